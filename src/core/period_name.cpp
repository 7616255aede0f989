#include "core/period_name.h"
#include "core/wording.h"

namespace pulse {
using namespace Qt::StringLiterals;

QString periodName(const Period &period, const QString &language)
{
    const bool korean = language == u"ko";
    const QLocale english(QLocale::English);
    switch (period.kind) {
    case PeriodKind::Day:
        return longDate(period.first, language);
    case PeriodKind::Week:
        return korean ? u"%1 – %2"_s.arg(period.first.toString(u"yyyy. M. d."_s), period.last.toString(u"M. d."_s))
               : period.first.month() == period.last.month()
                   ? u"%1–%2"_s.arg(QString::number(period.first.day()), english.toString(period.last, u"d MMM yyyy"_s))
                   : u"%1 – %2"_s.arg(english.toString(period.first, u"d MMM"_s),
                                      english.toString(period.last, u"d MMM yyyy"_s));
    case PeriodKind::Month:
        return korean ? period.first.toString(u"yyyy년 M월"_s) : english.toString(period.first, u"MMMM yyyy"_s);
    case PeriodKind::Year:
        break;
    }
    if (period.first.month() != 1) // a fiscal year
        return korean ? period.first.toString(u"yyyy년 M월–"_s) + period.last.toString(u"yyyy년 M월"_s)
                      : english.toString(period.first, u"MMMM yyyy"_s) + u" – "_s +
                            english.toString(period.last, u"MMMM yyyy"_s);
    return korean ? period.first.toString(u"yyyy년"_s) : period.key();
}

QString shortPeriodName(const Period &period, const QString &language)
{
    const bool korean = language == u"ko";
    const QLocale english(QLocale::English);
    switch (period.kind) {
    case PeriodKind::Day:
        return korean ? period.first.toString(u"M.d"_s) : english.toString(period.first, u"d MMM"_s);
    case PeriodKind::Month:
        return korean ? period.first.toString(u"M월"_s) : english.toString(period.first, u"MMM"_s);
    case PeriodKind::Week: {
        const bool within = period.first.month() == period.last.month();
        if (korean)
            return period.first.toString(u"M.d"_s) + u'–' + period.last.toString(within ? u"d"_s : u"M.d"_s);
        return english.toString(period.first, within ? u"d"_s : u"d MMM"_s) + u'–' +
               english.toString(period.last, u"d MMM"_s);
    }
    case PeriodKind::Year:
        break;
    }
    if (period.first.month() != 1)
        return korean ? period.first.toString(u"yyyy.M–"_s) + period.last.toString(u"yyyy.M"_s)
                      : english.toString(period.first, u"MMM yyyy"_s) + u'–' +
                            english.toString(period.last, u"MMM yyyy"_s);
    return periodName(period, language);
}

} // namespace pulse
