#include "core/complaint_subjects.h"
#include "core/query.h"
#include "core/query_matcher.h"
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
         u"배송 OR 택배 OR 배달 OR 출고 OR delivery OR deliveries OR delivered OR shipping OR shipment OR courier"_s},
        {u"배터리"_s, u"Battery"_s,
         u"배터리 OR 밧데리 OR 충전 OR battery OR batteries OR charging OR charger OR charge"_s},
        {u"발열"_s, u"Heat"_s,
         u"발열 OR 뜨거워 OR 뜨겁 OR 과열 OR overheat OR overheats OR overheating OR overheated OR \"too hot\""_s},
        {u"소음"_s, u"Noise"_s, u"소음 OR 시끄러 OR 시끄럽 OR 잡음 OR 팬소리 OR noise OR noisy OR loud"_s},
        {u"화면"_s, u"Screen"_s, u"화면 OR 액정 OR 디스플레이 OR 모니터 OR screen OR screens OR display"_s},
        {u"품질"_s, u"Quality"_s,
         u"품질 OR 마감 OR 내구성 OR 불량 OR 하자 OR 파손 OR 깨져 OR 깨졌 OR quality OR defect OR defects OR defective "
         u"OR broken OR broke OR damaged OR cracked"_s},
        {u"고장"_s, u"Failure"_s,
         u"고장 OR 먹통 OR 꺼져 OR 꺼졌 OR 꺼짐 OR 멈춰 OR 멈췄 OR 작동 OR crash OR crashes OR crashed OR crashing OR "
         u"freezes OR frozen OR \"stopped working\" OR \"not working\" OR \"doesn't work\" OR \"does not work\""_s},
        {u"앱"_s, u"App"_s,
         u"앱이 OR 앱은 OR 어플 OR 업데이트 OR 로그인 OR 오류 OR 버그 OR app OR update OR login OR bug OR bugs "
         u"OR error OR errors OR website OR site"_s},
        {u"결제"_s, u"Payment"_s,
         u"결제 OR 청구 OR 요금 OR 이중결제 OR payment OR payments OR charged OR billing OR billed OR fee OR fees"_s},
        {u"환불"_s, u"Refund"_s,
         u"환불 OR 반품 OR 교환 OR 취소 OR refund OR refunds OR refunded OR return OR returns OR exchange OR voucher"_s},
        {u"가격"_s, u"Price"_s,
         u"가격 OR 비싸 OR 비싼 OR 바가지 OR 가성비 OR price OR prices OR pricing OR expensive OR overpriced OR cost"_s},
        {u"고객 응대"_s, u"Support"_s,
         u"고객센터 OR 상담 OR 응대 OR 불친절 OR 답변 OR 문의 OR 콜센터 OR \"customer service\" OR support OR helpdesk "
         u"OR "
         u"agent OR agents OR rude OR \"on hold\""_s},
        {u"수리"_s, u"Repair"_s,
         u"수리 OR 서비스센터 OR 부품 OR repair OR repairs OR repaired OR warranty OR \"service center\""_s},
        {u"대기"_s, u"Waiting"_s,
         u"대기 OR 기다리 OR 기다렸 OR 지연 OR 줄이 OR wait OR waiting OR waited OR delay OR delays OR delayed OR late OR queue"_s},
        {u"재고"_s, u"Stock"_s, u"재고 OR 품절 OR \"out of stock\" OR \"sold out\" OR backorder"_s},
        {u"포장"_s, u"Packaging"_s, u"포장 OR 박스가 OR 상자 OR packaging OR packaged"_s},
        {u"크기"_s, u"Size and weight"_s, u"사이즈 OR 무거 OR 무겁 OR 크기 OR size OR sizing OR heavy OR bulky"_s},
        {u"맛"_s, u"Taste"_s, u"맛이 OR 맛없 OR 비린 OR 싱거 OR taste OR tastes OR tasted OR stale"_s},
        {u"위생"_s, u"Hygiene"_s,
         u"위생 OR 곰팡이 OR 벌레 OR 이물질 OR 냄새 OR dirty OR filthy OR mold OR mould OR smell OR smells"_s},
        {u"안전"_s, u"Safety"_s,
         u"화재 OR 폭발 OR 감전 OR 다쳤 OR 화상 OR 부작용 OR 안전 OR fire OR exploded OR injured OR unsafe OR burned OR burnt"_s},
        {u"개인정보"_s, u"Privacy"_s,
         u"개인정보 OR 유출 OR 해킹 OR 스팸 OR privacy OR leak OR leaked OR hacked OR breach OR spam"_s},
        {u"광고"_s, u"Advertising"_s,
         u"과장광고 OR 허위광고 OR 낚시 OR 뒷광고 OR misleading OR \"false advertising\" OR clickbait"_s},
        {u"예약"_s, u"Booking"_s,
         u"예약 OR 좌석 OR 항공편 OR booking OR booked OR reservation OR seat OR seats OR flight OR flights OR cancelled OR canceled"_s},
        {u"수하물"_s, u"Luggage"_s, u"수하물 OR 짐이 OR luggage OR baggage OR bag OR bags"_s},
        {u"매장"_s, u"Store"_s,
         u"매장 OR 직원 OR 점원 OR 주차 OR staff OR employee OR employees OR manager OR parking"_s},
    };
    return all;
}

} // namespace

QStringList concreteSubjects(const MatchInput &post, const QString &language)
{
    QStringList names;
    for (const Subject &subject : subjects())
        if (subject.matcher.matches(post))
            names << (language == u"ko" ? subject.korean : subject.english);
    return names;
}

bool complains(const MatchInput &post)
{
    if (post.sentiment != Sentiment::Negative)
        return false;
    for (const Subject &subject : subjects())
        if (subject.matcher.matches(post))
            return true;
    return false;
}

} // namespace pulse
