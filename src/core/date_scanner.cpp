#include "core/date_scanner.h"
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

struct NamedOffset {
    QLatin1StringView name;
    int minutes;
};

// RFC 822 and the names that feeds and exports really use. Where a name has several meanings, the one of RFC 822
// (CST, EST) or the most populous (IST) is taken.
constexpr std::array ZoneNames{NamedOffset{"UTC"_L1, 0},    NamedOffset{"GMT"_L1, 0},     NamedOffset{"UT"_L1, 0},
                               NamedOffset{"Z"_L1, 0},      NamedOffset{"EST"_L1, -300},  NamedOffset{"EDT"_L1, -240},
                               NamedOffset{"ET"_L1, -300},  NamedOffset{"CST"_L1, -360},  NamedOffset{"CDT"_L1, -300},
                               NamedOffset{"CT"_L1, -360},  NamedOffset{"MST"_L1, -420},  NamedOffset{"MDT"_L1, -360},
                               NamedOffset{"MT"_L1, -420},  NamedOffset{"PST"_L1, -480},  NamedOffset{"PDT"_L1, -420},
                               NamedOffset{"PT"_L1, -480},  NamedOffset{"AST"_L1, -240},  NamedOffset{"ADT"_L1, -180},
                               NamedOffset{"AT"_L1, -240},  NamedOffset{"AKST"_L1, -540}, NamedOffset{"AKDT"_L1, -480},
                               NamedOffset{"HST"_L1, -600}, NamedOffset{"NST"_L1, -210},  NamedOffset{"NDT"_L1, -150},
                               NamedOffset{"BRT"_L1, -180}, NamedOffset{"WET"_L1, 0},     NamedOffset{"WEST"_L1, 60},
                               NamedOffset{"BST"_L1, 60},   NamedOffset{"CET"_L1, 60},    NamedOffset{"CEST"_L1, 120},
                               NamedOffset{"MET"_L1, 60},   NamedOffset{"MEST"_L1, 120},  NamedOffset{"MEZ"_L1, 60},
                               NamedOffset{"MESZ"_L1, 120}, NamedOffset{"EET"_L1, 120},   NamedOffset{"EEST"_L1, 180},
                               NamedOffset{"SAST"_L1, 120}, NamedOffset{"MSK"_L1, 180},   NamedOffset{"IST"_L1, 330},
                               NamedOffset{"ICT"_L1, 420},  NamedOffset{"WIB"_L1, 420},   NamedOffset{"HKT"_L1, 480},
                               NamedOffset{"SGT"_L1, 480},  NamedOffset{"PHT"_L1, 480},   NamedOffset{"AWST"_L1, 480},
                               NamedOffset{"KST"_L1, 540},  NamedOffset{"JST"_L1, 540},   NamedOffset{"ACST"_L1, 570},
                               NamedOffset{"AEST"_L1, 600}, NamedOffset{"AEDT"_L1, 660},  NamedOffset{"NZST"_L1, 720},
                               NamedOffset{"NZDT"_L1, 780}};

constexpr std::array<QLatin1StringView, 12> Months{"january"_L1,   "february"_L1, "march"_L1,    "april"_L1,
                                                   "may"_L1,       "june"_L1,     "july"_L1,     "august"_L1,
                                                   "september"_L1, "october"_L1,  "november"_L1, "december"_L1};
constexpr std::array<QLatin1StringView, 7> Weekdays{"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                                                    "friday"_L1, "saturday"_L1, "sunday"_L1};

/// Position in \a names of a whole name or its first three letters ("Sept", "Tues", "Thurs" too); -1 when none.
template <size_t N>
int nameIndex(QStringView word, const std::array<QLatin1StringView, N> &names)
{
    if (word.size() < 3)
        return -1;
    for (size_t i = 0; i < N; ++i)
        if (names[i].size() >= word.size() &&
            QStringView(word).compare(names[i].first(word.size()), Qt::CaseInsensitive) == 0)
            return int(i);
    return -1;
}

bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

/// Two digits of a year as POSIX reads them: 69..99 are 1969..1999.
int fullYear(int twoDigits) { return twoDigits < 69 ? 2000 + twoDigits : 1900 + twoDigits; }

} // namespace

bool DateScanner::accept(QStringView wanted)
{
    if (!m_text.sliced(m_at).startsWith(wanted, Qt::CaseInsensitive))
        return false;
    m_at += wanted.size();
    return true;
}

void DateScanner::skipBlanks()
{
    while (!done() && at().isSpace())
        ++m_at;
}

