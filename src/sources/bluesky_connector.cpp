#include "sources/bluesky_connector.h"
#include "core/period.h"
#include "sources/api_request.h"
#include "sources/bluesky_reader.h"
#include "sources/bluesky_session.h"
#include "sources/json_reading.h"
#include "sources/newest_first.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Service = u"https://bsky.social";
constexpr QStringView PublicService = u"https://public.api.bsky.app";
constexpr QStringView Place = u"Bluesky";
constexpr qint64 RenewAgainSeconds = 600; ///< a server that refuses a fresh session is not asked for another at once

QString whatOf(const QJsonObject &settings) { return settings.value(u"form"_s).toString(u"search"_s); }

/// Public posts of an account need no sign-in.
bool isAnonymous(const ConnectorInput &input)
{
    return whatOf(input.settings) == u"account" && input.secrets.isEmpty();
}

BlueskySession sessionOf(const ConnectorInput &input)
{
    const QString own = input.settings.value(u"service"_s).toString();
    return {input, own.isEmpty() ? Service.toString() : own, input.settings.value(u"handle"_s).toString()};
}

/// Whose figures are read: the account that is watched, or the one that signed in. Searches have none.
QString figuresOf(const ConnectorInput &input)
{
    const QString what = whatOf(input.settings);
    if (what == u"account")
        return input.settings.value(u"account"_s).toString();
    return what == u"mentions" ? sessionOf(input).did() : QString();
}

bool figuresAreDue(const ConnectorInput &input)
{
    return !figuresOf(input).isEmpty() &&
           input.state.value(u"figuresOn"_s).toString() != input.now.date().toString(Qt::ISODate);
}

using Query = QList<std::pair<QString, QString>>;

Query searchQuery(const ConnectorInput &input)
{
    const QString words = input.settings.value(u"words"_s).toString();
    const QString language = input.settings.value(u"language"_s).toString();
    if (input.state.value(u"olderSearch"_s).toBool()) {
        Query query{{u"q"_s, words}, {u"sort"_s, u"latest"_s}};
        if (!language.isEmpty())
            query.append({u"lang"_s, language});
        return query;
    }
    Query query{{u"query"_s, words}, {u"sort"_s, u"recent"_s}};
    if (!language.isEmpty())
        query.append({u"languages"_s, language});
    static const QSet<QString> analysed{u"ko"_s, u"ja"_s, u"zh"_s, u"th"_s, u"ar"_s};
    if (analysed.contains(language))
        query.append({u"queryLanguage"_s, language});
    return query;
}

/// The method and its parameters for the next page of posts.
std::pair<QString, Query> dataRequest(const ConnectorInput &input)
{
    const QString what = whatOf(input.settings);
    if (what == u"account")
        return {u"app.bsky.feed.getAuthorFeed"_s, {{u"actor"_s, input.settings.value(u"account"_s).toString()}}};
    if (what == u"mentions")
        return {u"app.bsky.notification.listNotifications"_s,
                {{u"reasons"_s, u"mention"_s}, {u"reasons"_s, u"reply"_s}, {u"reasons"_s, u"quote"_s}}};
    const bool older = input.state.value(u"olderSearch"_s).toBool();
    return {older ? u"app.bsky.feed.searchPosts"_s : u"app.bsky.feed.searchPostsV2"_s, searchQuery(input)};
}

/// The labels of every post of an answer, by its address.
QHash<QString, QStringList> labelsIn(const QJsonValue &value, int depth = 0)
{
    QHash<QString, QStringList> labels;
    if (depth > 12)
        return labels;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            labels.insert(labelsIn(item, depth + 1));
        return labels;
    }
    const QJsonObject object = value.toObject();
    if (object.contains(u"uri"_s) && object.contains(u"author"_s)) {
        QStringList own;
        for (const QJsonValue &list : {object.value(u"labels"_s), object[u"record"_s][u"labels"_s][u"values"_s],
                                       object[u"author"_s][u"labels"_s]})
            for (const QJsonValue &label : list.toArray())
                if (!label[u"neg"_s].toBool())
                    own.append(label[u"val"_s].toString());
        labels.insert(textValue(object, u"uri"), own);
    }
    for (const QJsonValue &member : object)
        if (member.isObject() || member.isArray())
            labels.insert(labelsIn(member, depth + 1));
    return labels;
}

