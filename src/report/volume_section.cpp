#include "core/wording.h"
#include "report/report_sections.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString driver(const Spike &spike)
{
    if (spike.drivers.isEmpty())
        return u"—"_s;
    const SpikeDriver &most = spike.drivers.constFirst();
    return u"%1 (%2%)"_s.arg(most.value).arg(qRound(most.share * 100));
}

QString stateName(const ReportWriter &w, SpikeState state)
{
    switch (state) {
    case SpikeState::Crisis:
        return w.say(u"위기", u"crisis");
    case SpikeState::Opportunity:
        return w.say(u"기회", u"opportunity");
    case SpikeState::KnownCause:
        return w.say(u"알려진 원인", u"known cause");
    case SpikeState::DidNotMatter:
        return w.say(u"영향 없음", u"did not matter");
    case SpikeState::New:
        break;
    }
    return w.say(u"확인 필요", u"to be judged");
}

void spikeTable(ReportWriter &w)
{
    TableBlock table;
    table.caption = w.tableCaption(w.data.bucket > Bucket::Week
                                       ? w.say(u"평소 범위를 벗어난 주", u"Weeks above or below the typical range")
                                       : w.say(u"급증과 급감", u"Spikes and drops"));
    table.headers = {w.say(u"시각", u"Time"),
                     w.say(u"구분", u"Kind"),
                     w.say(u"실제", u"Actual"),
                     w.say(u"평소", u"Typical"),
                     w.say(u"가장 흔한 것", u"Most common"),
                     w.say(u"판단", u"Judged as")};
    table.numeric = {false, false, true, true, false, false};
    table.charted = {2, 3};
    table.widths = {0.17, 0.09, 0.09, 0.09, 0.40, 0.16};
    for (const Spike &spike : w.data.spikes) {
        table.rows << QStringList{w.peakTime(spike),
                                  spike.direction == Flag::Fall ? w.say(u"급감", u"drop") : w.say(u"급증", u"spike"),
                                  wholeNumber(spike.actual),
                                  wholeNumber(spike.expected),
                                  driver(spike),
                                  stateName(w, spike.state)};
        table.values << QList<double>{UnknownFigure,  UnknownFigure, spike.actual,
                                      spike.expected, UnknownFigure, UnknownFigure};
        table.links << FigureLink{{}, spike.start, spike.end};
    }
    w.add(table);
}

} // namespace

void writeVolume(ReportWriter &w)
{
    w.heading(u"volume"_s);
    if (std::ranges::none_of(w.data.series, [](const SeriesPoint &point) { return point.value > 0; })) {
        w.add(ParagraphBlock{w.say(u"자료 부족(n=0): 이 기간에 저장된 언급이 없습니다.",
                                   u"Not enough data (n=0): no mention of this period is stored.")});
        return;
    }
    TimeChartBlock chart;
    chart.series = w.data.series;
    const bool byMonth = w.data.bucket > Bucket::Week;
    if (!byMonth)
        chart.spikes = w.data.spikes;
    chart.bucket = w.data.bucket;
    chart.valueName = w.say(u"언급(건)", u"mentions");
    chart.link = w.link();
    const QString step = w.data.bucket == Bucket::Hour  ? w.say(u"시간별", u"Hourly")
                         : w.data.bucket == Bucket::Day ? w.say(u"일별", u"Daily")
                                                        : w.say(u"주별", u"Weekly");
    if (byMonth)
        chart.caption = w.figureCaption(w.data.isOver ? w.say(u"월별 언급.", u"Mentions by month.")
                                                      : w.say(u"월별 언급. 마지막 달은 집계 기준 시각까지입니다.",
                                                              u"Mentions by month; the last one up to the cut-off."));
    else if (!w.data.hasTypical)
        chart.caption = w.figureCaption(w.say(u"%1 언급. 평소 범위를 말하기에는 지난 자료가 부족합니다.",
                                              u"%1 mentions. There is too little past to say what is usual.")
                                            .arg(step));
    else
        chart.caption =
            w.figureCaption(w.say(u"%1 언급과 평소 범위(같은 요일·시간의 가운데 값, 90%). 빨강은 급증·급감.",
                                  u"%1 mentions and the typical range (median of the same weekday and hour, "
                                  u"90%). Red marks spikes and drops.")
                                .arg(step));
    w.mark(chart, w.data.seriesChanges);
    w.add(chart);
    if (!w.data.spikes.isEmpty())
        spikeTable(w);
}

} // namespace pulse