DateScanner::Digits DateScanner::digits()
{
    Digits result;
    while (!done() && isAsciiDigit(at())) {
        if (result.count < 9)
            result.value = result.value * 10 + (at().unicode() - u'0');
        ++result.count;
        ++m_at;
    }
    return result;
}

QStringView DateScanner::word() const
{
    qsizetype end = m_at;
    while (end < m_text.size() && isLetter(m_text[end]))
        ++end;
    return m_text.sliced(m_at, end - m_at);
}

bool DateScanner::setDate(int year, int month, int day)
{
    date = QDate(year, month, day);
    return year > 0 && year <= 9999 && date.isValid();
}

bool DateScanner::run()
{
    while (!done())
        if (!step())
            return false;
    if (m_monthDayYearWanted != 0 || !date.isValid())
        return false;
    if (m_half != Half::None) {
        if (!hasTime || (m_half == Half::Am && m_hour > 12))
            return false;
        if (m_half == Half::Pm && m_hour < 12)
            time = time.addSecs(12 * 3600);
        else if (m_half == Half::Am && m_hour == 12)
            time = time.addSecs(-12 * 3600);
    }
    return true;
}

/// Consumes one part; false when what stands here belongs to no time.
bool DateScanner::step()
{
    const QChar c = at();
    if (c.isSpace() || c == u',' || c == u'·' || c == u'|') {
        ++m_at;
        return true;
    }
    if (c == u'(') { // a comment after the zone, or a Korean weekday
        const qsizetype end = m_text.indexOf(u')', m_at);
        if (end < 0 || !(date.isValid() || m_monthDayYearWanted))
            return false;
        m_at = end + 1;
        return true;
    }
    if (c == u'[' && hasTime) // "2026-03-02T09:00+09:00[Asia/Seoul]"
        return bracketedZone();
    if (accept(u"오전") || accept(u"오후")) {
        if (m_half != Half::None)
            return false;
        m_half = m_text[m_at - 1] == u'전' ? Half::Am : Half::Pm;
        korean = true;
        return true;
    }
    if (c.unicode() >= 0xAC00 && m_text.sliced(m_at).size() >= 3 && m_text.sliced(m_at + 1).startsWith(u"요일") &&
        QStringView(u"월화수목금토일").contains(c)) {
        m_at += 3;
        return true;
    }
    if (at(1) == u',' && QStringView(u"월화수목금토일").contains(c)) { // "월, 02 3월 2026", RFC 822 on a Korean server
        m_at += 2;
        return true;
    }
    if (isAsciiDigit(c)) {
        qsizetype end = m_at;
        while (end < m_text.size() && isAsciiDigit(m_text[end]))
            ++end;
        const QChar next = end < m_text.size() ? m_text[end] : QChar();
        if (end - m_at <= 2 && (next == u':' || next == u'시'))
            return clock();
        return numericDate();
    }
    if (c == u'-' && !date.isValid() && !hasTime && !m_monthDayYearWanted)
        return dashedShortDate();
    if (c == u'-' && !hasTime && date.isValid() && at(1).isSpace()) { // "2 Mar 2026 - 9:00"
        ++m_at;
        return true;
    }
    if (c == u'-' && hasTime && !date.isValid() && at(1).isSpace()) { // "9:00 AM - 2 Mar 2026"
        ++m_at;
        return true;
    }
    if ((c == u'+' || c == u'-' || c == QChar(0x2212)) && hasTime)
        return offset();
    if (isLetter(c))
        return wordDate();
    return false;
}

/// "-0312", "-03-12": year and month of a century that is not written (ISO 8601:1988).
bool DateScanner::dashedShortDate()
{
    ++m_at;
    const Digits first = digits();
    if (first.count == 4)
        return done() && setDate(fullYear(first.value / 100), first.value % 100, 1);
    if (first.count != 2 || at() != u'-')
        return false;
    ++m_at;
    const Digits second = digits();
    return second.count == 2 && done() && setDate(fullYear(first.value), second.value, 1);
}

