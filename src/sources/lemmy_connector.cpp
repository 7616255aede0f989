#include "sources/lemmy_connector.h"
#include "sources/api_request.h"
#include "sources/json_reading.h"
#include "sources/lemmy_reader.h"
#include "sources/newest_first.h"
#include "sources/web_query.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

using Query = QList<std::pair<QString, QString>>;

QString formOf(const QJsonObject &settings) { return settings.value(u"form"_s).toString(u"search"_s); }
bool isNewer(const QJsonObject &state) { return state.value(u"version"_s).toInt() == 4; }

/// What a round reads one after the other: "posts", then "comments"; of an own account mentions, then replies.
QStringList turnsOf(const QJsonObject &settings)
{
    const QString scope = settings.value(u"scope"_s).toString();
    if (formOf(settings) == u"mentions")
        return {u"mentions"_s, u"replies"_s};
    if (scope == u"posts" || scope == u"comments")
        return {scope};
    return {u"posts"_s, u"comments"_s};
}

QString turnOf(const ConnectorInput &input)
{
    const QStringList turns = turnsOf(input.settings);
    const QString turn = input.state.value(u"turn"_s).toString();
    return turns.contains(turn) ? turn : turns.constFirst();
}

bool figuresAreDue(const ConnectorInput &input)
{
    return formOf(input.settings) == u"community" && !input.state.contains(u"turn"_s) &&
           input.state.value(u"figuresOn"_s).toString() != input.now.date().toString(Qt::ISODate);
}

/// Path and query of v3; v4 differs in the names of some parameters and in its pages.
std::pair<QString, Query> listRequest(const ConnectorInput &input, const QString &page)
{
    const QString form = formOf(input.settings), turn = turnOf(input);
    const bool newer = isNewer(input.state);
    Query query{{u"limit"_s, QString::number(LemmyConnector::PageSize)}};
    if (newer && !page.isEmpty())
        query.append({u"page_cursor"_s, page});
    else if (!newer)
        query.append({u"page"_s, page.isEmpty() ? u"1"_s : page});
    if (form == u"mentions") {
        query.append({u"sort"_s, u"New"_s});
        query.append({u"unread_only"_s, u"false"_s});
        return {newer                 ? u"/account/notification/list"_s
                : turn == u"mentions" ? u"/user/mention"_s
                                      : u"/user/replies"_s,
                query};
    }
    const QString community = input.settings.value(u"community"_s).toString();
    if (!community.isEmpty())
        query.append({u"community_name"_s, community});
    query.append({newer               ? u"listing_type"_s
                  : form == u"search" ? u"listing_type"_s
                                      : u"type_"_s,
                  newer ? u"all"_s : u"All"_s});
    query.append({u"sort"_s, newer ? u"new"_s : u"New"_s});
    if (form == u"community")
        return {turn == u"posts" ? u"/post/list"_s : u"/comment/list"_s, query};
    query.append({newer ? u"search_term"_s : u"q"_s, input.settings.value(u"words"_s).toString()});
    query.append({u"type_"_s, newer ? turn : turn == u"posts" ? u"Posts"_s : u"Comments"_s});
    return {u"/search"_s, query};
}

QUrl addressOf(const ConnectorInput &input, const QString &path, const Query &query)
{
    QUrl url(input.settings.value(u"server"_s).toString());
    url.setPath((isNewer(input.state) ? u"/api/v4"_s : u"/api/v3"_s) + path);
    url.setQuery(webQuery(query), QUrl::StrictMode);
    return url;
}

SourcePage readFigures(const ConnectorInput &input, const QJsonObject &answer)
{
    SourcePage page;
    page.state = input.state;
    page.state[u"figuresOn"_s] = input.now.date().toString(Qt::ISODate);
    page.more = true;
    const QJsonObject view = answer.value(u"community_view"_s).toObject();
    const QJsonObject community = view.value(u"community"_s).toObject();
    const QJsonObject apart = view.value(u"counts"_s).toObject();
    const QJsonObject counts = apart.isEmpty() ? community : apart;
    const QString subject = u'!' + input.settings.value(u"community"_s).toString();
    if (const auto followers = countValue(counts, u"subscribers"))
        page.figures.append({subject, QString::fromUtf16(channel_metric::Followers), {}, double(*followers)});
    if (const auto posts = countValue(counts, u"posts"))
        page.figures.append({subject, QString::fromUtf16(channel_metric::Posts), {}, double(*posts)});
    page.title = textValue(community, u"title");
    return page;
}

} // namespace

