#include "core/amount_change.h"
#include "core/short_count.h"
#include "report/report_summary.h"
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString title(const ReportWriter &w)
{
    const CampaignRecord &campaign = *w.data.campaign;
    const QString &name = campaign.entry.name();
    if (campaign.days.isEmpty())
        return w.say(u"%1: 아직 시작하지 않았습니다", u"%1: not begun yet").arg(name);
    const QString mentions = w.count(double(campaign.sums.mentions), u"언급 %1건", u"%1 mention", u"%1 mentions");
    if (!campaign.shape.enough)
        return w.say(u"%1: %2, 모양을 말하기에는 자료 부족", u"%1: %2, too little to tell a shape").arg(name, mentions);
    return w.say(u"%1: %2, %3", u"%1: %2, %3").arg(name, campaign.shapeName, mentions);
}

QString lead(const ReportWriter &w)
{
    const CampaignRecord &campaign = *w.data.campaign;
    QStringList sentences{sampleSentence(w)};
    if (campaign.days.isEmpty()) {
        sentences
            << w.say(u"%1에 시작할 캠페인입니다.", u"It begins on %1.").arg(w.dayName(campaign.entry.day(u"first"_s)));
        return joinedSentences(sentences);
    }
    QStringList figures{w.count(double(campaign.sums.mentions), u"언급 %1건", u"%1 mention", u"%1 mentions"),
                        w.count(double(campaign.engagement()), u"참여 %1회", u"%1 engagement", u"%1 engagements")};
    if (const auto reach = campaign.reach())
        figures << w.say(u"추정 도달 %1명", u"an estimated reach of %1 people").arg(shortCount(*reach, w.language));
    sentences << w.say(u"%1부터 %2일 동안 %3을 모았습니다.", u"In %2 days from %1 on it gathered %3.")
                     .arg(w.dayName(campaign.entry.day(u"first"_s)))
                     .arg(campaign.days.size())
                     .arg(figures.join(u", "_s));
    if (const auto net = campaign.sums.netSentiment())
        sentences << w.say(u"순감성은 %1입니다(n=%2).", u"Net sentiment is %1 (n=%2).")
                         .arg(signedNumber(*net), wholeNumber(double(campaign.sums.classified())));
    const CampaignShape &shape = campaign.shape;
    if (shape.enough)
        sentences << w.say(u"정점은 시작 뒤 %1일째(%2), 반감기는 %3, 여운은 정점의 %4%입니다.",
                           u"It peaked on day %1 (%2), its half-life is %3, its tail %4% of the peak.")
                         .arg(shape.peakDay + 1)
                         .arg(w.count(shape.peak, u"%1건", u"%1 mention", u"%1 mentions"),
                              shape.halfLife ? w.say(u"%1일", u"%1 days").arg(*shape.halfLife, 0, 'f', 1)
                                             : w.say(u"아직 오지 않았고", u"not reached yet"))
                         .arg(qRound(100 * shape.tail));
    return joinedSentences(sentences);
}

double mentionsUntil(const QList<GatheredDay> &days, qsizetype age)
{
    double sum = 0;
    for (const GatheredDay &day : days.mid(0, age))
        sum += double(day.sums.mentions);
    return sum;
}

/// The goal as a person wrote it, and how the campaign stands beside the one before it.
QString meant(const ReportWriter &w)
{
    const CampaignRecord &campaign = *w.data.campaign;
    const QString goals = campaign.entry.text(u"goals"_s).simplified();
    QStringList sentences{
        goals.isEmpty() ? w.say(u"목표를 기록하지 않아 견주지 못했습니다.", u"No goal is recorded to compare with.")
                        : w.say(u"목표: %1.", u"Goal: %1.").arg(goals.endsWith(u'.') ? goals.chopped(1) : goals)};
    if (!campaign.earlier.isEmpty() && !campaign.days.isEmpty()) {
        const EarlierCampaign &before = campaign.earlier.constFirst();
        const qsizetype age = std::min(campaign.days.size(), before.days.size());
        const double now = mentionsUntil(campaign.days, age), then = mentionsUntil(before.days, age);
        if (then > 0)
            sentences << w.say(u"앞선 캠페인 “%1”의 같은 %2일과 견주면 언급이 %3입니다.",
                               u"Against the same %2 days of the campaign before, “%1”, mentions are %3.")
                             .arg(before.name)
                             .arg(age)
                             .arg(changeText(amountChange(now, then), w.language));
    }
    return joinedSentences(sentences);
}

QString why(const ReportWriter &w)
{
    const CampaignRecord &campaign = *w.data.campaign;
    if (!campaign.peakPost)
        return {};
    const Post &post = campaign.peakPost->post;
    const QString author = post.author.name.isEmpty() ? post.author.handle : post.author.name;
    const double engagement = double(post.engagement.likes.value_or(0) + post.engagement.shares.value_or(0) +
                                     post.engagement.replies.value_or(0));
    const QDate day = campaign.entry.day(u"first"_s).addDays(campaign.shape.peakDay);
    return w
        .say(u"정점인 %1에 반응이 가장 컸던 글은 %2의 글입니다(%3, %4).",
             u"On the day of the peak, %1, the post with the most engagement was by %2 (%3, %4).")
        .arg(w.dayName(day), author.isEmpty() ? u"—"_s : author, post.place,
             w.count(engagement, u"참여 %1회", u"%1 engagement", u"%1 engagements"));
}

QString brought(const ReportWriter &w)
{
    const CampaignRecord &campaign = *w.data.campaign;
    QStringList sentences;
    if (campaign.roiReason.isEmpty())
        sentences << w.say(u"비용 %1에 성과 %2, 투자수익률(ROI)은 %3입니다.",
                           u"Costs of %1 brought results of %2: a return on investment (ROI) of %3.")
                         .arg(campaign.cost, campaign.result, campaign.roi);
    else
        sentences << campaign.roiReason;
    const ResponseRecord &responses = campaign.responses;
    const QString form = w.say(u"%1%(%2–%3)", u"%1% (%2–%3)");
    const auto share = [&form](const std::optional<ShareInterval> &value) {
        return value ? form.arg(qRound(value->share)).arg(qRound(value->lower)).arg(qRound(value->upper)) : u"—"_s;
    };
    if (responses.agreed > 0)
        sentences << w.say(u"사람이 읽은 반응 %1건 중 즐거움 %2, 정보 습득 %3입니다.",
                           u"Of %1 responses that people read, delight shows in %2, learning in %3.")
                         .arg(responses.agreed)
                         .arg(share(responses.delight), share(responses.learning));
    return joinedSentences(sentences);
}

QString next(const ReportWriter &w)
{
    const CampaignRecord &campaign = *w.data.campaign;
    if (campaign.decisions.isEmpty())
        return w.say(u"다음 달에 무엇을 바꿀지 아직 정하지 않았습니다.",
                     u"What to change next month is not decided yet.");
    const RegisterEntry &decision = campaign.decisions.constFirst();
    const QDate due = decision.day(u"due"_s);
    const QString text = decision.text(u"what"_s).simplified();
    return due.isValid()         ? w.say(u"%1(기한 %2).", u"%1 (by %2).").arg(text, w.dayName(due))
           : text.endsWith(u'.') ? text
                                 : text + u'.';
}

} // namespace

ReportSentences campaignSentences(const ReportWriter &w)
{
    return {title(w), lead(w), summaryLines(w, meant(w), why(w), brought(w), next(w))};
}

} // namespace pulse
