#include "store/person_campaigns.h"
#include "core/sentiment.h"
#include "store/gathering_store.h"
#include "store/mention_row.h"
#include "store/statement.h"
#include <algorithm>

namespace pulse {

namespace {

QDateTime timeOf(qint64 id) { return QDateTime::fromSecsSinceEpoch(floorDiv(id, IdsPerSecond) + IdEpoch, Qt::UTC); }

} // namespace

Result<QList<CampaignPart>> campaignsOf(Connection &connection, AuthorId main)
{
    const auto gatherings = GatheringStore(connection).all();
    if (!gatherings)
        return gatherings.error();
    QList<CampaignPart> parts;
    Statement rows(connection, "SELECT count(*), sum(f.sentiment = ?1), sum(f.sentiment = ?2), min(m.id), max(m.id)"
                               " FROM mention m INDEXED BY mention_author CROSS JOIN mention_brand f"
                               " ON f.brand_id = ?3 AND f.mention_id = m.id WHERE m.hidden = 0 AND m.author_id IN"
                               " (SELECT ?4 UNION SELECT author_id FROM person_account WHERE main_id = ?4)");
    for (const Gathering &gathering : *gatherings) {
        if (gathering.entry.reg != Register::Campaign && gathering.entry.reg != Register::Sponsorship)
            continue;
        rows.begin().bind(int(Sentiment::Positive)).bind(int(Sentiment::Negative)).bind(gathering.id).bind(main);
        if (rows.next() && rows.integer(0) > 0)
            parts << CampaignPart{gathering.id,           gathering.entry.uid,     gathering.entry.reg,
                                  gathering.entry.name(), rows.integer(0),         rows.integer(1),
                                  rows.integer(2),        timeOf(rows.integer(3)), timeOf(rows.integer(4))};
        if (rows.failed())
            return rows.status().error();
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const CampaignPart &a, const CampaignPart &b) { return a.last > b.last; });
    return parts;
}

} // namespace pulse
