#include "services/sample/sample_campaigns.h"
#include <QJsonArray>
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

double widening(int day) { return 2 + 0.38 * day; }
double steady(int) { return 11; }
double twice(int day)
{
    return 3 + 30 * std::exp(-0.5 * std::abs(day - 2)) + 26 * std::exp(-0.45 * std::abs(day - 19));
}
double race(int day) { return day < 3 ? 4 : 22 * std::exp(-0.5 * (day - 3)); }

const auto ChallengeUid = u"sample-campaign-challenge"_s, WalkUid = u"sample-campaign-walk"_s,
           PhotoUid = u"sample-campaign-photo"_s, SchoolUid = u"sample-campaign-school"_s,
           TrialUid = u"sample-campaign-trial"_s, GiftUid = u"sample-campaign-gift"_s,
           RaceUid = u"sample-sponsorship-race"_s;

class Writer {
public:
    Writer(Uid brand, QDate today) : m_brand(std::move(brand)), m_today(today) {}

    QString daysAgo(int days) const { return m_today.addDays(-days).toString(Qt::ISODate); }
    void add(Register reg, const QJsonObject &values, const Uid &uid = {})
    {
        ++m_count;
        entries << RegisterEntry{uid.isEmpty() ? u"sample-%1-%2"_s.arg(toKey(reg)).arg(m_count, 3, 10, QLatin1Char('0'))
                                               : uid,
                                 reg, m_brand, values};
    }
    void campaign(const Uid &uid, const QString &name, int first, int last, const QString &tag, const QJsonObject &more)
    {
        QJsonObject values{{u"name"_s, name},
                           {u"first"_s, daysAgo(first)},
                           {u"last"_s, daysAgo(last)},
                           {u"hashtags"_s, QJsonArray{tag}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            values[it.key()] = it.value();
        add(Register::Campaign, values, uid);
    }
    void money(Register reg, const Uid &of, int ago, const QString &amount, const QString &what)
    {
        add(reg, {{u"of"_s, of}, {u"day"_s, daysAgo(ago)}, {u"amount"_s, amount}, {u"what"_s, what}});
    }

    QList<RegisterEntry> entries;

private:
    Uid m_brand;
    QDate m_today;
    int m_count = 0;
};

void addCampaigns(Writer &out)
{
    out.campaign(ChallengeUid, u"가을 건강 챌린지"_s, 38, 18, u"예시챌린지"_s,
                 {{u"goals"_s, u"하루 8천 걸음으로 예시워치의 건강 기능을 알린다"_s},
                  {u"links"_s, QJsonArray{u"https://example.com/challenge"_s}},
                  {u"utm"_s, QJsonArray{u"fall-challenge"_s}},
                  {u"budget"_s, u"24000000 KRW"_s},
                  {u"mediaValue"_s, u"15200000 KRW"_s},
                  {u"shape"_s, u"burst"_s}});
    out.campaign(WalkUid, u"예시워치 걷기 모임"_s, 52, -20, u"예시걷기모임"_s,
                 {{u"goals"_s, u"동네 모임을 늘려 오래가는 사용자 모임을 만든다"_s},
                  {u"links"_s, QJsonArray{u"https://example.com/walk"_s}},
                  {u"budget"_s, u"12000000 KRW"_s}});
    out.campaign(PhotoUid, u"여름 사진 공모"_s, 130, 86, u"예시여름사진"_s,
                 {{u"goals"_s, u"사용자 사진으로 화면 품질을 보여 준다"_s},
                  {u"links"_s, QJsonArray{u"https://example.com/photo"_s}},
                  {u"sponsor"_s, u"하늘사진관"_s},
                  {u"shape"_s, u"plateau"_s}});
    out.campaign(SchoolUid, u"새 학기 준비"_s, 260, 231, u"예시새학기"_s,
                 {{u"goals"_s, u"학생 할인을 알린다"_s}, {u"links"_s, QJsonArray{u"https://example.com/school"_s}}});
    out.campaign(TrialUid, u"예시PC 체험단"_s, 310, 281, u"예시체험단"_s,
                 {{u"goals"_s, u"쓰는 사람의 후기를 모은다"_s},
                  {u"links"_s, QJsonArray{u"https://blog.example/yesi/310"_s}},
                  {u"resultUnknown"_s, true},
                  {u"shape"_s, u"burst"_s}});
    out.campaign(GiftUid, u"연말 선물 안내"_s, -10, -38, u"예시선물"_s, {{u"budget"_s, u"8000000 KRW"_s}});
    out.add(Register::Sponsorship,
            {{u"name"_s, u"하늘마라톤"_s},
             {u"words"_s, u"하늘마라톤 OR #하늘마라톤"_s},
             {u"first"_s, out.daysAgo(90)},
             {u"last"_s, out.daysAgo(70)},
             {u"goals"_s, u"달리는 사람에게 예시워치를 알린다"_s},
             {u"mediaValue"_s, u"6400000 KRW"_s}},
            RaceUid);
    out.money(Register::Cost, ChallengeUid, 40, u"18000000 KRW"_s, u"광고"_s);
    out.money(Register::Cost, ChallengeUid, 36, u"4500000 KRW"_s, u"상품"_s);
    out.money(Register::Result, ChallengeUid, 12, u"31200000 KRW"_s, u"챌린지 쿠폰 주문"_s);
    out.money(Register::Cost, WalkUid, 50, u"5200000 KRW"_s, u"모임 지원"_s);
    out.money(Register::Result, WalkUid, 5, u"4100000 KRW"_s, u"모임 할인 주문"_s);
    out.money(Register::Cost, PhotoUid, 128, u"7000000 KRW"_s, u"상품"_s);
    out.money(Register::Cost, PhotoUid, 120, u"1200 USD"_s, u"사진 저작권 관리"_s);
    out.money(Register::Result, PhotoUid, 80, u"9100000 KRW"_s, u"공모전 페이지 주문"_s);
    out.money(Register::Cost, TrialUid, 312, u"9000000 KRW"_s, u"체험 기기"_s);
    out.money(Register::Cost, RaceUid, 92, u"15000000 KRW"_s, u"대회 후원금"_s);
    out.money(Register::Result, RaceUid, 60, u"11800000 KRW"_s, u"대회 쿠폰 주문"_s);
}

void addDecisions(Writer &out)
{
    out.add(Register::Decision, {{u"day"_s, out.daysAgo(20)},
                                 {u"what"_s, u"다음 챌린지는 하루 미션을 주간 미션으로 바꾼다"_s},
                                 {u"kind"_s, u"adjust"_s},
                                 {u"of"_s, ChallengeUid},
                                 {u"by"_s, u"지민"_s},
                                 {u"evidence"_s, u"정점 뒤 사흘 만에 반으로 줄었음"_s},
                                 {u"due"_s, out.daysAgo(-25)},
                                 {u"review"_s, out.daysAgo(-60)}});
    out.add(Register::Decision, {{u"day"_s, out.daysAgo(230)},
                                 {u"what"_s, u"새 학기 할인은 2주차에 한 번 더 알린다"_s},
                                 {u"kind"_s, u"keep"_s},
                                 {u"of"_s, SchoolUid},
                                 {u"by"_s, u"현우"_s},
                                 {u"evidence"_s, u"두 번째 알림 뒤 언급이 다시 늘었음"_s},
                                 {u"review"_s, out.daysAgo(30)}});
    out.add(Register::Decision, {{u"day"_s, out.daysAgo(300)},
                                 {u"what"_s, u"체험단을 커뮤니티 중심으로 뽑는다"_s},
                                 {u"kind"_s, u"adjust"_s},
                                 {u"of"_s, TrialUid},
                                 {u"by"_s, u"지민"_s},
                                 {u"outcome"_s, u"후기 수는 같았으나 구체적인 글이 늘었음"_s}});
    out.add(Register::Tactic, {{u"name"_s, u"아침 공지 글"_s},
                               {u"words"_s, u"author:yesi_official"_s},
                               {u"evidence"_s, u"평일 9시 30분 하루 한 건"_s}});
    out.add(Register::Tactic, {{u"name"_s, u"사용자 사진 다시 올리기"_s},
                               {u"words"_s, u"#예시여름사진"_s},
                               {u"decision"_s, u"keep"_s},
                               {u"evidence"_s, u"공모 기간 내내 고르게 이어짐"_s}});
    out.add(Register::Tactic, {{u"name"_s, u"하루짜리 미션"_s},
                               {u"words"_s, u"#예시챌린지"_s},
                               {u"decision"_s, u"drop"_s},
                               {u"lesson"_s, u"이어지는 이유가 없으면 사흘 만에 끝난다"_s}});
}

void addStrategy(Writer &out)
{
    out.add(Register::Strategy, {{u"name"_s, u"재구매율 5% 높이기"_s},
                                 {u"role"_s, u"lead"_s},
                                 {u"how"_s, u"되풀이해 찾는 옹호자에게 새 제품을 먼저 보여 줍니다."_s},
                                 {u"owner"_s, u"지민"_s},
                                 {u"measure"_s, u"충성 팔로워 수와 구매 기회"_s},
                                 {u"day"_s, out.daysAgo(3)}});
    out.add(Register::Strategy, {{u"name"_s, u"교환·환불 비용 줄이기"_s},
                                 {u"role"_s, u"support"_s},
                                 {u"how"_s, u"불만이 모이는 날 고객 응대에 원문과 묶음을 넘깁니다."_s},
                                 {u"owner"_s, u"현우"_s},
                                 {u"day"_s, out.daysAgo(2)}});
}

void addReaders(Writer &out)
{
    out.add(Register::Department, {{u"name"_s, u"고객 응대"_s},
                                   {u"received"_s, u"발열 불만 묶음과 원문 링크"_s},
                                   {u"day"_s, out.daysAgo(1)},
                                   {u"use"_s, u"안내 문구를 바꾸고 교환 절차를 하루 줄임"_s},
                                   {u"task"_s, u"배송 불만을 매주 한 번 함께 읽기"_s},
                                   {u"owner"_s, u"현우"_s}});
    out.add(
        Register::Department,
        {{u"name"_s, u"상품 기획"_s}, {u"received"_s, u"예시워치 칭찬과 아쉬운 점"_s}, {u"day"_s, out.daysAgo(35)}});
    out.add(Register::Access, {{u"name"_s, u"마케팅 팀장"_s},
                               {u"what"_s, u"월간 보고서 PDF"_s},
                               {u"right"_s, u"read"_s},
                               {u"rhythm"_s, u"매월 첫 주"_s},
                               {u"day"_s, out.daysAgo(20)},
                               {u"used"_s, u"yes"_s}});
    out.add(Register::Access, {{u"name"_s, u"영업 지원"_s},
                               {u"what"_s, u"구매 의사 언급 CSV"_s},
                               {u"right"_s, u"export"_s},
                               {u"rhythm"_s, u"매주"_s},
                               {u"day"_s, out.daysAgo(48)},
                               {u"used"_s, u"unknown"_s}});
    const QList<std::tuple<QString, QString, QString, double, double>> audience{
        {u"인스타그램"_s, u"age"_s, u"18–24"_s, 31, 35}, {u"인스타그램"_s, u"age"_s, u"25–34"_s, 42, 40},
        {u"인스타그램"_s, u"age"_s, u"35+"_s, 27, 25},   {u"유튜브"_s, u"gender"_s, u"여성"_s, 38, 45},
        {u"유튜브"_s, u"gender"_s, u"남성"_s, 62, 55},   {u"네이버 블로그"_s, u"region"_s, u"수도권"_s, 64, 60}};
    for (const auto &[channel, kind, name, share, wanted] : audience)
        out.add(Register::Audience, {{u"channel"_s, channel},
                                     {u"kind"_s, kind},
                                     {u"name"_s, name},
                                     {u"share"_s, share},
                                     {u"wanted"_s, wanted},
                                     {u"day"_s, out.daysAgo(30)},
                                     {u"origin"_s, u"entered"_s},
                                     {u"source"_s, u"채널 통계 화면"_s}});
    const QList<std::tuple<QString, double, QString, QString, QString>> channels{
        {u"X"_s, 22, u"900000 KRW"_s, u"keep"_s, u"빠른 답이 필요한 곳"_s},
        {u"인스타그램"_s, 40, u"3200000 KRW"_s, u"grow"_s, u"캠페인 반응이 가장 큼"_s},
        {u"유튜브"_s, 30, u"5400000 KRW"_s, QString(), QString()},
        {u"티스토리"_s, 8, u"0 KRW"_s, u"leave"_s, u"여섯 달째 늘지 않음"_s}};
    for (const auto &[name, hours, cost, decision, why] : channels)
        out.add(Register::Channel, {{u"name"_s, name},
                                    {u"effort"_s, hours},
                                    {u"amount"_s, cost},
                                    {u"decision"_s, decision.isEmpty() ? QJsonValue() : QJsonValue(decision)},
                                    {u"why"_s, why.isEmpty() ? QJsonValue() : QJsonValue(why)}});
    out.add(Register::Line, {{u"name"_s, u"PC"_s},
                             {u"words"_s, u"예시PC OR YesiPC"_s},
                             {u"insight"_s, u"화면 칭찬이 많고 발열 불만이 이어짐"_s}});
    out.add(Register::Line, {{u"name"_s, u"웨어러블"_s}, {u"words"_s, u"예시워치 OR YesiWatch"_s}});
    out.add(Register::Line, {{u"name"_s, u"오디오"_s}, {u"words"_s, u"예시버즈"_s}});
}

} // namespace

QList<SampleWave> sampleWaves()
{
    return {
        {52,
         53,
         widening,
         u"예시걷기모임"_s,
         u"https://example.com/walk?utm_campaign=walk"_s,
         {u"예시워치 걷기 모임 세 번째 나갔어요. 다 같이 걸으니 즐거워요."_s,
          u"걷기 모임 덕분에 예시워치에 심박 구간 알림이 있는 걸 처음 알았어요."_s,
          u"우리 동네에도 예시워치 걷기 모임 생겼네요. 이번 주말에 가 봅니다."_s,
          u"예시워치 걷기 모임 기록 공유합니다. 한 시간에 6천 걸음."_s,
          u"Joined the YesiWatch walking group today, so much fun."_s}},
        {130,
         45,
         steady,
         u"예시여름사진"_s,
         u"https://example.com/photo"_s,
         {u"예시PC로 고른 여름 사진 올려 봅니다. 화면이 정말 예뻐요."_s,
          u"예시전자 여름 사진 공모 마감이 언제인가요?"_s,
          u"공모 사진 구경하는 재미가 있네요. 다들 멋져요. 예시전자 잘하네요."_s,
          u"예시PC 색 보정 기능이 있는지 몰랐는데 공모전 안내 보고 배웠어요."_s}},
        {260,
         30,
         twice,
         u"예시새학기"_s,
         u"https://example.com/school"_s,
         {u"예시전자 새 학기 할인으로 예시PC 주문했어요."_s,
          u"학생 인증하면 예시PC 할인된다고 하네요. 유익한 정보 감사."_s, u"예시PC 새 학기 할인 작년보다 별로네요."_s}},
        {88,
         16,
         race,
         u"하늘마라톤"_s,
         u"https://example.com/run"_s,
         {u"하늘마라톤 완주! 예시워치로 기록 남겼어요. 뿌듯합니다."_s,
          u"하늘마라톤에서 예시워치 체험 부스 다녀왔어요."_s,
          u"하늘마라톤 후원사가 예시전자네요. 기념품 예시버즈 케이스 귀여워요."_s,
          u"하늘마라톤 짐 보관 줄이 너무 길었어요. 예시전자 부스는 괜찮았고요."_s}},
    };
}

QList<RegisterEntry> sampleRegisters(const Uid &brand, QDate today)
{
    Writer out(brand, today);
    addCampaigns(out);
    addDecisions(out);
    addStrategy(out);
    addReaders(out);
    return out.entries;
}

} // namespace pulse
