#include "store/text_sample.h"
#include "store/mention_row.h"
#include "store/statement.h"
#include <limits>

namespace pulse {

Result<QList<SampledText>> sampleTexts(Connection &connection, BrandId brand, const QDateTime &from,
                                       const QDateTime &to, int limit)
{
    Statement rows(connection,
                   "SELECT f.mention_id, coalesce(f.author_id, 0), l.name, b.title, b.text FROM mention_brand f"
                   " CROSS JOIN mention_body b ON b.id = f.mention_id CROSS JOIN place l ON l.id = f.place_id"
                   " WHERE f.brand_id = ? AND f.mention_id >= ? AND f.mention_id < ? AND f.hidden = 0"
                   " AND f.flags & 1 = 0 ORDER BY f.mention_id DESC LIMIT ?");
    static_assert(RepostFlag == 1);
    rows.bind(brand)
        .bind(from.isValid() ? lowestId(from) : std::numeric_limits<qint64>::min())
        .bind(to.isValid() ? lowestId(to) : std::numeric_limits<qint64>::max())
        .bind(limit);
    QList<SampledText> texts;
    while (rows.next()) {
        const QString title = rows.text(3), text = rows.text(4);
        texts << SampledText{MentionId(rows.integer(0)), AuthorId(rows.integer(1)), rows.text(2),
                             title.isEmpty() ? text : title + u'\n' + text};
    }
    if (rows.failed())
        return rows.status().error();
    return texts;
}

} // namespace pulse
