#pragma once
#include "core/kpi.h"
#include "report/report_writer.h"

namespace pulse {

/// One measure of the table of key figures: now, in the period before, and what a good period would reach.
struct KpiRow {
    Metric metric = Metric::Mentions;
    QString name;
    double now = UnknownFigure, before = UnknownFigure, goal = UnknownFigure;
    KpiFamily family = KpiFamily::Awareness;
    bool ratio = false;    ///< compared by difference, not by percent
    bool people = false;   ///< the difference is one of people, not of points
    bool estimate = false; ///< shown in short form
    bool percent = false;  ///< shown as 57.1, without a sign
    bool enough = true;    ///< false: too little data to judge by the benchmark
    qint64 n = 0;          ///< of a ratio: the judged mentions that it rests on

    /// Percent against the period before, points for ratios; NaN when it cannot be said: of a handful a percentage
    /// says nothing (core/amount_change.h).
    double change() const;
    QString amount(double value, const QString &language) const;
    QString changeText(const QString &language) const;
    /// change() where changeText() shows that very figure, else NaN: a cell of a table holds what it shows.
    double shownChange() const;
    bool hasGoal() const;  ///< there is a benchmark and a value
    bool isJudged() const; ///< and enough data
    bool isReached() const { return now >= goal; }
};

/// The measures of the brand of the report by family (core/kpi.h), mentions first; of its own channels those that a
/// source tells.
QList<KpiRow> kpiRows(const ReportWriter &writer);
/// Null when the report has no such row.
const KpiRow *rowOf(const QList<KpiRow> &rows, Metric metric);
QString familyOf(const ReportWriter &writer, KpiFamily family);

} // namespace pulse
