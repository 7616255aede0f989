#include "core/complaint_subjects.h"
#include "core/query_matcher.h"
#include "core/question.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

MatchInput input(const QString &text, Sentiment sentiment = Sentiment::Neutral)
{
    EnrichedPost post;
    post.post.text = text;
    post.judgement.sentiment = sentiment;
    return MatchInput(post);
}

bool asks(const QString &text) { return asksQuestion(input(text).body.text()); }

} // namespace

/// Who asks something, and who complains about what.
class TestQuestion : public QObject {
    Q_OBJECT

private slots:
    void whoWaitsForAnAnswerAsks_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"이거 어디서 사요?"_s,
                                    u"예시PC 발열 심한가요"_s,
                                    u"배송 얼마나 걸리나요"_s,
                                    u"지금 사도 될까요"_s,
                                    u"환불이 됩니까"_s,
                                    u"예시PC 쓰시는 분 계신가요ㅎㅎ"_s,
                                    u"서비스센터 위치 아시는 분"_s,
                                    u"가격 궁금합니다."_s,
                                    u"노트북 추천 좀 해 주세요"_s,
                                    u"색상은 몇 가지인가요~"_s,
                                    u"이 모델 무게가 얼마예요"_s,
                                    u"예시PC 질문있습니다. 램 추가는 어떻게 하는지 알려주세요"_s,
                                    u"새 모델이 나왔네요. 살까요？"_s,
                                    u"Where can I buy this?"_s,
                                    u"does anyone know when it ships"_s,
                                    u"@yesipc how do i reset it"_s,
                                    u"any update on my order #42?"_s,
                                    u"Why is my laptop so hot"_s,
                                    u"Wondering. I'm wondering if it fits"_s,
                                    u"how long does delivery take"_s,
                                    u"can you please check my refund"_s,
                                    u"Is the battery replaceable?"_s,
                                    u"¿Cuándo llega el pedido?"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whoWaitsForAnAnswerAsks()
    {
        QFETCH(QString, text);
        QVERIFY(asks(text));
    }

    void whoOnlyWondersOrTellsDoesNot_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"진짜? 대박"_s, u"이게 실화냐?"_s, u"배송이 왔어요"_s, u"타는 냄새가 나요"_s, u"고장나요 자꾸"_s,
              u"비싸니까요"_s, u"또 사야 하니까 기다려요"_s, u"주말에 매장에 가요"_s, u"???"_s, u""_s,
              u"https://shop.example.com/p?id=42&ref=x"_s, u"좋아요 https://example.com/?q=1"_s, u"Really? wow"_s,
              u"WTF?"_s, u"how to fix a slow laptop"_s, u"What a great screen"_s, u"I love when it works"_s,
              u"no questions asked returns"_s, u"사람들이 왜 좋아하는지 알겠다"_s,
              u"@shop which is why my next order goes elsewhere"_s, u"@shop is the company from hell"_s,
              u"언제 먹어도 맛있어요"_s, u"얼마나 맛있는지 두 그릇 먹음"_s, u"do yourself a favor and try it"_s,
              u"have any questions, drop them below"_s, u"can confirm it works"_s,
              // a reproach in the shape of a question waits for no answer
              u"예약했는데 방이 없대요. 이게 호텔입니까?"_s, u"배송비가 물건값보다 비싼 게 말이 됩니까"_s,
              u"한 달 기다렸더니 취소래요 장난합니까"_s, u"한여름에 에어컨 없이 살라고?"_s, u"Are you serious?"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whoOnlyWondersOrTellsDoesNot()
    {
        QFETCH(QString, text);
        QVERIFY(!asks(text));
    }

