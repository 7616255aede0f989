#include "sources/mastodon_lists.h"
#include "sources/api_request.h"
#include "sources/form_parts.h"
#include "sources/json_reading.h"
#include "sources/mastodon_reader.h"
#include "sources/newest_first.h"
#include "sources/sign_in_providers.h"
#include "sources/web_query.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <QUrlQuery>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

using Query = QList<std::pair<QString, QString>>;

QString formOf(const QJsonObject &settings) { return settings.value(u"form"_s).toString(); }

/// An account is looked up once a day: for its identifier and its figures.
bool accountIsDue(const ConnectorInput &input)
{
    return formOf(input.settings) != u"search" &&
           input.state.value(u"figuresOn"_s).toString() != input.now.date().toString(Qt::ISODate);
}

std::pair<QString, Query> accountRequest(const ConnectorInput &input)
{
    if (formOf(input.settings) == u"mentions")
        return {u"/api/v1/accounts/verify_credentials"_s, {}};
    const QString account = input.settings.value(u"account"_s).toString();
    if (input.state.value(u"byName"_s).toBool())
        return {u"/api/v1/accounts/"_s + percentEncoded(account), {}};
    return {u"/api/v1/accounts/lookup"_s, {{u"acct"_s, account}}};
}

std::pair<QString, Query> listRequest(const ConnectorInput &input)
{
    if (formOf(input.settings) == u"search")
        return {
            u"/api/v2/search"_s,
            {{u"q"_s, input.settings.value(u"words"_s).toString()}, {u"type"_s, u"statuses"_s}, {u"limit"_s, u"40"_s}}};
    if (formOf(input.settings) == u"mentions")
        return {u"/api/v1/notifications"_s, {{u"types[]"_s, u"mention"_s}, {u"limit"_s, u"80"_s}}};
    return {u"/api/v1/accounts/"_s + percentEncoded(input.state.value(u"accountId"_s).toString()) + u"/statuses"_s,
            {{u"exclude_reblogs"_s, u"true"_s}, {u"limit"_s, u"40"_s}}};
}

Result<SourcePage> readAccount(const ConnectorInput &input, const QJsonObject &account)
{
    const QString id = textValue(account, u"id");
    if (id.isEmpty())
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate("MastodonConnector", "The server's answer names no account."),
                     {}};
    SourcePage page;
    page.state = input.state;
    page.state[u"accountId"_s] = id;
    page.state[u"figuresOn"_s] = input.now.date().toString(Qt::ISODate);
    page.more = true;
    const QString server = QUrl(input.settings.value(u"server"_s).toString()).host();
    QString name = textValue(account, u"acct");
    if (!name.contains(u'@'))
        name += u'@' + server;
    page.title = u'@' + name;
    const auto add = [&](QStringView key, const char16_t *metric) {
        if (const auto value = countValue(account, key))
            page.figures.append({page.title, QString::fromUtf16(metric), {}, double(*value)});
    };
    add(u"followers_count", channel_metric::Followers);
    add(u"following_count", channel_metric::Following);
    add(u"statuses_count", channel_metric::Posts);
    return page;
}

/// The max_id of the page after this one: of the Link header, else the last identifier of the answer.
QString nextPage(const QJsonDocument &document, const HttpResponse &response, const QString &form)
{
    const QUrl next = linkTarget(response.header("Link"), "next", response.url);
    if (const QString id = QUrlQuery(next).queryItemValue(u"max_id"_s, QUrl::FullyDecoded); !id.isEmpty())
        return id;
    const bool silent = response.header("Link").isEmpty();
    const QJsonArray items = document.isArray() ? document.array() : document.object().value(u"statuses"_s).toArray();
    return !items.isEmpty() && (silent || form == u"search") ? textValue(items.last().toObject(), u"id") : QString();
}

