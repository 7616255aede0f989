#include "store/rollup_writer.h"
#include "store/statement.h"

namespace pulse {

void RollupWriter::count(const MentionRow &row, const QList<qint64> &brands, int sign)
{
    countFor(0, row, sign);
    for (const qint64 brand : brands)
        countFor(brand, row, sign);
}

void RollupWriter::countFor(qint64 brand, const MentionRow &row, int sign)
{
    if (row.hidden != 0)
        return;
    Counts &counts = m_pending[{brand, row.hour(), row.place, int(row.grain), row.sentiment}];
    const auto carries = [&](int flag) { return (row.flags & flag) != 0 ? sign : 0; };
    counts.mentions += sign;
    counts.reposts += carries(RepostFlag);
    counts.likes += sign * row.likes.value_or(0);
    counts.shares += sign * row.shares.value_or(0);
    counts.replies += sign * row.replies.value_or(0);
    counts.hashtags += carries(HashtagFlag);
    counts.links += carries(LinkFlag);
    counts.videos += carries(VideoFlag);
    counts.intents += carries(IntentFlag);
}

Status RollupWriter::flush()
{
    Statement upsert(m_connection,
                     "INSERT INTO rollup (brand_id, grain, hour, place_id, sentiment, mentions, reposts, likes, shares,"
                     " replies, hashtags, links, videos, intents) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
                     " ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions,"
                     " reposts = reposts + excluded.reposts, likes = likes + excluded.likes,"
                     " shares = shares + excluded.shares, replies = replies + excluded.replies,"
                     " hashtags = hashtags + excluded.hashtags, links = links + excluded.links,"
                     " videos = videos + excluded.videos, intents = intents + excluded.intents");
    Statement tidy(m_connection, "DELETE FROM rollup WHERE brand_id = ? AND grain = ? AND hour = ? AND place_id = ?"
                                 " AND sentiment = ? AND mentions = 0");
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        const Key &key = it.key();
        const Counts &c = it.value();
        upsert.bind(key.brand).bind(key.grain).bind(key.hour).bind(key.place).bind(key.sentiment);
        for (const qint64 value :
             {c.mentions, c.reposts, c.likes, c.shares, c.replies, c.hashtags, c.links, c.videos, c.intents})
            upsert.bind(value);
        if (Status done = upsert.run(); !done)
            return done;
        if (c.mentions > 0)
            continue;
        tidy.bind(key.brand).bind(key.grain).bind(key.hour).bind(key.place).bind(key.sentiment);
        if (Status done = tidy.run(); !done)
            return done;
    }
    m_pending.clear();
    return ok();
}

} // namespace pulse
