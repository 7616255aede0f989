#include "sources/api_request.h"
#include "sources/web_query.h"
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

QString serviceAddress(const ConnectorInput &input, QStringView usual)
{
    const QUrl own(input.settings.value(u"apiBase"_s).toString());
    const bool safe = own.scheme() == u"https" || (own.scheme() == u"http" && isLoopback(own));
    return safe && own.path().endsWith(u'/') ? own.toString(QUrl::FullyEncoded) : usual.toString();
}

HttpRequest jsonRequest(const QUrl &url, const QList<std::pair<QString, QString>> &parameters)
{
    HttpRequest request;
    request.url = url;
    if (!parameters.isEmpty())
        request.url.setQuery(webQuery(parameters), QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}};
    return request;
}

HttpRequest jsonPost(const QUrl &url, const QJsonObject &body)
{
    HttpRequest request = jsonRequest(url);
    request.method = "POST";
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

void addBearer(HttpRequest &request, const QString &token)
{
    if (!token.isEmpty())
        request.headers.append({"Authorization", "Bearer " + token.toUtf8()});
}

QString tokenOf(const ConnectorInput &input) { return input.secrets.value(u"token"_s).simplified(); }

} // namespace pulse
