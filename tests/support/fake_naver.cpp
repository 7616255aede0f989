#include "fake_naver.h"
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

using Answer = FakeServer::Answer;

Answer json(const QJsonObject &object, int status = 200)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json;charset=UTF-8"}},
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer trouble(bool hub, int status, const QString &code, const QString &words)
{
    if (hub)
        return json({{u"error"_s, QJsonObject{{u"errorCode"_s, code}, {u"message"_s, words}}}}, status);
    return json({{u"errorCode"_s, code}, {u"errorMessage"_s, words}}, status);
}

} // namespace

FakeNaver::FakeNaver(int results)
    : m_last(results), m_server([this](const FakeServer::Request &request) { return answer(request); })
{}

Answer FakeNaver::results(const FakeServer::Request &request) const
{
    const QUrlQuery query(QUrl::fromEncoded(request.target).query());
    const int display = qBound(1, query.queryItemValue(u"display"_s).toInt(), 100);
    const int start = query.queryItemValue(u"start"_s).toInt();
    QJsonArray items;
    for (int i = 0, number = m_last - start + 1; i < display && number > 0; ++i, --number)
        items.append(QJsonObject{{u"title"_s, u"<b>아크메</b> 사용기 %1 &amp; 팁"_s.arg(number)},
                                 {u"link"_s, u"https://blog.naver.com/mina/%1"_s.arg(223'000'000'000 + number)},
                                 {u"description"_s, u"오늘은 <b>아크메</b>를 써 보았다"_s},
                                 {u"bloggername"_s, u"미나의 하루"_s},
                                 {u"bloggerlink"_s, u"blog.naver.com/mina"_s},
                                 {u"postdate"_s, QDate(2026, 1, 1).addDays(number / 20).toString(u"yyyyMMdd"_s)}});
    return json({{u"total"_s, m_last}, {u"start"_s, start}, {u"display"_s, items.size()}, {u"items"_s, items}});
}

/// Shares grow by one a day; the last is 100.
Answer FakeNaver::trend(const FakeServer::Request &request) const
{
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const QDate first = QDate::fromString(asked.value(u"startDate"_s).toString(), Qt::ISODate);
    const QDate last = QDate::fromString(asked.value(u"endDate"_s).toString(), Qt::ISODate);
    QJsonArray results;
    for (const QJsonValue &group : asked.value(u"keywordGroups"_s).toArray()) {
        QJsonArray data;
        for (QDate day = qMax(first, last.addDays(-99)); day <= last; day = day.addDays(1))
            data.append(QJsonObject{{u"period"_s, day.toString(Qt::ISODate)}, {u"ratio"_s, 100 - day.daysTo(last)}});
        results.append(
            QJsonObject{{u"title"_s, group[u"groupName"_s]}, {u"keywords"_s, group[u"keywords"_s]}, {u"data"_s, data}});
    }
    return json({{u"timeUnit"_s, u"date"_s}, {u"results"_s, results}});
}

Answer FakeNaver::answer(const FakeServer::Request &request)
{
    const bool hub = request.path().startsWith("/search/v1/") || request.path().startsWith("/search-trend/");
    const bool let = hub ? request.header("x-ncp-apigw-api-key-id") == ClientId &&
                               request.header("x-ncp-apigw-api-key") == ClientSecret
                         : request.header("x-naver-client-id") == ClientId &&
                               request.header("x-naver-client-secret") == ClientSecret;
    if (!let)
        return trouble(hub, 401, hub ? u"200"_s : u"024"_s, u"Authentication failed"_s);
    if (callsLeft-- <= 0)
        return trouble(hub, 429, hub ? u"410"_s : u"010"_s, u"quota exceeded"_s);
    if (request.path().endsWith("/datalab/search") || request.path() == "/search-trend/v1/search")
        return trend(request);
    const QUrlQuery query(QUrl::fromEncoded(request.target).query());
    if (query.queryItemValue(u"start"_s).toInt() > 1000)
        return trouble(hub, 400, u"SE03"_s, u"Invalid start value"_s);
    if (query.queryItemValue(u"query"_s).isEmpty())
        return trouble(hub, 400, u"SE01"_s, u"Incorrect query request"_s);
    return results(request);
}

} // namespace pulse
