#pragma once
#include "core/result.h"
#include "net/host_gate.h"
#include "net/http_message.h"
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QObject>
#include <QPromise>
#include <QTimer>
#include <memory>

class QNetworkAccessManager;

namespace pulse {

/// How the detail of an Error begins whose request ended at that stage.
inline constexpr QStringView TlsStage = u"tls: ", HostStage = u"host: ";

/// One request from its wait at the gate over redirects and repeats to its end; then it deletes itself. Lives on the
/// client's thread.
class HttpExchange final : public QObject {
    Q_OBJECT
public:
    using Promise = QPromise<Result<HttpResponse>>;
    /// What all exchanges of a client share; outlives them.
    struct Surroundings {
        QNetworkAccessManager &manager;
        HostGate &gate;
        const Clock &clock;
        QByteArray userAgent;
        std::chrono::milliseconds backoff;
    };
    HttpExchange(Surroundings surroundings, const HttpRequest &request, std::shared_ptr<Promise> promise,
                 QObject *parent);
    ~HttpExchange() override;
    void begin();

private:
    void passGate();
    void perform();
    void takeBytes();
    void appendBytes();
    void ended();
    bool follow(int status);
    bool repeat(std::optional<std::chrono::milliseconds> pause);
    void finish(Result<HttpResponse> result);
    void dropReply();
    std::optional<Error> refusalOf(const QUrl &url) const;
    Error networkFailure() const;

    Surroundings m_surroundings;
    HttpRequest m_request;
    std::shared_ptr<Promise> m_promise;
    QFutureWatcher<Result<HttpResponse>> m_watcher;
    QTimer m_wait;     ///< for the gate or a repeat
    QTimer m_deadline; ///< of one attempt
    QNetworkReply *m_reply = nullptr;
    HttpResponse m_response;
    bool m_tooLarge = false;
    bool m_tooLate = false;
    bool m_movedForGood = true; ///< every redirect so far was permanent
    int m_failures = 0;
    int m_redirects = 0;
    QString m_tlsTrouble;
};

} // namespace pulse
