#pragma once
#include "core/brand.h"
#include "services/collect_pace.h"
#include "services/collector.h"
#include "sources/connector.h"
#include "store/mention_store.h"

namespace pulse {

/// The connector's part of a source's saved state; empty when it was made with other settings.
QJsonObject connectorState(const Source &source);

/// A page of posts after analysis on its way into the workspace: transactions of at most BatchSize posts, with cursor,
/// tally, quotas, figures and gaps in the last of them, so that a crash in between only reads the page again.
struct PageWrite {
    static constexpr qsizetype BatchSize = 1000;

    SourcePage page;
    QList<EnrichedPost> posts; ///< page.posts, judged for `brands`
    QList<Brand> brands;
    Source source;                ///< as it was when the round began
    QDateTime now;                ///< UTC
    CollectRound round;           ///< with what was read so far, this page included; added without it
    bool more = false;            ///< the round goes on
    QDateTime oldest;             ///< the earliest publishing time that the round met
    bool showsOnlyLatest = false; ///< of the connector
    bool local = false;           ///< it reads what lies on this machine
    int requests = 1;             ///< that the round has sent
    std::optional<double> cost;   ///< of a round, US dollars
    double spentThisMonth = 0;    ///< this page included
    double reserved = 0;          ///< US dollars that stand in the tally for this page already
    QString key;                  ///< of the source, by sources/secrets.h: keyName; its uid where it has none
    std::chrono::seconds freshFor{0};
    std::optional<std::chrono::milliseconds> retryAfter;
    EnricherFactory enrichers;
    IngestResult stored;         ///< of the slices before
    std::optional<Error> broken; ///< a slice was not stored: then the cursor must not move on

    /// Stores the posts of [from, from + BatchSize). Error::Conflict when the source's settings were changed since.
    Result<IngestResult> storeSlice(qsizetype from, Connection &connection, ChangeSet &changes);
    /// What the page came to, and when the source is asked again.
    struct End {
        IngestResult posts;
        QDateTime nextAttempt; ///< UTC
    };
    /// Stores the last slice and everything that belongs to the page.
    Result<End> storeEnd(qsizetype from, Connection &connection, ChangeSet &changes);

private:
    Result<IngestResult> storePosts(qsizetype from, Connection &connection, ChangeSet &changes);
    QJsonObject stateAfter(qint64 added) const;
    std::optional<double> rateAfter(qint64 added) const;
    QDateTime nextAttempt(qint64 added, const QList<SourceQuota> &quotas) const;
    Status noteHealth(Connection &connection, qint64 added) const;
};

} // namespace pulse
