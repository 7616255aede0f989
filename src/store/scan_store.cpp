#include "store/scan_store.h"
#include "core/sentiment.h"
#include "store/id_column.h"
#include "store/mention_row.h"
#include "store/statement.h"

namespace pulse {

Result<QList<ScanStore::Complaint>> ScanStore::complaints(BrandId brand, const QDateTime &from, const QDateTime &to,
                                                          int limit) const
{
    Statement rows(m_connection,
                   "SELECT mb.mention_id, mb.author_id, b.title, b.text FROM mention_brand mb "
                   "JOIN mention_body b ON b.id = mb.mention_id WHERE mb.brand_id = ? AND mb.mention_id >= ? AND "
                   "mb.mention_id < ? AND mb.sentiment = ? AND mb.hidden = 0 AND NOT mb.flags & ? "
                   "ORDER BY mb.mention_id DESC LIMIT ?");
    rows.bind(brand).bind(lowestId(from)).bind(lowestId(to)).bind(int(Sentiment::Negative)).bind(int(RepostFlag));
    rows.bind(limit);
    QList<Complaint> complaints;
    while (rows.next()) {
        Complaint complaint;
        complaint.id = MentionId(rows.integer(0));
        complaint.author = AuthorId(rows.integer(1));
        complaint.at = QDateTime::fromSecsSinceEpoch(floorDiv(rows.integer(0), IdsPerSecond) + IdEpoch, Qt::UTC);
        const QString title = rows.text(2);
        complaint.text = title.isEmpty() ? rows.text(3) : title + u'\n' + rows.text(3);
        complaints << complaint;
    }
    if (rows.failed())
        return rows.status().error();
    return complaints;
}

Result<QList<MentionId>> ScanStore::abusive(BrandId brand, const QDateTime &from, const QDateTime &to,
                                            double probability, int limit) const
{
    Statement rows(m_connection,
                   "SELECT mb.mention_id FROM mention_brand mb JOIN mention_body b ON b.id = mb.mention_id "
                   "WHERE mb.brand_id = ? AND mb.mention_id >= ? AND mb.mention_id < ? AND mb.sentiment >= ? AND "
                   "mb.hidden = 0 AND b.abuse >= ? ORDER BY mb.mention_id DESC LIMIT ?");
    rows.bind(brand).bind(lowestId(from)).bind(lowestId(to)).bind(int(Sentiment::Neutral)).bind(probability);
    rows.bind(limit);
    return idColumn<MentionId>(rows);
}

} // namespace pulse
