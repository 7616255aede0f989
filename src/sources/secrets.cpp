#include "sources/secrets.h"
#include "core/ids.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

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

QString keyName(const Secrets &secrets)
{
    for (const QString &part : {QStringLiteral("clientId"), QStringLiteral("key"), QStringLiteral("token"),
                                QStringLiteral("handle"), QStringLiteral("password")})
        if (const QString value = secrets.value(part).trimmed(); !value.isEmpty())
            return derivedUid({QStringLiteral("key"), value});
    return {};
}

QString withoutSecrets(const QString &text, const Secrets &secrets)
{
    // What stands beside the tokens of a sign-in and tells nothing.
    static const QSet<QString> open{
        QStringLiteral("kind"),      QStringLiteral("account"),  QStringLiteral("obtainedAt"),
        QStringLiteral("expiresAt"), QStringLiteral("tokenUrl"), QStringLiteral("revokeUrl"),
        QStringLiteral("proof"),     QStringLiteral("clientId"), QStringLiteral("selfRenewal")};
    constexpr qsizetype Shortest = 4; // a shorter "secret" would tear words apart
    QString clean = text;
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
        if (!open.contains(secret.key()) && secret.value().size() >= Shortest)
            clean.replace(secret.value(), QStringLiteral("***"));
    return clean;
}

} // namespace pulse
