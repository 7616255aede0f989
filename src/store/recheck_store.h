#pragma once
#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"
#include <QDateTime>
#include <QList>
#include <optional>

namespace pulse {

/// How far a source has come in looking up its stored posts again. One walk goes from the oldest of them to the newest,
/// a few at a time; the next one begins when the service's terms ask for it.
struct RecheckWalk {
    QDateTime began;                   ///< UTC; invalid: never yet
    std::optional<MentionId> position; ///< up to which it has come; nullopt: no walk is under way
    QDate day;                         ///< UTC, of askedToday
    qint64 askedToday = 0, asked = 0;  ///< posts; on that day, and in all
    qint64 gone = 0;                   ///< that were not there any more, in all
    QDateTime lastAt;                  ///< UTC, of the last answer
};

/// Stored posts on their way to be looked up again at their service.
class RecheckStore {
public:
    struct Stored {
        MentionId id{};
        QString externalId;
    };
    explicit RecheckStore(Connection &connection) : m_connection(connection) {}

    Result<RecheckWalk> walk(SourceId source) const;
    Status note(SourceId source, const RecheckWalk &walk); ///< inside the caller's transaction
    /// At most \a most posts of \a source behind \a after that were published since \a from (invalid: ever) and last
    /// collected or found before \a seenBefore, the oldest first. Without those that are known to be gone or whose
    /// words were taken out.
    Result<QList<Stored>> next(SourceId source, MentionId after, const QDateTime &from, const QDateTime &seenBefore,
                               int most) const;
    /// Notes that the service still has them.
    Status found(const QList<MentionId> &mentions, const QDateTime &now);

private:
    Connection &m_connection;
};

} // namespace pulse
