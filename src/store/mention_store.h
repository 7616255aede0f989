#pragma once
#include "core/mention.h"
#include "core/mention_filter.h"
#include "core/result.h"
#include "store/connection.h"
#include "store/workspace.h"
#include <QList>

namespace pulse {

struct Gathering;

/// What a batch of posts became.
struct IngestResult {
    qint64 added = 0;
    qint64 duplicate = 0; ///< known and unchanged
    qint64 updated = 0;   ///< known, with newer counts, text or a deletion
};

/// Mentions, their authors, links, hashtags, brands, full-text index and rollups.
///
/// A mention's row number is made from its sort time (seconds, shifted, plus a counter), so that newest-first is
/// row order for every index, full text included. The stable name is Mention::uid.
class MentionStore {
public:
    explicit MentionStore(Connection &connection) : m_connection(connection) {}

    /// Writes a batch inside the caller's transaction: de-duplication by (place, externalId), rows, full text,
    /// rollups. The first sighting wins for text and brand; later ones update counts, edits and deletions. A
    /// person's judgement is never overwritten. An edit is taken when the post names a later Post::updatedAt.
    /// A deletion hides the mention from lists and counts; of a post never seen before it leaves nothing.
    Result<IngestResult> ingest(const QList<EnrichedPost> &batch, SourceId source, const QDateTime &collectedAt,
                                ChangeSet &changes);

    /// The first page, or the page after \a after (keyset), at most \a limit mentions in the filter's order.
    Result<QList<Mention>> page(const MentionFilter &filter, int limit, std::optional<MentionId> after = {}) const;
    /// All row numbers of the filter in its order, for a list's scroll bar; at most \a limit.
    Result<QList<MentionId>> ids(const MentionFilter &filter, qint64 limit = 10'000'000) const;
    Result<QList<Mention>> load(const QList<MentionId> &ids) const; ///< in the order asked; missing ones left out
    Result<qint64> count(const MentionFilter &filter) const;
    /// Counts by class within the filter: index by int(Sentiment).
    Result<std::array<qint64, 4>> sentimentCounts(const MentionFilter &filter) const;

    /// How many stored mentions \a query matches, and the newest \a limit of them: used while a query is edited.
    struct QueryPreview {
        qint64 matching = 0;
        QList<Mention> sample;
    };
    Result<QueryPreview> preview(const Query &query, int limit) const;
    /// Re-assigns stored mentions to \a brand by its query, \a fromRow upwards, at most \a rows of them: called in
    /// slices so that progress can be shown and other writes come between. Person-made assignments stay.
    struct Reassigned {
        MentionId next{}; ///< where the next slice begins; MentionId{} when done
        qint64 added = 0, removed = 0, seen = 0;
    };
    Result<Reassigned> reassign(BrandId brand, const Query &query, MentionId fromRow, int rows, ChangeSet &changes);
    /// The same for a campaign, a sponsorship or a business line, by its marks and days.
    Result<Reassigned> reassign(const Gathering &gathering, MentionId fromRow, int rows, ChangeSet &changes);
    /// Whether the mention is one of \a brand, which may be a campaign or the like.
    Result<bool> belongs(MentionId id, BrandId brand) const;
    /// What a person decided about whether the mention belongs to \a brand; nullopt: the rule decides.
    Result<std::optional<bool>> choice(MentionId id, BrandId brand) const;

    Result<qint64> total() const; ///< all stored mentions, without a walk

    /// Error::NotFound when no mention has that name.
    Result<MentionId> byUid(const Uid &uid) const;
    /// The mention that ingest() would take \a post for, or took it for. Error::NotFound when there is none.
    Result<MentionId> met(const Post &post) const;
    Result<QString> note(MentionId id) const;
    /// What people decide about a mention; rollups are kept in step. The journal calls these: nobody else should.
    /// A sentiment of nullopt gives the classifier's judgement back.
    Status setSentiment(MentionId id, std::optional<Sentiment> sentiment, ChangeSet &changes);
    Status setNoise(MentionId id, bool noise, ChangeSet &changes);
    /// Whether a post that was entered by hand stands in lists and counts; what its place deleted stays out.
    Result<bool> isEntered(MentionId id) const;
    Status setEntered(MentionId id, bool entered, ChangeSet &changes);
    Status setLabels(MentionId id, const QStringList &labels, ChangeSet &changes);
    Status setNote(MentionId id, const QString &note, ChangeSet &changes);
    /// Nullopt gives the decision back to the rule, for what gathers by marks.
    Status setChoice(MentionId id, BrandId brand, std::optional<bool> belongs, ChangeSet &changes);

private:
    Connection &m_connection;
};

} // namespace pulse
