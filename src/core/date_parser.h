#pragma once
#include <QDateTime>
#include <QStringView>
#include <QTimeZone>
#include <optional>

namespace pulse {

/// How "03/02/2026" and "26.03.02" are to be read. With Unstated they are refused unless only one reading is
/// possible: a time is never made up.
enum class DateOrder { Unstated, DayFirst, MonthFirst, YearFirst };

struct ParsedTime {
    QDateTime utc;
    bool dayOnly = false;    ///< a day, month or year without a time of day; `utc` is its first instant
    bool zoneStated = false; ///< the text named its zone; otherwise the fallback was used
};

/// Reads a time in any usual form; surrounding white space is ignored, anything left over refuses the whole text.
///
/// - ISO 8601 and W3CDTF, loose forms too: "2026-03-02 09:00", "20260302T0900Z", "2003-335", "03335", "-0312",
///   "2024.10.20 23:53:43", "2026/3/2", fractions of a second, 24:00:00, second 60
/// - RFC 822/2822 and asctime with numeric or named zones, weekdays unchecked, month names in English
/// - Korean: "2026년 3월 2일 오후 3:05", "2026. 3. 2. 오후 3:05:10", "15시 5분", "(월)"
/// - a time that clocks were put forward over is read as if they had not been
/// - Unix time in seconds (9, 10 digits), milliseconds (12, 13) or microseconds (16), also with a fraction
/// - spreadsheet serials, days from 1899-12-30: 20000 (1954) to 80000 (2119), also with a fraction; in \a fallback
///
/// Impossible dates (30 February), hours, offsets of a day and more, and relative words ("어제") give nullopt.
/// \param fallback the zone of a text that names none. Pure and thread-safe.
std::optional<ParsedTime> parseTime(QStringView text, const QTimeZone &fallback, DateOrder order = DateOrder::Unstated);

/// The same for feeds, whose times without a zone are UTC, save the forms that only Korean sites write (오전, 오후,
/// 년 월 일): these are Asia/Seoul.
std::optional<ParsedTime> parseFeedTime(QStringView text);

/// Whether a post can be of that time: 1900 to 2200. Databases and programs write the first and the last moment they
/// know (year 1, year 9999) where they have none.
bool isPostTime(const QDateTime &utc);

/// What the numeric dates of one column reveal together: a single "13/02/2026" settles the order of all. Unstated
/// when nothing does, or when they contradict each other.
DateOrder inferDateOrder(const QStringList &samples);

} // namespace pulse
