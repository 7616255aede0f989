#pragma once
#include "core/query.h"
#include "store/mention_store.h"
#include <vector>

namespace pulse {

/// Some stored mentions by row number, [from, to): what one write looks at while a rule is carried through.
struct RowSlice {
    qint64 from = 0, to = 0;
    qint64 seen = 0;  ///< how many there are
    MentionId next{}; ///< where the next slice begins; MentionId{} when this is the last
};
/// \a rows mentions from \a fromRow upwards; MentionId{} is the beginning.
Result<RowSlice> sliceOfRows(Connection &connection, MentionId fromRow, int rows);

/// Row numbers in [from, to) that \a query matches, hidden ones too, upwards.
Result<std::vector<qint64>> matchesBetween(Connection &connection, const Query &query, qint64 from, qint64 to);

/// Makes the mentions of \a brand in the slice those of \a matching (ascending), rollups with them. What people decided
/// stays as they decided it.
Result<MentionStore::Reassigned> settle(Connection &connection, BrandId brand, const RowSlice &slice,
                                        const std::vector<qint64> &matching, ChangeSet &changes);

} // namespace pulse
