#include "ui/charts/time_chart.h"
#include "core/period.h"
#include "core/period_name.h"
#include "core/wording.h"
#include "ui/charts/chart_colours.h"
#include "ui/style/theme.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double DragFrom = 5; ///< pixels; less is a click
constexpr int FewestBuckets = 4;
constexpr double SpikeReach = 5; ///< pixels beside a flagged span that still count as a hit
constexpr double ZoomStep = 1.25;

qint64 lengthMs(Bucket bucket)
{
    return bucket == Bucket::Hour ? 3'600'000LL : bucket == Bucket::Day ? 86'400'000LL : 7 * 86'400'000LL;
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

} // namespace

TimeChart::TimeChart(Theme &theme, QWidget *parent) : Chart(parent), m_theme(theme)
{
    setMouseTracking(true);
    setAccessibleName(tr("Chart over time")); // until it has data
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, &TimeChart::forget);
}

void TimeChart::setSeries(const Series &series, const QList<Spike> &spikes, Bucket bucket, const QTimeZone &zone,
                          const QString &language, const QString &valueName, const QString &unit)
{
    const bool sameSpan = !series.isEmpty() && !m_data.series.isEmpty() && m_data.bucket == bucket &&
                          m_data.series.constFirst().start == series.constFirst().start;
    if (!sameSpan)
        m_data.from = m_data.to = {};
    m_data.series = series;
    m_data.spikes = spikes;
    m_data.gaps.clear();
    m_data.marks.clear();
    m_data.bucket = bucket;
    m_data.zone = zone;
    m_data.language = language;
    m_data.unit = unit;
    m_valueName = valueName;
    m_cursor = -1;
    setAccessibleName(valueName);
    setAccessibleDescription(describeTimeChart(m_data, valueName));
    forget();
}

void TimeChart::setGaps(const QList<CoverageGap> &gaps)
{
    m_data.gaps.clear();
    for (const CoverageGap &gap : gaps)
        m_data.gaps.append({gap.from, gap.to});
    describe();
    forget();
}

void TimeChart::setChanges(const QList<DefinitionChange> &changes)
{
    m_data.marks.clear();
    for (const DefinitionChange &change : changes)
        m_data.marks.append({startOfDay(change.day, m_data.zone), change.words});
    describe();
    forget();
}

void TimeChart::describe()
{
    QString description = describeTimeChart(m_data, m_valueName);
    if (!m_data.gaps.isEmpty())
        description += u' ' + tr("Spans in which something was not collected: %1.").arg(m_data.gaps.size());
    setAccessibleDescription(description);
}

bool TimeChart::inGap(const SeriesPoint &point) const
{
    const QDateTime end = point.start.addMSecs(lengthMs(m_data.bucket));
    return std::any_of(m_data.gaps.cbegin(), m_data.gaps.cend(),
                       [&](const auto &gap) { return gap.first < end && gap.second > point.start; });
}

void TimeChart::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

void TimeChart::select(const Uid &spike)
{
    m_selected = spike;
    forget();
}

QDateTime TimeChart::visibleFrom() const
{
    return m_data.from.isValid() || m_data.series.isEmpty() ? m_data.from : m_data.series.constFirst().start;
}

QDateTime TimeChart::visibleTo() const
{
    return m_data.to.isValid() || m_data.series.isEmpty()
               ? m_data.to
               : m_data.series.constLast().start.addMSecs(lengthMs(m_data.bucket));
}

void TimeChart::zoomTo(QDateTime from, QDateTime to)
{
    if (m_data.series.isEmpty())
        return;
    const qint64 step = lengthMs(m_data.bucket);
    const QDateTime first = m_data.series.constFirst().start, last = m_data.series.constLast().start.addMSecs(step);
    if (!from.isValid() || !to.isValid() || (from <= first && to >= last)) {
        from = to = {};
    } else {
        const qint64 length = std::min(std::max(from.msecsTo(to), FewestBuckets * step), first.msecsTo(last));
        from = std::clamp(from, first, last.addMSecs(-length));
        to = from.addMSecs(length);
    }
    m_data.from = from;
    m_data.to = to;
    forget();
    emit zoomChanged(isZoomed());
}

void TimeChart::forget()
{
    m_data.labelFont = chartFont(*this);
    m_stale = true;
    update();
}

const TimeChartGeometry &TimeChart::geometryNow()
{
    if (m_stale) {
        m_geometry = TimeChartGeometry(m_data, QRectF(rect()));
        const double ratio = devicePixelRatioF();
        m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        paintPicture(painter, QRectF(rect()), chartColours(*this), m_data.labelFont);
        m_stale = false;
    }
    return m_geometry;
}

void TimeChart::paintPicture(QPainter &painter, const QRectF &rect, const ChartColours &colours,
                             const QFont &font) const
{
    TimeChartData drawn = m_data;
    drawn.colours = colours;
    drawn.labelFont = font;
    paintTimeChart(painter, rect, drawn);
}

