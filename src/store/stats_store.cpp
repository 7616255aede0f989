#include "store/stats_store.h"
#include "core/bucket_dates.h"
#include "core/period.h"
#include "store/author_rollup.h"
#include "store/brand_store.h"
#include "store/channel_series.h"
#include "store/defined_sums.h"
#include "store/span_tallies.h"
#include "store/statement.h"
#include "store/stats_sums.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostBuckets = 1'000'000;

/// Row numbers of a span, and whether undated mentions belong to it.
struct IdSpan {
    qint64 from, to;
    Grain coarsest;
};

IdSpan idSpan(const QDateTime &from, const QDateTime &to)
{
    return {from.isValid() ? lowestId(from) : std::numeric_limits<qint64>::min(),
            to.isValid() ? lowestId(to) : std::numeric_limits<qint64>::max(),
            from.isValid() || to.isValid() ? Grain::Day : Grain::None};
}

void bindSpan(Statement &statement, const IdSpan &span)
{
    statement.bind(span.from).bind(span.to).bind(int(span.coarsest));
}

constexpr const char *InSpan = " AND f.mention_id >= ? AND f.mention_id < ? AND f.grain <= ? AND f.hidden = 0";

/// Times between which everything lies.
QDateTime always(const QDateTime &time, bool first)
{
    return time.isValid() ? time : QDateTime(QDate(first ? 1 : 9999, 1, 1), QTime(0, 0), Qt::UTC);
}

/// The most frequent of \a counts by row number, named by \a sql.
Result<QList<Counted>> mostFrequent(Connection &connection, const QHash<qint64, qint64> &counts, const char *sql,
                                    int limit)
{
    std::vector<qint64> ranks;
    ranks.reserve(size_t(counts.size()));
    for (const qint64 count : counts)
        ranks.push_back(count);
    qint64 least = 0; // the count of the last place: all that share it are compared by name
    if (limit > 0 && ranks.size() > size_t(limit)) {
        std::nth_element(ranks.begin(), ranks.begin() + limit - 1, ranks.end(), std::greater<>());
        least = ranks[size_t(limit) - 1];
    }
    struct Named {
        QByteArray utf8; ///< in byte order UTF-8 is in code point order
        qint64 count;
    };
    std::vector<Named> named;
    Statement name(connection, sql);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() >= least && name.begin().bind(it.key()).next())
            named.push_back({name.bytes(0), it.value()});
    if (Status status = name.status(); !status)
        return status.error();
    std::sort(named.begin(), named.end(),
              [](const Named &a, const Named &b) { return a.count != b.count ? a.count > b.count : a.utf8 < b.utf8; });
    QList<Counted> top;
    for (const Named &each : named)
        if (top.size() < limit)
            top << Counted{QString::fromUtf8(each.utf8), each.count};
    return top;
}

/// Counts the first column of \a sql, which is bound to brand and span.
Result<QHash<qint64, qint64>> countIds(Connection &connection, const std::string &sql, BrandId brand,
                                       const IdSpan &span)
{
    Statement rows(connection, sql + InSpan);
    rows.bind(brand);
    bindSpan(rows, span);
    QHash<qint64, qint64> counts;
    while (rows.next())
        ++counts[rows.integer(0)];
    if (Status status = rows.status(); !status)
        return status.error();
    return counts;
}

QList<Counted> sorted(QList<Counted> counted)
{
    std::sort(counted.begin(), counted.end(), [](const Counted &a, const Counted &b) {
        return a.count != b.count ? a.count > b.count : a.value.toUtf8() < b.value.toUtf8();
    });
    return counted;
}

/// Walks the brand's named authors in the order of time; \a take gets row number, author, followers.
template <typename Take>
Status walkMentions(Connection &connection, BrandId brand, const IdSpan &span, Take take)
{
    Statement rows(connection, std::string("SELECT f.mention_id, f.author_id, f.followers FROM mention_brand f"
                                           " WHERE f.brand_id = ?") +
                                   InSpan + " AND f.author_id IS NOT NULL ORDER BY f.mention_id");
    rows.bind(brand);
    bindSpan(rows, span);
    while (rows.next())
        take(rows.integer(0), rows.integer(1), rows.maybe(2).value_or(-1));
    return rows.status();
}

