#include "connector_round.h"
#include "sources/source_kind.h"
#include <QJsonDocument>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Facebook Pages, Instagram and Threads on recorded answers and on invented ones.
class TestMetaConnectors : public QObject {
    Q_OBJECT
private slots:
    void aPageBringsPostsNewCommentsTagsAndFigures();
    void aRenamedFigureCostsOnlyItself();
    void recordedFacebookAnswersAreRead();
    void instagramBringsMediaCommentsTagsAndHashtags();
    void recordedInstagramAnswersAreRead();
    void threadsSearchesEachWordFromWhereItWas();
    void threadsAccountReadsFiguresInEveryShape();
    void nearTheLimitARoundEndsEarly();
    void theTokenIsInAHeaderAndInNoState();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void hostileAnswersDoNoHarm();
    void theFormsAskForWhatIsNeeded();

private:
    static ConnectorRound round(const QString &kind, const QJsonObject &settings)
    {
        return {
            *findSourceKind(kind)->connector,
            {settings, {}, {{u"token"_s, u"EAAB-planted"_s}}, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)}};
    }
    static QByteArray error(int code, int subcode = 0)
    {
        return "{\"error\":{\"message\":\"They say why\",\"code\":" + QByteArray::number(code) +
               ",\"error_subcode\":" + QByteArray::number(subcode) + "}}";
    }
};

void TestMetaConnectors::aPageBringsPostsNewCommentsTagsAndFigures()
{
    int comments = 2;
    const auto service = [&comments](const HttpRequest &request) {
        const QString path = request.url.path();
        if (path == u"/v26.0/bluewood")
            return answerOf("{\"id\":\"55\",\"name\":\"Blue Wood\",\"followers_count\":4321}");
        if (path.endsWith(u"/insights"))
            return answerOf(
                "{\"data\":[{\"name\":\"" + ConnectorRound::parameter(request, u"metric"_s).toUtf8() +
                "\",\"period\":\"day\",\"values\":[{\"value\":1520,\"end_time\":\"2026-11-19T08:00:00+0000\"}]}]}");
        if (path.endsWith(u"/posts"))
            return answerOf(
                "{\"data\":[{\"id\":\"55_1\",\"message\":\"New beans\",\"created_time\":\"2026-11-19T03:14:15+0000\","
                "\"permalink_url\":\"https://www.facebook.com/55/posts/1\",\"shares\":{\"count\":2},"
                "\"reactions\":{\"data\":[],\"summary\":{\"total_count\":9}},"
                "\"comments\":{\"data\":[],\"summary\":{\"total_count\":" +
                QByteArray::number(comments) + "}}}]}");
        if (path.endsWith(u"/comments"))
            return answerOf(
                "{\"data\":[{\"id\":\"55_1_7\",\"message\":\"Good\",\"created_time\":\"2026-11-19T05:00:00+0000\","
                "\"from\":{\"name\":\"Mina\",\"id\":\"9\"},\"like_count\":1}]}");
        return answerOf("{\"data\":[{\"id\":\"8_3\",\"message\":\"With "
                        "@bluewood\",\"created_time\":\"2026-11-19T06:00:00+0000\"}]}");
    };
    ConnectorRound page = round(u"facebook"_s, {{u"page"_s, u"bluewood"_s}});
    page.run(service);
    QVERIFY2(!page.error, page.error ? qPrintable(page.error->text) : "");
    QCOMPARE(page.posts.size(), 3);
    QCOMPARE(page.posts.at(0).author.name, u"Blue Wood"_s);
    QCOMPARE(page.posts.at(0).engagement.likes, std::optional<qint64>(9));
    QCOMPARE(page.posts.at(2).replyTo, u"55_1"_s);
    QCOMPARE(page.figure(u"followers"_s), 4321);
    QCOMPARE(page.figure(u"views"_s), 1520);
    QCOMPARE(page.figures.constLast().day, QDate(2026, 11, 18)); // the day that ended in the morning of the 19th there
    page.run(service);
    QCOMPARE(page.calls(), (QStringList{u"posts"_s, u"tagged"_s})); // no figures today, no comment more
    comments = 3;
    page.run(service);
    QCOMPARE(page.calls(), (QStringList{u"posts"_s, u"tagged"_s, u"comments"_s}));
}

