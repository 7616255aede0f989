#pragma once
#include "core/result.h"
#include <QJsonObject>
#include <QStringList>

namespace pulse {

/// Where mail is handed to be sent: an account at a mail service. Its password stands in the key store alone.
struct MailAccount {
    enum class Security {
        Tls,      ///< encrypted from the first byte (RFC 8314), port 465
        StartTls, ///< encrypted before anything is told (RFC 3207), port 587
        None,     ///< only to this machine
    };
    QString host;
    int port = 465;
    Security security = Security::Tls;
    QString user;   ///< empty: the service asks for none
    QString sender; ///< an address
    bool isSet() const { return !host.isEmpty(); }
};

QJsonObject toJson(const MailAccount &account);
/// Refuses what could never send, in words that a person can act on.
Result<MailAccount> mailAccountFromJson(const QJsonObject &json);

/// The addresses in \a text, parted by commas, semicolons or lines, each in the form a@b of RFC 5321 that every mail
/// service takes; an international domain in its ASCII form. Error::Usage names the first that is none.
Result<QStringList> mailAddresses(const QString &text);

} // namespace pulse
