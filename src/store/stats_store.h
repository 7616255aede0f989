#pragma once
#include "core/mention_filter.h"
#include "core/result.h"
#include "core/series.h"
#include "store/connection.h"
#include <QHash>
#include <QTimeZone>

namespace pulse {

/// A value and how often it occurs, most frequent first, ties in code point order.
struct Counted {
    QString value;
    qint64 count = 0;
};

/// Figures of one brand in one span of time; unset optionals mean "cannot be said", never zero.
struct BrandFigures {
    BrandId brand{};
    QString name;
    qint64 mentions = 0, originals = 0, reposts = 0;
    qint64 positive = 0, neutral = 0, negative = 0, unclassified = 0;
    qint64 authors = 0;
    qint64 likes = 0, shares = 0, replies = 0;
    qint64 hashtags = 0, links = 0, videos = 0, purchaseIntent = 0; ///< mentions that carry one
    std::optional<double> shareOfVoice;                             ///< percent of the mentions of all brands
    std::optional<double> netSentiment;                             ///< 100 * (positive - negative) / classified
    std::optional<double> positiveRatio;                            ///< 100 * positive / (positive + negative)
    std::optional<double> estimatedReach;                           ///< people; an estimate
    qint64 activation = 0, engagement = 0;                          ///< acts, each day by the definition of that day
    QHash<Metric, double> ofChannels{}; ///< figures of own channels; what is not known is not in it
    /// The figure of any metric; NaN where it cannot be said.
    double value(Metric metric) const;
};

/// Every number of charts and reports, from the rollups or an indexed query, never from a walk over all mentions.
class StatsStore {
public:
    explicit StatsStore(Connection &connection) : m_connection(connection) {}
    /// One entry a brand, own brands first. \a from included, \a to excluded, UTC; invalid means open.
    Result<QList<BrandFigures>> figures(const QDateTime &from, const QDateTime &to) const;
    /// value only (no band): \a zone cuts days and weeks. Buckets without mentions are 0, ratios NaN. Activation and
    /// engagement follow on each day the definition of that day. Figures of own channels are known by the day: NaN where no
    /// source tells, and Error::Usage for hours.
    Result<Series> series(Metric metric, BrandId brand, Bucket bucket, const QDateTime &from, const QDateTime &to,
                          const QTimeZone &zone) const;
    Result<QList<Counted>> topHashtags(BrandId brand, const QDateTime &from, const QDateTime &to, int limit) const;
    Result<QList<Counted>> topLinks(BrandId brand, const QDateTime &from, const QDateTime &to, int limit) const;
    Result<QList<Counted>> topAuthors(BrandId brand, const QDateTime &from, const QDateTime &to, int limit) const;
    Result<QList<Counted>> places(std::optional<BrandId> brand, const QDateTime &from, const QDateTime &to) const;
    Result<QList<Counted>> languages(std::optional<BrandId> brand, const QDateTime &from, const QDateTime &to) const;
    /// Sort time of the first and the last mention of the brand; invalid when there is none.
    Result<std::pair<QDateTime, QDateTime>> span(BrandId brand) const;
    /// Mentions of one author by weekday (0 Monday) and hour in \a zone: 7 x 24.
    Result<QList<QList<int>>> authorHours(AuthorId author, const QTimeZone &zone) const;

private:
    Connection &m_connection;
};

} // namespace pulse
