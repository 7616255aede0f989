#include "net/http_message.h"
#include <QHostAddress>

namespace pulse {
using namespace Qt::StringLiterals;

QByteArray headerValue(const HttpHeaders &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

QUrl linkTarget(const QByteArray &header, const QByteArray &rel, const QUrl &base)
{
    // <uri>; rel="next", <uri>; rel="prev" -- a uri may hold commas, so walk by the angle brackets.
    for (qsizetype at = header.indexOf('<'); at >= 0;) {
        const qsizetype end = header.indexOf('>', at);
        if (end < 0)
            break;
        const qsizetype following = header.indexOf('<', end);
        const QByteArray parameters = header.mid(end + 1, following < 0 ? -1 : following - end - 1);
        for (const QByteArray &parameter : parameters.split(';')) {
            QByteArray text = parameter.trimmed();
            while (text.endsWith(','))
                text = text.chopped(1).trimmed();
            if (!text.toLower().startsWith("rel"))
                continue;
            QByteArray value = text.mid(text.indexOf('=') + 1).trimmed();
            if (value.startsWith('"') && value.endsWith('"') && value.size() > 1)
                value = value.mid(1, value.size() - 2);
            if (value.toLower().split(' ').contains(rel))
                return base.resolved(QUrl(QString::fromUtf8(header.mid(at + 1, end - at - 1))));
        }
        at = following;
    }
    return {};
}

} // namespace pulse
