#pragma once
#include "sources/connector.h"
#include <QJsonObject>

namespace pulse {

/// Where a service's interface is: \a usual, or the address in setting "apiBase", which no form shows: a company's own
/// gateway, or a server on this machine that stands in for the service.
QString serviceAddress(const ConnectorInput &input, QStringView usual);
/// A GET of JSON with the parameters percent-encoded, as keywords in Korean, # and + need it; without parameters the
/// address stays as it is.
HttpRequest jsonRequest(const QUrl &url, const QList<std::pair<QString, QString>> &parameters = {});
/// A POST of JSON that asks for JSON.
HttpRequest jsonPost(const QUrl &url, const QJsonObject &body);
/// Adds "Authorization: Bearer" where there is a token.
void addBearer(HttpRequest &request, const QString &token);
/// The access token of a source, whether pasted or from a sign-in; trimmed.
QString tokenOf(const ConnectorInput &input);

} // namespace pulse