/// Tells who spoke of the brand, as AuthorRollup::walk() does, and with the undated ones where the span is open.
Status walkAuthors(Connection &connection, BrandId brand, const IdSpan &span, const AuthorRollup::Take &take)
{
    if (span.coarsest == Grain::Day)
        return AuthorRollup(connection).walk(brand, span.from, span.to, take);
    return walkMentions(connection, brand, span, [&take](qint64, qint64 author, qint64 followers) {
        take({author, followers, 1});
    });
}

/// The instant at which the bucket that holds \a time begins in \a zone.
QDateTime bucketStart(const QDateTime &time, Bucket bucket, const QTimeZone &zone)
{
    const QDateTime local = time.toTimeZone(zone);
    if (bucket == Bucket::Hour)
        return time.addMSecs(-(local.time().msecsSinceStartOfDay() % 3'600'000)).toUTC();
    return startOfDay(firstDayOf(bucket, local.date()), zone);
}

QDateTime bucketAfter(const QDateTime &start, Bucket bucket, const QTimeZone &zone)
{
    if (bucket == Bucket::Hour)
        return start.addSecs(3600);
    return startOfDay(firstDayAfter(bucket, start.toTimeZone(zone).date()), zone);
}

/// Values that need the people of each bucket.
Status addPeople(Connection &connection, Metric metric, BrandId brand, Bucket bucket, const QList<QDateTime> &bounds,
                 const QList<StatsSums> &sums, Series &series)
{
    StatsPeople people;
    qsizetype at = 0;
    const auto close = [&] {
        if (metric == Metric::Authors)
            series[at].value = double(people.authors());
        else if (sums[at].mentions > 0)
            series[at].value = people.estimatedReach().value_or(std::numeric_limits<double>::quiet_NaN());
        else
            series[at].value = 0;
        people.clear();
        ++at;
    };
    if (bucket != Bucket::Hour) {
        for (qsizetype i = 0; i < series.size(); ++i) {
            const IdSpan span{lowestId(bounds[i]), lowestId(bounds[i + 1]), Grain::Day};
            const Status walked = walkAuthors(connection, brand, span, [&people](const AuthorCount &count) {
                people.add(count.author, count.followers);
            });
            if (!walked)
                return walked;
            close();
        }
        return ok();
    }
    std::vector<qint64> ends;
    for (const QDateTime &bound : bounds.mid(1))
        ends.push_back(lowestId(bound));
    const IdSpan span{lowestId(bounds.first()), ends.back(), Grain::Time};
    const Status walked = walkMentions(connection, brand, span, [&](qint64 id, qint64 author, qint64 followers) {
        while (id >= ends[size_t(at)])
            close();
        people.add(author, followers);
    });
    while (at < series.size())
        close();
    return walked;
}

/// The days of \a brand that [from, to) touches, and what its channels tell of them.
Result<QHash<Metric, double>> channelFigures(Connection &connection, const Brand &brand, const QDateTime &from,
                                             const QDateTime &to)
{
    const ChannelSeries channels(connection);
    const QTimeZone zone(brand.timeZone);
    const QDate last = to.isValid() ? to.addMSecs(-1).toTimeZone(zone).date() : QDate();
    const auto metrics = channels.metrics(brand.id, last.isValid() ? last : QDate(9999, 1, 1));
    if (!metrics)
        return metrics.error();
    QHash<Metric, double> figures;
    for (const Metric metric : *metrics) {
        const auto known = channels.span(brand.id, metric);
        if (!known)
            return known.error();
        const QDate first = from.isValid() ? from.toTimeZone(zone).date() : known->first;
        const QDate end = (last.isValid() ? last : known->second).addDays(1);
        if (!first.isValid() || first >= end)
            continue;
        const auto values = channels.values(brand.id, metric, {first, end});
        if (!values)
            return values.error();
        if (!std::isnan(values->constFirst()))
            figures.insert(metric, values->constFirst());
    }
    return figures;
}

