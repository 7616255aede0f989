#include "core/query_matcher.h"
#include <QElapsedTimer>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

bool finds(const QString &query, const QString &text, const QString &title = {})
{
    const auto parsed = Query::parse(query);
    if (!parsed.errors.isEmpty())
        qWarning("%s", qPrintable(parsed.errors.constFirst().message));
    MatchInput input;
    input.body = FoldedBody(title, text);
    return QueryMatcher(parsed.query).matches(input);
}

bool finds(const QString &query, const MatchInput &input)
{
    return QueryMatcher(Query::parse(query).query).matches(input);
}

} // namespace

class TestQueryMatcher : public QObject {
    Q_OBJECT

private slots:
    void termsMatchByTheDocumentedRules_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *why, const QString &query, const QString &text, bool expected) {
            QTest::newRow(why) << query << text << expected;
        };
        row("case folded", u"DELTA"_s, u"the Delta flight"_s, true);
        row("no word start inside", u"ice"_s, u"service"_s, false);
        row("no word end inside", u"thank"_s, u"thanks"_s, false);
        row("underscore joins", u"ice"_s, u"ice_cream"_s, false);
        row("digit joins", u"ice"_s, u"ice9"_s, false);
        row("mark joins", u"cafe"_s, u"cafe\u0301"_s, false);
        row("later occurrence counts", u"ice"_s, u"service and ice."_s, true);
        row("hyphen parts", u"fi"_s, u"wi-fi"_s, true);
        row("hyphenated term", u"wi-fi"_s, u"free Wi-Fi!"_s, true);
        row("phrase over a line end", u"\"on hold\""_s, u"on\n  hold"_s, true);
        row("phrase is whole", u"\"on hold\""_s, u"on holding"_s, false);
        row("handle after a letter", u"@united"_s, u"foo@united bar"_s, true);
        row("handle is whole", u"@united"_s, u"@unitedair"_s, false);
        row("handle with a particle", u"@united"_s, u"@united는 늦다"_s, true);
        row("tag is whole", u"#배송"_s, u"#배송지연"_s, false);
        row("tag", u"#배송"_s, u"아 #배송 아"_s, true);
        row("full-width tag", u"#배송"_s, u"＃배송"_s, true);
        row("tag by prefix", u"#배*"_s, u"#배송지연"_s, true);
        row("prefix", u"cancel*"_s, u"CANCELLED"_s, true);
        row("prefix begins a word", u"cancel*"_s, u"precancelled"_s, false);
        row("Hangul inside", u"배송"_s, u"총알배송이네"_s, true);
        row("Hangul after Latin", u"배송"_s, u"ABC배송"_s, true);
        row("one syllable", u"없"_s, u"재미없다"_s, true);
        row("jamo", u"ㅋㅋ"_s, u"하하ㅋㅋㅋ"_s, true);
        row("decomposed text", u"한글"_s, u"\u1112\u1161\u11ab\u1100\u1173\u11af날"_s, true);
        row("particle after Latin", u"예시PC"_s, u"예시PC가 좋다"_s, true);
        row("particles after Latin", u"예시PC"_s, u"우리예시PC에서는"_s, true);
        row("copula after Latin", u"PC"_s, u"이건 PC입니다"_s, true);
        row("no particle after Latin", u"PC"_s, u"PC방 가자"_s, false);
        row("Hangul before Latin", u"PC"_s, u"구형PC"_s, false);
        row("particle after a digit", u"S24"_s, u"S24를 샀다"_s, true);
        row("Latin word goes on", u"예시PC"_s, u"예시PCs"_s, false);
        row("Kana beside Latin", u"iphone"_s, u"新しいiPhoneを買った"_s, true);
        row("Han inside", u"東京"_s, u"新東京駅"_s, true);
        row("emoji", u"😀"_s, u"좋아😀요"_s, true);
        row("emoji with selector", u"❤"_s, u"I ❤\uFE0F it"_s, true);
        row("signs", u"C++"_s, u"C++를 배우다"_s, true);
        row("signs keep the rule", u"C++"_s, u"C++11"_s, false);
        row("minus", u"a -b"_s, u"a b"_s, false);
        row("not alone", u"NOT b"_s, u"a"_s, true);
        row("near within", u"a NEAR/1 d"_s, u"a x d"_s, true);
        row("near too far", u"a NEAR/1 d"_s, u"a x y d"_s, false);
        row("near either way", u"d NEAR/1 a"_s, u"a x d"_s, true);
        row("near adjacent", u"a NEAR/0 d"_s, u"a, d"_s, true);
        row("near later pair", u"a NEAR/0 d"_s, u"a x x a d"_s, true);
        row("near wants two places", u"a NEAR/5 a"_s, u"a x"_s, false);
        row("near itself twice", u"a NEAR/5 a"_s, u"a x a"_s, true);
        row("near of phrases", u"\"b c\" NEAR/0 (x OR e)"_s, u"a b c e"_s, true);
        row("near Korean", u"배송 NEAR/1 늦"_s, u"배송이 너무 늦어요"_s, true);
        row("near Korean too far", u"배송 NEAR/0 늦"_s, u"배송이 너무 늦어요"_s, false);
        row("three within", u"\"a b c\"~2"_s, u"c x a y b"_s, true);
        row("three too far", u"\"a b c\"~1"_s, u"c x a y b"_s, false);
        row("tag near", u"#sale NEAR/0 now"_s, u"now #sale"_s, true);
    }
    void termsMatchByTheDocumentedRules()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QCOMPARE(finds(query, text), expected);
        QCOMPARE(finds(query, u"other"_s, text), expected);
        QCOMPARE(finds(query, text.repeated(1) + u" "_s.repeated(700)), expected);
    }

    void titleAndTextAreSearchedTogetherAndApart()
    {
        QVERIFY(finds(u"up down"_s, u"down"_s, u"up"_s));
        QVERIFY(!finds(u"\"up down\""_s, u"down"_s, u"up"_s));
        QVERIFY(!finds(u"up NEAR/3 down"_s, u"down"_s, u"up"_s));
        QVERIFY(finds(u"title:up"_s, u"down"_s, u"up"_s));
        QVERIFY(!finds(u"title:down"_s, u"down"_s, u"up"_s));
        QVERIFY(finds(u"text:down"_s, u"down"_s, u"up"_s));
        QVERIFY(!finds(u"text:up"_s, u"down"_s, u"up"_s));
        QVERIFY(finds(u"title:(x OR up) text:(down -x)"_s, u"down"_s, u"up"_s));
    }

    void fieldsLookAtWhatTheyName_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("expected");
        const auto row = [](const QString &query, bool expected) {
            QTest::newRow(qPrintable(query)) << query << expected;
        };
        row(u"lang:ko"_s, true);
        row(u"lang:en"_s, false);
        row(u"lang:(en OR ko)"_s, true);
        row(u"source:네이버"_s, true);
        row(u"출처:\"네이버 카페\""_s, true);
        row(u"source:X"_s, false);
        row(u"author:Kim_1"_s, true);
        row(u"author:@kim_1"_s, true);
        row(u"author:kim"_s, false);
        row(u"author:ki*"_s, true);
        row(u"작성자:철수"_s, true);
        row(u"sentiment:부정"_s, true);
        row(u"sentiment:positive"_s, false);
        row(u"likes>10"_s, true);
        row(u"likes>11"_s, false);
        row(u"likes:11"_s, true);
        row(u"likes:10.."_s, true);
        row(u"likes:..10"_s, false);
        row(u"likes:5..11"_s, true);
        row(u"views>0"_s, false);
        row(u"views<5"_s, false);
        row(u"-views>0"_s, true);
        row(u"followers>=2만"_s, false);
        row(u"followers>=1만"_s, true);
        row(u"has:video"_s, true);
        row(u"has:image"_s, false);
        row(u"has:link"_s, true);
        row(u"has:hashtag"_s, true);
        row(u"has:mention"_s, true);
        row(u"is:reply"_s, true);
        row(u"is:repost"_s, false);
        row(u"is:original"_s, true);
        row(u"tag:\"배송 문의\""_s, true);
        row(u"tag:배송"_s, false);
        row(u"tag:배*"_s, true);
        row(u"#플랫폼태그"_s, true);
        row(u"#플랫폼"_s, false);
        row(u"#플랫*"_s, true);
        row(u"text:#플랫폼태그"_s, false);
        row(u"url:/cafe/12"_s, true);
        row(u"url:HTTPS://Cafe"_s, true);
        row(u"site:naver.com"_s, true);
        row(u"site:https://www.naver.com/"_s, true);
        row(u"site:aver.com"_s, false);
        row(u"site:example.org"_s, true);
        row(u"site:http://"_s, false);
    }
    void fieldsLookAtWhatTheyName()
    {
        QFETCH(QString, query);
        QFETCH(bool, expected);
        EnrichedPost post;
        post.post.place = u"네이버 카페"_s;
        post.post.url = u"https://cafe.naver.com/cafe/12?x=1"_s;
        post.post.text = u"배송이 늦다 @help"_s;
        post.post.language = u"ko"_s;
        post.post.author = {u"kim_1"_s, u"김 철수"_s, {}, {}, 12'000};
        post.post.engagement.likes = 11;
        post.post.media = MediaKind::Video;
        post.post.tags = {u"플랫폼태그"_s};
        post.post.replyTo = u"9"_s;
        post.judgement.sentiment = Sentiment::Negative;
        post.links = {u"http://www.example.org:80/a"_s};
        MatchInput input(post);
        input.labels = {u"배송 문의"_s};
        QCOMPARE(finds(query, input), expected);
    }

    void aDifferenceIsWhatOnlyTheFirstFinds()
    {
        const auto query = [](const QString &text) { return Query::parse(text).query; };
        const auto fallsOut = [&](const QString &before, const QString &after, const QString &text) {
            MatchInput input;
            input.body = FoldedBody({}, text);
            return QueryMatcher(Query::difference(query(before), query(after))).matches(input);
        };
        QVERIFY(fallsOut(u"delta"_s, u"delta -casino"_s, u"delta casino"_s));
        QVERIFY(!fallsOut(u"delta"_s, u"delta -casino"_s, u"delta"_s));
        QVERIFY(!fallsOut(u"delta"_s, u"delta -casino"_s, u"casino"_s));
        QVERIFY(fallsOut(u"a"_s, u"NOT b"_s, u"a b"_s));
        QVERIFY(!fallsOut(u"a"_s, u""_s, u"a"_s));
    }

    void highlightsAreTheTermsThatAreNotExcluded()
    {
        const QueryMatcher matcher(Query::parse(u"(\"on hold\" OR 배송) ai* likes>3 -bad a NEAR/2 b"_s).query);
        const QString text = u"On \n hold, 총알배송 😀 airline bad a b"_s;
        QStringList marked;
        for (const Span &span : matcher.highlights(text))
            marked << text.mid(span.start, span.length);
        QCOMPARE(marked, (QStringList{u"On \n hold"_s, u"배송"_s, u"ai"_s, u"a"_s, u"b"_s}));
    }

    void highlightsThatTouchAreOne()
    {
        const QueryMatcher matcher(Query::parse(u"총알 알배 배송"_s).query);
        QCOMPARE(matcher.highlights(u"총알배송"_s), (QList<Span>{{0, 4}}));
    }

    void tenBrandsLookAtAMillionPostsInSeconds()
    {
        QList<QueryMatcher> brands;
        for (int i = 0; i < 10; ++i)
            brands.append(
                QueryMatcher(Query::parse(u"(brand%1 OR 예시브랜드%1 OR @brand%1 OR #brand%1 OR \"my brand%1\") "
                                          "-(casino OR 광고)"_s.arg(i))
                                 .query));
        EnrichedPost post;
        post.post.place = u"X"_s;
        post.post.text = u"오늘 배송 받은 예시브랜드3 노트북이 생각보다 가볍고 화면이 밝아서 마음에 들어요. I have "
                         u"been waiting for two weeks, "
                         u"but it was worth it! #노트북 #언박싱 @friend_of_mine"_s;
        constexpr int Posts = 20'000;
        int found = 0;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < Posts; ++i) {
            const MatchInput input(post);
            for (const QueryMatcher &brand : brands)
                found += brand.matches(input) ? 1 : 0;
        }
        const double micros = double(timer.nsecsElapsed()) / 1000.0 / Posts;
        QCOMPARE(found, Posts);
        qInfo("%.2f microseconds a post for ten brands", micros);
        QVERIFY2(micros < 50, "more than 50 s for a million posts");
    }
};

QTEST_APPLESS_MAIN(TestQueryMatcher)
#include "tst_query_matcher.moc"
