#include "connector_talk.h"
#include "core/period.h"
#include "sources/source_kind.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Connectors without any I/O: what they ask, and what they make of answers, page after page.
class TestConnectors : public QObject {
    Q_OBJECT
private slots:
    void everyKindIsWhole();
    void everyFormMakesSettingsThatItsConnectorTakes_data();
    void everyFormMakesSettingsThatItsConnectorTakes();
    void connectorsTakeAnyAnswerWithoutACrash();
    void kakaoPagesToTheEnd();
    void hackerNewsWalksBackInTime();
    void lemmyReadsPostsThenComments();
    void lemmyTriesTheNewerVersion();
    void misskeyPagesByIdentifier();
    void redditGetsAccessForItselfAndRenewsIt();
    void mastodonSearchNeedsAToken();
    void mastodonMentionsLeaveOutPrivateMessages();
    void mastodonAccountsAreFoundEverywhere();
};

void TestConnectors::everyKindIsWhole()
{
    QSet<QString> keys;
    for (const SourceKind &kind : sourceKinds()) {
        QVERIFY2(!keys.contains(kind.key), qPrintable(kind.key)); // registered once
        keys.insert(kind.key);
        QVERIFY2(kind.connector && !kind.forms.isEmpty() && kind.interval >= 1, qPrintable(kind.key));
        QSet<QString> forms;
        for (const QString &language : {u"ko"_s, u"en"_s}) {
            QVERIFY(!kind.name.in(language).isEmpty() && !kind.summary.in(language).isEmpty());
            for (const SourceForm &form : kind.forms) {
                forms.insert(form.key);
                QVERIFY2(!form.name.in(language).isEmpty(), qPrintable(kind.key));
                for (const SourceField &field : form.fields) {
                    QVERIFY2(!field.label.in(language).isEmpty(), qPrintable(kind.key + field.key));
                    for (const auto &choice : field.choices)
                        QVERIFY2(!choice.second.in(language).isEmpty(), qPrintable(kind.key + field.key));
                }
            }
        }
        QCOMPARE(forms.size(), kind.forms.size());
    }
}

