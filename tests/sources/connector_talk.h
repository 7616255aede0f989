#pragma once
#include "sources/connector.h"
#include "sources/source_kind.h"
#include <QTest>

namespace pulse {

/// A conversation with a connector: it asks, the test answers, and its state and secrets go on as in a round.
class ConnectorTalk {
public:
    ConnectorTalk(const QString &kind, const QJsonObject &settings, const Secrets &secrets = {})
        : m_connector(*findSourceKind(kind)->connector), m_input{settings,
                                                                 {},
                                                                 secrets,
                                                                 QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC)}
    {}
    QDateTime now() const { return m_input.now; }
    void pass(std::chrono::seconds time) { m_input.now = m_input.now.addSecs(time.count()); }

    HttpRequest request() const
    {
        const auto request = m_connector.request(m_input);
        if (!request)
            qFatal("it asks nothing: %s", qPrintable(request.error().text));
        return *request;
    }
    /// Why it asks nothing.
    QString complaint() const
    {
        const auto request = m_connector.request(m_input);
        return request ? QString() : request.error().text;
    }
    SourcePage answer(const QByteArray &body, const HttpHeaders &headers = {})
    {
        return kept(m_connector.read(m_input, response(200, body, headers)));
    }
    /// The way on after a refusal.
    SourcePage recovered(int status, const QByteArray &body)
    {
        return kept(m_connector.recover(m_input, response(status, body, {})));
    }
    /// What it says to a refusal that it knows no way on from.
    QString refused(int status, const QByteArray &body) const
    {
        const auto page = m_connector.recover(m_input, response(status, body, {}));
        return page ? QString() : page.error().text;
    }

private:
    HttpResponse response(int status, const QByteArray &body, const HttpHeaders &headers) const
    {
        HttpResponse response;
        response.status = status;
        response.url = request().url;
        response.body = body;
        response.headers = headers;
        return response;
    }
    SourcePage kept(const Result<SourcePage> &page)
    {
        if (!page)
            qFatal("it cannot read that: %s", qPrintable(page.error().text));
        m_input.state = page->state;
        m_input.used += page->used;
        if (page->secrets)
            m_input.secrets = *page->secrets;
        return *page;
    }

    const Connector &m_connector;
    ConnectorInput m_input;
};

} // namespace pulse
