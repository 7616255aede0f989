#pragma once
#include "core/mention.h"
#include <QDateTime>

namespace pulse {

/// How pressing a mention is for the crisis scan: reach × strength × speed. A figure for sorting, not a
/// probability; 0 for what speaks well or not at all, unless it abuses.
struct Risk {
    double reach = 1;    ///< log10(10 + followers): 1 for nobody or unknown, 2 for 90 followers, 5 for 100,000
    double strength = 0; ///< 0.5..2 for negative by its probability, 0.4 for unclassified; half as much again for
                         ///< abuse; what is not negative but abusive has the probability of abuse, from 0.5 on
    double speed =
        1; ///< 1 + log2(1 + likes, shares and replies per hour since publishing; the first hour counts whole)
    double score() const { return reach * strength * speed; }
};

/// Pure. \a now in UTC; an undated mention has no speed.
Risk riskOf(const Mention &mention, const QDateTime &now);

} // namespace pulse
