#include "core/date_parser.h"
#include "core/date_scanner.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QDateTime inZone(QDate date, QTime time, const QTimeZone &zone)
{
    if (zone == QTimeZone::utc())
        return QDateTime(date, time, Qt::UTC);
    const QDateTime local(date, time, zone);
    if (local.isValid())
        return local.toUTC();
    // Clocks were put forward over it: whoever wrote it had not yet put theirs.
    const QDateTime wall(date, time, Qt::UTC);
    return wall.addSecs(-zone.offsetFromUtc(wall.addDays(-1)));
}

/// Digits alone, perhaps with a fraction: Unix times, spreadsheet serials, long compact dates.
std::optional<ParsedTime> parseNumber(QStringView text, const QTimeZone &fallback)
{
    qsizetype whole = 0;
    while (whole < text.size() && isAsciiDigit(text[whole]))
        ++whole;
    double fraction = 0;
    if (whole < text.size()) {
        bool isNumber = false;
        fraction = text[whole] == u'.' && text.size() - whole <= 20 ? text.sliced(whole).toDouble(&isNumber) : 0;
        if (text.size() - whole > 1 && (!isNumber || text.sliced(whole + 1).contains(u'e', Qt::CaseInsensitive)))
            return std::nullopt;
        if (text.size() - whole == 1)
            return std::nullopt;
    }
    const bool fractional = whole < text.size();
    const qint64 value = whole <= 18 ? text.first(whole).toLongLong() : 0;
    const auto unix = [](qint64 ms) { return ParsedTime{QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC), false, true}; };
    if (whole == 5 && text[0] != u'0' && value >= 20000 && value <= 80000) {
        const QDate day = QDate(1899, 12, 30).addDays(value);
        // Excel keeps about a millisecond; times were typed to the second.
        const qint64 seconds = qRound64(fraction * 86400.0);
        const QDateTime utc = inZone(day.addDays(seconds / 86400), QTime(0, 0).addSecs(int(seconds % 86400)), fallback);
        return ParsedTime{utc, !fractional, false};
    }
    if ((whole == 9 || whole == 10) && text[0] != u'0')
        return unix(value * 1000 + qRound64(fraction * 1000));
    if (whole == 12 || whole == 14) {
        const QDate day(int(text.first(4).toInt()), text.sliced(4, 2).toInt(), text.sliced(6, 2).toInt());
        const QTime time(text.sliced(8, 2).toInt(), text.sliced(10, 2).toInt(),
                         whole == 14 ? text.sliced(12, 2).toInt() : 0);
        if (!fractional && day.isValid() && time.isValid() && day.year() >= 1970 && day.year() <= 2100)
            return ParsedTime{inZone(day, time, fallback), false, false};
    }
    if (whole == 12 || whole == 13)
        return unix(value);
    if (whole == 16)
        return unix(value / 1000);
    return std::nullopt;
}

struct Read {
    ParsedTime parsed;
    bool korean = false;
};

std::optional<Read> read(QStringView text, const QTimeZone &fallback, DateOrder order)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 100)
        return std::nullopt;
    if (auto number = parseNumber(text, fallback))
        return Read{*number, false};
    DateScanner scanner(text, order);
    if (!scanner.run())
        return std::nullopt;
    Read result;
    result.korean = scanner.korean;
    result.parsed.dayOnly = !scanner.hasTime;
    result.parsed.zoneStated = scanner.offsetSeconds || !scanner.zoneName.isEmpty();
    const QTime time = scanner.hasTime ? scanner.time : QTime(0, 0);
    if (scanner.offsetSeconds)
        result.parsed.utc = QDateTime(scanner.date, time, Qt::UTC).addSecs(-*scanner.offsetSeconds);
    else if (!scanner.zoneName.isEmpty())
        result.parsed.utc = inZone(scanner.date, time, QTimeZone(scanner.zoneName));
    else
        result.parsed.utc =
            scanner.hasTime ? inZone(scanner.date, time, fallback) : scanner.date.startOfDay(fallback).toUTC();
    if (scanner.nextDay)
        result.parsed.utc = result.parsed.utc.addDays(1);
    if (scanner.extraSecond)
        result.parsed.utc = result.parsed.utc.addSecs(1);
    if (!result.parsed.utc.isValid())
        return std::nullopt;
    return result;
}

/// "24.10.20", "24/10/20 9:00": three numbers of two digits, whichever of them is the year.
bool isShortDate(QStringView text)
{
    if (text.size() < 8 || text[2] != text[5] || QStringView(u"./-").indexOf(text[2]) < 0 ||
        (text.size() > 8 && isAsciiDigit(text[8])))
        return false;
    for (const qsizetype at : {0, 1, 3, 4, 6, 7})
        if (!isAsciiDigit(text[at]))
            return false;
    return true;
}

} // namespace

std::optional<ParsedTime> parseTime(QStringView text, const QTimeZone &fallback, DateOrder order)
{
    const auto result = read(text, fallback, order);
    return result ? std::optional(result->parsed) : std::nullopt;
}

std::optional<ParsedTime> parseFeedTime(QStringView text)
{
    const auto result = read(text, QTimeZone::utc(), DateOrder::YearFirst);
    if (!result)
        return std::nullopt;
    if (!result->korean || result->parsed.zoneStated)
        return result->parsed;
    return parseTime(text, QTimeZone("Asia/Seoul"), DateOrder::YearFirst);
}

bool isPostTime(const QDateTime &utc)
{
    const int year = utc.date().year();
    return year >= 1900 && year <= 2200;
}

DateOrder inferDateOrder(const QStringList &samples)
{
    DateOrder found = DateOrder::Unstated;
    bool allShort = !samples.isEmpty(), yearFirstPossible = true, slashed = false;
    int shortOnes = 0;
    for (const QString &sample : samples) {
        const QStringView text = QStringView(sample).trimmed();
        if (text.isEmpty())
            continue;
        DateScanner scanner(text, DateOrder::Unstated);
        scanner.run();
        if (scanner.revealed != DateOrder::Unstated) {
            if (found != DateOrder::Unstated && found != scanner.revealed)
                return DateOrder::Unstated;
            found = scanner.revealed;
        }
        // "24.10.20" of Korean boards: two digits each, a dot between.
        const bool shape = isShortDate(text);
        slashed = slashed || (shape && text[2] != u'.');
        allShort = allShort && shape;
        if (shape) {
            ++shortOnes;
            yearFirstPossible = yearFirstPossible && text.sliced(3, 2).toInt() <= 12;
        }
    }
    if (found != DateOrder::Unstated)
        return found;
    if (!allShort || shortOnes < 2 || !yearFirstPossible)
        return DateOrder::Unstated;
    // The year is the part that hardly changes; days do.
    QStringList firsts, lasts;
    for (const QString &sample : samples) {
        const QStringView text = QStringView(sample).trimmed();
        if (text.isEmpty())
            continue;
        if (!firsts.contains(text.first(2)))
            firsts << text.first(2).toString();
        if (!lasts.contains(text.sliced(6, 2)))
            lasts << text.sliced(6, 2).toString();
    }
    if (firsts.size() < lasts.size())
        return DateOrder::YearFirst;
    // With slashes the first could be the month as well.
    return lasts.size() < firsts.size() && !slashed ? DateOrder::DayFirst : DateOrder::Unstated;
}

} // namespace pulse
