#include "sources/kakao_connector.h"
#include "net/http_client.h"
#include "sources/api_address.h"
#include "sources/day_quota.h"
#include "sources/json_reading.h"
#include "sources/kakao_reader.h"
#include "sources/newest_first.h"
#include "sources/place_names.h"
#include "sources/web_query.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString serviceOf(const QJsonObject &settings) { return settings.value(u"service"_s).toString(u"blog"_s); }
int pageSize(const QString &service) { return service == u"vclip" ? 30 : 50; }
int lastPage(const QString &service) { return service == u"vclip" ? 15 : 50; }

} // namespace

Result<HttpRequest> KakaoConnector::request(const ConnectorInput &input) const
{
    const QString key = input.secrets.value(u"key"_s);
    if (key.isEmpty())
        return Error{Error::Kind::Authorisation,
                     QCoreApplication::translate("KakaoConnector",
                                                 "Kakao needs the REST API key of an app. Enter it in this source."),
                     {}};
    const QString service = serviceOf(input.settings);
    const QString page = NewestFirst(input.state).page();
    HttpRequest request;
    request.url = apiAddress(input.settings, u"https://dapi.kakao.com", u"/v2/search/"_s + service);
    request.url.setQuery(webQuery({{u"query"_s, input.settings.value(u"words"_s).toString()},
                                   {u"sort"_s, u"recency"_s},
                                   {u"page"_s, page.isEmpty() ? u"1"_s : page},
                                   {u"size"_s, QString::number(pageSize(service))}}),
                         QUrl::StrictMode);
    request.headers = {{"Authorization", "KakaoAK " + key.toUtf8()}, {"Accept", "application/json"}};
    return request;
}

Result<SourcePage> KakaoConnector::read(const ConnectorInput &input, const HttpResponse &response) const
{
    auto posts = placedByAddress(readKakaoPosts(response.body, QString()));
    if (!posts)
        return posts.error();
    SourcePage page;
    page.posts = std::move(posts).value();
    const auto document = readJson(response.body);
    const QJsonObject meta = document ? document->object().value(u"meta"_s).toObject() : QJsonObject();
    const QString service = serviceOf(input.settings);
    NewestFirst reading(input.state);
    const int following = std::max(1, reading.page().toInt()) + 1;
    const bool further = !meta.value(u"is_end"_s).toBool(true) && following <= lastPage(service);
    page.more = reading.turn(page.posts, further ? QString::number(following) : QString(), {10, lastPage(service)});
    if (reading.gap())
        page.gaps.append(*reading.gap());
    page.state = reading.state();
    countRequest(input, page, u"daum."_s + service, CallsADay, QTimeZone("Asia/Seoul"));
    return page;
}

Error KakaoConnector::refusal(const HttpResponse &response) const
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QString words = textValue(body, body.contains(u"message"_s) ? u"message" : u"msg").simplified().left(200);
    const QString detail = u"HTTP %1"_s.arg(response.status);
    if (response.status == 429 || body.value(u"code"_s).toInt() == -10)
        return {Error::Kind::RateLimited,
                QCoreApplication::translate("KakaoConnector",
                                            "Kakao's number of calls for this key is used up. Nothing is lost; it is "
                                            "full again after midnight in Korea."),
                detail};
    if (response.status == 401)
        return {
            Error::Kind::Authorisation,
            QCoreApplication::translate(
                "KakaoConnector", "Kakao does not accept the key. Enter the REST API key of the app, not another one."),
            detail};
    if (response.status == 403)
        return {Error::Kind::Authorisation,
                QCoreApplication::translate(
                    "KakaoConnector", "The key may not use Daum search. Check the app's settings at Kakao Developers."),
                detail};
    if (response.status == 400 && !words.isEmpty())
        return {Error::Kind::BadData,
                QCoreApplication::translate("KakaoConnector", "Kakao does not understand the search: %1").arg(words),
                detail};
    return failureOf(response);
}

namespace {

QList<SourceForm> kakaoForms()
{
    SourceForm form;
    form.key = u"search"_s;
    form.name = {u"다음 검색(카카오)"_s, u"Daum search (Kakao)"_s};
    form.fields = {
        {u"service"_s,
         {u"찾을 곳"_s, u"Where to search"_s},
         {},
         true,
         false,
         {{u"blog"_s, {u"블로그"_s, u"Blogs"_s}},
          {u"cafe"_s, {u"카페"_s, u"Cafes"_s}},
          {u"web"_s, {u"웹문서"_s, u"Web"_s}},
          {u"vclip"_s, {u"동영상"_s, u"Videos"_s}}},
         u"blog"_s},
        {u"words"_s, {u"검색어"_s, u"Words"_s}, {u"예: 푸른숲 커피"_s, u"e.g. Blue Wood Coffee"_s}},
        {u"key"_s,
         {u"REST API 키"_s, u"REST API key"_s},
         {u"developers.kakao.com > 앱 > 앱 키에 있습니다. 무료이며 서비스마다 하루 30,000번까지입니다."_s,
          u"At developers.kakao.com > your app > App keys. Free of charge, up to 30,000 searches a day in each place."_s},
         true,
         true},
        apiAddressField(),
    };
    form.settings = [](const QHash<QString, QString> &values) -> Result<QJsonObject> {
        QString service = values.value(u"service"_s, u"blog"_s).trimmed().toLower();
        if (service == u"video")
            service = u"vclip"_s;
        if (service != u"blog" && service != u"cafe" && service != u"web" && service != u"vclip")
            return Error{
                Error::Kind::Usage,
                QCoreApplication::translate("KakaoConnector", "The place to search is one of: blog, cafe, web, video."),
                {}};
        const QString words = values.value(u"words"_s).simplified();
        if (words.isEmpty())
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("KakaoConnector", "Enter the words to search for."),
                         {}};
        return withApiAddress({{u"service"_s, service}, {u"words"_s, words}}, values);
    };
    return {form};
}

} // namespace

SourceKind kakaoKind()
{
    static const KakaoConnector connector;
    return {u"kakao"_s,
            {u"다음 검색(카카오)"_s, u"Daum search (Kakao)"_s},
            {u"다음의 블로그, 카페, 웹문서, 동영상에서 검색어가 든 글을 찾습니다. 카카오 REST API 키가 필요합니다."_s,
             u"Finds posts in Daum's blogs, cafes, web and videos. Needs a REST API key of Kakao."_s},
            &connector,
            kakaoForms(),
            {{u"query"_s, u"words"_s}, {u"q"_s, u"words"_s}, {u"url"_s, u"address"_s}},
            0,
            30};
}

} // namespace pulse
