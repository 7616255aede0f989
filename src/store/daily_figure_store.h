#pragma once
#include "core/result.h"
#include "core/source_health.h"
#include "store/connection.h"
#include <QList>

namespace pulse {

/// Figures of own channels and the like, one value a day: see core/source_health.h. The last value of a day counts.
class DailyFigureStore {
public:
    explicit DailyFigureStore(Connection &connection) : m_connection(connection) {}
    /// Inside the caller's transaction. A figure without a day is one of \a today; one that is no number is left out.
    Status put(SourceId source, const QList<DailyFigure> &figures, QDate today);

    /// The values of \a metric between two days, summed over \a sources and their subjects, a point a day, the oldest
    /// first. A day without a value is left out; a subject that is silent on a day counts with its value before,
    /// where \a standing says that the figure stands until it changes (followers).
    struct Point {
        QDate day;
        double value = 0;
    };
    Result<QList<Point>> series(const QList<SourceId> &sources, const QString &metric, QDate first, QDate last,
                                bool standing) const;

    /// What is known of a source: each subject and metric with its latest value.
    Result<QList<DailyFigure>> latest(SourceId source) const;
    /// Names of the metrics that any of \a sources has.
    Result<QStringList> metrics(const QList<SourceId> &sources) const;

private:
    Connection &m_connection;
};

} // namespace pulse
