#include "report/heat_map_painter.h"
#include "core/wording.h"
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double CellHeight = 14, WidestCell = 26, Gap = 2, LabelGap = 8;
constexpr double Least = 0.2; ///< the share of colour of the smallest count above none

double greatest(const HeatMapData &data)
{
    double most = 0;
    for (const QList<double> &row : data.values)
        for (const double value : row)
            most = std::isnan(value) ? most : std::max(most, value);
    return most;
}

/// A row that is too short has no data at its end.
double valueAt(const HeatMapData &data, int row, int column)
{
    return data.values.value(row).value(column, std::numeric_limits<double>::quiet_NaN());
}

} // namespace

bool HeatMapData::isEmpty() const { return rows.isEmpty() || columns.isEmpty() || greatest(*this) <= 0; }

HeatMapData weekdayHours(const QList<QList<int>> &counts, const QString &language)
{
    HeatMapData data;
    data.language = language;
    constexpr int Days = 7, Hours = 24;
    const bool korean = language == u"ko";
    for (int day = 0; day < Days; ++day) {
        data.rows << QLocale(language).standaloneDayName(day + 1, QLocale::ShortFormat);
        QList<double> hours;
        for (int hour = 0; hour < Hours; ++hour)
            hours << counts.value(day).value(hour);
        data.values << hours;
    }
    for (int hour = 0; hour < Hours; ++hour) {
        data.spokenColumns << (korean ? u"%1시"_s.arg(hour) : u"%1:00"_s.arg(hour, 2, 10, QChar(u'0')));
        data.columns << (hour % 6 == 0 ? data.spokenColumns.last() : QString());
    }
    return data;
}

HeatMapGeometry::HeatMapGeometry(const HeatMapData &data, const QRectF &rect)
    : m_rows(int(data.rows.size())), m_columns(int(data.columns.size()))
{
    const QFontMetricsF metrics(data.labelFont);
    for (const QString &label : data.rows)
        m_labelWidth = std::max(m_labelWidth, metrics.horizontalAdvance(label));
    m_labelWidth = std::min(m_labelWidth, rect.width() / 3) + LabelGap;
    m_stepX = m_columns == 0 ? 1 : std::min(WidestCell, (rect.width() - m_labelWidth + Gap) / m_columns);
    m_stepY = CellHeight + Gap;
    m_cells = QRectF(rect.left() + m_labelWidth, rect.top(), m_stepX * m_columns, m_stepY * m_rows);
}

QRectF HeatMapGeometry::cell(int row, int column) const
{
    return {m_cells.left() + column * m_stepX, m_cells.top() + row * m_stepY, m_stepX - Gap, m_stepY - Gap};
}

std::pair<int, int> HeatMapGeometry::cellAt(QPointF pos) const
{
    if (!m_cells.contains(pos))
        return {-1, -1};
    return {std::min(m_rows - 1, int((pos.y() - m_cells.top()) / m_stepY)),
            std::min(m_columns - 1, int((pos.x() - m_cells.left()) / m_stepX))};
}

double heatMapHeight(const HeatMapData &data)
{
    return double(data.rows.size()) * (CellHeight + Gap) + QFontMetricsF(data.labelFont).height() + 2;
}

void paintHeatMap(QPainter &painter, const QRectF &rect, const HeatMapData &data)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(data.labelFont);
    const QFontMetricsF metrics(data.labelFont);
    const HeatMapGeometry geometry(data, rect);
    const double most = greatest(data);
    for (int row = 0; row < data.rows.size(); ++row) {
        const QRectF first = geometry.cell(row, 0);
        const QRectF label(rect.left(), first.top(), geometry.labelWidth() - LabelGap, first.height());
        painter.setPen(data.colours.label);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.elidedText(data.rows[row], Qt::ElideRight, label.width() + 0.5));
        painter.setPen(Qt::NoPen);
        for (int column = 0; column < data.columns.size(); ++column) {
            const double value = valueAt(data, row, column);
            if (std::isnan(value))
                continue;
            const double share = value <= 0 || most <= 0 ? 0 : Least + (1 - Least) * value / most;
            painter.setBrush(mixedColour(data.colours.track, data.colours.line, share));
            painter.drawRoundedRect(geometry.cell(row, column), 2, 2);
        }
    }
    painter.setPen(data.colours.label);
    const double y = geometry.cell(int(data.rows.size()), 0).top();
    for (int column = 0; column < data.columns.size(); ++column)
        painter.drawText(QPointF(geometry.cell(0, column).left(), y + metrics.ascent()), data.columns[column]);
    painter.restore();
}

QString heatMapReading(const HeatMapData &data, int row, int column)
{
    const double value = valueAt(data, row, column);
    const QString where =
        data.rows.value(row) + u' ' + (data.spokenColumns.isEmpty() ? data.columns : data.spokenColumns).value(column);
    if (std::isnan(value))
        return where + (data.language == u"ko" ? u" · 자료 없음"_s : u" · no data"_s);
    return where + u" · "_s + wholeNumber(value);
}

QString describeHeatMap(const HeatMapData &data)
{
    const bool korean = data.language == u"ko";
    const double most = greatest(data);
    if (most <= 0)
        return korean ? u"아직 자료가 없습니다."_s : u"Nothing yet."_s;
    for (int row = 0; row < data.rows.size(); ++row)
        for (int column = 0; column < data.columns.size(); ++column)
            if (valueAt(data, row, column) == most)
                return (korean ? u"가장 많음: %1"_s : u"Most: %1"_s).arg(heatMapReading(data, row, column));
    return {};
}

TableBlock heatMapTable(const HeatMapData &data, const QString &caption)
{
    TableBlock table;
    table.caption = caption;
    table.headers = QStringList{QString()} + (data.spokenColumns.isEmpty() ? data.columns : data.spokenColumns);
    table.numeric = {false};
    table.numeric.resize(table.headers.size(), true);
    for (int row = 0; row < data.rows.size(); ++row) {
        QStringList cells{data.rows[row]};
        for (int column = 0; column < data.columns.size(); ++column) {
            const double value = valueAt(data, row, column);
            cells << (std::isnan(value) ? QString() : QString::number(value, 'g', 10));
        }
        table.rows << cells;
    }
    return table;
}

} // namespace pulse
