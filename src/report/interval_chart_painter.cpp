#include "report/interval_chart_painter.h"
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double RowHeight = 28, BarHeight = 14, ColumnGap = 12, Cap = 4;

double widest(const QFontMetricsF &metrics, const IntervalChartData &data, QString IntervalChartData::Bar::*words)
{
    double most = 0;
    for (const IntervalChartData::Bar &bar : data.bars)
        most = std::max(most, metrics.horizontalAdvance(bar.*words));
    return most;
}

ValueAxis scaleOf(const IntervalChartData &data)
{
    double low = std::isnan(data.from) ? 0 : std::min(0.0, data.from), high = std::isnan(data.to) ? 0 : data.to;
    const bool fixed = !std::isnan(data.from) && !std::isnan(data.to);
    for (const IntervalChartData::Bar &bar : data.bars)
        for (const double value : {bar.value, bar.low, bar.high})
            if (!fixed && !std::isnan(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
    ValueAxis axis = ValueAxis::around(low, high, false);
    if (fixed)
        axis.high = high; // 100 % is the end, and no air beyond it
    return axis;
}

void paintAxis(QPainter &painter, const IntervalChartData &data, const IntervalChartGeometry &geometry)
{
    const QRectF &plot = geometry.plot();
    const QFontMetricsF metrics(data.labelFont);
    double free = plot.left() - 40;
    for (const double value : geometry.axis().ticks()) {
        const double x = geometry.x(value);
        painter.setPen(QPen(value == 0 ? data.colours.label : data.colours.grid, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QString label = geometry.axis().label(value, data.language) + data.unit;
        const double width = metrics.horizontalAdvance(label) + 4;
        if (x - width / 2 < free)
            continue;
        free = x + width / 2 + 6;
        painter.setPen(data.colours.label);
        painter.drawText(QRectF(x - width / 2, plot.bottom() + 4, width, metrics.height()), Qt::AlignCenter, label);
    }
}

void paintBar(QPainter &painter, const IntervalChartData &data, const IntervalChartGeometry &geometry, int index)
{
    const IntervalChartData::Bar &bar = data.bars[index];
    if (std::isnan(bar.value))
        return;
    const auto inside = [&geometry](double value) {
        return std::clamp(geometry.x(value), geometry.plot().left(), geometry.plot().right());
    };
    const double middle = geometry.row(index).center().y();
    const double zero = inside(0), end = inside(bar.value);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar.colour.isValid() ? bar.colour : data.colours.line);
    painter.drawRoundedRect(QRectF(std::min(zero, end), middle - BarHeight / 2, std::abs(end - zero), BarHeight), 3, 3);
    if (std::isnan(bar.low) || std::isnan(bar.high))
        return;
    const double left = inside(bar.low), right = inside(bar.high);
    // A light rim lets the range be seen upon the bar and beside it.
    const std::pair<QColor, double> strokes[] = {{data.colours.surface, 3.6}, {data.colours.text, 1.4}};
    for (const auto &[colour, width] : strokes) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(left, middle), QPointF(right, middle));
        painter.drawLine(QPointF(left, middle - Cap), QPointF(left, middle + Cap));
        painter.drawLine(QPointF(right, middle - Cap), QPointF(right, middle + Cap));
    }
}

} // namespace

bool IntervalChartData::isEmpty() const { return bars.isEmpty(); }

IntervalChartGeometry::IntervalChartGeometry(const IntervalChartData &data, const QRectF &rect)
    : m_rect(rect), m_axis(scaleOf(data)), m_count(int(data.bars.size()))
{
    const QFontMetricsF metrics(data.labelFont);
    const double labels = std::min(widest(metrics, data, &IntervalChartData::Bar::label), rect.width() * 0.3);
    const double words = std::min(widest(metrics, data, &IntervalChartData::Bar::words), rect.width() * 0.42);
    m_plot = QRectF(QPointF(rect.left() + labels + ColumnGap, rect.top()),
                    QPointF(rect.right() - (words > 0 ? words + ColumnGap : 8), rect.top() + m_count * RowHeight));
}

double IntervalChartGeometry::x(double value) const
{
    return m_plot.left() + m_plot.width() * (value - m_axis.low) / (m_axis.high - m_axis.low);
}

QRectF IntervalChartGeometry::row(int index) const
{
    return {m_rect.left(), m_rect.top() + index * RowHeight, m_rect.width(), RowHeight};
}

int IntervalChartGeometry::barAt(double y) const
{
    const int index = int(std::floor((y - m_rect.top()) / RowHeight));
    return index >= 0 && index < m_count ? index : -1;
}

double intervalChartHeight(const IntervalChartData &data)
{
    return double(data.bars.size()) * RowHeight + QFontMetricsF(data.labelFont).height() + 6;
}

void paintIntervalChart(QPainter &painter, const QRectF &rect, const IntervalChartData &data)
{
    if (data.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(data.labelFont);
    const QFontMetricsF metrics(data.labelFont);
    const IntervalChartGeometry geometry(data, rect);
    paintAxis(painter, data, geometry);
    for (int i = 0; i < data.bars.size(); ++i) {
        const QRectF row = geometry.row(i);
        const QRectF label(row.left(), row.top(), geometry.plot().left() - ColumnGap - row.left(), row.height());
        const double wordsAt = geometry.plot().right() + ColumnGap;
        const QRectF words(wordsAt, row.top(), row.right() - wordsAt, row.height());
        painter.setPen(data.colours.text);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.elidedText(data.bars[i].label, Qt::ElideRight, label.width() + 0.5));
        painter.setPen(std::isnan(data.bars[i].value) ? data.colours.label : data.colours.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.elidedText(data.bars[i].words, Qt::ElideRight, words.width() + 0.5));
        paintBar(painter, data, geometry, i);
    }
    painter.restore();
}

QString intervalReading(const IntervalChartData &data, int bar)
{
    return bar < 0 || bar >= data.bars.size() ? QString() : data.bars[bar].label + u" · "_s + data.bars[bar].words;
}

QString describeIntervalChart(const IntervalChartData &data)
{
    QStringList words;
    for (int i = 0; i < data.bars.size(); ++i)
        words << intervalReading(data, i);
    return words.isEmpty() ? (data.language == u"ko" ? u"아직 자료가 없습니다."_s : u"Nothing yet."_s)
                           : words.join(u"; "_s);
}

TableBlock intervalChartTable(const IntervalChartData &data, const QString &caption)
{
    TableBlock table;
    table.caption = caption;
    table.headers = data.language == u"ko" ? QStringList{u"이름"_s, u"값"_s, u"하한"_s, u"상한"_s, u"설명"_s}
                                           : QStringList{u"Name"_s, u"Value"_s, u"Lower"_s, u"Upper"_s, u"In words"_s};
    table.numeric = {false, true, true, true, false};
    const auto number = [](double value) { return std::isnan(value) ? QString() : QString::number(value, 'g', 10); };
    for (const IntervalChartData::Bar &bar : data.bars)
        table.rows << QStringList{bar.label, number(bar.value), number(bar.low), number(bar.high), bar.words};
    return table;
}

} // namespace pulse
