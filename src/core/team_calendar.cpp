#include "core/team_calendar.h"
#include <QJsonArray>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QJsonArray datesToJson(const QSet<QDate> &dates)
{
    QList<QDate> sorted(dates.cbegin(), dates.cend());
    std::ranges::sort(sorted);
    QJsonArray array;
    for (const QDate date : std::as_const(sorted))
        array << date.toString(Qt::ISODate);
    return array;
}

QSet<QDate> datesFromJson(const QJsonValue &value)
{
    QSet<QDate> dates;
    for (const QJsonValue &text : value.toArray())
        if (const QDate date = QDate::fromString(text.toString(), Qt::ISODate); date.isValid())
            dates.insert(date);
    return dates;
}

} // namespace

QJsonObject toJson(const TeamCalendar &calendar)
{
    QJsonArray weekdays;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        if (calendar.workingWeekdays.contains(day))
            weekdays << day;
    return {{u"weekdays"_s, weekdays},
            {u"worksOnHolidays"_s, calendar.worksOnHolidays},
            {u"daysOff"_s, datesToJson(calendar.daysOff)},
            {u"extraWorkingDays"_s, datesToJson(calendar.extraWorkingDays)},
            {u"fiscalYearStartMonth"_s, calendar.fiscalYearStartMonth}};
}

TeamCalendar teamCalendarFromJson(const QJsonObject &json, std::function<bool(QDate)> isPublicHoliday)
{
    TeamCalendar calendar;
    calendar.isPublicHoliday = std::move(isPublicHoliday);
    if (json[u"weekdays"_s].isArray()) {
        calendar.workingWeekdays.clear();
        for (const QJsonValue &day : json[u"weekdays"_s].toArray())
            if (day.toInt() >= Qt::Monday && day.toInt() <= Qt::Sunday)
                calendar.workingWeekdays.insert(day.toInt());
    }
    calendar.worksOnHolidays = json[u"worksOnHolidays"_s].toBool();
    calendar.daysOff = datesFromJson(json[u"daysOff"_s]);
    calendar.extraWorkingDays = datesFromJson(json[u"extraWorkingDays"_s]);
    calendar.fiscalYearStartMonth = std::clamp(json[u"fiscalYearStartMonth"_s].toInt(1), 1, 12);
    return calendar;
}

bool isWorkingDay(QDate date, const TeamCalendar &calendar)
{
    if (!date.isValid() || calendar.daysOff.contains(date))
        return false;
    if (calendar.extraWorkingDays.contains(date))
        return true;
    if (!calendar.workingWeekdays.contains(date.dayOfWeek()))
        return false;
    return calendar.worksOnHolidays || !calendar.isPublicHoliday || !calendar.isPublicHoliday(date);
}

QDate workingDay(QDate from, int n, const TeamCalendar &calendar)
{
    int seen = 0;
    for (int offset = 0; offset < 366; ++offset) {
        const QDate date = from.addDays(offset);
        if (isWorkingDay(date, calendar) && ++seen >= n)
            return date;
    }
    return {};
}

} // namespace pulse
