#pragma once
#include "core/change.h"
#include "core/post.h"
#include "services/post_enricher.h"
#include "store/workspace.h"
#include <QByteArray>
#include <QMetaType>

namespace pulse {

/// One post as a person typed it in, or pasted its address.
struct HandEntry {
    Post post;           ///< without externalId and aliases, which follow from its address
    Uid brand;           ///< whose it is; empty: the brands' queries decide
    QString pictureName; ///< of the picture's file
    QByteArray picture;  ///< PNG, JPEG or WebP; empty: none
};

/// What became of it.
struct HandEntered {
    MentionId mention{};
    bool known = false; ///< the workspace had it already: nothing was added but the picture
    Uid change;         ///< to be undone; empty when nothing was changed
};

/// Error::Usage in words when something is missing or wrong: an address that is none, neither text nor picture, no
/// channel, a time in the future, a picture that is too large.
Status checkHandEntry(const HandEntry &entry, const QDateTime &now);

/// Reads, judges and stores it like any other post; the same address again is the same mention. Through the journal
/// (entity "mention", fields "entered" and "picture"). Error::Usage also when no brand's query matches and none was
/// chosen, unless the author is of the staff. Blocks: for a worker thread.
Result<HandEntered> enterByHand(Workspace &workspace, const EnricherFactory &enrichers, HandEntry entry);

} // namespace pulse
Q_DECLARE_METATYPE(pulse::HandEntry)
