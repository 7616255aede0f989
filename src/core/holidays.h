#pragma once
#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace pulse {

/// A public holiday of the Republic of Korea.
struct PublicHoliday {
    QDate date;
    QString nameKo, nameEn;  ///< "설날", "Seollal"
    bool substitute = false; ///< taken because a holiday fell on a weekend or on another holiday
    QString name(const QString &language) const { return language == QStringLiteral("ko") ? nameKo : nameEn; }
};

/// Years that publicHolidays() knows; outside them there are none.
inline constexpr int FirstHolidayYear = 2000, LastHolidayYear = 2050;

/// The public holidays of \a year in order, substitute holidays, elections and single holidays of the government
/// included as far as they are known. Two holidays on one day are two entries. Sundays are not in it. Thread-safe.
///
/// Rules: 관공서의 공휴일에 관한 규정 and 공휴일에 관한 법률 with their changes (Arbor Day until 2005, Constitution Day
/// until 2007 and from 2026, Hangeul Day from 2013, substitute holidays from 2014, 2021 and 2023). Lunar dates: a table
/// made with ICU's Korean calendar; see holidays.cpp.
const QList<PublicHoliday> &publicHolidays(int year);

/// The first entry of \a date; nullopt on other days. Thread-safe.
std::optional<PublicHoliday> publicHoliday(QDate date);
bool isPublicHoliday(QDate date);

} // namespace pulse
