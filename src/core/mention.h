#pragma once
#include "core/ids.h"
#include "core/post.h"

namespace pulse {

/// A post after analysis, as the store takes it in.
struct EnrichedPost {
    Post post;
    Judgement judgement;
    QStringList hashtags;  ///< without #, as written, each once
    QStringList handles;   ///< mentioned accounts without @
    QStringList links;     ///< absolute addresses found in the text or given by the place
    QList<BrandId> brands; ///< whose queries match, or the brand named by the file; empty: kept, belongs to none
};

/// A post as it stands in the workspace.
struct Mention {
    MentionId id{};
    Uid uid; ///< derived from place and externalId
    Post post;
    Judgement judgement;
    AuthorId authorId{};
    SourceId sourceId{};   ///< the connector or import that brought it first
    QDateTime collectedAt; ///< UTC; never shown as the published time
    QDateTime sortTime;    ///< published time, or collected time for undated items; what lists sort by
    QDateTime deletedAt;   ///< UTC, invalid unless the place reported a deletion
    bool noise = false;    ///< marked as not about the subject: leaves every count
    QStringList hashtags;
    QStringList links;
    QList<BrandId> brands;
    QStringList labels; ///< tags that people gave
};

} // namespace pulse