void TimeChart::resizeEvent(QResizeEvent *) { forget(); }

void TimeChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        forget();
    Chart::changeEvent(event);
}

void TimeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    if (m_data.series.isEmpty()) {
        painter.setPen(tokens.secondary);
        painter.setFont(m_theme.secondary());
        painter.drawText(rect().adjusted(20, 0, -20, 0), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    const TimeChartGeometry &geometry = geometryNow();
    painter.drawPixmap(0, 0, m_picture);
    const QRectF plot = geometry.plot();
    for (const Spike &spike : std::as_const(m_data.spikes))
        if (spike.uid == m_selected && spike.end > geometry.from() && spike.start < geometry.to()) {
            const double left = std::max(plot.left(), std::min(geometry.x(spike.start), geometry.x(spike.end) - 6));
            const double right = std::min(plot.right(), std::max(geometry.x(spike.end), geometry.x(spike.start) + 6));
            painter.fillRect(QRectF(left, plot.bottom() - 2, right - left, 3), tokens.negative);
        }
    if (m_pressed && std::abs(m_draggedTo - m_pressedAt) > DragFrom) {
        const double left = std::clamp(std::min(m_pressedAt, m_draggedTo), plot.left(), plot.right());
        const double right = std::clamp(std::max(m_pressedAt, m_draggedTo), plot.left(), plot.right());
        painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), withAlpha(tokens.accent, 0.18));
    } else if (m_cursor >= 0) {
        paintCursor(painter);
    }
}

