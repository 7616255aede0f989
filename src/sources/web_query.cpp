#include "sources/web_query.h"
#include <QUrl>

namespace pulse {

QString percentEncoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

QString webQuery(const QList<std::pair<QString, QString>> &items)
{
    QString query;
    for (const auto &[name, value] : items) {
        if (!query.isEmpty())
            query += u'&';
        query += percentEncoded(name) + u'=' + percentEncoded(value);
    }
    return query;
}

} // namespace pulse
