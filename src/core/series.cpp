#include "core/series.h"
#include <array>
#include <utility>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array MetricKeys{
    std::pair{Metric::Mentions, "mentions"},
    std::pair{Metric::Originals, "originals"},
    std::pair{Metric::Reposts, "reposts"},
    std::pair{Metric::Authors, "authors"},
    std::pair{Metric::Likes, "likes"},
    std::pair{Metric::Shares, "shares"},
    std::pair{Metric::Replies, "replies"},
    std::pair{Metric::Engagement, "engagement"},
    std::pair{Metric::Hashtags, "hashtags"},
    std::pair{Metric::Links, "links"},
    std::pair{Metric::Videos, "videos"},
    std::pair{Metric::Positive, "positive"},
    std::pair{Metric::Neutral, "neutral"},
    std::pair{Metric::Negative, "negative"},
    std::pair{Metric::Unclassified, "unclassified"},
    std::pair{Metric::NetSentiment, "netSentiment"},
    std::pair{Metric::NegativeShare, "negativeShare"},
    std::pair{Metric::PositiveRatio, "positiveRatio"},
    std::pair{Metric::PurchaseIntent, "purchaseIntent"},
    std::pair{Metric::EstimatedReach, "estimatedReach"},
    std::pair{Metric::Activation, "activation"},
    std::pair{Metric::NewFollowers, "newFollowers"},
    std::pair{Metric::Followers, "followers"},
    std::pair{Metric::ChannelViews, "channelViews"},
    std::pair{Metric::ChannelReach, "channelReach"},
    std::pair{Metric::ChannelEngagement, "channelEngagement"},
    std::pair{Metric::ProfileViews, "profileViews"},
    std::pair{Metric::ChannelClicks, "channelClicks"},
    std::pair{Metric::SearchInterest, "searchInterest"},
};
} // namespace

QString toKey(Metric metric)
{
    for (const auto &[value, key] : MetricKeys)
        if (value == metric)
            return QString::fromLatin1(key);
    return {};
}

std::optional<Metric> metricFromKey(const QString &key)
{
    for (const auto &[value, name] : MetricKeys)
        if (key.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
            return value;
    return std::nullopt;
}

QList<Metric> allMetrics()
{
    QList<Metric> all;
    for (const auto &entry : MetricKeys)
        all << entry.first;
    return all;
}

bool isChannelFigure(Metric metric) { return metric >= Metric::NewFollowers; }

QString toKey(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Hour:
        return u"hour"_s;
    case Bucket::Day:
        return u"day"_s;
    case Bucket::Week:
        break;
    case Bucket::Month:
        return u"month"_s;
    case Bucket::Year:
        return u"year"_s;
    }
    return u"week"_s;
}

std::optional<Bucket> bucketFromKey(const QString &key)
{
    for (const Bucket bucket : {Bucket::Hour, Bucket::Day, Bucket::Week, Bucket::Month, Bucket::Year})
        if (key.compare(toKey(bucket), Qt::CaseInsensitive) == 0)
            return bucket;
    return std::nullopt;
}

} // namespace pulse
