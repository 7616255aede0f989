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
        QString place, externalId; ///< by which the mention is known
        QString url;
        QString author; ///< its handle
        QString asOwn;  ///< what the source calls it; empty: it came another way
    };
    /// Which posts a walk looks at.
    struct Wanted {
        SourceId source{};
        MentionId after{};    ///< the walk has come so far
        QDateTime from;       ///< published since; invalid: ever
        QDateTime seenBefore; ///< last collected or found
        QString kind;         ///< of the source
        QString addressPart;  ///< of posts that came another way; empty: none of those
        QDateTime otherFrom;  ///< and these published since
    };
    explicit RecheckStore(Connection &connection) : m_connection(connection) {}

    Result<RecheckWalk> walk(SourceId source) const;
    Status note(SourceId source, const RecheckWalk &walk); ///< inside the caller's transaction
    /// At most \a most posts, the oldest first: those that the source met, first or after others, and those with such
    /// an address that no source of its kind brought. Without those that are known to be gone or whose words were taken
    /// out.
    Result<QList<Stored>> next(const Wanted &wanted, int most) const;
    /// Notes that the service still has them.
    Status found(const QList<MentionId> &mentions, const QDateTime &now);

private:
    Connection &m_connection;
};

} // namespace pulse
