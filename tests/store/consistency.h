#pragma once
#include "store/author_rollup.h"
#include "store/span_tallies.h"
#include "store/statement.h"
#include <QMap>

/// Whether the authors of days that are kept are those of the mentions, however the days were made and taken out.
inline bool authorsFit(pulse::Connection &connection)
{
    using pulse::Statement;
    struct Said {
        qint64 mentions = 0, followers = -1, positive = 0, neutral = 0, negative = 0;
        bool operator==(const Said &) const = default;
    };
    Statement brands(connection, "SELECT id FROM brand");
    while (brands.next()) {
        QMap<qint64, Said> told, stored;
        const auto take = [&told](const pulse::AuthorCount &count) {
            Said &said = told[count.author];
            said.mentions += count.mentions;
            said.followers = std::max(said.followers, count.followers);
            said.positive += count.positive;
            said.neutral += count.neutral;
            said.negative += count.negative;
        };
        constexpr qint64 lowest = std::numeric_limits<qint64>::min(), highest = std::numeric_limits<qint64>::max();
        if (!pulse::AuthorRollup(connection).walk(pulse::BrandId(brands.integer(0)), lowest, highest, take))
            return false;
        Statement rows(connection, "SELECT author_id, count(*), max(coalesce(followers, -1)), sum(sentiment = 3),"
                                   " sum(sentiment = 2), sum(sentiment = 1) FROM mention_brand"
                                   " WHERE brand_id = ? AND grain < 2 AND hidden = 0 AND author_id IS NOT NULL"
                                   " GROUP BY author_id");
        rows.bind(brands.integer(0));
        while (rows.next())
            stored.insert(rows.integer(0),
                          {rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4), rows.integer(5)});
        if (told != stored)
            return false;
    }
    return true;
}

/// Whether hashtags, languages and what brands share are told as the mentions have them, kept or not.
inline bool talliesFit(pulse::Connection &connection)
{
    using pulse::Statement;
    constexpr qint64 lowest = std::numeric_limits<qint64>::min(), highest = std::numeric_limits<qint64>::max();
    Statement brands(connection, "SELECT id FROM brand");
    while (brands.next()) {
        const qint64 brand = brands.integer(0);
        const auto told =
            pulse::readTallies(connection, pulse::BrandId(brand), lowest, highest, pulse::SpanTallies::Everything);
        if (!told)
            return false;
        const std::string counted = " AND f.grain < 2 AND f.hidden = 0 GROUP BY 1";
        pulse::SpanTallies stored;
        Statement tags(connection, "SELECT t.hashtag_id, count(*) FROM mention_brand f JOIN mention_hashtag t"
                                   " ON t.mention_id = f.mention_id WHERE f.brand_id = ?" +
                                       counted);
        for (tags.bind(brand); tags.next();)
            stored.hashtags.insert(tags.integer(0), tags.integer(1));
        Statement languages(connection,
                            "SELECT f.language, count(*) FROM mention_brand f WHERE f.brand_id = ?" + counted);
        for (languages.bind(brand); languages.next();)
            stored.languages.insert(languages.text(0), languages.integer(1));
        Statement shared(connection, "SELECT o.brand_id, count(*) FROM mention_brand f JOIN mention_brand o"
                                     " ON o.mention_id = f.mention_id AND o.brand_id > f.brand_id JOIN brand b"
                                     " ON b.id = o.brand_id AND b.kind = 0 WHERE f.brand_id = ?" +
                                         counted);
        for (shared.bind(brand); shared.next();)
            stored.shared.insert(shared.integer(0), shared.integer(1));
        if (told->hashtags != stored.hashtags || told->languages != stored.languages || told->shared != stored.shared)
            return false;
    }
    return true;
}

