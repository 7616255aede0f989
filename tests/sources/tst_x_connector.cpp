#include "connector_round.h"
#include "sources/source_kind.h"
#include "sources/x_connector.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// X on recorded answers, and on a service of our own that charges for everything.
class TestXConnector : public QObject {
    Q_OBJECT
private slots:
    void recordedAnswersBringPosts();
    void aLongPostIsReadWhole();
    void aRoundReadsWhatIsNewAndKnowsWhatItCost();
    void whatWasNotReadIsAGap();
    void aPageAsksForWhatTheRestOfTheCapPaysFor();
    void withoutALimitNothingIsAsked();
    void aLongPauseBeginsAnewWithAGap();
    void ownMentionsAndFigures();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void hostileAnswersDoNoHarm();
    void theFormRefusesNonsense();

private:
    static ConnectorRound round(QJsonObject settings = {}, double cap = 10)
    {
        if (!settings.contains(u"form"_s))
            settings[u"form"_s] = u"search"_s;
        settings[u"query"_s] = u"#bluewood lang:en"_s;
        settings[u"monthlyCap"_s] = cap;
        return {*findSourceKind(u"x"_s)->connector,
                {settings, {}, {{u"token"_s, u"bearer-1"_s}}, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)}};
    }
    /// Posts 1..newest, one a minute, newest first, each by a person of its own; counts say 70 in seven days.
    static HttpResponse serve(const HttpRequest &request, int newest)
    {
        if (request.url.path().endsWith(u"recent") && request.url.path().contains(u"counts"))
            return answerOf("{\"data\":[{\"start\":\"2026-11-19T00:00:00.000Z\",\"end\":\"2026-11-20T00:00:00.000Z\","
                            "\"tweet_count\":70}],\"meta\":{\"total_tweet_count\":70}}");
        const int most = ConnectorRound::parameter(request, u"max_results"_s).toInt();
        const int since = ConnectorRound::parameter(request, u"since_id"_s).toInt();
        const QString token = ConnectorRound::parameter(request, u"next_token"_s);
        const int first = token.isEmpty() ? newest : token.toInt();
        const bool people = !ConnectorRound::parameter(request, u"expansions"_s).isEmpty();
        QByteArray data, users;
        int id = first;
        for (; id > since && first - id < most; --id) {
            const QByteArray number = QByteArray::number(id);
            const QByteArray time = QDateTime(QDate(2026, 11, 19), QTime(0, 0), Qt::UTC)
                                        .addSecs(60 * id)
                                        .toString(Qt::ISODateWithMs)
                                        .toUtf8();
            data += (data.isEmpty() ? "" : ",") + QByteArray("{\"id\":\"") + number + "\",\"text\":\"Blue wood " +
                    number + "\",\"author_id\":\"u" + number + "\",\"created_at\":\"" + time + "\"}";
            users += (users.isEmpty() ? "" : ",") + QByteArray("{\"id\":\"u") + number + "\",\"username\":\"mina" +
                     number + "\"}";
        }
        if (data.isEmpty())
            return answerOf("{\"meta\":{\"result_count\":0}}");
        const QByteArray next = id > since ? ",\"next_token\":\"" + QByteArray::number(id) + "\"" : QByteArray();
        return answerOf("{\"data\":[" + data + "]" +
                        (people ? ",\"includes\":{\"users\":[" + users + "]}" : QByteArray()) +
                        ",\"meta\":{\"newest_id\":\"" + QByteArray::number(first) + "\"" + next + "}}");
    }
};

void TestXConnector::recordedAnswersBringPosts()
{
    NEED_SHARED("data/api-responses/x/tweepy_test_client_search_recent_tweets.json");
    ConnectorRound x = round({{u"postsPerRound"_s, u"100"_s}});
    x.run(
        [](const HttpRequest &request) {
            return recorded(request.url.path().contains(u"counts") ? "x/pt_tweet_tweets_counts_all_resp.json"
                                                                   : "x/tweepy_test_client_search_recent_tweets.json");
        },
        2);
    QVERIFY2(!x.error, x.error ? qPrintable(x.error->text) : "");
    QVERIFY(!x.posts.isEmpty());
    QVERIFY(x.cost >= double(x.posts.size()) * XConnector::PostPrice);
}