bool DateScanner::numericDate()
{
    const qsizetype start = m_at;
    const Digits first = digits();
    if (m_monthDayYearWanted && first.count == 4) {
        m_monthDayYearWanted = 0;
        return setDate(first.value, m_month, m_day);
    }
    if (date.isValid() || m_monthDayYearWanted)
        return false;
    qsizetype ahead = 0;
    while (at(ahead).isSpace())
        ++ahead;
    if (at(ahead) == u'년' || at(ahead) == u'年') {
        m_at += ahead;
        return writtenDate(first);
    }
    const QChar separator = at();
    if ((separator == u'-' || separator == u'/' || separator == u'.') &&
        (isAsciiDigit(at(1)) || (separator == u'.' && at(1).isSpace()))) {
        if (!separatedDate(first))
            return false;
    } else if (isLetter(separator) && nameIndex(word(), Months) >= 0 && first.count <= 2) {
        return dayMonthName(first.value); // "02Mar2026"
    } else if ((separator == u'-' || separator.isSpace() || separator == u'.') && first.count <= 2) {
        while (at() == u'-' || at().isSpace() || at() == u'.')
            ++m_at;
        return isLetter(at()) ? dayMonthName(first.value) : dayKoreanMonth(first.value);
    } else {
        m_at = start;
        return compactDate(digits());
    }
    if ((at() == u'T' || at() == u't') && isAsciiDigit(at(1))) {
        ++m_at;
        return compactTime();
    }
    if (at() == u'_' || at() == u'T')
        return false;
    return true;
}

/// "년 3월 2일" behind a year.
bool DateScanner::writtenDate(const Digits &year)
{
    korean = at() == u'년';
    ++m_at;
    skipBlanks();
    const Digits month = digits();
    skipBlanks();
    if (month.count == 0 || !(accept(u"월") || accept(u"月")))
        return false;
    skipBlanks();
    const Digits day = digits();
    skipBlanks();
    if (day.count == 0 || !(accept(u"일") || accept(u"日")))
        return false;
    return setDate(year.count == 2 ? fullYear(year.value) : year.value, month.value, day.value);
}

/// Behind the first of two or three numbers with the same sign between them; the position is at the sign.
bool DateScanner::separatedDate(const Digits &first)
{
    const QChar separator = at();
    ++m_at;
    skipBlanks();
    const Digits second = digits();
    if (second.count == 0)
        return false;
    if (at() == separator && (isAsciiDigit(at(1)) || (separator == u'.' && at(1).isSpace() && isAsciiDigit(at(2))))) {
        ++m_at;
        skipBlanks();
        const Digits third = digits();
        if (!threeNumbers(first, second, third, separator))
            return false;
        if (separator == u'.' && at() == u'.')
            ++m_at;
        return true;
    }
    // "2003-12" or "2003-335"
    if (first.count != 4 || separator != u'-')
        return false;
    if (second.count == 2)
        return setDate(first.value, second.value, 1);
    if (second.count != 3 || second.value < 1 || second.value > QDate(first.value, 1, 1).daysInYear())
        return false;
    date = QDate(first.value, 1, 1).addDays(second.value - 1);
    return true;
}

/// Which of three numbers is the year, the month, the day.
bool DateScanner::threeNumbers(const Digits &a, const Digits &b, const Digits &c, QChar separator)
{
    const bool paddedMonth = b.count == 3 && b.value <= 12; // "2003-012-31" is written by some servers
    if (a.count == 4)
        return (b.count <= 2 || paddedMonth) && c.count >= 1 && c.count <= 2 && setDate(a.value, b.value, c.value);
    if (a.count > 2 || b.count > 2)
        return false;
    if (c.count == 2) {
        // "26.03.02": the year may stand first or last; only a number that can be no day or no month settles it.
        if (m_order == DateOrder::YearFirst || a.value > 31)
            return setDate(fullYear(a.value), b.value, c.value);
        if (m_order == DateOrder::Unstated && b.value <= 12)
            return false;
    } else if (c.count != 4) {
        return false;
    }
    const int year = c.count == 2 ? fullYear(c.value) : c.value;
    if (a.value > 12 && b.value <= 12)
        revealed = DateOrder::DayFirst;
    else if (b.value > 12 && a.value <= 12)
        revealed = DateOrder::MonthFirst;
    // Dots between day, month and year are the German and Russian way, where the day stands first.
    const bool dayFirst = m_order == DateOrder::DayFirst || revealed == DateOrder::DayFirst ||
                          (m_order != DateOrder::MonthFirst && separator == u'.');
    if (dayFirst)
        return setDate(year, b.value, a.value);
    if (m_order == DateOrder::MonthFirst || revealed == DateOrder::MonthFirst || a.value == b.value)
        return setDate(year, a.value, b.value);
    return false;
}

