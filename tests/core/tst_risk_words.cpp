#include "core/query_matcher.h"
#include "core/risk_words.h"
#include <QElapsedTimer>
#include <QTest>
#include <span>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

struct Labelled {
    const char16_t *text;
    bool risk;
};

// Sentences of our own; the rules were written with these in sight.
constexpr Labelled Known[] = {
    {u"배터리 리콜한다는데 내 것도 해당되나", true},
    {u"글리콜 성분 들어간 크림 순하고 좋아요", false},
    {u"당장 환불해 주세요", true},
    {u"공기 순환불량인 줄 알았는데 필터 갈았더니 좋아짐", false},
    {u"개인정보 유출됐다고 문자 왔네", true},
    {u"신형 렌더링 유출된 거 봤는데 예쁘다", false},
    {u"장애인 차별하는 매장 다시는 안 간다", true},
    {u"디자인이 차별화돼서 마음에 들어요", false},
    {u"불매운동 들어갑니다", true},
    {u"여름 이불매트 추천해 주세요", false},
    {u"충전 중에 발화했다는 기사 봤어", true},
    {u"이번 주 브랜드 발화량이 늘었습니다", false},
    {u"보조배터리 폭발해서 손 다칠 뻔", true},
    {u"신상 인기 폭발이라 품절이래", false},
    {u"사전예약 폭발적인 반응", false},
    {u"대리점에 갑질한 본사", true},
    {u"겨울 장갑질 좋은 거 찾음", false},
    {u"냉장고 화재로 집이 다 탔어요", true},
    {u"요즘 화제의 그 노트북 써 봄", false},
    {u"국립문화재연구소 다녀왔다", false},
    {u"만지다가 감전될 뻔했어요", true},
    {u"고객 공감전 이벤트 참여했어요", false},
    {u"밥솥 김에 저온화상 입었어요", true},
    {u"화상회의용으로 딱이에요", false},
    {u"이 노트북 꼭 사고 싶다", false},
    {u"사고 나서 후회 없는 제품", false},
    {u"급발진 사고 영상 보고 소름", true},
    {u"매장 앞에서 사고가 났대", true},
    {u"라떼가 고소하고 맛있어요", false},
    {u"업체를 고소하겠습니다", true},
    {u"문제 해결함", false},
    {u"제조 결함이라는데 수리비를 내라네", true},
    {u"그냥 생각해고 있어", false},
    {u"직원들 부당해고했다는 회사", true},
    {u"완전 사기꾼 회사임", true},
    {u"하나 더 사기 전에 리뷰 봄", false},
    {u"이 성능에 이 가격은 사기다 진짜 좋음", false},
    {u"A RECALL is coming for all units", true},
    {u"I recall that the old model was better", false},
    {u"As far as I can recall it was blue", false},
    {u"precision and recall of the new search", false},
    {u"They recalled 2,000 chargers yesterday", true},
    {u"still waiting for my refund", true},
    {u"finally spent my tax refund on a laptop", false},
    {u"customer data leaked again", true},
    {u"leaked renders of the next phone look great", false},
    {u"the new iPhone leaks are wild", false},
    {u"water leaking from the bottom of the machine", true},
    {u"a bleak winter day with good coffee", false},
    {u"Sue loves her new tablet", false},
    {u"I will sue them", true},
    {u"class action lawsuit filed over the hinge", true},
    {u"this is fire", false},
    {u"this song is on fire", false},
    {u"you're on fire today!", false},
    {u"my charger caught fire last night", true},
    {u"the phone was on fire on the table", true},
    {u"the power bank exploded in my bag", true},
    {u"my head is going to explode from all these emails", false},
    {u"sales exploded after the ad", false},
    {u"boycott this company", true},
    {u"they discriminate against disabled customers", true},
    {u"indiscriminate use of exclamation marks", false},
    {u"my account got hacked through their app", true},
    {u"ten life hacks for your kitchen", false},
    {u"total scam, stay away", true},
    {u"it is not a scam, mine arrived", false},
    {u"본사가 결함을 은폐했다네요", true},
    {u"대외비 자료가 단톡방에 올라왔어요", true},
    {u"다음 달 나올 미공개 모델 사진입니다", true},
    {u"드라마 미공개 컷 떴다", false},
    {u"they tried to cover up the defect", true},
    {u"good enough to cover up my acne", false},
    {u"confidential slides about the next launch", true},
    {u"photo of our unreleased tablet", true},
    {u"still hoping for that unreleased song", false},
};

