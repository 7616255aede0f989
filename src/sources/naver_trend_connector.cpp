#include "sources/naver_trend_connector.h"
#include "core/source_health.h"
#include "sources/day_quota.h"
#include "sources/json_reading.h"
#include "sources/naver_access.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

const QTimeZone &seoul()
{
    static const QTimeZone zone("Asia/Seoul");
    return zone;
}

/// The day that is whole: yesterday in Korea.
QDate lastDay(const QDateTime &now) { return now.toTimeZone(seoul()).date().addDays(-1); }

QDate firstDay(const ConnectorInput &input)
{
    const QDate kept = QDate::fromString(input.state.value(u"start"_s).toString(), Qt::ISODate);
    return kept.isValid() ? kept : lastDay(input.now).addDays(1 - NaverTrendConnector::FirstDays);
}

/// "아크메: 아크메, acme" a line, or just words, of which the first names the group.
Result<QJsonArray> readGroups(const QString &text)
{
    const auto usage = [](const QString &words) { return Error{Error::Kind::Usage, words, {}}; };
    QJsonArray groups;
    QString lines = text;
    for (const QString &line : lines.replace(u';', u'\n').split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        QStringList words;
        for (const QString &word : line.mid(colon + 1).split(u',', Qt::SkipEmptyParts))
            if (!word.trimmed().isEmpty())
                words.append(word.simplified());
        const QString name = colon > 0 ? line.left(colon).simplified() : words.value(0);
        if (words.isEmpty() || name.isEmpty())
            continue;
        if (words.size() > NaverTrendConnector::MostWords)
            return usage(
                QCoreApplication::translate("NaverTrendConnector", "A group holds at most %1 words; \"%2\" has more.")
                    .arg(NaverTrendConnector::MostWords)
                    .arg(name));
        groups.append(QJsonObject{{u"groupName"_s, name}, {u"keywords"_s, QJsonArray::fromStringList(words)}});
    }
    if (groups.isEmpty())
        return usage(QCoreApplication::translate("NaverTrendConnector", "Enter at least one group of words."));
    if (groups.size() > NaverTrendConnector::MostGroups)
        return usage(
            QCoreApplication::translate("NaverTrendConnector",
                                        "Naver compares at most %1 groups at once. Add another source for more.")
                .arg(NaverTrendConnector::MostGroups));
    return groups;
}

} // namespace

Result<HttpRequest> NaverTrendConnector::request(const ConnectorInput &input) const
{
    const auto headers = naverHeaders(input);
    if (!headers)
        return headers.error();
    const auto groups = readGroups(input.settings.value(u"groups"_s).toString());
    if (!groups)
        return groups.error();
    QJsonObject body{{u"startDate"_s, firstDay(input).toString(Qt::ISODate)},
                     {u"endDate"_s, lastDay(input.now).toString(Qt::ISODate)},
                     {u"timeUnit"_s, u"date"_s},
                     {u"keywordGroups"_s, *groups}};
    for (const QString &key : {u"device"_s, u"gender"_s})
        if (const QString value = input.settings.value(key).toString(); !value.isEmpty())
            body[key] = value;
    HttpRequest request;
    request.method = "POST";
    request.url = naverAddress(input.settings,
                               isNaverHub(input.settings) ? u"/search-trend/v1/search"_s : u"/v1/datalab/search"_s);
    request.headers = *headers;
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Result<SourcePage> NaverTrendConnector::read(const ConnectorInput &input, const HttpResponse &response) const
{
    const auto document = readJson(response.body);
    if (!document)
        return document.error();
    if (!document->object().value(u"results"_s).isArray())
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate("NaverTrendConnector", "The answer holds no search trend."),
                     {}};
    SourcePage page;
    page.state = input.state;
    page.state[u"start"_s] = firstDay(input).toString(Qt::ISODate);
    page.title = QCoreApplication::translate("NaverTrendConnector", "Naver search trend");
    for (const QJsonValue &result : document->object().value(u"results"_s).toArray()) {
        const QString group = textValue(result.toObject(), u"title");
        const QJsonArray data = result[u"data"_s].toArray();
        QHash<QDate, double> ratios;
        for (const QJsonValue &point : data) {
            const QDate day = QDate::fromString(point[u"period"_s].toString(), Qt::ISODate);
            const double ratio = point[u"ratio"_s].toDouble(-1);
            if (day.isValid() && ratio >= 0 && ratio <= 100)
                ratios.insert(day, ratio);
            else if (page.setAside.size() < 20)
                page.setAside.append(
                    QCoreApplication::translate("NaverTrendConnector", "A point of \"%1\" has no day or no share.")
                        .arg(group));
        }
        if (ratios.isEmpty() || group.isEmpty())
            continue;
        for (QDate day = firstDay(input), end = lastDay(input.now); day <= end; day = day.addDays(1))
            page.figures.append({group, QString::fromUtf16(channel_metric::SearchInterest), day, ratios.value(day, 0)});
    }
    countRequest(input, page, u"naver.trend"_s, CallsADay, seoul());
    return page;
}