/// What does not fit together in a workspace, in words; empty when all does. Counts the rollups from the rows in a way
/// of its own, so that it can judge the program's.
inline QString inconsistency(pulse::Connection &connection)
{
    using pulse::Statement;
    Statement integrity(connection, "PRAGMA integrity_check");
    if (!integrity.next() || integrity.text(0) != QStringLiteral("ok"))
        return QStringLiteral("integrity: ") + integrity.text(0);
    Statement references(connection, "SELECT count(*) FROM pragma_foreign_key_check");
    if (references.scalar(-1) != 0)
        return QStringLiteral("a foreign key points nowhere");
    Statement total(connection,
                    "SELECT (SELECT value FROM meta WHERE key = 'mentions') - (SELECT count(*) FROM mention)");
    if (total.scalar(-1) != 0)
        return QStringLiteral("the number of mentions is wrong");
    Statement bodies(connection,
                     "SELECT count(*) FROM mention m LEFT JOIN mention_body b ON b.id = m.id WHERE b.id IS NULL");
    if (bodies.scalar(-1) != 0)
        return QStringLiteral("a mention has no text row");
    Statement copies(connection,
                     "SELECT count(*) FROM mention_brand f JOIN mention m ON m.id = f.mention_id WHERE"
                     " f.author_id IS NOT m.author_id OR f.place_id <> m.place_id OR f.language <> m.language"
                     " OR f.sentiment <> m.sentiment OR f.hidden <> m.hidden OR f.grain <> m.grain"
                     " OR f.flags <> m.flags OR f.followers IS NOT m.followers");
    if (copies.scalar(-1) != 0)
        return QStringLiteral("a brand's copy of a row differs from the row");
    const auto counted = [](const std::string &brand, const std::string &place, const std::string &join) {
        return "SELECT " + brand + ", " + place +
               ", m.grain, iif(m.grain = 2, 0, cast(floor(b.published_at / 3600000.0) AS INTEGER)), count(*),"
               " sum(m.sentiment = 1), sum(m.sentiment = 2), sum(m.sentiment = 3), sum(m.flags & 1 <> 0),"
               " sum(coalesce(m.likes, 0)), sum(coalesce(m.shares, 0)), sum(coalesce(m.replies, 0)), sum(m.flags & 4 "
               "<> 0),"
               " sum(m.flags & 8 <> 0), sum(m.flags & 32 <> 0), sum(m.flags & 64 <> 0) FROM mention m"
               " JOIN mention_body b ON b.id = m.id" +
               join + " WHERE m.hidden = 0 GROUP BY 1, 2, 3, 4";
    };
    const std::string branded = " JOIN mention_brand f ON f.mention_id = m.id";
    const std::string all = counted("0", "0", {}) + " UNION ALL " + counted("0", "m.place_id", {}) + " UNION ALL " +
                            counted("f.brand_id", "0", branded) + " UNION ALL " +
                            counted("f.brand_id", "m.place_id", branded);
    const std::string stored = "SELECT brand_id, place_id, grain, hour, mentions, negative, neutral, positive, reposts,"
                               " likes, shares, replies, hashtags, links, videos, intents FROM rollup";
    for (const std::string &sql : {"SELECT count(*) FROM (SELECT * FROM (" + all + ") EXCEPT " + stored + ")",
                                   "SELECT count(*) FROM (" + stored + " EXCEPT SELECT * FROM (" + all + "))"}) {
        Statement difference(connection, sql);
        if (difference.scalar(-1) != 0)
            return QStringLiteral("rollups differ from the rows") +
                   (difference.failed() ? difference.status().error().detail : QString());
    }
    // Whose figures are not marked as stale has them right.
    Statement people(
        connection,
        "SELECT count(*) FROM (SELECT f.brand_id, f.author_id, count(*) AS said, sum(f.sentiment = 3) AS good"
        " FROM mention_brand f WHERE f.hidden = 0 AND f.author_id IS NOT NULL"
        " AND f.author_id NOT IN (SELECT author_id FROM person_stale UNION SELECT author_id FROM"
        " person_account UNION SELECT main_id FROM person_account UNION SELECT id FROM author WHERE key >= 'removed:'"
        " AND key < 'removed;') GROUP BY 1, 2) AS s"
        " LEFT JOIN person_figures p ON p.brand_id = s.brand_id AND p.author_id = s.author_id"
        " WHERE p.mentions IS NOT s.said OR p.positive IS NOT s.good");
    if (people.scalar(-1) != 0)
        return QStringLiteral("what is counted of people differs from the rows");
    if (!authorsFit(connection))
        return QStringLiteral("the authors of the days that are kept differ from the rows");
    if (!talliesFit(connection))
        return QStringLiteral("the tallies of the days that are kept differ from the rows");
    Statement index(connection, "INSERT INTO mention_fts (mention_fts, rank) VALUES ('integrity-check', 1)");
    if (const pulse::Status sound = index.run(); !sound)
        return QStringLiteral("the full-text index differs from the texts: ") + sound.error().detail;
    return {};
}
