#include "fake_mail_server.h"
#include <QSslServer>
#include <QTcpSocket>

namespace pulse {

/// One connection.
struct FakeMailServer::Talk {
    Mail mail;
    QByteArray rest; ///< of a line that has not come whole
    bool inMail = false, awaitsSecret = false, isIn = false;
};

QByteArray FakeMailServer::Mail::attachment(int index) const
{
    const QByteArray mark = "--" + data.mid(data.indexOf("boundary=\"") + 10).split('"').value(0);
    QList<QByteArray> parts;
    for (qsizetype at = data.indexOf(mark); at >= 0;) {
        const qsizetype next = data.indexOf(mark, at + mark.size());
        if (next > 0)
            parts << data.mid(at, next - at);
        at = next;
    }
    const QByteArray part = parts.value(index + 1); // the first one is the text
    return QByteArray::fromBase64(part.mid(part.indexOf("\r\n\r\n") + 4));
}

FakeMailServer::FakeMailServer(QSslConfiguration tls, QObject *parent) : QObject(parent)
{
    if (tls.localCertificate().isNull()) {
        m_server = std::make_unique<QTcpServer>();
    } else {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        m_server = std::move(server);
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            greet(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost, 0))
        qFatal("the fake mail server found no port");
}

quint16 FakeMailServer::port() const { return m_server->serverPort(); }

void FakeMailServer::greet(QTcpSocket *socket)
{
    const auto talk = std::make_shared<Talk>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, talk] { hear(socket, *talk); });
    socket->write("220 fake ESMTP\r\n");
}

void FakeMailServer::hear(QTcpSocket *socket, Talk &talk)
{
    talk.rest += socket->readAll();
    for (qsizetype end = talk.rest.indexOf("\r\n"); end >= 0; end = talk.rest.indexOf("\r\n")) {
        const QByteArray line = talk.rest.left(end);
        talk.rest.remove(0, end + 2);
        if (talk.inMail && breakOff) {
            socket->abort();
            return;
        }
        if (talk.inMail && line != ".") {
            talk.mail.data += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
            continue;
        }
        const QByteArray answer = answerTo(line, talk);
        socket->write(answer + "\r\n");
        if (answer.startsWith("221"))
            socket->disconnectFromHost();
    }
}

QByteArray FakeMailServer::answerTo(const QByteArray &line, Talk &talk)
{
    if (talk.inMail) {
        talk.inMail = false;
        mails << talk.mail;
        talk.mail = {};
        return "250 taken";
    }
    heard << line;
    const QByteArray word = line.left(4).toUpper();
    if (word == "EHLO")
        return user.isEmpty() ? "250 fake" : "250-fake\r\n250 AUTH PLAIN";
    if (word == "AUTH" && line.count(' ') == 1) {
        talk.awaitsSecret = true;
        return "334 ";
    }
    if (word == "AUTH" || std::exchange(talk.awaitsSecret, false)) {
        const QList<QByteArray> said = QByteArray::fromBase64(line.split(' ').constLast()).split('\0');
        talk.isIn = said.value(1) == user && said.value(2) == password;
        return talk.isIn ? "235 come in" : "535 5.7.8 wrong";
    }
    if (!user.isEmpty() && !talk.isIn && (word == "MAIL" || word == "RCPT"))
        return "530 5.7.0 who are you";
    const QByteArray address = line.mid(line.indexOf('<') + 1).split('>').value(0);
    if (word == "MAIL") {
        talk.mail.from = address;
    } else if (word == "RCPT") {
        if (address == refuse)
            return "550 5.1.1 nobody of that name";
        talk.mail.to << address;
    } else if (word == "DATA") {
        talk.inMail = true;
        return "354 go on";
    } else if (word == "QUIT") {
        return "221 bye";
    }
    return "250 well";
}

} // namespace pulse
