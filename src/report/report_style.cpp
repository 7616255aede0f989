#include "report/report_style.h"
#include "report/curve_chart_painter.h"
#include "report/interval_chart_painter.h"
#include "report/spread_chart_painter.h"
#include "report/time_chart_painter.h"
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

const ReportColours &reportColours()
{
    static const ReportColours colours{QColor(0x17, 0x1B, 0x22), QColor(0x58, 0x62, 0x73), QColor(0x8A, 0x94, 0xA3),
                                       QColor(0xE2, 0xE6, 0xEC), QColor(0x2A, 0x5B, 0xD7), QColor(0xE8, 0xEE, 0xFC),
                                       QColor(0xC8, 0x32, 0x2B), QColor(0xFC, 0xEA, 0xE8), QColor(0xF1, 0xF3, 0xF6)};
    return colours;
}

QFont reportFont()
{
    QFont font(u"Noto Sans CJK KR"_s);
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

namespace {
constexpr std::array<QRgb, 6> OkabeIto{0xff0072B2, 0xffE69F00, 0xff009E73, 0xffCC79A7, 0xff56B4E9, 0xffD55E00};
}

QColor brandColour(int index) { return QColor::fromRgb(OkabeIto[size_t(index) % OkabeIto.size()]); }

QColor brandTextColour(int index) { return textOn(brandColour(index)); }

ChartColours reportChartColours()
{
    const ReportColours &c = reportColours();
    return {.line = c.accent,
            .band = c.accentSoft,
            .grid = c.border,
            .label = c.faint,
            .flag = c.negative,
            .flagSoft = c.negativeSoft,
            .surface = Qt::white,
            .text = c.text,
            .track = c.track};
}

namespace {

QFont chartFont()
{
    QFont font = reportFont();
    font.setPixelSize(11);
    return font;
}

} // namespace

CurveChartData reportCurves(const CurveBlock &block, const QString &language)
{
    CurveChartData data;
    for (qsizetype i = 0; i < block.curves.size(); ++i)
        data.curves << CurveChartData::Curve{block.curves[i].name, brandColour(int(i)), block.curves[i].values, i == 0};
    data.stepName = block.stepName;
    data.colours = reportChartColours();
    data.labelFont = chartFont();
    data.language = language;
    return data;
}

IntervalChartData reportIntervals(const IntervalBlock &block, const QString &language)
{
    IntervalChartData data;
    for (const IntervalLine &bar : block.bars)
        data.bars << IntervalChartData::Bar{bar.label, bar.value, bar.low, bar.high, bar.words, reportColours().accent};
    data.from = 0;
    data.to = 100;
    data.unit = u"%"_s;
    data.colours = reportChartColours();
    data.labelFont = chartFont();
    data.language = language;
    return data;
}

SpreadChartData reportSpread(const SpreadBlock &block, const QTimeZone &zone, const QString &language)
{
    return {block.steps, zone, reportChartColours(), chartFont(), language};
}

TimeChartData reportChart(const TimeChartBlock &block, const QTimeZone &zone, const QString &language)
{
    TimeChartData data;
    data.series = block.series;
    data.spikes = block.spikes;
    data.marks = block.marks;
    data.bucket = block.bucket;
    data.zone = zone;
    data.language = language;
    data.colours = reportChartColours();
    data.labelFont = chartFont();
    return data;
}

} // namespace pulse