void TestXConnector::aLongPostIsReadWhole()
{
    ConnectorRound x = round();
    x.run([](const HttpRequest &request) {
        return request.url.path().contains(u"counts")
                   ? answerOf("{\"data\":[]}")
                   : answerOf(
                         "{\"data\":[{\"id\":\"1\",\"text\":\"The begin\\u2026\",\"author_id\":\"7\",\"created_at\":"
                         "\"2026-11-20T03:14:15.000Z\",\"note_tweet\":{\"text\":\"The beginning and the end #wood\","
                         "\"entities\":{\"hashtags\":[{\"tag\":\"wood\"}]}}}],\"includes\":{\"users\":[{\"id\":\"7\","
                         "\"username\":\"mina\",\"location\":\"Seoul\"}]},\"meta\":{\"newest_id\":\"1\"}}");
    });
    QCOMPARE(x.posts.size(), 1);
    QCOMPARE(x.posts.constFirst().text, u"The beginning and the end #wood"_s);
    QCOMPARE(x.posts.constFirst().tags, QStringList{u"wood"_s});
    QCOMPARE(x.posts.constFirst().author.location, u"Seoul"_s);
}

void TestXConnector::aRoundReadsWhatIsNewAndKnowsWhatItCost()
{
    ConnectorRound x = round({{u"postsPerRound"_s, u"50"_s}});
    QCOMPARE(*x.connector.costOfRound(x.input), 0.005 + 50 * 0.015);
    x.run([](const HttpRequest &request) { return serve(request, 30); });
    QCOMPARE(x.posts.size(), 30);
    QCOMPARE(x.cost, 0.005 + 30 * 0.015);
    QCOMPARE(x.figure(u"mentionsCounted"_s), 70);
    QVERIFY(x.remarks.join(u' ').contains(u"1.05")); // 70 posts with authors
    QVERIFY(x.gaps.isEmpty());
    QCOMPARE(headerValue(x.requests.constFirst().headers, "Authorization"), "Bearer bearer-1");
    x.run([](const HttpRequest &request) { return serve(request, 35); });
    QCOMPARE(x.posts.size(), 5);
    QCOMPARE(x.requests.size(), 1); // the counts were asked for today
    QCOMPARE(x.cost, 5 * 0.015);
    x.run([](const HttpRequest &request) { return serve(request, 35); });
    QCOMPARE(x.cost, 0);
    ConnectorRound bare = round({{u"authors"_s, u"no"_s}, {u"postsPerRound"_s, u"50"_s}});
    bare.run([](const HttpRequest &request) { return serve(request, 30); });
    QCOMPARE(bare.cost, 0.005 + 30 * 0.005);
}

void TestXConnector::whatWasNotReadIsAGap()
{
    ConnectorRound x = round({{u"postsPerRound"_s, u"20"_s}});
    x.run([](const HttpRequest &request) { return serve(request, 15); });
    QVERIFY(x.gaps.isEmpty());
    x.run([](const HttpRequest &request) { return serve(request, 115); }); // a hundred new ones, twenty are read
    QCOMPARE(x.posts.size(), 20);
    QCOMPARE(x.gaps.size(), 1);
    const QDateTime start(QDate(2026, 11, 19), QTime(0, 0), Qt::UTC);
    QCOMPARE(x.gaps.constFirst().from, start.addSecs(60 * 15));
    QCOMPARE(x.gaps.constFirst().to, start.addSecs(60 * 96));
    x.run([](const HttpRequest &request) { return serve(request, 116); });
    QCOMPARE(x.posts.size(), 1); // goes on after the newest
}

void TestXConnector::aPageAsksForWhatTheRestOfTheCapPaysFor()
{
    // Every cap from 20 cents to 5 dollars: rounds until none is allowed spend at most the cap, and all but less than
    // the price of the smallest page.
    for (int cents = 20; cents <= 500; cents += 7) {
        const double cap = cents / 100.0;
        ConnectorRound x = round({{u"postsPerRound"_s, u"200"_s}}, cap);
        int newest = 0;
        for (int i = 0; i < 100; ++i) {
            const double most = *x.connector.costOfRound(x.input);
            if (x.input.spentThisMonth + most > cap)
                break; // what the collector does before each request
            newest += 500;
            x.run([&](const HttpRequest &request) { return serve(request, newest); }, 1);
            QVERIFY(!x.error);
            QVERIFY(x.cost <= most + 1e-9);
        }
        QVERIFY2(x.input.spentThisMonth <= cap + 1e-9, qPrintable(QString::number(cap)));
        QVERIFY2(x.input.spentThisMonth > cap - 10 * 0.015 - 0.005 - 1e-9,
                 qPrintable(QStringLiteral("%1 of %2").arg(x.input.spentThisMonth).arg(cap)));
    }
}

void TestXConnector::withoutALimitNothingIsAsked()
{
    const ConnectorRound x = round({}, 0);
    const auto request = x.connector.request(x.input);
    QVERIFY(!request);
    QVERIFY(request.error().text.contains(u"limit for the month"));
}

