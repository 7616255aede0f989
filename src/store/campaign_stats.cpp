#include "store/campaign_stats.h"
#include "core/period.h"
#include "store/statement.h"
#include <numeric>

namespace pulse {

namespace {

/// Others who may have been reached, each author once, kept up while authors come one by one.
class RunningReach {
public:
    void add(qint64 author, std::optional<qint64> followers)
    {
        const auto known = m_followers.constFind(author);
        const qint64 before = known == m_followers.cend() ? -1 : *known;
        const qint64 now = std::max(before, followers.value_or(-1));
        if (known == m_followers.cend() || now != before)
            m_followers.insert(author, now);
        if (now > before) {
            m_total += reached(now) - (before >= 0 ? reached(before) : 0);
            m_known = true;
        }
    }
    std::optional<double> total() const { return m_known ? std::optional(m_total) : std::nullopt; }
    qint64 authors() const { return m_followers.size(); }

private:
    static double reached(qint64 followers) { return double(followers) * reachFactor(followers); }
    QHash<qint64, qint64> m_followers; ///< -1: not known
    double m_total = 0;
    bool m_known = false;
};

} // namespace

Result<QList<GatheredDay>> gatheredSums(Connection &connection, const Gathering &gathering, QDate first, QDate last)
{
    QList<GatheredDay> days;
    if (!first.isValid() || last < first)
        return days;
    QList<QDateTime> bounds;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        bounds << startOfDay(day, gathering.zone);
        days << GatheredDay{.day = day};
    }
    bounds << startOfDay(last.addDays(1), gathering.zone);
    const auto sums = sumsBetween(connection, gathering.id, bounds, false);
    if (!sums)
        return sums.error();
    for (qsizetype i = 0; i < days.size(); ++i)
        days[i].sums = (*sums)[i];
    return days;
}

Result<QList<GatheredDay>> gatheredDays(Connection &connection, const Gathering &gathering, QDate first, QDate last)
{
    auto days = gatheredSums(connection, gathering, first, last);
    if (!days || days->isEmpty())
        return days;
    Statement rows(connection, "SELECT mention_id, author_id, followers FROM mention_brand WHERE brand_id = ?"
                               " AND mention_id >= ? AND mention_id < ? AND grain <= 1 AND hidden = 0"
                               " AND author_id IS NOT NULL ORDER BY mention_id");
    rows.bind(gathering.id).bind(lowestId(startOfDay(first, gathering.zone)));
    rows.bind(lowestId(startOfDay(last.addDays(1), gathering.zone)));
    RunningReach all, today;
    qsizetype at = 0;
    qint64 ends = lowestId(startOfDay(first.addDays(1), gathering.zone));
    const auto close = [&] {
        GatheredDay &day = (*days)[at];
        day.reach = today.total();
        day.reachSoFar = all.total();
        day.authorsSoFar = all.authors();
        today = {};
        ++at;
        ends = lowestId(startOfDay(first.addDays(at + 1), gathering.zone));
    };
    while (rows.next()) {
        while (rows.integer(0) >= ends)
            close();
        today.add(rows.integer(1), rows.maybe(2));
        all.add(rows.integer(1), rows.maybe(2));
    }
    while (at < days->size())
        close();
    if (Status status = rows.status(); !status)
        return status.error();
    return days;
}

Result<std::array<qint64, 4>> sharedByClass(Connection &connection, BrandId a, BrandId b, const QDateTime &from,
                                            const QDateTime &to)
{
    Statement rows(connection, "SELECT f.sentiment, count(*) FROM mention_brand f CROSS JOIN mention_brand o"
                               " ON o.brand_id = ? AND o.mention_id = f.mention_id WHERE f.brand_id = ?"
                               " AND f.mention_id >= ? AND f.mention_id < ? AND f.hidden = 0 GROUP BY f.sentiment");
    rows.bind(b).bind(a).bind(from.isValid() ? lowestId(from) : std::numeric_limits<qint64>::min());
    rows.bind(to.isValid() ? lowestId(to) : std::numeric_limits<qint64>::max());
    std::array<qint64, 4> counts{};
    while (rows.next())
        counts[size_t(std::clamp<qint64>(rows.integer(0), 0, 3))] += rows.integer(1);
    if (Status status = rows.status(); !status)
        return status.error();
    return counts;
}

Result<qint64> sharedMentions(Connection &connection, BrandId a, BrandId b, const QDateTime &from, const QDateTime &to)
{
    const auto counts = sharedByClass(connection, a, b, from, to);
    if (!counts)
        return counts.error();
    return std::accumulate(counts->begin(), counts->end(), qint64(0));
}

} // namespace pulse
