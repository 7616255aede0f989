#pragma once
#include "sources/connector.h"
#include "sources/source_kind.h"

namespace pulse {

// The two ways into Naver's interfaces, the same for search and search trend: settings "access" ("hub" for NAVER API
// HUB, "centre" for keys of the old developer centre) and "address" (empty: the access's own), secrets clientId and
// clientSecret.

bool isNaverHub(const QJsonObject &settings);
/// The address of \a path on the host of the access.
QUrl naverAddress(const QJsonObject &settings, const QString &path);
/// The headers that let us in, or an error that asks for the keys.
Result<HttpHeaders> naverHeaders(const ConnectorInput &input);
/// An error answer in words: the old centre's codes and the hub's gateway form.
Error naverRefusal(const HttpResponse &response);
/// The fields of a form for access, keys and address.
QList<SourceField> naverKeyFields();
/// access and address out of these values.
Result<QJsonObject> naverAccessSettings(const QHash<QString, QString> &values);

} // namespace pulse
