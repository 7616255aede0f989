#pragma once
#include <QList>
#include <QString>
#include <utility>

namespace pulse {

/// "name=value&name=value" with all but letters, digits and -._~ encoded: QUrlQuery would leave '+' as it is.
QString webQuery(const QList<std::pair<QString, QString>> &items);

/// One value, encoded the same way.
QString percentEncoded(const QString &text);

} // namespace pulse
