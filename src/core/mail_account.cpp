#include "core/mail_account.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &text) { return {Error::Kind::Usage, text, {}}; }

QString toKey(MailAccount::Security security)
{
    return security == MailAccount::Security::Tls        ? u"tls"_s
           : security == MailAccount::Security::StartTls ? u"starttls"_s
                                                         : u"none"_s;
}

bool isThisMachine(const QString &host) { return host == u"localhost" || host == u"127.0.0.1" || host == u"::1"; }

/// Empty where \a word is no address.
QString addressOf(const QString &word)
{
    static const QRegularExpression local(u"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$"_s);
    static const QRegularExpression domain(u"^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$"_s);
    const qsizetype at = word.lastIndexOf(u'@');
    const QString name = word.left(std::max<qsizetype>(0, at));
    const QString place = QString::fromLatin1(QUrl::toAce(word.mid(at + 1)));
    if (at < 1 || !local.match(name).hasMatch() || !domain.match(place).hasMatch() || place.contains(u".."_s))
        return {};
    return name + u'@' + place;
}

} // namespace

QJsonObject toJson(const MailAccount &account)
{
    return {{u"host"_s, account.host},
            {u"port"_s, account.port},
            {u"security"_s, toKey(account.security)},
            {u"user"_s, account.user},
            {u"sender"_s, account.sender}};
}

Result<MailAccount> mailAccountFromJson(const QJsonObject &json)
{
    static const QRegularExpression name(u"^[A-Za-z0-9.:_-]{1,253}$"_s);
    MailAccount account;
    account.host = json[u"host"_s].toString().trimmed().toLower();
    account.port = json[u"port"_s].toInt();
    account.user = json[u"user"_s].toString().trimmed();
    const QString security = json[u"security"_s].toString();
    account.security = security == u"starttls" ? MailAccount::Security::StartTls
                       : security == u"none"   ? MailAccount::Security::None
                                               : MailAccount::Security::Tls;
    if (!name.match(account.host).hasMatch() || toKey(account.security) != security)
        return refused(QCoreApplication::translate(
            "MailAccount", "A mail account needs the name of its outgoing server, e.g. smtp.example.com, and how the "
                           "way there is encrypted: tls, starttls or none."));
    if (account.port < 1 || account.port > 65535)
        return refused(QCoreApplication::translate("MailAccount", "The port is a number from 1 to 65535: usually 465 "
                                                                  "with TLS, 587 with STARTTLS."));
    if (account.security == MailAccount::Security::None && !isThisMachine(account.host))
        return refused(QCoreApplication::translate("MailAccount", "Mail goes unencrypted to this machine alone. Choose "
                                                                  "TLS or STARTTLS."));
    const auto sender = mailAddresses(json[u"sender"_s].toString());
    if (!sender)
        return sender.error();
    if (sender->size() != 1)
        return refused(QCoreApplication::translate("MailAccount", "Enter the one address that the mail comes from."));
    account.sender = sender->constFirst();
    return account;
}

Result<QStringList> mailAddresses(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    QStringList addresses;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        const QString address = addressOf(word);
        if (address.isEmpty())
            return refused(
                QCoreApplication::translate("MailAccount", "\"%1\" is no mail address. Write it as name@example.com.")
                    .arg(word));
        if (!addresses.contains(address, Qt::CaseInsensitive))
            addresses << address;
    }
    return addresses;
}

} // namespace pulse