void TestConnectors::everyFormMakesSettingsThatItsConnectorTakes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QVariantMap>("values");
    QTest::addColumn<QString>("address"); ///< of the first request
    const auto row = [](const char *name, const char16_t *kind, const char16_t *form, const QVariantMap &values,
                        const char16_t *address) {
        QTest::newRow(name) << QString::fromUtf16(kind) << QString::fromUtf16(form) << values
                            << QString::fromUtf16(address);
    };
    row("news", u"feed", u"google-news", {{u"words"_s, u"\"푸른숲 커피\" -채용 c++"_s}},
        u"https://news.google.com/rss/"
        u"search?q=%22%ED%91%B8%EB%A5%B8%EC%88%B2%20%EC%BB%A4%ED%94%BC%22%20-%EC%B1%84%EC%9A%A9%20c%2B%2B&hl=ko&gl=KR&"
        u"ceid=KR:ko");
    row("alert", u"feed", u"google-alerts", {{u"alert"_s, u"https://www.google.com/alerts/feeds/012345/678"_s}},
        u"https://www.google.com/alerts/feeds/012345/678");
    row("channel", u"feed", u"youtube",
        {{u"channel"_s, u"https://youtube.com/channel/UCabcdefghijklmnopqrstuv/videos"_s}},
        u"https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv");
    row("handle", u"feed", u"youtube", {{u"channel"_s, u"youtube.com/@blue.wood?x=1"_s}},
        u"https://www.youtube.com/%40blue.wood");
    row("reddit words", u"feed", u"reddit", {{u"words"_s, u"a b"_s}},
        u"https://www.reddit.com/search.rss?q=a%20b&sort=new&t=week&limit=100");
    row("subreddit", u"feed", u"subreddit",
        {{u"subreddit"_s, u"https://www.reddit.com/r/korea/"_s}, {u"items"_s, u"posts"_s}},
        u"https://www.reddit.com/r/korea/new/.rss?limit=100");
    row("subreddit comments", u"feed", u"subreddit",
        {{u"subreddit"_s, u"r/korea+hanguk"_s}, {u"items"_s, u"comments"_s}},
        u"https://www.reddit.com/r/korea+hanguk/comments/.rss?limit=100");
    row("naver blog", u"feed", u"naver-blog", {{u"blog"_s, u"https://m.blog.naver.com/mina"_s}},
        u"https://rss.blog.naver.com/mina.xml");
    row("tistory", u"feed", u"tistory", {{u"blog"_s, u"https://mina.tistory.com/123"_s}},
        u"https://mina.tistory.com/rss");
    row("site", u"feed", u"site", {{u"site"_s, u"example.com/blog"_s}}, u"https://example.com/blog");
    row("naver hub", u"naver", u"search",
        {{u"words"_s, u"푸른숲+"_s}, {u"service"_s, u"cafe"_s}, {u"access"_s, u"hub"_s}},
        u"https://naverapihub.apigw.ntruss.com/search/v1/"
        u"cafearticle?query=%ED%91%B8%EB%A5%B8%EC%88%B2%2B&display=100&start=1&sort=date&format=json");
    row("naver centre", u"naver", u"search",
        {{u"words"_s, u"a"_s}, {u"service"_s, u"webkr"_s}, {u"access"_s, u"centre"_s}},
        u"https://openapi.naver.com/v1/search/webkr.json?query=a&display=100&start=1");
    row("trend", u"naver-trend", u"trend", {{u"groups"_s, u"a: b, c"_s}, {u"access"_s, u"centre"_s}},
        u"https://openapi.naver.com/v1/datalab/search");
    row("kakao", u"kakao", u"search", {{u"words"_s, u"a"_s}, {u"service"_s, u"video"_s}},
        u"https://dapi.kakao.com/v2/search/vclip?query=a&sort=recency&page=1&size=30");
    row("bluesky account", u"bluesky", u"account", {{u"account"_s, u"https://bsky.app/profile/mina.example/post/1"_s}},
        u"https://bsky.social/xrpc/com.atproto.server.createSession");
    row("lemmy", u"lemmy", u"search", {{u"server"_s, u"lemmy.world"_s}, {u"words"_s, u"a b"_s}, {u"scope"_s, u"all"_s}},
        u"https://lemmy.world/api/v3/search?limit=50&page=1&listing_type=All&sort=New&q=a%20b&type_=Posts");
    row("misskey", u"misskey", u"hashtag", {{u"server"_s, u"misskey.io"_s}, {u"tag"_s, u"#acme"_s}},
        u"https://misskey.io/api/notes/search-by-tag");
    row("reddit api", u"reddit", u"subreddit", {{u"community"_s, u"/r/korea"_s}, {u"scope"_s, u"all"_s}},
        u"https://www.reddit.com/api/v1/access_token");
    row("mastodon search", u"mastodon", u"search", {{u"server"_s, u"m.example"_s}, {u"words"_s, u"a"_s}},
        u"https://m.example/api/v2/search?q=a&type=statuses&limit=40");
    row("mastodon account", u"mastodon", u"account",
        {{u"server"_s, u"m.example"_s}, {u"account"_s, u"@mina@m.example"_s}},
        u"https://m.example/api/v1/accounts/lookup?acct=mina");
}

void TestConnectors::everyFormMakesSettingsThatItsConnectorTakes()
{
    QFETCH(QString, kind);
    QFETCH(QString, form);
    QFETCH(QVariantMap, values);
    QFETCH(QString, address);
    const SourceKind *source = findSourceKind(kind);
    QVERIFY(source);
    const auto chosen = std::find_if(source->forms.begin(), source->forms.end(),
                                     [&](const SourceForm &each) { return each.key == form; });
    QVERIFY(chosen != source->forms.end());
    QHash<QString, QString> typed;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        typed.insert(value.key(), value.value().toString());
    const auto settings = chosen->settings(typed);
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().text));
    ConnectorInput input{*settings, {}, {}, QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC)};
    for (const SourceField &field : chosen->fields)
        if (field.secret)
            input.secrets.insert(field.key, u"s3cret"_s);
    if (kind == u"bluesky")
        input.settings[u"handle"_s] = u"mina.example"_s;
    const auto request = source->connector->request(input);
    QVERIFY2(request, request ? "" : qPrintable(request.error().text));
    QCOMPARE(QString::fromLatin1(request->url.toEncoded()), address);
    QVERIFY(!request->url.toEncoded().contains("s3cret")); // addresses are logged
    // The form that edits the source again is the one that made it, or the first one.
    QVERIFY(formOf(*source, *settings).key == form || formOf(*source, *settings).key == source->forms.constFirst().key);
}

