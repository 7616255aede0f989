#include "services/spike_detail.h"
#include "analysis/typical.h"
#include "services/banded_series.h"
#include "services/spike_facts.h"
#include "services/spike_posts.h"
#include "services/spike_tone.h"
#include "store/brand_store.h"
#include "store/mention_store.h"
#include "store/spike_store.h"
#include "store/stats_store.h"
#include "store/stats_sums.h"
#include <algorithm>

namespace pulse {

namespace {

constexpr int LeadSeconds = 24 * 3600; ///< how far before its onset the origin of a rise is looked for
constexpr int UsualDays = 28;
constexpr int ComparableDays = 56, MostComparable = 6, MostNewWords = 5;
// Held at once, with what is counted of them 4 kB each: more would break the limit of the window's memory.
constexpr int MostPosts = 20'000, MostLeadPosts = 4'000, MostOtherPosts = 4'000, MostUsualPosts = 4'000;

/// Whether the rise is one of some posts among others at the same time.
bool isOfSome(Metric metric)
{
    switch (metric) {
    case Metric::Originals:
    case Metric::Reposts:
    case Metric::Hashtags:
    case Metric::Links:
    case Metric::Videos:
    case Metric::Positive:
    case Metric::Negative:
    case Metric::NegativeShare:
    case Metric::PurchaseIntent:
        return true;
    default:
        return false;
    }
}

} // namespace

MentionFilter mentionsOf(const Spike &spike)
{
    MentionFilter filter;
    filter.brand = spike.brand;
    filter.from = spike.start;
    filter.to = spike.end;
    if (spike.metric == Metric::Negative || spike.metric == Metric::NegativeShare)
        filter.sentiments = {Sentiment::Negative};
    if (spike.metric == Metric::Positive)
        filter.sentiments = {Sentiment::Positive};
    if (spike.metric == Metric::PurchaseIntent)
        filter.purchaseIntent = true;
    if (spike.metric == Metric::Originals)
        filter.includeReposts = false;
    return filter;
}

namespace {

/// Whether posts can say what is behind it: no mention is behind a new follower.
bool standsOnPosts(const Spike &spike) { return spike.direction == Flag::Rise && !isChannelFigure(spike.metric); }

SpikeEvidence evidenceOf(Connection &connection, const Spike &spike, double expected)
{
    const MentionFilter filter = mentionsOf(spike);
    SpikeEvidence evidence;
    evidence.start = spike.start;
    evidence.end = spike.end;
    evidence.expected = expected;
    const QDateTime lead = spike.start.addSecs(-LeadSeconds), usualFrom = spike.start.addDays(-UsualDays);
    SpikePosts read = readSpikePosts(connection, filter, spike.metric, spike.start, spike.end, MostPosts);
    evidence.posts = std::move(read.posts);
    MentionFilter whole = filter; // what angers people need not be angry itself
    whole.sentiments = {};
    whole.purchaseIntent = false;
    whole.includeReposts = true;
    evidence.others = readLatestPosts(connection, whole, Metric::Mentions, lead, spike.start, MostLeadPosts);
    const QDateTime readTo = read.cutOffAt.isValid() ? read.cutOffAt : spike.end;
    if (isOfSome(spike.metric))
        evidence.others += readOtherPosts(connection, whole, spike.start, readTo, MostOtherPosts, evidence.posts);
    evidence.usual = readLatestPosts(connection, filter, spike.metric, usualFrom, lead, MostUsualPosts);
    if (read.cutOffAt > spike.start) { // a rise too large to be held: its first part is explained, as what it is
        evidence.expected *= double(spike.start.secsTo(read.cutOffAt)) / double(spike.start.secsTo(spike.end));
        evidence.end = read.cutOffAt;
    }
    if (isRatio(spike.metric) && !evidence.usual.isEmpty()) {
        // A share expects no number of posts: their rate in the sample stands for it.
        const QDateTime first = evidence.usual.constLast().sortTime;
        evidence.expected = double(evidence.usual.size()) * double(spike.start.secsTo(evidence.end)) /
                            double(std::max<qint64>(3600, first.secsTo(lead)));
    }
    return evidence;
}

} // namespace

Result<SpikeExplanation> explainFromPosts(Connection &connection, const Spike &spike, double expected)
{
    return standsOnPosts(spike) ? explainSpike(evidenceOf(connection, spike, expected)) : SpikeExplanation{};
}

Result<SpikeDetail> readSpikeDetail(Connection &connection, const Uid &uid, const QDateTime &now)
{
    const auto spike = SpikeStore(connection).byUid(uid);
    if (!spike)
        return spike.error();
    const auto brand = BrandStore(connection).byId(spike->brand);
    if (!brand)
        return brand.error();
    SpikeDetail detail;
    detail.spike = *spike;
    detail.filter = mentionsOf(*spike);
    detail.listed = MentionStore(connection).count(detail.filter).valueOr(0);

    const QTimeZone zone(brand->timeZone);
    const auto series = readBandedSeries(connection, *brand, spike->metric, spike->bucket,
                                         spike->start.addDays(-ComparableDays), spike->end, zone, now);
    if (!series)
        return series.error();
    double expected = 0;
    for (const SeriesPoint &point : series->series)
        expected += std::isnan(point.expected) || point.start < spike->start ? 0 : point.expected;
    detail.comparable =
        comparableValues(series->series, spike->bucket, spike->peak.isValid() ? spike->peak : spike->start,
                         spike->start, zone, MostComparable);
    // The log keeps what is behind it; how it spread is worked out when somebody looks.
    if (standsOnPosts(*spike)) {
        const SpikeEvidence evidence = evidenceOf(connection, *spike, isRatio(spike->metric) ? 0 : expected);
        const SpikeExplanation told = explainSpike(evidence);
        if (detail.spike.drivers.isEmpty() && !detail.spike.origin) {
            detail.spike.drivers = told.drivers;
            detail.spike.origin = told.origin;
        }
        if (detail.spike.origin && told.origin && detail.spike.origin->mention == told.origin->mention)
            detail.trace = told.trace;
        detail.newWords = newWords(evidence, MostNewWords);
    }
    if (spike->direction == Flag::Fall && spike->metric == Metric::Mentions) // of a share, places tell nothing
        detail.places = placeLevels(connection, *spike, zone).valueOr({});
    detail.sourceDown = series->sourceDown;
    const auto worse = turnsNegative(connection, *brand, *spike);
    if (!worse)
        return worse.error();
    detail.worse = *worse;
    const auto figures = StatsStore(connection).figures(spike->start, spike->end).valueOr({});
    for (const BrandFigures &during : figures) {
        if (during.brand != spike->brand)
            continue;
        detail.mentions = int(during.mentions);
        detail.authors = int(during.authors);
        detail.netDuring = during.netSentiment;
    }
    const auto before = sumsBetween(connection, spike->brand, {spike->start.addDays(-UsualDays), spike->start}, false);
    if (before)
        detail.netBefore = before->constFirst().netSentiment();
    return detail;
}

} // namespace pulse