/// The whole days of which own channels tell something, as instants: the second one is within the last.
Result<std::pair<QDateTime, QDateTime>> channelSpan(Connection &connection, BrandId brand, Metric metric,
                                                    const QTimeZone &zone)
{
    const auto days = ChannelSeries(connection).span(brand, metric);
    if (!days)
        return days.error();
    if (!days->first.isValid())
        return std::pair<QDateTime, QDateTime>();
    return std::pair(startOfDay(days->first, zone), startOfDay(days->second, zone));
}

/// What no single sum gives: figures of own channels, and acts by definitions that change.
Result<Series> dayFigures(Connection &connection, Metric metric, BrandId brand, Bucket bucket,
                          const QList<QDateTime> &bounds, const QTimeZone &zone)
{
    QList<QDate> days;
    for (const QDateTime &bound : bounds)
        days << bound.addSecs(2 * 3600).toTimeZone(zone).date(); // past a change of the clocks
    if (isChannelFigure(metric) && bucket == Bucket::Hour)
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("StatsStore", "Figures of own channels are known by the day. Choose "
                                                               "days or weeks."),
                     {}};
    const auto values = isChannelFigure(metric)
                            ? ChannelSeries(connection).values(brand, metric, days)
                            : DefinedSums(connection, metric == Metric::Activation ? DefinitionSubject::Activation
                                                                                   : DefinitionSubject::Engagement)
                                  .between(brand, bounds, bucket == Bucket::Hour);
    if (!values)
        return values.error();
    Series series(values->size());
    for (qsizetype i = 0; i < series.size(); ++i) {
        series[i].start = bounds[i];
        series[i].value = (*values)[i];
    }
    return series;
}

BrandFigures figuresOf(const Brand &brand, const StatsSums &sums, const StatsPeople &people)
{
    BrandFigures figure;
    figure.brand = brand.id;
    figure.name = brand.name;
    figure.mentions = sums.mentions;
    figure.originals = sums.mentions - sums.reposts;
    figure.reposts = sums.reposts;
    figure.positive = sums.ofClass(Sentiment::Positive);
    figure.neutral = sums.ofClass(Sentiment::Neutral);
    figure.negative = sums.ofClass(Sentiment::Negative);
    figure.unclassified = sums.ofClass(Sentiment::Unclassified);
    figure.authors = people.authors();
    figure.likes = sums.likes;
    figure.shares = sums.shares;
    figure.replies = sums.replies;
    figure.hashtags = sums.hashtags;
    figure.links = sums.links;
    figure.videos = sums.videos;
    figure.purchaseIntent = sums.intents;
    figure.netSentiment = sums.netSentiment();
    figure.positiveRatio = sums.positiveRatio();
    figure.estimatedReach = people.estimatedReach();
    return figure;
}

} // namespace

Result<QList<BrandFigures>> StatsStore::figures(const QDateTime &from, const QDateTime &to) const
{
    const auto brands = BrandStore(m_connection).all();
    if (!brands)
        return brands.error();
    const DefinedSums activation(m_connection, DefinitionSubject::Activation);
    const DefinedSums engagement(m_connection, DefinitionSubject::Engagement);
    const bool bounded = from.isValid() || to.isValid();
    QList<BrandFigures> figures;
    qint64 ofAll = 0;
    for (const Brand &brand : *brands) {
        StatsSums sums;
        if (bounded) {
            const auto spanned = sumsBetween(m_connection, brand.id, {always(from, true), always(to, false)}, false);
            if (!spanned)
                return spanned.error();
            sums = spanned->constFirst();
        } else {
            const auto all = sumsOfAll(m_connection, brand.id);
            if (!all)
                return all.error();
            sums = *all;
        }
        StatsPeople people;
        const Status walked =
            walkAuthors(m_connection, brand.id, idSpan(from, to),
                        [&people](const AuthorCount &count) { people.add(count.author, count.followers); });
        if (!walked)
            return walked.error();
        BrandFigures figure = figuresOf(brand, sums, people);
        const auto ofChannels = channelFigures(m_connection, brand, from, to);
        if (!ofChannels)
            return ofChannels.error();
        figure.ofChannels = *ofChannels;
        for (const auto &[defined, value] :
             {std::pair{&activation, &figure.activation}, std::pair{&engagement, &figure.engagement}}) {
            if (const auto acts = defined->unchanging(sums)) {
                *value = qint64(*acts);
                continue;
            }
            const auto acts = bounded ? defined->between(brand.id, {always(from, true), always(to, false)}, false)
                                      : defined->ofAll(brand.id, sums);
            if (!acts)
                return acts.error();
            *value = qint64(acts->constFirst());
        }
        figures << figure;
        ofAll += sums.mentions;
    }
    if (ofAll > 0)
        for (BrandFigures &figure : figures)
            figure.shareOfVoice = 100.0 * double(figure.mentions) / double(ofAll);
    return figures;
}