/// Digits without separators: YYYY, YYYYMM, YYMMDD, YYDDD, YYYYDDD, YYYYMMDD, each perhaps with Thhmm[ss].
bool DateScanner::compactDate(const Digits &all)
{
    const int value = all.value;
    bool good = false;
    switch (all.count) {
    case 4:
        good = setDate(value, 1, 1);
        break;
    case 5:
    case 7: {
        const int year = all.count == 5 ? fullYear(value / 1000) : value / 1000;
        const int dayOfYear = value % 1000;
        const QDate first(year, 1, 1);
        good = first.isValid() && dayOfYear >= 1 && dayOfYear <= first.daysInYear();
        date = good ? first.addDays(dayOfYear - 1) : QDate();
        break;
    }
    case 6:
        good = setDate(fullYear(value / 10000), value / 100 % 100, value % 100);
        break;
    case 8:
        good = setDate(value / 10000, value / 100 % 100, value % 100);
        break;
    default:
        return false;
    }
    if (good && (at() == u'T' || at() == u't') && isAsciiDigit(at(1))) {
        ++m_at;
        return compactTime();
    }
    return good;
}

/// After the T: "hhmmss", "hhmm", "hh" or a clock with colons.
bool DateScanner::compactTime()
{
    const qsizetype start = m_at;
    const Digits all = digits();
    if (all.count <= 2 && at() == u':') {
        m_at = start;
        return clock();
    }
    if (all.count != 2 && all.count != 4 && all.count != 6)
        return false;
    const int padded = all.count == 6 ? all.value : all.count == 4 ? all.value * 100 : all.value * 10000;
    int msec = 0;
    if (all.count == 6 && (at() == u'.' || at() == u',') && isAsciiDigit(at(1))) {
        for (int unit = (++m_at, 100); isAsciiDigit(at()); ++m_at, unit /= 10)
            msec += unit * (at().unicode() - u'0');
    }
    return finishClock(padded / 10000, padded / 100 % 100, padded % 100, msec);
}

bool DateScanner::finishClock(int hour, int minute, int second, int msec)
{
    if (hour == 24 && minute == 0 && second == 0 && msec == 0) {
        nextDay = true;
        hour = 0;
    } else if (second == 60) {
        extraSecond = true;
        second = 59;
    }
    m_hour = hour;
    time = QTime(hour, minute, second, msec);
    hasTime = time.isValid();
    return hasTime;
}

bool DateScanner::clock()
{
    if (hasTime)
        return false;
    const int hour = digits().value;
    if (at() != u':')
        return koreanClock(hour);
    ++m_at;
    const Digits minute = digits();
    if (minute.count < 1 || minute.count > 2)
        return false;
    int second = 0, msec = 0;
    if (at() == u':' && isAsciiDigit(at(1))) {
        ++m_at;
        const Digits seconds = digits();
        if (seconds.count > 2)
            return false;
        second = seconds.value;
        if ((at() == u'.' || at() == u',') && isAsciiDigit(at(1)))
            for (int unit = (++m_at, 100); isAsciiDigit(at()); ++m_at, unit /= 10)
                msec += unit * (at().unicode() - u'0');
    }
    return finishClock(hour, minute.value, second, msec);
}

/// "15시 5분 10초", the last two optional; the position is before 시.
bool DateScanner::koreanClock(int hour)
{
    if (!accept(u"시"))
        return false;
    korean = true;
    int minute = 0, second = 0;
    for (auto [unit, value] : {std::pair<QStringView, int *>{u"분", &minute}, {u"초", &second}}) {
        const qsizetype before = m_at;
        skipBlanks();
        const Digits number = digits();
        skipBlanks();
        if (number.count == 0 || number.count > 2 || !accept(unit)) {
            m_at = before;
            break;
        }
        *value = number.value;
    }
    return finishClock(hour, minute, second, 0);
}

