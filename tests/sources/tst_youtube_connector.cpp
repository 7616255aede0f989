#include "connector_round.h"
#include "sources/source_kind.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// YouTube on recorded answers and on a channel of our own invention.
class TestYouTubeConnector : public QObject {
    Q_OBJECT
private slots:
    void recordedAnswersBringFiguresAndComments();
    void aRoundReadsBackToWhereTheLastOneBegan();
    void repliesBeyondThoseThatComeAlongAreAskedFor();
    void aSearchAsksForTheCountsOfWhatItFinds();
    void searchesStopAtTheDaysLimitAndGoOnTheNextDay();
    void aKeyTravelsInAHeaderAndATokenAsBearer();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void hostileAnswersDoNoHarm();
    void theFormAsksForWhatIsNeeded();

private:
    static ConnectorRound round(const QJsonObject &settings, const QString &secret = u"AIzaTestKey"_s)
    {
        const SourceKind *kind = findSourceKind(u"youtube"_s);
        ConnectorRound round{
            *kind->connector,
            {settings, {}, {{u"token"_s, secret}}, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)}};
        return round;
    }
    static QByteArray thread(int number, int minute)
    {
        return QStringLiteral("{\"kind\":\"youtube#commentThread\",\"id\":\"t%1\",\"snippet\":{\"topLevelComment\":"
                              "{\"kind\":\"youtube#comment\",\"id\":\"c%1\",\"snippet\":{\"videoId\":\"v\","
                              "\"textDisplay\":\"Blue wood %1\",\"authorDisplayName\":\"@mina\",\"likeCount\":1,"
                              "\"publishedAt\":\"2026-11-19T%2:%3:00Z\"}}}}")
            .arg(number)
            .arg(minute / 60, 2, 10, QLatin1Char('0'))
            .arg(minute % 60, 2, 10, QLatin1Char('0'))
            .toUtf8();
    }
    static QByteArray channel()
    {
        return "{\"items\":[{\"id\":\"UCbluewood\",\"snippet\":{\"title\":\"Blue Wood\"},\"statistics\":"
               "{\"subscriberCount\":\"1230\",\"videoCount\":\"45\",\"viewCount\":\"67890\"}}]}";
    }
};

void TestYouTubeConnector::recordedAnswersBringFiguresAndComments()
{
    NEED_SHARED("data/api-responses/youtube/channels_info_multiple.json");
    ConnectorRound youtube = round({{u"form"_s, u"channel"_s}, {u"channel"_s, u"@google"_s}});
    youtube.run([](const HttpRequest &request) {
        return recorded(request.url.path().endsWith(u"channels")
                            ? "youtube/channels_info_multiple.json"
                            : "youtube/comment_threads_comment_threads_by_channel.json");
    });
    QVERIFY2(!youtube.error, youtube.error ? qPrintable(youtube.error->text) : "");
    QVERIFY(youtube.figure(u"followers"_s) > 0);
    QVERIFY(youtube.figure(u"totalViews"_s) > 0);
    QVERIFY(!youtube.posts.isEmpty());
    QCOMPARE(youtube.posts.constFirst().place, u"YouTube"_s);
}

