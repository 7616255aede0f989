#pragma once
#include "core/result.h"
#include <QByteArray>
#include <QFile>
#include <QList>
#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

namespace pulse::bench {

/// CPU milliseconds of this process so far: the machine may be shared, so time on the clock says little.
inline double cpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Median CPU milliseconds of several rounds.
inline double median(const std::function<void()> &work, int rounds = 15)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double begin = cpuMs();
        work();
        times.push_back(cpuMs() - begin);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[size_t(rounds / 2)];
}

/// A line of /proc/self/status in megabytes: "VmRSS" is resident now, "VmHWM" the most that ever was.
inline qint64 residentMegabytes(const QByteArray &line = "VmRSS")
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &each : status.readAll().split('\n'))
        if (each.startsWith(line))
            return each.simplified().split(' ').value(1).toLongLong() / 1024;
    return 0;
}

/// The value, or the end of the program with the error.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().text), qPrintable(result.error().detail));
    return std::move(result).value();
}

} // namespace pulse::bench
