#include "report/report_summary.h"
#include "core/period_name.h"
#include "core/short_count.h"
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
    if (!w.data.hasTypical)
        return w.say(u"평소 범위를 말하기에는 지난 자료가 부족합니다.",
                     u"There is too little past to say what is usual.");
    if (rises + falls == 0)
        return w.say(u"평소 범위를 벗어난 급증이나 급감은 없었습니다.",
                     u"Nothing rose above or fell below the typical range.");
    const QString step = w.data.bucket == Bucket::Hour  ? w.say(u"시간별로 본 ", u" in the hourly figures")
                         : w.data.bucket == Bucket::Day ? w.say(u"날짜별로 본 ", u" in the daily figures")
                                                        : w.say(u"주별로 본 ", u" in the weekly figures");
    QStringList kinds, judged;
    if (rises > 0)
        kinds << w.count(rises, u"급증 %1건", u"%1 spike", u"%1 spikes");
    if (falls > 0)
        kinds << w.count(falls, u"급감 %1건", u"%1 drop", u"%1 drops");
    if (crises > 0)
        judged << w.count(crises, u"위기 %1건", u"%1 judged a crisis", u"%1 judged a crisis");
    if (opportunities > 0)
        judged << w.count(opportunities, u"기회 %1건", u"%1 an opportunity", u"%1 an opportunity");
    if (unread > 0)
        judged << w.count(unread, u"판단 전 %1건", u"%1 not judged yet", u"%1 not judged yet");
    const bool single = rises + falls == 1;
    const QString what = w.korean ? step + kinds.join(u", "_s) : kinds.join(u" and "_s) + step;
    if (unread == rises + falls)
        return w
            .say(u"%1이 있었고 아직 판단하지 않았습니다.",
                 single ? u"There was %1, not judged yet." : u"There were %1, none judged yet.")
            .arg(what);
    if (judged.isEmpty())
        return w
            .say(u"%1이 있었고 위기나 기회로 판단한 것은 없습니다.",
                 single ? u"There was %1, neither a crisis nor an opportunity."
                        : u"There were %1, none a crisis or an opportunity.")
            .arg(what);
    return w.say(u"%1이 있었습니다(%2).", single ? u"There was %1 (%2)." : u"There were %1 (%2).")
        .arg(what, judged.join(u", "_s));
}

QString checklistSentence(const ReportWriter &w)
{
    for (const ChecklistRecord &record : w.data.checklists)
        if (record.templateKey == u"daily" && record.runs > 0)
            return w.say(u"일일 점검 %1에서 항목 %2 중 %3를 완료했습니다.", u"In %1, %3 of %2 were done.")
                .arg(w.count(record.runs, u"%1회", u"%1 daily run", u"%1 daily runs"),
                     w.count(record.items(), u"%1개", u"%1 item", u"%1 items"),
                     w.korean ? wholeNumber(record.done) + u'개' : wholeNumber(record.done));
    return {};
}

/// "구매 기회(212, 기준값 250)"
QString shortfall(const ReportWriter &w, const KpiRow &row)
{
    return w.say(u"%1(%2, 기준값 %3)", u"%1 (%2, benchmark %3)")
        .arg(row.name, row.amount(row.now, w.language), row.amount(row.goal, w.language));
}

