#pragma once
#include "store/statement.h"
#include <QList>

namespace pulse {

/// The first column of all rows that \a rows has left, as identifiers of one kind, in the order of the query.
template <typename Id>
Result<QList<Id>> idColumn(Statement &rows)
{
    QList<Id> ids;
    while (rows.next())
        ids << Id(rows.integer(0));
    if (rows.failed())
        return rows.status().error();
    return ids;
}

} // namespace pulse
