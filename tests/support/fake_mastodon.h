#pragma once
#include "fake_server.h"
#include <QSet>

namespace pulse {

/// A Mastodon-compatible server with invented statuses: hashtag and public timelines, search, notifications and one
/// account, paged by Link header, max_id and min_id, and single statuses, as the API's documents describe them. Ids run
/// from 1000 upwards, one a minute. With a token set, it shows everything to whoever has it alone, and counts what is
/// left of its limit.
class FakeMastodon final {
public:
    explicit FakeMastodon(int statuses);
    QString address() const { return m_server.url(QString()).toString(); }
    void publish(int more) { m_last += more; } ///< newer statuses appear
    const QList<FakeServer::Request> &requests() const { return m_server.requests; }

    /// Asked before each answer; an Answer with a status other than 200 is sent instead.
    std::function<FakeServer::Answer(int requestNumber)> misbehave;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< sent with each good answer besides its own
    QByteArray token;                                 ///< empty: all is public, except search and notifications
    int callsLeft = 300;
    QSet<int> deleted; ///< statuses that are not there any more when they are asked for one by one
    static constexpr int FirstId = 1000;

private:
    FakeServer::Answer answer(const FakeServer::Request &request);
    FakeServer::Answer list(const FakeServer::Request &request);
    int m_last; ///< id of the newest status
    FakeServer m_server;
};

} // namespace pulse
