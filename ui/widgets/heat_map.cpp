#include "ui/widgets/heat_map.h"
#include "ui/style/colours.h"
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int Rows = 7, Hours = 24, LabelWidth = 30, Gap = 2, HourLabels = 18, MostSide = 14;
}

HeatMap::HeatMap(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont small = font();
    small.setPixelSize(11);
    setFont(small);
}

void HeatMap::setCounts(const QList<QList<int>> &counts, const QString &language)
{
    m_language = language;
    m_counts = counts.size() == Rows ? counts : QList<QList<int>>();
    m_most = 0;
    int row = 0, hour = 0;
    for (int r = 0; r < m_counts.size(); ++r) {
        if (m_counts[r].size() != Hours) {
            m_counts.clear();
            break;
        }
        for (int h = 0; h < Hours; ++h)
            if (m_counts[r][h] > m_most) {
                m_most = m_counts[r][h];
                row = r;
                hour = h;
            }
    }
    setAccessibleName(tr("Mentions by weekday and hour"));
    setAccessibleDescription(m_most > 0 ? tr("Most often: %1").arg(words(row, hour)) : tr("Nothing yet"));
    update();
}

qreal HeatMap::cellWidth() const { return std::min<qreal>(MostSide + 4, qreal(width() - LabelWidth) / Hours - Gap); }

QSize HeatMap::sizeHint() const
{
    return {LabelWidth + Hours * (MostSide + Gap), Rows * (MostSide + Gap) + HourLabels};
}

QSize HeatMap::minimumSizeHint() const { return {LabelWidth + Hours * (6 + Gap), sizeHint().height()}; }

QString HeatMap::weekday(int row) const { return QLocale(m_language).standaloneDayName(row + 1, QLocale::ShortFormat); }

QString HeatMap::words(int row, int hour) const
{
    //: %1 weekday, %2 hour 0..23, %3 number of mentions
    return tr("%1 %2:00 – %3 mentions").arg(weekday(row)).arg(hour).arg(m_counts[row][hour]);
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal wide = cellWidth();
    const QColor least = colours::sunken(palette()), most = colours::accent(palette());
    for (int row = 0; row < Rows; ++row) {
        const qreal y = row * (MostSide + Gap);
        painter.setPen(colours::faint(palette()));
        painter.drawText(QRectF(0, y, LabelWidth - 6, MostSide), Qt::AlignLeft | Qt::AlignVCenter, weekday(row));
        painter.setPen(Qt::NoPen);
        for (int hour = 0; hour < Hours; ++hour) {
            const int count = m_counts.isEmpty() ? 0 : m_counts[row][hour];
            // A single mention is to be seen beside none.
            const double share = count == 0 ? 0 : 0.2 + 0.8 * count / m_most;
            painter.setBrush(colours::mixed(least, most, share));
            painter.drawRoundedRect(QRectF(LabelWidth + hour * (wide + Gap), y, wide, MostSide), 2, 2);
        }
    }
    painter.setPen(colours::faint(palette()));
    for (const int hour : {0, 6, 12, 18}) {
        //: an hour on an axis, 0 to 23
        const QString label = tr("%1h").arg(hour);
        painter.drawText(QRectF(LabelWidth + hour * (wide + Gap), Rows * (MostSide + Gap), 60, HourLabels),
                         Qt::AlignLeft | Qt::AlignVCenter, label);
    }
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_counts.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qreal step = cellWidth() + Gap;
    const int hour = int((help->pos().x() - LabelWidth) / step), row = help->pos().y() / (MostSide + Gap);
    if (help->pos().x() >= LabelWidth && hour < Hours && row >= 0 && row < Rows)
        QToolTip::showText(help->globalPos(), words(row, hour), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace pulse
