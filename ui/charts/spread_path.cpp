#include "ui/charts/spread_path.h"
#include "core/wording.h"
#include "ui/style/colours.h"
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int SmallestDot = 4, LargestDot = 9, Margin = 12;
constexpr int StepWidth = 80; ///< pixels in which a place and a time are read
constexpr qsizetype MostPlaces = 8;
} // namespace

SpreadPath::SpreadPath(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Path over places"));
}

void SpreadPath::setPath(const QList<SpreadStep> &path, const QTimeZone &zone, const QString &language)
{
    m_path = path;
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

QString SpreadPath::timeWords(qsizetype step) const
{
    const SpreadStep &shown = m_path[step];
    if (step == 0)
        return shortTime(shown.first, m_zone, m_language);
    const int minutes = int(m_path[0].first.secsTo(shown.first) / 60);
    return tr("+%1 · %2")
        .arg(minutes < 120 ? tr("%1 min").arg(minutes) : tr("%1 h").arg(minutes / 60))
        .arg(shown.posts);
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
    // Only as many places as can be read; the last of them says how many more there are.
    const qsizetype places = std::clamp<qsizetype>((width() - 2 * Margin) / StepWidth, 2, MostPlaces);
    const bool more = m_path.size() > places;
    const qsizetype dots = more ? places - 1 : m_path.size();
    // Evenly spaced: the order and the times that are written say more than a scale on which all stand at one end.
    const double step = (width() - 2 * Margin) / double(more ? places : dots);
    const double y = LargestDot + 1;
    const auto x = [&](qsizetype i) { return Margin + LargestDot + double(i) * step; };
    const int room = int(step) - 6;
    const auto write = [&](qsizetype i, int line, const QColor &ink, const QString &text) {
        painter.setPen(ink);
        painter.drawText(
            QRectF(x(i) - LargestDot, y + LargestDot + 3 + line * metrics.height(), room, metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, room));
    };
    painter.setPen(QPen(colours::border(palette()), 2));
    painter.drawLine(QPointF(x(0), y), QPointF(x(more ? dots : dots - 1), y));
    int most = 1;
    for (const SpreadStep &place : m_path)
        most = std::max(most, place.posts);
    for (qsizetype i = 0; i < dots; ++i) {
        const double radius = SmallestDot + (LargestDot - SmallestDot) * std::sqrt(double(m_path[i].posts) / most);
        painter.setPen(Qt::NoPen);
        painter.setBrush(i == 0 ? colours::negative(palette()) : colours::accent(palette()));
        painter.drawEllipse(QPointF(x(i), y), radius, radius);
        write(i, 0, colours::text(palette()), m_path[i].place);
        write(i, 1, colours::secondary(palette()), timeWords(i));
    }
    if (more)
        write(dots, 0, colours::secondary(palette()), tr("%n more", nullptr, int(m_path.size() - dots)));
}

} // namespace pulse
