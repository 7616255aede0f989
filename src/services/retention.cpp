#include "services/retention.h"
#include "sources/source_kind.h"
#include "store/mention_removal.h"
#include "store/source_store.h"

namespace pulse {
using namespace Qt::StringLiterals;

Result<qint64> expireOnce(Connection &connection, const QDateTime &now, int rows, ChangeSet &changes)
{
    const auto sources = SourceStore(connection).all();
    if (!sources)
        return sources.error();
    MentionRemoval removal(connection, changes);
    qint64 expired = 0;
    for (const Source &source : *sources) {
        const SourceKind *kind = findSourceKind(source.kind);
        const int terms = kind ? kind->keepDays : 0;
        const int chosen = std::max(0, source.settings.value(u"keepDays"_s).toVariant().toInt());
        // Terms ask for "refresh or delete"; a person who says 10 days means 10 days.
        for (const auto &[days, since] : {std::pair(terms, MentionRemoval::Since::Refreshed),
                                          std::pair(chosen, MentionRemoval::Since::Collected)}) {
            if (days <= 0 || expired >= rows)
                continue;
            const auto more = removal.expire(source.id, now.addDays(-days), rows - int(expired), now, since);
            if (!more)
                return more.error();
            expired += *more;
        }
    }
    return expired;
}

} // namespace pulse
