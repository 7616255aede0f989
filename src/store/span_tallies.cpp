#include "store/span_tallies.h"
#include "store/kept_spans.h"
#include "store/mention_row.h"
#include "store/packed_numbers.h"
#include "store/statement.h"
#include <algorithm>

namespace pulse {

namespace {

void putCounts(QByteArray &bytes, const QHash<qint64, qint64> &counts)
{
    QList<qint64> ids = counts.keys();
    std::ranges::sort(ids);
    putNumber(bytes, quint64(ids.size()));
    qint64 before = 0;
    for (const qint64 id : std::as_const(ids)) {
        putNumber(bytes, quint64(id - before));
        putNumber(bytes, quint64(counts.value(id)));
        before = id;
    }
}

void takeCounts(const char *&at, const char *end, bool wanted, QHash<qint64, qint64> &counts)
{
    qint64 id = 0;
    for (quint64 left = takeNumber(at, end); left > 0 && at < end; --left) {
        id += qint64(takeNumber(at, end));
        const auto count = qint64(takeNumber(at, end));
        if (wanted)
            counts[id] += count;
    }
}

constexpr const char *InSpan = " AND f.mention_id >= ? AND f.mention_id < ? AND f.grain <= 1 AND f.hidden = 0";

Status addHashtags(Connection &connection, BrandId brand, qint64 from, qint64 to, SpanTallies &tallies)
{
    static_assert(HashtagFlag == 4);
    Statement rows(connection, std::string("SELECT t.hashtag_id FROM mention_brand f CROSS JOIN mention_hashtag t"
                                           " ON t.mention_id = f.mention_id WHERE f.flags & 4 AND f.brand_id = ?") +
                                   InSpan);
    rows.bind(brand).bind(from).bind(to);
    while (rows.next())
        ++tallies.hashtags[rows.integer(0)];
    return rows.status();
}

Status addLanguages(Connection &connection, BrandId brand, qint64 from, qint64 to, SpanTallies &tallies)
{
    Statement rows(connection, std::string("SELECT f.language, count(*) FROM mention_brand f WHERE f.brand_id = ?") +
                                   InSpan + " GROUP BY f.language");
    rows.bind(brand).bind(from).bind(to);
    while (rows.next())
        tallies.languages[rows.text(0)] += rows.integer(1);
    return rows.status();
}

/// About how many mentions the brand has there: hours that a bound cuts count whole.
Result<qint64> roughCount(Connection &connection, qint64 brand, qint64 from, qint64 to)
{
    Statement sum(connection, "SELECT sum(mentions) FROM rollup WHERE brand_id = ? AND place_id = 0"
                              " AND grain IN (0, 1) AND hour >= ? AND hour <= ?");
    const qint64 count = sum.bind(brand).bind(hourOfId(from)).bind(hourOfId(to)).scalar();
    return sum.failed() ? Result<qint64>(sum.status().error()) : count;
}

Status addShared(Connection &connection, BrandId brand, qint64 from, qint64 to, SpanTallies &tallies)
{
    const auto own = roughCount(connection, raw(brand), from, to);
    if (!own)
        return own.error();
    if (*own == 0)
        return ok();
    Statement others(connection, "SELECT id FROM brand WHERE kind = 0 AND id > ?");
    Statement both(connection, std::string("SELECT count(*) FROM mention_brand f CROSS JOIN mention_brand o"
                                           " ON o.brand_id = ? AND o.mention_id = f.mention_id WHERE f.brand_id = ?") +
                                   InSpan);
    others.bind(brand);
    while (others.next()) {
        const qint64 other = others.integer(0);
        const auto count = roughCount(connection, other, from, to);
        if (!count)
            return count.error();
        if (*count == 0)
            continue;
        // The smaller of the two is walked, the larger asked.
        const bool walksOwn = *own <= *count;
        both.begin().bind(walksOwn ? other : raw(brand)).bind(walksOwn ? raw(brand) : other).bind(from).bind(to);
        if (const qint64 found = both.scalar(); found > 0)
            tallies.shared[other] += found;
    }
    return both.failed() ? both.status() : others.status();
}

} // namespace

SpanTallies &SpanTallies::operator+=(const SpanTallies &other)
{
    for (auto it = other.hashtags.cbegin(); it != other.hashtags.cend(); ++it)
        hashtags[it.key()] += *it;
    for (auto it = other.languages.cbegin(); it != other.languages.cend(); ++it)
        languages[it.key()] += *it;
    for (auto it = other.shared.cbegin(); it != other.shared.cend(); ++it)
        shared[it.key()] += *it;
    return *this;
}

QByteArray SpanTallies::packed() const
{
    QByteArray bytes;
    putCounts(bytes, shared);
    putNumber(bytes, quint64(languages.size()));
    QStringList names = languages.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const QByteArray utf8 = name.toUtf8();
        putNumber(bytes, quint64(utf8.size()));
        bytes += utf8;
        putNumber(bytes, quint64(languages.value(name)));
    }
    putCounts(bytes, hashtags); // the longest part comes last
    return bytes;
}

void SpanTallies::addPacked(const QByteArray &packed, Parts parts)
{
    const char *at = packed.constData();
    const char *const end = at + packed.size();
    takeCounts(at, end, parts.testFlag(Shared), shared);
    for (quint64 left = takeNumber(at, end); left > 0 && at < end; --left) {
        const auto length = std::min(qsizetype(takeNumber(at, end)), qsizetype(end - at));
        const QString name = QString::fromUtf8(at, length);
        at += length;
        const auto count = qint64(takeNumber(at, end));
        if (parts.testFlag(Languages))
            languages[name] += count;
    }
    if (parts.testFlag(Hashtags))
        takeCounts(at, end, true, hashtags);
}

Result<SpanTallies> readTallies(Connection &connection, BrandId brand, qint64 from, qint64 to, SpanTallies::Parts parts)
{
    SpanTallies tallies;
    const Status walked = walkKept(
        connection, brand, from, to, KeptList::Tallies,
        [&](const QByteArray &packed) { tallies.addPacked(packed, parts); },
        [&](qint64 begin, qint64 end) -> Status {
            const auto counted = countTallies(connection, brand, begin, end, parts);
            if (!counted)
                return counted.error();
            tallies += *counted;
            return ok();
        });
    if (!walked)
        return walked.error();
    return tallies;
}

Result<SpanTallies> countTallies(Connection &connection, BrandId brand, qint64 from, qint64 to,
                                 SpanTallies::Parts parts)
{
    SpanTallies tallies;
    for (const auto &[part, add] :
         {std::pair(SpanTallies::Hashtags, &addHashtags), std::pair(SpanTallies::Languages, &addLanguages),
          std::pair(SpanTallies::Shared, &addShared)})
        if (parts.testFlag(part))
            if (Status added = add(connection, brand, from, to, tallies); !added)
                return added.error();
    return tallies;
}

} // namespace pulse
