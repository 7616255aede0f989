#include "core/period_name.h"
#include "report/report_summary.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

const BrandFigures *ownFigures(const QList<BrandFigures> &figures, BrandId brand)
{
    const auto found =
        std::find_if(figures.cbegin(), figures.cend(), [brand](const BrandFigures &f) { return f.brand == brand; });
    return found == figures.cend() ? nullptr : &*found;
}

/// Brands with a share, largest first.
QList<BrandFigures> ranked(const ReportWriter &w)
{
    QList<BrandFigures> figures = w.data.figures;
    figures.removeIf([](const BrandFigures &f) { return !f.shareOfVoice; });
    std::stable_sort(figures.begin(), figures.end(),
                     [](const BrandFigures &a, const BrandFigures &b) { return a.mentions > b.mentions; });
    return figures;
}

int placeOf(const QList<BrandFigures> &figures, BrandId brand)
{
    return 1 + int(std::count_if(figures.cbegin(), figures.cend(), [&](const BrandFigures &f) {
               return f.mentions > ownFigures(figures, brand)->mentions;
           }));
}

QString percent(double value) { return QString::number(qRound(value)) + u'%'; }

QString shareList(const QList<BrandFigures> &figures)
{
    QStringList parts;
    for (const BrandFigures &f : figures)
        parts << f.name + u' ' + percent(*f.shareOfVoice);
    return parts.join(u", "_s);
}

/// Whose talk is friendliest, where enough was classified to tell.
QString moodSentence(const ReportWriter &w, const QList<BrandFigures> &figures)
{
    QStringList parts;
    for (const BrandFigures &f : figures)
        if (f.netSentiment)
            parts << f.name + u' ' + signedNumber(*f.netSentiment);
    return parts.size() < 2 ? QString() : w.say(u"순감성은 %1입니다.", u"Net sentiment: %1.").arg(parts.join(u", "_s));
}

/// How the own share moved against the period before.
QString movedSentence(const ReportWriter &w, const BrandFigures &own)
{
    const BrandFigures *before = ownFigures(w.data.previous, w.data.brand.id);
    if (!before || !before->shareOfVoice)
        return w.say(u"이전 기간과 견줄 자료가 없습니다.", u"There is no earlier period to compare with.");
    return w.say(u"%1의 점유율은 %2 대비 %3%p입니다.", u"The share of %1 moved by %3pp against %2.")
        .arg(w.data.brand.name, shortPeriodName(w.data.period.previous(), w.language),
             signedNumber(*own.shareOfVoice - *before->shareOfVoice, 1));
}

} // namespace

ReportSentences competitorSentences(const ReportWriter &w)
{
    ReportSentences period = periodSentences(w);
    const QList<BrandFigures> figures = ranked(w);
    const BrandFigures *own = ownFigures(figures, w.data.brand.id);
    if (w.data.figures.size() < 2) {
        period.title = w.say(u"%1: 비교할 경쟁사가 없습니다", u"%1: no competitor to compare with")
                           .arg(shortPeriodName(w.data.period, w.language));
        period.lead += w.say(u" 설정에서 경쟁사를 더하면 점유율과 순감성을 견줍니다.",
                             u" Add competitors in Settings to compare shares and sentiment.");
        return period;
    }
    if (figures.size() < 2 || !own)
        return period;
    const QString name = shortPeriodName(w.data.period, w.language);
    constexpr qint64 FewestCompared = 10;
    qint64 all = 0;
    for (const BrandFigures &f : figures)
        all += f.mentions;
    if (all < FewestCompared) {
        ReportSentences few = period;
        few.title =
            w.say(u"%1: 비교하기에는 자료 부족(n=%2)", u"%1: not enough data to compare (n=%2)").arg(name).arg(all);
        return few;
    }
    const int place = placeOf(figures, w.data.brand.id);
    ReportSentences sentences;
    sentences.title =
        w.say(u"%1: 언급 점유율 %2, 브랜드 %3곳 중 %4위", u"%1: %2 share of voice, number %4 of %3 brands")
            .arg(name, percent(*own->shareOfVoice))
            .arg(figures.size())
            .arg(place);
    sentences.lead = joinedSentences({sampleSentence(w), fewDaysSentence(w),
                                      w.say(u"언급 점유율은 %1입니다.", u"Share of voice: %1.").arg(shareList(figures)),
                                      moodSentence(w, figures), movedSentence(w, *own)});
    sentences.lines = period.lines;
    // Costs and leads are the brand's own; what a comparison brings is where it stands.
    const BrandFigures &first = figures.constFirst();
    sentences.lines[2].text =
        first.brand == own->brand
            ? w.say(u"가장 많이 언급되었고, 다음은 %1(%2)입니다.", u"It was talked about most; next comes %1 (%2).")
                  .arg(figures[1].name, percent(*figures[1].shareOfVoice))
            : w.say(u"가장 많이 언급된 곳은 %1(%2)이고 차이는 %3%p입니다.",
                    u"%1 was talked about most (%2), %3pp ahead.")
                  .arg(first.name, percent(*first.shareOfVoice),
                       QString::number(*first.shareOfVoice - *own->shareOfVoice, 'f', 1));
    return sentences;
}

} // namespace pulse
