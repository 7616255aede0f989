#include "store/reassignment.h"
#include "store/mention_writer.h"
#include <algorithm>
#include <limits>

namespace pulse {

namespace {

/// What people kept out of the brand, ascending.
Result<std::vector<qint64>> keptOut(Connection &connection, BrandId brand, const RowSlice &slice)
{
    Statement rows(connection, "SELECT mention_id FROM mention_choice WHERE brand_id = ? AND mention_id >= ?"
                               " AND mention_id < ? AND belongs = 0 ORDER BY mention_id");
    rows.bind(brand).bind(slice.from).bind(slice.to);
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    if (Status status = rows.status(); !status)
        return status.error();
    return ids;
}

} // namespace

Result<RowSlice> sliceOfRows(Connection &connection, MentionId fromRow, int rows)
{
    constexpr qint64 lowest = std::numeric_limits<qint64>::min();
    constexpr qint64 highest = std::numeric_limits<qint64>::max();
    RowSlice slice;
    slice.from = fromRow == MentionId{} ? lowest : raw(fromRow);
    // The end of the slice: the row after `rows` others.
    Statement end(connection, "SELECT id FROM mention NOT INDEXED WHERE id >= ? ORDER BY id LIMIT 1 OFFSET ?");
    slice.to = end.bind(slice.from).bind(rows).scalar(highest);
    Statement seen(connection, "SELECT count(*) FROM mention NOT INDEXED WHERE id >= ? AND id < ?");
    slice.seen = seen.bind(slice.from).bind(slice.to).scalar();
    slice.next = slice.to == highest ? MentionId{} : MentionId(slice.to);
    for (const Status &status : {end.status(), seen.status()})
        if (!status)
            return status.error();
    return slice;
}

Result<MentionStore::Reassigned> settle(Connection &connection, BrandId brand, const RowSlice &slice,
                                        const std::vector<qint64> &found, ChangeSet &changes)
{
    const auto out = keptOut(connection, brand, slice);
    if (!out)
        return out.error();
    std::vector<qint64> matching, held, removable;
    std::set_difference(found.begin(), found.end(), out->begin(), out->end(), std::back_inserter(matching));
    Statement current(connection, "SELECT mention_id, assigned FROM mention_brand WHERE brand_id = ?"
                                  " AND mention_id >= ? AND mention_id < ? ORDER BY mention_id");
    current.bind(brand).bind(slice.from).bind(slice.to);
    while (current.next()) {
        held.push_back(current.integer(0));
        if (current.integer(1) == 0)
            removable.push_back(current.integer(0));
    }
    if (Status status = current.status(); !status)
        return status.error();
    std::vector<qint64> added, removed;
    std::set_difference(matching.begin(), matching.end(), held.begin(), held.end(), std::back_inserter(added));
    std::set_difference(removable.begin(), removable.end(), matching.begin(), matching.end(),
                        std::back_inserter(removed));

    RollupWriter rollups(connection);
    Statement add(connection,
                  "INSERT INTO mention_brand (brand_id, mention_id, author_id, place_id, language, sentiment, hidden,"
                  " grain, flags, followers, assigned) SELECT ?, id, author_id, place_id, language, sentiment, hidden,"
                  " grain, flags, followers, 0 FROM mention WHERE id = ?");
    Statement drop(connection, "DELETE FROM mention_brand WHERE brand_id = ? AND mention_id = ?");
    const auto apply = [&](const std::vector<qint64> &ids, Statement &statement, int sign) -> Status {
        for (const qint64 id : ids) {
            const auto stored = storedRow(connection, id);
            if (!stored)
                return stored.error();
            if (Status done = statement.bind(brand).bind(id).run(); !done)
                return done;
            rollups.countFor(raw(brand), stored->row, sign, stored->brands);
            touch(changes, {raw(brand)}, stored->row);
        }
        return ok();
    };
    if (Status done = apply(added, add, 1); !done)
        return done.error();
    if (Status done = apply(removed, drop, -1); !done)
        return done.error();
    if (Status flushed = rollups.flush(); !flushed)
        return flushed.error();
    MentionStore::Reassigned result;
    result.next = slice.next;
    result.seen = slice.seen;
    result.added = qint64(added.size());
    result.removed = qint64(removed.size());
    return result;
}

} // namespace pulse
