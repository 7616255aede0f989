#include "app/stop_signal.h"
#include <QtGlobal>
#include <csignal>
#ifdef Q_OS_UNIX
#include <QSocketNotifier>
#include <fcntl.h>
#include <unistd.h>
#else
#include <QTimer>
#endif

namespace pulse {

namespace {

#ifdef Q_OS_UNIX
int wakePipe[2] = {-1, -1}; // a signal handler may use nothing but a number and write()
#endif
volatile std::sig_atomic_t asked = 0;

extern "C" void noteStop(int signal)
{
    std::signal(signal, SIG_DFL); // the second one ends the program
    asked = 1;
#ifdef Q_OS_UNIX
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
#endif
}

} // namespace

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    asked = 0;
#ifdef Q_OS_UNIX
    if (::pipe(wakePipe) != 0)
        qFatal("no pipe could be made");
    for (const int end : wakePipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(wakePipe[0], &byte, 1) > 0) {
        }
        arrived();
    });
#else
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &StopSignal::arrived);
    timer->start(200);
#endif
    std::signal(SIGTERM, noteStop);
    std::signal(SIGINT, noteStop);
}

StopSignal::~StopSignal()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
#ifdef Q_OS_UNIX
    for (int &end : wakePipe) {
        ::close(end);
        end = -1;
    }
#endif
}

void StopSignal::arrived()
{
    if (asked == 0)
        return;
    asked = 0;
    emit requested();
}

} // namespace pulse
