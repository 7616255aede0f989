#include "net/mail_message.h"
#include <QLocale>
#include <QUrl>
#include <QUuid>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// RFC 2045, 6.8: lines of 76 characters.
QByteArray base64Lines(const QByteArray &bytes)
{
    constexpr qsizetype Line = 76;
    const QByteArray packed = bytes.toBase64();
    QByteArray lines;
    lines.reserve(packed.size() + 2 * (packed.size() / Line + 1));
    for (qsizetype at = 0; at < packed.size(); at += Line)
        lines += packed.mid(at, Line) + "\r\n";
    return lines;
}

/// Words of RFC 2047, at most 75 characters each, that part no character in two.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype MostBytes = 42; // 56 in base64, with "=?UTF-8?B?" and "?=" below 75
    QByteArray words, part;
    const auto close = [&] {
        if (!part.isEmpty())
            words += (words.isEmpty() ? "" : "\r\n ") + ("=?UTF-8?B?" + part.toBase64() + "?=");
        part.clear();
    };
    for (const char32_t character : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (part.size() + bytes.size() > MostBytes)
            close();
        part += bytes;
    }
    close();
    return words;
}

/// A file's name as RFC 2231 writes it, and beside it in the way that older programs read.
QByteArray fileNameParameters(const QString &name)
{
    return "\r\n filename=\"" + encodedWords(name).replace("\r\n ", "") + "\";\r\n filename*=UTF-8''" +
           QUrl::toPercentEncoding(name);
}

QByteArray dateOf(const QDateTime &now)
{
    return QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

} // namespace

QByteArray wireForm(const MailMessage &message, const QString &sender, const QDateTime &now)
{
    const QByteArray mark = QUuid::createUuid().toByteArray(QUuid::Id128);
    const QByteArray from = sender.toLatin1(), domain = from.mid(from.indexOf('@') + 1);
    QByteArray wire =
        "Date: " + dateOf(now) + "\r\nFrom: <" + from + ">\r\nTo: <" + message.to.join(u">,\r\n <"_s).toLatin1() +
        ">\r\nSubject: " + encodedWords(message.subject.simplified()) + "\r\nMessage-ID: <" + mark + '@' + domain +
        ">\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"" + mark + "\"\r\n\r\n--" + mark +
        "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
        base64Lines(message.text.toUtf8());
    for (const MailAttachment &attachment : message.attachments)
        wire += "--" + mark + "\r\nContent-Type: " + attachment.type +
                "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;" +
                fileNameParameters(attachment.name) + "\r\n\r\n" + base64Lines(attachment.bytes);
    return wire + "--" + mark + "--\r\n";
}

} // namespace pulse
