#pragma once
#include "core/result.h"
#include "store/connection.h"
#include "store/stats_sums.h"
#include <QDate>
#include <QMap>
#include <QSet>
#include <QTimeZone>

namespace pulse {

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
    /// Row numbers of the places where the brand was met.
    Result<QSet<qint64>> placesMet(BrandId brand, QDate first, QDate last, const QTimeZone &zone) const;
    /// From the rollups, by day of \a zone; days without mentions are left out. No \a places: all.
    Result<QMap<QDate, StatsSums>> days(BrandId brand, QDate first, QDate last, const QTimeZone &zone,
                                        const QSet<qint64> &places) const;
    /// Names by place row number.
    Result<QMap<qint64, QString>> placeNames() const;
    /// From the lists of author_rollup.h; of some \a places alone it walks the brand's rows, and a month of millions of
    /// mentions takes its time.
    Result<ReachGroups> reach(BrandId brand, QDate first, QDate last, const QTimeZone &zone, const QSet<qint64> &places,
                              const QSet<QDate> &days) const;

private:
    Connection &m_connection;
};

} // namespace pulse
