#pragma once
#include "core/mail_account.h"
#include "net/mail_message.h"

namespace pulse {

/// How a mail is sent, beside its account.
struct MailOptions {
    QString certificates;    ///< a file of authorities to trust instead of the system's; empty: the system's
    int connectSeconds = 20; ///< until the server answers
    int stalledSeconds = 60; ///< without a byte either way
    int allSeconds = 600;    ///< for the whole mail
};

/// Hands \a message to the account's server by SMTP (libcurl), to all who are to get it or to none. Over TLS with a
/// certificate that the system trusts, or nothing is told, not the password either; unencrypted to this machine alone.
/// Waits for the answer: for background threads. Errors say in words what the server said and what to do; never the
/// password.
Status sendMail(const MailAccount &account, const QString &password, const MailMessage &message, const QDateTime &now,
                const MailOptions &options = {});

} // namespace pulse
