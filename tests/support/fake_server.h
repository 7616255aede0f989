#pragma once
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>
#include <functional>

namespace pulse {

/// A web server on this machine that misbehaves on command. Lives on the test's thread, which must run its loop.
class FakeServer final : public QObject {
    Q_OBJECT
public:
    struct Request {
        QByteArray method;
        QByteArray target;                     ///< path and query
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;                       ///< as long as Content-Length says
        QByteArray header(const QByteArray &name) const { return headers.value(name); }
        QByteArray path() const { return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')); }
    };
    struct Answer {
        int status = 200;
        QList<std::pair<QByteArray, QByteArray>> headers = {};
        QByteArray body = {};
        int cutAfter = -1;    ///< closes the socket after so many bytes of the body, though it announced all
        bool silent = false;  ///< takes the request and never answers
        bool endless = false; ///< repeats the body for ever
        int delayMs = 0;      ///< waits before it answers
    };
    using Handler = std::function<Answer(const Request &)>;

    explicit FakeServer(Handler handler, QObject *parent = nullptr);
    QUrl url(const QString &path = QStringLiteral("/")) const;
    QList<Request> requests; ///< in the order they came

    /// \a bytes packed as gzip (RFC 1952).
    static QByteArray gzip(const QByteArray &bytes);

private:
    void serve(class QTcpSocket *socket);
    void write(QTcpSocket *socket, const Answer &answer);
    QTcpServer m_server;
    Handler m_handler;
};

} // namespace pulse
