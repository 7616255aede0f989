#include "core/wording.h"
#include "report/report_sections.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString rateWords(const ReportWriter &w, const Rate &rate)
{
    if (rate.of == 0)
        return w.say(u"자료 부족(n=0)", u"not enough data (n=0)");
    return w.say(u"%1%(95% 범위 %2–%3%, n=%4)", u"%1% (95% range %2–%3%, n=%4)")
        .arg(qRound(100 * rate.share))
        .arg(qRound(100 * rate.lower))
        .arg(qRound(100 * rate.upper))
        .arg(rate.of);
}

/// How far the figures can be believed, as people measured it themselves.
void writeSampleCheck(ReportWriter &w)
{
    if (w.data.precision.of == 0)
        return;
    // What people read is the rate of errors; its range is that of the right ones turned round.
    const Rate &right = w.data.rightClass;
    const Rate wrong{right.of - right.hits, right.of, 1 - right.share, 1 - right.upper, 1 - right.lower};
    w.add(ParagraphBlock{
        w.say(u"표본 검수(무작위 언급): 검색식 정밀도 %1. 감성 판정 오류율 %2.",
              u"Sample check of random mentions: precision of the query %1. Error rate of the sentiment %2.")
            .arg(rateWords(w, w.data.precision), rateWords(w, wrong)),
        true});
}

void define(ReportWriter &w, QStringView ko, QStringView en) { w.add(ParagraphBlock{w.say(ko, en), true}); }

void defineCampaign(ReportWriter &w)
{
    define(
        w,
        u"캠페인의 언급: 캠페인 기간과 그 뒤 90일 안에 식별 표시(해시태그·링크·UTM·단어·자사 글에 대한 답글) 가운데 "
        u"하나가 있거나 사람이 더한 언급.",
        u"Mentions of the campaign: within its days and the 90 after, those with one of its marks (hashtag, link, UTM, "
        u"words, reply to an own post) or added by a person.");
    define(w, u"반감기: 정점에서 절반으로 줄기까지의 날 수. 여운: 마지막 7일의 하루 평균 ÷ 정점.",
           u"Half-life: days from the peak until the level has halved. Tail: mean of the last seven days ÷ the peak.");
    define(w, u"투자수익률(ROI): (귀속한 성과 − 비용) ÷ 비용. 통화가 다른 금액과 미디어 가치는 더하지 않습니다.",
           u"Return on investment (ROI): (attributed results − costs) ÷ costs. Amounts of other currencies and media "
           u"value "
           u"are never added.");
    define(w,
           u"즐거움·정보 습득: 무작위로 뽑은 반응을 사람이 읽고 나눈 비율과 95% 범위(Wilson). 둘 다인 반응은 양쪽에 "
           u"셉니다.",
           u"Delight and learning: shares of responses drawn at random and read by people, with the range of 95% "
           u"confidence (Wilson); one that does both counts in both.");
}

void defineCrisis(ReportWriter &w)
{
    define(
        w, u"평소: 앞선 8주의 같은 요일·시간 구간의 가운데 값. 넷보다 적으면 말하지 않습니다.",
        u"Typical: the median of the same weekdays and hours of the eight weeks before; not told of fewer than four.");
    define(w, u"심각도: 양·속도·발화자·지속 기간의 점수로 제안하고 사람이 정합니다.",
           u"Severity: proposed from points for volume, speed, speaker and duration, and set by a person.");
}

/// What the team decided for itself, with the version that holds at the end of the period.
void writeTeamDefinitions(ReportWriter &w)
{
    if (!w.data.definitions.isEmpty())
        define(w, u"팀이 이 작업 공간에 정한 뜻:", u"As the team has set it in this workspace:");
    for (const ReportDefinition &definition : w.data.definitions) {
        QString text = definition.name + u": "_s + definition.words + u'.';
        if (definition.since.isValid()) {
            QStringList origin{w.say(u"%1부터", u"since %1").arg(longDate(definition.since, w.language))};
            if (!definition.by.isEmpty())
                origin << definition.by;
            if (!definition.reason.isEmpty())
                origin << definition.reason;
            text += u" ("_s + origin.join(u", "_s) + u')';
        }
        for (const QString &earlier : definition.earlier)
            text += u' ' + w.say(u"그 전: %1.", u"Before: %1.").arg(earlier);
        w.add(ParagraphBlock{text, true});
    }
}

} // namespace

void writeDefinitions(ReportWriter &w)
{
    w.heading(u"definitions"_s);
    w.add(ParagraphBlock{
        w.say(
             u"집계 기준 시각: %1. 시간대: %2. 이 시각 뒤에 들어온 자료와 무관한 언급으로 표시한 글은 넣지 않았습니다.",
             u"Cut-off: %1. Time zone: %2. What came in later and what was marked as noise is left out.")
            .arg(w.cutOffTime(), QString::fromUtf8(w.data.brand.timeZone)),
        true});
    define(w, u"언급: 브랜드의 검색식에 맞는 공개 게시물 한 건. 원문과 재게시를 함께 셉니다.",
           u"Mention: one public item that matches the brand's query; originals and reposts together.");
    define(w, u"고유 작성자 수: 기간 중 글을 올린 서로 다른 계정의 수(명).",
           u"Unique authors: number of different accounts in the period.");
    define(w, u"참여: 좋아요, 공유, 댓글의 합(출처가 알려 준 것만).",
           u"Engagement: likes, shares and replies together, where the place gives them.");
    define(w, u"순감성 지수: (긍정 − 부정) ÷ 판정한 언급 × 100. 미분류는 분모에 넣지 않습니다.",
           u"Net sentiment: (positive − negative) ÷ classified mentions × 100; unclassified ones are left out.");
    define(w, u"긍정 비율: 긍정 ÷ (긍정 + 부정). 중립은 빼고 계산합니다.",
           u"Positive ratio: positive ÷ (positive + negative); neutral left out.");
    if (!w.data.campaign && !w.data.crisis)
        define(w, u"언급 점유율(SOV): 브랜드의 언급 ÷ 비교한 모든 브랜드의 언급.",
               u"Share of voice: the brand's mentions ÷ those of all compared brands.");
    define(w, u"추정 도달: 서로 다른 작성자의 팔로워 × 채널 계수(0.15에서 0.06으로 줄어듦)의 합. 추정값입니다.",
           u"Estimated reach: followers of the different authors × a factor falling from 0.15 to 0.06. An estimate.");
    if (w.data.campaign)
        defineCampaign(w);
    else if (w.data.crisis)
        defineCrisis(w);
    else
        define(w, u"기준값: 좋은 하루의 값 × 기간의 날 수(비율은 그대로). 끝나지 않은 기간은 지난 만큼만 셉니다.",
               u"Benchmark: the value of a good day × days of the period, up to the cut-off (ratios as they are).");
    define(
        w,
        u"여러 날의 고유 작성자와 추정 도달은 날마다의 합이 아닙니다. 같은 사람은 한 번만 셉니다. 새 팔로워는 기말 − "
        u"기초입니다.",
        u"Unique authors and reach of several days are not the sum of the days: nobody counts twice. New followers "
        u"are those at the end less those at the beginning.");
    define(w, u"감성은 프로그램이 판정합니다. 사람이 정정한 글은 그 판단을 씁니다.",
           u"Sentiment is judged by the program; where a person corrected it, that judgement counts.");
    writeTeamDefinitions(w);
    writeSampleCheck(w);
}

} // namespace pulse
