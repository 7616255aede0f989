#include "services/retention.h"
#include "services/source_health.h"
#include "store/mention_removal.h"
#include "store/source_store.h"

namespace pulse {

Result<qint64> expireOnce(Connection &connection, const QDateTime &now, int rows, ChangeSet &changes)
{
    const auto sources = SourceStore(connection).all();
    if (!sources)
        return sources.error();
    MentionRemoval removal(connection, changes);
    qint64 expired = 0;
    for (const Source &source : *sources) {
        const int days = keepDaysOf(source);
        if (days <= 0 || expired >= rows)
            continue;
        const auto more = removal.expire(source.id, now.addDays(-days), rows - int(expired), now);
        if (!more)
            return more.error();
        expired += *more;
    }
    return expired;
}

} // namespace pulse
