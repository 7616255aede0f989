#include "sources/key_name.h"
#include "sources/json_reading.h"

namespace pulse {
using namespace Qt::StringLiterals;

QString keyNameFor(const QJsonObject &settings, const Secrets &secrets)
{
    const QString app = firstText(settings, {u"app", u"clientId"}).trimmed();
    return app.isEmpty() || secrets.isEmpty() ? keyName(secrets) : keyName({{u"clientId"_s, app}});
}

} // namespace pulse