void TestConnectors::connectorsTakeAnyAnswerWithoutACrash()
{
    const QList<QByteArray> answers{
        "",
        "null",
        "[]",
        "{}",
        "[[[[",
        "\xff\xfe\x00",
        "<html></html>",
        R"({"items":[null,5,{"id":{}}],"documents":{},"posts":[[]],"hits":"x","data":[1],"cursor":7})",
        R"({"feed":[{"post":null}],"notifications":[{}],"accessJwt":3,"error":{"errorCode":{}}})",
        R"([{"id":null,"content":null,"account":null,"status":{"id":"1"}},[],"x"])"};
    for (const SourceKind &kind : sourceKinds())
        for (const SourceForm &form : kind.forms)
            for (const QByteArray &body : answers)
                for (const int status : {200, 400, 401, 404, 429, 500}) {
                    ConnectorInput input;
                    input.settings = {{u"form"_s, form.key},
                                      {u"server"_s, u"https://m.example"_s},
                                      {u"words"_s, u"a"_s},
                                      {u"account"_s, u"a.b"_s},
                                      {u"handle"_s, u"a.b"_s},
                                      {u"community"_s, u"korea"_s},
                                      {u"url"_s, u"https://x.example/"_s},
                                      {u"groups"_s, u"a"_s}};
                    for (const SourceField &field : form.fields)
                        if (field.secret)
                            input.secrets.insert(field.key, u"s"_s);
                    input.now = QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC);
                    HttpResponse response;
                    response.status = status;
                    response.url = QUrl(u"https://m.example/x"_s);
                    response.body = body;
                    if (status == 200) {
                        const auto page = kind.connector->read(input, response);
                        QVERIFY(page || !page.error().text.isEmpty());
                    } else {
                        const auto page = kind.connector->recover(input, response);
                        QVERIFY(page || !page.error().text.isEmpty());
                    }
                }
}

