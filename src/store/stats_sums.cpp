#include "store/stats_sums.h"
#include "store/statement.h"
#include <algorithm>

namespace pulse {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 HourMs = 3'600'000;

double percent(qint64 part, qint64 whole) { return 100.0 * double(part) / double(whole); }

/// Reads `Columns` from the column \a first on.
StatsSums sumsOf(const Statement &row, int first)
{
    StatsSums sums;
    sums.mentions = row.integer(first);
    sums.classes[size_t(Sentiment::Negative)] = row.integer(first + 1);
    sums.classes[size_t(Sentiment::Neutral)] = row.integer(first + 2);
    sums.classes[size_t(Sentiment::Positive)] = row.integer(first + 3);
    sums.classes[size_t(Sentiment::Unclassified)] =
        sums.mentions - row.integer(first + 1) - row.integer(first + 2) - row.integer(first + 3);
    sums.reposts = row.integer(first + 4);
    sums.likes = row.integer(first + 5);
    sums.shares = row.integer(first + 6);
    sums.replies = row.integer(first + 7);
    sums.hashtags = row.integer(first + 8);
    sums.links = row.integer(first + 9);
    sums.videos = row.integer(first + 10);
    sums.intents = row.integer(first + 11);
    return sums;
}

constexpr const char *Columns =
    "mentions, negative, neutral, positive, reposts, likes, shares, replies, hashtags, links,"
    " videos, intents";
constexpr const char *Sums = "sum(mentions), sum(negative), sum(neutral), sum(positive), sum(reposts), sum(likes),"
                             " sum(shares), sum(replies), sum(hashtags), sum(links), sum(videos), sum(intents)";

/// Adds the rows of the hour that begins at \a hour, which a bound cuts, to the buckets in which they lie.
Status addCutHour(Connection &connection, BrandId brand, qint64 hour, const QList<QDateTime> &bounds, bool hourly,
                  QList<StatsSums> &buckets)
{
    Statement rows(connection,
                   "SELECT f.mention_id, f.sentiment, f.flags, coalesce(c.likes, 0), coalesce(c.shares, 0),"
                   " coalesce(c.replies, 0) FROM mention_brand f CROSS JOIN mention c ON c.id = f.mention_id"
                   " WHERE f.brand_id = ? AND f.mention_id >= ? AND f.mention_id < ? AND f.hidden = 0"
                   " AND f.grain <= ?");
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(hour * HourMs, Qt::UTC);
    rows.bind(brand)
        .bind(lowestId(begin))
        .bind(lowestId(begin.addSecs(3600)))
        .bind(int(hourly ? Grain::Time : Grain::Day));
    while (rows.next()) {
        const auto after = std::upper_bound(bounds.begin(), bounds.end(), rows.integer(0),
                                            [](qint64 id, const QDateTime &bound) { return id < lowestId(bound); });
        const auto bucket = std::distance(bounds.begin(), after) - 1;
        if (bucket < 0 || bucket >= buckets.size())
            continue;
        const auto carries = [flags = rows.integer(2)](int flag) { return (flags & flag) != 0 ? 1 : 0; };
        StatsSums one;
        one.mentions = 1;
        one.classes[size_t(std::clamp<qint64>(rows.integer(1), 0, 3))] = 1;
        one.reposts = carries(RepostFlag);
        one.likes = rows.integer(3);
        one.shares = rows.integer(4);
        one.replies = rows.integer(5);
        one.hashtags = carries(HashtagFlag);
        one.links = carries(LinkFlag);
        one.videos = carries(VideoFlag);
        one.intents = carries(IntentFlag);
        buckets[bucket] += one;
    }
    return rows.status();
}

} // namespace

StatsSums &StatsSums::operator+=(const StatsSums &other)
{
    mentions += other.mentions;
    reposts += other.reposts;
    likes += other.likes;
    shares += other.shares;
    replies += other.replies;
    hashtags += other.hashtags;
    links += other.links;
    videos += other.videos;
    intents += other.intents;
    for (size_t i = 0; i < classes.size(); ++i)
        classes[i] += other.classes[i];
    return *this;
}

std::optional<double> StatsSums::netSentiment() const
{
    if (classified() == 0)
        return std::nullopt;
    return percent(ofClass(Sentiment::Positive) - ofClass(Sentiment::Negative), classified());
}

std::optional<double> StatsSums::positiveRatio() const
{
    const qint64 opinions = ofClass(Sentiment::Positive) + ofClass(Sentiment::Negative);
    if (opinions == 0)
        return std::nullopt;
    return percent(ofClass(Sentiment::Positive), opinions);
}

std::optional<double> StatsSums::negativeShare() const
{
    if (classified() == 0)
        return std::nullopt;
    return percent(ofClass(Sentiment::Negative), classified());
}

