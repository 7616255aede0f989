#include "connector_round.h"
#include "sources/source_kind.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// LinkedIn on invented answers in the shapes of its documents.
class TestLinkedInConnector : public QObject {
    Q_OBJECT
private slots:
    void anOrganisationBringsPostsCommentsMentionsAndFigures();
    void olderPostsAreLookedAtOnceADay();
    void theOlderSpellingIsTriedOnce();
    void pagesFollowLinksOrCounts();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void hostileAnswersDoNoHarm();
    void theFormTakesNumberOrAddress();

private:
    static ConnectorRound round()
    {
        return {*findSourceKind(u"linkedin"_s)->connector,
                {{{u"organization"_s, u"1000"_s}},
                 {},
                 {{u"token"_s, u"AQX"_s}},
                 QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)}};
    }
    static HttpResponse serve(const HttpRequest &request, int comments)
    {
        const QByteArray target = request.url.toEncoded();
        if (target.contains("/networkSizes/"))
            return answerOf("{\"firstDegreeSize\":2345}");
        if (target.contains("FollowerStatistics"))
            return answerOf(
                "{\"elements\":[{\"timeRange\":{\"start\":1794960000000,\"end\":1795046400000},\"followerGains\":"
                "{\"organicFollowerGain\":3,\"paidFollowerGain\":2}}]}");
        if (target.contains("ShareStatistics"))
            return answerOf(
                "{\"elements\":[{\"timeRange\":{\"start\":1794960000000,\"end\":1795046400000},"
                "\"totalShareStatistics\":{\"impressionCount\":500,\"uniqueImpressionsCount\":300,\"clickCount\":9,"
                "\"likeCount\":4,\"commentCount\":2,\"shareCount\":1}}]}");
        if (target.contains("Notifications"))
            return answerOf("{\"elements\":[{\"action\":\"SHARE_MENTION\",\"generatedActivity\":\"urn:li:share:77\"},"
                            "{\"action\":\"COMMENT\",\"generatedActivity\":\"urn:li:comment:1\"}]}");
        if (target.contains("/comments"))
            return answerOf(
                "{\"elements\":[{\"id\":\"5\",\"actor\":\"urn:li:person:a\",\"message\":{\"text\":\"좋네요\"},"
                "\"created\":{\"time\":1795000000000},\"object\":\"urn:li:share:1\"}]}");
        if (target.contains("/socialActions/"))
            return answerOf("{\"commentsSummary\":{\"aggregatedTotalComments\":" + QByteArray::number(comments) + "}}");
        if (target.contains("/posts/"))
            return answerOf("{\"id\":\"urn:li:share:77\",\"author\":\"urn:li:organization:9\",\"commentary\":"
                            "\"With @[Blue Wood](urn:li:organization:1000)\",\"publishedAt\":1795000000000}");
        return answerOf(
            "{\"elements\":[{\"id\":\"urn:li:share:1\",\"author\":\"urn:li:organization:1000\",\"commentary\":"
            "\"New beans {hashtag|\\\\#|coffee}\",\"publishedAt\":1794990000000}]}");
    }
};

void TestLinkedInConnector::anOrganisationBringsPostsCommentsMentionsAndFigures()
{
    ConnectorRound page = round();
    page.run([](const HttpRequest &request) { return serve(request, 1); });
    QVERIFY2(!page.error, page.error ? qPrintable(page.error->text) : "");
    QCOMPARE(page.posts.size(), 3); // a post, a post that mentions the page, a comment
    QCOMPARE(page.posts.at(0).text, u"New beans #coffee"_s);
    QCOMPARE(page.figure(u"followers"_s), 2345);
    QCOMPARE(page.figure(u"dailyFollows"_s), 5);
    QCOMPARE(page.figure(u"views"_s), 500);
    QCOMPARE(page.figure(u"engagements"_s), 7);
    QCOMPARE(page.figure(u"clicks"_s), 9);
    for (const DailyFigure &figure : page.figures)
        if (figure.metric == u"views")
            QCOMPARE(figure.day, QDate(2026, 11, 18));
    const HttpRequest &first = page.requests.constFirst();
    QCOMPARE(headerValue(first.headers, "LinkedIn-Version"), "202609"); // two months back
    QCOMPARE(headerValue(first.headers, "X-Restli-Protocol-Version"), "2.0.0");
    QVERIFY(first.url.toEncoded().contains("urn%3Ali%3Aorganization%3A1000"));
    page.run([](const HttpRequest &request) { return serve(request, 1); });
    QVERIFY(!page.calls().contains(u"comments"_s)); // no more than before
    page.run([](const HttpRequest &request) { return serve(request, 2); });
    QVERIFY(page.calls().contains(u"comments"_s));
}

