#include "core/team_calendar.h"

namespace pulse {

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