/// Identifiers of what was written to some people only; such messages are nobody's public talk.
QSet<QString> privateIds(const QJsonDocument &document)
{
    QSet<QString> ids;
    for (const QJsonValue &item : document.array()) {
        const QJsonObject object = item.toObject();
        const QJsonObject status = object.value(u"status"_s).isObject() ? object.value(u"status"_s).toObject() : object;
        const QString visibility = textValue(status, u"visibility");
        if (visibility != u"public" && visibility != u"unlisted")
            ids.insert(textValue(status, u"id"));
    }
    return ids;
}

Result<QJsonObject> listSettings(const QString &form, const QHash<QString, QString> &values)
{
    const auto usage = [](const QString &words) { return Error{Error::Kind::Usage, words, {}}; };
    const auto server = webAddress(values.value(u"server"_s));
    if (!server)
        return server.error();
    QJsonObject settings{{u"form"_s, form},
                         {u"server"_s, server->toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)}};
    if (form == u"search") {
        const QString words = values.value(u"words"_s).simplified();
        if (words.isEmpty())
            return usage(QCoreApplication::translate("MastodonConnector", "Enter the words to search for."));
        settings[u"words"_s] = words;
    }
    if (form == u"account") {
        QString account = values.value(u"account"_s).trimmed();
        while (account.startsWith(u'@'))
            account = account.mid(1);
        const QString host = server->host();
        if (account.endsWith(u'@' + host))
            account.chop(host.size() + 1);
        if (account.isEmpty() || account.contains(u' ') || account.contains(u'/'))
            return usage(QCoreApplication::translate("MastodonConnector", "Enter one account, such as @mina."));
        settings[u"account"_s] = account;
    }
    return settings;
}

} // namespace

bool isMastodonList(const QJsonObject &settings)
{
    const QString form = formOf(settings);
    return form == u"search" || form == u"mentions" || form == u"account";
}

Result<HttpRequest> mastodonListRequest(const ConnectorInput &input)
{
    HttpRequest request = jsonRequest(QUrl(input.settings.value(u"server"_s).toString()));
    if (request.url.host().isEmpty())
        return Error{
            Error::Kind::Usage,
            QCoreApplication::translate("MastodonConnector", "This source has no server. Open it and enter one."),
            {}};
    const QString token = tokenOf(input);
    if (token.isEmpty() && formOf(input.settings) != u"account")
        return Error{Error::Kind::Authorisation,
                     QCoreApplication::translate("MastodonConnector",
                                                 "This needs an access token of an account on %1. Make one there at "
                                                 "Preferences > Development, with the right to read.")
                         .arg(request.url.host()),
                     {}};
    auto [path, query] = accountIsDue(input) ? accountRequest(input) : listRequest(input);
    if (const QString page = NewestFirst(input.state.value(u"reading"_s).toObject()).page();
        !page.isEmpty() && !accountIsDue(input))
        query.append({u"max_id"_s, page});
    request.url.setPath(path, QUrl::StrictMode);
    if (!query.isEmpty())
        request.url.setQuery(webQuery(query), QUrl::StrictMode);
    addBearer(request, token);
    return request;
}

Result<SourcePage> readMastodonList(const ConnectorInput &input, const HttpResponse &response)
{
    const auto document = readJson(response.body);
    if (!document)
        return document.error();
    if (accountIsDue(input))
        return readAccount(input, document->object());
    auto posts = readMastodonPosts(response.body, QUrl(input.settings.value(u"server"_s).toString()).host());
    if (!posts)
        return posts.error();
    SourcePage page;
    page.state = input.state;
    page.posts = std::move(posts).value();
    const QString form = formOf(input.settings);
    NewestFirst reading(input.state.value(u"reading"_s).toObject());
    page.more = reading.turn(page.posts, nextPage(*document, response, form), {5, 50});
    if (reading.gap())
        page.gaps.append(*reading.gap());
    page.state[u"reading"_s] = reading.state();
    page.quotas = mastodonQuotas(response);
    const QSet<QString> hidden = privateIds(*document);
    if (const qsizetype left = page.posts.removeIf([&](const Post &post) { return hidden.contains(post.externalId); });
        left > 0)
        page.setAside.append(
            QCoreApplication::translate("MastodonConnector", "%n message(s) that are not public", nullptr, int(left)));
    return page;
}

