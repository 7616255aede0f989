#pragma once
#include "core/series.h"
#include "store/connection.h"
#include "store/mention_row.h"
#include <QHash>
#include <array>

namespace pulse {

/// What the rollups hold of a span, added up.
struct StatsSums {
    qint64 mentions = 0, reposts = 0, likes = 0, shares = 0, replies = 0;
    qint64 hashtags = 0, links = 0, videos = 0, intents = 0;
    std::array<qint64, 4> classes{}; ///< by int(Sentiment)

    StatsSums &operator+=(const StatsSums &other);
    qint64 ofClass(Sentiment sentiment) const { return classes[size_t(sentiment)]; }
    qint64 classified() const { return mentions - ofClass(Sentiment::Unclassified); }
    std::optional<double> netSentiment() const;  ///< 100 * (positive - negative) / classified
    std::optional<double> positiveRatio() const; ///< 100 * positive / (positive + negative)
    std::optional<double> negativeShare() const; ///< 100 * negative / classified
    /// NaN where the metric is a ratio of nothing. Not for Authors and EstimatedReach, which no sum
    /// gives, nor for what a definition or the own channels give.
    double value(Metric metric) const;
};

/// The people behind a span: different authors, and how many others they may have reached.
class StatsPeople {
public:
    /// \a followers is -1 where they are not known.
    void add(qint64 author, qint64 followers);
    void clear() { m_followers.clear(); }
    qint64 authors() const { return m_followers.size(); }
    /// Nullopt when nobody's followers are known.
    std::optional<double> estimatedReach() const;

private:
    QHash<qint64, qint64> m_followers; ///< -1: not known; else the most in the span
};

/// The share of an account's followers that is reckoned to see a post: 0.15 up to 100,000 followers, falling with the
/// logarithm to 0.06 at 10 million (in the manner of Sprinklr's earned impressions; docs/metrics.md).
double reachFactor(qint64 followers);

/// Sums of \a brand in the buckets that \a bounds cut, one more bound than buckets, ascending, UTC. An hour that a
/// bound cuts in two is counted from its rows. \a hourly: posts that have a day alone stay out.
Result<QList<StatsSums>> sumsBetween(Connection &connection, BrandId brand, const QList<QDateTime> &bounds,
                                     bool hourly);

/// Everything of \a brand, undated mentions too.
Result<StatsSums> sumsOfAll(Connection &connection, BrandId brand);

} // namespace pulse
