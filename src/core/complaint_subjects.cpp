#include "core/complaint_subjects.h"
#include "core/grievance.h"
#include "core/query.h"
#include "core/query_matcher.h"
#include "core/question.h"
#include <algorithm>
#include <vector>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// One subject: its names, and the query that finds it.
struct Subject {
    QString korean, english;
    QueryMatcher matcher;

    Subject(const QString &ko, const QString &en, const QString &query)
        : korean(ko), english(en), matcher(Query::parse(query).query)
    {}
};

const std::vector<Subject> &subjects()
{
    static const std::vector<Subject> all{
        {u"배송"_s, u"Delivery"_s,
         u"배송 OR 택배 OR 배달 OR 출고 OR delivery OR deliveries OR delivered OR shipping OR shipment OR shipped OR "
         u"courier OR parcel "
         u"OR parcels OR \"my package\" OR \"my order\" OR 분실 OR 송장 OR 도착 OR tracking OR \"my door\" OR \"my package\""_s},
        {u"배터리"_s, u"Battery"_s,
         u"배터리 OR 밧데리 OR 충전 OR battery OR batteries OR charging OR charger OR charge"_s},
        {u"발열"_s, u"Heat"_s,
         u"발열 OR 뜨거 OR 뜨겁 OR 과열 OR overheat OR overheats OR overheating OR overheated OR \"too hot\" OR \"so "
         u"hot\" OR "
         u"\"burning hot\" OR burns OR \"burning up\""_s},
        {u"소음"_s, u"Noise"_s,
         u"소음 OR 시끄러 OR 시끄럽 OR 잡음 OR 팬소리 OR \"팬 소리\" OR noise OR noisy OR loud OR whine OR "
         u"buzzing OR rattling"_s},
        {u"화면"_s, u"Screen"_s,
         u"화면 OR 액정 OR 디스플레이 OR 모니터 OR screen OR screens OR display OR \"dead pixel\" OR \"dead pixels\""_s},
        {u"품질"_s, u"Quality"_s,
         u"품질 OR 마감 OR 내구성 OR 불량 OR 하자 OR 파손 OR 깨져 OR 깨졌 OR 보풀 OR 실밥 OR 박살 OR quality OR defect "
         u"OR defects OR defective "
         u"OR broken OR broke OR damaged OR cracked OR faulty OR flimsy OR stitching OR \"fell apart\" OR \"came "
         u"apart\" OR "
         u"\"falls apart\""_s},
        {u"고장"_s, u"Failure"_s,
         u"고장 OR 먹통 OR 꺼져 OR 꺼졌 OR 꺼짐 OR 멈춰 OR 멈췄 OR 작동 OR 전원 OR \"안 켜\" OR 안켜 OR crash OR "
         u"crashes OR crashed OR crashing OR "
         u"freezes OR frozen OR \"stopped working\" OR \"not working\" OR \"doesn't work\" OR \"does not work\" OR "
         u"\"shutting down\" OR \"shuts down\" OR \"turn on\" OR \"dead on arrival\" OR died OR bricked"_s},
        {u"앱"_s, u"App"_s,
         u"앱 OR 어플 OR 업데이트 OR 로그인 OR 오류 OR 버그 OR 홈페이지 OR app OR update OR login OR bug OR bugs "
         u"OR error OR errors OR website OR site"_s},
        {u"결제"_s, u"Payment"_s,
         u"결제 OR 청구 OR 요금 OR 이중결제 OR payment OR payments OR charged OR billing OR billed OR fee OR fees OR 인출 OR 빠져나갔 OR invoice"_s},
        {u"환불"_s, u"Refund"_s,
         u"환불 OR 반품 OR 교환 OR 취소 OR refund OR refunds OR refunded OR return OR returns OR exchange OR voucher "
         u"OR "
         u"\"money back\" OR \"take it back\" OR \"get my money\""_s},
        {u"가격"_s, u"Price"_s,
         u"가격 OR 비싸 OR 비싼 OR 바가지 OR 가성비 OR price OR prices OR pricing OR expensive OR overpriced OR cost OR ripoff OR \"rip off\" OR 올랐 OR 인상 OR 값이 OR dollars OR bucks OR \"price hike\""_s},
        {u"고객 응대"_s, u"Support"_s,
         u"고객센터 OR 상담 OR 응대 OR 불친절 OR 답변 OR 문의 OR 콜센터 OR \"customer service\" OR support OR helpdesk "
         u"OR "
         u"agent OR agents OR \"on hold\" OR 챗봇 OR chatbot OR \"chat bot\" OR \"phone line\" OR \"call center\" OR representative OR reps OR \"no one answers\" OR \"nobody answers\""_s},
        {u"수리"_s, u"Repair"_s,
         u"수리 OR 서비스센터 OR 부품 OR repair OR repairs OR repaired OR warranty OR \"service center\" OR \"as 센터\" OR 기사님 OR technician"_s},
        {u"대기"_s, u"Waiting"_s,
         u"대기 OR 기다리 OR 기다렸 OR 지연 OR \"줄 서\" OR 줄서 OR \"줄이 길\" OR wait OR waiting OR waited OR delay OR delays OR delayed OR late OR queue OR 기다림 OR 갇혀 OR 시간째 OR 한참 OR runway OR tarmac OR \"for hours\""_s},
        {u"재고"_s, u"Stock"_s, u"재고 OR 품절 OR \"out of stock\" OR \"sold out\" OR backorder"_s},
        {u"포장"_s, u"Packaging"_s,
         u"포장 OR 박스가 OR 상자 OR packaging OR packaged OR 완충재 OR 뽁뽁이 OR padding OR \"bubble wrap\""_s},
        {u"크기"_s, u"Size and weight"_s,
         u"사이즈 OR 무거 OR 무겁 OR 크기 OR size OR sizing OR heavy OR bulky OR \"꽉 껴\" OR 작아 OR \"너무 커\" OR tight OR \"so small\" OR \"too small\" OR \"too big\" OR \"doesn't fit\" OR \"too heavy\""_s},
        {u"맛"_s, u"Taste"_s,
         u"맛이 OR 맛없 OR 비린 OR 싱거 OR taste OR tastes OR tasted OR stale OR 싱겁 OR 느끼 OR 짜고 OR \"너무 짜\" OR 국물 OR 음식이 OR 퍼석 OR bland OR soggy OR undercooked OR burnt OR flavor OR flavour"_s},
        {u"위생"_s, u"Hygiene"_s,
         u"위생 OR 곰팡이 OR 벌레 OR 이물질 OR 머리카락 OR 더럽 OR 더러 OR 바퀴벌레 OR dirty OR filthy OR mold OR "
         u"mould OR hair OR bug OR "
         u"cockroach OR bugs OR 세균"_s},
        {u"안전"_s, u"Safety"_s,
         u"화재 OR 폭발 OR 감전 OR 다쳤 OR 화상 OR 부작용 OR 안전 OR 불꽃 OR 두드러기 OR 발진 OR 뒤집어졌 OR fire OR rash OR sparked OR sparks OR exploded OR injured OR unsafe OR burned OR dangerous OR 리콜 OR 위험 OR recall OR recalled OR hurt OR hazard"_s},
        {u"개인정보"_s, u"Privacy"_s,
         u"개인정보 OR 유출 OR 해킹 OR 스팸 OR \"광고 문자\" OR privacy OR \"data leak\" OR \"leaked our\" OR \"leaked "
         u"my\" OR hacked OR "
         u"breach OR spam OR spamming OR unsubscribe OR unsubscribed OR 전화번호 OR telemarketers OR \"my number\" OR \"my data\""_s},
        {u"광고"_s, u"Advertising"_s,
         u"과장광고 OR 허위광고 OR 낚시 OR 뒷광고 OR 광고랑 OR 광고와 OR 광고하고 OR \"광고 보고\" OR \"the ad\" OR misleading OR \"false advertising\" OR clickbait OR 과장이 OR 사진이랑 OR 사진과 OR \"광고가\" OR ads OR \"the pictures\" OR \"bait and switch\""_s},
        {u"예약"_s, u"Booking"_s,
         u"예약 OR 좌석 OR 항공편 OR booking OR booked OR reservation OR seat OR seats OR flight OR flights OR cancelled OR canceled OR 승무원 OR crew OR attendant OR attendants OR overbooked OR rebooked"_s},
        {u"수하물"_s, u"Luggage"_s,
         u"수하물 OR 짐이 OR 캐리어 OR luggage OR baggage OR bag OR bags OR suitcase OR suitcases"_s},
        {u"카메라"_s, u"Camera"_s,
         u"카메라 OR 초점 OR 화질 OR camera OR cameras OR blurry OR autofocus OR 사진이 OR 사진은 OR photos"_s},
        {u"소리"_s, u"Sound"_s,
         u"음질 OR 스피커 OR 마이크 OR 이어폰 OR 목소리 OR \"소리가 안\" OR 통화 OR speaker OR speakers OR microphone "
         u"OR mic OR "
         u"\"sound quality\" OR headphones OR earbuds OR \"소리가\" OR earbud OR audio OR volume"_s},
        {u"연결"_s, u"Connection"_s,
         u"와이파이 OR 블루투스 OR 인터넷 OR 끊겨 OR 끊김 OR 끊깁 OR 접속 OR 데이터가 OR 서버 OR wifi OR \"wi-fi\" OR "
         u"bluetooth OR "
         u"internet OR connection OR connect OR disconnects OR disconnecting OR disconnected OR signal OR server OR "
         u"servers OR outage"_s},
        {u"속도"_s, u"Speed"_s,
         u"버벅 OR 느려 OR 느리 OR 렉이 OR 렉걸 OR 로딩 OR 프리징 OR slow OR slower OR sluggish OR lag OR lags OR "
         u"laggy OR "
         u"lagging OR 부팅 OR 느림 OR \"takes forever\" OR \"to load\" OR loading"_s},
        {u"디자인"_s, u"Design"_s, u"디자인 OR \"버튼 위치\" OR 못생 OR 촌스 OR design OR ugly OR layout"_s},
        {u"설명"_s, u"Instructions"_s,
         u"설명서 OR 사용법 OR 조립 OR 안내가 OR \"안내도 없\" OR manual OR instructions OR assemble OR assembling OR "
         u"assembly OR "
         u"tutorial OR 설명도"_s},
        {u"냄새"_s, u"Smell"_s,
         u"냄새 OR 악취 OR 비린내 OR smell OR smells OR smelled OR smelly OR stink OR stinks OR odor"_s},
        {u"누수"_s, u"Leaking"_s, u"\"물이 새\" OR 물새 OR 누수 OR \"새서\" OR leak OR leaks OR leaking OR leaky"_s},
        {u"빠진 것"_s, u"Missing parts"_s,
         u"누락 OR 구성품 OR 빠져서 OR \"빠진 채\" OR \"missing parts\" OR \"missing from\" OR \"parts missing\" OR incomplete OR 모자라 OR \"안 들어있\" OR 빠져있 OR \"came without\" OR \"not included\""_s},
        {u"계정"_s, u"Account"_s,
         u"계정 OR 비밀번호 OR 인증번호 OR 본인인증 OR account OR password OR verification OR banned OR locked"_s},
        {u"혜택"_s, u"Rewards"_s,
         u"포인트 OR 적립 OR 쿠폰 OR 멤버십 OR points OR coupon OR coupons OR rewards OR membership OR loyalty"_s},
        {u"시설"_s, u"Facilities"_s,
         u"객실 OR 침대 OR 화장실 OR 시설 OR 에어컨 OR toilet OR bathroom OR shower OR \"air conditioning\" OR mattress"_s},
        {u"매장"_s, u"Store"_s,
         u"매장 OR 직원 OR 점원 OR 알바 OR 주차 OR staff OR cashier OR cashiers OR employee OR employees OR manager OR parking OR 점장 OR 사장 OR 서빙 OR 카운터 OR counter OR clerk OR waiter OR waitress OR receptionist OR \"front desk\""_s},
    };
    return all;
}

