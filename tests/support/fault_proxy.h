#pragma once
#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <random>

class QTcpSocket;

namespace pulse {

/// Stands between a program and a web server of this machine and spoils what passes, by a seeded draw: cuts, delays,
/// shortens, repeats, reorders, refuses, lies about the type and talks without end. Lives on the test's thread.
class FaultProxy final : public QObject {
    Q_OBJECT
public:
    enum class Fault {
        None,
        Reset,     ///< hangs up before a byte
        Cut,       ///< hangs up in the middle of the body
        Delay,     ///< a few milliseconds, as all waits here
        Truncate,  ///< a shorter body that says that it is whole
        Duplicate, ///< elements of a JSON array twice
        Reorder,   ///< elements of a JSON array in another order
        Empty,     ///< 200 without a byte
        TooMany,   ///< 429 with Retry-After: 0
        Trouble,   ///< 500, 502, 503 or 504
        WrongType, ///< a web page in the place of data
        Garbage,   ///< bytes that are nothing
        Endless,   ///< a body that never stops
        Count
    };
    /// \param faulty the share of answers that are spoilt, 0..1
    FaultProxy(const QUrl &upstream, quint32 seed, double faulty, QObject *parent = nullptr);
    QString address() const; ///< in the place of the upstream's
    void setFaulty(double share) { m_faulty = share; }
    const QHash<int, int> &done() const { return m_done; } ///< how often each fault was done

private:
    void serve(QTcpSocket *client);
    void forward(QTcpSocket *client, const QByteArray &request);
    void spoil(QTcpSocket *client, QByteArray head, QByteArray body);
    void send(QTcpSocket *client, const QByteArray &status, const QByteArray &headers, const QByteArray &body);
    Fault draw();
    int number(int below) { return int(m_random() % quint32(below)); }

    QUrl m_upstream;
    double m_faulty;
    std::mt19937 m_random;
    QTcpServer m_server;
    QHash<int, int> m_done;
};

} // namespace pulse
