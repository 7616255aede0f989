#pragma once
#include "report/report_writer.h"

namespace pulse {

/// One measure of the table of key figures: now, in the period before, and what a good period would reach.
struct KpiRow {
    Metric metric = Metric::Mentions;
    QString name;
    double now = UnknownFigure, before = UnknownFigure, goal = UnknownFigure;
    bool ratio = false;    ///< compared by difference, not by percent
    bool estimate = false; ///< shown in short form
    bool percent = false;  ///< shown as 57.1, without a sign

    /// Percent against the period before, points for ratios; NaN when it cannot be said.
    double change() const;
    QString amount(double value, const QString &language) const;
    QString changeText() const;
    bool isJudged() const; ///< there is a benchmark and a value
    bool isReached() const { return now >= goal; }
};

/// The measures of the brand of the report, mentions first and net sentiment the sixth.
QList<KpiRow> kpiRows(const ReportWriter &writer);
inline constexpr qsizetype MentionsRow = 0, NetSentimentRow = 5;

} // namespace pulse