/// Why a post with these labels is not taken in; empty: it is.
QString objection(const QStringList &labels, bool keepAdult)
{
    static const QSet<QString> gone{u"!hide"_s, u"!takedown"_s, u"spam"_s};
    static const QSet<QString> adult{u"porn"_s, u"sexual"_s, u"nudity"_s, u"graphic-media"_s, u"gore"_s, u"nsfl"_s};
    for (const QString &label : labels)
        if (gone.contains(label) || (!keepAdult && adult.contains(label)))
            return label;
    return {};
}

/// Takes out what labels speak against and, of an account's feed, what others wrote.
void filter(SourcePage &page, const ConnectorInput &input, const QJsonObject &answer)
{
    const QHash<QString, QStringList> labels = labelsIn(answer);
    const bool keepAdult = input.settings.value(u"adult"_s).toString() == u"keep";
    const QString account =
        whatOf(input.settings) == u"account" ? input.settings.value(u"account"_s).toString() : QString();
    page.posts.removeIf([&](const Post &post) {
        if (!account.isEmpty() && post.author.handle.compare(account, Qt::CaseInsensitive) != 0 &&
            !post.externalId.startsWith(u"at://"_s + account + u'/'))
            return true; // what the account passed on or answered
        const QString label = objection(labels.value(post.externalId), keepAdult);
        if (label.isEmpty())
            return false;
        if (page.setAside.size() < 20)
            page.setAside.append(
                QCoreApplication::translate("BlueskyConnector", "A post that is labelled \"%1\"").arg(label));
        return true;
    });
}

Result<SourcePage> readFigures(const ConnectorInput &input, const QJsonObject &profile)
{
    SourcePage page;
    page.state = input.state;
    page.state[u"figuresOn"_s] = input.now.date().toString(Qt::ISODate);
    page.more = true;
    const QString subject = u'@' + textValue(profile, u"handle");
    const auto add = [&](QStringView key, const char16_t *metric) {
        if (const auto value = countValue(profile, key); value && subject.size() > 1)
            page.figures.append({subject, QString::fromUtf16(metric), {}, double(*value)});
    };
    add(u"followersCount", channel_metric::Followers);
    add(u"followsCount", channel_metric::Following);
    add(u"postsCount", channel_metric::Posts);
    return page;
}

/// RateLimit-* of the account's server: resets are Unix seconds.
QList<SourceQuota> quotasOf(const HttpResponse &response)
{
    bool known = false;
    SourceQuota quota;
    quota.left = response.header("RateLimit-Remaining").toLongLong(&known);
    if (!known)
        return {};
    if (const qint64 limit = response.header("RateLimit-Limit").toLongLong(&known); known)
        quota.limit = limit;
    if (const qint64 reset = response.header("RateLimit-Reset").toLongLong(&known); known && reset > 1'000'000'000)
        quota.resetsAt = QDateTime::fromSecsSinceEpoch(reset, Qt::UTC);
    return {quota};
}

} // namespace

