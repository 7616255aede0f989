#include "report/time_chart_painter.h"
#include "core/bucket_dates.h"
#include "core/period.h"
#include "core/wording.h"
#include "report/part_between.h"
#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// A bucket is drawn at its middle.
QDateTime middle(const SeriesPoint &point, Bucket bucket) { return point.start.addMSecs(usualLengthMs(bucket) / 2); }

struct Tick {
    QDateTime at;
    QString label;
};

QString dayLabel(QDate date, bool withMonth, bool korean)
{
    static const QStringList Korean{u"월"_s, u"화"_s, u"수"_s, u"목"_s, u"금"_s, u"토"_s, u"일"_s};
    const QString weekday = korean ? Korean[date.dayOfWeek() - 1]
                                   : QLocale(QLocale::English).dayName(date.dayOfWeek(), QLocale::ShortFormat);
    if (korean)
        return (withMonth ? date.toString(u"M.d"_s) : QString::number(date.day())) + u' ' + weekday;
    return weekday + u' ' + QString::number(date.day()) +
           (withMonth ? u' ' + QLocale(QLocale::English).monthName(date.month(), QLocale::ShortFormat) : QString());
}

QList<Tick> hourTicks(const TimeChartGeometry &geometry, const QTimeZone &zone, bool korean)
{
    QList<Tick> ticks;
    const double hours = double(geometry.from().msecsTo(geometry.to())) / 3.6e6;
    const int step = hours <= 13 ? 1 : hours <= 30 ? 3 : 6;
    QDateTime at = geometry.from().toTimeZone(zone);
    at.setTime(QTime(at.time().hour() / step * step, 0));
    for (; at < geometry.to(); at = at.addSecs(step * 3600)) {
        if (at < geometry.from())
            continue;
        const QString hour = korean ? u"%1시"_s.arg(at.time().hour()) : at.time().toString(u"HH:mm"_s);
        ticks << Tick{at, at.time().hour() == 0 ? dayLabel(at.date(), true, korean) : hour};
    }
    return ticks;
}

QList<Tick> dayTicks(const TimeChartGeometry &geometry, const QTimeZone &zone, bool korean, int step)
{
    QList<Tick> ticks;
    const QDate last = geometry.to().toTimeZone(zone).date();
    int month = 0;
    for (QDate date = geometry.from().toTimeZone(zone).date(); date <= last; date = date.addDays(step)) {
        const QDateTime noon = startOfDay(date, zone).addSecs(12 * 3600);
        if (noon < geometry.from() || noon > geometry.to())
            continue;
        const bool withMonth = date.month() != std::exchange(month, date.month());
        if (step <= 2)
            ticks << Tick{noon, dayLabel(date, withMonth, korean)};
        else
            ticks << Tick{noon,
                          korean ? date.toString(u"M.d"_s) : QLocale(QLocale::English).toString(date, u"d MMM"_s)};
    }
    return ticks;
}

/// Months named at their beginning, where days or weeks are drawn; \a middle: below their middle, where their own
/// values stand.
QList<Tick> monthTicks(const TimeChartGeometry &geometry, const QTimeZone &zone, bool korean, int step, bool middle)
{
    QList<Tick> ticks;
    const QDate begin = geometry.from().toTimeZone(zone).date();
    for (QDate date(begin.year(), begin.month(), 1);; date = date.addMonths(step)) {
        const QDateTime at = startOfDay(middle ? date.addDays(date.daysInMonth() / 2) : date, zone);
        if (at > geometry.to())
            return ticks;
        if (at < geometry.from())
            continue;
        const bool yearBegins = date.month() <= step || ticks.isEmpty();
        if (korean)
            ticks << Tick{at, date.toString(yearBegins ? u"yyyy.M"_s : u"M월"_s)};
        else
            ticks << Tick{at, QLocale(QLocale::English).toString(date, yearBegins ? u"MMM yyyy"_s : u"MMM"_s)};
    }
}

/// Each year named below its middle.
QList<Tick> yearTicks(const TimeChartGeometry &geometry, const QTimeZone &zone)
{
    QList<Tick> ticks;
    for (int year = geometry.from().toTimeZone(zone).date().year();; ++year) {
        const QDateTime at = startOfDay(QDate(year, 7, 1), zone);
        if (at > geometry.to())
            return ticks;
        if (at >= geometry.from())
            ticks << Tick{at, QString::number(year)};
    }
}

