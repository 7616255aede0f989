#include "sources/reddit_connector.h"
#include "core/period.h"
#include "sources/api_address.h"
#include "sources/api_request.h"
#include "sources/json_reading.h"
#include "sources/newest_first.h"
#include "sources/reddit_reader.h"
#include "sources/web_query.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 RenewBeforeSeconds = 120, RenewAgainSeconds = 600, AssumedSeconds = 3'600;

bool isSearch(const QJsonObject &settings) { return settings.value(u"form"_s).toString() != u"subreddit"; }

bool needsToken(const ConnectorInput &input)
{
    const QDateTime until = QDateTime::fromString(input.secrets.value(u"tokenUntil"_s), Qt::ISODateWithMs);
    return input.secrets.value(u"token"_s).isEmpty() ||
           (until.isValid() && until <= input.now.addSecs(RenewBeforeSeconds));
}

bool figuresAreDue(const ConnectorInput &input)
{
    return !isSearch(input.settings) && !input.state.contains(u"turn"_s) &&
           input.state.value(u"figuresOn"_s).toString() != input.now.date().toString(Qt::ISODate);
}

QStringList turnsOf(const QJsonObject &settings)
{
    const QString scope = settings.value(u"scope"_s).toString();
    if (isSearch(settings) || scope == u"posts")
        return {u"posts"_s};
    return scope == u"comments" ? QStringList{u"comments"_s} : QStringList{u"posts"_s, u"comments"_s};
}

QString turnOf(const ConnectorInput &input)
{
    const QStringList turns = turnsOf(input.settings);
    const QString turn = input.state.value(u"turn"_s).toString();
    return turns.contains(turn) ? turn : turns.constFirst();
}