void TestMetaConnectors::aRenamedFigureCostsOnlyItself()
{
    ConnectorRound page = round(u"facebook"_s, {{u"page"_s, u"1"_s}, {u"version"_s, u"v25.0"_s}});
    page.run([](const HttpRequest &request) {
        const QString path = request.url.path();
        if (path == u"/v25.0/1")
            return answerOf("{\"id\":\"1\",\"name\":\"Blue Wood\"}");
        if (path.endsWith(u"/tagged"))
            return answerOf(error(10), 403);
        if (!path.endsWith(u"/insights"))
            return answerOf("{\"data\":[]}");
        const QString metric = ConnectorRound::parameter(request, u"metric"_s);
        if (metric == u"page_media_view")
            return answerOf(error(100), 400);
        return answerOf("{\"data\":[{\"name\":\"" + metric.toUtf8() + "\",\"values\":[{\"value\":7}]}]}");
    });
    QVERIFY(!page.error);
    QCOMPARE(page.figures.size(), 4); // five were asked for
    QCOMPARE(page.figure(u"views"_s), -1);
    QCOMPARE(page.figure(u"reach"_s), 7);
    QVERIFY(page.remarks.join(u' ').contains(u"They say why"));
    QVERIFY(page.remarks.join(u' ').contains(u"permission"));
}

void TestMetaConnectors::recordedFacebookAnswersAreRead()
{
    NEED_SHARED("data/api-responses/facebook/facebook_posts_feeds_default_fields_p1.json");
    ConnectorRound page = round(u"facebook"_s, {{u"page"_s, u"19292868552"_s}});
    page.run([](const HttpRequest &request) {
        const QString path = request.url.path();
        if (path.endsWith(u"/posts"))
            return recorded(ConnectorRound::parameter(request, u"after"_s).isEmpty()
                                ? "facebook/facebook_posts_feeds_default_fields_p1.json"
                                : "facebook/facebook_posts_feeds_default_fields_p2.json");
        if (path.endsWith(u"/comments"))
            return recorded("facebook/facebook_comments_comments_p1.json");
        if (path.endsWith(u"/19292868552"))
            return recorded("facebook/facebook_pages_single_default_page.json");
        return answerOf("{\"data\":[]}");
    });
    QVERIFY2(!page.error, page.error ? qPrintable(page.error->text) : "");
    QVERIFY(page.posts.size() > 5);
    QVERIFY(page.calls().count(u"posts"_s) > 1); // the second page by its cursor
}

void TestMetaConnectors::instagramBringsMediaCommentsTagsAndHashtags()
{
    const auto service = [](const HttpRequest &request) {
        const QString path = request.url.path();
        if (path.endsWith(u"/17841"))
            return answerOf("{\"username\":\"bluewood\",\"followers_count\":900,\"media_count\":12}");
        if (path.endsWith(u"/insights"))
            return answerOf("{\"data\":[{\"name\":\"" + ConnectorRound::parameter(request, u"metric"_s).toUtf8() +
                            "\",\"total_value\":{\"value\":44}}]}");
        if (path.endsWith(u"/ig_hashtag_search"))
            return answerOf("{\"data\":[{\"id\":\"1789\"}]}");
        if (path.endsWith(u"/1789/recent_media"))
            return answerOf(
                "{\"data\":[{\"id\":\"3\",\"caption\":\"#bluewood\",\"timestamp\":\"2026-11-20T03:00:00+0000\"}]}");
        if (path.endsWith(u"/media"))
            return answerOf("{\"data\":[{\"id\":\"1\",\"caption\":\"Beans\",\"timestamp\":\"2026-11-19T03:00:00+0000\","
                            "\"username\":\"bluewood\",\"comments_count\":1}]}");
        if (path.endsWith(u"/comments"))
            return answerOf("{\"data\":[{\"id\":\"4\",\"text\":\"Nice\",\"timestamp\":\"2026-11-19T04:00:00+0000\","
                            "\"username\":\"mina\"}]}");
        return answerOf(
            "{\"data\":[{\"id\":\"2\",\"caption\":\"Tagged\",\"timestamp\":\"2026-11-19T05:00:00+0000\"}]}");
    };
    ConnectorRound account = round(
        u"instagram"_s, {{u"account"_s, u"17841"_s}, {u"login"_s, u"facebook"_s}, {u"hashtags"_s, u"BlueWood"_s}});
    account.run(service);
    QVERIFY2(!account.error, account.error ? qPrintable(account.error->text) : "");
    QCOMPARE(account.posts.size(), 4);
    QCOMPARE(account.figure(u"followers"_s), 900);
    QCOMPARE(account.figure(u"views"_s), 44);
    account.run(service);
    QVERIFY(!account.calls().contains(u"ig_hashtag_search"_s)); // its number is remembered
    QVERIFY(account.calls().contains(u"recent_media"_s));
    ConnectorRound own = round(u"instagram"_s, {{u"account"_s, u"17841"_s}, {u"login"_s, u"instagram"_s}});
    own.run(service);
    QCOMPARE(own.requests.constFirst().url.host(), u"graph.instagram.com"_s);
}

