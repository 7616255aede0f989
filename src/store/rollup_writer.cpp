#include "store/rollup_writer.h"
#include "store/author_rollup.h"
#include "store/statement.h"
#include <algorithm>
#include <tuple>
#include <vector>

namespace pulse {

void RollupWriter::count(const MentionRow &row, const QList<qint64> &brands, int sign)
{
    add(0, row, sign);
    for (const qint64 brand : brands)
        add(brand, row, sign);
}

void RollupWriter::countFor(qint64 brand, const MentionRow &row, int sign, const QList<qint64> &others)
{
    add(brand, row, sign);
    if (row.hidden != 0 || row.grain == Grain::None || !isBrand(brand))
        return;
    for (const qint64 other : others)
        if (other != brand)
            m_shared.insert({other, 0, row.hour(), int(row.grain)});
}

/// Whether the row of brand is one, not what a register's entry gathers its mentions under: that shares with nobody.
bool RollupWriter::isBrand(qint64 brand)
{
    if (m_asked.first != brand) {
        Statement kind(m_connection, "SELECT kind = 0 FROM brand WHERE id = ?");
        m_asked = {brand, kind.bind(brand).scalar() != 0};
    }
    return m_asked.second;
}

void RollupWriter::add(qint64 brand, const MentionRow &row, int sign)
{
    if (row.author && brand != 0)
        m_authors.insert(*row.author);
    if (row.hidden != 0)
        return;
    const auto carries = [&](int flag) { return (row.flags & flag) != 0 ? sign : 0; };
    const auto isOf = [&](Sentiment sentiment) { return row.sentiment == int(sentiment) ? sign : 0; };
    for (const qint64 place : {qint64(0), row.place}) {
        Counts &counts = m_pending[{brand, place, row.hour(), int(row.grain)}];
        counts.mentions += sign;
        counts.negative += isOf(Sentiment::Negative);
        counts.neutral += isOf(Sentiment::Neutral);
        counts.positive += isOf(Sentiment::Positive);
        counts.reposts += carries(RepostFlag);
        counts.likes += sign * row.likes.value_or(0);
        counts.shares += sign * row.shares.value_or(0);
        counts.replies += sign * row.replies.value_or(0);
        counts.hashtags += carries(HashtagFlag);
        counts.links += carries(LinkFlag);
        counts.videos += carries(VideoFlag);
        counts.intents += carries(IntentFlag);
    }
}

Status RollupWriter::flush()
{
    Statement upsert(
        m_connection,
        "INSERT INTO rollup (brand_id, place_id, grain, hour, mentions, negative, neutral, positive, reposts,"
        " likes, shares, replies, hashtags, links, videos, intents)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET"
        " mentions = mentions + excluded.mentions, negative = negative + excluded.negative,"
        " neutral = neutral + excluded.neutral, positive = positive + excluded.positive,"
        " reposts = reposts + excluded.reposts, likes = likes + excluded.likes,"
        " shares = shares + excluded.shares, replies = replies + excluded.replies,"
        " hashtags = hashtags + excluded.hashtags, links = links + excluded.links,"
        " videos = videos + excluded.videos, intents = intents + excluded.intents");
    Statement tidy(m_connection, "DELETE FROM rollup WHERE brand_id = ? AND place_id = ? AND grain = ? AND hour = ?"
                                 " AND mentions = 0");
    // In the order of the table, so that its pages are visited once.
    std::vector<std::pair<Key, Counts>> ordered;
    ordered.reserve(size_t(m_pending.size()));
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it)
        ordered.emplace_back(it.key(), it.value());
    const auto order = [](const Key &key) { return std::tuple(key.brand, key.place, key.grain, key.hour); };
    std::ranges::sort(ordered, std::less(), [&order](const auto &each) { return order(each.first); });
    std::vector<Key> touched(m_shared.cbegin(),
                             m_shared.cend()); // hours of which kept lists may tell something else now
    for (const auto &[key, c] : ordered) {
        if (key.brand != 0 && key.place == 0 && key.grain != int(Grain::None))
            touched.push_back(key);
        upsert.bind(key.brand).bind(key.place).bind(key.grain).bind(key.hour);
        for (const qint64 value : {c.mentions, c.negative, c.neutral, c.positive, c.reposts, c.likes, c.shares,
                                   c.replies, c.hashtags, c.links, c.videos, c.intents})
            upsert.bind(value);
        if (Status done = upsert.run(); !done)
            return done;
        if (c.mentions > 0)
            continue;
        tidy.bind(key.brand).bind(key.place).bind(key.grain).bind(key.hour);
        if (Status done = tidy.run(); !done)
            return done;
    }
    m_pending.clear();
    m_shared.clear();
    std::ranges::sort(touched, std::less(), order);
    if (Status forgotten = forgetKept(touched); !forgotten)
        return forgotten;
    return markPeople();
}

/// \a hours in their order; those that follow each other are one span.
Status RollupWriter::forgetKept(const std::vector<Key> &hours)
{
    for (size_t first = 0; first < hours.size();) {
        size_t last = first;
        while (last + 1 < hours.size() && hours[last + 1].brand == hours[first].brand &&
               hours[last + 1].grain == hours[first].grain && hours[last + 1].hour <= hours[last].hour + 1)
            ++last;
        if (Status done = AuthorRollup::forget(m_connection, hours[first].brand, firstIdOfHour(hours[first].hour),
                                               firstIdOfHour(hours[last].hour + 1));
            !done)
            return done;
        first = last + 1;
    }
    return ok();
}

Status RollupWriter::markPeople()
{
    Statement mark(m_connection, "INSERT OR IGNORE INTO person_stale (author_id) VALUES (?)");
    std::vector<qint64> ordered(m_authors.cbegin(), m_authors.cend());
    std::sort(ordered.begin(), ordered.end());
    for (const qint64 author : ordered)
        if (Status done = mark.bind(author).run(); !done)
            return done;
    m_authors.clear();
    return ok();
}

} // namespace pulse