Error NaverTrendConnector::refusal(const HttpResponse &response) const { return naverRefusal(response); }

namespace {

QList<SourceForm> naverTrendForms()
{
    SourceForm form;
    form.key = u"trend"_s;
    form.name = {u"네이버 검색어 트렌드"_s, u"Naver search trend"_s};
    form.fields = {
        {u"groups"_s,
         {u"검색어 묶음"_s, u"Groups of words"_s},
         {u"예: 푸른숲: 푸른숲커피, 푸른숲 카페; 경쟁사: 하늘커피. 다섯 묶음까지, 묶음끼리만 비교할 수 있습니다."_s,
          u"e.g. Blue Wood: bluewood, blue wood coffee; Rival: sky coffee. Up to five; only groups of one source can "
          u"be "
          "compared."_s}},
        {u"device"_s,
         {u"기기"_s, u"Device"_s},
         {},
         false,
         false,
         {{QString(), {u"모두"_s, u"All"_s}}, {u"mo"_s, {u"모바일"_s, u"Mobile"_s}}, {u"pc"_s, {u"PC"_s, u"PC"_s}}}},
        {u"gender"_s,
         {u"성별"_s, u"Gender"_s},
         {},
         false,
         false,
         {{QString(), {u"모두"_s, u"All"_s}}, {u"f"_s, {u"여성"_s, u"Women"_s}}, {u"m"_s, {u"남성"_s, u"Men"_s}}}},
    };
    form.fields += naverKeyFields();
    form.settings = [](const QHash<QString, QString> &values) -> Result<QJsonObject> {
        auto settings = naverAccessSettings(values);
        if (!settings)
            return settings.error();
        const auto groups = readGroups(values.value(u"groups"_s));
        if (!groups)
            return groups.error();
        settings->insert(u"groups"_s, values.value(u"groups"_s).trimmed());
        for (const QString &key : {u"device"_s, u"gender"_s})
            if (const QString value = values.value(key).trimmed(); !value.isEmpty())
                settings->insert(key, value);
        return settings;
    };
    return {form};
}

} // namespace

SourceKind naverTrendKind()
{
    static const NaverTrendConnector connector;
    return {
        u"naver-trend"_s,
        {u"네이버 검색어 트렌드"_s, u"Naver search trend"_s},
        {u"사람들이 검색어를 얼마나 찾는지 날마다의 상대값으로 모읍니다. 글은 모으지 않습니다. 네이버 API 키가 필요합니다."_s,
         u"Brings how much people search for words, day by day, as shares of the highest. Brings no posts. Needs a key of Naver's API."_s},
        &connector,
        naverTrendForms(),
        {{u"words"_s, u"groups"_s}, {u"url"_s, u"address"_s}},
        0,
        1440};
}

} // namespace pulse
