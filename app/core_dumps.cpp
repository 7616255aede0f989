#include "app/core_dumps.h"
#include <QtGlobal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <unistd.h>
#endif

namespace pulse {

void preventCoreDumps()
{
#ifdef Q_OS_UNIX
    // The soft limit alone: a browser that we open for a sign-in inherits it and may raise it again.
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 0;
        setrlimit(RLIMIT_CORE, &limit);
    }
#endif
#ifdef Q_OS_LINUX
    // The limit does not bind a collector of core dumps that the kernel pipes to (systemd-coredump, apport); this does,
    // and it keeps other programs of the same user from reading our memory. It ends with exec, so children are free.
    // Not inside Flatpak: there portals open addresses and files for us, and they look at us through /proc.
    if (access("/.flatpak-info", F_OK) != 0)
        prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace pulse