void TestYouTubeConnector::aRoundReadsBackToWhereTheLastOneBegan()
{
    int newest = 250; // comments, one a minute
    const auto service = [&newest](const HttpRequest &request) {
        if (request.url.path().endsWith(u"channels"))
            return answerOf(channel());
        const int from = ConnectorRound::parameter(request, u"pageToken"_s).toInt();
        QByteArray items;
        for (int i = from; i < qMin(from + 100, newest); ++i)
            items += (items.isEmpty() ? "" : ",") + thread(newest - i, newest - i);
        const QByteArray next = from + 100 < newest ? QByteArray::number(from + 100) : "";
        return answerOf("{\"items\":[" + items + "],\"nextPageToken\":\"" + next + "\"}");
    };
    ConnectorRound youtube = round({{u"form"_s, u"channel"_s}, {u"channel"_s, u"@bluewood"_s}});
    youtube.run(service);
    QCOMPARE(youtube.posts.size(), 250);
    QCOMPARE(youtube.calls(),
             (QStringList{u"channels"_s, u"commentThreads"_s, u"commentThreads"_s, u"commentThreads"_s}));
    QCOMPARE(ConnectorRound::parameter(youtube.requests.constFirst(), u"forHandle"_s), u"@bluewood"_s);
    QCOMPARE(ConnectorRound::parameter(youtube.requests.constLast(), u"allThreadsRelatedToChannelId"_s),
             u"UCbluewood"_s);
    QCOMPARE(youtube.figure(u"followers"_s), 1230);
    QCOMPARE(youtube.quotas.constLast().left, std::optional<qint64>(10'000 - 4));

    newest += 3;
    youtube.run(service); // the same day: no figures; the first page holds all news, the second one nothing new
    QCOMPARE(youtube.calls(), (QStringList{u"commentThreads"_s, u"commentThreads"_s}));
    QVERIFY(youtube.figures.isEmpty());
    QCOMPARE(youtube.posts.constFirst().externalId, u"c253"_s);
    youtube.run(service);
    QCOMPARE(youtube.requests.size(), 1);
    youtube.input.now = youtube.input.now.addDays(1);
    youtube.run(service);
    QCOMPARE(youtube.calls().constFirst(), u"channels"_s);
}

void TestYouTubeConnector::repliesBeyondThoseThatComeAlongAreAskedFor()
{
    int replies = 7;
    const auto service = [&replies](const HttpRequest &request) {
        if (request.url.path().endsWith(u"channels"))
            return answerOf(channel());
        const QByteArray reply = "{\"kind\":\"youtube#comment\",\"id\":\"t1.r1\",\"snippet\":{\"parentId\":\"t1\","
                                 "\"textDisplay\":\"Yes\",\"publishedAt\":\"2026-11-19T05:00:00Z\"}}";
        if (request.url.path().endsWith(u"comments"))
            return answerOf("{\"items\":[" + reply + "]}");
        QByteArray one = thread(1, 10);
        one.replace("\"snippet\":{\"topLevelComment\"",
                    "\"replies\":{\"comments\":[" + reply +
                        "]},\"snippet\":{\"totalReplyCount\":" + QByteArray::number(replies) + ",\"topLevelComment\"");
        return answerOf("{\"items\":[" + one + "]}");
    };
    ConnectorRound youtube = round({{u"form"_s, u"channel"_s}, {u"channel"_s, u"@bluewood"_s}});
    youtube.run(service);
    QCOMPARE(youtube.calls().constLast(), u"comments"_s);
    QCOMPARE(ConnectorRound::parameter(youtube.requests.constLast(), u"parentId"_s), u"t1"_s);
    QCOMPARE(youtube.posts.constLast().replyTo, u"t1"_s);
    youtube.run(service);
    QCOMPARE(youtube.calls(), QStringList{u"commentThreads"_s}); // as many as before
    replies = 8;
    youtube.run(service);
    QCOMPARE(youtube.calls(), (QStringList{u"commentThreads"_s, u"comments"_s}));
}

void TestYouTubeConnector::aSearchAsksForTheCountsOfWhatItFinds()
{
    ConnectorRound youtube = round({{u"form"_s, u"search"_s},
                                    {u"query"_s, u"푸른숲 커피+#1"_s},
                                    {u"region"_s, u"KR"_s},
                                    {u"dailySearches"_s, u"40"_s}});
    youtube.run([](const HttpRequest &request) {
        if (request.url.path().endsWith(u"videos"))
            return answerOf("{\"items\":[{\"kind\":\"youtube#video\",\"id\":\"AbC\",\"snippet\":{\"title\":\"커피\","
                            "\"channelTitle\":\"Mina\",\"publishedAt\":\"2026-11-20T03:00:00Z\"},"
                            "\"statistics\":{\"viewCount\":\"540\",\"likeCount\":\"9\"}}]}");
        return answerOf("{\"items\":[{\"kind\":\"youtube#searchResult\",\"id\":{\"kind\":\"youtube#video\",\"videoId\":"
                        "\"AbC\"},\"snippet\":{\"title\":\"커피\",\"publishedAt\":\"2026-11-20T03:00:00Z\"}}]}");
    });
    QCOMPARE(youtube.calls(), (QStringList{u"search"_s, u"videos"_s}));
    QVERIFY(youtube.requests.constFirst().url.toEncoded().contains("%2B%231")); // + and # are part of the words
    QCOMPARE(youtube.posts.size(), 1);
    QCOMPARE(youtube.posts.constFirst().engagement.views, std::optional<qint64>(540));
    QVERIFY(!ConnectorRound::parameter(*youtube.connector.request(youtube.input), u"publishedAfter"_s).isEmpty());
}

void TestYouTubeConnector::searchesStopAtTheDaysLimitAndGoOnTheNextDay()
{
    ConnectorRound youtube = round({{u"form"_s, u"search"_s}, {u"query"_s, u"x"_s}, {u"dailySearches"_s, u"3"_s}});
    const auto service = [](const HttpRequest &) { return answerOf("{\"items\":[]}"); };
    for (int i = 0; i < 3; ++i) {
        youtube.run(service);
        QVERIFY(!youtube.error);
        QCOMPARE(youtube.quotas.constFirst().left, std::optional<qint64>(100 - i - 1));
    }
    youtube.run(service);
    QVERIFY(youtube.error);
    QCOMPARE(youtube.error->kind, Error::Kind::RateLimited);
    QVERIFY2(youtube.error->text.contains(u"2026-11-21 08:00"), qPrintable(youtube.error->text)); // midnight Pacific
    youtube.input.now = QDateTime(QDate(2026, 11, 21), QTime(7, 59), Qt::UTC);
    youtube.run(service);
    QVERIFY(youtube.error);
    youtube.input.now = QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC);
    youtube.run(service);
    QVERIFY(!youtube.error);
}

void TestYouTubeConnector::aKeyTravelsInAHeaderAndATokenAsBearer()
{
    const QJsonObject settings{{u"form"_s, u"channel"_s}};
    const auto key = round(settings).connector.request(round(settings).input);
    QCOMPARE(headerValue(key->headers, "X-Goog-Api-Key"), "AIzaTestKey");
    QVERIFY(!key->url.toString().contains(u"AIza"));
    const ConnectorRound signedIn = round(settings, u"ya29.token"_s);
    const auto token = signedIn.connector.request(signedIn.input);
    QCOMPARE(headerValue(token->headers, "Authorization"), "Bearer ya29.token");
    QCOMPARE(ConnectorRound::parameter(*token, u"mine"_s), u"true"_s);
    const ConnectorRound none = round(settings, {});
    QCOMPARE(none.connector.request(none.input).error().kind, Error::Kind::Authorisation);
}

void TestYouTubeConnector::refusalsSayWhatToDo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("quota") << 403 << QByteArray("quotaExceeded") << Error::Kind::RateLimited << u"midnight"_s;
    QTest::newRow("key") << 400 << QByteArray("keyInvalid") << Error::Kind::Authorisation << u"Check the key"_s;
    QTest::newRow("off") << 403 << QByteArray("accessNotConfigured") << Error::Kind::Authorisation << u"Switch on"_s;
    QTest::newRow("comments") << 403 << QByteArray("commentsDisabled") << Error::Kind::Authorisation
                              << u"switched off"_s;
    QTest::newRow("gone") << 404 << QByteArray("channelNotFound") << Error::Kind::NotFound << u"Check the channel"_s;
    QTest::newRow("unknown") << 503 << QByteArray("backendError") << Error::Kind::Network << u"trouble of its own"_s;
}

