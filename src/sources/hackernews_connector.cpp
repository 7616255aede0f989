#include "sources/hackernews_connector.h"
#include "sources/api_address.h"
#include "sources/api_request.h"
#include "sources/hackernews_reader.h"
#include "sources/json_reading.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 OverlapSeconds = 900; ///< items may be found only minutes after they were written

qint64 sinceOf(const ConnectorInput &input)
{
    const qint64 kept = input.state.value(u"since"_s).toInteger();
    return kept > 0 ? kept : input.now.toSecsSinceEpoch() - HackerNewsConnector::FirstSeconds;
}

QString tagsOf(const QJsonObject &settings)
{
    const QString scope = settings.value(u"scope"_s).toString();
    return scope == u"story" || scope == u"comment" ? scope : u"(story,comment)"_s;
}

} // namespace

Result<HttpRequest> HackerNewsConnector::request(const ConnectorInput &input) const
{
    QString filters = u"created_at_i>%1"_s.arg(sinceOf(input) - OverlapSeconds);
    if (const qint64 before = input.state.value(u"before"_s).toInteger(); before > 0)
        filters += u",created_at_i<=%1"_s.arg(before);
    return jsonRequest(apiAddress(input.settings, u"https://hn.algolia.com", u"/api/v1/search_by_date"_s),
                       {{u"query"_s, input.settings.value(u"words"_s).toString()},
                        {u"tags"_s, tagsOf(input.settings)},
                        {u"numericFilters"_s, filters},
                        {u"typoTolerance"_s, u"false"_s},
                        {u"hitsPerPage"_s, QString::number(PageSize)}});
}

Result<SourcePage> HackerNewsConnector::read(const ConnectorInput &input, const HttpResponse &response) const
{
    auto posts = readHackerNewsPosts(response.body, u"Hacker News"_s);
    if (!posts)
        return posts.error();
    const auto document = readJson(response.body);
    const qsizetype hits = document ? document->object().value(u"hits"_s).toArray().size() : 0;
    SourcePage page;
    page.posts = std::move(posts).value();
    const qint64 since = sinceOf(input);
    const qint64 before = input.state.value(u"before"_s).toInteger();
    qint64 newest = input.state.value(u"newest"_s).toInteger(), oldest = 0;
    for (const Post &post : std::as_const(page.posts)) {
        const qint64 at = post.publishedAt.isValid() ? post.publishedAt.toSecsSinceEpoch() : 0;
        newest = std::max(newest, at);
        if (at > 0 && (oldest == 0 || at < oldest))
            oldest = at;
    }
    page.state[u"since"_s] = since;
    // A full page has more behind it. Those of its last second may be there again; a whole page of one second would
    // stand still, so that second is left behind.
    const qint64 following = oldest == before ? oldest - 1 : oldest;
    if (hits >= PageSize && following > since - OverlapSeconds) {
        page.state[u"before"_s] = following;
        page.state[u"newest"_s] = newest;
        page.more = true;
    } else if (newest > since) {
        page.state[u"since"_s] = std::min(newest, input.now.toSecsSinceEpoch());
    }
    return page;
}

namespace {

QList<SourceForm> hackerNewsForms()
{
    SourceForm form;
    form.key = u"search"_s;
    form.name = {u"Hacker News 검색"_s, u"Hacker News search"_s};
    form.fields = {
        {u"words"_s, {u"검색어"_s, u"Words"_s}, {u"예: \"blue wood\""_s, u"e.g. \"blue wood\""_s}},
        {u"scope"_s,
         {u"읽을 것"_s, u"What to read"_s},
         {},
         true,
         false,
         {{u"all"_s, {u"글과 댓글"_s, u"Stories and comments"_s}},
          {u"story"_s, {u"글"_s, u"Stories"_s}},
          {u"comment"_s, {u"댓글"_s, u"Comments"_s}}},
         u"all"_s},
        apiAddressField(),
    };
    form.settings = [](const QHash<QString, QString> &values) -> Result<QJsonObject> {
        const QString words = values.value(u"words"_s).simplified();
        if (words.isEmpty())
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("HackerNewsConnector", "Enter the words to search for."),
                         {}};
        const QString scope = values.value(u"scope"_s).trimmed().toLower();
        return withApiAddress(
            {{u"words"_s, words}, {u"scope"_s, scope == u"story" || scope == u"comment" ? scope : u"all"_s}}, values);
    };
    return {form};
}

} // namespace

SourceKind hackerNewsKind()
{
    static const HackerNewsConnector connector;
    return {u"hackernews"_s,
            {u"Hacker News"_s, u"Hacker News"_s},
            {u"Hacker News의 글과 댓글에서 검색어를 찾습니다. 가입이나 키가 필요 없습니다."_s,
             u"Finds words in stories and comments of Hacker News. Needs no account."_s},
            &connector,
            hackerNewsForms(),
            {{u"query"_s, u"words"_s}, {u"q"_s, u"words"_s}, {u"url"_s, u"address"_s}},
            0,
            30};
}

} // namespace pulse
