#include "core/amount_change.h"
#include "core/wording.h"
#include "report/report_sections.h"
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString measureName(const ReportWriter &w, CrisisMeasure::Kind kind)
{
    switch (kind) {
    case CrisisMeasure::Kind::Mentions:
        break;
    case CrisisMeasure::Kind::Negative:
        return w.say(u"부정 언급", u"Negative mentions");
    case CrisisMeasure::Kind::NegativeShare:
        return w.say(u"부정 비율", u"Negative share");
    case CrisisMeasure::Kind::NetSentiment:
        return w.say(u"순감성 지수", u"Net sentiment");
    case CrisisMeasure::Kind::Authors:
        return w.say(u"고유 작성자 수", u"Unique authors");
    case CrisisMeasure::Kind::EstimatedReach:
        return w.say(u"추정 도달(명)", u"Estimated reach");
    }
    return w.say(u"언급", u"Mentions");
}

QString amount(const ReportWriter &w, CrisisMeasure::Kind kind, const std::optional<double> &value)
{
    if (!value)
        return u"—"_s;
    switch (kind) {
    case CrisisMeasure::Kind::NegativeShare:
        return QString::number(qRound(*value)) + u'%';
    case CrisisMeasure::Kind::NetSentiment:
        return signedNumber(*value);
    case CrisisMeasure::Kind::EstimatedReach:
        return shortNumber(*value, w.language);
    case CrisisMeasure::Kind::Mentions:
    case CrisisMeasure::Kind::Negative:
    case CrisisMeasure::Kind::Authors:
        break;
    }
    return wholeNumber(*value);
}

/// Shares and indices by difference, amounts by how many times.
QString against(const ReportWriter &w, const CrisisMeasure &measure)
{
    if (!measure.value || !measure.usual)
        return u"—"_s;
    // Between the two values as they are shown, so that a reader who subtracts them finds the same.
    const QString difference = signedNumber(std::round(*measure.value) - std::round(*measure.usual));
    if (measure.kind == CrisisMeasure::Kind::NetSentiment)
        return difference + u'p';
    if (measure.kind == CrisisMeasure::Kind::NegativeShare)
        return w.say(u"%1%p", u"%1pp").arg(difference);
    if (*measure.usual <= 0)
        return u"—"_s;
    return timesText(*measure.value / *measure.usual, w.language);
}

} // namespace

std::optional<CrisisMeasure> CrisisRecord::measure(CrisisMeasure::Kind kind) const
{
    for (const CrisisMeasure &one : measures)
        if (one.kind == kind)
            return one;
    return std::nullopt;
}

void writeCase(ReportWriter &w)
{
    const CrisisRecord &crisis = *w.data.crisis;
    const CrisisCase &found = crisis.crisisCase();
    w.heading(u"case"_s);
    TableBlock table;
    table.caption = w.tableCaption(sectionName(u"case"_s, w.language));
    table.headers = {w.say(u"항목", u"Item"), w.say(u"내용", u"What")};
    table.numeric = {false, false};
    table.widths = {0.24, 0.76};
    const auto row = [&table](const QString &name, const QString &text) {
        table.rows << QStringList{name, text.isEmpty() ? u"—"_s : text};
        table.values << QList<double>{UnknownFigure, UnknownFigure};
    };
    const auto when = [&w](const QDateTime &time) { return shortTime(time, w.zone, w.language); };
    row(w.say(u"심각도", u"Severity"), reportSeverity(found.severity, w.language));
    row(w.say(u"근거", u"Its grounds"), crisis.record.grounds.join(u" · "_s));
    row(w.say(u"대응 담당자", u"Owner"), found.owner);
    row(w.say(u"시작", u"Began"), when(crisis.record.began));
    row(w.say(u"알아차림", u"Noticed"),
        w.say(u"%1(%2 뒤, %3)", u"%1 (after %2, by %3)")
            .arg(when(found.openedAt), reportDuration(crisis.record.began, found.openedAt, w.language),
                 found.openedBy.isEmpty() ? u"—"_s : found.openedBy));
    row(w.say(u"첫 답변", u"First reply"),
        crisis.answeredAt.isValid()
            ? w.say(u"%1(알아차리고 %2 뒤)", u"%1 (%2 after it was noticed)")
                  .arg(when(crisis.answeredAt), reportDuration(found.openedAt, crisis.answeredAt, w.language))
            : w.say(u"기록 없음", u"none recorded"));
    row(w.say(u"상태", u"State"), found.isOpen()
                                      ? w.say(u"진행 중", u"open")
                                      : w.say(u"종결: %1, %2(걸린 시간 %3)", u"closed %1 by %2 (it took %3)")
                                            .arg(when(found.closedAt), found.closedBy,
                                                 reportDuration(found.openedAt, found.closedAt, w.language)));
    if (found.isOpen())
        row(w.say(u"다음 조치", u"Next step"),
            found.nextStepAt.isValid() ? u"%1 (%2)"_s.arg(found.nextStep, when(found.nextStepAt)) : found.nextStep);
    w.add(table);
}

