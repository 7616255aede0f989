#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace pulse {

/// A file that goes with a mail.
struct MailAttachment {
    QString name;    ///< without folder
    QByteArray type; ///< "application/pdf"
    QByteArray bytes;
};

/// A mail of plain text.
struct MailMessage {
    QStringList to; ///< addresses of core/mail_account.h
    QString subject, text;
    QList<MailAttachment> attachments;
};

/// \a message as it goes over the wire (RFC 5322, MIME): lines of at most 78 bytes that end in CRLF, everything beyond
/// ASCII encoded. What people wrote cannot add a header: it is encoded. \a sender is an address.
QByteArray wireForm(const MailMessage &message, const QString &sender, const QDateTime &now);

} // namespace pulse
