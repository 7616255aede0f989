#pragma once
#include "core/result.h"
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

class QTcpSocket;

namespace pulse {

/// Waits on this machine for the one request with which a browser comes back from a sign-in (RFC 8252, 7.3). Bound to
/// 127.0.0.1, open from open() until the request has come or close(). Everything but a GET of its own path by its own
/// name is turned away. Lives on the thread that made it, which runs an event loop.
class LoopbackListener final : public QObject {
    Q_OBJECT
public:
    explicit LoopbackListener(QObject *parent = nullptr);
    /// The address to come back to. \a port 0: any free one; otherwise exactly this one, Error::Conflict when taken.
    Result<QUrl> open(quint16 port);
    void close();
    bool isOpen() const { return m_server.isListening(); }

    /// What the browser shows: plain text, said before it is closed.
    void answer(const QString &headline, const QString &text);

signals:
    /// The browser came back; nothing else is taken from now on. answer() it.
    void arrived(const QUrlQuery &query);

private:
    void serve(QTcpSocket *socket);
    void readHead(QTcpSocket *socket);
    void respond(QTcpSocket *socket, int status, const QByteArray &body);
    QTcpServer m_server;
    QTcpSocket *m_browser = nullptr; ///< waits for answer()
};

} // namespace pulse
