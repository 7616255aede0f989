#pragma once
#include "fake_server.h"

namespace pulse {

/// Naver's search and search trend with invented results, as its documents describe them, at the paths of both the old
/// developer centre and NAVER API HUB: keys, pages up to the 1,000th result, a daily number of calls, errors in the
/// form of each. Blogs are numbered from 1, the newest first, twenty a day.
class FakeNaver final {
public:
    explicit FakeNaver(int results);
    QString address() const { return m_server.url(QString()).toString(); }
    void publish(int more) { m_last += more; }
    const QList<FakeServer::Request> &requests() const { return m_server.requests; }

    static constexpr const char *ClientId = "client";
    static constexpr const char *ClientSecret = "s3cret";
    int callsLeft = 25'000; ///< today

private:
    FakeServer::Answer answer(const FakeServer::Request &request);
    FakeServer::Answer results(const FakeServer::Request &request) const;
    FakeServer::Answer trend(const FakeServer::Request &request) const;
    int m_last;
    FakeServer m_server;
};

} // namespace pulse