QList<Tick> timeTicks(const TimeChartGeometry &geometry, const QTimeZone &zone, bool korean, Bucket bucket)
{
    const double days = double(geometry.from().msecsTo(geometry.to())) / 8.64e7;
    if (days <= 2.2)
        return hourTicks(geometry, zone, korean);
    const double room = std::max(2.0, geometry.plot().width() / 78); // labels that fit side by side
    if (days <= 120) {
        int step = 1;
        for (const int candidate : {1, 2, 5, 7, 10, 14, 30})
            if (days / (step = candidate) <= room)
                break;
        return dayTicks(geometry, zone, korean, step);
    }
    if (bucket == Bucket::Year)
        return yearTicks(geometry, zone);
    int step = 1;
    for (const int candidate : {1, 2, 3, 6, 12, 24, 60})
        if (days / 30.4 / (step = candidate) <= room)
            break;
    return monthTicks(geometry, zone, korean, step, bucket == Bucket::Month);
}

/// Indices to draw of the visible ones: all, or the extremes of each pixel column.
QVector<int> reduced(const Series &series, const TimeChartGeometry &geometry, Bucket bucket)
{
    QVector<int> indices;
    const int count = geometry.lastVisible() - geometry.firstVisible() + 1;
    if (count <= 0)
        return indices;
    if (count <= 2 * geometry.plot().width()) {
        for (int i = geometry.firstVisible(); i <= geometry.lastVisible(); ++i)
            indices << i;
        return indices;
    }
    int column = std::numeric_limits<int>::min(), low = -1, high = -1;
    const auto flush = [&] {
        if (low < 0)
            return;
        indices << std::min(low, high);
        if (low != high)
            indices << std::max(low, high);
    };
    for (int i = geometry.firstVisible(); i <= geometry.lastVisible(); ++i) {
        const int here = int(geometry.x(middle(series[i], bucket)));
        if (here != column) {
            flush();
            column = here;
            low = high = i;
        } else if (std::isnan(series[i].value) || std::isnan(series[low].value)) {
            indices << i; // a gap stays a gap
            low = high = i;
        } else {
            if (series[i].value < series[low].value)
                low = i;
            if (series[i].value > series[high].value)
                high = i;
        }
    }
    flush();
    return indices;
}

/// What is typical, one shape for each stretch without a gap.
QList<QPolygonF> bandShapes(const TimeChartData &data, const TimeChartGeometry &geometry, const QVector<int> &indices)
{
    QList<QPolygonF> shapes;
    QPolygonF upper, lower;
    const auto flush = [&] {
        if (upper.size() > 1) {
            std::reverse(lower.begin(), lower.end());
            shapes << upper + lower;
        }
        upper.clear();
        lower.clear();
    };
    for (const int i : indices) {
        const SeriesPoint &point = data.series[i];
        if (!point.hasBand()) {
            flush();
            continue;
        }
        const double x = geometry.x(middle(point, data.bucket));
        upper << QPointF(x, geometry.y(point.upper));
        lower << QPointF(x, geometry.y(std::max(point.lower, geometry.axis().low)));
    }
    flush();
    return shapes;
}

/// Points that share one stroke. Qt outlines a polyline as a whole and then sorts out where it meets itself, which
/// takes most of a second for a year of hours; short pieces that share their end points look the same and take
/// milliseconds.
constexpr qsizetype StrokeLength = 32;

void paintLine(QPainter &painter, const TimeChartData &data, const TimeChartGeometry &geometry,
               const QVector<int> &indices)
{
    QPolygonF line;
    painter.setBrush(Qt::NoBrush);
    const bool dense = double(indices.size()) > geometry.plot().width();
    painter.setPen(QPen(data.colours.line, dense ? 1.0 : 1.6, Qt::SolidLine, dense ? Qt::FlatCap : Qt::RoundCap,
                        dense ? Qt::BevelJoin : Qt::RoundJoin));
    const auto flush = [&] {
        if (line.size() == 1)
            painter.drawPoint(line.constFirst());
        for (qsizetype from = 0; from + 1 < line.size(); from += StrokeLength)
            painter.drawPolyline(line.constData() + from, int(std::min(StrokeLength + 1, line.size() - from)));
        line.clear();
    };
    for (const int i : indices) {
        const SeriesPoint &point = data.series[i];
        if (std::isnan(point.value))
            flush();
        else
            line << QPointF(geometry.x(middle(point, data.bucket)), geometry.y(point.value));
    }
    flush();
}

