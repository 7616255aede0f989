#pragma once
#include "analysis/complaints.h"
#include "analysis/risk.h"
#include "analysis/share_shift.h"
#include "services/evidence/evidence_context.h"

namespace pulse {

/// A post that may need a person, and why.
struct ScannedPost {
    Mention mention;
    Risk risk;
    bool abusive = false;
    bool loud = false; ///< its author has at least LoudFollowers
};

/// The same complaint on several days running, with its posts.
struct ScannedComplaint {
    LastingComplaint complaint;
    QList<Mention> posts; ///< of its run, latest first
};

/// What the crisis scan of a morning found.
struct MorningScan {
    qint64 negative = 0, unclassified = 0; ///< since the scan before
    QList<ScannedPost> posts;              ///< negative, unclassified or abusive ones; most pressing first
    bool wholeRead = true;                 ///< false: among very many only the newest and the loudest were ranked
    QList<ScannedComplaint> complaints;    ///< strongest first
    std::optional<ShareShift> shift;       ///< of the last 24 hours, where the volume did not rise
};

inline constexpr qint64 LoudFollowers = 10'000;
inline constexpr double AbuseFrom = 0.5; ///< probability

/// Reads it for the brand and cut-off of \a context, from context.since on. Runs on a reader thread.
Result<MorningScan> readMorningScan(const EvidenceContext &context);

} // namespace pulse
