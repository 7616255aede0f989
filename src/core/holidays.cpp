#include "core/holidays.h"
#include <QMap>
#include <QSet>
#include <algorithm>
#include <array>

namespace pulse {

namespace {

/// Month * 100 + day in the Gregorian calendar of: first day of the first lunar month, eighth of the fourth, fifteenth
/// of the eighth. Made with ICU 72's "dangi" calendar in Korean time, which puts new moons where Korea sees them (in
/// 2027 and 2028 Seollal is a day after the Chinese new year).
struct LunarDays {
    short seollal, buddha, chuseok;
};
constexpr std::array<LunarDays, LastHolidayYear - FirstHolidayYear + 1> Lunar{{
    {205, 511, 912},  {124, 501, 1001}, {212, 519, 921},  {201, 508, 911},  {122, 526, 928},  {209, 515, 918},
    {129, 505, 1006}, {218, 524, 925},  {207, 512, 914},  {126, 502, 1003}, {214, 521, 922},  {203, 510, 912},
    {123, 528, 930},  {210, 517, 919},  {131, 506, 908},  {219, 525, 927},  {208, 514, 915},  {128, 503, 1004},
    {216, 522, 924},  {205, 512, 913},  {125, 430, 1001}, {212, 519, 921},  {201, 508, 910},  {122, 527, 929},
    {210, 515, 917},  {129, 505, 1006}, {217, 524, 925},  {207, 513, 915},  {127, 502, 1003}, {213, 520, 922},
    {203, 509, 912},  {123, 528, 1001}, {211, 516, 919},  {131, 506, 908},  {219, 525, 927},  {208, 515, 916},
    {128, 503, 1004}, {215, 522, 924},  {204, 511, 913},  {124, 430, 1002}, {212, 518, 921},  {201, 507, 910},
    {122, 526, 928},  {210, 516, 917},  {130, 505, 1005}, {217, 524, 925},  {206, 513, 915},  {126, 502, 1004},
    {214, 520, 922},  {202, 509, 911},  {123, 528, 930},
}};

/// Days that the government named, and days on which the country voted.
struct SingleDay {
    int date; ///< yyyymmdd
    bool election;
};
constexpr std::array<SingleDay, 27> SingleDays{{
    {20000413, true},  {20020613, true},  {20020701, false}, {20021219, true}, {20040415, true},  {20060531, true},
    {20071219, true},  {20080409, true},  {20100602, true},  {20120411, true}, {20121219, true},  {20140604, true},
    {20150814, false}, {20160413, true},  {20160506, false}, {20170509, true}, {20171002, false}, {20180613, true},
    {20200415, true},  {20200817, false}, {20220309, true},  {20220601, true}, {20231002, false}, {20240410, true},
    {20241001, false}, {20250127, false}, {20250603, true},
}};
// By the calendar of terms of office, as far as it is settled.
constexpr std::array<int, 2> ComingElections{20260603, 20280412};

/// What moves a holiday to another day.
enum class Moves { Never, FromSunday, FromWeekend };

struct Entry {
    QDate date;
    const char *ko, *en;
    Moves moves;
    QDate after; ///< the substitute comes after this day: the last of a holiday of several days
};

QDate fromNumber(int year, int monthDay) { return {year, monthDay / 100, monthDay % 100}; }

QList<Entry> fixedDays(int year)
{
    QList<Entry> days;
    const auto add = [&](int month, int day, const char *ko, const char *en, int movesFrom) {
        const QDate date(year, month, day);
        days << Entry{date, ko, en, movesFrom > 0 && year >= movesFrom ? Moves::FromWeekend : Moves::Never, date};
    };
    add(1, 1, "신정", "New Year's Day", 0);
    // Substitutes for the national days began with 15 August 2021.
    add(3, 1, "삼일절", "Independence Movement Day", 2022);
    if (year <= 2005)
        add(4, 5, "식목일", "Arbor Day", 0);
    add(5, 5, "어린이날", "Children's Day", 2014);
    add(6, 6, "현충일", "Memorial Day", 0);
    if (year <= 2007 || year >= 2026)
        add(7, 17, "제헌절", "Constitution Day", 2026);
    add(8, 15, "광복절", "Liberation Day", 2021);
    add(10, 3, "개천절", "National Foundation Day", 2021);
    if (year >= 2013)
        add(10, 9, "한글날", "Hangeul Day", 2021);
    add(12, 25, "성탄절", "Christmas Day", 2023);
    return days;
}

QList<Entry> lunarDays(int year)
{
    const LunarDays &lunar = Lunar[size_t(year - FirstHolidayYear)];
    const Moves feast = year >= 2014 ? Moves::FromSunday : Moves::Never;
    QList<Entry> days;
    const auto addFeast = [&](QDate day, const char *ko, const char *koRest, const char *en, const char *enRest) {
        const QDate last = day.addDays(1);
        days << Entry{day.addDays(-1), koRest, enRest, feast, last} << Entry{day, ko, en, feast, last}
             << Entry{last, koRest, enRest, feast, last};
    };
    addFeast(fromNumber(year, lunar.seollal), "설날", "설날 연휴", "Seollal", "Seollal holiday");
    addFeast(fromNumber(year, lunar.chuseok), "추석", "추석 연휴", "Chuseok", "Chuseok holiday");
    const QDate buddha = fromNumber(year, lunar.buddha);
    days << Entry{buddha, "부처님오신날", "Buddha's Birthday", year >= 2023 ? Moves::FromWeekend : Moves::Never,
                  buddha};
    return days;
}

QList<Entry> singleDays(int year)
{
    QList<Entry> days;
    const auto add = [&](int date, bool election) {
        if (date / 10000 != year)
            return;
        const QDate day = fromNumber(year, date % 10000);
        days << Entry{day, election ? "선거일" : "임시공휴일", election ? "Election Day" : "Temporary public holiday",
                      Moves::Never, day};
    };
    for (const SingleDay &day : SingleDays)
        add(day.date, day.election);
    for (const int date : ComingElections)
        add(date, true);
    return days;
}

QList<PublicHoliday> holidaysOf(int year)
{
    QList<Entry> entries = fixedDays(year) + lunarDays(year) + singleDays(year);
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.date < b.date; });
    QMap<QDate, int> taken;
    for (const Entry &entry : entries)
        ++taken[entry.date];
    QList<PublicHoliday> holidays;
    QSet<QDate> served; // two holidays on one day give one substitute
    for (const Entry &entry : entries) {
        holidays << PublicHoliday{entry.date, QString::fromUtf8(entry.ko), QString::fromUtf8(entry.en), false};
        const int weekday = entry.date.dayOfWeek();
        const bool lost = weekday == Qt::Sunday || (weekday == Qt::Saturday && entry.moves == Moves::FromWeekend) ||
                          taken.value(entry.date) > 1;
        if (!lost || entry.moves == Moves::Never || served.contains(entry.date))
            continue;
        served << entry.date;
        QDate day = entry.after.addDays(1);
        while (day.dayOfWeek() >= Qt::Saturday || taken.contains(day))
            day = day.addDays(1);
        ++taken[day];
        holidays << PublicHoliday{day, QString::fromUtf8("대체공휴일"), QString::fromUtf8("Substitute holiday"), true};
    }
    std::stable_sort(holidays.begin(), holidays.end(),
                     [](const PublicHoliday &a, const PublicHoliday &b) { return a.date < b.date; });
    return holidays;
}

} // namespace

const QList<PublicHoliday> &publicHolidays(int year)
{
    static const std::array<QList<PublicHoliday>, LastHolidayYear - FirstHolidayYear + 1> All = [] {
        std::array<QList<PublicHoliday>, LastHolidayYear - FirstHolidayYear + 1> all;
        for (int y = FirstHolidayYear; y <= LastHolidayYear; ++y)
            all[size_t(y - FirstHolidayYear)] = holidaysOf(y);
        return all;
    }();
    static const QList<PublicHoliday> None;
    return year < FirstHolidayYear || year > LastHolidayYear ? None : All[size_t(year - FirstHolidayYear)];
}

std::optional<PublicHoliday> publicHoliday(QDate date)
{
    const auto &all = publicHolidays(date.year());
    const auto found = std::lower_bound(all.cbegin(), all.cend(), date,
                                        [](const PublicHoliday &holiday, QDate day) { return holiday.date < day; });
    return found != all.cend() && found->date == date ? std::optional(*found) : std::nullopt;
}

bool isPublicHoliday(QDate date) { return publicHoliday(date).has_value(); }

} // namespace pulse
