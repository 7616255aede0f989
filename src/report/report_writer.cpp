#include "report/report_writer.h"
#include "core/period_name.h"
#include "core/short_count.h"
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr double LongNumber = 100'000; ///< from here on a sentence says it short
}

QString reportKind(const Period &period)
{
    switch (period.kind) {
    case PeriodKind::Day:
        return u"day"_s;
    case PeriodKind::Week:
        return u"week"_s;
    case PeriodKind::Month:
        return u"month"_s;
    case PeriodKind::Year:
        break;
    }
    return u"year"_s;
}

void ReportWriter::heading(const QString &section)
{
    add(HeadingBlock{u"%1. %2"_s.arg(++m_section).arg(sectionName(section, language))});
}

QString ReportWriter::spoken(double value) const
{
    return std::abs(value) < LongNumber ? wholeNumber(value) : shortNumber(value, language);
}

QString ReportWriter::count(double value, QStringView ko, QStringView one, QStringView many) const
{
    const QString words = (korean ? ko : qRound64(value) == 1 ? one : many).toString();
    if (!words.contains(u"%1"))
        return words;
    return words.arg(std::abs(value) < LongNumber ? wholeNumber(value) : shortCount(value, language));
}

QString ReportWriter::dayName(QDate day) const
{
    return korean ? day.toString(u"yyyy. M. d."_s) : QLocale(QLocale::English).toString(day, u"d MMM yyyy"_s);
}

void ReportWriter::mark(TimeChartBlock &chart, const QList<SeriesMark> &marks) const
{
    chart.marks = marks;
    for (const SeriesMark &mark : marks)
        chart.caption += u' ' + say(u"점선 %1: %2.", u"Dashed line, %1: %2.")
                                    .arg(longDate(mark.at.toTimeZone(zone).date(), language), mark.words);
}

QString ReportWriter::figureCaption(const QString &text)
{
    return say(u"그림 %1. %2", u"Figure %1. %2").arg(++m_figure).arg(text);
}

QString ReportWriter::tableCaption(const QString &text)
{
    return say(u"표 %1. %2", u"Table %1. %2").arg(++m_table).arg(text);
}

QString ReportWriter::cutOffTime() const { return data.cutOff.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s); }

QString ReportWriter::peakTime(const Spike &spike) const
{
    if (spike.bucket == Bucket::Hour)
        return shortTime(spike.peak, zone, language);
    return shortPeriodName(Period::day(spike.peak.toTimeZone(zone).date()), language);
}

} // namespace pulse
