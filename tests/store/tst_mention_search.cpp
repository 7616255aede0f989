#include "consistency.h"
#include "core/query_matcher.h"
#include "csv_table.h"
#include "posts.h"
#include "shared_data.h"
#include "store/search_plan.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The index and the matcher are two roads to one answer: whatever the plan, search finds what the matcher matches.
class MentionSearchTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m = std::make_unique<MentionFixture>();
        QVERIFY(m->openWithBrands());
    }

    void searchAgreesWithTheMatcherOnOddTexts()
    {
        const QStringList texts{
            u"예시PC가 좋다"_s,
            u"예시PC방에 갔다"_s,
            u"PC가 느리다"_s,
            u"PC방 요금"_s,
            u"pc, 예시"_s,
            u"예시 PC"_s,
            u"배송 지연"_s,
            u"배송지연"_s,
            u"배송, 지연"_s,
            u"총배송료 무료"_s,
            u"배"_s,
            u"큰 배"_s,
            u"배 PC"_s,
            u"나룻배PC"_s,
            u"customer service"_s,
            u"Customer-Service"_s,
            u"customer. Service"_s,
            u"customerservice"_s,
            u"the customers"_s,
            u"#배송 늦음"_s,
            u"#배송지연 늦음"_s,
            u"#PC방"_s,
            u"#PC 방"_s,
            u"x#pc"_s,
            u"@united hi"_s,
            u"@united님 안녕"_s,
            u"@united방"_s,
            u"mail a@united.com"_s,
            u"@united_air"_s,
            u"wi-fi down"_s,
            u"WIFI"_s,
            u"wi fi"_s,
            u"C++ is"_s,
            u"c is"_s,
            u"straße"_s,
            u"STRASSE"_s,
            u"Ünïcode ÜNÏCODE"_s,
            u"日本語のテスト"_s,
            u"テストPC"_s,
            u"PCテスト"_s,
            u"갤럭시S24를 샀다"_s,
            u"갤럭시 S24 울트라"_s,
            u"S24울트라"_s,
            u"love❤️ it"_s,
            u"love\uFE0F it"_s,
            u"say \"hi\""_s,
            u"don't"_s,
            u"dont"_s,
            u"don t"_s,
            u"🙂"_s,
            u":)"_s,
            u"1,000원"_s,
            u"1000원"_s,
            u"ㅋㅋㅋ 배송"_s,
            u"x_y"_s,
            u"＃배송"_s,
            u"a\nb"_s,
            u"프로 야구 PC입니다"_s,
            u"5G가 느림"_s,
            u"5G폰"_s,
            u"ＰＣ"_s,
            u"한국어PC가방"_s,
            u"PC가"_s,
            u"예시PCX 신형"_s,
            u"é"_s,
        };
        QList<EnrichedPost> batch;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            EnrichedPost each = post(QString::number(i), texts[i]);
            each.post.tags = i % 5 == 0 ? QStringList{u"배송"_s, u"New York"_s, u"c++"_s} : QStringList();
            each.post.title = i % 4 == 0 ? u"제목 PC 배송"_s : QString();
            each.post.place = i % 3 == 0 ? u"네이버 카페"_s : u"X"_s;
            each.post.author.handle = i % 2 == 0 ? u"Kim"_s : u"lee"_s;
            each.post.author.name = i % 2 == 0 ? u"김 PC"_s : QString();
            each.post.language = i % 2 == 0 ? u"ko"_s : u"en-US"_s;
            each.post.engagement.likes = i % 3 == 0 ? std::optional<qint64>(i) : std::nullopt;
            each.post.media = i % 6 == 0 ? MediaKinds(MediaKind::Video) : MediaKinds();
            each.post.repostOf = i % 7 == 0 ? u"1"_s : QString();
            each.judgement.sentiment = Sentiment(i % 4);
            batch << each;
        }
        QVERIFY(m->ingest(batch));
        QStringList queries{
            u"PC"_s,
            u"pc가"_s,
            u"예시PC"_s,
            u"예시"_s,
            u"배송"_s,
            u"배"_s,
            u"송"_s,
            u"\"배송 지연\""_s,
            u"배송지연"_s,
            u"\"배 PC\""_s,
            u"배PC"_s,
            u"\"customer service\""_s,
            u"customer*"_s,
            u"cust*"_s,
            u"예시P*"_s,
            u"예시PC*"_s,
            u"テストP*"_s,
            u"갤럭시S*"_s,
            u"\"갤럭시 S\"*"_s,
            u"customer"_s,
            u"#배송"_s,
            u"#PC"_s,
            u"#pc방"_s,
            u"#배*"_s,
            u"@united"_s,
            u"@uni*"_s,
            u"united"_s,
            u"wi-fi"_s,
            u"\"wi-fi\""_s,
            u"wifi OR \"wi-fi\""_s,
            u"C++"_s,
            u"c"_s,
            u"strasse"_s,
            u"straße"_s,
            u"ÜNÏCODE"_s,
            u"語"_s,
            u"テスト"_s,
            u"PCテ"_s,
            u"갤럭시S24"_s,
            u"\"갤럭시 S24\""_s,
            u"S24울"_s,
            u"S24"_s,
            u"love"_s,
            u"\"say \"\"hi\"\"\""_s,
            u"don't"_s,
            u"\"don t\""_s,
            u"\"🙂\""_s,
            u"\":)\""_s,
            u"1000"_s,
            u"\"1,000\""_s,
            u"ㅋ"_s,
            u"ㅋㅋ"_s,
            u"x_y"_s,
            u"\"a b\""_s,
            u"5G"_s,
            u"ｐｃ"_s,
            u"PC NOT 방"_s,
            u"NOT PC"_s,
            u"배송 OR PC"_s,
            u"(배송 OR PC) NOT (지연 OR 방)"_s,
            u"배송 NEAR/2 지연"_s,
            u"title:배송"_s,
            u"text:PC"_s,
            u"title:(배송 OR x) PC"_s,
            u"source:네이버"_s,
            u"author:kim"_s,
            u"author:김"_s,
            u"author:ki*"_s,
            u"lang:en"_s,
            u"lang:ko PC"_s,
            u"sentiment:negative"_s,
            u"NOT sentiment:negative PC"_s,
            u"likes>10"_s,
            u"NOT likes>10"_s,
            u"likes:0..12 OR PC"_s,
            u"has:video"_s,
            u"is:repost"_s,
            u"is:original 배송"_s,
            u"has:hashtag"_s,
            u"#\"new york\""_s,
            u"NOT (배송 OR likes>3)"_s,
            u"is:repost OR has:video"_s,
            u"#c"_s,
            u"배송 likes>10"_s,
            u"NOT #배송"_s,
            u""_s,
            u"프로 NOT \"PC입\""_s,
            u"PC가방"_s,
            u"한국어PC"_s,
            u"url:example"_s,
            u"has:mention"_s,
        };
        for (const QString &query : queries)
            compare(query);
        QVERIFY(inconsistency(*m->connection).isEmpty());
    }

    void searchAgreesWithTheMatcherOnRealPosts()
    {
        NEED_SHARED("data/korean/dcinside-posts-utf8bom.csv.gz");
        NEED_SHARED("data/airline/Tweets.csv.gz");
        QList<EnrichedPost> batch;
        const CsvTable gallery(unpacked(sharedPath("data/korean/dcinside-posts-utf8bom.csv.gz")));
        for (qsizetype i = 0; i < gallery.size(); ++i) {
            EnrichedPost each =
                post(u"g%1"_s.arg(i), gallery.at(i, u"내용"_s).normalized(QString::NormalizationForm_C), int(i));
            each.post.title = gallery.at(i, u"제목"_s).normalized(QString::NormalizationForm_C);
            batch << each;
        }
        const CsvTable tweets(unpacked(sharedPath("data/airline/Tweets.csv.gz")));
        for (qsizetype i = 0; i < tweets.size() && i < 3000; ++i)
            batch << post(u"t%1"_s.arg(i), tweets.at(i, u"text"_s), int(i));
        QVERIFY(batch.size() > 3500);
        QVERIFY(m->ingest(batch));
        for (const QString &query : {u"엘사"_s,
                                     u"안나"_s,
                                     u"겨울왕국"_s,
                                     u"왕"_s,
                                     u"디즈니 OR 영화"_s,
                                     u"엘사 NOT 안나"_s,
                                     u"\"겨울 왕국\""_s,
                                     u"@united"_s,
                                     u"delta"_s,
                                     u"united"_s,
                                     u"\"on hold\" AND @AmericanAir"_s,
                                     u"wifi OR \"wi-fi\""_s,
                                     u"refund NOT (thanks OR thank)"_s,
                                     u"#fail"_s,
                                     u"flight*"_s,
                                     u"late NEAR/3 flight"_s,
                                     u"2"_s,
                                     u"ㅋㅋ"_s,
                                     u"thank OR thanks OR thankyou"_s,
                                     u"DVD"_s,
                                     u"OST"_s})
            compare(query);
    }

    void plainWordsAreToldByTheIndexAlone_data()
    {
        QTest::addColumn<bool>("exact");
        for (const char *query :
             {"배송", "배", "united", "@united", "#fail", "#배송", "배송 OR united", "배송 NOT 지연", "lang:ko 배송",
              "title:배송", "(배송 OR pc) NOT (지연 OR 방) likes>3", "NOT likes>3", "source:X"})
            QTest::newRow(query) << true;
        for (const char *query :
             {"\"배송 지연\"", "wi-fi", "flight*", "배송 NEAR/2 지연", "NOT 배송", "예시PC", "url:x"})
            QTest::newRow(query) << false;
    }
    void plainWordsAreToldByTheIndexAlone()
    {
        QFETCH(bool, exact);
        const auto plan =
            planSearch(*m->connection, Query::parse(QString::fromUtf8(QTest::currentDataTag())).query, u"f"_s);
        QVERIFY2(plan, words(plan));
        QCOMPARE(plan->exact, exact);
    }

    void hostileQueriesHarmNothing()
    {
        QVERIFY(m->ingest({post(u"1"_s, u"plain"_s)}));
        for (const QString &query :
             {u"\" OR 1=1 --"_s, u"'); DROP TABLE mention; --"_s, u"\"\"\"\""_s, u"*"_s, u"^plain"_s, u"{title}:x"_s,
              u"rowid:1"_s, u"a\"b + c"_s, QString(3000, u'('), QString(u'\x01'), u"\"\x01\x02\""_s}) {
            MentionFilter filter;
            filter.search = Query::parse(query).query;
            const auto page = m->store().page(filter, 10);
            QVERIFY2(page, words(page));
        }
        QCOMPARE(*m->store().total(), 1);
    }

private:
    void compare(const QString &text)
    {
        const auto parsed = Query::parse(text);
        const QueryMatcher matcher(parsed.query);
        QStringList expected;
        const auto all = m->store().ids({});
        const auto mentions = m->store().load(*all);
        for (const Mention &mention : *mentions)
            if (matcher.matches(MatchInput(mention)))
                expected << mention.post.externalId;
        MentionFilter filter;
        filter.search = parsed.query;
        const QStringList found = m->found(filter, 100'000);
        const auto plan = planSearch(*m->connection, parsed.query, u"f"_s);
        const QByteArray context = (text + u" -> "_s + plan->match + u" / "_s + plan->condition + u"\nexpected "_s +
                                    expected.mid(0, 40).join(u' ') + u"\nfound "_s + found.mid(0, 40).join(u' '))
                                       .toUtf8();
        QVERIFY2(found == expected, context);
        QCOMPARE(*m->store().count(filter), expected.size());
    }

    std::unique_ptr<MentionFixture> m;
};

QTEST_GUILESS_MAIN(MentionSearchTest)
#include "tst_mention_search.moc"
