#pragma once
#include "services/competitors/comparison.h"

namespace pulse {

/// What is said more of one brand than of the others.
struct LeadingWords {
    BrandId brand{};
    QString name;
    QStringList words; ///< most telling first; empty where nothing stands out
};

/// The hashtags of each brand that no other brand of the comparison has among its leading ones.
Result<QList<LeadingWords>> readLeadingWords(Connection &connection, const Comparison &comparison, int most = 8);

} // namespace pulse
