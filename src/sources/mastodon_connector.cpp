#include "sources/mastodon_connector.h"
#include "sources/api_request.h"
#include "sources/json_reading.h"
#include "sources/mastodon_lists.h"
#include "sources/mastodon_reader.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Ids are opaque but ordered: by length, then by letters (numbers, ULIDs and flakes alike).
bool isNewer(const QString &id, const QString &than)
{
    return id.size() != than.size() ? id.size() > than.size() : id > than;
}

QUrl timelineOf(const QJsonObject &settings)
{
    QUrl url(settings.value(u"server"_s).toString());
    const bool hashtag = settings.value(u"timeline"_s).toString(u"hashtag"_s) == u"hashtag";
    const QString tag = QString::fromLatin1(QUrl::toPercentEncoding(settings.value(u"hashtag"_s).toString()));
    url.setPath(hashtag ? u"/api/v1/timelines/tag/"_s + tag : u"/api/v1/timelines/public"_s, QUrl::StrictMode);
    return url;
}

} // namespace

Result<HttpRequest> MastodonConnector::request(const ConnectorInput &input) const
{
    if (isMastodonList(input.settings))
        return mastodonListRequest(input);
    HttpRequest request = jsonRequest(timelineOf(input.settings));
    if (request.url.host().isEmpty())
        return Error{
            Error::Kind::Usage,
            QCoreApplication::translate("MastodonConnector", "This source has no server. Open it and enter one."),
            {}};
    const QString older = input.state.value(u"older"_s).toString();
    if (!older.isEmpty()) {
        request.url = QUrl(older);
    } else {
        QUrlQuery query;
        if (input.settings.value(u"timeline"_s).toString() == u"local")
            query.addQueryItem(u"local"_s, u"true"_s);
        query.addQueryItem(u"limit"_s, QString::number(PageSize));
        if (const QString newest = input.state.value(u"newest"_s).toString(); !newest.isEmpty())
            query.addQueryItem(u"min_id"_s, newest);
        request.url.setQuery(query);
    }
    addBearer(request, tokenOf(input));
    return request;
}

Result<SourcePage> MastodonConnector::read(const ConnectorInput &input, const HttpResponse &response) const
{
    if (isMastodonList(input.settings))
        return readMastodonList(input, response);
    const QUrl server(input.settings.value(u"server"_s).toString());
    const auto posts = readMastodonPosts(response.body, server.host());
    if (!posts)
        return posts.error();
    SourcePage page;
    page.posts = *posts;
    page.quotas = mastodonQuotas(response);
    const QString before = input.state.value(u"newest"_s).toString();
    QString newest = before;
    for (const Post &post : page.posts)
        if (isNewer(post.externalId, newest))
            newest = post.externalId;
    page.state[u"newest"_s] = newest;

    const bool backwards = before.isEmpty() || input.state.contains(u"older"_s);
    const int left = input.state.value(u"pagesLeft"_s).toInt(backwards ? FirstPages : LaterPages) - 1;
    if (page.posts.isEmpty() || left <= 0)
        return page;
    if (backwards) {
        const QUrl next = linkTarget(response.header("Link"), "next", response.url);
        // Only this server's own pages: the token must not wander.
        if (next.isEmpty() || next.host() != server.host() || next.port(443) != server.port(443))
            return page;
        page.state[u"older"_s] = next.toString(QUrl::FullyEncoded);
    } else if (newest == before) {
        return page; // a server without min_id shows the same page again
    }
    page.state[u"pagesLeft"_s] = left;
    page.more = true;
    return page;
}

Result<SourcePage> MastodonConnector::recover(const ConnectorInput &input, const HttpResponse &response) const
{
    if (auto detour = mastodonDetour(input, response))
        return *detour;
    return refusal(response);
}

