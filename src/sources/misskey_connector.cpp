#include "sources/misskey_connector.h"
#include "sources/api_request.h"
#include "sources/json_reading.h"
#include "sources/misskey_reader.h"
#include "sources/newest_first.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString formOf(const QJsonObject &settings) { return settings.value(u"form"_s).toString(u"hashtag"_s); }

/// The account is looked up once a day: for its identifier and its figures.
bool accountIsDue(const ConnectorInput &input)
{
    return formOf(input.settings) == u"account" &&
           input.state.value(u"figuresOn"_s).toString() != input.now.date().toString(Qt::ISODate);
}

/// "mina@other.example" as {username, host}; host is left out for accounts of the server itself.
QJsonObject accountQuery(const QString &account)
{
    QJsonObject query{{u"username"_s, account.section(u'@', 0, 0)}};
    if (const QString host = account.section(u'@', 1); !host.isEmpty())
        query[u"host"_s] = host;
    return query;
}

std::pair<QString, QJsonObject> listRequest(const ConnectorInput &input)
{
    const QString form = formOf(input.settings);
    if (form == u"search")
        return {u"/api/notes/search"_s, {{u"query"_s, input.settings.value(u"words"_s)}}};
    if (form == u"account")
        return {u"/api/users/notes"_s, {{u"userId"_s, input.state.value(u"userId"_s)}}};
    if (form == u"mentions")
        return {u"/api/notes/mentions"_s, {}};
    return {u"/api/notes/search-by-tag"_s, {{u"tag"_s, input.settings.value(u"tag"_s)}}};
}

Result<SourcePage> readAccount(const ConnectorInput &input, const QJsonObject &user)
{
    const QString id = textValue(user, u"id");
    if (id.isEmpty())
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate("MisskeyConnector", "The server's answer names no account."),
                     {}};
    SourcePage page;
    page.state = input.state;
    page.state[u"userId"_s] = id;
    page.state[u"figuresOn"_s] = input.now.date().toString(Qt::ISODate);
    page.more = true;
    const QString subject = u'@' + input.settings.value(u"account"_s).toString();
    const auto add = [&](QStringView key, const char16_t *metric) {
        if (const auto value = countValue(user, key))
            page.figures.append({subject, QString::fromUtf16(metric), {}, double(*value)});
    };
    add(u"followersCount", channel_metric::Followers);
    add(u"followingCount", channel_metric::Following);
    add(u"notesCount", channel_metric::Posts);
    return page;
}

} // namespace

Result<HttpRequest> MisskeyConnector::request(const ConnectorInput &input) const
{
    const QUrl server(input.settings.value(u"server"_s).toString());
    if (server.host().isEmpty())
        return Error{
            Error::Kind::Usage,
            QCoreApplication::translate("MisskeyConnector", "This source has no server. Open it and enter one."),
            {}};
    const QString token = tokenOf(input);
    if (token.isEmpty() && formOf(input.settings) == u"mentions")
        return Error{
            Error::Kind::Authorisation,
            QCoreApplication::translate("MisskeyConnector",
                                        "Mentions need an access token. Make one on the server at Settings > API."),
            {}};
    auto [path, body] = listRequest(input);
    if (accountIsDue(input)) {
        path = u"/api/users/show"_s;
        body = accountQuery(input.settings.value(u"account"_s).toString());
    } else {
        body[u"limit"_s] = PageSize;
        if (const QString until = NewestFirst(input.state.value(u"reading"_s).toObject()).page(); !until.isEmpty())
            body[u"untilId"_s] = until;
    }
    HttpRequest request = jsonPost(server, body);
    request.url.setPath(path);
    addBearer(request, token);
    return request;
}

Result<SourcePage> MisskeyConnector::read(const ConnectorInput &input, const HttpResponse &response) const
{
    const auto document = readJson(response.body);
    if (!document)
        return document.error();
    if (accountIsDue(input))
        return readAccount(input, document->object());
    auto posts = readMisskeyPosts(response.body, QUrl(input.settings.value(u"server"_s).toString()).host());
    if (!posts)
        return posts.error();
    SourcePage page;
    page.state = input.state;
    page.posts = std::move(posts).value();
    const QString last = page.posts.size() >= PageSize ? page.posts.constLast().externalId : QString();
    NewestFirst reading(input.state.value(u"reading"_s).toObject());
    page.more = reading.turn(page.posts, last, {5, 50});
    if (reading.gap())
        page.gaps.append(*reading.gap());
    page.state[u"reading"_s] = reading.state();
    return page;
}

