#include "fault_proxy.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>
#include <algorithm>

namespace pulse {

FaultProxy::FaultProxy(const QUrl &upstream, quint32 seed, double faulty, QObject *parent)
    : QObject(parent), m_upstream(upstream), m_faulty(faulty), m_random(seed)
{
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        qFatal("the fault proxy found no port");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            serve(client);
    });
}

QString FaultProxy::address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }

FaultProxy::Fault FaultProxy::draw()
{
    const bool spoilt = double(m_random()) / double(std::mt19937::max()) < m_faulty;
    const auto fault = spoilt ? Fault(1 + number(int(Fault::Count) - 1)) : Fault::None;
    ++m_done[int(fault)];
    return fault;
}

void FaultProxy::serve(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client] {
        const QByteArray head = client->property("head").toByteArray() + client->readAll();
        client->setProperty("head", head);
        if (!head.contains("\r\n\r\n"))
            return;
        client->setProperty("head", QByteArray());
        forward(client, head);
    });
}

void FaultProxy::forward(QTcpSocket *client, const QByteArray &request)
{
    auto *server = new QTcpSocket(client); // goes with it
    connect(server, &QTcpSocket::disconnected, client, [this, client, server] {
        QByteArray answer = server->property("answer").toByteArray() + server->readAll();
        // Addresses in the answer lead back through here.
        const QByteArray there = "127.0.0.1:" + QByteArray::number(m_upstream.port());
        answer.replace(there, "127.0.0.1:" + QByteArray::number(m_server.serverPort()));
        const qsizetype end = answer.indexOf("\r\n\r\n");
        spoil(client, answer.left(end), answer.mid(end + 4));
        server->deleteLater();
    });
    connect(server, &QTcpSocket::readyRead, server,
            [server] { server->setProperty("answer", server->property("answer").toByteArray() + server->readAll()); });
    server->connectToHost(m_upstream.host(), quint16(m_upstream.port()));
    server->write(request);
}

void FaultProxy::send(QTcpSocket *client, const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    client->write("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers +
                  "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    client->disconnectFromHost();
}

void FaultProxy::spoil(QTcpSocket *client, QByteArray head, QByteArray body)
{
    QByteArray headers;
    for (const QByteArray &line : head.split('\n').mid(1))
        if (!line.toLower().startsWith("content-length") && !line.toLower().startsWith("connection"))
            headers += line.trimmed() + "\r\n";
    const auto rearranged = [&body, this](bool twice) {
        QJsonArray array = QJsonDocument::fromJson(body).array();
        QJsonArray result;
        while (!array.isEmpty()) {
            const QJsonValue value = array.takeAt(number(int(array.size())));
            result.append(value);
            if (twice)
                result.append(value);
        }
        return QJsonDocument(result).toJson(QJsonDocument::Compact);
    };
    switch (draw()) {
    case Fault::Reset:
        return client->abort();
    case Fault::Cut:
        client->write(head + "\r\n\r\n" + body.left(number(int(body.size()) + 1)));
        return client->disconnectFromHost();
    case Fault::Delay:
        QTimer::singleShot(1 + number(20), client,
                           [this, client, headers, body] { send(client, "200 OK", headers, body); });
        return;
    case Fault::Truncate:
        return send(client, "200 OK", headers, body.left(number(int(body.size()) + 1)));
    case Fault::Duplicate:
        return send(client, "200 OK", headers, rearranged(true));
    case Fault::Reorder:
        return send(client, "200 OK", headers, rearranged(false));
    case Fault::Empty:
        return send(client, "200 OK", headers, {});
    case Fault::TooMany:
        return send(client, "429 Too Many Requests", "Retry-After: 0\r\n", "{\"error\":\"slow down\"}");
    case Fault::Trouble: {
        const QByteArray statuses[] = {"500 Oops", "502 Oops", "503 Oops", "504 Oops"};
        return send(client, statuses[number(4)], {}, "<html>Oops</html>");
    }
    case Fault::WrongType:
        return send(client, "200 OK", "Content-Type: text/html\r\n",
                    "<!doctype html><title>Sign in to the hotel</title>");
    case Fault::Garbage: {
        QByteArray noise(number(4000), '\0');
        std::generate(noise.begin(), noise.end(), [this] { return char(m_random()); });
        return send(client, "200 OK", headers, noise);
    }
    case Fault::Endless: {
        client->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n\r\n[");
        auto *timer = new QTimer(client);
        connect(timer, &QTimer::timeout, client, [client] {
            if (client->bytesToWrite() < 4 * 1024 * 1024)
                client->write(QByteArray(1024 * 1024, ' '));
        });
        return timer->start(0);
    }
    case Fault::None:
    case Fault::Count:
        break;
    }
    send(client, "200 OK", headers, body);
}

} // namespace pulse
