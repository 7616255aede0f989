#include "net/http_client.h"
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// A server whose certificate nobody vouches for, or that is another's, gets nothing to read: not an address, not a
/// secret.
class TestTls : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void anUnknownCertificateEndsTheRequest_data();
    void anUnknownCertificateEndsTheRequest();

private:
    /// A certificate of its own for \a name, made anew.
    bool make(const QString &name, QSslConfiguration &configuration)
    {
        const QString key = m_folder.filePath(u"key.pem"_s), certificate = m_folder.filePath(u"certificate.pem"_s);
        QProcess process;
        process.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                     u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                     u"/CN="_s + name, u"-keyout"_s, key, u"-out"_s, certificate});
        QFile keyFile(key), certificateFile(certificate);
        if (!process.waitForFinished(20'000) || !keyFile.open(QIODevice::ReadOnly) ||
            !certificateFile.open(QIODevice::ReadOnly))
            return false;
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
        configuration.setLocalCertificate(QSslCertificate(&certificateFile));
        return !configuration.privateKey().isNull() && !configuration.localCertificate().isNull();
    }
    QTemporaryDir m_folder;
};

void TestTls::initTestCase()
{
    if (!QSslSocket::supportsSsl() || QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("no TLS or no openssl to make a certificate with (package openssl)");
}

void TestTls::anUnknownCertificateEndsTheRequest_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("its own") << u"127.0.0.1"_s;
    QTest::newRow("another's") << u"api.example.com"_s;
}

void TestTls::anUnknownCertificateEndsTheRequest()
{
    QFETCH(QString, name);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QVERIFY(make(name, configuration));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QByteArray heard;
    connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [&heard, socket] {
                heard += socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
            });
    });
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
    const SystemClock clock;
    HttpClient client(clock);
    HttpRequest request;
    request.url = QUrl(u"https://127.0.0.1:%1/private?key=PLANTED"_s.arg(server.serverPort()));
    request.headers = {{"Authorization", "Bearer PLANTED"}};
    const auto future = client.send(request);
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 20'000));
    const auto response = future.result();
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Error::Kind::Network);
    QVERIFY2(response.error().text.contains(u"certificate"), qPrintable(response.error().text));
    QVERIFY(!(response.error().text + response.error().detail).contains(u"PLANTED"));
    QTest::qWait(100);
    QCOMPARE(heard, QByteArray());
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