Result<HttpRequest> LemmyConnector::request(const ConnectorInput &input) const
{
    if (QUrl(input.settings.value(u"server"_s).toString()).host().isEmpty())
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("LemmyConnector", "This source has no server. Open it and enter one."),
                     {}};
    const QString token = tokenOf(input);
    if (token.isEmpty() && formOf(input.settings) == u"mentions")
        return Error{Error::Kind::Authorisation,
                     QCoreApplication::translate("LemmyConnector", "Mentions need the access token of an account."),
                     {}};
    QUrl address;
    if (figuresAreDue(input)) {
        address = addressOf(input, u"/community"_s, {{u"name"_s, input.settings.value(u"community"_s).toString()}});
    } else {
        const NewestFirst reading(input.state.value(turnOf(input)).toObject());
        const auto [path, query] = listRequest(input, reading.page());
        address = addressOf(input, path, query);
    }
    HttpRequest request = jsonRequest(address);
    addBearer(request, token);
    return request;
}

Result<SourcePage> LemmyConnector::read(const ConnectorInput &input, const HttpResponse &response) const
{
    const auto document = readJson(response.body);
    if (!document)
        return document.error();
    if (figuresAreDue(input))
        return readFigures(input, document->object());
    const QUrl server(input.settings.value(u"server"_s).toString());
    auto posts = readLemmyPosts(response.body, server.host());
    if (!posts)
        return posts.error();
    SourcePage page;
    page.state = input.state;
    page.posts = std::move(posts).value();
    const QString turn = turnOf(input);
    NewestFirst reading(input.state.value(turn).toObject());
    QString next;
    if (isNewer(input.state))
        next = textValue(document->object(), u"next_page");
    else if (page.posts.size() >= PageSize)
        next = QString::number(std::max(1, reading.page().toInt()) + 1);
    page.more = reading.turn(page.posts, next, {5, 20});
    if (reading.gap())
        page.gaps.append(*reading.gap());
    page.state[turn] = reading.state();
    page.state.remove(u"turn"_s);
    if (page.more) {
        page.state[u"turn"_s] = turn;
        return page;
    }
    const QStringList turns = turnsOf(input.settings);
    const bool together = isNewer(input.state) && formOf(input.settings) == u"mentions"; // one list for both
    if (const qsizetype at = turns.indexOf(turn) + 1; at < turns.size() && !together) {
        page.state[u"turn"_s] = turns.at(at);
        page.more = true;
    }
    return page;
}

Result<SourcePage> LemmyConnector::recover(const ConnectorInput &input, const HttpResponse &response) const
{
    // Servers of version 1.0 without the older interface answer so; a wrong community does, too, and then the second
    // answer says it.
    const bool absent = response.status == 404 || response.status == 405 || response.status == 410;
    const QString error = textValue(QJsonDocument::fromJson(response.body).object(), u"error");
    if (!absent || !error.isEmpty() || isNewer(input.state))
        return refusal(response);
    SourcePage page;
    page.state = QJsonObject{{u"version"_s, 4}};
    page.more = true;
    return page;
}

Error LemmyConnector::refusal(const HttpResponse &response) const
{
    const QString error = textValue(QJsonDocument::fromJson(response.body).object(), u"error");
    const QString host = response.url.host();
    const QString detail = u"HTTP %1 %2"_s.arg(response.status).arg(error.left(80));
    if (error.contains(u"rate_limit"))
        return {Error::Kind::RateLimited,
                QCoreApplication::translate("LemmyConnector",
                                            "%1 says that it is asked too often. What was collected is kept; the next "
                                            "attempt comes later.")
                    .arg(host),
                detail};
    if (error.contains(u"couldnt_find") || error.contains(u"not_found") || response.status == 404)
        return {Error::Kind::NotFound,
                QCoreApplication::translate("LemmyConnector",
                                            "%1 has no such community, or it is no Lemmy server. Check both names.")
                    .arg(host),
                detail};
    if (error.contains(u"login") || response.status == 401 || response.status == 403)
        return {Error::Kind::Authorisation,
                QCoreApplication::translate(
                    "LemmyConnector", "%1 shows this to its members only. Enter the access token of an account there.")
                    .arg(host),
                detail};
    return Connector::refusal(response);
}

