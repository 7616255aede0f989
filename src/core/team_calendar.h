#pragma once
#include <QDate>
#include <QJsonObject>
#include <QSet>
#include <functional>

namespace pulse {

/// Which days the team works. Weekends and public holidays are off unless the team says otherwise; single days
/// that the team named win over both.
struct TeamCalendar {
    QSet<int> workingWeekdays{1, 2, 3, 4, 5};   ///< Qt::DayOfWeek: 1 Monday to 7 Sunday
    std::function<bool(QDate)> isPublicHoliday; ///< empty: no public holidays
    bool worksOnHolidays = false;
    QSet<QDate> daysOff;          ///< an outing, the company's founding day, ...
    QSet<QDate> extraWorkingDays; ///< a Saturday that is worked all the same
    int fiscalYearStartMonth = 1; ///< 1..12: month in which the team's year begins
};

/// The key under which a workspace keeps what the team chose (a setting); the holiday predicate is not part of it.
inline constexpr const char *TeamCalendarSetting = "calendar";
/// {"weekdays":[1..7], "worksOnHolidays", "daysOff":["2026-12-24"], "extraWorkingDays":[], "fiscalYearStartMonth"}
QJsonObject toJson(const TeamCalendar &calendar);
/// What is missing or unreadable keeps its default.
TeamCalendar teamCalendarFromJson(const QJsonObject &json, std::function<bool(QDate)> isPublicHoliday);

/// Whether the team works on \a date. Pure and thread-safe, as far as the holiday predicate is.
bool isWorkingDay(QDate date, const TeamCalendar &calendar);

/// The \a n-th working day from \a from on (n = 1: \a from itself, if worked). A team that never works within a
/// year has none: invalid.
QDate workingDay(QDate from, int n, const TeamCalendar &calendar);

} // namespace pulse
