#pragma once
#include <QString>

namespace pulse {

struct MatchInput;

/// Whether the post uses words of somebody who is angry, let down, or tells that something does not go as it should.
/// A list of our own for Korean and English. Pure and thread-safe.
bool grieves(const MatchInput &post);

/// What a post that is of none of the listed subjects speaks of: the first Korean noun with a particle of the subject
/// ("치킨이" gives 치킨), the first English noun behind "my", "the", "your" … Empty where there is none. \a text is
/// folded, as in FoldedBody. Pure and thread-safe.
QString complaintObject(const QString &text);

} // namespace pulse
