#include "sources/secrets.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace pulse {

QString packSecrets(const Secrets &secrets)
{
    QJsonObject object;
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
        object[secret.key()] = secret.value();
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Secrets unpackSecrets(const QString &kept, const QString &only)
{
    const QString text = kept.trimmed();
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    Secrets secrets;
    if (document.isObject()) {
        const QJsonObject object = document.object();
        for (auto member = object.begin(); member != object.end(); ++member)
            secrets.insert(member.key(), member.value().toString());
    } else if (!text.isEmpty()) {
        secrets.insert(only, text);
    }
    return secrets;
}

} // namespace pulse
