#pragma once
#include "services/collector.h"
#include "sources/connector.h"
#include <QPromise>
#include <functional>
#include <memory>

namespace pulse {

/// A source being tried out, request by request: a sign-in may stand before the first posts. Tells each step that was
/// passed and the one that failed: address, encryption (TLS), connection, sign-in, permission, limit, answer, reading.
/// Stores no posts. Where a
/// service charges, one request is made. Keeps itself alive until \a promise has its result.
class SourceTrial final : public std::enable_shared_from_this<SourceTrial> {
public:
    /// \a then hears of the result before anybody else.
    SourceTrial(HttpClient &http, const Connector &connector, ConnectorInput input,
                std::shared_ptr<QPromise<SourceTest>> promise, std::function<void(const SourceTest &)> then);
    /// Sends the next request; goes on on the thread of \a context.
    void ask(QObject *context);

private:
    static constexpr int MostRequests = 6;
    void answered(const Result<HttpResponse> &response, QObject *context);
    void read(const SourcePage &page, const HttpResponse &response, QObject *context);
    void readHere(const Result<SourcePage> &page);
    void concludeReading(const SourcePage &page);
    void step(const QString &what, bool passed, const QString &words);
    void conclude(const QString &what, bool passed, const QString &words);

    HttpClient &m_http;
    const Connector &m_connector;
    ConnectorInput m_input;
    std::shared_ptr<QPromise<SourceTest>> m_promise;
    std::function<void(const SourceTest &)> m_then;
    SourceTest m_result;
    int m_asked = 0;
};

} // namespace pulse