Result<Series> StatsStore::series(Metric metric, BrandId brand, Bucket bucket, const QDateTime &from,
                                  const QDateTime &to, const QTimeZone &zone) const
{
    QDateTime first = from, last = to;
    if (!from.isValid() || !to.isValid()) {
        const auto whole = isChannelFigure(metric) ? channelSpan(m_connection, brand, metric, zone) : span(brand);
        if (!whole)
            return whole.error();
        if (!whole->first.isValid())
            return Series();
        first = from.isValid() ? from : whole->first;
        last = to.isValid() ? to : whole->second.addMSecs(1);
    }
    Series series;
    if (first >= last)
        return series;
    QList<QDateTime> bounds{bucketStart(first, bucket, zone)};
    while (bounds.constLast() < last) {
        if (bounds.size() > MostBuckets)
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("StatsStore", "This span has too many hours to draw. Choose a "
                                                                   "shorter span or whole days."),
                         {}};
        bounds << bucketAfter(bounds.constLast(), bucket, zone);
    }
    if (isChannelFigure(metric) || metric == Metric::Activation || metric == Metric::Engagement)
        return dayFigures(m_connection, metric, brand, bucket, bounds, zone);
    const auto sums = sumsBetween(m_connection, brand, bounds, bucket == Bucket::Hour);
    if (!sums)
        return sums.error();
    series.resize(sums->size());
    for (qsizetype i = 0; i < series.size(); ++i) {
        series[i].start = bounds[i];
        series[i].value = (*sums)[i].value(metric);
    }
    if (metric == Metric::Authors || metric == Metric::EstimatedReach)
        if (Status added = addPeople(m_connection, metric, brand, bucket, bounds, *sums, series); !added)
            return added.error();
    return series;
}

Result<QList<Counted>> StatsStore::topHashtags(BrandId brand, const QDateTime &from, const QDateTime &to,
                                               int limit) const
{
    const IdSpan span = idSpan(from, to);
    if (span.coarsest == Grain::Day) {
        const auto tallies = readTallies(m_connection, brand, span.from, span.to, SpanTallies::Hashtags);
        if (!tallies)
            return tallies.error();
        return mostFrequent(m_connection, tallies->hashtags, "SELECT folded FROM hashtag WHERE id = ?", limit);
    }
    const auto counts = countIds(m_connection,
                                 "SELECT t.hashtag_id FROM mention_brand f CROSS JOIN mention_hashtag t"
                                 " ON t.mention_id = f.mention_id WHERE f.flags & 4 AND f.brand_id = ?",
                                 brand, span);
    if (!counts)
        return counts.error();
    return mostFrequent(m_connection, *counts, "SELECT folded FROM hashtag WHERE id = ?", limit);
}

Result<QList<Counted>> StatsStore::topLinks(BrandId brand, const QDateTime &from, const QDateTime &to, int limit) const
{
    const auto counts = countIds(m_connection,
                                 "SELECT t.link_id FROM mention_brand f CROSS JOIN mention_link t"
                                 " ON t.mention_id = f.mention_id WHERE f.flags & 8 AND f.brand_id = ?",
                                 brand, idSpan(from, to));
    if (!counts)
        return counts.error();
    return mostFrequent(m_connection, *counts, "SELECT url FROM link WHERE id = ?", limit);
}

