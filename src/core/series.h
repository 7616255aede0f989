#pragma once
#include <QDateTime>
#include <QList>
#include <QString>
#include <cmath>
#include <limits>
#include <optional>

namespace pulse {

/// What can be drawn and watched over time. Definitions: docs/metrics.md.
enum class Metric {
    Mentions, ///< originals and reposts
    Originals,
    Reposts,
    Authors, ///< different accounts in the bucket
    Likes,
    Shares,
    Replies,
    Engagement, ///< likes + shares + replies
    Hashtags,   ///< mentions that carry a hashtag
    Links,      ///< mentions that carry a link
    Videos,     ///< mentions that carry a video
    Positive,
    Neutral,
    Negative,
    Unclassified,
    NetSentiment,   ///< -100..100; NaN where nothing is classified
    NegativeShare,  ///< 0..100 percent of the classified; NaN where nothing is classified
    PositiveRatio,  ///< 0..100 percent of positive + negative; NaN where neither
    PurchaseIntent, ///< mentions that show a wish to buy
    EstimatedReach, ///< always shown as an estimate
    Activation,     ///< acts that carry the brand on, by the team's definition in force on each day
    // Figures of own channels, known by the day (store/channel_series.h); NaN where no source tells.
    NewFollowers,      ///< net growth, may be below zero
    Followers,         ///< at the end of the bucket
    ChannelViews,      ///< of own posts, as the services count them
    ChannelReach,      ///< different accounts a day; a week of it cannot be said
    ChannelEngagement, ///< on own posts, as the services count it
    ProfileViews,
    ChannelClicks,
    SearchInterest, ///< 0..100, relative
};
QString toKey(Metric metric); ///< camelCase, e.g. "netSentiment"
std::optional<Metric> metricFromKey(const QString &key);
QList<Metric> allMetrics();
/// Whether own channels tell it, by the day, and not the mentions.
bool isChannelFigure(Metric metric);

/// Coarser than the one before. Of months and years nothing is typical: too few of them are alike.
enum class Bucket { Hour, Day, Week, Month, Year };
QString toKey(Bucket bucket);
std::optional<Bucket> bucketFromKey(const QString &key);

enum class Flag { None, Rise, Fall };

/// One bucket of a series.
struct SeriesPoint {
    QDateTime start;  ///< UTC instant at which the bucket begins in the brand's zone
    double value = 0; ///< NaN: no data (a gap, or a ratio of nothing), never drawn as zero
    double expected = std::numeric_limits<double>::quiet_NaN(); ///< NaN: too little past to say
    double lower = std::numeric_limits<double>::quiet_NaN();
    double upper = std::numeric_limits<double>::quiet_NaN();
    Flag flag = Flag::None;
    bool hasBand() const { return !std::isnan(lower) && !std::isnan(upper); }
};
using Series = QList<SeriesPoint>; ///< oldest first, no bucket left out

} // namespace pulse
