#include "store/comparison_store.h"
#include "core/period.h"
#include "store/author_rollup.h"
#include "store/mention_row.h"
#include "store/statement.h"

namespace pulse {

namespace {

constexpr int Groups = 199; ///< of authors; a prime, so that no regularity of row numbers matters

template <typename Value>
bool asked(const QSet<Value> &wanted, const Value &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

constexpr qint64 AllPlaces = 0; ///< rollup.place_id

/// Hours since 1970, those that the days cut included.
struct HourRange {
    qint64 from, to;
};

HourRange hoursOf(QDate first, QDate last, const QTimeZone &zone)
{
    return {hourOf(startOfDay(first, zone)),
            -floorDiv(-startOfDay(last.addDays(1), zone).toMSecsSinceEpoch(), 3'600'000)};
}

struct IdRange {
    qint64 from, to;
};

IdRange idsOf(QDate first, QDate last, const QTimeZone &zone)
{
    return {lowestId(startOfDay(first, zone)), lowestId(startOfDay(last.addDays(1), zone))};
}

/// The day of \a zone in which a row number lies; asked for rows in their order, so that the zone is asked once a day.
class DayOfId {
public:
    explicit DayOfId(const QTimeZone &zone) : m_zone(zone) {}
    QDate of(qint64 id)
    {
        if (id < m_from || id >= m_to) {
            const QDateTime time =
                QDateTime::fromSecsSinceEpoch(floorDiv(id, IdsPerSecond) + IdEpoch, Qt::UTC).toTimeZone(m_zone);
            m_day = time.date();
            m_from = lowestId(startOfDay(m_day, m_zone));
            m_to = lowestId(startOfDay(m_day.addDays(1), m_zone));
        }
        return m_day;
    }

private:
    QTimeZone m_zone;
    QDate m_day;
    qint64 m_from = 1, m_to = 0;
};

using TakeAuthor = AuthorRollup::Take;

/// Who spoke on \a days, or on all days where none is named.
Status addAuthors(Connection &connection, BrandId brand, QDate first, QDate last, const QTimeZone &zone,
                  const QSet<QDate> &days, const TakeAuthor &add)
{
    const AuthorRollup authors(connection);
    for (QDate from = first; from <= last;) {
        QDate to = from; // days that follow each other are one span
        while (to <= last && asked(days, to))
            to = to.addDays(1);
        if (from < to) {
            const IdRange ids = idsOf(from, to.addDays(-1), zone);
            if (Status walked = authors.walk(brand, ids.from, ids.to, add); !walked)
                return walked;
        }
        from = to.addDays(1);
    }
    return ok();
}

/// The same of some places alone.
Status addAuthorsOf(Connection &connection, BrandId brand, const IdRange &ids, const QTimeZone &zone,
                    const QSet<qint64> &places, const QSet<QDate> &days, const TakeAuthor &add)
{
    Statement rows(connection, "SELECT mention_id, author_id, followers, place_id FROM mention_brand"
                               " WHERE brand_id = ? AND mention_id >= ? AND mention_id < ? AND grain <= 1"
                               " AND hidden = 0 AND author_id IS NOT NULL ORDER BY mention_id");
    rows.bind(brand).bind(ids.from).bind(ids.to);
    DayOfId dayOf(zone);
    while (rows.next())
        if (places.contains(rows.integer(3)) && (days.isEmpty() || days.contains(dayOf.of(rows.integer(0)))))
            add({rows.integer(1), rows.maybe(2).value_or(-1), 1});
    return rows.status();
}

} // namespace

Result<QSet<qint64>> ComparisonStore::placesMet(BrandId brand, QDate first, QDate last, const QTimeZone &zone) const
{
    Statement rows(m_connection, "SELECT p.id FROM place p WHERE EXISTS (SELECT 1 FROM rollup r WHERE r.brand_id = ?"
                                 " AND r.place_id = p.id AND r.grain IN (0, 1) AND r.hour >= ? AND r.hour < ?)");
    const HourRange hours = hoursOf(first, last, zone);
    rows.bind(brand).bind(hours.from).bind(hours.to);
    QSet<qint64> places;
    while (rows.next())
        places.insert(rows.integer(0));
    if (Status status = rows.status(); !status)
        return status.error();
    return places;
}

Result<QMap<QDate, StatsSums>> ComparisonStore::days(BrandId brand, QDate first, QDate last, const QTimeZone &zone,
                                                     const QSet<qint64> &places) const
{
    Statement rows(m_connection, "SELECT hour, mentions, negative, neutral, positive, reposts, likes, shares, replies"
                                 " FROM rollup WHERE brand_id = ? AND place_id = ? AND grain IN (0, 1)"
                                 " AND hour >= ? AND hour < ?");
    const HourRange hours = hoursOf(first, last, zone);
    QMap<QDate, StatsSums> read;
    for (const qint64 place : places.isEmpty() ? QSet<qint64>{AllPlaces} : places) {
        DayOfId days(zone);
        rows.begin().bind(brand).bind(place).bind(hours.from).bind(hours.to);
        while (rows.next()) {
            StatsSums sums;
            sums.mentions = rows.integer(1);
            sums.classes = {rows.integer(1) - rows.integer(2) - rows.integer(3) - rows.integer(4), rows.integer(2),
                            rows.integer(3), rows.integer(4)};
            sums.reposts = rows.integer(5);
            sums.likes = rows.integer(6);
            sums.shares = rows.integer(7);
            sums.replies = rows.integer(8);
            read[days.of(firstIdOfHour(rows.integer(0)))] += sums;
        }
    }
    if (Status status = rows.status(); !status)
        return status.error();
    return read;
}

Result<QMap<qint64, QString>> ComparisonStore::placeNames() const
{
    Statement rows(m_connection, "SELECT id, name FROM place");
    QMap<qint64, QString> names;
    while (rows.next())
        names.insert(rows.integer(0), rows.text(1));
    if (Status status = rows.status(); !status)
        return status.error();
    return names;
}

Result<ReachGroups> ComparisonStore::reach(BrandId brand, QDate first, QDate last, const QTimeZone &zone,
                                           const QSet<qint64> &places, const QSet<QDate> &days) const
{
    QHash<qint64, qint64> followers; // -1: not known
    const auto add = [&followers](const AuthorCount &count) {
        const auto known = followers.find(count.author);
        if (known == followers.end())
            followers.insert(count.author, count.followers);
        else
            *known = std::max(*known, count.followers);
    };
    const Status read = places.isEmpty()
                            ? addAuthors(m_connection, brand, first, last, zone, days, add)
                            : addAuthorsOf(m_connection, brand, idsOf(first, last, zone), zone, places, days, add);
    if (!read)
        return read.error();
    ReachGroups reach;
    reach.authors = followers.size();
    reach.groups.resize(Groups);
    for (auto it = followers.cbegin(); it != followers.cend(); ++it) {
        if (it.value() < 0)
            continue;
        ++reach.known;
        const double reached = double(it.value()) * reachFactor(it.value());
        reach.reach = reach.reach.value_or(0) + reached;
        reach.groups[it.key() % Groups] += reached;
    }
    return reach;
}

} // namespace pulse
