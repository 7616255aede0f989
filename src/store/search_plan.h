#pragma once
#include "core/query.h"
#include "core/result.h"
#include "store/connection.h"
#include <QStringList>
#include <variant>
#include <vector>

namespace pulse {

class Statement;

/// A value bound to SQL that is put together from pieces.
using SqlValue = std::variant<qint64, QString>;
void bindAll(Statement &statement, const std::vector<SqlValue> &values);

/// What the index and the columns can say about a query. Every mention that matches the query passes both; only when
/// `exact` is set is the reverse true, and no text has to be looked at.
struct SearchPlan {
    QString match;                ///< FTS5 expression; empty: the index says nothing
    QString condition;            ///< SQL over a row of mention; empty: the columns say nothing
    std::vector<SqlValue> values; ///< of `condition`
    bool exact = true;

    bool isFree() const { return match.isEmpty() && condition.isEmpty(); }
};

/// Looks up places, authors, languages and labels that fields of the query name. \a alias: of mention in the SQL.
Result<SearchPlan> planSearch(Connection &connection, const Query &query, const QString &alias);

} // namespace pulse
