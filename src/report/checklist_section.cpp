#include "core/wording.h"
#include "report/report_sections.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString checklistName(const ReportWriter &w, const QString &key)
{
    if (key == u"daily")
        return w.say(u"일일 점검표", u"Daily checklist");
    if (key == u"weekly")
        return w.say(u"주간 점검표", u"Weekly checklist");
    if (key == u"monthly")
        return w.say(u"월간 점검표", u"Monthly checklist");
    return key == u"annual" ? w.say(u"연간 점검표", u"Annual checklist") : key;
}

} // namespace

void writeChecklists(ReportWriter &w)
{
    if (w.data.checklists.isEmpty())
        return;
    w.heading(u"checklists"_s);
    TableBlock table;
    table.caption = w.tableCaption(w.say(u"이 기간의 점검 회차와 항목", u"Runs and items of the period"));
    table.headers = {w.say(u"점검표", u"Checklist"),        w.say(u"회차", u"Runs"),      w.say(u"완료", u"Done"),
                     w.say(u"그중 늦음", u"of them late"),  w.say(u"건너뜀", u"Skipped"), w.say(u"놓침", u"Missed"),
                     w.say(u"해당 없음", u"Not applicable")};
    table.numeric = {false, true, true, true, true, true, true};
    table.charted = {2, 4, 5};
    table.widths = {0.28, 0.10, 0.11, 0.13, 0.12, 0.11, 0.15};
    for (const ChecklistRecord &record : w.data.checklists) {
        const QList<double> values{
            UnknownFigure,          double(record.runs),   double(record.done),         double(record.late),
            double(record.skipped), double(record.missed), double(record.notApplicable)};
        QStringList row{checklistName(w, record.templateKey)};
        for (qsizetype i = 1; i < values.size(); ++i)
            row << wholeNumber(values[i]);
        table.rows << row;
        table.values << values;
    }
    w.add(table);
}

} // namespace pulse
