#pragma once
#include "net/account_tokens.h"
#include "net/http_client.h"
#include "services/collect_page.h"
#include "services/collector.h"
#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <functional>

namespace pulse {

class RecheckRun;

/// One round from one source: page after page from the request to the commit, then a look at stored posts that its
/// terms ask for. Lives on the collector's thread; calls
/// \a finished once at its end, whatever happened.
class CollectRun final : public QObject {
    Q_OBJECT
public:
    struct Tools {
        Workspace &workspace;
        HttpClient &http;
        CredentialStore &credentials;
        AccountTokens &accounts;
        EnricherFactory enrichers;
        QThreadPool *pool = nullptr; ///< where answers are read and judged: not the one that the window paints with
    };
    using Finished = std::function<void(const Result<CollectRound> &)>;
    CollectRun(Tools tools, SourceId source, Finished finished, QObject *parent);
    ~CollectRun() override; ///< ends the request under way
    void begin();
    /// True while it has waited for an answer for so long that it should not keep others waiting.
    bool isStalled() const;
    /// Ends after the answer in hand is stored; at once when none is in hand.
    void finishUp();

private:
    void loaded(const Result<Source> &source);
    void takeSecret();
    void readKeyUse();
    void ask();
    std::optional<Error> overCap() const;
    void answered(const Result<HttpResponse> &response);
    void renewToken();
    void reserve(double cost, const HttpRequest &request);
    void send(const HttpRequest &request);
    std::shared_ptr<PageWrite> writeFor(const HttpResponse &response) const;
    void read(const HttpResponse &response);
    void readHere();
    void judge(const std::shared_ptr<PageWrite> &write, std::function<Result<SourcePage>()> read);
    void keepSecrets(const std::shared_ptr<PageWrite> &page);
    void prepared(const std::shared_ptr<PageWrite> &write);
    void stored(const Result<PageWrite::End> &result, bool more);
    void failed(const Error &error, std::optional<std::chrono::milliseconds> retryAfter = {});
    void lookAgain();
    void end(const Result<CollectRound> &result);
    ConnectorInput input() const;

    Tools m_tools;
    SourceId m_id;
    Finished m_finished;
    Source m_source;
    const Connector *m_connector = nullptr;
    Secrets m_secrets;
    bool m_renewed = false;          ///< the token, in this round
    double m_reserved = 0;           ///< US dollars that stand in the tally for the request under way
    bool m_charged = false;          ///< it was answered with success
    double m_spentBefore = 0;        ///< this month, before this round, by all sources with the key
    QString m_key;                   ///< as PageWrite::key
    QList<KeyUse> m_used;            ///< of the key's quotas
    RecheckRun *m_recheck = nullptr; ///< after the round's last page
    QJsonObject m_state;             ///< the connector's own part
    QFuture<Result<HttpResponse>> m_request;
    CollectRound m_round;
    QElapsedTimer m_timer, m_asked;
    QDateTime m_oldest; ///< the earliest publishing time met so far
    int m_pages = 0;
    bool m_asking = false; ///< a request is under way, or nothing yet
    bool m_finishing = false;
};

} // namespace pulse
