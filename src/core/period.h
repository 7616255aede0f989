#pragma once
#include "core/result.h"
#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace pulse {

enum class PeriodKind { Day, Week, Month, Year };

/// A day, a week (Monday to Sunday, ISO 8601), a month or a year of a brand's calendar.
struct Period {
    PeriodKind kind = PeriodKind::Day;
    QDate first; ///< first day
    QDate last;  ///< last day, included

    static Period day(QDate date);
    static Period weekOf(QDate date);
    static Period monthOf(QDate date);
    static Period yearOf(QDate date);
    /// "2026-10", "2026-W43", "2026-10-12", "2026", "FY2026-04" (twelve months from April 2026 on).
    static Result<Period> parse(const QString &text);

    QString key() const; ///< what parse() reads
    Period previous() const;
    Period next() const;
    /// Half open interval in UTC: [begin, end) of the period in \a zone; correct on days of 23 and 25 hours.
    QDateTime begin(const QTimeZone &zone) const;
    QDateTime end(const QTimeZone &zone) const;
    int days() const { return int(first.daysTo(last)) + 1; }
    bool operator==(const Period &) const = default;
};

/// The first instant of \a date in \a zone, as UTC.
QDateTime startOfDay(QDate date, const QTimeZone &zone);

/// Whether \a id names a time zone: Asia/Seoul, UTC, UTC+09:00. An invented name such as Mars is none, although
/// QTimeZone would read it as a zone without offset.
bool isTimeZone(const QByteArray &id);

/// Reads ISO 8601; a time without zone is taken in \a zone, a day alone is its first instant. Result in UTC.
Result<QDateTime> parseInstant(const QString &text, const QTimeZone &zone);

/// "2026-11-22T12:00:00Z"
QString toIsoUtc(const QDateTime &time);

} // namespace pulse
