#pragma once
#include "services/competitors/comparison.h"

namespace pulse {

/// The words that are said more of one brand than of the others.
struct LeadingWords {
    BrandId brand{};
    QString name;
    QStringList words; ///< most telling first; empty where nothing stands out or there are too few texts
    qint64 texts = 0;  ///< that were read
};

/// From the newest texts of each brand within the comparison, at most 1,500; keyness of analysis/keyness.h.
/// Words of the brands' own queries are left out: that they are said of it is no finding.
Result<QList<LeadingWords>> readLeadingWords(Connection &connection, const Comparison &comparison, int most = 8);

} // namespace pulse