std::optional<SourcePage> mastodonDetour(const ConnectorInput &input, const HttpResponse &response)
{
    const bool lookup = formOf(input.settings) == u"account" && accountIsDue(input);
    if (!lookup || response.status != 404 || input.state.value(u"byName"_s).toBool())
        return std::nullopt;
    SourcePage page;
    page.state = input.state;
    page.state[u"byName"_s] = true;
    page.more = true;
    return page;
}

QList<SourceQuota> mastodonQuotas(const HttpResponse &response)
{
    bool known = false;
    SourceQuota quota;
    quota.left = response.header("X-RateLimit-Remaining").toLongLong(&known);
    if (!known)
        return {};
    if (const qint64 limit = response.header("X-RateLimit-Limit").toLongLong(&known); known)
        quota.limit = limit;
    quota.resetsAt =
        QDateTime::fromString(QString::fromLatin1(response.header("X-RateLimit-Reset")), Qt::ISODateWithMs);
    return {quota};
}

QList<SourceField> mastodonAccessFields(bool needed)
{
    SourceField button = signInField(
        needed
            ? LocalText{u"브라우저에서 그 서버의 로그인 페이지가 열리며 읽기 권한만 요청합니다."_s,
                        u"The server's page opens in the browser; only reading is asked for."_s}
            : LocalText{
                  u"회원에게만 보이는 서버에서 필요합니다. 브라우저에서 그 서버의 로그인 페이지가 열리며 읽기 권한만 요청합니다."_s,
                  u"For servers that show this to members alone. The server's page opens in the browser; only "
                  "reading is asked for."_s});
    button.required = needed;
    return {
        button,
        tokenField(
            {u"또는 액세스 토큰"_s, u"Or an access token"_s},
            {u"서버의 설정 > 개발에서 read 권한만으로 만든 토큰을 로그인 대신 붙여 넣습니다."_s,
             u"Made on the server under Preferences > Development with the scope read alone, pasted in place of a sign-in."_s},
            false)};
}

Result<OAuthProvider> mastodonSignInOf(const QHash<QString, QString> &values)
{
    const auto server = webAddress(values.value(u"server"_s));
    if (!server)
        return Error{
            Error::Kind::Usage, QCoreApplication::translate("MastodonConnector", "Enter the server first."), {}};
    QUrl root = *server;
    root.setPath({});
    root.setQuery(QString());
    return mastodonSignIn(root);
}

QList<SourceForm> mastodonListForms()
{
    const SourceField server{u"server"_s,
                             {u"서버"_s, u"Server"_s},
                             {u"서버 이름. 예: mastodon.social"_s, u"The server's name, e.g. mastodon.social"_s}};
    const auto form = [](const QString &key, const LocalText &name, const QList<SourceField> &fields,
                         bool needsAccess) {
        SourceForm made{key, name, fields + mastodonAccessFields(needsAccess), {}};
        made.settings = [key](const QHash<QString, QString> &values) { return listSettings(key, values); };
        made.signIn = mastodonSignInOf;
        return made;
    };
    return {
        form(u"search"_s, {u"검색"_s, u"Search"_s},
             {server,
              {u"words"_s,
               {u"검색어"_s, u"Words"_s},
               {u"서버가 글 검색을 지원해야 합니다. 한국어는 해시태그가 더 잘 찾습니다."_s,
                u"Only where the server searches posts. For Korean, hashtags find more."_s}}},
             true),
        form(u"mentions"_s, {u"내 계정의 언급과 팔로워"_s, u"Mentions and followers of an own account"_s}, {server},
             true),
        form(u"account"_s, {u"계정의 글과 팔로워"_s, u"An account's posts and followers"_s},
             {server, {u"account"_s, {u"계정"_s, u"Account"_s}, {u"예: @mina"_s, u"e.g. @mina"_s}}}, false),
    };
}

} // namespace pulse