QRectF flaggedColumn(const Spike &spike, const TimeChartGeometry &geometry)
{
    const QRectF &plot = geometry.plot();
    double left = geometry.x(spike.start), right = geometry.x(spike.end);
    if (right - left < 6) { // wide enough to see and to click
        const double centre = (left + right) / 2;
        left = centre - 3;
        right = centre + 3;
    }
    left = std::max(left, plot.left());
    right = std::min(right, plot.right());
    return QRectF(left, plot.top(), right - left, plot.height());
}

void paintSpikes(QPainter &painter, const TimeChartData &data, const TimeChartGeometry &geometry, bool dots)
{
    for (const Spike &spike : data.spikes) {
        if (spike.end <= geometry.from() || spike.start >= geometry.to())
            continue;
        if (!dots) {
            painter.fillRect(flaggedColumn(spike, geometry), data.colours.flagSoft);
            continue;
        }
        const QDateTime at = spike.peak.addMSecs(usualLengthMs(spike.bucket) / 2);
        if (at < geometry.from() || at > geometry.to())
            continue;
        painter.setPen(QPen(data.colours.surface, 1.5));
        painter.setBrush(data.colours.flag);
        painter.drawEllipse(QPointF(geometry.x(at), geometry.y(spike.actual)), 4.5, 4.5);
    }
}

/// The band, and in another colour where a flagged span crosses it: the colours cover, so the span would end there. Its
/// shape is cut and not clipped, which a picture in lines (SVG) would not heed.
void paintBand(QPainter &painter, const TimeChartData &data, const TimeChartGeometry &geometry,
               const QVector<int> &indices)
{
    constexpr double Share = 0.12;
    const QList<QPolygonF> shapes = bandShapes(data, geometry, indices);
    painter.setPen(Qt::NoPen);
    painter.setBrush(data.colours.band);
    for (const QPolygonF &shape : shapes)
        painter.drawPolygon(shape);
    painter.setBrush(mixedColour(data.colours.band, data.colours.flag, Share));
    for (const Spike &spike : data.spikes) {
        if (spike.end <= geometry.from() || spike.start >= geometry.to())
            continue;
        const QRectF column = flaggedColumn(spike, geometry);
        for (const QPolygonF &shape : shapes)
            if (const QPolygonF crossed = partBetween(shape, column.left(), column.right()); crossed.size() > 2)
                painter.drawPolygon(crossed);
    }
}

/// Where something was not collected, the paper is hatched: no line there, or a low one, says nothing of the talk.
void paintGaps(QPainter &painter, const TimeChartData &data, const TimeChartGeometry &geometry)
{
    QColor ink = data.colours.label;
    ink.setAlphaF(0.45F);
    const QRectF &plot = geometry.plot();
    for (const auto &[from, to] : data.gaps) {
        const double left = std::max(geometry.x(from), plot.left());
        const double right = std::min(std::max(geometry.x(to), geometry.x(from) + 3), plot.right());
        if (right > left)
            painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), QBrush(ink, Qt::BDiagPattern));
    }
}

