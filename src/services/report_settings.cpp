#include "services/report_settings.h"
#include "store/setting_store.h"

namespace pulse {
using namespace Qt::StringLiterals;

QString reportPlanKey(const QString &kind) { return SettingKey::ReportPlan.toString() + kind; }

QString reportWordsKey(const Uid &brand, const QString &kind, const QString &occasion)
{
    return u"%1%2.%3.%4"_s.arg(SettingKey::ReportWords, brand, kind, occasion);
}

Result<ReportPlan> readReportPlan(Connection &connection, const QString &kind)
{
    const SettingStore settings(connection);
    const auto stored = settings.value(reportPlanKey(kind));
    if (!stored)
        return stored.error();
    ReportPlan plan = ReportPlan::fromJson(stored->toObject(), kind);
    plan.cover.logo = QByteArray::fromBase64(settings.text(SettingKey::ReportLogo).toLatin1());
    return plan;
}

Result<ReportWords> readReportWords(Connection &connection, const Uid &brand, const QString &kind,
                                    const QString &occasion)
{
    const auto stored = SettingStore(connection).value(reportWordsKey(brand, kind, occasion));
    if (!stored)
        return stored.error();
    return reportWordsFromJson(stored->toObject());
}

} // namespace pulse
