#pragma once
#include "stall_stacks.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <fcntl.h>
#include <unistd.h>

namespace pulse::bench {

/// Measures how long the GUI thread keeps people waiting: a timer is due every millisecond, and whatever is in its way
/// is in the way of a key press too. Time in which another program has the core is left out (the kernel tells it,
/// /proc/thread-self/schedstat); time in which the thread waits for a lock, a disk or another thread counts. So does
/// time in which a virtual machine's host had the cores, which is told beside a long stall: nothing of ours takes it.
/// BENCH_STALLS=FILE writes the call stacks of each stall there (StallStacks).
class LoopWatch final : public QObject {
    Q_OBJECT
public:
    explicit LoopWatch(QObject *parent = nullptr)
        : QObject(parent), m_schedule(open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
    {
        if (qEnvironmentVariableIsSet("BENCH_STALLS"))
            m_stacks = std::make_unique<StallStacks>(qgetenv("BENCH_STALLS").constData());
        m_clock.start();
        restart();
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &LoopWatch::beat);
        m_timer.start(1);
    }
    ~LoopWatch() override { close(m_schedule); }

    struct Stalls {
        double longestMs = 0;
        double longestOnClockMs = 0; ///< with the time in which another program had the core
        qint64 beats = 0, over16 = 0;
        QByteArray culprit; ///< the slowest event of the longest stall
    };
    void restart()
    {
        m_stalls = {};
        mark();
    }
    const Stalls &stalls() const { return m_stalls; }

    /// Notes an event that took \a ms, for the culprit.
    void note(double ms, const QByteArray &what)
    {
        if (ms > m_slowest) {
            m_slowest = ms;
            m_what = what;
        }
    }

private:
    double clockMs() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    /// Milliseconds in which the thread was ready to run and had no core.
    double queuedMs() const
    {
        char text[80] = {};
        if (pread(m_schedule, text, sizeof text - 1, 0) <= 0)
            return 0;
        return QByteArray(text).split(' ').value(1).toDouble() / 1e6;
    }
    /// Milliseconds that the host of a virtual machine has kept its cores for itself, all of them together, in steps of
    /// ten; 0 on a machine of its own.
    static double stolenMs()
    {
        QFile file(QStringLiteral("/proc/stat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        constexpr int Steal = 8; // the word "cpu" is the first
        return file.readLine().simplified().split(' ').value(Steal).toDouble() * 1000.0 / double(sysconf(_SC_CLK_TCK));
    }
    void mark()
    {
        m_last = clockMs();
        m_queued = queuedMs();
        m_slowest = 0;
        m_what.clear();
        if (m_stacks)
            m_stacks->forget();
    }
    void beat()
    {
        const double onClock = clockMs() - m_last, ms = onClock - (queuedMs() - m_queued);
        ++m_stalls.beats;
        m_stalls.over16 += ms > 16 ? 1 : 0;
        m_stalls.longestOnClockMs = std::max(m_stalls.longestOnClockMs, onClock);
        QByteArray culprit = m_what + ' ' + QByteArray::number(m_slowest, 'f', 1) + " ms";
        if (m_stalls.beats % BeatsPerLook == 0 || ms > 16) {
            const double stolen = stolenMs();
            if (ms > 16 && stolen > m_stolen)
                culprit += ", the host had the cores for " + QByteArray::number(stolen - m_stolen, 'f', 0) +
                           " ms of the last " + QByteArray::number(clockMs() - m_looked, 'f', 0);
            m_stolen = stolen;
            m_looked = clockMs();
        }
        if (ms > m_stalls.longestMs) {
            m_stalls.longestMs = ms;
            m_stalls.culprit = culprit;
        }
        if (ms > WorthTelling && m_stacks) {
            qWarning("%.1f ms: %s", ms, culprit.constData());
            m_stacks->write(ms);
        }
        mark();
    }

    static constexpr double WorthTelling = 10; ///< milliseconds: what comes near the limit on an idle machine
    static constexpr int BeatsPerLook = 50;
    std::unique_ptr<StallStacks> m_stacks;
    int m_schedule;
    QElapsedTimer m_clock;
    QTimer m_timer;
    double m_last = 0, m_queued = 0, m_slowest = 0;
    double m_stolen = stolenMs(), m_looked = 0;
    QByteArray m_what;
    Stalls m_stalls;
};

/// An application that tells the watch how long each event took.
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;
    LoopWatch *watch = nullptr;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!watch || receiver->thread() != thread())
            return QApplication::notify(receiver, event);
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        watch->note(double(timer.nsecsElapsed()) / 1e6, name + " event " + QByteArray::number(type));
        return done;
    }
};

} // namespace pulse::bench
