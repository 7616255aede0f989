#include "store/gathering_store.h"
#include "core/period.h"
#include "store/change_targets.h"
#include "store/json_text.h"
#include "store/statement.h"
#include <limits>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Select = "SELECT b.id, e.uid, e.register, e.brand_uid, e.content,"
                               " coalesce((SELECT o.time_zone FROM brand o WHERE o.uid = e.brand_uid), 'UTC')"
                               " FROM register_entry e JOIN brand b ON b.uid = e.uid WHERE e.removed = 0";

std::optional<Gathering> gatheringOf(const Statement &row)
{
    const auto reg = registerFromKey(row.text(2));
    if (!reg)
        return std::nullopt;
    Gathering gathering;
    gathering.id = BrandId(row.integer(0));
    gathering.entry = {row.text(1), *reg, row.text(3), jsonValue(row.text(4)).toObject()};
    gathering.zone = QTimeZone(row.bytes(5));
    const QDate first = gathering.entry.day(u"first"_s), last = gathering.entry.day(u"last"_s);
    gathering.fromRow =
        first.isValid() ? lowestId(startOfDay(first, gathering.zone)) : std::numeric_limits<qint64>::min();
    gathering.toRow = last.isValid() ? lowestId(startOfDay(last.addDays(1 + CampaignTailDays), gathering.zone))
                                     : std::numeric_limits<qint64>::max();
    return gathering;
}

} // namespace

QString Gathering::rule() const { return u"%1..%2\n%3"_s.arg(fromRow).arg(toRow).arg(entry.marks().text()); }

Result<QList<Gathering>> GatheringStore::all() const
{
    Statement rows(m_connection, std::string(Select) + " ORDER BY e.register, e.uid");
    QList<Gathering> list;
    while (rows.next())
        if (auto gathering = gatheringOf(rows))
            list << std::move(*gathering);
    if (rows.failed())
        return rows.status().error();
    return list;
}

Result<Gathering> GatheringStore::byId(BrandId id) const
{
    Statement row(m_connection, std::string(Select) + " AND b.id = ?");
    if (row.bind(id).next())
        if (const auto gathering = gatheringOf(row))
            return *gathering;
    if (row.failed())
        return row.status().error();
    return noSuchEntity(u"register"_s, QString::number(raw(id)));
}

Result<Gathering> GatheringStore::byUid(const Uid &entry) const
{
    Statement row(m_connection, std::string(Select) + " AND e.uid = ?");
    if (row.bind(entry).next())
        if (const auto gathering = gatheringOf(row))
            return *gathering;
    if (row.failed())
        return row.status().error();
    return noSuchEntity(u"register"_s, entry);
}

GatheringMatcher::GatheringMatcher(Connection &connection)
{
    const auto all = GatheringStore(connection).all();
    if (!all) {
        m_status = all.error();
        return;
    }
    for (const Gathering &gathering : *all)
        m_entries.push_back(
            {gathering.id, gathering.fromRow, gathering.toRow, CampaignMatcher(gathering.entry.marks())});
}

QList<BrandId> GatheringMatcher::match(const EnrichedPost &post, qint64 row) const
{
    QList<BrandId> found;
    std::optional<MatchInput> input; // made only where a campaign runs on that day
    for (const Entry &entry : m_entries) {
        if (row < entry.fromRow || row >= entry.toRow)
            continue;
        if (!input)
            input.emplace(post);
        if (entry.matcher.matches(post, *input))
            found << entry.id;
    }
    return found;
}

} // namespace pulse
