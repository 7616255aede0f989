#pragma once
#include "core/register.h"
#include "core/result.h"
#include <QList>
#include <QMap>

namespace pulse {

/// Rows of a CSV file as entries of a register, before anything is stored.
struct RegisterImport {
    QList<RegisterEntry> entries;
    QStringList refused; ///< "line 7: …", in words; at most 20
    int refusedRows = 0;
};

/// Reads entries like \a model (its register, its brand, the values that every row shares) from a CSV or TSV file in
/// any of the usual encodings and with any of the usual separators (comma, semicolon, tab, bar). A column is recognised
/// by the name of its field in the program's language, by its key, or by the usual Korean and English words for days,
/// amounts, currencies and campaigns. Where a row names a campaign it belongs to the one of that name in \a named;
/// amounts without a currency take \a currency. A file that lacks a column which the register needs is refused. Where
/// entries came from is noted in them.
Result<RegisterImport> readRegisterFile(const QString &path, const RegisterEntry &model,
                                        const QMap<Uid, QString> &named, const QString &currency);

} // namespace pulse
