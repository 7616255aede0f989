#pragma once
#include "store/gathering_store.h"
#include "store/mention_row.h"
#include "store/mention_store.h"
#include "store/purchase_marks.h"
#include "store/rollup_writer.h"
#include "store/statement.h"
#include <QHash>

namespace pulse {

/// Notes in \a changes that rows of \a brands whose rollup hour is \a hour changed.
void touch(ChangeSet &changes, const QList<qint64> &brands, const MentionRow &row);

/// The narrow row of a mention and the brands that it belongs to.
struct StoredRow {
    MentionRow row;
    QList<qint64> brands;
};
/// Error::NotFound when there is none.
Result<StoredRow> storedRow(Connection &connection, qint64 id);
/// Writes what may change of a row, to its brands' copies too. The caller keeps the rollups in step.
Status storeRow(Connection &connection, const MentionRow &row);

/// Under which name an account stands in blocked_author.
QByteArray blockedAuthorKey(const QString &place, const QString &account);

/// The ingest of one batch: see MentionStore::ingest.
class MentionWriter {
public:
    MentionWriter(Connection &connection, SourceId source, const QDateTime &collectedAt, ChangeSet &changes);
    Result<IngestResult> write(const QList<EnrichedPost> &batch);

private:
    struct Texts { ///< what the full-text index gets, in row order
        qint64 id;
        QByteArray title, text, tags;
    };
    Status writeOne(const EnrichedPost &enriched, const QByteArray &uid);
    Result<MentionRow> newRow(const EnrichedPost &enriched);
    Status keepDetails(const MentionRow &row, const EnrichedPost &enriched);
    Result<qint64> freeId(const QDateTime &sortTime);
    Status insertBody(qint64 id, const EnrichedPost &enriched);
    Status insertBrands(const MentionRow &row, const QList<BrandId> &brands, bool named);
    QList<BrandId> chosen(qint64 id, const QList<BrandId> &brands);
    Status indexTags(qint64 id, const QStringList &hashtags, const QStringList &links);
    Status update(const EnrichedPost &enriched, const QByteArray &uid, bool elsewhere = false);
    bool isKnown(const QByteArray &uid);
    Result<bool> isTable(SourceId source);
    Result<bool> isSamePage(const Post &post, qint64 id);
    Result<QByteArray> knownByAlias(const EnrichedPost &enriched, const QByteArray &uid);
    Status keepAliases(qint64 id, const Post &post, const QByteArray &own);
    Status keepSighting(const Post &post, const QByteArray &mention, const QByteArray &own);
    Status updateText(qint64 id, MentionRow &row, const EnrichedPost &enriched);
    Status indexTexts();

    Connection &m_connection;
    SourceId m_source;
    QDateTime m_collectedAt;
    ChangeSet &m_changes;
    RollupWriter m_rollups;
    GatheringMatcher m_gatherings;
    PurchaseRule m_purchases;
    IngestResult m_result;
    QHash<qint64, qint64> m_lastIds; ///< by second
    Statement m_insertMention, m_insertBody, m_insertBrand, m_insertTag, m_insertLink, m_highestId;
    std::vector<Texts> m_texts;
    Result<bool> isBlocked(const Post &post);
    std::optional<bool> m_anyBlocked; ///< whether there are accounts that are not stored
    QHash<qint64, bool> m_tables;     ///< by source: whether it is a table of posts
    std::optional<bool> m_anyAliases; ///< whether the workspace has names to look up
};

} // namespace pulse
