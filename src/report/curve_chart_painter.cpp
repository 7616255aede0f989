#include "report/curve_chart_painter.h"
#include "core/wording.h"
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double NameGap = 10, LineWidth = 1.5, StrongWidth = 2.2;
constexpr double SampleWidth = 16, SampleGap = 6; ///< a piece of the line before its name
constexpr double MostForNames = 0.28;             ///< of the width

QList<qreal> patternOf(int index)
{
    static const QList<QList<qreal>> Patterns{{}, {5, 2.5}, {1.2, 2}, {6, 2, 1.2, 2}};
    return Patterns[index % Patterns.size()];
}

QPen penOf(const CurveChartData &data, int index)
{
    const CurveChartData::Curve &curve = data.curves[index];
    QPen pen(curve.colour, curve.strong ? StrongWidth : LineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!curve.strong && !patternOf(index).isEmpty())
        pen.setDashPattern(patternOf(index));
    return pen;
}

double namesWidth(const CurveChartData &data, double width)
{
    QFont bold = data.labelFont;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    double widest = 0;
    for (const CurveChartData::Curve &curve : data.curves)
        widest = std::max(widest, metrics.horizontalAdvance(curve.name));
    return std::min(SampleWidth + SampleGap + widest, width * MostForNames);
}

/// Step and value of the last point that has one, or step -1.
std::pair<int, double> lastPoint(const CurveChartData::Curve &curve)
{
    for (int i = int(curve.values.size()) - 1; i >= 0; --i)
        if (!std::isnan(curve.values[i]))
            return {i, curve.values[i]};
    return {-1, 0};
}

void paintAxes(QPainter &painter, const CurveChartData &data, const CurveChartGeometry &geometry)
{
    const QRectF &plot = geometry.plot();
    const QFontMetricsF metrics(data.labelFont);
    painter.setFont(data.labelFont);
    for (const double value : geometry.axis().ticks()) {
        const double y = geometry.y(value);
        painter.setPen(QPen(data.colours.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(data.colours.label);
        painter.drawText(QRectF(plot.left() - 108, y - metrics.height() / 2, 100, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, geometry.axis().label(value, data.language));
    }
    const int steps = data.steps();
    const int fit = std::max(2, int(plot.width() / 60));
    int every = 1;
    for (const int candidate : {1, 2, 5, 7, 10, 14, 30, 60, 90, 180, 365})
        if (steps / (every = candidate) <= fit)
            break;
    for (int step = 0; step < steps; step += every) {
        const QString label = data.stepName.isEmpty()  ? QString::number(step)
                              : data.language == u"ko" ? QString::number(step) + data.stepName
                                                       : data.stepName + u' ' + QString::number(step);
        const double width = metrics.horizontalAdvance(label) + 4;
        const double x = std::clamp(geometry.x(step), plot.left() + width / 2 - 2,
                                    std::max(plot.left() + width / 2, plot.right() - width / 2));
        painter.drawText(QRectF(x - width / 2, plot.bottom() + 6, width, metrics.height()), Qt::AlignCenter, label);
    }
}

void paintCurve(QPainter &painter, const CurveChartData &data, const CurveChartGeometry &geometry, int index)
{
    const CurveChartData::Curve &curve = data.curves[index];
    painter.setPen(penOf(data, index));
    painter.setBrush(Qt::NoBrush);
    QPolygonF line;
    const auto flush = [&] {
        if (line.size() > 1)
            painter.drawPolyline(line);
        else if (line.size() == 1) {
            painter.setBrush(curve.colour);
            painter.drawEllipse(line.constFirst(), 2, 2);
            painter.setBrush(Qt::NoBrush);
        }
        line.clear();
    };
    for (int i = 0; i < curve.values.size(); ++i) {
        if (std::isnan(curve.values[i]))
            flush();
        else
            line << QPointF(geometry.x(i), geometry.y(curve.values[i]));
    }
    flush();
    if (const auto [step, value] = lastPoint(curve); step >= 0) {
        painter.setPen(QPen(data.colours.surface, 1.2));
        painter.setBrush(curve.colour);
        painter.drawEllipse(QPointF(geometry.x(step), geometry.y(value)), 3.2, 3.2);
    }
}

/// Names at the right margin, as near to the end of their line as the others leave room for.
void paintNames(QPainter &painter, const QRectF &rect, const CurveChartData &data, const CurveChartGeometry &geometry)
{
    QFont bold = data.labelFont;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const double line = metrics.height() + 1, left = geometry.plot().right() + NameGap;
    struct Name {
        int curve;
        double y;
    };
    QList<Name> names;
    for (int i = 0; i < data.curves.size(); ++i)
        if (const auto [step, value] = lastPoint(data.curves[i]); step >= 0)
            names << Name{i, geometry.y(value)};
    std::stable_sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.y < b.y; });
    double free = rect.top() + line / 2;
    for (Name &name : names) {
        name.y = std::max(name.y, free);
        free = name.y + line;
    }
    double most = geometry.plot().bottom() + line / 2; // what was pushed below the plot moves up again
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        name->y = std::min(name->y, most - line / 2);
        most = name->y - line / 2;
    }
    for (const Name &name : std::as_const(names)) {
        const CurveChartData::Curve &curve = data.curves[name.curve];
        painter.setPen(penOf(data, name.curve));
        painter.drawLine(QPointF(left, name.y), QPointF(left + SampleWidth, name.y));
        const QRectF room(QPointF(left + SampleWidth + SampleGap, name.y - line / 2),
                          QPointF(rect.right(), name.y + line / 2));
        painter.setFont(curve.strong ? bold : data.labelFont);
        painter.setPen(data.colours.text);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         QFontMetricsF(painter.font()).elidedText(curve.name, Qt::ElideRight, room.width() + 1));
    }
}

} // namespace