void writeMeasures(ReportWriter &w)
{
    const CrisisRecord &crisis = *w.data.crisis;
    w.heading(u"measures"_s);
    TableBlock table;
    table.caption = w.tableCaption(
        crisis.comparableSpans > 0
            ? w.say(
                   u"시작부터 %1까지. 평소는 앞선 같은 요일·시간 구간 %2개의 가운데 값.",
                   u"From its beginning to %1. Typical: the median of %2 earlier spans of the same weekdays and hours.")
                  .arg(shortTime(crisis.until, w.zone, w.language))
                  .arg(crisis.comparableSpans)
            : w.say(u"시작부터 %1까지. 평소를 말하기에는 지난 자료가 부족합니다.",
                    u"From its beginning to %1. There is too little past to say what is typical.")
                  .arg(shortTime(crisis.until, w.zone, w.language)));
    table.headers = {w.say(u"지표", u"Measure"), w.say(u"위기 동안", u"During it"), w.say(u"평소", u"Typical"),
                     w.say(u"비교", u"Compared")};
    table.numeric = {false, true, true, true};
    table.widths = {0.40, 0.20, 0.20, 0.20};
    for (const CrisisMeasure &measure : crisis.measures) {
        table.rows << QStringList{measureName(w, measure.kind), amount(w, measure.kind, measure.value),
                                  amount(w, measure.kind, measure.usual), against(w, measure)};
        table.values << QList<double>{UnknownFigure, measure.value.value_or(UnknownFigure),
                                      measure.usual.value_or(UnknownFigure), UnknownFigure};
        table.links << (measure.kind == CrisisMeasure::Kind::Negative ? w.link(u"sentiment:negative"_s) : w.link());
    }
    w.add(table);
    if (crisis.series.isEmpty())
        return;
    TimeChartBlock chart;
    chart.series = crisis.series;
    chart.spikes = crisis.spikes;
    chart.bucket = crisis.bucket;
    chart.valueName = w.say(u"부정 언급(건)", u"negative mentions");
    chart.caption = w.figureCaption(w.say(
        u"부정 언급과 평소 범위(같은 요일·시간의 가운데 값, 90%). 빨강은 급증·급감.",
        u"Negative mentions and the typical range (median of the same weekday and hour, 90%). Red marks spikes and "
        u"drops."));
    chart.link = w.link(u"sentiment:negative"_s);
    w.mark(chart, crisis.seriesChanges);
    w.add(chart);
}

void writeOrigin(ReportWriter &w)
{
    const CrisisRecord &crisis = *w.data.crisis;
    if (!crisis.spike)
        return;
    w.heading(u"origin"_s);
    const auto &origin = crisis.spike->origin;
    if (!origin || origin->kind == u"several") {
        w.add(
            ParagraphBlock{w.say(u"한 곳에서 시작하지 않았습니다. 두드러진 하나가 없이 여러 갈래가 함께 늘었습니다.",
                                 u"It did not begin in one place: several things rose together, none of them alone.")});
    } else {
        QString text = w.say(u"늘어난 몫의 %1%가 하나로 설명됩니다.", u"One thing explains %1% of the excess.")
                           .arg(qRound(100 * origin->coverage));
        if (!origin->author.isEmpty())
            text += w.say(u" 가장 이른 글은 %1의 글입니다(%2).", u" The earliest post is by %1 (%2).")
                        .arg(origin->author, shortTime(origin->publishedAt, w.zone, w.language));
        w.add(ParagraphBlock{text});
        w.add(QuoteBlock{origin->value, origin->author, shortTime(origin->publishedAt, w.zone, w.language), origin->url,
                         origin->mention});
        if (crisis.path.size() > 1)
            w.add(SpreadBlock{
                w.figureCaption(
                    w.say(u"확산 경로. 점은 채널마다 첫 글의 차례이고 크기는 글의 수이며, 화살표는 링크·답글·재게시로 "
                          u"가리킨 곳에서 나옵니다.",
                          u"How it spread. Dots stand in the order of each place's first post, larger for "
                          u"more posts; an arrow comes from the place whose posts were linked to, answered "
                          u"or passed on.")),
                crisis.path});
    }
    if (crisis.spike->drivers.isEmpty())
        return;
    TableBlock table;
    table.caption = w.tableCaption(w.say(u"급증한 언급에 공통된 것", u"What the mentions of the spike have in common"));
    table.headers = {w.say(u"무엇", u"What"), w.say(u"건수", u"Mentions"), w.say(u"비율", u"Share")};
    table.numeric = {false, true, true};
    table.widths = {0.64, 0.18, 0.18};
    table.charted = {1};
    for (const SpikeDriver &driver : crisis.spike->drivers) {
        table.rows << QStringList{driver.value, wholeNumber(driver.count),
                                  QString::number(qRound(100 * driver.share)) + u'%'};
        table.values << QList<double>{UnknownFigure, double(driver.count), 100 * driver.share};
    }
    w.add(table);
}

} // namespace pulse
