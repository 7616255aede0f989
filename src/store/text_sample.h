#pragma once
#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"
#include <QDateTime>
#include <QList>

namespace pulse {

/// The words of one mention, with as much beside them as comparing groups of people needs.
struct SampledText {
    MentionId mention{};
    AuthorId author{}; ///< 0 where nobody is named
    QString place;
    QString text; ///< title and text
};

/// The newest original texts of a brand in [from, to) (invalid: open), at most \a limit: reposts repeat the words of
/// others and are left out, as is noise.
Result<QList<SampledText>> sampleTexts(Connection &connection, BrandId brand, const QDateTime &from,
                                       const QDateTime &to, int limit);

} // namespace pulse
