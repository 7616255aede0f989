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
    /// The report ends before its next part with Error::Cancelled.
    void stop();

    /// For the maker, before anything else.
    void setTotal(int parts);
    /// For the maker, before each part. Error::Cancelled after stop().
    Status begin(const QString &part);

private:
    mutable QMutex m_mutex;
    State m_state;
    bool m_stopped = false;
};

} // namespace pulse