void TestMetaConnectors::recordedInstagramAnswersAreRead()
{
    NEED_SHARED("data/api-responses/instagram/instagram_users_medias_p2.json");
    ConnectorRound account =
        round(u"instagram"_s, {{u"account"_s, u"17841"_s}, {u"login"_s, u"facebook"_s}, {u"hashtags"_s, u"love"_s}});
    account.run([](const HttpRequest &request) {
        const QString path = request.url.path();
        if (path.endsWith(u"/17841"))
            return answerOf("{\"username\":\"x\"}");
        if (path.endsWith(u"/insights"))
            return recorded("instagram/instagram_medias_insights_new.json");
        if (path.endsWith(u"/ig_hashtag_search"))
            return answerOf("{\"data\":[{\"id\":\"1789\"}]}");
        if (path.endsWith(u"/recent_media"))
            return recorded("instagram/instagram_hashtags_hashtag_top_medias_p1.json");
        if (path.endsWith(u"/tags"))
            return recorded("instagram/instagram_users_tagged_medias.json");
        return recorded(path.endsWith(u"/comments") ? "instagram/instagram_medias_comments_p2.json"
                                                    : "instagram/instagram_users_medias_p2.json");
    });
    QVERIFY2(!account.error, account.error ? qPrintable(account.error->text) : "");
    QVERIFY(account.posts.size() > 3);
    QCOMPARE(account.figure(u"profile_activity"_s), 11);
}

void TestMetaConnectors::threadsSearchesEachWordFromWhereItWas()
{
    ConnectorRound threads = round(u"threads"_s, {{u"form"_s, u"search"_s}, {u"words"_s, u"blue wood, 푸른숲"_s}});
    const auto service = [](const HttpRequest &) {
        return answerOf(
            "{\"data\":[{\"id\":\"18\",\"text\":\"blue wood?\",\"media_type\":\"TEXT_POST\",\"permalink\":"
            "\"https://www.threads.net/@mina/post/AbC\",\"timestamp\":\"2026-11-20T03:14:15+0000\",\"username\":"
            "\"mina\"}]}");
    };
    threads.run(service);
    QCOMPARE(threads.requests.size(), 2);
    QCOMPARE(ConnectorRound::parameter(threads.requests.at(1), u"q"_s), u"푸른숲"_s);
    QCOMPARE(threads.posts.constFirst().author.handle, u"mina"_s);
    QCOMPARE(threads.quotas.constFirst().left, std::optional<qint64>(2198));
    threads.run(service);
    const qint64 newest = QDateTime(QDate(2026, 11, 20), QTime(3, 14, 15), Qt::UTC).toSecsSinceEpoch();
    QCOMPARE(ConnectorRound::parameter(threads.requests.at(0), u"since"_s), QString::number(newest - 3600));
}

