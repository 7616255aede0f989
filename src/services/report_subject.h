#pragma once
#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"
#include <QDate>

namespace pulse {

/// A campaign or a crisis case that a report can be about.
struct ReportSubject {
    QString kind; ///< "campaign" or "crisis"
    Uid uid;
    QString name;
    QDate first, last; ///< in the brand's zone; last is invalid while it goes on
};

/// The campaigns that have begun and the cases of \a brand, newest first. On a reader thread. \a language "ko" or "en".
Result<QList<ReportSubject>> readReportSubjects(Connection &connection, BrandId brand, const QDateTime &now,
                                                const QString &language);

} // namespace pulse