/// A word: weekday, month name, AM/PM, "at", "T" or a zone.
bool DateScanner::wordDate()
{
    const QStringView name = word();
    if (!m_weekdaySeen && nameIndex(name, Weekdays) >= 0) {
        m_weekdaySeen = true;
        m_at += name.size();
        if (at() == u'.')
            ++m_at;
        return true;
    }
    if (const int month = nameIndex(name, Months); month >= 0 && !date.isValid() && !m_monthDayYearWanted) {
        // "Mar 2 2026", "Mar 02, 2026" or asctime's "Mar  2 09:00:00 2026"
        m_at += name.size();
        while (at().isSpace() || at() == u'.' || at() == u'-')
            ++m_at;
        const Digits day = digits();
        if (day.count < 1 || day.count > 2)
            return false;
        for (const QStringView ending :
             {QStringView(u"st"), QStringView(u"nd"), QStringView(u"rd"), QStringView(u"th")})
            if (accept(ending))
                break;
        m_month = month + 1;
        m_day = day.value;
        m_monthDayYearWanted = 1;
        if (at() == u'-' && isAsciiDigit(at(1)))
            ++m_at;
        return true;
    }
    if (const bool am = name.compare(u"am", Qt::CaseInsensitive) == 0;
        am || name.compare(u"pm", Qt::CaseInsensitive) == 0) {
        qsizetype next = 2;
        while (at(next).isSpace())
            ++next;
        if (m_half != Half::None || (!hasTime && !isAsciiDigit(at(next)))) // "AM 9:00" is the Korean way
            return false;
        m_half = am ? Half::Am : Half::Pm;
        m_at += 2;
        return true;
    }
    if (name.size() == 1 && hasTime && at(1) == u'.' && (at(2) == u'm' || at(2) == u'M') && at(3) == u'.' &&
        m_half == Half::None) {
        const QChar letter = at().toLower();
        m_half = letter == u'a' ? Half::Am : Half::Pm;
        m_at += 4;
        return letter == u'a' || letter == u'p';
    }
    if (name.compare(u"at", Qt::CaseInsensitive) == 0 && !hasTime) {
        m_at += 2;
        return true;
    }
    return hasTime && zone();
}

/// The month name and the year after a day: "Jan 2004", "-Jan-04", "January, 2004".
bool DateScanner::dayMonthName(int day)
{
    const QStringView name = word();
    const int month = nameIndex(name, Months);
    if (month < 0)
        return false;
    m_at += name.size();
    while (at().isSpace() || at() == u'.' || at() == u'-' || at() == u',')
        ++m_at;
    const Digits year = digits();
    if (year.count != 2 && year.count != 4)
        return false;
    return setDate(year.count == 2 ? fullYear(year.value) : year.value, month + 1, day);
}

/// "3월 2026" after a day.
bool DateScanner::dayKoreanMonth(int day)
{
    const Digits month = digits();
    if (month.count < 1 || month.count > 2 || !accept(u"월"))
        return false;
    skipBlanks();
    const Digits year = digits();
    return year.count == 4 && setDate(year.value, month.value, day);
}

bool DateScanner::zone()
{
    if (offsetSeconds || !zoneName.isEmpty())
        return false;
    qsizetype end = m_at;
    while (end < m_text.size() && (isLetter(m_text[end]) || m_text[end] == u'/' || m_text[end] == u'_'))
        ++end;
    const QStringView name = m_text.sliced(m_at, end - m_at);
    if (name.contains(u'/')) {
        zoneName = name.toLatin1();
        m_at = end;
        return QTimeZone::isTimeZoneIdAvailable(zoneName);
    }
    for (const NamedOffset &known : ZoneNames) {
        if (name.compare(known.name, Qt::CaseInsensitive) != 0)
            continue;
        m_at = end;
        // "GMT+0900", "UTC-01:01": the number is the offset itself
        if (known.minutes == 0 && (at() == u'+' || at() == u'-') && isAsciiDigit(at(1)))
            return offset();
        offsetSeconds = known.minutes * 60;
        return true;
    }
    return false;
}

/// Java's "[Asia/Seoul]"; an offset before it is the surer of the two.
bool DateScanner::bracketedZone()
{
    const qsizetype end = m_text.indexOf(u']', m_at);
    if (end < 0)
        return false;
    const QByteArray name = m_text.sliced(m_at + 1, end - m_at - 1).toLatin1();
    m_at = end + 1;
    if (offsetSeconds)
        return true;
    zoneName = name;
    return QTimeZone::isTimeZoneIdAvailable(name);
}

/// "+09:00", "-0800", "+9", "+05:30"
bool DateScanner::offset()
{
    if (offsetSeconds || !zoneName.isEmpty())
        return false;
    const bool west = at() != u'+';
    ++m_at;
    const Digits first = digits();
    int hours = 0, minutes = 0;
    if (first.count == 4) {
        hours = first.value / 100;
        minutes = first.value % 100;
    } else if (first.count == 1 || first.count == 2) {
        hours = first.value;
        if (at() == u':') {
            ++m_at;
            const Digits second = digits();
            if (second.count != 2)
                return false;
            minutes = second.value;
        }
    } else {
        return false;
    }
    if (hours > 23 || minutes > 59)
        return false;
    offsetSeconds = (hours * 60 + minutes) * (west ? -60 : 60);
    return true;
}

} // namespace pulse