void TestMetaConnectors::threadsAccountReadsFiguresInEveryShape()
{
    ConnectorRound threads = round(u"threads"_s, {{u"form"_s, u"account"_s}, {u"host"_s, u"graph.threads.com"_s}});
    threads.run([](const HttpRequest &request) {
        const QString path = request.url.path();
        const QString metric = ConnectorRound::parameter(request, u"metric"_s);
        if (path.endsWith(u"/me"))
            return answerOf("{\"id\":\"5\",\"username\":\"bluewood\"}");
        if (metric == u"views")
            return answerOf(
                "{\"data\":[{\"name\":\"views\",\"values\":[{\"value\":10,\"end_time\":"
                "\"2026-11-19T08:00:00+0000\"},{\"value\":12,\"end_time\":\"2026-11-20T08:00:00+0000\"}]}]}");
        if (metric == u"clicks")
            return answerOf("{\"data\":[{\"name\":\"clicks\",\"link_total_values\":[{\"value\":3,\"link_url\":\"a\"},"
                            "{\"value\":4,\"link_url\":\"b\"}]}]}");
        if (path.endsWith(u"_insights"))
            return answerOf("{\"data\":[{\"name\":\"" + metric.toUtf8() + "\",\"total_value\":{\"value\":5}}]}");
        if (path.endsWith(u"/threads"))
            return answerOf("{\"data\":[{\"id\":\"1\",\"text\":\"Hello\",\"timestamp\":\"2026-11-19T03:00:00+0000\","
                            "\"has_replies\":true}]}");
        return answerOf("{\"data\":[{\"id\":\"" + path.section(u'/', -1).toUtf8() +
                        "\",\"text\":\"Yes\",\"timestamp\":\"2026-11-19T04:00:00+0000\",\"username\":\"mina\"}]}");
    });
    QVERIFY2(!threads.error, threads.error ? qPrintable(threads.error->text) : "");
    QCOMPARE(threads.requests.constFirst().url.host(), u"graph.threads.com"_s);
    QCOMPARE(threads.figure(u"views"_s), 10);
    QCOMPARE(threads.figure(u"clicks"_s), 7);
    QCOMPARE(threads.figure(u"followers"_s), 5);
    QCOMPARE(threads.posts.size(), 3);
    QCOMPARE(threads.posts.constLast().replyTo, u"1"_s);
}

void TestMetaConnectors::nearTheLimitARoundEndsEarly()
{
    ConnectorRound threads = round(u"threads"_s, {{u"form"_s, u"search"_s}, {u"words"_s, u"a"_s}});
    HttpResponse page = answerOf("{\"data\":[{\"id\":\"1\",\"text\":\"x\",\"timestamp\":\"2026-11-19T04:00:00+0000\"}],"
                                 "\"paging\":{\"cursors\":{\"after\":\"c\"},\"next\":\"https://x/?access_token=t\"}}");
    page.headers = {{"X-App-Usage", "{\"call_count\":28,\"total_time\":25,\"total_cputime\":25}"}};
    threads.run([&](const HttpRequest &) { return page; }, 20);
    QCOMPARE(threads.requests.size(), 2); // the same cursor again is no next page
    threads.input.state = {};
    page.headers = {{"x-business-use-case-usage", "{\"5\":[{\"type\":\"pages\",\"call_count\":81,\"total_time\":5}]}"}};
    threads.run([&](const HttpRequest &) { return page; });
    QCOMPARE(threads.requests.size(), 1);
    QVERIFY(threads.remarks.join(u' ').contains(u"Four fifths"));
}

void TestMetaConnectors::theTokenIsInAHeaderAndInNoState()
{
    for (const auto &[kind, settings] :
         {std::pair(u"facebook"_s, QJsonObject{{u"page"_s, u"1"_s}}),
          std::pair(u"instagram"_s, QJsonObject{{u"account"_s, u"12345"_s}, {u"hashtags"_s, u"a"_s}}),
          std::pair(u"threads"_s, QJsonObject{{u"form"_s, u"search"_s}, {u"words"_s, u"a"_s}})}) {
        ConnectorRound meta = round(kind, settings);
        meta.run(
            [](const HttpRequest &) {
                return answerOf("{\"id\":\"1\",\"name\":\"n\",\"username\":\"n\",\"data\":[{\"id\":\"1\"}],\"paging\":"
                                "{\"cursors\":{\"after\":\"c\"},\"next\":\"https://x/?access_token=EAAB-planted\"}}");
            },
            40);
        for (const HttpRequest &request : meta.requests) {
            QVERIFY(!request.url.toString().contains(u"planted"));
            QCOMPARE(headerValue(request.headers, "Authorization"), "Bearer EAAB-planted");
        }
        QVERIFY(!QJsonDocument(meta.input.state).toJson().contains("planted"));
        meta.input.secrets.clear();
        QCOMPARE(meta.connector.request(meta.input).error().kind, Error::Kind::Authorisation);
    }
}

