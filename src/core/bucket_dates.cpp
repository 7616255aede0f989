#include "core/bucket_dates.h"

namespace pulse {

namespace {

constexpr qint64 HourMs = 3'600'000, DayMs = 24 * HourMs;

} // namespace

QDate firstDayOf(Bucket bucket, QDate day)
{
    switch (bucket) {
    case Bucket::Hour:
    case Bucket::Day:
        break;
    case Bucket::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Bucket::Month:
        return QDate(day.year(), day.month(), 1);
    case Bucket::Year:
        return QDate(day.year(), 1, 1);
    }
    return day;
}

QDate firstDayAfter(Bucket bucket, QDate first)
{
    switch (bucket) {
    case Bucket::Hour:
    case Bucket::Day:
        break;
    case Bucket::Week:
        return first.addDays(7);
    case Bucket::Month:
        return first.addMonths(1);
    case Bucket::Year:
        return first.addYears(1);
    }
    return first.addDays(1);
}

Bucket bucketOfSpacing(qint64 seconds)
{
    const qint64 hours = seconds / 3600;
    return hours < 20         ? Bucket::Hour
           : hours < 6 * 24   ? Bucket::Day
           : hours < 27 * 24  ? Bucket::Week
           : hours < 360 * 24 ? Bucket::Month
                              : Bucket::Year;
}

qint64 usualLengthMs(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Hour:
        return HourMs;
    case Bucket::Day:
        break;
    case Bucket::Week:
        return 7 * DayMs;
    case Bucket::Month:
        return 30 * DayMs + 10 * HourMs;
    case Bucket::Year:
        return 365 * DayMs + 6 * HourMs;
    }
    return DayMs;
}

} // namespace pulse
