#include "sources/naver_access.h"
#include "net/http_client.h"
#include "sources/api_address.h"
#include "sources/json_reading.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView HubHost = u"https://naverapihub.apigw.ntruss.com";
constexpr QStringView CentreHost = u"https://openapi.naver.com";

/// The code and the words of an error body of either form.
struct NaverTrouble {
    QString code, words;
};

NaverTrouble troubleIn(const QByteArray &body)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const QJsonObject gateway = root.value(u"error"_s).toObject();
    if (!gateway.isEmpty()) {
        const QString details = textValue(gateway, u"details");
        return {textValue(gateway, u"errorCode"), details.isEmpty() ? textValue(gateway, u"message") : details};
    }
    return {textValue(root, u"errorCode"), textValue(root, u"errorMessage")};
}

} // namespace

bool isNaverHub(const QJsonObject &settings) { return settings.value(u"access"_s).toString() != u"centre"; }

QUrl naverAddress(const QJsonObject &settings, const QString &path)
{
    return apiAddress(settings, isNaverHub(settings) ? HubHost : CentreHost, path);
}

Result<HttpHeaders> naverHeaders(const ConnectorInput &input)
{
    const QByteArray id = input.secrets.value(u"clientId"_s).toUtf8();
    const QByteArray secret = input.secrets.value(u"clientSecret"_s).toUtf8();
    if (id.isEmpty() || secret.isEmpty())
        return Error{Error::Kind::Authorisation,
                     QCoreApplication::translate(
                         "NaverAccess", "Naver needs a client ID and a client secret. Enter both in this source."),
                     {}};
    if (isNaverHub(input.settings))
        return HttpHeaders{{"X-NCP-APIGW-API-KEY-ID", id}, {"X-NCP-APIGW-API-KEY", secret}};
    return HttpHeaders{{"X-Naver-Client-Id", id}, {"X-Naver-Client-Secret", secret}};
}

Error naverRefusal(const HttpResponse &response)
{
    const NaverTrouble trouble = troubleIn(response.body);
    const QString detail = u"HTTP %1, code %2"_s.arg(response.status).arg(trouble.code);
    const bool subscription = trouble.code == u"210" || trouble.words.contains(u"subscription", Qt::CaseInsensitive);
    if (response.status == 429 || trouble.code == u"010" || trouble.code == u"410" || trouble.code == u"420")
        return {Error::Kind::RateLimited,
                QCoreApplication::translate("NaverAccess",
                                            "Naver's daily number of calls for this key is used up, or calls came too "
                                            "fast. Nothing is lost; it is full again after midnight in Korea."),
                detail};
    if (response.status == 403 || subscription)
        return {Error::Kind::Authorisation,
                QCoreApplication::translate("NaverAccess",
                                            "The key is known to Naver, but it may not use this service. Add "
                                            "the service to the app in Naver's console."),
                detail};
    if (response.status == 401)
        return {Error::Kind::Authorisation,
                QCoreApplication::translate("NaverAccess",
                                            "Naver does not accept the client ID and secret. Check both, and whether "
                                            "they are keys of NAVER API HUB or of the old developer centre."),
                detail};
    if (response.status == 404)
        return {Error::Kind::NotFound,
                QCoreApplication::translate(
                    "NaverAccess", "Naver has nothing at this address. Check whether the keys are of NAVER API "
                                   "HUB or of the old developer centre."),
                detail};
    if (response.status == 400)
        return {Error::Kind::BadData,
                QCoreApplication::translate("NaverAccess", "Naver does not understand the search: %1")
                    .arg(trouble.words.simplified().left(200)),
                detail};
    return failureOf(response);
}

QList<SourceField> naverKeyFields()
{
    return {
        {u"access"_s,
         {u"키의 종류"_s, u"Kind of keys"_s},
         {u"새 키는 네이버 클라우드의 NAVER API HUB에서 만듭니다. 예전 개발자 센터의 키는 2027년 6월까지 쓸 수 있습니다."_s,
          u"New keys come from NAVER API HUB (Naver Cloud). Keys of the old developer centre work until June 2027."_s},
         true,
         false,
         {{u"hub"_s, {u"NAVER API HUB"_s, u"NAVER API HUB"_s}},
          {u"centre"_s, {u"네이버 개발자 센터(기존)"_s, u"Naver Developers (old)"_s}}},
         u"hub"_s},
        {u"clientId"_s,
         {u"클라이언트 ID"_s, u"Client ID"_s},
         {u"네이버 클라우드 콘솔 > Application Services > NAVER API HUB > Application에서 쓸 API를 골라 등록하고 인증 정보를 봅니다. 검색은 하루 25,000번까지이며 지금은 무료입니다."_s,
          u"In the Naver Cloud console, at Application Services > NAVER API HUB > Application: register one with the "
          "APIs to use, then show its authentication information. 25,000 searches a day, free of charge for now."_s},
         true,
         true},
        {u"clientSecret"_s,
         {u"클라이언트 시크릿"_s, u"Client secret"_s},
         {u"같은 화면에 있습니다."_s, u"On the same page."_s},
         true,
         true},
        apiAddressField(),
    };
}

Result<QJsonObject> naverAccessSettings(const QHash<QString, QString> &values)
{
    const QString access = values.value(u"access"_s, u"hub"_s).trimmed().toLower();
    if (access != u"hub" && access != u"centre")
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("NaverAccess", "The kind of keys is one of: hub, centre."),
                     {}};
    return withApiAddress({{u"access"_s, access}}, values);
}

} // namespace pulse