void TestMetaConnectors::refusalsSayWhatToDo_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    for (const int code : {4, 17, 32, 613, 80001, 80002})
        QTest::addRow("limit %d", code) << error(code) << Error::Kind::RateLimited << u"too often"_s;
    QTest::newRow("token") << error(190, 463) << Error::Kind::Authorisation << u"new long-lived one"_s;
    QTest::newRow("permission") << error(200) << Error::Kind::Authorisation << u"lacks a permission"_s;
    QTest::newRow("no such page") << error(100, 33) << Error::Kind::NotFound << u"Check its ID"_s;
    QTest::newRow("trouble") << error(2) << Error::Kind::Network << u"Nothing is lost"_s;
    QTest::newRow("other") << error(100) << Error::Kind::BadData << u"They say why"_s;
}

void TestMetaConnectors::refusalsSayWhatToDo()
{
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    const Error refused = findSourceKind(u"facebook"_s)->connector->refusal(answerOf(body, 400));
    QCOMPARE(refused.kind, kind);
    QVERIFY2(refused.text.contains(words), qPrintable(refused.text));
}

void TestMetaConnectors::hostileAnswersDoNoHarm()
{
    for (const QByteArray &answer : hostileAnswers())
        for (const QString &kind : {u"facebook"_s, u"instagram"_s, u"threads"_s}) {
            ConnectorRound meta = round(kind, {{u"page"_s, u"1"_s}, {u"account"_s, u"12345"_s}, {u"words"_s, u"a"_s}});
            meta.run([&](const HttpRequest &) { return answerOf(answer); }, 60);
            QCOMPARE(meta.posts.size(), 0);
            meta.run([&](const HttpRequest &) { return answerOf(answer, 400); }, 60);
            QVERIFY(meta.error);
        }
}

void TestMetaConnectors::theFormsAskForWhatIsNeeded()
{
    const auto facebook = findSourceKind(u"facebook"_s)->forms.at(0).settings;
    QVERIFY(!facebook({}));
    QVERIFY(!facebook({{u"page"_s, u"../me"_s}}));
    QCOMPARE(facebook({{u"page"_s, u"https://www.facebook.com/bluewood/about"_s}})->value(u"page"_s).toString(),
             u"bluewood"_s);
    QVERIFY(!facebook({{u"page"_s, u"1"_s}, {u"version"_s, u"26"_s}}));
    QVERIFY(!facebook({{u"page"_s, u"1"_s}, {u"version"_s, u"v26.0"_s}})
                 ->contains(u"version"_s)); // the newest comes by itself
    const auto instagram = findSourceKind(u"instagram"_s)->forms.at(0).settings;
    QVERIFY(!instagram({{u"account"_s, u"@bluewood"_s}}));
    QCOMPARE(instagram({{u"account"_s, u"17841"_s}, {u"hashtags"_s, u"#a, #b,a"_s}})->value(u"hashtags"_s).toString(),
             u"a, b"_s);
    QVERIFY(!instagram({{u"account"_s, u"17841"_s}, {u"hashtags"_s, u"a b"_s}}));
    QStringList many;
    for (int i = 0; i < 31; ++i)
        many.append(u"t%1"_s.arg(i));
    QVERIFY(!instagram({{u"account"_s, u"17841"_s}, {u"hashtags"_s, many.join(u',')}}));
    const SourceForm &threads = findSourceKind(u"threads"_s)->forms.at(0);
    QVERIFY(!threads.settings({}));
    const Secrets kept =
        secretsToKeep(threads, {}, {{u"token"_s, u"t"_s}}, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    QCOMPARE(kept.value(u"selfRenewal"_s), u"th_refresh_token"_s);
    QCOMPARE(kept.value(u"token"_s), u"t"_s);
}

QTEST_GUILESS_MAIN(TestMetaConnectors)
#include "tst_meta_connectors.moc"