void TestLinkedInConnector::olderPostsAreLookedAtOnceADay()
{
    ConnectorRound page = round();
    const auto service = [](const HttpRequest &request) {
        const QByteArray target = request.url.toEncoded();
        if (target.contains("/socialActions/"))
            return answerOf("{\"commentsSummary\":{\"aggregatedTotalComments\":0}}");
        if (!target.contains("/posts?") || !target.contains("start=0"))
            return answerOf("{\"elements\":[]}");
        QByteArray elements;
        for (int i = 0; i < 50; ++i)
            elements += (i ? "," : "") + QByteArray("{\"id\":\"urn:li:share:") + QByteArray::number(i) +
                        "\",\"commentary\":\"x\"}";
        return answerOf("{\"elements\":[" + elements + "]}");
    };
    const auto counted = [&page] {
        return page.requests.size() -
               std::count_if(page.requests.cbegin(), page.requests.cend(),
                             [](const auto &request) { return !request.url.path().contains(u"socialActions"); });
    };
    page.run(service);
    QCOMPARE(counted(), 50);
    page.run(service);
    QCOMPARE(counted(), 10);
    page.input.now = page.input.now.addDays(1);
    page.run(service);
    QCOMPARE(counted(), 50);
}

void TestLinkedInConnector::theOlderSpellingIsTriedOnce()
{
    ConnectorRound page = round();
    QStringList spellings;
    page.run([&](const HttpRequest &request) {
        if (!request.url.path().contains(u"networkSizes"))
            return serve(request, 0);
        spellings.append(ConnectorRound::parameter(request, u"edgeType"_s));
        return answerOf("{\"status\":400,\"message\":\"Invalid edgeType\"}", 400);
    });
    QCOMPARE(spellings, (QStringList{u"COMPANY_FOLLOWED_BY_MEMBER"_s, u"CompanyFollowedByMember"_s}));
    QVERIFY(!page.error); // the rest goes on without it
    QCOMPARE(page.posts.size(), 2);
}

void TestLinkedInConnector::pagesFollowLinksOrCounts()
{
    for (const bool links : {true, false}) {
        ConnectorRound page = round();
        QStringList starts;
        page.run([&](const HttpRequest &request) {
            const QByteArray target = request.url.toEncoded();
            if (!target.contains("/posts?"))
                return answerOf("{\"elements\":[]}");
            const QString start = ConnectorRound::parameter(request, u"start"_s);
            starts.append(start);
            QByteArray elements;
            for (int i = 0; i < 50 && start != u"100"; ++i)
                elements += (i ? "," : "") + QByteArray("{\"id\":\"urn:li:share:") + start.toUtf8() +
                            QByteArray::number(i) + "\",\"commentary\":\"x\"}";
            const QByteArray next = start == u"0" ? "50" : "100";
            const QByteArray paging =
                links && start != u"100"
                    ? "\"links\":[{\"rel\":\"next\",\"href\":\"/rest/posts?q=author&start=" + next + "&count=50\"}]"
                    : QByteArray();
            return answerOf("{\"elements\":[" + elements + "],\"paging\":{" + paging + "}}");
        });
        QCOMPARE(starts, (QStringList{u"0"_s, u"50"_s, u"100"_s}));
        QCOMPARE(page.posts.size(), 100);
    }
}

void TestLinkedInConnector::refusalsSayWhatToDo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("token") << 401 << Error::Kind::Authorisation << u"60 days"_s;
    QTest::newRow("product") << 403 << Error::Kind::Authorisation << u"Community Management API"_s;
    QTest::newRow("version") << 426 << Error::Kind::BadData << u"newer month"_s;
    QTest::newRow("day's limit") << 429 << Error::Kind::RateLimited << u"midnight UTC"_s;
    QTest::newRow("unknown") << 404 << Error::Kind::NotFound << u"number"_s;
}

void TestLinkedInConnector::refusalsSayWhatToDo()
{
    QFETCH(int, status);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    const Error error = findSourceKind(u"linkedin"_s)
                            ->connector->refusal(answerOf("{\"status\":403,\"serviceErrorCode\":100,\"code\":"
                                                          "\"ACCESS_DENIED\",\"message\":\"Not enough permissions\"}",
                                                          status));
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.text.contains(words), qPrintable(error.text));
}

void TestLinkedInConnector::hostileAnswersDoNoHarm()
{
    for (const QByteArray &answer : hostileAnswers()) {
        ConnectorRound page = round();
        page.run([&](const HttpRequest &) { return answerOf(answer); }, 60);
        QCOMPARE(page.posts.size(), 0);
        page.run([&](const HttpRequest &) { return answerOf(answer, 400); }, 60);
        QVERIFY(page.error);
    }
}

void TestLinkedInConnector::theFormTakesNumberOrAddress()
{
    const SourceKind *kind = findSourceKind(u"linkedin"_s);
    const auto settings = kind->forms.at(0).settings;
    QCOMPARE(settings({{u"organization"_s, u"https://www.linkedin.com/company/1234/admin/feed"_s}})
                 ->value(u"organization"_s)
                 .toString(),
             u"1234"_s);
    QVERIFY(!settings({{u"organization"_s, u"bluewood"_s}}));
    QVERIFY(!settings({{u"organization"_s, u"1"_s}, {u"version"_s, u"202613"_s}}));
    QVERIFY(kind->keepDays > 0);
}

QTEST_GUILESS_MAIN(TestLinkedInConnector)
#include "tst_linkedin_connector.moc"