/// Where the series is counted otherwise from then on: a dashed line with a small flag at its head.
void paintMarks(QPainter &painter, const TimeChartData &data, const TimeChartGeometry &geometry)
{
    constexpr double FlagWidth = 7, FlagHeight = 8;
    const QRectF &plot = geometry.plot();
    for (const SeriesMark &mark : data.marks) {
        if (mark.at < geometry.from() || mark.at >= geometry.to())
            continue;
        const double x = std::clamp(geometry.x(mark.at), plot.left(), plot.right() - FlagWidth);
        painter.setPen(QPen(data.colours.text, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(data.colours.text);
        painter.drawPolygon(QPolygonF{QPointF(x, plot.top() - 2),
                                      QPointF(x + FlagWidth, plot.top() - 2 + FlagHeight / 2),
                                      QPointF(x, plot.top() - 2 + FlagHeight)});
    }
}

void paintAxes(QPainter &painter, const TimeChartData &data, const TimeChartGeometry &geometry)
{
    const QRectF &plot = geometry.plot();
    const QFontMetricsF metrics(data.labelFont);
    painter.setFont(data.labelFont);
    for (const double value : geometry.axis().ticks()) {
        const double y = geometry.y(value);
        painter.setPen(QPen(data.colours.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(data.colours.label);
        painter.drawText(QRectF(0, y - metrics.height() / 2, plot.left() - 8, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, geometry.axis().label(value, data.language) + data.unit);
    }
    double free = plot.left() - 20;
    for (const Tick &tick : timeTicks(geometry, data.zone, data.language == u"ko", data.bucket)) {
        const double labelWidth = metrics.horizontalAdvance(tick.label);
        const double x = std::clamp(geometry.x(tick.at), plot.left() + labelWidth / 2,
                                    std::max(plot.left() + labelWidth / 2, plot.right() - labelWidth / 2));
        if (x - labelWidth / 2 < free)
            continue;
        painter.drawText(QRectF(x - labelWidth / 2 - 2, plot.bottom() + 6, labelWidth + 4, metrics.height()),
                         Qt::AlignCenter, tick.label);
        free = x + labelWidth / 2 + 10;
    }
}

} // namespace

TimeChartGeometry::TimeChartGeometry(const TimeChartData &data, const QRectF &rect) : m_series(&data.series)
{
    const QFontMetricsF metrics(data.labelFont);
    m_stepMs = usualLengthMs(data.bucket);
    m_from = data.from;
    m_to = data.to;
    if (!data.series.isEmpty()) {
        if (!m_from.isValid())
            m_from = data.series.constFirst().start;
        if (!m_to.isValid())
            m_to = data.series.constLast().start.addMSecs(m_stepMs);
    }
    const auto before = [](const SeriesPoint &point, const QDateTime &time) { return point.start < time; };
    // One bucket more on either side: the line enters and leaves the plot.
    const auto begin = std::lower_bound(data.series.cbegin(), data.series.cend(), m_from, before);
    const auto end = std::lower_bound(data.series.cbegin(), data.series.cend(), m_to, before);
    m_first = int(begin - data.series.cbegin());
    m_last = int(end - data.series.cbegin()) - 1;

    double low = 0, high = 0;
    bool counted = true; // figures without halves: posts, people, shares
    for (int i = m_first; i <= m_last; ++i) {
        const SeriesPoint &point = data.series[i];
        if (!std::isnan(point.value)) {
            low = std::min(low, point.value);
            high = std::max(high, point.value);
            counted = counted && std::floor(point.value) == point.value;
        }
        if (point.hasBand())
            high = std::max(high, point.upper);
    }
    m_axis = ValueAxis::around(low, high, counted);
    const double labelWidth = std::max(metrics.horizontalAdvance(u"0000"_s), m_axis.labelWidth(metrics, data.language) +
                                                                                 metrics.horizontalAdvance(data.unit));
    m_plot = rect.adjusted(labelWidth + 12, 6, -4, -(metrics.height() + 10));
}

double TimeChartGeometry::x(const QDateTime &time) const
{
    const double span = double(std::max<qint64>(1, m_from.msecsTo(m_to)));
    return m_plot.left() + m_plot.width() * double(m_from.msecsTo(time)) / span;
}

double TimeChartGeometry::y(double value) const
{
    return m_plot.bottom() - m_plot.height() * (value - m_axis.low) / (m_axis.high - m_axis.low);
}

QDateTime TimeChartGeometry::timeAt(double x) const
{
    const double part = (x - m_plot.left()) / std::max(1.0, m_plot.width());
    return m_from.addMSecs(qint64(part * double(m_from.msecsTo(m_to))));
}

int TimeChartGeometry::pointAt(double x) const
{
    if (!m_series || m_last < m_first || x < m_plot.left() - 2 || x > m_plot.right() + 2)
        return -1;
    const QDateTime time = timeAt(x);
    const auto after = std::upper_bound(m_series->cbegin() + m_first, m_series->cbegin() + m_last + 1, time,
                                        [](const QDateTime &t, const SeriesPoint &point) { return t < point.start; });
    return std::clamp(int(after - m_series->cbegin()) - 1, m_first, m_last);
}

void paintTimeChart(QPainter &painter, const QRectF &rect, const TimeChartData &data)
{
    if (data.series.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    const TimeChartGeometry geometry(data, QRectF(QPointF(0, 0), rect.size()));
    const QVector<int> indices = reduced(data.series, geometry, data.bucket);
    paintGaps(painter, data, geometry);
    paintSpikes(painter, data, geometry, false);
    const QRectF within = geometry.plot().adjusted(-1, -6, 1, 1);
    painter.save();
    painter.setClipRect(within);
    paintBand(painter, data, geometry, indices);
    painter.restore();
    paintAxes(painter, data, geometry);
    painter.save();
    painter.setClipRect(within);
    paintLine(painter, data, geometry, indices);
    painter.restore();
    paintSpikes(painter, data, geometry, true);
    paintMarks(painter, data, geometry);
    painter.restore();
}

QString marksIn(const TimeChartData &data, const SeriesPoint &point)
{
    QStringList words;
    const QDate day = point.start.addSecs(2 * 3600).toTimeZone(data.zone).date(); // clocks may change
    const QDateTime end = data.bucket == Bucket::Hour ? point.start.addSecs(3600)
                                                      : startOfDay(firstDayAfter(data.bucket, day), data.zone);
    for (const SeriesMark &mark : data.marks)
        if (mark.at >= point.start && mark.at < end)
            words << mark.words;
    return words.join(u'\n');
}

QString describeTimeChart(const TimeChartData &data, const QString &valueName)
{
    const bool korean = data.language == u"ko";
    double highest = std::numeric_limits<double>::quiet_NaN();
    QDateTime at;
    for (const SeriesPoint &point : data.series) {
        if (std::isnan(point.value))
            continue;
        if (std::isnan(highest) || point.value > highest) {
            highest = point.value;
            at = point.start;
        }
    }
    if (std::isnan(highest))
        return korean ? u"%1: 자료가 없습니다."_s.arg(valueName) : u"%1: no data."_s.arg(valueName);
    const QString first = longDate(data.series.constFirst().start.toTimeZone(data.zone).date(), data.language);
    const QString last = longDate(data.series.constLast().start.toTimeZone(data.zone).date(), data.language);
    QString text = (korean ? u"%1, %2부터 %3까지. 가장 높은 값은 %4의 %5. 평소 범위를 벗어난 곳 %6곳."_s
                           : u"%1 from %2 to %3. Highest: %5 at %4. Outside the typical range: %6."_s)
                       .arg(valueName, first, last, shortTime(at, data.zone, data.language), wholeNumber(highest),
                            QString::number(data.spikes.size()));
    for (const SeriesMark &mark : data.marks)
        text += u" %1: %2."_s.arg(longDate(mark.at.toTimeZone(data.zone).date(), data.language), mark.words);
    return text;
}

TableBlock timeChartTable(const TimeChartData &data, const QString &valueName)
{
    const bool korean = data.language == u"ko";
    TableBlock table;
    table.caption = valueName;
    table.headers = korean ? QStringList{u"시각"_s, valueName, u"평소"_s, u"평소 하한"_s, u"평소 상한"_s, u"표시"_s}
                           : QStringList{u"Time"_s, valueName, u"Typical"_s, u"Lower"_s, u"Upper"_s, u"Flag"_s};
    table.numeric = {false, true, true, true, true, false};
    if (!data.marks.isEmpty()) {
        table.headers << (korean ? u"정의 변경"_s : u"Definition"_s);
        table.numeric << false;
    }
    const auto number = [](double value) { return std::isnan(value) ? QString() : QString::number(value, 'g', 10); };
    // What is typical is computed, and known to no more than its hundredths.
    const auto hundredths = [&](double value) { return number(std::round(value * 100) / 100); };
    for (const SeriesPoint &point : data.series) {
        if ((data.from.isValid() && point.start < data.from) || (data.to.isValid() && point.start >= data.to))
            continue;
        const QDateTime local = point.start.toTimeZone(data.zone);
        const QString flag = point.flag == Flag::Rise   ? (korean ? u"급증"_s : u"spike"_s)
                             : point.flag == Flag::Fall ? (korean ? u"급감"_s : u"drop"_s)
                                                        : QString();
        table.rows << QStringList{local.toString(data.bucket == Bucket::Hour    ? u"yyyy-MM-dd HH:mm"_s
                                                 : data.bucket == Bucket::Month ? u"yyyy-MM"_s
                                                 : data.bucket == Bucket::Year  ? u"yyyy"_s
                                                                                : u"yyyy-MM-dd"_s),
                                  number(point.value),
                                  hundredths(point.expected),
                                  hundredths(point.lower),
                                  hundredths(point.upper),
                                  flag};
        if (!data.marks.isEmpty())
            table.rows.last() << marksIn(data, point);
    }
    return table;
}

} // namespace pulse