Result<QList<Counted>> StatsStore::topAuthors(BrandId brand, const QDateTime &from, const QDateTime &to,
                                              int limit) const
{
    QHash<qint64, qint64> counts;
    const Status walked = walkAuthors(m_connection, brand, idSpan(from, to),
                                      [&counts](const AuthorCount &count) { counts[count.author] += count.mentions; });
    if (!walked)
        return walked.error();
    return mostFrequent(m_connection, counts, "SELECT key FROM author WHERE id = ?", limit);
}

Result<QList<Counted>> StatsStore::places(std::optional<BrandId> brand, const QDateTime &from,
                                          const QDateTime &to) const
{
    const bool bounded = from.isValid() || to.isValid();
    Statement rows(m_connection,
                   "SELECT p.name, sum(r.mentions) FROM place p CROSS JOIN rollup r ON r.brand_id = ?"
                   " AND r.place_id = p.id AND r.grain IN (0, 1, ?) AND r.hour >= ? AND r.hour < ? GROUP BY p.id");
    rows.bind(brand ? raw(*brand) : 0).bind(int(bounded ? Grain::Day : Grain::None));
    rows.bind(from.isValid() ? hourOf(from) : std::numeric_limits<qint64>::min());
    rows.bind(to.isValid() ? hourOf(to.addMSecs(3'599'999)) : std::numeric_limits<qint64>::max());
    QList<Counted> counted;
    while (rows.next())
        counted << Counted{rows.text(0), rows.integer(1)};
    if (Status status = rows.status(); !status)
        return status.error();
    return sorted(counted);
}

Result<QList<Counted>> StatsStore::languages(std::optional<BrandId> brand, const QDateTime &from,
                                             const QDateTime &to) const
{
    const IdSpan span = idSpan(from, to);
    QList<Counted> counted;
    if (brand && span.coarsest == Grain::Day) {
        const auto tallies = readTallies(m_connection, *brand, span.from, span.to, SpanTallies::Languages);
        if (!tallies)
            return tallies.error();
        for (auto it = tallies->languages.cbegin(); it != tallies->languages.cend(); ++it)
            counted << Counted{it.key(), *it};
        return sorted(counted);
    }
    Statement rows(m_connection,
                   brand ? std::string("SELECT f.language, count(*) FROM mention_brand f WHERE f.brand_id = ?") +
                               InSpan + " GROUP BY f.language"
                         : std::string("SELECT language, count(*) FROM mention NOT INDEXED WHERE id >= ? AND id < ?"
                                       " AND grain <= ? AND hidden = 0 GROUP BY language"));
    if (brand)
        rows.bind(*brand);
    bindSpan(rows, span);
    while (rows.next())
        counted << Counted{rows.text(0), rows.integer(1)};
    if (Status status = rows.status(); !status)
        return status.error();
    return sorted(counted);
}

Result<std::pair<QDateTime, QDateTime>> StatsStore::span(BrandId brand) const
{
    std::pair<QDateTime, QDateTime> span;
    for (const bool first : {true, false}) {
        Statement end(
            m_connection,
            std::string("SELECT b.published_at FROM mention_brand f JOIN mention_body b ON b.id = f.mention_id"
                        " WHERE f.brand_id = ? AND f.hidden = 0 AND f.grain < 2 ORDER BY f.mention_id ") +
                (first ? "ASC" : "DESC") + " LIMIT 1");
        if (end.bind(brand).next())
            (first ? span.first : span.second) = end.time(0);
        if (Status status = end.status(); !status)
            return status.error();
    }
    return span;
}

Result<QList<QList<int>>> StatsStore::authorHours(AuthorId author, const QTimeZone &zone) const
{
    QList<QList<int>> hours(7, QList<int>(24, 0));
    Statement rows(m_connection, "SELECT id FROM mention INDEXED BY mention_author WHERE author_id = ? AND hidden = 0"
                                 " AND grain = 0");
    rows.bind(author);
    while (rows.next()) {
        const qint64 second = floorDiv(rows.integer(0), IdsPerSecond) + IdEpoch;
        const QDateTime local = QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toTimeZone(zone);
        ++hours[local.date().dayOfWeek() - 1][local.time().hour()];
    }
    if (Status status = rows.status(); !status)
        return status.error();
    return hours;
}

} // namespace pulse