void TimeChart::paintCursor(QPainter &painter)
{
    const TimeChartGeometry &geometry = geometryNow();
    const SeriesPoint &point = m_data.series[m_cursor];
    const Tokens &tokens = m_theme.tokens();
    const QRectF plot = geometry.plot();
    const double x = geometry.x(point.start.addMSecs(lengthMs(m_data.bucket) / 2));
    painter.setPen(QPen(tokens.faint, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    if (!std::isnan(point.value)) {
        painter.setPen(QPen(tokens.surface, 1.5));
        painter.setBrush(tokens.accent);
        painter.drawEllipse(QPointF(x, geometry.y(point.value)), 4, 4);
    }
    paintReading(painter, x);
}

/// The box beside the cursor; what is marked there stands below the figures.
void TimeChart::paintReading(QPainter &painter, double x)
{
    const Tokens &tokens = m_theme.tokens();
    const QRectF plot = geometryNow().plot();
    painter.setFont(m_theme.secondary());
    const QFontMetricsF metrics(painter.font());
    QStringList lines = reading(m_cursor).split(u'\n');
    double width = 0;
    for (QString &line : lines) {
        line = metrics.elidedText(line, Qt::ElideRight, plot.width() - 20);
        width = std::max(width, metrics.horizontalAdvance(line) + 20);
    }
    const double height = double(lines.size()) * metrics.height() + 10;
    double left = x + 10;
    if (left + width > plot.right())
        left = std::max(plot.left(), x - 10 - width);
    const QRectF box(left, plot.top() + 2, width, height);
    painter.setPen(QPen(tokens.border, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(tokens.text);
    painter.drawText(box.adjusted(10, 0, -10, 0), Qt::AlignVCenter | Qt::AlignLeft, lines.join(u'\n'));
}

QString TimeChart::reading(int index) const
{
    if (index < 0 || index >= m_data.series.size())
        return {};
    const QString marks = marksIn(m_data, m_data.series[index]);
    return marks.isEmpty() ? figuresAt(index) : figuresAt(index) + u'\n' + marks;
}

QString TimeChart::figuresAt(int index) const
{
    const SeriesPoint &point = m_data.series[index];
    QString when = shortTime(point.start, m_data.zone, m_data.language);
    if (m_data.bucket != Bucket::Hour) {
        const QDate date = point.start.addSecs(7200).toTimeZone(m_data.zone).date();
        when = longDate(date, m_data.language);
        if (m_data.bucket == Bucket::Week)
            when = tr("Week of %1").arg(when);
        else if (m_data.bucket > Bucket::Week)
            when = periodName(m_data.bucket == Bucket::Month ? Period::monthOf(date) : Period::yearOf(date),
                              m_data.language);
    }
    if (std::isnan(point.value))
        return inGap(point) ? tr("%1: not collected").arg(when) : tr("%1: no data").arg(when);
    const auto number = [this](double figure) { return wholeNumber(figure) + m_data.unit; };
    QString value = m_valueName + u' ' + number(point.value);
    if (inGap(point))
        value = tr("%1 (not all was collected)").arg(value);
    if (m_data.bucket > Bucket::Week)
        return u"%1 · %2"_s.arg(when, value);
    if (!point.hasBand())
        return tr("%1 · %2 · too little past to compare").arg(when, value);
    //: %1 time, %2 what is counted and how many, %3 typical value, %4 and %5 its range
    return tr("%1 · %2 · typical %3 (%4–%5)")
        .arg(when, value, number(point.expected), number(point.lower), number(point.upper));
}

const Spike *TimeChart::spikeOf(int index) const
{
    if (index < 0 || index >= m_data.series.size())
        return nullptr;
    const QDateTime &at = m_data.series[index].start;
    for (const Spike &spike : m_data.spikes)
        if (at >= spike.start && at < spike.end)
            return &spike;
    return nullptr;
}

const Spike *TimeChart::spikeAt(double x)
{
    const TimeChartGeometry &geometry = geometryNow();
    const Spike *nearest = nullptr;
    double distance = SpikeReach;
    for (const Spike &spike : std::as_const(m_data.spikes)) {
        const double left = geometry.x(spike.start), right = geometry.x(spike.end);
        const double off = x < left ? left - x : x > right ? x - right : 0;
        if (off < distance || (off == 0 && distance == 0)) {
            distance = off;
            nearest = &spike;
        }
    }
    return nearest;
}

void TimeChart::moveCursor(int index)
{
    if (index == m_cursor)
        return;
    m_cursor = index;
    if (index >= 0)
        emit cursorMoved(reading(index));
    update();
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_data.series.isEmpty())
        return;
    const double x = event->position().x();
    if (m_pressed) {
        m_draggedTo = x;
        update();
        return;
    }
    moveCursor(geometryNow().pointAt(x));
    setCursor(spikeAt(x) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_data.series.isEmpty())
        return;
    m_pressed = true;
    m_pressedAt = m_draggedTo = event->position().x();
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed = false;
    const double x = event->position().x();
    if (std::abs(x - m_pressedAt) > DragFrom) {
        const TimeChartGeometry &geometry = geometryNow();
        zoomTo(geometry.timeAt(std::min(x, m_pressedAt)), geometry.timeAt(std::max(x, m_pressedAt)));
    } else if (const Spike *spike = spikeAt(x)) {
        emit spikeClicked(spike->uid);
    }
    update();
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent *) { zoomTo({}, {}); }

void TimeChart::leaveEvent(QEvent *)
{
    if (!hasFocus())
        moveCursor(-1);
}

void TimeChart::zoomAround(double x, double factor)
{
    const TimeChartGeometry &geometry = geometryNow();
    const QDateTime at = geometry.timeAt(std::clamp(x, geometry.plot().left(), geometry.plot().right()));
    const auto scaled = [factor](qint64 ms) { return qint64(double(ms) * factor); };
    zoomTo(at.addMSecs(-scaled(geometry.from().msecsTo(at))), at.addMSecs(scaled(at.msecsTo(geometry.to()))));
}

void TimeChart::pan(double part)
{
    if (!isZoomed())
        return;
    const qint64 shift = qint64(part * double(m_data.from.msecsTo(m_data.to)));
    zoomTo(m_data.from.addMSecs(shift), m_data.to.addMSecs(shift));
}

void TimeChart::wheelEvent(QWheelEvent *event)
{
    if (m_data.series.isEmpty())
        return;
    const QPoint delta = event->angleDelta();
    const bool sideways = std::abs(delta.x()) > std::abs(delta.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    const double steps = (sideways && delta.x() != 0 ? delta.x() : delta.y()) / 120.0;
    if (sideways)
        pan(-0.1 * steps);
    else
        zoomAround(event->position().x(), std::pow(ZoomStep, -steps));
    event->accept();
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    if (m_data.series.isEmpty())
        return Chart::keyPressEvent(event);
    const TimeChartGeometry &geometry = geometryNow();
    const int first = geometry.firstVisible(), last = std::max(first, geometry.lastVisible());
    const int start = m_cursor < 0 ? last + 1 : m_cursor;
    const double middle = m_cursor < 0 ? geometry.plot().center().x() : geometry.x(m_data.series[m_cursor].start);
    switch (event->key()) {
    case Qt::Key_Left:
        event->modifiers().testFlag(Qt::ShiftModifier) ? pan(-0.2) : moveCursor(std::max(first, start - 1));
        break;
    case Qt::Key_Right:
        event->modifiers().testFlag(Qt::ShiftModifier) ? pan(0.2) : moveCursor(std::min(last, start + 1));
        break;
    case Qt::Key_Home:
        moveCursor(first);
        break;
    case Qt::Key_End:
        moveCursor(last);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomAround(middle, 1 / ZoomStep);
        break;
    case Qt::Key_Minus:
        zoomAround(middle, ZoomStep);
        break;
    case Qt::Key_Escape:
        if (!isZoomed())
            return Chart::keyPressEvent(event);
        zoomTo({}, {});
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const Spike *spike = spikeOf(m_cursor))
            emit spikeClicked(spike->uid);
        break;
    default:
        Chart::keyPressEvent(event);
    }
}

} // namespace pulse
