#include "store/place_sums.h"
#include "store/author_rollup.h"
#include "store/mention_row.h"
#include "store/statement.h"
#include "store/stats_sums.h"
#include <QHash>
#include <algorithm>

namespace pulse {

namespace {

/// The most followers that an author of the span was seen with; -1 where none are known.
Result<QHash<qint64, qint64>> followersOf(Connection &connection, BrandId brand, const QDateTime &from,
                                          const QDateTime &to)
{
    QHash<qint64, qint64> most;
    const Status walked =
        AuthorRollup(connection).walk(brand, lowestId(from), lowestId(to), [&most](const AuthorCount &count) {
            const auto known = most.find(count.author);
            if (known == most.end())
                most.insert(count.author, count.followers);
            else
                *known = std::max(*known, count.followers);
        });
    return walked ? Result<QHash<qint64, qint64>>(std::move(most)) : walked.error();
}

} // namespace

Result<QList<PlaceSums>> readPlaceSums(Connection &connection, BrandId brand, const QDateTime &from,
                                       const QDateTime &to)
{
    Statement rows(connection, "SELECT p.id, p.name, sum(r.mentions), sum(r.likes + r.shares + r.replies) FROM place p"
                               " CROSS JOIN rollup r ON r.brand_id = ? AND r.place_id = p.id AND r.grain IN (0, 1)"
                               " AND r.hour >= ? AND r.hour < ? GROUP BY p.id");
    rows.bind(brand).bind(hourOf(from)).bind(hourOf(to.addMSecs(3'599'999)));
    QHash<qint64, PlaceSums> places;
    while (rows.next())
        places.insert(rows.integer(0), {rows.text(1), rows.integer(2), rows.integer(3), {}});
    const auto followers = followersOf(connection, brand, from, to);
    if (rows.failed() || !followers)
        return rows.failed() ? rows.status().error() : followers.error();
    // One walk over all accounts is quicker than a look-up for each of a year's.
    Statement authors(connection, "SELECT id, place_id FROM author");
    while (authors.next()) {
        const qint64 count = followers->value(authors.integer(0), -1);
        const auto place = count < 0 ? places.end() : places.find(authors.integer(1));
        if (place != places.end())
            place->estimatedReach = place->estimatedReach.value_or(0) + double(count) * reachFactor(count);
    }
    if (authors.failed())
        return authors.status().error();
    QList<PlaceSums> list = places.values();
    std::ranges::sort(list, [](const PlaceSums &a, const PlaceSums &b) {
        return a.mentions != b.mentions ? a.mentions > b.mentions : a.place < b.place;
    });
    return list;
}

} // namespace pulse