Error MisskeyConnector::refusal(const HttpResponse &response) const
{
    const QJsonObject error = QJsonDocument::fromJson(response.body).object().value(u"error"_s).toObject();
    const QString code = textValue(error, u"code");
    const QString host = response.url.host();
    const QString detail = u"HTTP %1 %2"_s.arg(response.status).arg(code.left(80));
    if (code == u"UNAVAILABLE")
        return {Error::Kind::Authorisation,
                QCoreApplication::translate("MisskeyConnector",
                                            "%1 does not offer search to this account. A hashtag works everywhere.")
                    .arg(host),
                detail};
    if (code == u"NO_SUCH_USER")
        return {Error::Kind::NotFound,
                QCoreApplication::translate("MisskeyConnector", "%1 knows no such account. Check how it is written.")
                    .arg(host),
                detail};
    if (response.status == 401 || response.status == 403 || code == u"CREDENTIAL_REQUIRED" ||
        code == u"AUTHENTICATION_FAILED" || code == u"PERMISSION_DENIED")
        return {Error::Kind::Authorisation,
                QCoreApplication::translate("MisskeyConnector",
                                            "%1 asks for an access token with the right to read. Make one there at "
                                            "Settings > API.")
                    .arg(host),
                detail};
    return Connector::refusal(response);
}

namespace {

QList<SourceForm> misskeyForms()
{
    const SourceField server{u"server"_s, {u"서버"_s, u"Server"_s}, {u"예: misskey.io"_s, u"e.g. misskey.io"_s}};
    const auto token = [](bool required) {
        return SourceField{u"token"_s,
                           {u"액세스 토큰"_s, u"Access token"_s},
                           {u"서버의 설정 > API에서 계정 정보와 알림을 보는 권한으로 만듭니다."_s,
                            u"Made on the server at Settings > API, with the rights to view the account and its "
                            "notifications."_s},
                           required,
                           true};
    };
    const auto settingsFor = [](const QString &form, const QString &needed) {
        return [form, needed](const QHash<QString, QString> &values) -> Result<QJsonObject> {
            const auto url = webAddress(values.value(u"server"_s));
            if (!url)
                return url.error();
            QJsonObject settings{
                {u"form"_s, form},
                {u"server"_s, url->toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)}};
            if (needed.isEmpty())
                return settings;
            QString value = values.value(needed).simplified();
            while (needed != u"words" && (value.startsWith(u'#') || value.startsWith(u'@')))
                value = value.mid(1);
            if (value.isEmpty() || (needed != u"words" && value.contains(u' ')))
                return Error{
                    Error::Kind::Usage,
                    QCoreApplication::translate("MisskeyConnector", "Enter one hashtag, account or search to read."),
                    {}};
            settings[needed] = value;
            return settings;
        };
    };
    return {
        {u"hashtag"_s,
         {u"해시태그"_s, u"Hashtag"_s},
         {server,
          {u"tag"_s, {u"해시태그"_s, u"Hashtag"_s}, {u"#은 없어도 됩니다."_s, u"With or without #."_s}},
          token(false)},
         settingsFor(u"hashtag"_s, u"tag"_s)},
        {u"search"_s,
         {u"검색"_s, u"Search"_s},
         {server,
          {u"words"_s,
           {u"검색어"_s, u"Words"_s},
           {u"검색을 허용하지 않는 서버도 있습니다."_s, u"Some servers do not offer it."_s}},
          token(false)},
         settingsFor(u"search"_s, u"words"_s)},
        {u"account"_s,
         {u"계정의 글과 팔로워"_s, u"An account's posts and followers"_s},
         {server,
          {u"account"_s,
           {u"계정"_s, u"Account"_s},
           {u"예: mina 또는 mina@misskey.io"_s, u"e.g. mina or mina@misskey.io"_s}},
          token(false)},
         settingsFor(u"account"_s, u"account"_s)},
        {u"mentions"_s,
         {u"내 계정의 언급과 답글"_s, u"Mentions and replies of an own account"_s},
         {server, token(true)},
         settingsFor(u"mentions"_s, {})},
    };
}

} // namespace

SourceKind misskeyKind()
{
    static const MisskeyConnector connector;
    return {
        u"misskey"_s,
        {u"Misskey"_s, u"Misskey"_s},
        {u"Misskey 호환 서버의 해시태그, 검색 결과, 계정의 글, 내 계정의 언급을 모읍니다."_s,
         u"Brings a hashtag, search results, an account's notes, or mentions of an own account of a Misskey-compatible server."_s},
        &connector,
        misskeyForms(),
        {{u"hashtag"_s, u"tag"_s},
         {u"query"_s, u"words"_s},
         {u"q"_s, u"words"_s},
         {u"url"_s, u"server"_s},
         {u"instance"_s, u"server"_s}},
        0,
        15};
}

} // namespace pulse
