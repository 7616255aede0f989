#include "net/sign_in.h"
#include "core/deliver.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pulse {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The value at "a/0/b"; undefined when there is none.
QJsonValue at(QJsonValue value, const QString &path)
{
    for (const QString &step : path.split(u'/'))
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

/// Compares in a time that does not depend on where the texts differ.
bool isSame(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= one[i] ^ other[i];
    return difference == 0;
}

} // namespace

SignIn::SignIn(HttpClient &http, const Clock &clock, const OAuthProvider &provider, const OAuthClient &client,
               QObject *parent)
    : QObject(parent), m_http(http), m_clock(clock), m_provider(provider), m_client(client)
{
    m_timeout.setSingleShot(true);
    m_pollTimer.setSingleShot(true);
    connect(&m_listener, &LoopbackListener::arrived, this, &SignIn::arrived);
    connect(&m_pollTimer, &QTimer::timeout, this, &SignIn::poll);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        end(Error{Error::Kind::Authorisation,
                  tr("Nobody signed in to %1 in time, so it was given up. Nothing was changed; try again.")
                      .arg(m_provider.name),
                  {}});
    });
}

void SignIn::start()
{
    m_waiting = true;
    m_timeout.start(m_patience);
}

void SignIn::begin()
{
    start();
    const Result<QUrl> redirect = m_listener.open(m_provider.port);
    if (!redirect)
        return end(redirect.error());
    m_redirect = *redirect;
    m_state = randomToken();
    m_verifier = randomToken();
    if (m_provider.registerUrl.isEmpty())
        return openPage();
    send(registrationAt(m_provider, m_redirect), &SignIn::registered);
}

/// A service that gives apps to whoever asks gets one for each sign-in: it throws away those that nobody used, and a
/// browser that is sent there with a forgotten one never comes back.
void SignIn::registered(const Result<HttpResponse> &response)
{
    if (!response)
        return end(response.error());
    const Result<OAuthClient> client = readRegistration(*response, m_provider.name);
    if (!client)
        return end(client.error());
    m_client = *client;
    openPage();
}

void SignIn::openPage()
{
    emit browserNeeded(authorisationAddress(m_provider, m_client, m_redirect, m_state, m_verifier));
}

void SignIn::arrived(const QUrlQuery &query)
{
    const auto value = [&query](const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    const QString issuer = value(u"iss"_s); // RFC 9207: who answers is who was asked
    const bool belongs = isSame(value(u"state"_s).toLatin1(), m_state) &&
                         (issuer.isEmpty() || QUrl(issuer).host() == m_provider.authorizeUrl.host());
    const QString refusal = value(u"error"_s);
    const QString code = value(u"code"_s);
    if (belongs && refusal.isEmpty() && !code.isEmpty()) {
        m_listener.answer(tr("Signed in"), tr("You can close this page and go back to Pulsecheck."));
        m_timeout.start(60s); // for the service, not for a person any more
        return send(codeExchange(m_provider, m_client, m_redirect, code, m_verifier), &SignIn::tokensArrived);
    }
    m_listener.answer(tr("Not signed in"), tr("Pulsecheck says why. You can close this page."));
    if (!belongs)
        return end(Error{Error::Kind::Authorisation,
                         tr("What came back from the browser does not belong to this sign-in, so it was not used. Try "
                            "again, and finish it in the page that opens."),
                         u"state differs"_s});
    HttpResponse answer;
    answer.body = QJsonDocument(QJsonObject{{u"error"_s, refusal}}).toJson();
    end(oauthFailure(oauthErrorOf(answer), m_provider.name, 0));
}

void SignIn::beginOnDevice()
{
    start();
    send(deviceStart(m_provider, m_client), &SignIn::polled);
}

void SignIn::poll() { send(devicePoll(m_provider, m_client, m_device.deviceCode), &SignIn::polled); }

/// The answer to the first request is a code to show, those to the others are "not yet" or tokens (RFC 8628, 3.5).
void SignIn::polled(const Result<HttpResponse> &response)
{
    if (m_device.deviceCode.isEmpty()) {
        const Result<DeviceCode> code =
            response ? readDeviceCode(*response, m_provider.name, m_clock.now()) : Result<DeviceCode>(response.error());
        if (!code)
            return end(code.error());
        m_device = *code;
        m_timeout.start(std::chrono::seconds(m_clock.now().secsTo(m_device.expiresAt)));
        m_pollTimer.start(m_device.interval);
        emit codeNeeded(m_device.userCode, m_device.address);
        return;
    }
    if (response) {
        const QString error = oauthErrorOf(*response);
        if (error == u"slow_down")
            m_device.interval += 5s;
        else if (error != u"authorization_pending")
            return tokensArrived(response);
    }
    m_pollTimer.start(m_device.interval); // also after a failed connection, until the code has expired
}

void SignIn::tokensArrived(const Result<HttpResponse> &response)
{
    if (!response)
        return end(response.error());
    const Result<OAuthGrant> tokens = readTokens(*response, m_provider.name, m_clock.now());
    if (!tokens)
        return end(tokens.error());
    m_grant = *tokens;
    m_grant.client = m_client;
    m_grant.proof = m_provider.proof;
    m_grant.tokenUrl = m_provider.tokenUrl;
    m_grant.revokeUrl = m_provider.revokeUrl;
    askAccount();
}

/// The name is a comfort: without it the sign-in is as good.
void SignIn::askAccount()
{
    if (m_provider.accountUrl.isEmpty())
        return end(m_grant);
    HttpRequest request;
    request.url = m_provider.accountUrl;
    request.headers = {{"Accept", "application/json"}, {"Authorization", "Bearer " + m_grant.accessToken.toUtf8()}};
    request.deadline = 20s;
    m_request = m_http.send(request);
    deliver(m_request, this, [this](const Result<HttpResponse> &response) {
        if (!m_waiting)
            return;
        if (response && response->isGood()) {
            const QJsonValue answer = QJsonDocument::fromJson(response->body).object();
            for (const QString &path : m_provider.accountPaths)
                if (m_grant.account.isEmpty())
                    m_grant.account = at(answer, path).toString().simplified().left(120);
        }
        end(m_grant);
    });
}

void SignIn::send(const HttpRequest &request, void (SignIn::*then)(const Result<HttpResponse> &))
{
    m_request = m_http.send(request);
    deliver(m_request, this, [this, then](const Result<HttpResponse> &response) {
        if (m_waiting)
            (this->*then)(response);
    });
}

void SignIn::cancel() { end(Error{Error::Kind::Cancelled, tr("The sign-in was stopped. Nothing was changed."), {}}); }

void SignIn::end(const Result<OAuthGrant> &grant)
{
    if (!std::exchange(m_waiting, false))
        return;
    m_listener.close();
    m_timeout.stop();
    m_pollTimer.stop();
    m_request.cancel();
    m_verifier.clear();
    m_state.clear();
    emit finished(grant);
}

} // namespace pulse
