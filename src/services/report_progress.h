#pragma once
#include "core/result.h"
#include <QMutex>
#include <QString>

namespace pulse {

/// How far a report is that is being made, and the way to stop it. Callable from any thread: the one that makes it
/// tells, the window looks.
class ReportProgress {
public:
    struct State {
        QString part;  ///< key of sectionName(); empty: it has not begun, others are being read
        int done = 0;  ///< parts
        int total = 0; ///< parts; 0: not known yet
    };
    State state() const;
    /// The report ends with Error::Cancelled, also in the middle of a part.
    void stop();
    bool isStopped() const;

    /// For the maker, before anything else.
    void setTotal(int parts);
    /// What a report that was stopped ends with: Error::Cancelled, in words.
    Error stopped() const;
    /// For the maker, before each part. stopped() after stop().
    Status begin(const QString &part);

private:
    mutable QMutex m_mutex;
    State m_state;
    bool m_stopped = false;
};

} // namespace pulse