bool CurveChartData::isEmpty() const
{
    return std::all_of(curves.cbegin(), curves.cend(), [](const Curve &curve) { return lastPoint(curve).first < 0; });
}

int CurveChartData::steps() const
{
    qsizetype most = 0;
    for (const Curve &curve : curves)
        most = std::max(most, curve.values.size());
    return int(most);
}

CurveChartGeometry::CurveChartGeometry(const CurveChartData &data, const QRectF &rect) : m_steps(data.steps())
{
    double low = 0, high = 0;
    for (const CurveChartData::Curve &curve : data.curves)
        for (const double value : curve.values)
            if (!std::isnan(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
    m_axis = ValueAxis::around(low, high, data.whole);
    const QFontMetricsF metrics(data.labelFont);
    m_plot = rect.adjusted(m_axis.labelWidth(metrics, data.language) + 12, 6,
                           -(namesWidth(data, rect.width()) + NameGap), -(metrics.height() + 10));
}

double CurveChartGeometry::x(int step) const
{
    return m_plot.left() + (m_steps < 2 ? 0 : m_plot.width() * step / (m_steps - 1));
}

double CurveChartGeometry::y(double value) const
{
    return m_plot.bottom() - m_plot.height() * (value - m_axis.low) / (m_axis.high - m_axis.low);
}

int CurveChartGeometry::stepAt(double x) const
{
    if (m_steps == 0 || x < m_plot.left() - 4 || x > m_plot.right() + 4)
        return -1;
    if (m_steps == 1)
        return 0;
    return std::clamp(qRound((x - m_plot.left()) / m_plot.width() * (m_steps - 1)), 0, m_steps - 1);
}

void paintCurveChart(QPainter &painter, const QRectF &rect, const CurveChartData &data)
{
    if (data.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const CurveChartGeometry geometry(data, rect);
    paintAxes(painter, data, geometry);
    QList<int> order(data.curves.size());
    std::iota(order.begin(), order.end(), 0);
    // The one that is looked at lies on top.
    std::stable_partition(order.begin(), order.end(), [&data](int i) { return !data.curves[i].strong; });
    for (const int index : std::as_const(order))
        paintCurve(painter, data, geometry, index);
    paintNames(painter, rect, data, geometry);
    painter.restore();
}

QString curveReading(const CurveChartData &data, int step)
{
    QStringList words{data.language == u"ko" ? QString::number(step) + data.stepName
                                             : (data.stepName + u' ' + QString::number(step)).trimmed()};
    for (const CurveChartData::Curve &curve : data.curves)
        if (step < curve.values.size() && !std::isnan(curve.values[step]))
            words << curve.name + u' ' +
                         (data.whole ? wholeNumber(curve.values[step]) : QString::number(curve.values[step], 'f', 1));
    return words.join(u" · "_s);
}

QString describeCurveChart(const CurveChartData &data, const QString &valueName)
{
    const bool korean = data.language == u"ko";
    if (data.isEmpty())
        return korean ? u"%1: 자료가 없습니다."_s.arg(valueName) : u"%1: no data."_s.arg(valueName);
    QStringList words;
    for (const CurveChartData::Curve &curve : data.curves) {
        const auto greater = [](double a, double b) { return std::isnan(a) || (!std::isnan(b) && a < b); };
        const auto most = std::max_element(curve.values.cbegin(), curve.values.cend(), greater);
        if (most == curve.values.cend() || std::isnan(*most))
            continue;
        words << (korean ? u"%1: 정점 %3, 시작 뒤 %2%4"_s : u"%1: peak %3 on %4 %2"_s)
                     .arg(curve.name, QString::number(most - curve.values.cbegin()), wholeNumber(*most), data.stepName);
    }
    return valueName + u". "_s + words.join(u"; "_s);
}

TableBlock curveChartTable(const CurveChartData &data, const QString &caption)
{
    TableBlock table;
    table.caption = caption;
    table.headers << (data.stepName.isEmpty() ? u"#"_s : data.stepName);
    for (const CurveChartData::Curve &curve : data.curves)
        table.headers << curve.name;
    table.numeric.resize(table.headers.size(), true);
    for (int step = 0; step < data.steps(); ++step) {
        QStringList cells{QString::number(step)};
        for (const CurveChartData::Curve &curve : data.curves) {
            const double value = curve.values.value(step, std::numeric_limits<double>::quiet_NaN());
            cells << (std::isnan(value) ? QString() : QString::number(value, 'g', 10));
        }
        table.rows << cells;
    }
    return table;
}

} // namespace pulse