/// How the measures that have a benchmark stand against it.
QString meantSentence(const ReportWriter &w, const QList<KpiRow> &rows)
{
    if (!w.data.isCovered())
        return w
            .say(u"자료 부족(n=%1일)으로 기준값과 견주지 않았습니다.",
                 u"Not enough data (n=%1 days) to judge anything by a benchmark.")
            .arg(w.data.daysKnown);
    QStringList reached, missed, unjudged;
    for (const KpiRow &row : rows)
        if (row.hasGoal() && !row.isJudged()) {
            unjudged << w.say(u"%1(n=%2)", u"%1 (n=%2)").arg(row.name).arg(row.n);
        } else if (row.isJudged()) {
            if (row.isReached())
                reached << row.name;
            else
                missed << shortfall(w, row);
        }
    const qsizetype all = reached.size() + missed.size();
    const QString few =
        unjudged.isEmpty()
            ? QString()
            : w.say(u" 자료 부족으로 견주지 않음: %1.", u" Not enough data to judge: %1.").arg(unjudged.join(u", "_s));
    if (all == 0 && !unjudged.isEmpty())
        return few.trimmed();
    if (all == 0)
        return w.say(u"기준값을 정하지 않아 목표와 견주지 못했습니다.",
                     u"No benchmark is set, so there is no goal to compare with.");
    if (missed.isEmpty())
        return (all == 1 ? w.say(u"기준값이 있는 지표 1개(%1)를 달성했습니다.",
                                 u"The one measure with a benchmark (%1) reached it.")
                               .arg(reached[0])
                         : w.say(u"기준값이 있는 지표 %1개를 모두 달성했습니다.",
                                 u"All %1 measures with a benchmark reached it.")
                               .arg(all)) +
               few;
    const QString shortOf = w.say(u" 미달: %1.", u" Short of it: %1.").arg(missed.join(u", "_s)) + few;
    if (reached.isEmpty())
        return w.say(u"기준값이 있는 지표 %1개 가운데 달성한 것이 없습니다.",
                     all == 1 ? u"The one measure with a benchmark did not reach it."
                              : u"None of the %1 measures with a benchmark reached it.")
                   .replace(u"%1"_s, QString::number(all)) +
               shortOf;
    return w.say(u"기준값이 있는 지표 %1개 가운데 %2개를 달성했습니다.",
                 u"Of %1 measures with a benchmark %2 reached it.")
               .arg(all)
               .arg(reached.size()) +
           shortOf;
}

/// Where a spike came from, as far as it can be told.
QString originSentence(const ReportWriter &w, const Spike &spike)
{
    if (!spike.origin || spike.origin->author.isEmpty() || spike.origin->kind == u"several")
        return {};
    return w.say(u"%1의 글(%2)에서 시작한 것으로 보입니다.", u"It seems to have begun with a post by %1 (%2).")
        .arg(spike.origin->author, shortTime(spike.origin->publishedAt, w.zone, w.language));
}

/// What stood behind the largest departure from usual.
QString whySentence(const ReportWriter &w)
{
    if (!w.data.hasTypical)
        return w.say(u"평소를 알 수 없어 벗어난 까닭도 말할 수 없습니다.",
                     u"What is usual is not known, so no departure from it can be explained.");
    const auto excess = [](const Spike &spike) { return std::abs(spike.actual - spike.expected); };
    const auto largest = std::max_element(w.data.spikes.cbegin(), w.data.spikes.cend(),
                                          [&](const Spike &a, const Spike &b) { return excess(a) < excess(b); });
    if (largest == w.data.spikes.cend())
        return w.say(u"평소 범위 안에서 움직여 따로 밝힐 까닭이 없습니다.",
                     u"Everything stayed within the typical range, so nothing calls for a cause.");
    const QString size = w.say(u"%1의 %2(%3, 평소 %4)", u"The %2 of %1 (%3, usually %4)")
                             .arg(w.peakTime(*largest),
                                  largest->direction == Flag::Fall ? w.say(u"급감", u"drop") : w.say(u"급증", u"spike"),
                                  w.count(largest->actual, u"%1건", u"%1 mention", u"%1 mentions"),
                                  w.korean ? w.spoken(largest->expected) + u'건' : w.spoken(largest->expected));
    if (largest->drivers.isEmpty())
        return joinedSentences({w.say(u"가장 크게 벗어난 때는 %1입니다. 두드러진 까닭은 찾지 못했습니다.",
                                      u"%1 stands out most. No single cause was found.")
                                    .arg(size),
                                originSentence(w, *largest)});
    const SpikeDriver &most = largest->drivers.constFirst();
    return joinedSentences({w.say(u"가장 크게 벗어난 때는 %1이며, 그중 %2%에 “%3”%4 공통으로 들어 있습니다.",
                                  u"%1 stands out most; %2% of it has “%3”%4 in common.")
                                .arg(size)
                                .arg(qRound(100 * most.share))
                                .arg(most.value, w.korean ? particleOf(most.value, Particle::Subject) : QString()),
                            originSentence(w, *largest)});
}

/// "(−11.7%)", where there is something to compare with.
QString changeOf(const ReportWriter &w, const KpiRow &row)
{
    const QString change = row.changeText(w.language);
    return change == u"—" ? QString() : w.say(u"(%1)", u" (%1)").arg(change);
}