// Written after the rules, without changing them: what they are worth.
constexpr Labelled Aside[] = {
    {u"안전 문제로 자진 리콜 발표", true},
    {u"환불 접수한 지 2주째 답이 없음", true},
    {u"고객 명단이 유출된 것 같다", true},
    {u"성차별 광고 내린다더니 그대로네", true},
    {u"집단 소송 참여하실 분", true},
    {u"세탁기가 갑자기 폭발했어요", true},
    {u"에어컨 실외기에서 화재 났다는 뉴스", true},
    {u"아이가 만지다 손가락을 다쳤어요", true},
    {u"바르고 나서 부작용으로 얼굴이 뒤집어짐", true},
    {u"컵라면에서 이물질 나왔습니다", true},
    {u"발암물질 검출됐다는 기사 진짜인가요", true},
    {u"본사 앞에서 파업 중", true},
    {u"허위광고로 신고합니다", true},
    {u"모델 학폭 논란 어쩌나", true},
    {u"소비자원에 접수했습니다", true},
    {u"서버 해킹당한 거 숨기고 있었네", true},
    {u"가스 누출 의심돼서 신고함", true},
    {u"이거 사고 말았다 통장이 텅장", false},
    {u"사고력 문제집 추천", false},
    {u"고소한 참기름 향", false},
    {u"화재의 드라마 보는 중", false},
    {u"다른 브랜드와 차별점이 뭔가요", false},
    {u"부작용 없이 잘 쓰고 있어요", false},
    {u"주문이 폭발해서 배송이 밀린대요", false},
    {u"오늘 매력 폭발", false},
    {u"사기 좋은 가격이네", false},
    {u"직원 사기가 높은 회사", false},
    {u"결함 없는 제품이라 만족", false},
    {u"화상 영어 하기 좋은 태블릿", false},
    {u"삼성화재 다이렉트 가입", false},
    {u"연결함 하나 샀어요", false},
    {u"노트북 사망해서 새로 삽니다", false},
    {u"먼지랑 이물질 제거 잘 돼요", false},
    {u"고소영이 광고하던 제품", false},
    {u"무차별 할인 들어갑니다", false},
    {u"a product recall was announced this morning", true},
    {u"I want a full refund now", true},
    {u"oil leak under the car after service", true},
    {u"passenger details leaked online", true},
    {u"I was burned when the kettle exploded", true},
    {u"the dryer caught fire and nobody answers", true},
    {u"several people injured at the store opening", true},
    {u"got food poisoning from the salad", true},
    {u"staff made racist remarks", true},
    {u"fraudulent charges on my card", true},
    {u"massive layoffs at the company", true},
    {u"their data breach letter came today", true},
    {u"allergic reaction to the strap", true},
    {u"this is a safety hazard", true},
    {u"harassed by a driver", true},
    {u"do you recall the name of that shade", false},
    {u"cannot recall my password", false},
    {u"leaked specs suggest a bigger battery", false},
    {u"memory leak in the browser", false},
    {u"that outfit is on fire", false},
    {u"the camera on this thing is fire", false},
    {u"demand exploded this week", false},
    {u"explosion of flavour in every bite", false},
    {u"he is out with a knee injury", false},
    {u"zero side effects so far", false},
    {u"Boycott scored a century, Geoffrey Boycott I mean", false},
    {u"discriminating palates will love it", false},
    {u"hackers news front page today", false},
    {u"the firefighter uses our gloves", false},
    {u"fraud protection works well here", false},
    {u"issue solved, thank you", false},
    {u"pursued by fans", false},
    {u"refundable ticket, good choice", false},
};

