#include "core/period_name.h"
#include "report/report_kpis.h"
#include "report/report_sections.h"

namespace pulse {
using namespace Qt::StringLiterals;

void writeKpis(ReportWriter &w)
{
    TableBlock table;
    table.caption = w.tableCaption(w.say(u"핵심 지표", u"Key figures"));
    table.headers = {w.say(u"지표", u"Measure"),
                     shortPeriodName(w.data.period, w.language),
                     shortPeriodName(w.data.period.previous(), w.language),
                     w.say(u"변화", u"Change"),
                     w.say(u"기준값", u"Benchmark"),
                     w.say(u"달성", u"Reached"),
                     w.say(u"구분", u"Family")};
    table.numeric = {false, true, true, true, true, false, false};
    table.widths = {0.24, 0.12, 0.12, 0.12, 0.13, 0.13, 0.14};
    for (const KpiRow &row : kpiRows(w)) {
        const QString reached = !row.hasGoal()    ? u"—"_s
                                : !row.isJudged() ? w.say(u"자료 부족", u"too few data")
                                : row.isReached() ? w.say(u"달성", u"yes")
                                                  : w.say(u"미달", u"no");
        table.rows << QStringList{row.name,
                                  row.amount(row.now, w.language),
                                  row.amount(row.before, w.language),
                                  row.changeText(w.language),
                                  row.amount(row.goal, w.language),
                                  reached,
                                  familyOf(w, row.family)};
        table.values << QList<double>{UnknownFigure, row.now,       row.before,   row.shownChange(),
                                      row.goal,      UnknownFigure, UnknownFigure};
        table.links << w.link();
        table.links.last().purchaseIntent = row.metric == Metric::PurchaseIntent;
    }
    w.add(table);
}

} // namespace pulse
