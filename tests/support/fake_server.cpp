#include "fake_server.h"
#include <QTcpSocket>
#include <QTimer>

namespace pulse {

FakeServer::FakeServer(Handler handler, QObject *parent) : QObject(parent), m_handler(std::move(handler))
{
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        qFatal("the fake server found no port");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

QUrl FakeServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

void FakeServer::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        QByteArray head = socket->property("head").toByteArray() + socket->readAll();
        socket->setProperty("head", head);
        if (!head.contains("\r\n\r\n"))
            return;
        Request request;
        const QList<QByteArray> lines = head.left(head.indexOf("\r\n\r\n")).split('\n');
        const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (const QByteArray &line : lines.mid(1))
            request.headers.insert(line.left(line.indexOf(':')).trimmed().toLower(),
                                   line.mid(line.indexOf(':') + 1).trimmed());
        request.body = head.mid(head.indexOf("\r\n\r\n") + 4);
        if (request.body.size() < request.header("content-length").toInt())
            return; // the rest comes with the next readyRead
        socket->setProperty("head", QByteArray());
        requests.append(request);
        const Answer answer = m_handler(request);
        if (answer.silent)
            return;
        if (answer.delayMs > 0)
            QTimer::singleShot(answer.delayMs, socket, [this, socket, answer] { write(socket, answer); });
        else
            write(socket, answer);
    });
}

void FakeServer::write(QTcpSocket *socket, const Answer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Whatever\r\nConnection: close\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (!answer.endless)
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    socket->write(head + "\r\n");
    if (answer.endless) {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, body = answer.body] {
            if (socket->bytesToWrite() < 1024 * 1024)
                socket->write(body);
        });
        timer->start(1);
        return;
    }
    socket->write(answer.cutAfter < 0 ? answer.body : answer.body.left(answer.cutAfter));
    socket->disconnectFromHost();
}

QByteArray FakeServer::gzip(const QByteArray &bytes)
{
    // qCompress gives four bytes of length, then zlib: two bytes of header, raw deflate, four bytes of Adler-32.
    const QByteArray packed = qCompress(bytes, 9);
    QByteArray out("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    out += packed.mid(6, packed.size() - 10);
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320U & (0U - (crc & 1U)));
    }
    crc ^= 0xffffffffU;
    const auto size = quint32(bytes.size());
    for (const quint32 number : {crc, size})
        for (int shift = 0; shift < 32; shift += 8)
            out += char((number >> shift) & 0xff);
    return out;
}

} // namespace pulse
