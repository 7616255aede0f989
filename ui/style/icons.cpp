#include "ui/style/icons.h"
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

class StrokeEngine final : public QIconEngine {
public:
    StrokeEngine(QByteArray svg, const QColor &normal, const QColor &disabled)
        : m_svg(std::move(svg)), m_normal(normal), m_disabled(disabled)
    {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", (mode == QIcon::Disabled ? m_disabled : m_normal).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new StrokeEngine(*this); }

private:
    QByteArray m_svg;
    QColor m_normal, m_disabled;
};

} // namespace

QIcon strokeIcon(const QString &name, const QColor &colour, const QColor &disabled)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new StrokeEngine(file.readAll(), colour, disabled));
}

} // namespace pulse
