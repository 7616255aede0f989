#pragma once
#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"
#include "store/journal.h"
#include <QDateTime>
#include <QList>

namespace pulse {

/// A report that was kept as final. Its document never changes.
struct KeptReport {
    Uid uid;
    BrandId brand{};
    QString kind;     ///< "day", "week", "month", "year", "competitors", "campaign", "crisis"
    QString period;   ///< Period::key(), or the uid of the campaign or case
    QString language; ///< "ko" or "en"
    QString title;
    QDateTime cutOff, keptAt; ///< UTC
    QString keptBy;
};

/// The reports that were kept. Keeping one and taking it back pass the Journal: entity "report", field "kept".
class ReportStore {
public:
    explicit ReportStore(Connection &connection) : m_connection(connection) {}
    /// Newest first.
    Result<QList<KeptReport>> all(BrandId brand) const;
    Result<KeptReport> byUid(const Uid &uid) const;    ///< Error::NotFound
    Result<QByteArray> document(const Uid &uid) const; ///< what was kept, byte for byte
    /// Inside the caller's transaction. \a report needs no uid; the change's entity has it.
    Result<Change> keep(Journal &journal, KeptReport report, const QByteArray &document, ChangeSet &changes);

private:
    Connection &m_connection;
};

} // namespace pulse