Error MastodonConnector::refusal(const HttpResponse &response) const
{
    const QString host = response.url.host();
    const QString detail = u"HTTP %1"_s.arg(response.status);
    if (response.status == 401 || response.status == 403 || response.status == 422)
        return {Error::Kind::Authorisation,
                QCoreApplication::translate(
                    "MastodonConnector",
                    "%1 shows this timeline to its members only. Enter an access token of an account there, or choose "
                    "another server.")
                    .arg(host),
                detail};
    if (response.status == 404)
        return {Error::Kind::NotFound,
                QCoreApplication::translate("MastodonConnector",
                                            "%1 has no such timeline. Check that it is a Mastodon-compatible server.")
                    .arg(host),
                detail};
    return Connector::refusal(response);
}

QList<SourceForm> mastodonForms()
{
    SourceForm form;
    form.key = u"timeline"_s;
    form.name = {u"해시태그 또는 공개 타임라인"_s, u"Hashtag or public timeline"_s};
    form.fields = {
        {u"server"_s,
         {u"서버"_s, u"Server"_s},
         {u"서버 이름. 예: mastodon.social"_s, u"The server's name, e.g. mastodon.social"_s}},
        {u"timeline"_s,
         {u"읽을 것"_s, u"What to read"_s},
         {u"해시태그가 가장 알맞습니다. 공개 타임라인은 글이 매우 많습니다."_s,
          u"A hashtag is the usual choice; a public timeline brings very many posts."_s},
         true,
         false,
         {{u"hashtag"_s, {u"해시태그"_s, u"Hashtag"_s}},
          {u"local"_s, {u"이 서버의 공개 글"_s, u"This server's public posts"_s}},
          {u"public"_s, {u"연합 전체의 공개 글"_s, u"Public posts of all servers it knows"_s}}},
         u"hashtag"_s},
        {u"hashtag"_s,
         {u"해시태그"_s, u"Hashtag"_s},
         {u"#은 없어도 됩니다. 예: 푸른숲커피"_s, u"With or without #, e.g. BlueWoodCoffee"_s},
         true,
         false,
         {},
         {},
         u"timeline=hashtag"_s},
    };
    form.fields += mastodonAccessFields(false);
    form.signIn = mastodonSignInOf;
    form.settings = [](const QHash<QString, QString> &values) -> Result<QJsonObject> {
        const auto server = webAddress(values.value(u"server"_s));
        if (!server)
            return server.error();
        QUrl root = *server;
        root.setPath({});
        root.setQuery(QString());
        root.setFragment({});
        QString tag = values.value(u"hashtag"_s).trimmed();
        QString timeline = values.value(u"timeline"_s).trimmed().toLower();
        if (timeline.isEmpty())
            timeline = tag.isEmpty() ? u"public"_s : u"hashtag"_s;
        if (timeline == u"tag")
            timeline = u"hashtag"_s;
        if (timeline != u"hashtag" && timeline != u"public" && timeline != u"local")
            return Error{
                Error::Kind::Usage,
                QCoreApplication::translate("MastodonConnector", "The timeline is one of: hashtag, public, local."),
                {}};
        while (tag.startsWith(u'#') || tag.startsWith(u'＃'))
            tag = tag.mid(1);
        static const QRegularExpression breaks(u"[\\s#/?]"_s);
        if (timeline == u"hashtag" && (tag.isEmpty() || tag.contains(breaks)))
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("MastodonConnector", "Enter one hashtag without spaces."),
                         {}};
        QJsonObject settings{{u"server"_s, root.toString()}, {u"timeline"_s, timeline}};
        if (timeline == u"hashtag")
            settings[u"hashtag"_s] = tag;
        return settings;
    };
    return QList<SourceForm>{form} + mastodonListForms();
}

SourceKind mastodonKind()
{
    static const MastodonConnector connector;
    return {
        u"mastodon"_s,
        {u"마스토돈"_s, u"Mastodon"_s},
        {u"마스토돈 호환 서버의 해시태그 또는 공개 타임라인을 읽습니다. 계정 없이 쓸 수 있습니다."_s,
         u"Reads a hashtag or the public timeline of a Mastodon-compatible server. Works without an account."_s},
        &connector,
        mastodonForms(),
        {{u"tag"_s, u"hashtag"_s}, {u"url"_s, u"server"_s}, {u"instance"_s, u"server"_s}, {u"host"_s, u"server"_s}}};
}

} // namespace pulse
