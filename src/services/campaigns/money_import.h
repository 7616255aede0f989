#pragma once
#include "core/register.h"
#include "core/result.h"
#include <QDate>
#include <QList>
#include <QMap>

namespace pulse {

/// Rows of a CSV file as costs or results, before anything is stored.
struct MoneyImport {
    QList<RegisterEntry> entries;
    QStringList refused; ///< "line 7: …", in words; at most 20
    int refusedRows = 0;
};

/// Reads costs or results (\a reg) from a CSV or TSV file in any of the usual encodings and with any of the usual
/// separators (comma, semicolon, tab, bar). Headers are recognised in Korean and English: day, amount, currency, what,
/// campaign. A row that names a campaign belongs to the one of that name in \a named, else to \a of; amounts without a
/// currency take \a currency. A file without a day and an amount column is refused.
Result<MoneyImport> readMoneyFile(const QString &path, Register reg, const Uid &brand, const Uid &of,
                                  const QMap<Uid, QString> &named, const QString &currency);

} // namespace pulse
