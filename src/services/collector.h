#pragma once
#include "core/source.h"
#include "net/account_tokens.h"
#include "net/credentials.h"
#include "net/http_client.h"
#include "services/post_enricher.h"
#include "sources/secrets.h"
#include "store/workspace.h"
#include <QFuture>
#include <QObject>
#include <QSet>
#include <QThread>

namespace pulse {

/// What one round of collecting from one source came to.
struct CollectRound {
    SourceId source{};
    QString name;
    qint64 read = 0, added = 0, duplicate = 0, updated = 0;
    double seconds = 0;
    double cost = 0;           ///< US dollars
    QStringList setAside = {}; ///< items that could not be read, a reason each
    QString error;             ///< in words; empty when the round went well
    QString remark;            ///< something to know although it went well
    QDateTime nextAttempt;     ///< UTC
};

/// One step of trying out a source: what was done, whether it worked, and what came of it in words.
struct SourceTestStep {
    QString what;
    bool passed = false;
    QString words;
};

struct SourceTest {
    QList<SourceTestStep> steps; ///< the last one is the one that failed, if any did
    bool passed = false;
    QString title;                  ///< how the source calls itself
    QStringList examples;           ///< the first lines of the newest posts
    double cost = 0;                ///< US dollars
    std::optional<Secrets> secrets; ///< renewed on the way; the old ones may no longer hold
};

/// Collects from all sources on a thread of its own: each on its schedule and on demand, several at once, so that a
/// slow one delays no other. Each page of posts is enriched and committed together with the connector's state in one
/// transaction: after a crash nothing is lost and nothing comes twice. Lives on the thread that made it; collect()
/// and test() may be called from any thread. Nothing here blocks, except the destructor, which stops the requests
/// under way and leaves the batch that is being written to the workspace.
class Collector final : public QObject {
    Q_OBJECT
public:
    Collector(Workspace &workspace, HttpClient &http, CredentialStore &credentials, EnricherFactory enrichers);
    ~Collector() override;

    /// Begins to collect what is due, and goes on by the schedule until stop().
    void start();
    void stop();
    /// Begins nothing more and gives up what waits for an answer; rounds that have one in hand store it first. The
    /// future has its result when all have ended; nothing is collected after that.
    QFuture<bool> finish();
    /// One round from one source now, enabled or not; joins the round under way if there is one.
    QFuture<Result<CollectRound>> collect(SourceId source);
    /// One round from every enabled source; sourceFinished() tells of each.
    void collectAll();
    /// Tries a source out as it stands, with its secrets, without storing posts.
    QFuture<SourceTest> test(const Source &source);
    /// Tries a source out without storing posts. Where a service charges, one request is made, and its cost counts for
    /// \a source, if it is one that is saved already.
    QFuture<SourceTest> test(const QString &kind, const QJsonObject &settings, const Secrets &secrets,
                             SourceId source = {});
    bool isCollecting(SourceId source) const { return m_under.contains(raw(source)); }

    /// The secrets of sources, good now: renewed in time and revoked when they go.
    AccountTokens &accounts() { return m_accounts; }
    /// For sign-ins of people; its tokens belong to accounts().
    HttpClient &http() { return m_http; }

    /// Where the secret of a source is kept.
    static QString secretKey(const Uid &source) { return QStringLiteral("source:") + source; }

signals:
    void sourceStarted(pulse::SourceId source);
    void sourceFinished(const pulse::CollectRound &round);

private:
    class Worker;
    HttpClient &m_http;
    AccountTokens m_accounts;
    QThread m_thread;
    Worker *m_worker; // deleted on its thread
    QSet<qint64> m_under;
};

} // namespace pulse
Q_DECLARE_METATYPE(pulse::CollectRound)