void TestConnectors::kakaoPagesToTheEnd()
{
    ConnectorTalk talk(u"kakao"_s, {{u"service"_s, u"blog"_s}, {u"words"_s, u"a"_s}}, {{u"key"_s, u"k"_s}});
    const auto answer = [](int first, int last, bool end) {
        QJsonArray documents;
        for (int i = first; i <= last; ++i)
            documents.append(QJsonObject{{u"title"_s, u"t"_s},
                                         {u"url"_s, u"https://mina.tistory.com/%1"_s.arg(i)},
                                         {u"datetime"_s, u"2026-11-20T12:14:15.000+09:00"_s}});
        return QJsonDocument(QJsonObject{{u"meta"_s, QJsonObject{{u"is_end"_s, end}}}, {u"documents"_s, documents}})
            .toJson();
    };
    QVERIFY(talk.answer(answer(1, 50, false)).more);
    QVERIFY(talk.request().url.query().contains(u"page=2"));
    QCOMPARE(talk.request().headers.constFirst().second, "KakaoAK k");
    const SourcePage last = talk.answer(answer(51, 60, true));
    QVERIFY(!last.more);
    QCOMPARE(last.posts.constFirst().place, u"티스토리"_s);
    QCOMPARE(last.quotas.constFirst().left, 30'000 - 2);
    QVERIFY(talk.refused(401, R"({"errorType":"AccessDeniedError"})").contains(u"REST API key"));
    QVERIFY(talk.refused(429, R"({"code":-10,"msg":"API limit has been exceeded."})").contains(u"midnight"));
}

void TestConnectors::hackerNewsWalksBackInTime()
{
    ConnectorTalk talk(u"hackernews"_s, {{u"words"_s, u"acme"_s}, {u"scope"_s, u"all"_s}});
    const qint64 now = talk.now().toSecsSinceEpoch();
    const auto answer = [](qint64 newest, int count) {
        QJsonArray hits;
        for (int i = 0; i < count; ++i)
            hits.append(QJsonObject{{u"objectID"_s, QString::number(newest - i)},
                                    {u"author"_s, u"mina"_s},
                                    {u"created_at"_s, toIsoUtc(QDateTime::fromSecsSinceEpoch(newest - i, Qt::UTC))},
                                    {u"comment_text"_s, u"acme"_s}});
        return QJsonDocument(QJsonObject{{u"hits"_s, hits}}).toJson();
    };
    QVERIFY(talk.answer(answer(now - 10, 200)).more);
    QVERIFY(talk.request().url.query(QUrl::FullyDecoded).contains(u"created_at_i<=%1"_s.arg(now - 209)));
    QVERIFY(!talk.answer(answer(now - 209, 50)).more);
    // The next round begins where this one did, a little earlier for what is found late.
    QVERIFY(talk.request().url.query(QUrl::FullyDecoded).contains(u"created_at_i>%1"_s.arg(now - 10 - 900)));
}

void TestConnectors::lemmyReadsPostsThenComments()
{
    ConnectorTalk talk(u"lemmy"_s,
                       {{u"form"_s, u"search"_s}, {u"server"_s, u"https://l.example"_s}, {u"words"_s, u"acme"_s}});
    const QByteArray posts =
        R"({"posts":[{"post":{"id":1,"name":"Acme","published":"2026-11-20T03:14:15Z"},"creator":{"name":"mina"}}],"comments":[]})";
    QVERIFY(talk.request().url.query().contains(u"type_=Posts"));
    QVERIFY(talk.answer(posts).more);
    QVERIFY(talk.request().url.query().contains(u"type_=Comments"));
    QVERIFY(!talk.answer(R"({"posts":[],"comments":[]})").more);
    QVERIFY(talk.request().url.query().contains(u"type_=Posts"));
    QVERIFY(talk.refused(400, R"({"error":"rate_limit_error"})").contains(u"too often"));
}

void TestConnectors::lemmyTriesTheNewerVersion()
{
    ConnectorTalk talk(u"lemmy"_s,
                       {{u"form"_s, u"search"_s}, {u"server"_s, u"https://l.example"_s}, {u"words"_s, u"acme"_s}});
    QVERIFY(talk.recovered(404, "").more);
    QCOMPARE(talk.request().url.path(), u"/api/v4/search"_s);
    QVERIFY(talk.request().url.query().contains(u"search_term=acme"));
    QVERIFY(!talk.refused(404, "").isEmpty()); // not a second time
    QVERIFY(
        talk.answer(
                R"({"items":[{"post":{"id":1,"name":"Acme","published_at":"2026-11-20T03:14:15Z"},"creator":{"name":"mina"}}],"next_page":"P2"})")
            .more);
    QVERIFY(talk.request().url.query().contains(u"page_cursor=P2"));
}

void TestConnectors::misskeyPagesByIdentifier()
{
    ConnectorTalk talk(
        u"misskey"_s,
        {{u"form"_s, u"account"_s}, {u"server"_s, u"https://m.example"_s}, {u"account"_s, u"mina@o.example"_s}});
    QCOMPARE(talk.request().url.path(), u"/api/users/show"_s);
    QCOMPARE(QJsonDocument::fromJson(talk.request().body)[u"host"_s].toString(), u"o.example"_s);
    const SourcePage account =
        talk.answer(R"({"id":"u9","username":"mina","followersCount":812,"followingCount":3,"notesCount":40})");
    QVERIFY(account.more);
    QCOMPARE(account.figures.size(), 3);
    QCOMPARE(QJsonDocument::fromJson(talk.request().body)[u"userId"_s].toString(), u"u9"_s);
    QJsonArray notes;
    for (int i = 100; i > 0; --i)
        notes.append(QJsonObject{{u"id"_s, u"n%1"_s.arg(i)},
                                 {u"createdAt"_s, u"2026-11-20T03:14:15.926Z"_s},
                                 {u"text"_s, u"hi"_s},
                                 {u"user"_s, QJsonObject{{u"username"_s, u"mina"_s}}}});
    QVERIFY(talk.answer(QJsonDocument(notes).toJson()).more);
    QCOMPARE(QJsonDocument::fromJson(talk.request().body)[u"untilId"_s].toString(), u"n1"_s);
    QVERIFY(talk.refused(400, R"({"error":{"code":"UNAVAILABLE","message":"x"}})").contains(u"search"));
}

void TestConnectors::redditGetsAccessForItselfAndRenewsIt()
{
    ConnectorTalk talk(u"reddit"_s, {{u"form"_s, u"search"_s}, {u"words"_s, u"acme"_s}},
                       {{u"clientId"_s, u"id"_s}, {u"clientSecret"_s, u"s3cret"_s}});
    QCOMPARE(talk.request().method, "POST");
    QCOMPARE(talk.request().body, "grant_type=client_credentials");
    const SourcePage access = talk.answer(R"({"access_token":"t1","expires_in":3600})");
    QVERIFY(access.more && access.secrets);
    QCOMPARE(talk.request().headers.constFirst().second, "Bearer t1");
    QCOMPARE(talk.request().url.host(), u"oauth.reddit.com"_s);
    QVERIFY(talk.recovered(401, "").secrets);
    QCOMPARE(talk.request().method, "POST");
    QVERIFY(talk.answer(R"({"access_token":"t2","expires_in":3600})").more);
    QVERIFY(talk.refused(401, "").contains(u"client ID")); // not for ever
    const SourcePage page = talk.answer(
        R"({"kind":"Listing","data":{"after":null,"children":[{"kind":"t3","data":{"id":"a","author":"mina","title":"Acme","created_utc":1795144455.0}}]}})",
        {{"X-Ratelimit-Remaining", "98.5"}, {"X-Ratelimit-Used", "2"}, {"X-Ratelimit-Reset", "300"}});
    QCOMPARE(page.posts.size(), 1);
    QCOMPARE(page.quotas.constFirst().left, 98);
    QCOMPARE(page.quotas.constFirst().resetsAt, talk.now().addSecs(300));
    talk.pass(std::chrono::hours(2)); // the token is over
    QCOMPARE(talk.request().method, "POST");
}

void TestConnectors::mastodonSearchNeedsAToken()
{
    const QJsonObject settings{
        {u"form"_s, u"search"_s}, {u"server"_s, u"https://m.example"_s}, {u"words"_s, u"acme"_s}};
    ConnectorTalk without(u"mastodon"_s, settings);
    QVERIFY(without.complaint().contains(u"token"));
    ConnectorTalk talk(u"mastodon"_s, settings, {{u"token"_s, u"t0ken"_s}});
    QCOMPARE(talk.request().headers.constLast().second, "Bearer t0ken");
    const QByteArray found =
        R"({"statuses":[{"id":"7","content":"a","visibility":"public","account":{"acct":"m"},"created_at":"2026-11-20T03:14:15Z"}],"accounts":[],"hashtags":[]})";
    QVERIFY(talk.answer(found).more);
    QVERIFY(talk.request().url.query().contains(u"max_id=7"));
    QVERIFY(!talk.answer(R"({"statuses":[],"accounts":[],"hashtags":[]})").more);
    QVERIFY(talk.refused(401, "{}").contains(u"token"));
}

void TestConnectors::mastodonMentionsLeaveOutPrivateMessages()
{
    ConnectorTalk talk(u"mastodon"_s, {{u"form"_s, u"mentions"_s}, {u"server"_s, u"https://m.example"_s}},
                       {{u"token"_s, u"t"_s}});
    QCOMPARE(talk.request().url.path(), u"/api/v1/accounts/verify_credentials"_s);
    const SourcePage account =
        talk.answer(R"({"id":"5","acct":"acme","followers_count":812,"following_count":9,"statuses_count":77})");
    QCOMPARE(account.title, u"@acme@m.example"_s);
    QCOMPARE(account.figures.size(), 3);
    const auto told = [](const char *id, const char *visibility) {
        return QByteArray(R"({"id":"n)") + id + R"(","type":"mention","status":{"id":")" + id +
               R"(","content":"hi","visibility":")" + visibility +
               R"(","account":{"acct":"m"},"created_at":"2026-11-20T03:14:15Z"}})";
    };
    const SourcePage page =
        talk.answer('[' + told("9", "public") + ',' + told("8", "direct") + ',' + told("7", "private") + ']',
                    {{"Link", "<https://m.example/api/v1/notifications?max_id=55>; rel=\"next\""},
                     {"X-RateLimit-Limit", "300"},
                     {"X-RateLimit-Remaining", "299"},
                     {"X-RateLimit-Reset", "2026-11-20T03:05:00.000Z"}});
    QCOMPARE(page.posts.size(), 1);
    QVERIFY(page.setAside.constFirst().contains(u"2"));
    QCOMPARE(page.quotas.constFirst().left, 299);
    QVERIFY(talk.request().url.query().contains(u"max_id=55"));
}

void TestConnectors::mastodonAccountsAreFoundEverywhere()
{
    ConnectorTalk talk(u"mastodon"_s,
                       {{u"form"_s, u"account"_s}, {u"server"_s, u"https://p.example"_s}, {u"account"_s, u"mina"_s}});
    QCOMPARE(talk.request().url.path(), u"/api/v1/accounts/lookup"_s);
    QVERIFY(talk.recovered(404, "{}").more); // a server of another make
    QCOMPARE(talk.request().url.path(), u"/api/v1/accounts/mina"_s);
    QVERIFY(talk.answer(R"({"id":"AbCdEf","acct":"mina","followers_count":3})").more);
    QCOMPARE(talk.request().url.path(), u"/api/v1/accounts/AbCdEf/statuses"_s);
    const QByteArray silent = // no Link header: the last identifier leads on
        R"([{"id":"Zx","content":"a","visibility":"public","account":{"acct":"mina"},"created_at":"2026-11-20T03:14:15Z"}])";
    QVERIFY(talk.answer(silent).more);
    QVERIFY(talk.request().url.query().contains(u"max_id=Zx"));
}

QTEST_GUILESS_MAIN(TestConnectors)
#include "tst_connectors.moc"
