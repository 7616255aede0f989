#pragma once
#include "core/period.h"
#include <algorithm>

namespace pulse {

/// The year that holds \a day, where a team's years begin in \a firstMonth (1 to 12; what lies outside is moved there).
/// The one place that decides where a year begins and ends.
inline Period fiscalYear(QDate day, int firstMonth)
{
    QDate first(day.year(), std::clamp(firstMonth, 1, 12), 1);
    if (first > day)
        first = first.addYears(-1);
    return {PeriodKind::Year, first, first.addYears(1).addDays(-1)};
}

/// What somebody means who names a year by its number: the team's year that begins in it. Other periods as they are.
inline Period teamPeriod(const Period &named, int firstMonth)
{
    return named.kind == PeriodKind::Year && named.first.month() == 1
               ? fiscalYear(QDate(named.first.year(), std::clamp(firstMonth, 1, 12), 1), firstMonth)
               : named;
}

} // namespace pulse
