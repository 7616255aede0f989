#include "ui/charts/spread_path.h"
#include "core/wording.h"
#include "ui/style/colours.h"
#include <QPainter>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int MostSteps = 6, SmallestDot = 4, LargestDot = 9, Margin = 12;
} // namespace

SpreadPath::SpreadPath(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Path over places"));
}

void SpreadPath::setPath(const QList<SpreadStep> &path, const QTimeZone &zone, const QString &language)
{
    m_path = path.mid(0, MostSteps);
    m_zone = zone;
    m_language = language;
    QStringList words;
    for (const SpreadStep &step : path)
        //: %1 a place, %2 a time, %3 a number of posts
        words << tr("%1 from %2, %3 posts").arg(step.place, shortTime(step.first, zone, language)).arg(step.posts);
    setAccessibleDescription(words.join(u"; "_s));
    setToolTip(words.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
    setVisible(!m_path.isEmpty());
    updateGeometry();
    update();
}

QSize SpreadPath::sizeHint() const
{
    QFont small = font();
    small.setPixelSize(11);
    return {240, 2 * LargestDot + 2 * QFontMetrics(small).height() + 8};
}

void SpreadPath::paintEvent(QPaintEvent *)
{
    if (m_path.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    // Evenly spaced: the order and the times that are written say more than a scale on which all stand at one end.
    const double width = (this->width() - 2 * Margin) / double(m_path.size());
    const double y = LargestDot + 1;
    const auto x = [&](qsizetype i) { return Margin + LargestDot + double(i) * width; };
    painter.setPen(QPen(colours::border(palette()), 2));
    painter.drawLine(QPointF(x(0), y), QPointF(x(m_path.size() - 1), y));
    int most = 1;
    for (const SpreadStep &step : m_path)
        most = std::max(most, step.posts);
    for (qsizetype i = 0; i < m_path.size(); ++i) {
        const SpreadStep &step = m_path[i];
        const double radius = SmallestDot + (LargestDot - SmallestDot) * std::sqrt(double(step.posts) / most);
        painter.setPen(Qt::NoPen);
        painter.setBrush(i == 0 ? colours::negative(palette()) : colours::accent(palette()));
        painter.drawEllipse(QPointF(x(i), y), radius, radius);
        const int room = int(width) - 6;
        const QRectF name(x(i) - LargestDot, y + LargestDot + 3, room, metrics.height());
        painter.setPen(colours::text(palette()));
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(step.place, Qt::ElideRight, room));
        const QString when =
            i == 0 ? shortTime(step.first, m_zone, m_language)
                   : tr("+%1 · %2")
                         .arg([&] {
                             const int minutes = int(m_path[0].first.secsTo(step.first) / 60);
                             return minutes < 120 ? tr("%1 min").arg(minutes) : tr("%1 h").arg(minutes / 60);
                         }())
                         .arg(step.posts);
        painter.setPen(colours::secondary(palette()));
        painter.drawText(name.translated(0, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(when, Qt::ElideRight, room));
    }
}

} // namespace pulse
