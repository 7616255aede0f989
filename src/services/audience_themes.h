#pragma once
#include "analysis/keyness.h"
#include "services/evidence/evidence_context.h"

namespace pulse {

/// A word or phrase that one group uses more than all others, and how it moved since the period before.
struct AudienceTheme {
    KeyTerm term;
    double share = 0;                  ///< percent of the group's texts
    std::optional<double> shareBefore; ///< unset: too few texts before
};

/// What one group of the audience talks about.
struct GroupThemes {
    enum class Group { Advocates, Detractors, Newcomers, HighReach, Rest, Place };
    Group group = Group::Rest;
    QString name; ///< in words; of a place its name
    qint64 texts = 0, textsBefore = 0;
    QList<AudienceTheme> themes; ///< most telling first; empty where nothing stands out
};

inline constexpr qint64 HighReachFollowers = 10'000;

/// The themes of the period of \a context by group of people (each person in the first group that fits) and by the
/// leading places, from at most 20,000 texts of the period and of the one before. Groups with fewer than ten texts are
/// left out.
Result<QList<GroupThemes>> readThemes(const EvidenceContext &context);

} // namespace pulse