    void aComplaintNamesWhatItIsAbout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");
        const auto row = [](const QString &text, const QString &ko, const QString &en) {
            QTest::newRow(qPrintable(text)) << text << ko << en;
        };
        row(u"배송이 또 늦네요 고객센터는 연락도 안 돼요"_s, u"배송, 고객 응대"_s, u"Delivery, Support"_s);
        row(u"발열이 심하고 배터리가 두 시간도 못 가요"_s, u"배터리, 발열"_s, u"Battery, Heat"_s);
        row(u"battery dies in 2 hours"_s, u"배터리"_s, u"Battery"_s);
        row(u"Came broken, still waiting for my refund"_s, u"품질, 환불, 대기"_s, u"Quality, Refund, Waiting"_s);
        row(u"flight delayed again and lost bags"_s, u"대기, 예약, 수하물"_s, u"Waiting, Booking, Luggage"_s);
        row(u"치킨이 다 식어서 왔고 눅눅해서 못 먹겠어요"_s, u"맛"_s, u"Taste"_s);
        row(u"화분이 최악이네요"_s, u"화분"_s, u"화분"_s); // of no listed subject: its own word
        row(u"화면이 자꾸 꺼져서 짜증"_s, u"화면, 고장"_s, u"Screen, Failure"_s);
        row(u"너네 다 꺼져라 최악"_s, {}, {}); // nothing has failed
        row(u"lost my bags at the gate"_s, u"수하물"_s, u"Luggage"_s);
        row(u"half the crisps per bag, what a joke"_s, u"양"_s, u"Amount"_s); // no luggage
        row(u"who balances this game, my hero is useless"_s, u"밸런스"_s, u"Balance"_s);
        row(u"예약구매 했는데 품절이라니 짜증"_s, u"재고"_s, u"Stock"_s); // no booking
        row(u"my blender is a piece of garbage"_s, u"blender"_s, u"blender"_s);
        row(u"최악이네요 다시는 안 사요"_s, {}, {});
        row(u"worst company ever"_s, {}, {});
    }
    void aComplaintNamesWhatItIsAbout()
    {
        QFETCH(QString, text);
        QFETCH(QString, korean);
        QFETCH(QString, english);
        const MatchInput post = input(text, Sentiment::Negative);
        QCOMPARE(concreteSubjects(post, u"ko"_s).join(u", "_s), korean);
        QCOMPARE(concreteSubjects(post, u"en"_s).join(u", "_s), english);
        QCOMPARE(complains(post), !korean.isEmpty());
    }

    void whoOnlyAsksComplainsOfNothing()
    {
        // The classifier may read a plain question as negative.
        QVERIFY(!complains(input(u"이 모델 배터리 얼마나 가나요"_s, Sentiment::Negative)));
        QVERIFY(!complains(input(u"Are refunds possible after 30 days?"_s, Sentiment::Negative)));
        QVERIFY(complains(input(u"환불 언제 해주시나요 한 달째 기다려요"_s, Sentiment::Negative)));
        QVERIFY(complains(input(u"Where is my refund? I sent it back in May."_s, Sentiment::Negative)));
    }
    void aPlainAccountOfAFaultComplainsEvenInCalmWords()
    {
        QVERIFY(complains(input(u"결제가 두 번 됐는데 아무도 해결을 안 해줍니다"_s, Sentiment::Neutral)));
        QVERIFY(complains(input(u"servers down again and nobody answers"_s, Sentiment::Neutral)));
        QVERIFY(!complains(input(u"배송비 무료 쿠폰"_s, Sentiment::Neutral)));
    }

    void praiseOfASubjectIsNoComplaint()
    {
        QVERIFY(!complains(input(u"배송이 빨라요"_s, Sentiment::Positive)));
        QVERIFY(!complains(input(u"배송 중"_s, Sentiment::Unclassified)));
    }

    void theSentencesThatAskAreToldAsTheyAreWritten()
    {
        const auto asked = [](const QString &text) {
            QStringList sentences;
            for (const Span &span : askedSpans(text))
                sentences << text.sliced(span.start, span.length);
            return sentences;
        };
        QCOMPARE(asked(u"Love it. But WHERE can I buy  a second one?  Thanks"_s),
                 QStringList{u"But WHERE can I buy  a second one?"_s});
        QCOMPARE(asked(u"새 노트북\n\n잘 쓰고 있어요. 충전기는 따로 사나요? 색상은 몇 가지인가요~"_s),
                 QStringList({u"충전기는 따로 사나요?"_s, u"색상은 몇 가지인가요~"_s}));
        QCOMPARE(asked(u"잘 쓰고 있어요 https://shop.example/?q=1"_s), QStringList());
    }

    void tooAnnoyingIsNotTooSalty()
    {
        const auto subjects = [](const QString &text) {
            return concreteSubjects(input(text, Sentiment::Negative), u"ko"_s);
        };
        for (const QString &other :
             {u"광고랑 너무 달라요. 속은 기분입니다"_s, u"소음 때문에 너무 짜증 나네요"_s, u"너무 매정하게 끊네요"_s})
            QVERIFY2(!subjects(other).contains(u"맛"_s), qPrintable(other));
        for (const QString &taste :
             {u"국이 너무 짜요"_s, u"소스가 너무 달아서 못 먹겠어요"_s, u"떡볶이가 너무 매워요"_s})
            QVERIFY2(subjects(taste).contains(u"맛"_s), qPrintable(taste));
    }

    void theSubjectsOfAComplaintAreToldWhereTheyStand()
    {
        const QString text = u"Late DELIVERY and 배터리가 또 불량"_s;
        QStringList words;
        for (const Span &span : subjectSpans(text))
            words << text.sliced(span.start, span.length);
        QCOMPARE(words, QStringList({u"Late"_s, u"DELIVERY"_s, u"배터리"_s, u"불량"_s}));
    }

    void bothAreSearchedFor()
    {
        const auto finds = [](const QString &query, const MatchInput &post) {
            const auto parsed = Query::parse(query);
            return parsed.errors.isEmpty() && QueryMatcher(parsed.query).matches(post);
        };
        const MatchInput question = input(u"배송 얼마나 걸리나요"_s),
                         complaint = input(u"배송이 늦다"_s, Sentiment::Negative);
        QVERIFY(finds(u"is:question"_s, question) && finds(u"종류:질문 배송"_s, question));
        QVERIFY(!finds(u"is:question"_s, complaint) && finds(u"-is:question"_s, complaint));
        QVERIFY(finds(u"is:complaint"_s, complaint) && finds(u"종류:불만"_s, complaint));
        QVERIFY(!finds(u"is:complaint"_s, question));
    }
};

QTEST_GUILESS_MAIN(TestQuestion)
#include "tst_question.moc"
