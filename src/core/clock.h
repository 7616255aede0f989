#pragma once
#include <QDateTime>

namespace pulse {

/// The time, injected so that tests and the sample workspace decide what "now" is. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still until told otherwise.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace pulse
