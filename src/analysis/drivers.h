#pragma once
#include "core/mention.h"
#include "core/spike.h"

namespace pulse {

/// The posts around a rise, and what would have been usual.
struct SpikeEvidence {
    QList<Mention>
        posts; ///< from some hours before the rise to its end, any order; earlier ones can be the origin only
    QList<Mention> usual; ///< posts of quiet days before, to compare with; may be empty
    QDateTime start;      ///< onset, UTC
    QDateTime end;        ///< UTC, excluded
    double expected = 0;  ///< mentions that would have been usual between start and end
};

struct SpikeExplanation {
    QList<SpikeDriver> drivers;        ///< what rose most against usual, at most ten, most first
    std::optional<SpikeOrigin> origin; ///< unset when there is nothing to explain
    int mentions = 0, authors = 0;     ///< between start and end
};

/// What is behind a rise: links, hashtags, authors, passed-on posts, near-duplicate texts and places that occur more
/// often than usual; and where it came from.
///
/// Origin: posts that share a link, pass on or answer one another, or say almost the same, are one group; each hashtag
/// is one too. A group explains as many mentions as it has above its usual number; the one that explains most wins, and
/// its earliest original post with a time of day is the origin. When it explains less than 40 % of the excess, the
/// origin is "several". Pure and thread-safe; 50,000 posts take less than a second.
SpikeExplanation explainSpike(const SpikeEvidence &evidence);

/// The same page under its usual disguises is one: scheme, "www.", "m.", tracking parameters, fragment and a trailing
/// slash do not count.
QString canonicalLink(const QString &url);

} // namespace pulse
