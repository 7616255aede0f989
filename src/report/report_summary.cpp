#include "report/report_summary.h"
#include "core/period_name.h"
#include "core/wording.h"
#include "report/report_kpis.h"
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

bool isEmpty(const KpiRow &mentions) { return std::isnan(mentions.now) || mentions.now == 0; }

QString spikeSentence(const ReportWriter &w)
{
    int rises = 0, falls = 0, crises = 0, opportunities = 0, unread = 0;
    for (const Spike &spike : w.data.spikes) {
        ++(spike.direction == Flag::Fall ? falls : rises);
        crises += spike.state == SpikeState::Crisis;
        opportunities += spike.state == SpikeState::Opportunity;
        unread += spike.state == SpikeState::New;
    }
    if (rises + falls == 0)
        return w.say(u"평소 범위를 벗어난 급증이나 급감은 없었습니다.",
                     u"Nothing rose above or fell below the typical range.");
    QString text = w.say(u"급증 %1건, 급감 %2건 가운데 위기 %3건, 기회 %4건으로 판단했습니다",
                         u"Of %1 spikes and %2 drops, %3 were judged a crisis and %4 an opportunity")
                       .arg(rises)
                       .arg(falls)
                       .arg(crises)
                       .arg(opportunities);
    if (unread > 0)
        text += w.say(u"(아직 판단하지 않음 %1건)", u" (%1 not judged yet)").arg(unread);
    return text + u'.';
}

QString checklistSentence(const ReportWriter &w)
{
    for (const ChecklistRecord &record : w.data.checklists)
        if (record.templateKey == u"daily" && record.runs > 0)
            return w
                .say(u"일일 점검 %1회에서 항목 %2개 중 %3개를 완료했습니다.",
                     u"In %1 daily runs %3 of %2 items were done.")
                .arg(record.runs)
                .arg(record.items())
                .arg(record.done);
    return {};
}

/// How the measures that have a benchmark stand against it.
QString meantSentence(const ReportWriter &w, const QList<KpiRow> &rows)
{
    QStringList reached, missed;
    for (const KpiRow &row : rows)
        if (row.isJudged())
            (row.isReached() ? reached : missed) << row.name;
    const qsizetype all = reached.size() + missed.size();
    if (all == 0)
        return w.say(u"기준값을 정하지 않아 목표와 견주지 못했습니다.",
                     u"No benchmark is set, so there is no goal to compare with.");
    if (missed.isEmpty())
        return w.say(u"기준값이 있는 지표 %1개를 모두 달성했습니다.", u"All %1 measures with a benchmark reached it.")
            .arg(all);
    if (reached.isEmpty())
        return w
            .say(u"기준값이 있는 지표 %1개 가운데 달성한 것이 없습니다.",
                 u"None of the %1 measures with a benchmark reached it.")
            .arg(all);
    return w
        .say(u"기준값이 있는 지표 %1개 가운데 %2개를 달성했습니다. 미달: %3.",
             u"Of %1 measures with a benchmark %2 reached it. Short of it: %3.")
        .arg(all)
        .arg(reached.size())
        .arg(missed.join(u", "_s));
}

/// What stood behind the largest departure from usual.
QString whySentence(const ReportWriter &w)
{
    const auto excess = [](const Spike &spike) { return std::abs(spike.actual - spike.expected); };
    const auto largest = std::max_element(w.data.spikes.cbegin(), w.data.spikes.cend(),
                                          [&](const Spike &a, const Spike &b) { return excess(a) < excess(b); });
    if (largest == w.data.spikes.cend())
        return {};
    const QString size = w.say(u"%1의 %2(%3건, 평소 %4건)", u"The %2 of %1 (%3 mentions, usually %4)")
                             .arg(w.peakTime(*largest),
                                  largest->direction == Flag::Fall ? w.say(u"급감", u"drop") : w.say(u"급증", u"spike"),
                                  wholeNumber(largest->actual), wholeNumber(largest->expected));
    if (largest->drivers.isEmpty())
        return w
            .say(u"가장 크게 벗어난 때는 %1입니다. 두드러진 까닭은 찾지 못했습니다.",
                 u"%1 stands out most. No single cause was found.")
            .arg(size);
    const SpikeDriver &most = largest->drivers.constFirst();
    return w
        .say(u"가장 크게 벗어난 때는 %1이며, 그 %2%에 “%3”이 공통으로 들어 있습니다.",
             u"%1 stands out most; %2% of it has “%3” in common.")
        .arg(size)
        .arg(qRound(100 * most.share))
        .arg(most.value);
}

QString broughtSentence(const ReportWriter &w, const QList<KpiRow> &rows)
{
    QStringList parts;
    for (const KpiRow &row : rows) {
        if (std::isnan(row.now) || row.now == 0)
            continue;
        if (row.metric == Metric::PurchaseIntent)
            parts << w.say(u"구매 기회 %1건", u"%1 sales leads").arg(wholeNumber(row.now));
        else if (row.metric == Metric::Shares)
            parts << w.say(u"공유 %1회", u"%1 shares").arg(wholeNumber(row.now));
        else if (row.metric == Metric::EstimatedReach)
            parts
                << w.say(u"추정 도달 %1 명", u"an estimated reach of %1 people").arg(shortNumber(row.now, w.language));
    }
    return parts.isEmpty() ? QString() : parts.join(u", "_s) + u'.';
}

