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

} // namespace

void writeDefinitions(ReportWriter &w)
{
    w.heading(u"definitions"_s);
    const auto define = [&w](QStringView ko, QStringView en) { w.add(ParagraphBlock{w.say(ko, en), true}); };
    w.add(ParagraphBlock{
        w.say(
             u"집계 기준 시각: %1. 시간대: %2. 이 시각 뒤에 들어온 자료와 무관한 언급으로 표시한 글은 넣지 않았습니다.",
             u"Cut-off: %1. Time zone: %2. What came in later and what was marked as noise is left out.")
            .arg(w.cutOffTime(), QString::fromUtf8(w.data.brand.timeZone)),
        true});
    define(u"언급: 브랜드의 검색식에 맞는 공개 게시물 한 건. 원문과 재게시를 함께 셉니다.",
           u"Mention: one public item that matches the brand's query; originals and reposts together.");
    define(u"고유 작성자 수: 기간 중 글을 올린 서로 다른 계정의 수(명).",
           u"Unique authors: number of different accounts in the period.");
    define(u"참여: 좋아요, 공유, 댓글의 합(출처가 알려 준 것만).",
           u"Engagement: likes, shares and replies together, where the place gives them.");
    define(u"순감성 지수: (긍정 − 부정) ÷ 판정한 언급 × 100. 미분류는 분모에 넣지 않습니다.",
           u"Net sentiment: (positive − negative) ÷ classified mentions × 100; unclassified ones are left out.");
    define(u"긍정 비율: 긍정 ÷ (긍정 + 부정). 중립은 빼고 계산합니다.",
           u"Positive ratio: positive ÷ (positive + negative); neutral left out.");
    define(u"언급 점유율(SOV): 브랜드의 언급 ÷ 비교한 모든 브랜드의 언급.",
           u"Share of voice: the brand's mentions ÷ those of all compared brands.");
    define(u"추정 도달: 서로 다른 작성자의 팔로워 × 채널 계수(0.15에서 0.06으로 줄어듦)의 합. 추정값입니다.",
           u"Estimated reach: followers of the different authors × a factor falling from 0.15 to 0.06. An estimate.");
    define(u"기준값: 좋은 하루의 값 × 기간의 날 수(비율은 그대로).",
           u"Benchmark: the value of a good day × days of the period (ratios as they are).");
    define(u"감성은 프로그램이 판정합니다. 사람이 정정한 글은 그 판단을 씁니다.",
           u"Sentiment is judged by the program; where a person corrected it, that judgement counts.");
    writeSampleCheck(w);
}

} // namespace pulse
