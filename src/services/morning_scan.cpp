#include "services/morning_scan.h"
#include "analysis/quantile.h"
#include "core/brand_matcher.h"
#include "store/mention_store.h"
#include <QSet>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ReadForRisk = 2000, ReadLoudest = 200;
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

/// The newest, and beyond them those with the most followers and responses, so that a storm hides none of them.
Status readPosts(const EvidenceContext &context, MorningScan &scan)
{
    const MentionStore store(context.connection);
    MentionFilter bad = within(context, context.since, context.cutOff);
    bad.sentiments = {Sentiment::Negative, Sentiment::Unclassified};
    MentionFilter other = bad;
    other.sentiments = {Sentiment::Neutral, Sentiment::Positive};
    struct Reading {
        MentionFilter filter;
        MentionOrder order;
        int limit;
    };
    QSet<qint64> seen;
    for (const Reading &reading :
         {Reading{bad, MentionOrder::Newest, ReadForRisk}, Reading{bad, MentionOrder::MostFollowers, ReadLoudest},
          Reading{bad, MentionOrder::MostEngagement, ReadLoudest}, Reading{other, MentionOrder::Newest, ReadForRisk}}) {
        MentionFilter filter = reading.filter;
        filter.order = reading.order;
        const auto page = store.page(filter, reading.limit);
        if (!page)
            return page.error();
        if (reading.order == MentionOrder::Newest && page->size() == reading.limit)
            scan.wholeRead = false;
        for (const Mention &mention : *page) {
            ScannedPost post{mention, riskOf(mention, context.cutOff), mention.judgement.abuse >= AbuseFrom,
                             mention.post.author.followers.value_or(0) >= LoudFollowers};
            if (post.risk.score() <= 0 || seen.contains(raw(mention.id)))
                continue;
            seen.insert(raw(mention.id));
            scan.posts << post;
        }
    }
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
    MentionFilter filter = within(context, context.cutOff.addDays(-PastDays - 3), context.cutOff);
    filter.sentiments = {Sentiment::Negative};
    filter.includeReposts = false; // passing a complaint on is not voicing it once more
    const auto page = MentionStore(context.connection).page(filter, ReadForComplaints);
    if (!page)
        return page.error();
    QList<ComplaintPost> posts;
    for (const Mention &mention : *page) {
        const PostAuthor &author = mention.post.author;
        posts << ComplaintPost{mention.post.title + u'\n' + mention.post.text,
                               mention.post.place + u'\n' + (author.handle.isEmpty() ? author.name : author.handle),
                               mention.sortTime.toTimeZone(context.zone).date()};
    }
    LastingComplaintOptions options;
    options.today = context.cutOff.toTimeZone(context.zone).date();
    options.leaveOut = brandWords(context.brand);
    for (const LastingComplaint &complaint : lastingComplaints(posts, options)) {
        ScannedComplaint told{complaint, {}};
        for (auto post = complaint.posts.crbegin(); post != complaint.posts.crend(); ++post)
            told.posts << page->at(*post);
        scan.complaints << told;
    }
    return ok();
}

Result<DayShare> shareOf(const EvidenceContext &context, const QDateTime &from, const QDateTime &to)
{
    DayShare share;
    for (const Metric metric : {Metric::Negative, Metric::Neutral, Metric::Positive}) {
        const auto sum = context.sum(metric, from, to);
        if (!sum)
            return sum.error();
        share.judged += *sum;
        if (metric == Metric::Negative)
            share.negative = *sum;
    }
    return share;
}

/// The last 24 hours against the same hours of the 28 days before.
Status readShift(const EvidenceContext &context, MorningScan &scan)
{
    const auto now = shareOf(context, context.cutOff.addDays(-1), context.cutOff);
    if (!now)
        return now.error();
    QList<DayShare> past;
    QList<double> volumes;
    for (int back = 1; back <= PastDays; ++back) {
        const auto day = shareOf(context, context.cutOff.addDays(-back - 1), context.cutOff.addDays(-back));
        if (!day)
            return day.error();
        past << *day;
        if (day->judged > 0)
            volumes << day->judged;
    }
    if (!volumes.isEmpty() && now->judged <= RisenVolume * median(volumes))
        scan.shift = shareShift(*now, past);
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
