#include "services/morning_scan.h"
#include "analysis/quantile.h"
#include "core/brand_matcher.h"
#include "store/mention_store.h"
#include "store/scan_store.h"
#include "store/stats_store.h"
#include <QSet>
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ReadForRisk = 1000, ReadLoudest = 200;
constexpr int ReadForComplaints = 6000, PastDays = 28;
constexpr double RisenVolume = 1.5; ///< times the usual day: from here on it is a rise, which other views tell

MentionFilter within(const EvidenceContext &context, const QDateTime &from, const QDateTime &to)
{
    MentionFilter filter;
    filter.brand = context.brand.id;
    filter.from = from;
    filter.to = to;
    return filter;
}

void addPosts(const EvidenceContext &context, const QList<Mention> &mentions, MorningScan &scan, QSet<qint64> &seen)
{
    for (const Mention &mention : mentions) {
        const ScannedPost post{mention, riskOf(mention, context.cutOff), mention.judgement.abuse >= AbuseFrom,
                               mention.post.author.followers.value_or(0) >= LoudFollowers};
        if (post.risk.score() <= 0 || seen.contains(raw(mention.id)))
            continue;
        seen.insert(raw(mention.id));
        scan.posts << post;
    }
}

/// The newest, and beyond them those with the most followers and responses, so that a storm hides none of them.
Status readPosts(const EvidenceContext &context, MorningScan &scan)
{
    const MentionStore store(context.connection);
    MentionFilter bad = within(context, context.since, context.cutOff);
    bad.sentiments = {Sentiment::Negative, Sentiment::Unclassified};
    QSet<qint64> seen;
    for (const auto &[order, limit] :
         {std::pair(MentionOrder::Newest, ReadForRisk), std::pair(MentionOrder::MostFollowers, ReadLoudest),
          std::pair(MentionOrder::MostEngagement, ReadLoudest)}) {
        bad.order = order;
        const auto page = store.page(bad, limit);
        if (!page)
            return page.error();
        if (order == MentionOrder::Newest && page->size() == limit)
            scan.wholeRead = false;
        addPosts(context, *page, scan, seen);
    }
    const auto ids =
        ScanStore(context.connection).abusive(context.brand.id, context.since, context.cutOff, AbuseFrom, ReadLoudest);
    if (!ids)
        return ids.error();
    const auto abusive = store.load(*ids);
    if (!abusive)
        return abusive.error();
    addPosts(context, *abusive, scan, seen);
    std::ranges::stable_sort(scan.posts, std::greater(), [](const ScannedPost &post) { return post.risk.score(); });
    return ok();
}

/// Words that stand in every post about the brand: those of its name and of its query.
QStringList brandWords(const Brand &brand)
{
    QStringList words{brand.name};
    for (const QString &word : effectiveQuery(brand).text().split(u' ', Qt::SkipEmptyParts))
        if (!word.contains(u':'))
            words << word;
    return words;
}

Status readComplaints(const EvidenceContext &context, MorningScan &scan)
{
    // Reposts are left out: passing a complaint on is not voicing it once more.
    const auto read =
        ScanStore(context.connection)
            .complaints(context.brand.id, context.cutOff.addDays(-PastDays - 3), context.cutOff, ReadForComplaints);
    if (!read)
        return read.error();
    QList<ComplaintPost> posts;
    for (const ScanStore::Complaint &complaint : *read)
        posts << ComplaintPost{complaint.text,
                               raw(complaint.author) == 0 ? QString() : QString::number(raw(complaint.author)),
                               complaint.at.toTimeZone(context.zone).date()};
    LastingComplaintOptions options;
    options.today = context.cutOff.toTimeZone(context.zone).date();
    options.leaveOut = brandWords(context.brand);
    for (const LastingComplaint &complaint : lastingComplaints(posts, options)) {
        QList<MentionId> ids;
        for (const int post : complaint.posts)
            ids << read->at(post).id;
        std::ranges::sort(ids, std::greater(), [](MentionId id) { return raw(id); }); // row numbers follow the time
        const auto told = MentionStore(context.connection).load(ids);
        if (!told)
            return told.error();
        scan.complaints << ScannedComplaint{complaint, *told};
    }
    return ok();
}

/// The last 24 hours against the same hours of the 28 days before; the hour that has begun counts as the last one.
Status readShift(const EvidenceContext &context, MorningScan &scan)
{
    const StatsStore stats(context.connection);
    const QDateTime from = context.cutOff.addDays(-PastDays - 1);
    QList<DayShare> days(PastDays + 1); // the latest first
    for (const Metric metric : {Metric::Negative, Metric::Neutral, Metric::Positive}) {
        const auto series = stats.series(metric, context.brand.id, Bucket::Hour, from, context.cutOff, context.zone);
        if (!series)
            return series.error();
        for (const SeriesPoint &point : *series) {
            const qint64 day = std::max<qint64>(0, point.start.secsTo(context.cutOff) - 1) / 86'400;
            if (day > PastDays || std::isnan(point.value))
                continue;
            days[day].judged += point.value;
            days[day].negative += metric == Metric::Negative ? point.value : 0;
        }
    }
    const DayShare now = days.takeFirst();
    QList<double> volumes;
    for (const DayShare &day : std::as_const(days))
        if (day.judged > 0)
            volumes << day.judged;
    if (!volumes.isEmpty() && now.judged <= RisenVolume * median(volumes))
        scan.shift = shareShift(now, days);
    return ok();
}

} // namespace

Result<MorningScan> readMorningScan(const EvidenceContext &context)
{
    MorningScan scan;
    MentionFilter filter = within(context, context.since, context.cutOff);
    const auto counts = MentionStore(context.connection).sentimentCounts(filter);
    if (!counts)
        return counts.error();
    scan.negative = counts->at(size_t(Sentiment::Negative));
    scan.unclassified = counts->at(size_t(Sentiment::Unclassified));
    for (const auto read : {readPosts, readComplaints, readShift})
        if (const Status done = read(context, scan); !done)
            return done.error();
    return scan;
}

} // namespace pulse