QString nextSentence(const ReportWriter &w)
{
    int unread = 0, missed = 0;
    for (const Spike &spike : w.data.spikes)
        unread += spike.state == SpikeState::New;
    for (const ChecklistRecord &record : w.data.checklists)
        missed += record.missed;
    QStringList sentences;
    if (unread > 0)
        sentences << w.say(u"아직 판단하지 않은 급증·급감 %1건을 확인해야 합니다.",
                           u"%1 spikes or drops still have to be judged.")
                         .arg(unread);
    if (missed > 0)
        sentences << w.say(u"놓친 점검 항목 %1개의 담당과 시간을 살펴야 합니다.",
                           u"%1 checklist items were missed: look at who does them, and when.")
                         .arg(missed);
    return sentences.join(u' ');
}

} // namespace

QString reportTitle(const ReportWriter &w)
{
    const QList<KpiRow> rows = kpiRows(w);
    const double mentions = rows[MentionsRow].change(), mood = rows[NetSentimentRow].change();
    const QString period = shortPeriodName(w.data.period, w.language);
    if (isEmpty(rows[MentionsRow]))
        return w.say(u"%1: 언급이 없습니다", u"%1: no mentions").arg(period);
    if (std::isnan(mentions))
        return w.say(u"%1: 언급 %2건", u"%1: %2 mentions").arg(period, wholeNumber(rows[MentionsRow].now));
    const QString volume = mentions > 5    ? w.say(u"언급은 늘었고", u"more mentions")
                           : mentions < -5 ? w.say(u"언급은 줄었고", u"fewer mentions")
                                           : w.say(u"언급은 비슷했고", u"as many mentions as before");
    const QString tone = std::isnan(mood) ? w.say(u"감성은 비교할 수 없습니다", u"sentiment cannot be compared")
                         : mood > 3       ? w.say(u"감성은 좋아졌습니다", u"better sentiment")
                         : mood < -3      ? w.say(u"감성은 나빠졌습니다", u"worse sentiment")
                                          : w.say(u"감성은 그대로였습니다", u"sentiment unchanged");
    return w.say(u"%1: %2 %3", u"%1: %2, %3").arg(period, volume, tone);
}

QString reportLead(const ReportWriter &w)
{
    const QList<KpiRow> rows = kpiRows(w);
    const KpiRow &mentions = rows[MentionsRow], &mood = rows[NetSentimentRow];
    QStringList sentences;
    if (w.data.sample)
        sentences << w.say(u"이 보고서는 지어낸 예시 자료로 만들었습니다.",
                           u"This report is made from invented sample data.");
    if (isEmpty(mentions)) {
        sentences << w.say(u"이 기간에 저장된 언급이 없어 비교할 수 없습니다.",
                           u"No mention of this period is stored, so nothing can be compared.");
        return sentences.join(u' ');
    }
    QString first = w.say(u"언급 %1건", u"%1 mentions").arg(wholeNumber(mentions.now));
    if (!std::isnan(mentions.change()))
        first += w.say(u"(%1 대비 %2)", u" (%2 against %1)")
                     .arg(shortPeriodName(w.data.period.previous(), w.language), signedPercent(mentions.change()));
    if (!std::isnan(mood.now)) {
        first += w.say(u", 순감성 %1", u", net sentiment %1").arg(signedNumber(mood.now));
        if (!std::isnan(mood.change()))
            first += u'(' + mood.changeText() + u')';
    }
    sentences << first + u'.';
    if (!w.data.previousIsWhole)
        sentences << w.say(u"이전 기간의 자료가 온전하지 않아 견주지 않았습니다.",
                           u"The period before is not wholly in the data, so nothing is compared with it.");
    else if (!w.data.isOver)
        sentences << w.say(u"기간이 끝나지 않아 이전 기간의 같은 시점까지와 견주었습니다.",
                           u"The period is not over; it is compared with as much of the one before.");
    sentences << spikeSentence(w) << checklistSentence(w);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QList<SummaryLine> summaryLines(const ReportWriter &w)
{
    const QList<KpiRow> rows = kpiRows(w);
    const bool empty = isEmpty(rows[MentionsRow]);
    const auto unlessEmpty = [&](const QString &text) { return empty ? QString() : text; };
    return {{u"meant"_s, w.say(u"목표와 견주면", u"What was meant"), unlessEmpty(meantSentence(w, rows))},
            {u"why"_s, w.say(u"까닭", u"Why"), unlessEmpty(whySentence(w))},
            {u"brought"_s, w.say(u"성과", u"What it brought"), unlessEmpty(broughtSentence(w, rows))},
            {u"next"_s, w.say(u"다음", u"What comes next"), nextSentence(w)}};
}

} // namespace pulse
