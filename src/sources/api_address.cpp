#include "sources/api_address.h"

namespace pulse {
using namespace Qt::StringLiterals;

SourceField apiAddressField()
{
    return {u"address"_s,
            {u"API 주소"_s, u"API address"_s},
            {u"비워 두십시오. 서비스가 주소를 옮긴 경우에만 씁니다."_s,
             u"Leave empty. Only for the case that the service moves."_s},
            false};
}

Result<QJsonObject> withApiAddress(QJsonObject settings, const QHash<QString, QString> &values)
{
    const QString address = values.value(u"address"_s).trimmed();
    if (address.isEmpty())
        return settings;
    const auto url = webAddress(address);
    if (!url)
        return url.error();
    settings[u"address"_s] = url->toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    return settings;
}

QUrl apiAddress(const QJsonObject &settings, QStringView usual, const QString &path)
{
    QString base = settings.value(u"address"_s).toString();
    if (base.isEmpty())
        base = usual.toString();
    while (base.endsWith(u'/'))
        base.chop(1);
    return QUrl(base + path, QUrl::StrictMode);
}

} // namespace pulse
