#pragma once
#include <QHash>
#include <QString>

namespace pulse {

/// What a source needs to be let in, by name: "token", "clientId", "accessJwt". Kept in the key store as one text and
/// nowhere else: never in settings, state, logs or errors.
using Secrets = QHash<QString, QString>;

/// The one text that the key store keeps.
QString packSecrets(const Secrets &secrets);
/// The secrets of a kept text. One that is no JSON object is a single secret and stands under \a only.
Secrets unpackSecrets(const QString &kept, const QString &only = QStringLiteral("token"));

/// A name for the key that a source has, the same for all sources with it, to count what the key is used for: of the
/// app's identifier where there is one, since tokens change. A hash: it does not tell the key. Empty without secrets.
QString keyName(const Secrets &secrets);

/// \a text without any of the secrets: a service may repeat a token in what it says, and errors are kept and shown.
QString withoutSecrets(const QString &text, const Secrets &secrets);

} // namespace pulse
