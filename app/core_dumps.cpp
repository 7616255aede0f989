#include "app/core_dumps.h"
#include <QtGlobal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
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
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace pulse
