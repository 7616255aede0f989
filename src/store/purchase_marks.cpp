#include "store/purchase_marks.h"
#include "core/period.h"
#include "store/definition_store.h"
#include "store/mention_writer.h"
#include "store/rollup_writer.h"
#include "store/statement.h"

namespace pulse {

PurchaseRule::PurchaseRule(Connection &connection)
{
    const DefinitionStore store(connection);
    const auto versions = store.versions(DefinitionSubject::PurchaseIntent);
    const auto zone = store.zone();
    if (!versions || !zone) {
        m_status = versions ? zone.error() : versions.error();
        return;
    }
    for (const Definition &version : *versions)
        m_steps.push_back({lowestId(startOfDay(version.validFrom, *zone)), intentProbability(version.content)});
}

bool PurchaseRule::holds(qint64 row, double probability) const
{
    double asked = IntentThreshold;
    for (const Step &step : m_steps)
        if (step.fromRow <= row)
            asked = step.probability;
    return probability >= asked;
}

Status markPurchases(Connection &connection, QDate from, ChangeSet &changes)
{
    const PurchaseRule rule(connection);
    const auto zone = DefinitionStore(connection).zone();
    if (!rule.status() || !zone)
        return rule.status() ? Status(zone.error()) : rule.status();
    // Nearly all mentions are far from any wish to buy: they have no mark and need none.
    Statement rows(connection, "SELECT m.id, m.flags, b.purchase_intent FROM mention m JOIN mention_body b"
                               " ON b.id = m.id WHERE m.id >= ? AND (b.purchase_intent >= 0.05 OR m.flags & 64)");
    rows.bind(lowestId(startOfDay(from, *zone)));
    std::vector<qint64> wrong;
    while (rows.next())
        if (((rows.integer(1) & IntentFlag) != 0) != rule.holds(rows.integer(0), rows.real(2)))
            wrong.push_back(rows.integer(0));
    if (rows.failed())
        return rows.status();
    RollupWriter rollups(connection);
    for (const qint64 id : wrong) {
        const auto stored = storedRow(connection, id);
        if (!stored)
            return stored.error();
        MentionRow row = stored->row;
        rollups.count(row, stored->brands, -1);
        row.flags ^= IntentFlag;
        if (Status done = storeRow(connection, row); !done)
            return done;
        rollups.count(row, stored->brands, 1);
        touch(changes, stored->brands, row);
    }
    return rollups.flush();
}

} // namespace pulse
