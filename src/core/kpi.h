#pragma once
#include "core/series.h"

namespace pulse {

/// What the team wants: that people know the brand, come to it, are content with it, carry it on.
enum class KpiFamily { Awareness, Acquisition, Satisfaction, Activation };
enum class KpiUnit { Items, People, Times, Acts, Percent, Points };
/// Which way is better. More talk is neither good nor bad by itself.
enum class KpiDirection { More, Less, Neither };
/// How a span of days is made of its days.
enum class KpiRollUp {
    Sum,      ///< added up
    People,   ///< different people of the whole span, counted once: not the sum of its days
    Ratio,    ///< made anew from the sums of the span
    Standing, ///< the value at its end
    Growth,   ///< the value at its end less the one before it
};

/// One figure that teams steer by. The one list that Today, reports, checklists and the table of KPIs read.
struct Kpi {
    Metric metric = Metric::Mentions;
    KpiFamily family = KpiFamily::Awareness;
    KpiUnit unit = KpiUnit::Items;
    KpiDirection better = KpiDirection::More;
    KpiRollUp rollUp = KpiRollUp::Sum;
    bool ofDay = false;    ///< among the figures of the day, which may have a good-day value
    bool ofReport = false; ///< a row of the report's table
};

/// By family, in the order in which they are shown.
const QList<Kpi> &kpis();
/// Null when the metric is no KPI (originals, neutral mentions).
const Kpi *kpiOf(Metric metric);
/// Those of the day, in the order in which Today shows them: mentions first.
QList<Metric> kpisOfDay();

/// Whether days of it add up to a longer span.
bool addsUp(Metric metric);

QString familyName(KpiFamily family);
/// The name of a KPI as people know it.
QString kpiName(Metric metric);
/// What it is and how it is computed, in a sentence. Activation and purchase opportunities follow definitions of the
/// team, which core/definition.h words.
QString kpiFormula(Metric metric);
QString rollUpWords(KpiRollUp rollUp);

} // namespace pulse
