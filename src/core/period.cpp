#include "core/period.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace pulse {
using namespace Qt::StringLiterals;

Period Period::day(QDate date) { return {PeriodKind::Day, date, date}; }

Period Period::weekOf(QDate date)
{
    const QDate monday = date.addDays(1 - date.dayOfWeek());
    return {PeriodKind::Week, monday, monday.addDays(6)};
}

Period Period::monthOf(QDate date)
{
    const QDate first(date.year(), date.month(), 1);
    return {PeriodKind::Month, first, first.addMonths(1).addDays(-1)};
}

Period Period::yearOf(QDate date) { return {PeriodKind::Year, QDate(date.year(), 1, 1), QDate(date.year(), 12, 31)}; }

Result<Period> Period::parse(const QString &text)
{
    static const QRegularExpression week(u"^(\\d{4})-W(\\d{2})$"_s);
    static const QRegularExpression month(u"^(\\d{4})-(\\d{2})$"_s);
    static const QRegularExpression year(u"^(\\d{4})$"_s);
    static const QRegularExpression fiscal(u"^FY(\\d{4})-(\\d{2})$"_s);
    const QString word = text.trimmed();
    if (const auto match = week.match(word); match.hasMatch()) {
        // 4 January is always in week 1 (ISO 8601).
        const int weekYear = match.captured(1).toInt();
        const QDate monday = weekOf(QDate(weekYear, 1, 4)).first.addDays(7 * (match.captured(2).toInt() - 1));
        int yearOfWeek = 0;
        if (monday.weekNumber(&yearOfWeek) == match.captured(2).toInt() && yearOfWeek == weekYear)
            return weekOf(monday);
    } else if (const auto monthMatch = month.match(word); monthMatch.hasMatch()) {
        const QDate first(monthMatch.captured(1).toInt(), monthMatch.captured(2).toInt(), 1);
        if (first.isValid())
            return monthOf(first);
    } else if (const auto yearMatch = year.match(word); yearMatch.hasMatch() && yearMatch.captured(1).toInt() > 0) {
        return yearOf(QDate(yearMatch.captured(1).toInt(), 1, 1));
    } else if (const auto fiscalMatch = fiscal.match(word); fiscalMatch.hasMatch()) {
        const QDate first(fiscalMatch.captured(1).toInt(), fiscalMatch.captured(2).toInt(), 1);
        if (first.isValid())
            return Period{PeriodKind::Year, first, first.addYears(1).addDays(-1)};
    } else if (const QDate date = QDate::fromString(word, Qt::ISODate); date.isValid()) {
        return day(date);
    }
    return Error{Error::Kind::Usage,
                 QCoreApplication::translate("Period", "\"%1\" is not a period. Write a month (2026-10), a week "
                                                       "(2026-W43), a day (2026-10-12) or a year (2026).")
                     .arg(text),
                 {}};
}

QString Period::key() const
{
    switch (kind) {
    case PeriodKind::Day:
        return first.toString(Qt::ISODate);
    case PeriodKind::Month:
        return first.toString(u"yyyy-MM"_s);
    case PeriodKind::Year:
        return first.toString(first.month() == 1 ? u"yyyy"_s : u"'FY'yyyy-MM"_s);
    case PeriodKind::Week:
        break;
    }
    int year = 0;
    const int number = first.weekNumber(&year);
    return u"%1-W%2"_s.arg(year, 4, 10, QLatin1Char('0')).arg(number, 2, 10, QLatin1Char('0'));
}

Period Period::previous() const
{
    switch (kind) {
    case PeriodKind::Day:
        return day(first.addDays(-1));
    case PeriodKind::Week:
        return weekOf(first.addDays(-7));
    case PeriodKind::Month:
        return monthOf(first.addDays(-1));
    case PeriodKind::Year:
        break;
    }
    return {kind, first.addYears(-1), first.addDays(-1)}; // of a year that begins in any month
}

Period Period::next() const
{
    switch (kind) {
    case PeriodKind::Day:
        return day(last.addDays(1));
    case PeriodKind::Week:
        return weekOf(last.addDays(1));
    case PeriodKind::Month:
        return monthOf(last.addDays(1));
    case PeriodKind::Year:
        break;
    }
    return {kind, last.addDays(1), last.addDays(1).addYears(1).addDays(-1)};
}

QDateTime Period::begin(const QTimeZone &zone) const { return startOfDay(first, zone); }
QDateTime Period::end(const QTimeZone &zone) const { return startOfDay(last.addDays(1), zone); }

QDateTime startOfDay(QDate date, const QTimeZone &zone) { return date.startOfDay(zone).toUTC(); }

bool isTimeZone(const QByteArray &id) { return QTimeZone::isTimeZoneIdAvailable(id) && QTimeZone(id).isValid(); }

Result<QDateTime> parseInstant(const QString &text, const QTimeZone &zone)
{
    const QString word = text.trimmed();
    if (const QDate date = QDate::fromString(word, Qt::ISODate); date.isValid() && word.size() == 10)
        return startOfDay(date, zone);
    QDateTime time = QDateTime::fromString(word, Qt::ISODateWithMs);
    if (!time.isValid())
        time = QDateTime::fromString(QString(word).replace(u' ', u'T'), Qt::ISODateWithMs);
    if (time.isValid()) {
        if (time.timeSpec() == Qt::LocalTime)
            time = QDateTime(time.date(), time.time(), zone);
        return time.toUTC();
    }
    return Error{Error::Kind::Usage,
                 QCoreApplication::translate("Period", "\"%1\" is not a time. Write it as 2026-10-12 or "
                                                       "2026-10-12T09:00:00+09:00.")
                     .arg(text),
                 {}};
}

QString toIsoUtc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s) : QString();
}

} // namespace pulse
