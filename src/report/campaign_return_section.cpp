#include "core/wording.h"
#include "report/report_sections.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

void moneyRows(ReportWriter &w, TableBlock &table, const QString &kind, const QList<RegisterEntry> &entries)
{
    for (const RegisterEntry &entry : entries) {
        const auto amount = entry.money(u"amount"_s);
        table.rows << QStringList{kind, w.dayName(entry.day(u"day"_s)), entry.text(u"what"_s),
                                  amount ? moneyText(*amount) : u"—"_s};
        table.values << QList<double>{UnknownFigure, UnknownFigure, UnknownFigure,
                                      amount ? amount->amount() : UnknownFigure};
    }
}

} // namespace

void writeReturns(ReportWriter &w)
{
    const CampaignRecord &campaign = *w.data.campaign;
    w.heading(u"returns"_s);
    QString text = w.say(u"총비용 %1, 귀속한 성과 %2, 투자수익률(ROI) %3.",
                         u"Costs %1, attributed results %2, return on investment (ROI) %3.")
                       .arg(campaign.cost, campaign.result, campaign.roi);
    if (!campaign.roiReason.isEmpty())
        text += u' ' + campaign.roiReason;
    w.add(ParagraphBlock{text});
    if (!campaign.costs.isEmpty() || !campaign.results.isEmpty()) {
        TableBlock table;
        table.caption = w.tableCaption(w.say(u"비용과 성과의 내역", u"Costs and results one by one"));
        table.headers = {w.say(u"구분", u"Kind"), w.say(u"날짜", u"Day"), w.say(u"내용", u"What"),
                         w.say(u"금액", u"Amount")};
        table.numeric = {false, false, false, true};
        table.widths = {0.14, 0.20, 0.44, 0.22};
        moneyRows(w, table, w.say(u"비용", u"Cost"), campaign.costs);
        moneyRows(w, table, w.say(u"성과", u"Result"), campaign.results);
        w.add(table);
    }
    if (const auto media = campaign.entry.money(u"mediaValue"_s))
        w.add(ParagraphBlock{w.say(u"미디어 가치 %1: 참고값이며 ROI에 더하지 않습니다.",
                                   u"Media value %1: for reference only, never added to the ROI.")
                                 .arg(moneyText(*media)),
                             true});
}

void writeDecisions(ReportWriter &w)
{
    const CampaignRecord &campaign = *w.data.campaign;
    w.heading(u"decisions"_s);
    if (campaign.decisions.isEmpty()) {
        w.add(ParagraphBlock{w.say(u"이 캠페인에 관한 결정이 아직 기록되지 않았습니다.",
                                   u"No decision about this campaign is recorded yet.")});
        return;
    }
    TableBlock table;
    table.caption = w.tableCaption(w.say(u"결정과 그 뒤", u"Decisions and what became of them"));
    table.headers = {w.say(u"날짜", u"Day"), w.say(u"결정", u"Decision"), w.say(u"누가", u"By whom"),
                     w.say(u"기한", u"By when"), w.say(u"결과", u"Outcome")};
    table.numeric = {false, false, false, false, false};
    table.widths = {0.15, 0.40, 0.13, 0.15, 0.17};
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"—"_s : text; };
    for (const RegisterEntry &decision : campaign.decisions) {
        const QDate due = decision.day(u"due"_s);
        table.rows << QStringList{w.dayName(decision.day(u"day"_s)), decision.text(u"what"_s),
                                  orDash(decision.text(u"by"_s)), due.isValid() ? w.dayName(due) : u"—"_s,
                                  orDash(decision.text(u"outcome"_s))};
        table.values << QList<double>(5, UnknownFigure);
    }
    w.add(table);
}

} // namespace pulse