double StatsSums::value(Metric metric) const
{
    switch (metric) {
    case Metric::Mentions:
        return double(mentions);
    case Metric::Originals:
        return double(mentions - reposts);
    case Metric::Reposts:
        return double(reposts);
    case Metric::Likes:
        return double(likes);
    case Metric::Shares:
        return double(shares);
    case Metric::Replies:
        return double(replies);
    case Metric::Engagement:
        return double(likes + shares + replies);
    case Metric::Hashtags:
        return double(hashtags);
    case Metric::Links:
        return double(links);
    case Metric::Videos:
        return double(videos);
    case Metric::Positive:
        return double(ofClass(Sentiment::Positive));
    case Metric::Neutral:
        return double(ofClass(Sentiment::Neutral));
    case Metric::Negative:
        return double(ofClass(Sentiment::Negative));
    case Metric::Unclassified:
        return double(ofClass(Sentiment::Unclassified));
    case Metric::NetSentiment:
        return netSentiment().value_or(NaN);
    case Metric::NegativeShare:
        return negativeShare().value_or(NaN);
    case Metric::PositiveRatio:
        return positiveRatio().value_or(NaN);
    case Metric::PurchaseIntent:
        return double(intents);
    case Metric::Authors:
    case Metric::EstimatedReach:
    case Metric::Activation:
    case Metric::NewFollowers:
    case Metric::Followers:
    case Metric::ChannelViews:
    case Metric::ChannelReach:
    case Metric::ChannelEngagement:
    case Metric::ProfileViews:
    case Metric::ChannelClicks:
    case Metric::SearchInterest:
        break;
    }
    return NaN;
}

void StatsPeople::add(qint64 author, qint64 followers)
{
    const auto known = m_followers.find(author);
    if (known == m_followers.end())
        m_followers.insert(author, followers);
    else
        *known = std::max(*known, followers);
}

std::optional<double> StatsPeople::estimatedReach() const
{
    std::optional<double> reach;
    for (const qint64 followers : m_followers)
        if (followers >= 0)
            reach = reach.value_or(0) + double(followers) * reachFactor(followers);
    return reach;
}

double reachFactor(qint64 followers)
{
    constexpr double most = 0.15, least = 0.06;
    const double steps = std::log10(std::max<double>(1, double(followers))) - 5; // 0 at 100,000, 2 at 10 million
    return most - (most - least) * std::clamp(steps / 2, 0.0, 1.0);
}

Result<QList<StatsSums>> sumsBetween(Connection &connection, BrandId brand, const QList<QDateTime> &bounds, bool hourly)
{
    QList<StatsSums> buckets(std::max<qsizetype>(0, bounds.size() - 1));
    if (buckets.isEmpty())
        return buckets;
    std::vector<qint64> cuts; // milliseconds
    for (const QDateTime &bound : bounds)
        cuts.push_back(bound.toMSecsSinceEpoch());
    Statement rows(connection, std::string("SELECT hour, ") + Columns +
                                   " FROM rollup WHERE brand_id = ? AND place_id = 0 AND grain = ? AND hour >= ?"
                                   " AND hour <= ? ORDER BY hour");
    QList<qint64> cutHours;
    for (const Grain grain : {Grain::Time, Grain::Day}) {
        if (grain == Grain::Day && hourly)
            continue;
        rows.begin().bind(brand).bind(int(grain)).bind(floorDiv(cuts.front(), HourMs));
        rows.bind(floorDiv(cuts.back() - 1, HourMs));
        size_t bucket = 0; // hours ascend, and so do buckets
        while (rows.next()) {
            const qint64 hour = rows.integer(0);
            const qint64 begin = hour * HourMs;
            while (bucket + 2 < cuts.size() && cuts[bucket + 1] <= begin)
                ++bucket;
            const bool whole = cuts[bucket] <= begin && begin + HourMs <= cuts[bucket + 1];
            if (whole)
                buckets[qsizetype(bucket)] += sumsOf(rows, 1);
            else if (!cutHours.contains(hour))
                cutHours << hour;
        }
    }
    if (Status status = rows.status(); !status)
        return status.error();
    for (const qint64 hour : cutHours)
        if (Status added = addCutHour(connection, brand, hour, bounds, hourly, buckets); !added)
            return added.error();
    return buckets;
}

Result<StatsSums> sumsOfAll(Connection &connection, BrandId brand)
{
    Statement row(connection, std::string("SELECT ") + Sums + " FROM rollup WHERE brand_id = ? AND place_id = 0");
    StatsSums sums;
    if (row.bind(brand).next())
        sums = sumsOf(row, 0);
    if (Status status = row.status(); !status)
        return status.error();
    return sums;
}

} // namespace pulse
