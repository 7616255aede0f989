#pragma once
#include "core/brand.h"
#include "core/evidence.h"
#include "core/fiscal_year.h"
#include "core/register.h"
#include "store/connection.h"
#include <QHash>

namespace pulse {

/// One register in a fiscal year.
struct YearRegister {
    Period period; ///< the fiscal year
    QList<RegisterEntry> entries;
    QHash<Uid, QString> names;      ///< of everything that entries may point to, removed ones too
    QList<RegisterEntry> pointedTo; ///< campaigns and sponsorships of the brand
    QString figureTitle;            ///< name of the computed column; empty: there is none
    QHash<Uid, QString> figures;    ///< from the mentions of the year, by entry
};

/// Reads it at \a now; an invalid \a year is the running one.
Result<YearRegister> readYearRegister(Connection &connection, const Brand &brand, Register reg, const Period &year,
                                      const QDateTime &now, const QString &language);
/// What the data of the year says to it: the view that the annual list shows. It may walk the year's rows.
Result<Evidence> readYearEvidence(Connection &connection, const Brand &brand, Register reg, const Period &year,
                                  const QDateTime &now, const QString &language);

} // namespace pulse
