#include "store/author_rollup.h"
#include "core/fiscal_year.h"
#include "core/sentiment.h"
#include "core/team_calendar.h"
#include "store/brand_store.h"
#include "store/kept_spans.h"
#include "store/mention_row.h"
#include "store/packed_numbers.h"
#include "store/setting_store.h"
#include "store/span_tallies.h"
#include "store/statement.h"
#include <QHash>
#include <algorithm>

namespace pulse {

namespace {

/// One author of a packed list, whose author before was \a before.
void putAuthor(QByteArray &packed, const AuthorCount &count, qint64 before)
{
    for (const qint64 number :
         {count.author - before, count.mentions, count.followers + 1, count.positive, count.neutral, count.negative})
        putNumber(packed, quint64(number));
}

/// Tells every author of a packed list.
void tell(const QByteArray &packed, const AuthorRollup::Take &take)
{
    const char *at = packed.constData();
    const char *const end = at + packed.size();
    AuthorCount count;
    while (at < end) {
        count.author += qint64(takeNumber(at, end));
        count.mentions = qint64(takeNumber(at, end));
        count.followers = qint64(takeNumber(at, end)) - 1;
        count.positive = qint64(takeNumber(at, end));
        count.neutral = qint64(takeNumber(at, end));
        count.negative = qint64(takeNumber(at, end));
        take(count);
    }
}

QDate dateOf(qint64 id, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(floorDiv(id, IdsPerSecond) + IdEpoch, Qt::UTC).toTimeZone(zone).date();
}

/// The day of \a zone in which the row \a id lies.
std::pair<qint64, qint64> dayOf(qint64 id, const QTimeZone &zone)
{
    const QDate date = dateOf(id, zone);
    return {lowestId(startOfDay(date, zone)), lowestId(startOfDay(date.addDays(1), zone))};
}

} // namespace

Status AuthorRollup::walk(BrandId brand, qint64 from, qint64 to, const Take &take) const
{
    return walkKept(
        m_connection, brand, from, to, KeptList::Authors, [&take](const QByteArray &packed) { tell(packed, take); },
        [&](qint64 begin, qint64 end) { return walkMentions(brand, begin, end, take); });
}

Status AuthorRollup::walkMentions(BrandId brand, qint64 from, qint64 to, const Take &take) const
{
    static_assert(int(Sentiment::Negative) == 1 && int(Sentiment::Neutral) == 2 && int(Sentiment::Positive) == 3);
    Statement rows(m_connection, "SELECT author_id, coalesce(followers, -1), sentiment FROM mention_brand"
                                 " WHERE brand_id = ? AND mention_id >= ? AND mention_id < ? AND grain <= 1"
                                 " AND hidden = 0 AND author_id IS NOT NULL");
    rows.bind(brand).bind(from).bind(to);
    while (rows.next())
        take({rows.integer(0), rows.integer(1), 1, rows.integer(2) == 3, rows.integer(2) == 2, rows.integer(2) == 1});
    return rows.status();
}

Result<bool> AuthorRollup::refresh(const QDateTime &now, qint64 mostMentions)
{
    const auto brands = BrandStore(m_connection).all();
    if (!brands)
        return brands.error();
    qint64 read = 0;
    for (const Brand &brand : *brands) {
        qint64 cursor = std::numeric_limits<qint64>::min();
        for (;;) {
            const auto day = nextMissing(brand, cursor, now);
            if (!day)
                return day.error();
            if (day->from >= day->to)
                break;
            if (read >= mostMentions)
                return true;
            const auto kept = keep(brand.id, *day);
            if (!kept)
                return kept.error();
            read += *kept;
            cursor = day->to;
        }
    }
    for (const Brand &brand : *brands)
        for (;;) {
            const auto span = nextMissingSpan(brand, now);
            if (!span)
                return span.error();
            if (span->from >= span->to)
                break;
            if (read >= mostMentions)
                return true;
            const auto kept = keepSpan(brand.id, *span);
            if (!kept)
                return kept.error();
            read += *kept;
        }
    return false;
}

Result<bool> AuthorRollup::isStale(const QDateTime &now) const
{
    const auto brands = BrandStore(m_connection).all();
    if (!brands)
        return brands.error();
    for (const Brand &brand : *brands) {
        const auto day = nextMissing(brand, std::numeric_limits<qint64>::min(), now);
        if (!day)
            return day.error();
        if (day->from < day->to)
            return true;
        const auto span = nextMissingSpan(brand, now);
        if (!span)
            return span.error();
        if (span->from < span->to)
            return true;
    }
    return false;
}

Result<AuthorRollup::Extent> AuthorRollup::extent(const QDateTime &now) const
{
    const auto brands = BrandStore(m_connection).all();
    if (!brands)
        return brands.error();
    Statement ends(m_connection, "SELECT (SELECT min(mention_id) FROM mention_brand WHERE brand_id = ?1),"
                                 " (SELECT max(mention_id) FROM mention_brand WHERE brand_id = ?1),"
                                 " (SELECT count(*) FROM kept_day WHERE brand_id = ?1)");
    Extent extent;
    for (const Brand &brand : *brands) {
        if (!ends.begin().bind(brand.id).next() || !ends.maybe(0))
            continue;
        const QTimeZone zone(brand.timeZone);
        const QDate first = dateOf(ends.integer(0), zone);
        const QDate last = std::min(dateOf(ends.integer(1), zone), now.toTimeZone(zone).date().addDays(-1));
        const qint64 all = std::max<qint64>(0, first.daysTo(last) + 1);
        extent.all += all;
        extent.kept += std::min(all, ends.integer(2));
    }
    return ends.failed() ? Result<Extent>(ends.status().error()) : extent;
}

Result<AuthorRollup::Day> AuthorRollup::nextMissing(const Brand &brand, qint64 cursor, const QDateTime &now) const
{
    Statement next(m_connection, "SELECT mention_id FROM mention_brand WHERE brand_id = ? AND mention_id >= ?"
                                 " ORDER BY mention_id LIMIT 1");
    Statement known(m_connection, "SELECT 1 FROM kept_day WHERE brand_id = ? AND from_id = ? AND to_id = ?");
    const QTimeZone zone(brand.timeZone);
    const qint64 present = lowestId(now);
    while (next.begin().bind(brand.id).bind(cursor).next()) {
        const auto [from, to] = dayOf(next.integer(0), zone);
        if (to > present || to <= next.integer(0))
            break;
        if (known.begin().bind(brand.id).bind(from).bind(to).scalar() == 0)
            return known.failed() ? Result<Day>(known.status().error()) : Day{from, to};
        cursor = to;
    }
    if (Status status = next.status(); !status)
        return status.error();
    return Day{0, 0};
}

Result<AuthorRollup::Day> AuthorRollup::nextMissingSpan(const Brand &brand, const QDateTime &now) const
{
    Statement ends(m_connection, "SELECT min(from_id), max(to_id) FROM kept_day WHERE brand_id = ?");
    ends.bind(brand.id).next();
    if (ends.failed())
        return ends.status().error();
    if (!ends.maybe(0))
        return Day{0, 0};
    const QTimeZone zone(brand.timeZone);
    const qint64 last = ends.integer(1), present = lowestId(now);
    Statement known(m_connection, "SELECT 1 FROM kept_span WHERE brand_id = ? AND from_id = ? AND to_id = ?");
    Statement within(m_connection, "SELECT 1 FROM kept_day WHERE brand_id = ? AND from_id >= ? AND from_id < ?");
    const auto isMissing = [&](const Day &rows) {
        return known.begin().bind(brand.id).bind(rows.from).bind(rows.to).scalar() == 0 &&
               within.begin().bind(brand.id).bind(rows.from).bind(rows.to).scalar() != 0;
    };
    const QDate first = dateOf(ends.integer(0), zone), today = now.toTimeZone(zone).date();
    const int startMonth = firstMonthOfYear();
    Period year = fiscalYear(first, startMonth);
    for (Period span : {Period::monthOf(first), year}) // months first: a year is merged from them
        for (;; span = span.next()) {
            const Day rows{lowestId(span.begin(zone)), lowestId(span.end(zone))};
            if (rows.to > present || rows.from >= last)
                break;
            if (isMissing(rows))
                return rows;
        }
    // The months of this year that are over.
    year = fiscalYear(today, startMonth);
    const Day soFar{lowestId(year.begin(zone)), lowestId(startOfDay(Period::monthOf(today).first, zone))};
    if (soFar.from < soFar.to && isMissing(soFar))
        return soFar;
    if (known.failed() || within.failed())
        return known.failed() ? known.status().error() : within.status().error();
    return Day{0, 0};
}

int AuthorRollup::firstMonthOfYear() const
{
    const auto value = SettingStore(m_connection).value(QString::fromLatin1(TeamCalendarSetting));
    return teamCalendarFromJson(value.valueOr({}).toObject(), {}).fiscalYearStartMonth;
}

/// How many lists were read for it, and one for the span itself.
Result<qint64> AuthorRollup::keepSpan(BrandId brand, const Day &span)
{
    QHash<qint64, AuthorCount> authors;
    qint64 read = 1;
    const Status walked = walk(brand, span.from, span.to, [&](const AuthorCount &count) {
        AuthorCount &all = authors[count.author];
        all.author = count.author;
        all.followers = std::max(all.followers, count.followers);
        all.mentions += count.mentions;
        all.positive += count.positive;
        all.neutral += count.neutral;
        all.negative += count.negative;
        ++read;
    });
    if (!walked)
        return walked.error();
    QList<AuthorCount> ordered = authors.values();
    std::ranges::sort(ordered, std::less(), &AuthorCount::author);
    QByteArray packed("", 0);
    qint64 before = 0;
    for (const AuthorCount &count : std::as_const(ordered))
        putAuthor(packed, count, std::exchange(before, count.author));
    const auto tallies = readTallies(m_connection, brand, span.from, span.to, SpanTallies::Everything);
    if (!tallies)
        return tallies.error();
    if (Status dropped = dropShorter(brand, span); !dropped)
        return dropped.error();
    Statement insert(m_connection,
                     "INSERT INTO kept_span (brand_id, from_id, to_id, tallies, authors) VALUES (?, ?, ?, ?, ?)");
    const QByteArray counts = tallies->packed();
    if (Status done = insert.bind(brand).bind(span.from).bind(span.to).bindBlob(counts).bindBlob(packed).run(); !done)
        return done.error();
    return read;
}

/// Takes out what was kept of the same year when fewer of its months were over; its first month stays.
Status AuthorRollup::dropShorter(BrandId brand, const Day &span)
{
    constexpr qint64 LongestMonth = qint64(32) * 86400 * IdsPerSecond;
    Statement drop(m_connection, "DELETE FROM kept_span WHERE brand_id = ? AND from_id = ? AND to_id < ?"
                                 " AND to_id - from_id > ?");
    return drop.bind(brand).bind(span.from).bind(span.to).bind(LongestMonth).run();
}

/// How many mentions were read for it, and one for the day itself.
Result<qint64> AuthorRollup::keep(BrandId brand, const Day &day)
{
    // The zone of the brand may have been another one when the days around it were made.
    if (Status forgotten = forget(m_connection, raw(brand), day.from, day.to); !forgotten)
        return forgotten.error();
    Statement rows(m_connection, "SELECT author_id, count(*), max(coalesce(followers, -1)), sum(sentiment = 3),"
                                 " sum(sentiment = 2), sum(sentiment = 1) FROM mention_brand"
                                 " WHERE brand_id = ? AND mention_id >= ? AND mention_id < ? AND grain <= 1"
                                 " AND hidden = 0 AND author_id IS NOT NULL GROUP BY author_id ORDER BY author_id");
    rows.bind(brand).bind(day.from).bind(day.to);
    QByteArray packed("", 0); // no author is an empty list, not NULL
    qint64 before = 0, read = 1;
    while (rows.next()) {
        const AuthorCount count{rows.integer(0), rows.integer(2), rows.integer(1),
                                rows.integer(3), rows.integer(4), rows.integer(5)};
        putAuthor(packed, count, std::exchange(before, count.author));
        read += count.mentions;
    }
    if (Status status = rows.status(); !status)
        return status.error();
    const auto tallies = countTallies(m_connection, brand, day.from, day.to, SpanTallies::Everything);
    if (!tallies)
        return tallies.error();
    Statement insert(m_connection,
                     "INSERT INTO kept_day (brand_id, from_id, to_id, tallies, authors) VALUES (?, ?, ?, ?, ?)");
    const QByteArray counts = tallies->packed();
    if (Status done = insert.bind(brand).bind(day.from).bind(day.to).bindBlob(counts).bindBlob(packed).run(); !done)
        return done.error();
    return read;
}

Status AuthorRollup::forget(Connection &connection, qint64 brand, qint64 from, qint64 to)
{
    // Days do not overlap: of those that begin before the span only the last one can reach into it.
    Statement within(connection, "DELETE FROM kept_day WHERE brand_id = ? AND from_id >= ? AND from_id < ?");
    if (Status done = within.bind(brand).bind(from).bind(to).run(); !done)
        return done;
    Statement before(connection, "DELETE FROM kept_day WHERE id = (SELECT id FROM kept_day WHERE brand_id = ?"
                                 " AND from_id < ? ORDER BY from_id DESC LIMIT 1) AND to_id > ?");
    if (Status done = before.bind(brand).bind(from).bind(from).run(); !done)
        return done;
    Statement spans(connection, "DELETE FROM kept_span WHERE brand_id = ? AND from_id < ? AND to_id > ?");
    return spans.bind(brand).bind(to).bind(from).run();
}

} // namespace pulse
