#pragma once
#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <memory>

class QTcpSocket;

namespace pulse {

/// A mail server (SMTP) on this machine that refuses on command. Lives on the test's thread, which must run its loop.
class FakeMailServer final : public QObject {
    Q_OBJECT
public:
    /// TLS from the first byte where \a tls holds a certificate; else in the clear.
    explicit FakeMailServer(QSslConfiguration tls = {}, QObject *parent = nullptr);
    quint16 port() const;

    struct Mail {
        QByteArray from;
        QList<QByteArray> to;
        QByteArray data; ///< head and body as they came
        /// The bytes of the attachment \a index, unpacked.
        QByteArray attachment(int index = 0) const;
    };
    QList<Mail> mails;         ///< taken whole, in the order they came
    QList<QByteArray> heard;   ///< every line that was no part of a mail
    QByteArray user, password; ///< where set, nobody else is let in
    QByteArray refuse;         ///< an address that is not known here
    bool breakOff = false;     ///< closes the connection in the middle of a mail

private:
    struct Talk;
    void greet(QTcpSocket *socket);
    void hear(QTcpSocket *socket, Talk &talk);
    QByteArray answerTo(const QByteArray &line, Talk &talk);
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace pulse
