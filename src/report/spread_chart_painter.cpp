#include "report/spread_chart_painter.h"
#include "core/wording.h"
#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double SmallestDot = 4, LargestDot = 9, Margin = 12, ArcRoom = 24, WordsGap = 3;
constexpr double StepWidth = 76;  ///< pixels in which a place and a time are read
constexpr double MoreWidth = 0.6; ///< of a step: "8 more" needs less

bool hasArrows(const SpreadChartData &data)
{
    return std::ranges::any_of(data.steps, [](const SpreadStep &step) { return step.from >= 0; });
}

QString say(const SpreadChartData &data, const QString &korean, const QString &english)
{
    return data.language == u"ko" ? korean : english;
}

/// "+54 min" after the first post, "+3 h" from two hours on.
QString afterWords(const SpreadChartData &data, const SpreadStep &step)
{
    const qint64 minutes = data.steps.constFirst().first.secsTo(step.first) / 60;
    return minutes < 120 ? say(data, u"+%1분"_s, u"+%1 min"_s).arg(minutes)
                         : say(data, u"+%1시간"_s, u"+%1 h"_s).arg(minutes / 60);
}

/// An arrow from one dot to another over the line of time.
void paintArrow(QPainter &painter, const SpreadChartData &data, const SpreadChartGeometry &geometry, int step)
{
    const SpreadStep &to = data.steps[step];
    const QPointF start = geometry.centre(to.from) - QPointF(0, geometry.radius(to.from) + 1);
    const QPointF end = geometry.centre(step) - QPointF(0, geometry.radius(step) + 2);
    const double height =
        std::min(ArcRoom * 1.7, 16 + 7.0 * (step - to.from)); // of the control point: half of it is seen
    const QPointF control((start.x() + end.x()) / 2, std::min(start.y(), end.y()) - height);
    QPainterPath arc(start);
    arc.quadTo(control, end);
    QColor colour = data.colours.line;
    colour.setAlphaF(0.75F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1 + 2.0 * to.naming / std::max(1, to.posts), Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(arc);
    const double angle = std::atan2(end.y() - control.y(), end.x() - control.x());
    constexpr double length = 6, spread = 0.5;
    const auto barb = [&](double turn) {
        return end - length * QPointF(std::cos(angle + turn), std::sin(angle + turn));
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(data.colours.line);
    painter.drawPolygon(QPolygonF{end, barb(spread), barb(-spread)});
}

} // namespace

SpreadChartGeometry::SpreadChartGeometry(const SpreadChartData &data, const QRectF &rect)
    : m_steps(data.steps), m_rect(rect)
{
    // Only as many places as can be read, evenly spaced: the order and the times that are written say more than a
    // scale on which all stand at one end.
    const double room = rect.width() - 2 * Margin;
    const double places = std::max(1 + MoreWidth, room / StepWidth);
    m_more = double(m_steps.size()) > places;
    m_dots = m_more ? int(places - MoreWidth) : int(m_steps.size());
    m_step = room / std::max(1.0, m_dots + (m_more ? MoreWidth : 0.0));
    m_first = rect.left() + Margin + LargestDot;
    m_line = rect.top() + LargestDot + 1 + (hasArrows(data) ? ArcRoom : 0);
    for (const SpreadStep &step : std::as_const(m_steps))
        m_most = std::max(m_most, step.posts);
}

double SpreadChartGeometry::radius(int step) const
{
    return SmallestDot + (LargestDot - SmallestDot) * std::sqrt(double(m_steps[step].posts) / m_most);
}

QRectF SpreadChartGeometry::cell(int step) const
{
    const double top = m_line - LargestDot - 1;
    return {centre(step).x() - LargestDot - 2, top, m_step - 2, m_rect.bottom() - top};
}

int SpreadChartGeometry::stepAt(QPointF pos) const
{
    for (int step = 0; step < m_dots; ++step)
        if (cell(step).contains(pos))
            return step;
    return -1;
}

double spreadChartHeight(const SpreadChartData &data)
{
    const double words = 2 * QFontMetricsF(data.labelFont).height();
    return 2 * LargestDot + 2 + WordsGap + words + 2 + (hasArrows(data) ? ArcRoom : 0);
}

void paintSpreadChart(QPainter &painter, const QRectF &rect, const SpreadChartData &data)
{
    if (data.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(data.labelFont);
    const QFontMetricsF metrics(data.labelFont);
    const SpreadChartGeometry geometry(data, rect);
    const int dots = geometry.dots();
    const auto write = [&](int step, int line, const QColor &ink, const QString &text) {
        const QRectF cell = geometry.cell(step);
        const double width = cell.width() - 4;
        const QRectF where(cell.left() + 2, geometry.centre(step).y() + LargestDot + WordsGap + line * metrics.height(),
                           width, metrics.height());
        painter.setPen(ink);
        painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.elidedText(text, Qt::ElideRight, width));
    };
    painter.setPen(QPen(data.colours.grid, 1.5, Qt::DashLine));
    painter.drawLine(geometry.centre(0), geometry.centre(geometry.hasMore() ? dots : dots - 1));
    for (int step = 1; step < dots; ++step)
        if (data.steps[step].from >= 0)
            paintArrow(painter, data, geometry, step);
    for (int step = 0; step < dots; ++step) {
        const SpreadStep &shown = data.steps[step];
        painter.setPen(Qt::NoPen);
        painter.setBrush(step == 0 ? data.colours.flag : data.colours.line);
        painter.drawEllipse(geometry.centre(step), geometry.radius(step), geometry.radius(step));
        write(step, 0, data.colours.text, shown.place);
        write(step, 1, data.colours.label,
              step == 0 ? shortTime(shown.first, data.zone, data.language)
                        : u"%1 · %2"_s.arg(afterWords(data, shown)).arg(shown.posts));
    }
    if (geometry.hasMore())
        write(dots, 0, data.colours.label, say(data, u"외 %1곳"_s, u"%1 more"_s).arg(data.steps.size() - dots));
    painter.restore();
}

QString spreadReading(const SpreadChartData &data, int step)
{
    if (step < 0 || step >= data.steps.size())
        return {};
    const SpreadStep &told = data.steps[step];
    QString words = u"%1 · %2"_s.arg(told.place, shortTime(told.first, data.zone, data.language));
    if (step > 0)
        words += u" ("_s + afterWords(data, told) + u')';
    words += say(data, u" · 글 %1건"_s, told.posts == 1 ? u" · %1 post"_s : u" · %1 posts"_s).arg(told.posts);
    if (told.from >= 0)
        words += say(data, u" · %1건이 %2의 글을 가리킴"_s, u" · %1 of them name posts on %2"_s)
                     .arg(told.naming)
                     .arg(data.steps[told.from].place);
    return words;
}

QString describeSpreadChart(const SpreadChartData &data)
{
    QStringList words;
    for (int step = 0; step < data.steps.size(); ++step)
        words << spreadReading(data, step);
    return words.join(u"; "_s);
}

TableBlock spreadChartTable(const SpreadChartData &data, const QString &caption)
{
    TableBlock table;
    table.caption = caption;
    table.headers = data.language == u"ko"
                        ? QStringList{u"채널"_s, u"첫 글"_s, u"뒤(분)"_s, u"글"_s, u"가리킨 곳"_s, u"가리킨 글"_s}
                        : QStringList{u"Place"_s, u"First post"_s,  u"After (min)"_s,
                                      u"Posts"_s, u"Place named"_s, u"Posts that name it"_s};
    table.numeric = {false, false, true, true, false, true};
    table.widths = {0.22, 0.2, 0.13, 0.1, 0.2, 0.15};
    for (const SpreadStep &step : data.steps) {
        const qint64 minutes = data.steps.constFirst().first.secsTo(step.first) / 60;
        const bool named = step.from >= 0;
        table.rows << QStringList{step.place,
                                  step.first.toTimeZone(data.zone).toString(u"yyyy-MM-dd HH:mm"_s),
                                  QString::number(minutes),
                                  QString::number(step.posts),
                                  named ? data.steps[step.from].place : QString(),
                                  named ? QString::number(step.naming) : QString()};
        constexpr double words = std::numeric_limits<double>::quiet_NaN();
        table.values << QList<double>{
            words, words, double(minutes), double(step.posts), words, named ? double(step.naming) : words};
    }
    return table;
}

} // namespace pulse
