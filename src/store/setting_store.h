#pragma once
#include "core/result.h"
#include "store/connection.h"
#include <QJsonObject>
#include <QJsonValue>

namespace pulse {

/// The keys of the workspace's settings. What belongs to one person's window (language, appearance, sizes) is kept
/// outside of the workspace.
namespace SettingKey {
inline constexpr QStringView UserName = u"user.name";            ///< text: who makes changes
inline constexpr QStringView Sample = u"sample";                 ///< true: the data is invented, and every page says so
inline constexpr QStringView WorkingDays = u"workingDays";       ///< array of 1 (Monday) to 7 (Sunday)
inline constexpr QStringView WorkOnHolidays = u"workOnHolidays"; ///< true: public holidays are worked
inline constexpr QStringView FiscalYearStart = u"fiscalYearStart"; ///< month, 1 to 12
inline constexpr QStringView DaysOff = u"daysOff"; ///< array of ISO dates on which the team does not work
inline constexpr QStringView ExtraWorkingDays = u"extraWorkingDays"; ///< array of ISO dates worked all the same
inline constexpr QStringView ImportMapping = u"import.mapping.";     ///< prefix: columns of files with the same headers
inline constexpr QStringView ReportPlan = u"report.plan.";           ///< prefix, kind of report: ReportPlan::toJson()
inline constexpr QStringView ReportWords = u"report.words."; ///< prefix, brand uid, kind, period: what its author wrote
inline constexpr QStringView ReportLogo = u"report.logo";    ///< PNG, base64
inline constexpr QStringView MailAccount = u"mail.account";  ///< mailAccountFromJson(); its password is not here
inline constexpr QStringView ReportSchedule = u"report.schedule"; ///< array of scheduledReportFromJson()
} // namespace SettingKey

/// Settings that belong to the workspace file, each a JSON value under a key. What a person changes goes through the
/// Journal (entity "setting", the key as uid, field "value").
class SettingStore {
public:
    explicit SettingStore(Connection &connection) : m_connection(connection) {}
    Result<QJsonValue> value(QStringView key) const; ///< null when it was never set
    /// All whose key begins with \a prefix.
    Result<QJsonObject> within(QStringView prefix) const;
    /// Inside the caller's transaction; null removes it.
    Status set(QStringView key, const QJsonValue &value);

    /// The value where it is of the right kind, else \a otherwise; an unreadable file gives \a otherwise too.
    QString text(QStringView key, const QString &otherwise = {}) const;
    bool flag(QStringView key, bool otherwise = false) const;
    double number(QStringView key, double otherwise = 0) const;

private:
    Connection &m_connection;
};

} // namespace pulse
