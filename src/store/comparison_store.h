#pragma once
#include "core/result.h"
#include "store/connection.h"
#include "store/stats_sums.h"
#include <QDate>
#include <QMap>
#include <QSet>
#include <QTimeZone>

namespace pulse {

/// What the rollups say of one brand, by place and by day of \a zone: from it everything that counts mentions follows.
struct PlaceDays {
    QMap<qint64, QMap<QDate, StatsSums>> byPlace; ///< place row number, day; days without mentions are left out
    /// Sums of the places and days that are asked for; an empty set asks for all.
    StatsSums sum(const QSet<qint64> &places, const QSet<QDate> &days) const;
    QMap<QDate, StatsSums> byDay(const QSet<qint64> &places, const QSet<QDate> &days) const;
};

/// People behind a brand's mentions.
struct ReachGroups {
    std::optional<double> reach; ///< nullopt while nobody's followers are known
    qint64 authors = 0;
    qint64 known = 0;     ///< authors whose followers are known
    QList<double> groups; ///< the reach of as many groups of authors, cut by chance: units for a resampling
};

/// Reads what a comparison of brands needs over [first, last], days of one zone for all of them.
class ComparisonStore {
public:
    explicit ComparisonStore(Connection &connection) : m_connection(connection) {}
    Result<PlaceDays> placeDays(BrandId brand, QDate first, QDate last, const QTimeZone &zone) const;
    /// Names by place row number.
    Result<QMap<qint64, QString>> placeNames() const;
    /// Walks the brand's rows: a month of millions of mentions takes its time.
    Result<ReachGroups> reach(BrandId brand, QDate first, QDate last, const QTimeZone &zone, const QSet<qint64> &places,
                              const QSet<QDate> &days) const;

private:
    Connection &m_connection;
};

} // namespace pulse
