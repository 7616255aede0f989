#include "store/daily_figure_store.h"
#include "store/statement.h"
#include <QMap>
#include <QSet>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

Status DailyFigureStore::put(SourceId source, const QList<DailyFigure> &figures, QDate today)
{
    Statement row(m_connection, "INSERT INTO daily_figure (source_id, subject, metric, day, value) VALUES (?,?,?,?,?)"
                                " ON CONFLICT DO UPDATE SET value = excluded.value");
    for (const DailyFigure &figure : figures) {
        if (!std::isfinite(figure.value) || figure.metric.isEmpty())
            continue;
        const QDate day = figure.day.isValid() ? figure.day : today;
        row.bind(source).bind(figure.subject).bind(figure.metric).bind(day.toString(Qt::ISODate));
        if (Status done = row.bind(figure.value).run(); !done)
            return done;
    }
    return ok();
}

Result<QList<DailyFigureStore::Point>> DailyFigureStore::series(const QList<SourceId> &sources, const QString &metric,
                                                                QDate first, QDate last, bool standing) const
{
    using Subject = std::pair<qint64, QString>;
    QMap<QDate, QMap<Subject, double>> days;
    QMap<Subject, double> before; // the value with which the span begins
    Statement rows(m_connection, "SELECT subject, day, value FROM daily_figure WHERE source_id = ? AND metric = ? AND"
                                 " day <= ? ORDER BY day");
    for (const SourceId source : sources) {
        rows.begin().bind(source).bind(metric).bind(last.toString(Qt::ISODate));
        while (rows.next()) {
            const Subject subject{raw(source), rows.text(0)};
            const QDate day = QDate::fromString(rows.text(1), Qt::ISODate);
            if (day < first)
                before[subject] = rows.real(2);
            else
                days[day][subject] = rows.real(2);
        }
        if (rows.failed())
            return rows.status().error();
    }
    QMap<Subject, double> now = standing ? before : QMap<Subject, double>();
    QList<Point> points;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        if (!standing)
            now.clear();
        for (auto value = day->cbegin(); value != day->cend(); ++value)
            now[value.key()] = value.value();
        double sum = 0;
        for (const double value : std::as_const(now))
            sum += value;
        points.append({day.key(), sum});
    }
    return points;
}

Result<QList<DailyFigure>> DailyFigureStore::latest(SourceId source) const
{
    Statement rows(m_connection, "SELECT subject, metric, max(day), value FROM daily_figure WHERE source_id = ?"
                                 " GROUP BY subject, metric ORDER BY subject, metric");
    rows.bind(source);
    QList<DailyFigure> figures;
    while (rows.next())
        figures.append({rows.text(0), rows.text(1), QDate::fromString(rows.text(2), Qt::ISODate), rows.real(3)});
    if (rows.failed())
        return rows.status().error();
    return figures;
}

Result<QStringList> DailyFigureStore::metrics(const QList<SourceId> &sources) const
{
    QSet<QString> found;
    Statement rows(m_connection, "SELECT DISTINCT metric FROM daily_figure WHERE source_id = ?");
    for (const SourceId source : sources) {
        rows.begin().bind(source);
        while (rows.next())
            found << rows.text(0);
        if (rows.failed())
            return rows.status().error();
    }
    QStringList names = found.values();
    names.sort();
    return names;
}

} // namespace pulse
