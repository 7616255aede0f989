#pragma once
#include "services/collect_run.h"
#include "sources/post_recheck.h"
#include "store/recheck_store.h"
#include <QElapsedTimer>
#include <QObject>
#include <functional>

namespace pulse {

/// A look at the stored posts of one source at its service, after a round: as many as its terms, its quota and the
/// limit of the month allow, going on where the last look stopped. What has gone is marked, what was edited is taken,
/// counts are refreshed. It never makes the round before it a failure. Lives on the collector's thread; calls \a ended
/// once.
class RecheckRun final : public QObject {
    Q_OBJECT
public:
    struct End {
        double cost = 0; ///< US dollars
        qint64 updated = 0;
        QString remark; ///< in words, when it could not be done; empty otherwise
    };
    using Ended = std::function<void(const End &)>;
    /// \a key as PageWrite::key; \a input as it was after the round
    RecheckRun(CollectRun::Tools tools, Source source, QString key, ConnectorInput input, Ended ended, QObject *parent);
    ~RecheckRun() override; ///< ends the request under way
    void begin();
    void finishUp(); ///< gives up the request under way, and stores what was answered before
    bool isStalled() const;

private:
    /// Stored posts that one look asks about.
    struct Choice {
        RecheckWalk walk;
        QHash<QString, RecheckStore::Stored> posts; ///< by what their service calls them
        QStringList names;                          ///< of them, the oldest post first
        MentionId passed{};                         ///< up to this one there are no others
        bool last = false;                          ///< nothing is left behind them
    };
    static Result<Choice> choose(Connection &connection, const Source &source, const PostRecheck &recheck,
                                 const RecheckTerms &terms, const ConnectorInput &input);
    void chose(const Choice &choice);
    void ask();
    void reserve(const QStringList &ids);
    void send(const QStringList &ids);
    void answered(const QStringList &ids, const Result<HttpResponse> &response);
    /// What a look brought, beside the posts.
    struct Look {
        SourceId source{};
        RecheckWalk walk;
        QList<MentionId> there, gone;
        bool dropWords = false; ///< of those that are gone, as the terms ask
        QString key;
        QList<KeyUse> used;
        double cost = 0; ///< US dollars, beyond what was reserved
        QDateTime now;
    };
    qsizetype sift();
    void advance(qsizetype missing);
    static Result<IngestResult> write(Connection &connection, ChangeSet &changes, const Look &look,
                                      const QList<EnrichedPost> &posts);
    void store();
    void end();

    CollectRun::Tools m_tools;
    Source m_source;
    QString m_key;
    ConnectorInput m_input;
    Ended m_ended;
    const PostRecheck *m_recheck;
    RecheckTerms m_terms;
    Choice m_choice;
    QList<QStringList> m_questions; ///< still to be asked
    QSet<QString> m_asked;          ///< and answered
    SourcePage m_page;              ///< all answers together
    double m_reserved = 0;          ///< US dollars that stand in the tally for this look
    End m_end;
    QFuture<Result<HttpResponse>> m_request;
    QElapsedTimer m_waiting;
    bool m_finishing = false;
};

} // namespace pulse
