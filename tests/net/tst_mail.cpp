#include "core/mail_account.h"
#include "fake_mail_server.h"
#include "net/mail_sender.h"
#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(1, 30), Qt::UTC);

MailAccount accountAt(const FakeMailServer &server)
{
    return {u"127.0.0.1"_s, server.port(), MailAccount::Security::None, {}, u"reports@example.com"_s};
}

MailMessage message()
{
    return {{u"boss@example.com"_s, u"team@example.org"_s},
            u"예시전자 2026-10 월간 보고서"_s,
            u"언급은 늘었고 감성은 그대로였습니다.\n.\n끝"_s,
            {{u"예시전자 2026-10 월간 보고서.pdf"_s, "application/pdf", QByteArray("%PDF\r\n.\r\n\0x", 11)}}};
}

/// Sends on a thread of its own, so that the server, which lives here, can answer.
Status sent(const MailAccount &account, const QString &password = {}, const MailOptions &options = {})
{
    std::optional<Status> status;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { status = sendMail(account, password, message(), Now, options); }));
    thread->start();
    if (!QTest::qWaitFor([&] { return thread->isFinished(); }, 30'000))
        qFatal("the mail was not sent in time");
    thread->wait();
    return *status;
}

} // namespace

/// What is handed to a mail server, and what is said when that fails.
class MailTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString certificateFile() const { return m_folder.filePath(u"certificate.pem"_s); }
    bool makeCertificate(QSslConfiguration &tls)
    {
        QProcess process;
        process.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                     u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                     u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
                                     m_folder.filePath(u"key.pem"_s), u"-out"_s, certificateFile()});
        QFile key(m_folder.filePath(u"key.pem"_s)), certificate(certificateFile());
        if (!process.waitForFinished(20'000) || !key.open(QIODevice::ReadOnly) ||
            !certificate.open(QIODevice::ReadOnly))
            return false;
        tls = QSslConfiguration::defaultConfiguration();
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        tls.setLocalCertificate(QSslCertificate(&certificate));
        return !tls.localCertificate().isNull();
    }

