#include "core/short_count.h"
#include "report/report_summary.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString title(const ReportWriter &w)
{
    const CrisisCase &found = w.data.crisis->crisisCase();
    const QString severity = found.severity
                                 ? w.say(u"심각도 %1", u"%1 severity").arg(reportSeverity(found.severity, w.language))
                                 : w.say(u"심각도 미정", u"not graded");
    if (found.isOpen())
        return w.say(u"%1: %2, 진행 중", u"%1: %2, still open").arg(found.title, severity);
    return w.say(u"%1: %2, %3 만에 종결", u"%1: %2, closed after %3")
        .arg(found.title, severity, reportDuration(found.openedAt, found.closedAt, w.language));
}

QString lead(const ReportWriter &w)
{
    const CrisisRecord &crisis = *w.data.crisis;
    const CrisisCase &found = crisis.crisisCase();
    QStringList sentences{sampleSentence(w)};
    sentences << w.say(u"%1에 시작되어 %2 뒤에 알아차렸습니다.", u"It began on %1 and was noticed %2 later.")
                     .arg(shortTime(crisis.record.began, w.zone, w.language),
                          reportDuration(crisis.record.began, found.openedAt, w.language));
    const auto negative = crisis.measure(CrisisMeasure::Kind::Negative);
    if (negative && negative->value) {
        QString text = w.count(*negative->value, u"부정 언급은 %1건", u"There was %1 negative mention",
                               u"There were %1 negative mentions");
        if (negative->usual)
            text += w.say(u"(평소 %1건)", u" (usually %1)").arg(w.spoken(*negative->usual));
        text += w.say(u"입니다.", u".");
        sentences << text;
    }
    sentences << w.say(u"조치 %1개 중 %2개를 정리했고 글 %3건을 저장했습니다.",
                       u"Steps settled: %2 of %1; posts saved: %3.")
                     .arg(crisis.record.steps)
                     .arg(crisis.record.stepsDone)
                     .arg(crisis.record.posts);
    return joinedSentences(sentences);
}

/// What the plan for a crisis asks for, and how far it was followed.
QString meant(const ReportWriter &w)
{
    const CrisisRecord &crisis = *w.data.crisis;
    const CrisisCase &found = crisis.crisisCase();
    QStringList sentences;
    if (crisis.record.steps == 0)
        sentences << w.say(u"위기 점검표를 아직 열지 않았습니다.", u"The crisis checklist was not opened yet.");
    else if (crisis.record.stepsDone == 0)
        sentences << w.say(u"위기 점검표의 조치 %1개 가운데 아직 정리한 것이 없습니다.",
                           u"None of the %1 steps of the crisis checklist is settled yet.")
                         .arg(crisis.record.steps);
    else
        sentences << w.say(u"위기 점검표의 조치 %1개 가운데 %2개를 정리했습니다.",
                           u"Of the %1 steps of the crisis checklist %2 are settled.")
                         .arg(crisis.record.steps)
                         .arg(crisis.record.stepsDone);
    sentences << (crisis.answeredAt.isValid() ? w.say(u"첫 답변은 알아차리고 %1 뒤에 나갔습니다.",
                                                      u"The first reply went out %1 after it was noticed.")
                                                    .arg(reportDuration(found.openedAt, crisis.answeredAt, w.language))
                                              : w.say(u"답변한 기록이 없습니다.", u"No reply is recorded."));
    if (found.owner.isEmpty())
        sentences << w.say(u"대응 담당자를 정하지 않았습니다.", u"Nobody was put in charge.");
    return joinedSentences(sentences);
}

QString why(const ReportWriter &w)
{
    const CrisisRecord &crisis = *w.data.crisis;
    if (crisis.spike && crisis.spike->origin && !crisis.spike->origin->author.isEmpty())
        return w
            .say(u"%1의 글(%2)에서 시작한 것으로 보이며, 늘어난 몫의 %3%를 설명합니다.",
                 u"It seems to have begun with a post by %1 (%2), which explains %3% of the excess.")
            .arg(crisis.spike->origin->author, shortTime(crisis.spike->origin->publishedAt, w.zone, w.language))
            .arg(qRound(100 * crisis.spike->origin->coverage));
    if (crisis.spike)
        return w.say(u"한 곳에서 시작하지 않았습니다.", u"It did not begin in one place.");
    if (crisis.posts.isEmpty())
        return {};
    const CasePost &first = crisis.posts.constFirst().post;
    return w
        .say(u"저장한 글 가운데 가장 이른 것은 %1의 글입니다(%2, %3).",
             u"The earliest post saved with it is by %1 (%2, %3).")
        .arg(first.author, first.place, shortTime(first.publishedAt, w.zone, w.language));
}

/// What it did to the brand.
QString brought(const ReportWriter &w)
{
    const CrisisRecord &crisis = *w.data.crisis;
    QStringList parts;
    const auto usually = [&](const QString &usual) { return w.say(u"(평소 %1)", u" (usually %1)").arg(usual); };
    if (const auto mentions = crisis.measure(CrisisMeasure::Kind::Mentions); mentions && mentions->value)
        parts << w.count(*mentions->value, u"언급 %1건", u"%1 mention", u"%1 mentions") +
                     (mentions->usual ? usually(w.spoken(*mentions->usual)) : QString());
    if (const auto reach = crisis.measure(CrisisMeasure::Kind::EstimatedReach); reach && reach->value)
        parts
            << w.say(u"추정 도달 %1명", u"an estimated reach of %1 people").arg(shortCount(*reach->value, w.language)) +
                   (reach->usual ? usually(shortNumber(*reach->usual, w.language)) : QString());
    if (const auto net = crisis.measure(CrisisMeasure::Kind::NetSentiment); net && net->value)
        parts << w.say(u"순감성 %1", u"net sentiment %1").arg(signedNumber(*net->value)) +
                     (net->usual ? usually(signedNumber(*net->usual)) : QString());
    return parts.isEmpty() ? QString() : w.say(u"%1입니다.", u"%1.").arg(parts.join(u", "_s));
}

QString next(const ReportWriter &w)
{
    const CrisisCase &found = w.data.crisis->crisisCase();
    if (!found.isOpen())
        return w.say(u"종결했습니다. 배운 것을 마지막 장에 적고 위기 점검표를 고칠지 정합니다.",
                     u"It is closed. Write down what was learned in the last section, and decide whether the crisis "
                     u"checklist has to change.");
    if (found.nextStep.isEmpty())
        return w.say(u"다음 조치를 아직 정하지 않았습니다.", u"The next step is not decided yet.");
    const QString step = found.nextStep.simplified();
    return found.nextStepAt.isValid()
               ? w.say(u"%1(%2까지).", u"%1 (by %2).").arg(step, shortTime(found.nextStepAt, w.zone, w.language))
               : step + u'.';
}

} // namespace

ReportSentences crisisSentences(const ReportWriter &w)
{
    QList<SummaryLine> lines = summaryLines(w, meant(w), why(w), brought(w), next(w));
    lines[0].label = w.say(u"계획과 견주면", u"Against the plan");
    lines[2].label = w.say(u"영향", u"What it did");
    return {title(w), lead(w), lines};
}

} // namespace pulse
