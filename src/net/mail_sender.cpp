#include "net/mail_sender.h"
#include <QCoreApplication>
#include <curl/curl.h>
#include <memory>
#include <mutex>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

/// What is still to be told.
struct Upload {
    QByteArray bytes;
    qsizetype told = 0;
};

size_t tellMore(char *room, size_t size, size_t count, void *upload)
{
    auto &rest = *static_cast<Upload *>(upload);
    const auto part = qsizetype(std::min(size * count, size_t(rest.bytes.size() - rest.told)));
    std::copy_n(rest.bytes.constData() + rest.told, part, room);
    rest.told += part;
    return size_t(part);
}

/// Keeps the server's latest refusal: its farewell comes after it.
size_t hear(char *line, size_t size, size_t count, void *heard)
{
    const QByteArray said = QByteArray(line, qsizetype(size * count)).trimmed();
    if (said.startsWith('4') || said.startsWith('5'))
        *static_cast<QByteArray *>(heard) = said;
    return size * count;
}

QByteArray addressOf(const MailAccount &account)
{
    const QByteArray scheme = account.security == MailAccount::Security::Tls ? "smtps://" : "smtp://";
    const QByteArray host = account.host.toLatin1();
    return scheme + (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(account.port);
}

Error::Kind kindOf(CURLcode code)
{
    return code == CURLE_LOGIN_DENIED ? Error::Kind::Authorisation : Error::Kind::Network;
}

/// \a said: the server's own words, empty where it said none.
QString wordsOf(CURLcode code, const MailAccount &account, const QString &said)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("MailSender", text); };
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return say(QT_TRANSLATE_NOOP("MailSender",
                                     "There is no mail server called %1. Check its name and the network."))
            .arg(account.host);
    case CURLE_COULDNT_CONNECT:
        return say(QT_TRANSLATE_NOOP("MailSender", "The mail server %1 does not answer at port %2. Check both, and "
                                                   "whether the network lets mail out."))
            .arg(account.host)
            .arg(account.port);
    case CURLE_OPERATION_TIMEDOUT:
        return say(QT_TRANSLATE_NOOP("MailSender",
                                     "The mail server %1 stopped answering. The mail may not have arrived."))
            .arg(account.host);
    case CURLE_PEER_FAILED_VERIFICATION:
        return say(QT_TRANSLATE_NOOP("MailSender", "The certificate of the mail server %1 is not trusted. Nothing was "
                                                   "sent. Check the server's name, or ask who runs it."))
            .arg(account.host);
    case CURLE_SSL_CACERT_BADFILE:
        return say(QT_TRANSLATE_NOOP("MailSender", "This computer has no list of certificates to trust, so nothing was "
                                                   "sent. Install it (package ca-certificates) and try again."));
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_USE_SSL_FAILED:
        return say(QT_TRANSLATE_NOOP("MailSender", "The mail server %1 offers no encryption at port %2. Nothing was "
                                                   "sent. TLS is usually at port 465, STARTTLS at 587."))
            .arg(account.host)
            .arg(account.port);
    case CURLE_LOGIN_DENIED:
        return say(QT_TRANSLATE_NOOP("MailSender",
                                     "The mail server %1 refused the user name or password. Some services "
                                     "want a password made for programs."))
            .arg(account.host);
    default:
        break;
    }
    return said.isEmpty()
               ? say(QT_TRANSLATE_NOOP("MailSender", "The mail server %1 broke off. The mail may not have arrived."))
                     .arg(account.host)
               : say(QT_TRANSLATE_NOOP("MailSender", "The mail server %1 refused the mail: %2"))
                     .arg(account.host, said);
}

void setAccount(CURL *curl, const MailAccount &account, const QString &password, const MailOptions &options)
{
    curl_easy_setopt(curl, CURLOPT_URL, addressOf(account).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    if (account.security != MailAccount::Security::None)
        curl_easy_setopt(curl, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!options.certificates.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, options.certificates.toUtf8().constData());
    if (!account.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, account.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, password.toUtf8().constData());
    }
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, long(options.connectSeconds));
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, long(options.stalledSeconds));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, long(options.allSeconds));
}

} // namespace

Status sendMail(const MailAccount &account, const QString &password, const MailMessage &message, const QDateTime &now,
                const MailOptions &options)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const Handle curl(curl_easy_init(), &curl_easy_cleanup);
    if (!curl)
        return Error{Error::Kind::Network, wordsOf(CURLE_FAILED_INIT, account, {}), u"curl_easy_init"_s};
    setAccount(curl.get(), account, password, options);
    const QByteArray sender = '<' + account.sender.toLatin1() + '>';
    List recipients(nullptr, &curl_slist_free_all);
    for (const QString &address : message.to)
        recipients.reset(curl_slist_append(recipients.release(), ('<' + address.toLatin1() + '>').constData()));
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, sender.constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    Upload upload{wireForm(message, account.sender, now)};
    QByteArray heard;
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, &tellMore);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &upload);
    curl_easy_setopt(curl.get(), CURLOPT_INFILESIZE_LARGE, curl_off_t(upload.bytes.size()));
    curl_easy_setopt(curl.get(), CURLOPT_HEADERFUNCTION, &hear);
    curl_easy_setopt(curl.get(), CURLOPT_HEADERDATA, &heard);
    const CURLcode code = curl_easy_perform(curl.get());
    if (code == CURLE_OK)
        return ok();
    QString said = QString::fromUtf8(heard).left(300);
    if (!password.isEmpty())
        said.replace(password, u"***"_s);
    return Error{kindOf(code), wordsOf(code, account, said),
                 u"smtp "_s + QString::fromLatin1(curl_easy_strerror(code))};
}

} // namespace pulse
