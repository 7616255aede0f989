#include "core/wording.h"
#include "report/report_sections.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString percentText(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 1) + u'%' : u"—"_s;
}

void brandTable(ReportWriter &w)
{
    TableBlock table;
    table.caption = w.tableCaption(w.say(u"브랜드별 수치", u"Figures by brand"));
    table.headers = {w.say(u"브랜드", u"Brand"),  w.say(u"언급", u"Mentions"),       w.say(u"점유율", u"Share"),
                     w.say(u"긍정", u"Positive"), w.say(u"중립", u"Neutral"),        w.say(u"부정", u"Negative"),
                     w.say(u"순감성", u"Net"),    w.say(u"긍정 비율", u"Pos. ratio")};
    table.numeric = {false, true, true, true, true, true, true, true};
    table.charted = {3, 4, 5};
    table.widths = {0.23, 0.11, 0.11, 0.11, 0.11, 0.11, 0.10, 0.12};
    for (const BrandFigures &f : w.data.figures) {
        table.rows << QStringList{f.name,
                                  wholeNumber(double(f.mentions)),
                                  percentText(f.shareOfVoice),
                                  wholeNumber(double(f.positive)),
                                  wholeNumber(double(f.neutral)),
                                  wholeNumber(double(f.negative)),
                                  signedNumber(f.netSentiment.value_or(UnknownFigure)),
                                  percentText(f.positiveRatio)};
        table.values << QList<double>{UnknownFigure,
                                      double(f.mentions),
                                      f.shareOfVoice.value_or(UnknownFigure),
                                      double(f.positive),
                                      double(f.neutral),
                                      double(f.negative),
                                      f.netSentiment.value_or(UnknownFigure),
                                      f.positiveRatio.value_or(UnknownFigure)};
    }
    w.add(table);
}

/// The three classes add up to less than the mentions where some could not be read: said, or the sums look wrong.
void unclassifiedNote(ReportWriter &w)
{
    QStringList brands;
    for (const BrandFigures &f : w.data.figures)
        if (f.unclassified > 0)
            brands << f.name + u' ' + wholeNumber(double(f.unclassified));
    if (!brands.isEmpty())
        w.add(ParagraphBlock{w.say(u"감성을 판정하지 않은 언급(다른 언어이거나 판정할 단어가 없음): %1.",
                                   u"Mentions not classified (in another language, or without a word to tell by): %1.")
                                 .arg(brands.join(u", "_s))});
}

} // namespace

void writeBrands(ReportWriter &w)
{
    qint64 total = 0;
    ShareBlock shares;
    for (const BrandFigures &figures : w.data.figures) {
        total += figures.mentions;
        if (figures.shareOfVoice)
            shares.shares << Share{figures.name, *figures.shareOfVoice};
    }
    if (w.data.figures.size() < 2 || total == 0)
        return;
    w.heading(u"brands"_s);
    constexpr qint64 FewestCompared = 10;
    if (total < FewestCompared) {
        w.add(ParagraphBlock{w.say(u"자료 부족(n=%1): 이만한 언급으로는 점유율을 말할 수 없습니다.",
                                   u"Not enough data (n=%1): so few mentions say nothing of a share.")
                                 .arg(total)});
        return;
    }
    shares.caption = w.figureCaption(w.say(u"언급 점유율은 브랜드 %1곳의 언급 합계 %2건 중 비율입니다.",
                                           u"Share of voice: part of the %2 mentions of %1 brands.")
                                         .arg(w.data.figures.size())
                                         .arg(wholeNumber(double(total))));
    w.add(shares);
    brandTable(w);
    unclassifiedNote(w);
}

} // namespace pulse
