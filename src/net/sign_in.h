#pragma once
#include "core/clock.h"
#include "net/http_client.h"
#include "net/loopback_listener.h"
#include "net/oauth.h"
#include <QObject>
#include <QTimer>

namespace pulse {

/// One sign-in of a person to a service, from the browser's page to the tokens: OAuth 2.0 authorisation code with PKCE
/// on a loopback redirect, or the device flow. Tells nobody's secrets: the tokens leave with finished() and belong
/// into the key store. Lives on the thread that made it; nothing blocks.
class SignIn final : public QObject {
    Q_OBJECT
public:
    SignIn(HttpClient &http, const Clock &clock, const OAuthProvider &provider, const OAuthClient &client,
           QObject *parent = nullptr);

    /// By a browser on this computer: emits browserNeeded().
    void begin();
    /// By any device: emits codeNeeded(). Only with a deviceUrl.
    void beginOnDevice();
    /// Ends it with Error::Cancelled; harmless when it has ended.
    void cancel();
    /// How long to wait for the person; 5 minutes. The device flow has the service's own limit.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    bool isWaiting() const { return m_waiting; }

signals:
    void browserNeeded(const QUrl &address);
    void codeNeeded(const QString &code, const QUrl &address);
    /// Once, whatever happened.
    void finished(const pulse::Result<pulse::OAuthGrant> &grant);

private:
    void start();
    void registered(const Result<HttpResponse> &response);
    void openPage();
    void arrived(const QUrlQuery &query);
    void poll();
    void polled(const Result<HttpResponse> &response);
    void tokensArrived(const Result<HttpResponse> &response);
    void askAccount();
    void end(const Result<OAuthGrant> &grant);
    void send(const HttpRequest &request, void (SignIn::*then)(const Result<HttpResponse> &));

    HttpClient &m_http;
    const Clock &m_clock;
    const OAuthProvider m_provider;
    OAuthClient m_client;
    LoopbackListener m_listener;
    QTimer m_timeout, m_pollTimer;
    std::chrono::milliseconds m_patience{std::chrono::minutes(5)};
    QUrl m_redirect;
    QByteArray m_state, m_verifier;
    DeviceCode m_device;
    OAuthGrant m_grant;
    QFuture<Result<HttpResponse>> m_request;
    bool m_waiting = false;
};

} // namespace pulse
