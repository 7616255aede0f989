#include "store/report_store.h"
#include "store/change_targets.h"
#include "store/statement.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Select =
    "SELECT uid, brand_id, kind, period, language, title, cut_off, kept_at, kept_by FROM report";

KeptReport reportOf(const Statement &row)
{
    KeptReport report;
    report.uid = row.text(0);
    report.brand = BrandId(row.integer(1));
    report.kind = row.text(2);
    report.period = row.text(3);
    report.language = row.text(4);
    report.title = row.text(5);
    report.cutOff = row.time(6);
    report.keptAt = row.time(7);
    report.keptBy = row.text(8);
    return report;
}

Error gone(const Uid &uid)
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("ReportStore", "This report is not kept in the workspace any more."), uid};
}

class ReportTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        if (field != u"kept")
            return unknownField(u"report"_s, field);
        Statement row(connection, "SELECT kept FROM report WHERE uid = ?");
        if (!row.bind(uid).next())
            return row.failed() ? row.status().error() : noSuchEntity(u"report"_s, uid);
        return QJsonValue(row.integer(0) != 0);
    }
    Status apply(Connection &connection, const Uid &uid, const QString &, const QJsonValue &value,
                 ChangeSet &) const override
    {
        Statement row(connection, "UPDATE report SET kept = ? WHERE uid = ?");
        return row.bind(value.toBool()).bind(uid).run();
    }
};

} // namespace

Result<QList<KeptReport>> ReportStore::all(BrandId brand) const
{
    Statement rows(m_connection,
                   std::string(Select) + " WHERE brand_id = ? AND kept = 1 ORDER BY kept_at DESC, id DESC");
    rows.bind(brand);
    QList<KeptReport> list;
    while (rows.next())
        list << reportOf(rows);
    if (rows.failed())
        return rows.status().error();
    return list;
}

Result<KeptReport> ReportStore::byUid(const Uid &uid) const
{
    Statement row(m_connection, std::string(Select) + " WHERE uid = ?");
    if (row.bind(uid).next())
        return reportOf(row);
    return row.failed() ? row.status().error() : gone(uid);
}

Result<QByteArray> ReportStore::document(const Uid &uid) const
{
    Statement row(m_connection, "SELECT document FROM report WHERE uid = ?");
    if (row.bind(uid).next())
        return qUncompress(row.bytes(0));
    return row.failed() ? row.status().error() : gone(uid);
}

Result<Change> ReportStore::keep(Journal &journal, KeptReport report, const QByteArray &document, ChangeSet &changes)
{
    report.uid = newUid(report.keptAt.toMSecsSinceEpoch());
    const QByteArray compressed = qCompress(document);
    Statement row(m_connection, "INSERT INTO report (uid, brand_id, kind, period, language, title, cut_off, kept_at, "
                                "kept_by, document) VALUES (?,?,?,?,?,?,?,?,?,?)");
    row.bind(report.uid).bind(report.brand).bind(report.kind).bind(report.period).bind(report.language);
    row.bind(report.title).bind(report.cutOff).bind(report.keptAt).bind(report.keptBy).bindBlob(compressed);
    if (const Status written = row.run(); !written)
        return written.error();
    return journal.change(u"report"_s, report.uid, u"kept"_s, true, changes);
}

const ChangeTarget &reportTarget()
{
    static const ReportTarget target;
    return target;
}

} // namespace pulse
