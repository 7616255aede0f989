#include "store/kept_spans.h"
#include "store/statement.h"

namespace pulse {

namespace {

using Kept = std::function<void(const QByteArray &)>;
using Rest = std::function<Status(qint64, qint64)>;

std::string lists(const char *table, KeptList list)
{
    return std::string("SELECT from_id, to_id, ") + (list == KeptList::Authors ? "authors" : "tallies") + " FROM " +
           table + " WHERE brand_id = ? AND from_id >= ? AND to_id <= ? ORDER BY from_id, to_id DESC";
}

/// Walks the spans of one table; \a rest gets what lies between them.
Status walkTable(Connection &connection, const std::string &sql, BrandId brand, qint64 from, qint64 to,
                 const Kept &kept, const Rest &rest)
{
    Statement spans(connection, sql);
    spans.bind(brand).bind(from).bind(to);
    qint64 told = from;
    while (spans.next()) {
        if (spans.integer(0) < told)
            continue; // a month of a year that was told
        if (spans.integer(0) > told)
            if (Status walked = rest(told, spans.integer(0)); !walked)
                return walked;
        kept(spans.bytes(2));
        told = spans.integer(1);
    }
    if (Status status = spans.status(); !status)
        return status;
    return told < to ? rest(told, to) : ok();
}

} // namespace

Status walkKept(Connection &connection, BrandId brand, qint64 from, qint64 to, KeptList list, const Kept &kept,
                const Rest &rest)
{
    const std::string days = lists("kept_day", list);
    return walkTable(connection, lists("kept_span", list), brand, from, to, kept, [&](qint64 begin, qint64 end) {
        return walkTable(connection, days, brand, begin, end, kept, rest);
    });
}

} // namespace pulse