int rightOf(std::span<const Labelled> sentences, QStringList *wrong)
{
    const RiskWords words;
    int right = 0;
    for (const Labelled &one : sentences) {
        const QString text = QString::fromUtf16(one.text);
        if (words.anyIn(text) == one.risk)
            ++right;
        else
            *wrong << (one.risk ? u"missed: "_s : u"false: "_s) + text + u" ["_s +
                          wordsOf(words.find(text)).join(u',') + u']';
    }
    return right;
}

} // namespace

class TestRiskWords : public QObject {
    Q_OBJECT
private slots:
    void wordsAreReadInTheirContext()
    {
        QStringList wrong;
        rightOf(Known, &wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theRulesHoldOnSentencesThatTheyWereNotWrittenFor()
    {
        QStringList wrong;
        const int right = rightOf(Aside, &wrong);
        qInfo("%d of %d right", right, int(std::size(Aside)));
        for (const QString &text : std::as_const(wrong))
            qInfo("%s", qPrintable(text));
        QVERIFY2(right * 100 >= 90 * int(std::size(Aside)), qPrintable(wrong.join(u'\n')));
    }

    void placesAreThoseOfTheTextAsWritten()
    {
        const QString text = u"  Customer   DATA leaked,  그리고 환불 거부"_s;
        const QList<RiskHit> hits = RiskWords().find(text);
        QCOMPARE(wordsOf(hits), QStringList({u"leak"_s, u"환불"_s}));
        QCOMPARE(text.sliced(hits[0].span.start, hits[0].span.length), u"leaked"_s);
        QCOMPARE(text.sliced(hits[1].span.start, hits[1].span.length), u"환불"_s);
    }

    void wordsOfTheTeamAreFoundAsThoseOfItsDictionary()
    {
        const RiskWords words({u"벽돌*"_s, u"recall"_s, u"brick"_s});
        QCOMPARE(wordsOf(words.find(u"업데이트하고 벽돌됐어요, it is a brick"_s)),
                 QStringList({u"벽돌*"_s, u"brick"_s}));
        QVERIFY(!words.anyIn(u"bricks and I recall that day, 당장 환불해"_s)); // whole words; in context; not listed
        QVERIFY(!RiskWords(QStringList()).anyIn(u"리콜"_s));
    }

    void namesOfAnOlderListKeepTheirRule()
    {
        const RiskWords words({u"explod"_s, u"discriminat"_s, u"layoff"_s});
        QCOMPARE(wordsOf(words.find(u"the battery exploded"_s)), QStringList{u"explosion"_s});
        QCOMPARE(wordsOf(words.find(u"big layoffs"_s)), QStringList{u"layoffs"_s});
        QVERIFY(!words.anyIn(u"sales exploded"_s));
    }

    void riskIsSearchedFor()
    {
        MatchInput post;
        post.body = FoldedBody({}, u"배터리 리콜 소식"_s);
        for (const QString &query : {u"is:risk"_s, u"종류:위험"_s}) {
            const auto parsed = Query::parse(query);
            QVERIFY(parsed.errors.isEmpty());
            QVERIFY(QueryMatcher(parsed.query).matches(post));
        }
        const Query risk = Query::parse(u"is:risk"_s).query;
        QVERIFY(!QueryMatcher(risk, std::make_shared<const RiskWords>(QStringList{u"벽돌"_s})).matches(post));
    }

    void aLongHostileTextIsReadInAMoment()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &part : {u"recall "_s, u"화재"_s, u"폭발 폭발"_s, u"is on fire "_s, u"a a a leaked "_s})
            RiskWords().find(part.repeated(20'000));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestRiskWords)
#include "tst_risk_words.moc"