QStringList listedSubjects(const MatchInput &post, const QString &language)
{
    QStringList names;
    for (const Subject &subject : subjects())
        if (subject.matcher.matches(post))
            names << (language == u"ko" ? subject.korean : subject.english);
    return names;
}

} // namespace

QStringList concreteSubjects(const MatchInput &post, const QString &language)
{
    QStringList names = listedSubjects(post, language);
    if (names.isEmpty() && grieves(post))
        if (const QString object = complaintObject(post.body.text()); !object.isEmpty())
            names << object;
    return names;
}

QList<Span> subjectSpans(const QString &text)
{
    QList<Span> spans;
    for (const Subject &subject : subjects())
        spans << subject.matcher.highlights(text);
    std::ranges::sort(spans, {}, &Span::start);
    const auto overlaps = [](const Span &one, const Span &next) { return next.start < one.start + one.length; };
    spans.erase(std::unique(spans.begin(), spans.end(), overlaps), spans.end());
    return spans;
}

bool complains(const MatchInput &post)
{
    const bool negative = post.sentiment == Sentiment::Negative;
    if (!negative && post.sentiment != Sentiment::Neutral)
        return false;
    const bool named =
        std::ranges::any_of(subjects(), [&post](const Subject &subject) { return subject.matcher.matches(post); });
    // The classifier reads many a plain question as negative, and many a plain account of a fault as neutral.
    const bool tells = negative && !onlyAsks(post.body.text());
    if (named)
        return tells || grieves(post);
    return tells && grieves(post) && !complaintObject(post.body.text()).isEmpty();
}

} // namespace pulse