Result<HttpRequest> tokenRequest(const ConnectorInput &input)
{
    const QByteArray id = input.secrets.value(u"clientId"_s).toUtf8();
    const QByteArray secret = input.secrets.value(u"clientSecret"_s).toUtf8();
    if (id.isEmpty())
        return Error{Error::Kind::Authorisation,
                     QCoreApplication::translate(
                         "RedditConnector", "Reddit's API needs an app's client ID. Without one, use Reddit's feeds."),
                     {}};
    HttpRequest request;
    request.method = "POST";
    request.url = apiAddress(input.settings, u"https://www.reddit.com", u"/api/v1/access_token"_s);
    request.headers = {{"Authorization", "Basic " + (id + ':' + secret).toBase64()},
                       {"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = secret.isEmpty() ? "grant_type=https%3A%2F%2Foauth.reddit.com%2Fgrants%2Finstalled_client"
                                      "&device_id=DO_NOT_TRACK_THIS_DEVICE"
                                    : "grant_type=client_credentials";
    return request;
}

Result<SourcePage> readToken(const ConnectorInput &input, const QJsonObject &answer)
{
    const QString token = textValue(answer, u"access_token");
    if (token.isEmpty())
        return Error{Error::Kind::Authorisation,
                     QCoreApplication::translate("RedditConnector",
                                                 "Reddit gave no access. Check the client ID and secret of the app."),
                     textValue(answer, u"error").left(80)};
    SourcePage page;
    page.state = input.state;
    page.more = true;
    page.secrets = input.secrets;
    page.secrets->insert(u"token"_s, token);
    const qint64 seconds = countValue(answer, u"expires_in").value_or(AssumedSeconds);
    page.secrets->insert(u"tokenUntil"_s, toIsoUtc(input.now.addSecs(std::min<qint64>(seconds, 86'400))));
    return page;
}

SourcePage readFigures(const ConnectorInput &input, const QJsonObject &about)
{
    SourcePage page;
    page.state = input.state;
    page.state[u"figuresOn"_s] = input.now.date().toString(Qt::ISODate);
    page.more = true;
    const QString subject = u"r/"_s + input.settings.value(u"community"_s).toString();
    if (const auto followers = countValue(about.value(u"data"_s).toObject(), u"subscribers"))
        page.figures.append({subject, QString::fromUtf16(channel_metric::Followers), {}, double(*followers)});
    return page;
}

/// X-Ratelimit-*: what is left may be a fraction, and the reset counts the seconds to go.
QList<SourceQuota> quotasOf(const HttpResponse &response, const QDateTime &now)
{
    bool known = false;
    SourceQuota quota;
    quota.left = qint64(response.header("X-Ratelimit-Remaining").toDouble(&known));
    if (!known)
        return {};
    const double used = response.header("X-Ratelimit-Used").toDouble(&known);
    if (known)
        quota.limit = *quota.left + qint64(used);
    if (const qint64 seconds = response.header("X-Ratelimit-Reset").toLongLong(&known); known && seconds < 86'400)
        quota.resetsAt = now.addSecs(seconds);
    return {quota};
}

} // namespace

Result<HttpRequest> RedditConnector::request(const ConnectorInput &input) const
{
    if (needsToken(input))
        return tokenRequest(input);
    const QString community = input.settings.value(u"community"_s).toString();
    QString path = community.isEmpty() ? QString() : u"/r/"_s + percentEncoded(community);
    QList<std::pair<QString, QString>> query{{u"raw_json"_s, u"1"_s}};
    if (figuresAreDue(input)) {
        path += u"/about"_s;
    } else {
        query.append({u"limit"_s, QString::number(PageSize)});
        if (isSearch(input.settings)) {
            path += u"/search"_s;
            query.append({u"q"_s, input.settings.value(u"words"_s).toString()});
            query.append({u"sort"_s, u"new"_s});
            query.append({u"type"_s, u"link"_s});
            if (!community.isEmpty())
                query.append({u"restrict_sr"_s, u"1"_s});
        } else {
            path += turnOf(input) == u"posts" ? u"/new"_s : u"/comments"_s;
        }
        if (const QString after = NewestFirst(input.state.value(turnOf(input)).toObject()).page(); !after.isEmpty())
            query.append({u"after"_s, after});
    }
    HttpRequest request;
    request.url = apiAddress(input.settings, u"https://oauth.reddit.com", path);
    request.url.setQuery(webQuery(query), QUrl::StrictMode);
    addBearer(request, tokenOf(input));
    return request;
}

Result<SourcePage> RedditConnector::read(const ConnectorInput &input, const HttpResponse &response) const
{
    const auto document = readJson(response.body);
    if (!document)
        return document.error();
    if (needsToken(input))
        return readToken(input, document->object());
    if (figuresAreDue(input))
        return readFigures(input, document->object());
    auto posts = readRedditPosts(response.body, u"Reddit"_s);
    if (!posts)
        return posts.error();
    SourcePage page;
    page.state = input.state;
    page.posts = std::move(posts).value();
    const QString turn = turnOf(input);
    NewestFirst reading(input.state.value(turn).toObject());
    page.more = reading.turn(page.posts, (*document)[u"data"_s][u"after"_s].toString(), {5, 10});
    if (reading.gap())
        page.gaps.append(*reading.gap());
    page.state[turn] = reading.state();
    page.state.remove(u"turn"_s);
    page.quotas = quotasOf(response, input.now);
    const QStringList turns = turnsOf(input.settings);
    if (page.more) {
        page.state[u"turn"_s] = turn;
    } else if (const qsizetype at = turns.indexOf(turn) + 1; at < turns.size()) {
        page.state[u"turn"_s] = turns.at(at);
        page.more = true;
    }
    return page;
}

Result<SourcePage> RedditConnector::recover(const ConnectorInput &input, const HttpResponse &response) const
{
    const QDateTime renewed = QDateTime::fromString(input.state.value(u"renewedAt"_s).toString(), Qt::ISODateWithMs);
    const bool justRenewed = renewed.isValid() && renewed.secsTo(input.now) < RenewAgainSeconds;
    if (response.status != 401 || needsToken(input) || justRenewed)
        return refusal(response);
    SourcePage page;
    page.state = input.state;
    page.state[u"renewedAt"_s] = toIsoUtc(input.now);
    page.secrets = input.secrets;
    page.secrets->remove(u"token"_s);
    page.more = true;
    return page;
}

Error RedditConnector::refusal(const HttpResponse &response) const
{
    const QString detail = u"HTTP %1"_s.arg(response.status);
    if (response.status == 401)
        return {Error::Kind::Authorisation,
                QCoreApplication::translate(
                    "RedditConnector", "Reddit does not accept the app's client ID and secret. Keys of apps without "
                                       "approval stop working; Reddit's feeds need none."),
                detail};
    if (response.status == 403)
        return {Error::Kind::Authorisation,
                QCoreApplication::translate(
                    "RedditConnector", "Reddit does not let this app read here: the subreddit is private, or the app "
                                       "is not approved."),
                detail};
    if (response.status == 404)
        return {Error::Kind::NotFound,
                QCoreApplication::translate("RedditConnector", "Reddit has no such subreddit. Check its name."),
                detail};
    return Connector::refusal(response);
}

namespace {

QList<SourceForm> redditForms()
{
    const QList<SourceField> closing{
        {u"clientId"_s,
         {u"클라이언트 ID"_s, u"Client ID"_s},
         {u"reddit.com/prefs/apps의 앱에 있습니다. 새 앱은 Reddit의 승인이, 상업적 이용은 Reddit과의 계약이 필요합니다."_s,
          u"Of an app at reddit.com/prefs/apps. New apps need Reddit's approval, commercial use a contract with it."_s},
         true,
         true},
        {u"clientSecret"_s,
         {u"클라이언트 시크릿"_s, u"Client secret"_s},
         {u"설치형 앱은 비워 둡니다."_s, u"Leave empty for an installed app."_s},
         false,
         true},
        apiAddressField(),
    };
    const auto settingsFor = [](const QString &form) {
        return [form](const QHash<QString, QString> &values) -> Result<QJsonObject> {
            static const QRegularExpression name(u"^[A-Za-z0-9_+]{2,200}$"_s);
            QString community = values.value(u"community"_s).trimmed();
            community.remove(QRegularExpression(u"^(https?://(www\\.)?reddit\\.com)?/?r/"_s));
            community = community.section(u'/', 0, 0);
            QJsonObject settings{{u"form"_s, form}};
            if (!community.isEmpty() && !name.match(community).hasMatch())
                return Error{
                    Error::Kind::Usage,
                    QCoreApplication::translate("RedditConnector", "\"%1\" is no name of a subreddit.").arg(community),
                    {}};
            const QString words = values.value(u"words"_s).simplified();
            if (form == u"search" ? words.isEmpty() || words.size() > 512 : community.isEmpty())
                return Error{Error::Kind::Usage,
                             form == u"search"
                                 ? QCoreApplication::translate("RedditConnector",
                                                               "Enter the words to search for, 512 characters at most.")
                                 : QCoreApplication::translate("RedditConnector", "Enter a subreddit."),
                             {}};
            for (const auto &[key, value] : {std::pair(u"words"_s, words), std::pair(u"community"_s, community),
                                             std::pair(u"scope"_s, values.value(u"scope"_s))})
                if (!value.isEmpty())
                    settings[key] = value;
            return withApiAddress(settings, values);
        };
    };
    const auto community = [](bool required) {
        return SourceField{u"community"_s,
                           {u"서브레딧"_s, u"Subreddit"_s},
                           {u"예: korea, korea+hanguk"_s, u"e.g. korea, korea+hanguk"_s},
                           required};
    };
    const SourceField words{u"words"_s, {u"검색어"_s, u"Words"_s}, {u"예: \"blue wood\""_s, u"e.g. \"blue wood\""_s}};
    const SourceField scope{u"scope"_s,
                            {u"읽을 것"_s, u"What to read"_s},
                            {},
                            true,
                            false,
                            {{u"all"_s, {u"글과 댓글"_s, u"Posts and comments"_s}},
                             {u"posts"_s, {u"글"_s, u"Posts"_s}},
                             {u"comments"_s, {u"댓글"_s, u"Comments"_s}}},
                            u"all"_s};
    return {{u"search"_s,
             {u"검색"_s, u"Search"_s},
             QList<SourceField>{words, community(false)} + closing,
             settingsFor(u"search"_s)},
            {u"subreddit"_s,
             {u"서브레딧의 글과 댓글"_s, u"A subreddit's posts and comments"_s},
             QList<SourceField>{community(true), scope} + closing,
             settingsFor(u"subreddit"_s)}};
}

} // namespace

SourceKind redditKind()
{
    static const RedditConnector connector;
    return {
        u"reddit"_s,
        {u"Reddit API"_s, u"Reddit API"_s},
        {u"Reddit의 앱이 있을 때 검색 결과나 서브레딧의 글과 댓글을 모읍니다. 앱이 없으면 Reddit 피드를 쓰십시오."_s,
         u"Brings search results or a subreddit's posts and comments for those who have an app at Reddit. Others use its feeds."_s},
        &connector,
        redditForms(),
        {{u"query"_s, u"words"_s}, {u"q"_s, u"words"_s}, {u"subreddit"_s, u"community"_s}, {u"url"_s, u"address"_s}},
        0,
        15};
}

} // namespace pulse
