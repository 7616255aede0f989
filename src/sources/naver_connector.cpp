#include "sources/naver_connector.h"
#include "sources/day_quota.h"
#include "sources/json_reading.h"
#include "sources/naver_access.h"
#include "sources/naver_reader.h"
#include "sources/newest_first.h"
#include "sources/place_names.h"
#include "sources/web_query.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

const QTimeZone &seoul()
{
    static const QTimeZone zone("Asia/Seoul");
    return zone;
}

QString serviceOf(const QJsonObject &settings) { return settings.value(u"service"_s).toString(u"blog"_s); }

/// How many results there are, where the answer says so; XML does not always.
std::optional<qint64> totalOf(const QByteArray &body)
{
    const auto document = readJson(body);
    return document && document->isObject() ? countValue(document->object(), u"total") : std::nullopt;
}

} // namespace

Result<HttpRequest> NaverConnector::request(const ConnectorInput &input) const
{
    const auto headers = naverHeaders(input);
    if (!headers)
        return headers.error();
    const QString service = serviceOf(input.settings);
    const bool hub = isNaverHub(input.settings);
    HttpRequest request;
    request.url =
        naverAddress(input.settings, hub ? u"/search/v1/"_s + service : u"/v1/search/"_s + service + u".json"_s);
    const QString page = NewestFirst(input.state).page();
    QList<std::pair<QString, QString>> query{{u"query"_s, input.settings.value(u"words"_s).toString()},
                                             {u"display"_s, QString::number(PageSize)},
                                             {u"start"_s, page.isEmpty() ? u"1"_s : page}};
    if (service != u"webkr") // has no order of its own
        query.append({u"sort"_s, u"date"_s});
    if (hub)
        query.append({u"format"_s, u"json"_s});
    request.url.setQuery(webQuery(query), QUrl::StrictMode);
    request.headers = *headers;
    return request;
}

Result<SourcePage> NaverConnector::read(const ConnectorInput &input, const HttpResponse &response) const
{
    auto posts = placedByAddress(readNaverPosts(response.body, QString()));
    if (!posts)
        return posts.error();
    SourcePage page;
    page.posts = std::move(posts).value();
    const bool ordered = serviceOf(input.settings) != u"webkr";
    NewestFirst reading(input.state);
    const int start = std::max(1, reading.page().toInt());
    const int following = start + PageSize;
    const auto total = totalOf(response.body);
    const bool further =
        ordered && page.posts.size() >= PageSize && following <= LastStart && (!total || following <= *total);
    page.more = reading.turn(page.posts, further ? QString::number(following) : QString(), {10, 10});
    if (ordered && reading.gap())
        page.gaps.append(*reading.gap());
    page.state = reading.state();
    countRequest(input, page, u"naver.search"_s, CallsADay, seoul());
    return page;
}

Error NaverConnector::refusal(const HttpResponse &response) const { return naverRefusal(response); }

namespace {

QList<SourceForm> naverForms()
{
    SourceForm form;
    form.key = u"search"_s;
    form.name = {u"네이버 검색"_s, u"Naver search"_s};
    form.fields = {
        {u"service"_s,
         {u"찾을 곳"_s, u"Where to search"_s},
         {u"카페, 웹문서, 지식iN 결과에는 날짜가 없어 처음 본 때로 보입니다."_s,
          u"Results of cafes, the web and Q&A have no date; they show when they were first seen."_s},
         true,
         false,
         {{u"blog"_s, {u"블로그"_s, u"Blogs"_s}},
          {u"news"_s, {u"뉴스"_s, u"News"_s}},
          {u"cafearticle"_s, {u"카페"_s, u"Cafes"_s}},
          {u"webkr"_s, {u"웹문서"_s, u"Web"_s}},
          {u"kin"_s, {u"지식iN"_s, u"Q&A (Knowledge iN)"_s}}},
         u"blog"_s},
        {u"words"_s,
         {u"검색어"_s, u"Words"_s},
         {u"예: 푸른숲 커피. 한 번에 최신 결과 1,000개까지 보이므로 좁은 검색어가 좋습니다."_s,
          u"e.g. Blue Wood Coffee. At most the newest 1,000 results show, so narrow words work best."_s}},
    };
    form.fields += naverKeyFields();
    form.settings = [](const QHash<QString, QString> &values) -> Result<QJsonObject> {
        static const QHash<QString, QString> services{
            {u"blog"_s, u"blog"_s},        {u"news"_s, u"news"_s},
            {u"cafe"_s, u"cafearticle"_s}, {u"cafearticle"_s, u"cafearticle"_s},
            {u"web"_s, u"webkr"_s},        {u"webkr"_s, u"webkr"_s},
            {u"kin"_s, u"kin"_s},
        };
        auto settings = naverAccessSettings(values);
        if (!settings)
            return settings.error();
        const QString service = services.value(values.value(u"service"_s, u"blog"_s).trimmed().toLower());
        if (service.isEmpty())
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("NaverConnector",
                                                     "The place to search is one of: blog, news, cafe, web, kin."),
                         {}};
        const QString words = values.value(u"words"_s).simplified();
        if (words.isEmpty())
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("NaverConnector", "Enter the words to search for."),
                         {}};
        settings->insert(u"service"_s, service);
        settings->insert(u"words"_s, words);
        return settings;
    };
    return {form};
}

} // namespace

SourceKind naverKind()
{
    static const NaverConnector connector;
    return {
        u"naver"_s,
        {u"네이버 검색"_s, u"Naver search"_s},
        {u"네이버의 블로그, 뉴스, 카페, 웹문서, 지식iN에서 검색어가 든 글을 찾습니다. 네이버 API 키가 필요합니다."_s,
         u"Finds posts in Naver's blogs, news, cafes, web and Q&A. Needs a key of Naver's API."_s},
        &connector,
        naverForms(),
        {{u"query"_s, u"words"_s}, {u"q"_s, u"words"_s}, {u"url"_s, u"address"_s}},
        0,
        30};
}

} // namespace pulse