Result<HttpRequest> BlueskyConnector::request(const ConnectorInput &input) const
{
    const BlueskySession session = sessionOf(input);
    const bool anonymous = isAnonymous(input);
    if (!anonymous && session.step() != BlueskySession::Step::Ready)
        return session.request();
    auto [method, query] = dataRequest(input);
    if (figuresAreDue(input)) {
        method = u"app.bsky.actor.getProfile"_s;
        query = {{u"actor"_s, figuresOf(input)}};
    } else {
        query.append({u"limit"_s, QString::number(PageSize)});
        if (const QString cursor = NewestFirst(input.state.value(u"reading"_s).toObject()).page(); !cursor.isEmpty())
            query.append({u"cursor"_s, cursor});
    }
    const QString own = input.settings.value(u"service"_s).toString();
    const QString server = !anonymous ? session.dataServer() : own.isEmpty() ? PublicService.toString() : own;
    HttpRequest request = jsonRequest(QUrl(server + u"/xrpc/"_s + method), query);
    if (!anonymous)
        request.headers.append({"Authorization", session.authorisation()});
    return request;
}

Result<SourcePage> BlueskyConnector::read(const ConnectorInput &input, const HttpResponse &response) const
{
    const BlueskySession session = sessionOf(input);
    SourcePage page;
    page.state = input.state;
    if (!isAnonymous(input) && session.step() != BlueskySession::Step::Ready) {
        const auto secrets = session.read(response);
        if (!secrets)
            return secrets.error();
        page.secrets = *secrets;
        page.more = true;
        return page;
    }
    const auto document = readJson(response.body);
    if (!document)
        return document.error();
    if (figuresAreDue(input))
        return readFigures(input, document->object());
    auto posts = readBlueskyPosts(response.body, Place.toString());
    if (!posts)
        return posts.error();
    page.posts = std::move(posts).value();
    NewestFirst reading(input.state.value(u"reading"_s).toObject());
    page.more = reading.turn(page.posts, textValue(document->object(), u"cursor"), {10, 50});
    if (reading.gap())
        page.gaps.append(*reading.gap());
    page.state[u"reading"_s] = reading.state();
    filter(page, input, document->object());
    page.quotas = quotasOf(response);
    return page;
}

Result<SourcePage> BlueskyConnector::recover(const ConnectorInput &input, const HttpResponse &response) const
{
    const BlueskySession session = sessionOf(input);
    const bool signingIn = !isAnonymous(input) && session.step() != BlueskySession::Step::Ready;
    SourcePage page;
    page.state = input.state;
    page.more = true;
    const QDateTime renewed = QDateTime::fromString(input.state.value(u"renewedAt"_s).toString(), Qt::ISODateWithMs);
    const bool justRenewed = renewed.isValid() && renewed.secsTo(input.now) < RenewAgainSeconds;
    if (const auto secrets = session.without(response); secrets && (!justRenewed || signingIn)) {
        page.secrets = *secrets;
        page.state[u"renewedAt"_s] = toIsoUtc(input.now);
        return page;
    }
    if (signingIn)
        return session.refusal(response);
    const QString error = xrpcError(response);
    const bool missing = response.status == 404 || response.status == 501 || error == u"MethodNotImplemented" ||
                         error == u"XRPCNotSupported";
    if (missing && whatOf(input.settings) == u"search" && !input.state.value(u"olderSearch"_s).toBool()) {
        page.state[u"olderSearch"_s] = true;
        return page;
    }
    return refusal(response);
}

Error BlueskyConnector::refusal(const HttpResponse &response) const
{
    const QString error = xrpcError(response);
    const QString detail = u"HTTP %1 %2"_s.arg(response.status).arg(error);
    if (response.status == 400 && (error == u"InvalidRequest" || error == u"NotFound")) {
        const QString words = textValue(QJsonDocument::fromJson(response.body).object(), u"message").simplified();
        return {Error::Kind::BadData,
                QCoreApplication::translate("BlueskyConnector", "Bluesky cannot do this: %1").arg(words.left(200)),
                detail};
    }
    if (response.status == 401 || response.status == 403)
        return {Error::Kind::Authorisation,
                QCoreApplication::translate("BlueskyConnector",
                                            "Bluesky shows this to accounts that are signed in only. Check the app "
                                            "password of this source."),
                detail};
    return Connector::refusal(response);
}

} // namespace pulse