QString broughtSentence(const ReportWriter &w, const QList<KpiRow> &rows)
{
    QStringList parts;
    for (const KpiRow &row : rows) {
        if (std::isnan(row.now) || row.now == 0)
            continue;
        if (row.metric == Metric::PurchaseIntent)
            parts << w.count(row.now, u"구매 기회 %1건", u"%1 purchase opportunity", u"%1 purchase opportunities") +
                         changeOf(w, row);
        else if (row.metric == Metric::Shares)
            parts << w.count(row.now, u"공유 %1회", u"%1 share", u"%1 shares") + changeOf(w, row);
        else if (row.metric == Metric::NewFollowers)
            parts << w.say(u"새 팔로워 %1명", u"%1 new followers").arg(signedNumber(row.now)) + changeOf(w, row);
        else if (row.metric == Metric::EstimatedReach)
            parts << w.say(u"추정 도달 %1명", u"an estimated reach of %1 people").arg(shortCount(row.now, w.language)) +
                         changeOf(w, row);
    }
    if (parts.isEmpty())
        return {};
    const QString compared = w.data.previous.isEmpty()
                                 ? QString()
                                 : w.say(u" 괄호는 %1 대비입니다.", u" In brackets: against %1.")
                                       .arg(shortPeriodName(w.data.period.previous(), w.language));
    QString listed = parts.join(u", "_s);
    if (!w.korean && parts.size() > 1)
        listed = parts.mid(0, parts.size() - 1).join(u", "_s) + u" and "_s + parts.constLast();
    return w.say(u"%1입니다.", u"It brought %1.").arg(listed) + compared;
}

QString nextSentence(const ReportWriter &w, const QList<KpiRow> &rows)
{
    int unread = 0, missed = 0, open = 0, shortOf = 0;
    for (const Spike &spike : w.data.spikes)
        unread += spike.state == SpikeState::New;
    for (const ChecklistRecord &record : w.data.checklists)
        missed += record.missed;
    QString nextStep;
    for (const CaseRecord &record : w.data.cases)
        if (record.crisisCase.isOpen()) {
            ++open;
            if (nextStep.isEmpty() && !record.crisisCase.nextStep.isEmpty())
                nextStep = record.crisisCase.nextStep;
        }
    for (const KpiRow &row : rows)
        shortOf += row.isJudged() && !row.isReached();
    QStringList sentences;
    if (open > 0)
        sentences << w.count(open, u"위기 건 %1건이 아직 진행 중입니다.", u"%1 crisis case is still open.",
                             u"%1 crisis cases are still open.") +
                         (nextStep.isEmpty() ? QString() : w.say(u" 다음 조치: %1.", u" Next step: %1.").arg(nextStep));
    if (unread > 0)
        sentences << w.count(unread, u"아직 판단하지 않은 급증·급감 %1건을 확인해야 합니다.",
                             u"%1 spike or drop still has to be judged.",
                             u"%1 spikes or drops still have to be judged.");
    if (missed > 0)
        sentences << w.count(missed, u"놓친 점검 항목 %1개의 담당과 시간을 살펴야 합니다.",
                             u"%1 checklist item was missed: look at who does it, and when.",
                             u"%1 checklist items were missed: look at who does them, and when.");
    if (shortOf > 0)
        sentences << w.count(
            shortOf, u"미달한 지표 %1개는 기준값을 고칠지, 할 일을 바꿀지 정해야 합니다.",
            u"For the measure that fell short: decide whether the benchmark or the work has to change.",
            u"For the %1 measures that fell short: decide whether the benchmark or the work has to "
            u"change.");
    if (sentences.isEmpty())
        sentences << w.say(u"밀린 판단이나 놓친 점검이 없습니다.",
                           u"Nothing is left to judge and no check was missed.");
    return sentences.join(u' ');
}

QString periodTitle(const ReportWriter &w)
{
    const QList<KpiRow> rows = kpiRows(w);
    const double mentions = rows.constFirst().change(), mood = rowOf(rows, Metric::NetSentiment)->change();
    const QString period = shortPeriodName(w.data.period, w.language);
    if (isEmpty(rows.constFirst()))
        return w.say(u"%1: 언급이 없습니다", u"%1: no mentions").arg(period);
    if (std::isnan(mentions))
        return period + u": "_s + w.count(rows.constFirst().now, u"언급 %1건", u"%1 mention", u"%1 mentions");
    const QString volume = mentions > 5    ? w.say(u"언급은 늘었고", u"more mentions")
                           : mentions < -5 ? w.say(u"언급은 줄었고", u"fewer mentions")
                                           : w.say(u"언급은 비슷했고", u"as many mentions as before");
    const QString tone = std::isnan(mood) ? w.say(u"감성은 비교할 수 없습니다", u"sentiment cannot be compared")
                         : mood > 3       ? w.say(u"감성은 좋아졌습니다", u"better sentiment")
                         : mood < -3      ? w.say(u"감성은 나빠졌습니다", u"worse sentiment")
                                          : w.say(u"감성은 그대로였습니다", u"sentiment unchanged");
    return w.say(u"%1: %2 %3", u"%1: %2, %3").arg(period, volume, tone);
}