namespace {

QList<SourceForm> lemmyForms()
{
    const SourceField server{u"server"_s, {u"서버"_s, u"Server"_s}, {u"예: lemmy.world"_s, u"e.g. lemmy.world"_s}};
    const SourceField scope{u"scope"_s,
                            {u"읽을 것"_s, u"What to read"_s},
                            {},
                            true,
                            false,
                            {{u"all"_s, {u"글과 댓글"_s, u"Posts and comments"_s}},
                             {u"posts"_s, {u"글"_s, u"Posts"_s}},
                             {u"comments"_s, {u"댓글"_s, u"Comments"_s}}},
                            u"all"_s};
    const auto token = [](bool required) {
        return SourceField{
            u"token"_s,
            {u"액세스 토큰(JWT)"_s, u"Access token (JWT)"_s},
            {u"로그인한 브라우저의 쿠키 jwt 값입니다."_s, u"The value of the cookie jwt of a signed-in browser."_s},
            required,
            true};
    };
    const SourceField words{u"words"_s, {u"검색어"_s, u"Words"_s}, {u"예: 푸른숲 커피"_s, u"e.g. Blue Wood"_s}};
    const auto community = [](bool required) {
        return SourceField{u"community"_s,
                           {u"커뮤니티"_s, u"Community"_s},
                           {u"예: gadgets 또는 gadgets@lemmy.world"_s, u"e.g. gadgets or gadgets@lemmy.world"_s},
                           required};
    };
    const auto settingsFor = [](const QString &form) {
        return [form](const QHash<QString, QString> &values) -> Result<QJsonObject> {
            const auto url = webAddress(values.value(u"server"_s));
            if (!url)
                return url.error();
            QJsonObject settings{
                {u"form"_s, form},
                {u"server"_s, url->toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)}};
            QString named = values.value(u"community"_s).trimmed();
            while (named.startsWith(u'!'))
                named = named.mid(1);
            for (const auto &[key, value] :
                 {std::pair(u"words"_s, values.value(u"words"_s).simplified()), std::pair(u"community"_s, named),
                  std::pair(u"scope"_s, values.value(u"scope"_s))})
                if (!value.isEmpty())
                    settings[key] = value;
            const QString needed = form == u"search" ? u"words"_s : form == u"community" ? u"community"_s : u"server"_s;
            if (!settings.contains(needed))
                return Error{Error::Kind::Usage,
                             QCoreApplication::translate("LemmyConnector", "Enter the words or the community to read."),
                             {}};
            return settings;
        };
    };
    return {{u"search"_s,
             {u"검색"_s, u"Search"_s},
             {server, words, community(false), scope, token(false)},
             settingsFor(u"search"_s)},
            {u"community"_s,
             {u"커뮤니티의 글과 구독자"_s, u"A community's posts and subscribers"_s},
             {server, community(true), scope, token(false)},
             settingsFor(u"community"_s)},
            {u"mentions"_s,
             {u"내 계정의 언급과 답글"_s, u"Mentions and replies of an own account"_s},
             {server, token(true)},
             settingsFor(u"mentions"_s)}};
}

} // namespace

SourceKind lemmyKind()
{
    static const LemmyConnector connector;
    return {
        u"lemmy"_s,
        {u"Lemmy"_s, u"Lemmy"_s},
        {u"Lemmy 서버의 검색 결과, 커뮤니티의 글, 내 계정의 언급을 모읍니다. 공개된 글은 계정 없이 읽습니다."_s,
         u"Brings search results, a community's posts, or mentions of an own account. What is public needs no account."_s},
        &connector,
        lemmyForms(),
        {{u"query"_s, u"words"_s}, {u"q"_s, u"words"_s}, {u"url"_s, u"server"_s}, {u"instance"_s, u"server"_s}},
        0,
        30};
}

} // namespace pulse
