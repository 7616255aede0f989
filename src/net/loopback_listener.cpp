#include "net/loopback_listener.h"
#include <QTcpSocket>
#include <QTimer>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHead = 16 * 1024;
constexpr int MostSockets = 16;
constexpr int HeadPatienceMs = 10'000;

} // namespace

LoopbackListener::LoopbackListener(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

Result<QUrl> LoopbackListener::open(quint16 port)
{
    close();
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
        return Error{Error::Kind::Conflict,
                     tr("Another program on this computer uses the port %1, at which the sign-in comes back. Close it "
                        "and try again, or paste a token.")
                         .arg(port),
                     m_server.errorString()};
    return QUrl(u"http://127.0.0.1:%1/callback"_s.arg(m_server.serverPort()));
}

void LoopbackListener::close()
{
    m_server.close();
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        if (socket->bytesToWrite() == 0 && socket != m_browser)
            socket->abort();
}

void LoopbackListener::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_server.findChildren<QTcpSocket *>().size() > MostSockets)
        return socket->abort();
    QTimer::singleShot(HeadPatienceMs, socket, [this, socket] {
        if (socket != m_browser)
            socket->abort();
    });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readHead(socket); });
}

void LoopbackListener::readHead(QTcpSocket *socket)
{
    if (m_browser || !m_server.isListening())
        return socket->abort();
    const QByteArray head = socket->peek(LongestHead + 1);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (head.size() > LongestHead)
            respond(socket, 431, {});
        return;
    }
    const QList<QByteArray> lines = head.left(end).split('\n');
    const QList<QByteArray> request = lines.constFirst().trimmed().split(' ');
    QByteArray host;
    for (const QByteArray &line : lines.mid(1))
        if (line.toLower().startsWith("host:"))
            host = line.mid(5).trimmed().toLower();
    const QByteArray port = QByteArray::number(m_server.serverPort());
    // A page elsewhere whose name was pointed at this machine would come under its own name.
    const bool ours = host == "127.0.0.1:" + port || host == "localhost:" + port;
    const QUrl target = QUrl::fromEncoded(request.value(1), QUrl::StrictMode);
    if (!ours || request.value(0) != "GET" || target.path() != u"/callback")
        return respond(socket, ours ? 404 : 403, {});
    QString query = target.query(QUrl::FullyEncoded);
    query.replace(u'+', u"%20"_s); // forms write blanks so
    m_browser = socket;
    connect(socket, &QObject::destroyed, this, [this] { m_browser = nullptr; });
    m_server.close();
    emit arrived(QUrlQuery(query));
}

void LoopbackListener::answer(const QString &headline, const QString &text)
{
    if (!m_browser)
        return;
    const QString page =
        u"<!doctype html><meta charset=\"utf-8\"><title>Pulsecheck</title>"
        "<body style=\"font-family:sans-serif;max-width:32em;margin:15vh auto;padding:0 1em;line-height:1.6\">"
        "<h1 style=\"font-size:1.3em\">%1</h1><p>%2</p>"_s.arg(headline.toHtmlEscaped(), text.toHtmlEscaped());
    respond(m_browser, 200, page.toUtf8());
}

void LoopbackListener::respond(QTcpSocket *socket, int status, const QByteArray &body)
{
    // No script, no memory, no referrer: the address of this page held the code.
    socket->write("HTTP/1.1 " + QByteArray::number(status) +
                  " Answer\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
                  "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
                  "Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n"
                  "Content-Length: " +
                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace pulse