QString periodLead(const ReportWriter &w)
{
    const QList<KpiRow> rows = kpiRows(w);
    const KpiRow &mentions = rows.constFirst(), &mood = *rowOf(rows, Metric::NetSentiment);
    QStringList sentences;
    sentences << sampleSentence(w);
    if (isEmpty(mentions)) {
        sentences << w.say(u"이 기간에 저장된 언급이 없어 비교할 수 없습니다.",
                           u"No mention of this period is stored, so nothing can be compared.");
        return joinedSentences(sentences);
    }
    QString first = w.count(mentions.now, u"언급 %1건", u"%1 mention", u"%1 mentions");
    if (!std::isnan(mentions.change()))
        first += w.say(u"(%1 대비 %2)", u" (%2 against %1)")
                     .arg(shortPeriodName(w.data.period.previous(), w.language), mentions.changeText(w.language));
    if (!std::isnan(mood.now)) {
        first += w.say(u", 순감성 %1", u", net sentiment %1").arg(signedNumber(mood.now));
        if (!std::isnan(mood.change()))
            first += w.say(u"(%1)", u" (%1)").arg(mood.changeText(w.language));
    }
    sentences << first + u'.';
    if (!w.data.isCovered())
        sentences << fewDaysSentence(w);
    else if (!w.data.previousIsWhole)
        sentences << w.say(u"이전 기간의 자료가 온전하지 않아 견주지 않았습니다.",
                           u"The period before is not wholly in the data, so nothing is compared with it.");
    else if (!w.data.isOver)
        sentences << w.say(u"기간이 끝나지 않아 이전 기간의 같은 시점까지와 견주었습니다.",
                           u"The period is not over; it is compared with as much of the one before.");
    sentences << spikeSentence(w) << checklistSentence(w);
    return joinedSentences(sentences);
}

} // namespace

QList<SummaryLine> summaryLines(const ReportWriter &w, const QString &meant, const QString &why, const QString &brought,
                                const QString &next)
{
    return {{u"meant"_s, w.say(u"목표와 견주면", u"What was meant"), meant},
            {u"why"_s, w.say(u"까닭", u"Why"), why},
            {u"brought"_s, w.say(u"성과", u"What it brought"), brought},
            {u"next"_s, w.say(u"다음", u"What comes next"), next}};
}

QString joinedSentences(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString particleOf(const QString &word, Particle particle) { return withParticle(word, particle).mid(word.size()); }

QString fewDaysSentence(const ReportWriter &w)
{
    if (w.data.isCovered())
        return {};
    return w
        .say(u"기간 %1일 가운데 자료가 있는 날은 %2일입니다(자료 부족, n=%2일).",
             u"There is data of %2 of its %1 days (not enough data, n=%2 days).")
        .arg(w.data.daysGone)
        .arg(w.data.daysKnown);
}

QString sampleSentence(const ReportWriter &w)
{
    return w.data.sample ? w.say(u"이 보고서는 지어낸 예시 자료로 만들었습니다.",
                                 u"This report is made from invented sample data.")
                         : QString();
}

ReportSentences periodSentences(const ReportWriter &w)
{
    const QList<KpiRow> rows = kpiRows(w);
    const bool empty = isEmpty(rows.constFirst());
    const auto unlessEmpty = [&](const QString &text) { return empty ? QString() : text; };
    return {periodTitle(w), periodLead(w),
            summaryLines(w, unlessEmpty(meantSentence(w, rows)), unlessEmpty(whySentence(w)),
                         unlessEmpty(broughtSentence(w, rows)), nextSentence(w, rows))};
}

ReportSentences reportSentences(const ReportWriter &w)
{
    if (w.data.campaign)
        return campaignSentences(w);
    if (w.data.crisis)
        return crisisSentences(w);
    return w.data.kind == u"competitors" ? competitorSentences(w) : periodSentences(w);
}

} // namespace pulse