private slots:
    void aMailArrivesWithItsFileAndItsWords()
    {
        FakeMailServer server;
        const Status status = sent(accountAt(server));
        QVERIFY2(status, status ? "" : qPrintable(status.error().text + status.error().detail));
        QCOMPARE(server.mails.size(), 1);
        const FakeMailServer::Mail &mail = server.mails[0];
        QCOMPARE(mail.from, "reports@example.com");
        QCOMPARE(mail.to, (QList<QByteArray>{"boss@example.com", "team@example.org"}));
        QCOMPARE(mail.attachment(), QByteArray("%PDF\r\n.\r\n\0x", 11));
        QVERIFY(mail.data.contains("Date: Mon, 23 Nov 2026 01:30:00 +0000\r\n"));
        QVERIFY(mail.data.contains("filename*=UTF-8''%EC%98%88"));
        for (const QByteArray &line : mail.data.split('\n'))
            QVERIFY2(line.size() < 998, line.constData());
    }
    void aSubjectAddsNoHeader()
    {
        MailMessage hostile = message();
        hostile.subject = u"x\r\nBcc: thief@example.com"_s;
        hostile.attachments[0].name = u"a\"\r\nBcc: thief@example.com"_s;
        const QByteArray wire = wireForm(hostile, u"a@example.com"_s, Now);
        QVERIFY(!wire.contains("\nBcc"));
    }
    void aLongSubjectIsCutBetweenCharacters()
    {
        MailMessage mail = message();
        mail.subject = QString(60, u'가');
        const QByteArray wire = wireForm(mail, u"a@example.com"_s, Now);
        const qsizetype from = wire.indexOf("Subject: ") + 9;
        const QByteArray subject = wire.mid(from, wire.indexOf("\r\nMessage-ID") - from);
        QString whole;
        for (const QByteArray &word : subject.split('\n')) {
            QVERIFY(word.trimmed().size() <= 75);
            whole += QString::fromUtf8(QByteArray::fromBase64(word.trimmed().mid(10).chopped(2)));
        }
        QCOMPARE(whole, mail.subject);
    }
    void aPasswordIsAskedForAndAWrongOneIsNamed()
    {
        FakeMailServer server;
        server.user = "team";
        server.password = "secret";
        MailAccount account = accountAt(server);
        account.user = u"team"_s;
        QVERIFY(sent(account, u"secret"_s));
        const Status refused = sent(account, u"PLANTED"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Authorisation);
        QVERIFY(!(refused.error().text + refused.error().detail).contains(u"PLANTED"));
        QCOMPARE(server.mails.size(), 1);
    }
    void anAddressThatIsRefusedKeepsTheMailFromAll()
    {
        FakeMailServer server;
        server.refuse = "team@example.org";
        const Status status = sent(accountAt(server));
        QVERIFY(!status);
        QVERIFY2(status.error().text.contains(u"5.1.1 nobody"), qPrintable(status.error().text));
        QVERIFY(server.mails.isEmpty());
    }
    void aServerThatBreaksOffOrIsNotThereIsTold()
    {
        FakeMailServer server;
        server.breakOff = true;
        QVERIFY(!sent(accountAt(server)));
        MailAccount nobody = accountAt(server);
        nobody.port = 1;
        const Status status = sent(nobody);
        QVERIFY(!status);
        QVERIFY2(status.error().text.contains(u"does not answer"), qPrintable(status.error().text));
    }
    void withoutEncryptionNothingIsTold()
    {
        FakeMailServer server; // offers no STARTTLS
        MailAccount account = accountAt(server);
        account.security = MailAccount::Security::StartTls;
        account.user = u"team"_s;
        const Status status = sent(account, u"PLANTED"_s);
        QVERIFY(!status);
        QVERIFY2(status.error().text.contains(u"no encryption"), qPrintable(status.error().text));
        QVERIFY(server.mails.isEmpty());
        for (const QByteArray &line : std::as_const(server.heard))
            QVERIFY2(!line.startsWith("AUTH") && !line.startsWith("MAIL"), line.constData());
    }
    void overTlsOnlyACertificateThatIsTrustedIsTold()
    {
        QSslConfiguration tls;
        if (!QSslSocket::supportsSsl() || QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("no TLS or no openssl to make a certificate with (package openssl)");
        QVERIFY(makeCertificate(tls));
        FakeMailServer server(tls);
        MailAccount account = accountAt(server);
        account.security = MailAccount::Security::Tls;
        const Status refused = sent(account);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"certificate"), qPrintable(refused.error().text));
        QVERIFY(server.heard.isEmpty());
        MailOptions options;
        options.certificates = u"/nowhere/certificates.pem"_s; // as on a computer where none are installed
        const Status without = sent(account, {}, options);
        QVERIFY(!without);
        QVERIFY2(without.error().text.contains(u"ca-certificates"), qPrintable(without.error().text));
        QVERIFY(server.heard.isEmpty());
        options.certificates = certificateFile();
        const Status status = sent(account, {}, options);
        QVERIFY2(status, status ? "" : qPrintable(status.error().text + status.error().detail));
        QCOMPARE(server.mails.size(), 1);
    }
    void accountsAndAddressesThatCouldNeverSendAreRefused()
    {
        const QJsonObject good = toJson(
            MailAccount{u"smtp.example.com"_s, 465, MailAccount::Security::Tls, u"team"_s, u"reports@example.com"_s});
        QVERIFY(mailAccountFromJson(good));
        for (const auto &[key, value] :
             {std::pair(u"host"_s, QJsonValue(u"smtp.example.com/x"_s)), std::pair(u"host"_s, QJsonValue(u""_s)),
              std::pair(u"port"_s, QJsonValue(0)), std::pair(u"port"_s, QJsonValue(70000)),
              std::pair(u"security"_s, QJsonValue(u"none"_s)), std::pair(u"security"_s, QJsonValue(u"ssl"_s)),
              std::pair(u"sender"_s, QJsonValue(u"nobody"_s)), std::pair(u"sender"_s, QJsonValue(u""_s))}) {
            QJsonObject json = good;
            json[key] = value;
            const auto read = mailAccountFromJson(json);
            QVERIFY2(!read && !read.error().text.isEmpty(), qPrintable(key));
        }
        QCOMPARE(*mailAddresses(u" a@example.com; b@예시.kr,\nA@example.com "_s),
                 (QStringList{u"a@example.com"_s, u"b@xn--vv4b11d.kr"_s}));
        for (const QString &wrong : {u"a"_s, u"a@"_s, u"@b.c"_s, u"a@b..c"_s, u"a b@c>"_s, u"<a@b.c>"_s})
            QVERIFY2(!mailAddresses(wrong), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(MailTest)
#include "tst_mail.moc"