void TestXConnector::aLongPauseBeginsAnewWithAGap()
{
    ConnectorRound x = round({{u"postsPerRound"_s, u"20"_s}});
    x.run([](const HttpRequest &request) { return serve(request, 15); });
    x.input.now = x.input.now.addDays(20);
    bool refused = false;
    x.run([&](const HttpRequest &request) {
        if (!ConnectorRound::parameter(request, u"since_id"_s).isEmpty()) {
            refused = true;
            return answerOf(
                "{\"title\":\"Invalid Request\",\"detail\":\"'since_id' must be a tweet id created after\"}", 400);
        }
        return serve(request, 40);
    });
    QVERIFY(refused);
    QVERIFY2(!x.error, x.error ? qPrintable(x.error->text) : "");
    QCOMPARE(x.posts.size(), 20);
    QVERIFY(!x.gaps.isEmpty());
    QCOMPARE(x.gaps.constFirst().to, x.input.now.addDays(-7));
}

void TestXConnector::ownMentionsAndFigures()
{
    ConnectorRound x = round({{u"form"_s, u"account"_s}, {u"postsPerRound"_s, u"20"_s}});
    x.run([](const HttpRequest &request) {
        if (request.url.path().endsWith(u"me"))
            return answerOf("{\"data\":{\"id\":\"77\",\"username\":\"bluewood\",\"public_metrics\":"
                            "{\"followers_count\":812,\"following_count\":9,\"tweet_count\":1500}}}");
        return serve(request, 12);
    });
    QVERIFY2(!x.error, x.error ? qPrintable(x.error->text) : "");
    QVERIFY(x.requests.constLast().url.path().endsWith(u"/users/77/mentions"));
    QCOMPARE(x.figure(u"followers"_s), 812);
    QCOMPARE(x.posts.size(), 12);
    QCOMPARE(x.cost, 0.010 + 12 * 0.015);
}

void TestXConnector::refusalsSayWhatToDo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    const QByteArray types = "https://api.twitter.com/2/problems/";
    const auto problem = [&](const QByteArray &type, const QByteArray &detail) {
        return "{\"title\":\"T\",\"detail\":\"" + detail + "\",\"type\":\"" + types + type + "\"}";
    };
    QTest::newRow("no money") << 402 << problem("credits", "No credits") << Error::Kind::RateLimited << u"balance"_s;
    QTest::newRow("capped") << 429 << problem("usage-capped", "Monthly cap") << Error::Kind::RateLimited
                            << u"Monthly cap"_s;
    QTest::newRow("too often") << 429 << QByteArray("{\"title\":\"Too Many Requests\"}") << Error::Kind::RateLimited
                               << u"asked too often"_s;
    QTest::newRow("token") << 401 << QByteArray("{}") << Error::Kind::Authorisation << u"sign in again"_s;
    QTest::newRow("not allowed") << 403 << problem("client-forbidden", "App must be attached")
                                 << Error::Kind::Authorisation << u"App must be attached"_s;
    QTest::newRow("query") << 400 << problem("invalid-request", "Unclosed quote") << Error::Kind::Usage
                           << u"Unclosed quote"_s;
}

void TestXConnector::refusalsSayWhatToDo()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    const Error error = findSourceKind(u"x"_s)->connector->refusal(answerOf(body, status));
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.text.contains(words), qPrintable(error.text));
}

void TestXConnector::hostileAnswersDoNoHarm()
{
    for (const QByteArray &answer : hostileAnswers())
        for (const QString &form : {u"search"_s, u"account"_s}) {
            ConnectorRound x = round({{u"form"_s, form}});
            x.run([&](const HttpRequest &) { return answerOf(answer); }, 30);
            QCOMPARE(x.posts.size(), 0);
            x.run([&](const HttpRequest &) { return answerOf(answer, 400); }, 30);
            QVERIFY(x.error);
        }
}

void TestXConnector::theFormRefusesNonsense()
{
    const auto search = findSourceKind(u"x"_s)->forms.at(0).settings;
    QVERIFY(!search({}));
    QVERIFY(search({{u"query"_s, u"a"_s}}));
    QCOMPARE(search({{u"query"_s, u"a"_s}, {u"monthlyCap"_s, u"2.5"_s}})->value(u"monthlyCap"_s).toDouble(), 2.5);
    QVERIFY(!search({{u"query"_s, u"a"_s}, {u"monthlyCap"_s, u"0"_s}}));
    QVERIFY(!search({{u"query"_s, u"a"_s}, {u"monthlyCap"_s, u"nan"_s}}));
    QVERIFY(!search({{u"query"_s, u"a"_s}, {u"postsPerRound"_s, u"5"_s}}));
    QVERIFY(!search({{u"query"_s, QString(513, u'a')}}));
}

QTEST_GUILESS_MAIN(TestXConnector)
#include "tst_x_connector.moc"
