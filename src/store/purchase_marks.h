#pragma once
#include "core/result.h"
#include "store/connection.h"
#include "store/workspace.h"
#include <QDate>
#include <vector>

namespace pulse {

/// From which probability on a mention is a purchase opportunity, by the definition in force on its day. Read once for
/// a batch.
class PurchaseRule {
public:
    explicit PurchaseRule(Connection &connection);
    /// \a row: the row number of the mention, which tells its time.
    bool holds(qint64 row, double probability) const;
    Status status() const { return m_status; }

private:
    struct Step {
        qint64 fromRow;
        double probability;
    };
    std::vector<Step> m_steps; ///< by fromRow
    Status m_status = ok();
};

/// Judges stored mentions from \a from on anew: flags, their brands' copies and the rollups. Inside the caller's
/// transaction.
Status markPurchases(Connection &connection, QDate from, ChangeSet &changes);

} // namespace pulse
