#pragma once
#include "fake_server.h"
#include <QSet>

namespace pulse {

/// A Bluesky server with invented posts, as its lexicons describe it: sessions that are made with an app password and
/// renewed with a token that holds once, search (the newer one can be missing), an account's feed, notifications and
/// profile. Posts are numbered from 1, one a minute; pages go back by a cursor.
class FakeBluesky final {
public:
    explicit FakeBluesky(int posts);
    QString address() const { return m_server.url(QString()).toString(); }
    void publish(int more) { m_last += more; } ///< newer posts appear
    void endSession();                         ///< the short token holds no more
    void forgetSession();                      ///< neither does the long one
    const QList<FakeServer::Request> &requests() const { return m_server.requests; }
    /// How often a path that ends so was asked.
    int asked(const QByteArray &method) const;

    static constexpr const char *Handle = "mina.test";
    static constexpr const char *Password = "abcd-efgh-ijkl-mnop";
    bool hasNewerSearch = true;
    QSet<int> deleted; ///< posts that are not there any more when they are asked for by name
    /// Asked before each answer; an Answer with a status other than 200 is sent instead.
    std::function<FakeServer::Answer(const FakeServer::Request &)> misbehave;

private:
    FakeServer::Answer answer(const FakeServer::Request &request);
    FakeServer::Answer session();
    FakeServer::Answer posts(const FakeServer::Request &request, const QString &list) const;
    int m_last;
    int m_sessions = 0;
    bool m_accessHolds = false, m_refreshHolds = false;
    FakeServer m_server;
};

} // namespace pulse