void TestYouTubeConnector::refusalsSayWhatToDo()
{
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    const Error error = findSourceKind(u"youtube"_s)
                            ->connector->refusal(answerOf(
                                "{\"error\":{\"code\":403,\"errors\":[{\"reason\":\"" + reason + "\"}]}}", status));
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.text.contains(words), qPrintable(error.text));
}

void TestYouTubeConnector::hostileAnswersDoNoHarm()
{
    for (const QByteArray &answer : hostileAnswers())
        for (const QString &form : {u"channel"_s, u"search"_s}) {
            ConnectorRound youtube = round({{u"form"_s, form}, {u"query"_s, u"x"_s}, {u"dailySearches"_s, u"9"_s}});
            youtube.run([&](const HttpRequest &) { return answerOf(answer); }, 30);
            QCOMPARE(youtube.posts.size(), 0);
            youtube.run([&](const HttpRequest &) { return answerOf(answer, 400); }, 30);
            QVERIFY(youtube.error);
        }
}

void TestYouTubeConnector::theFormAsksForWhatIsNeeded()
{
    const SourceKind *kind = findSourceKind(u"youtube"_s);
    QCOMPARE(kind->keepDays, 30);
    const auto channel = kind->forms.at(0).settings;
    QCOMPARE(channel({{u"channel"_s, u"https://www.youtube.com/@bluewood/videos"_s}})->value(u"channel"_s).toString(),
             u"@bluewood"_s);
    QCOMPARE(channel({{u"channel"_s, u"bluewood"_s}})->value(u"channel"_s).toString(), u"@bluewood"_s);
    QCOMPARE(channel({{u"channel"_s, u"bluewood"_s}})->value(u"judge"_s).toString(),
             u"no"_s); // until somebody says yes
    QVERIFY(!channel({}));
    QVERIFY(channel({{u"credential"_s, u"account"_s}, {u"clientId"_s, u"a"_s}}));
    const auto search = kind->forms.at(1).settings;
    QVERIFY(!search({}));
    QVERIFY(!search({{u"query"_s, u"x"_s}, {u"dailySearches"_s, u"101"_s}}));
    QVERIFY(!search({{u"query"_s, u"x"_s}, {u"region"_s, u"Korea"_s}}));
    QCOMPARE(&formOf(*kind, *search({{u"query"_s, u"x"_s}})), &kind->forms.at(1));
}

QTEST_GUILESS_MAIN(TestYouTubeConnector)
#include "tst_youtube_connector.moc"
