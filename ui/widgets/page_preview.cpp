#include "ui/widgets/page_preview.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace pulse {

namespace {
constexpr int Gap = 16;
constexpr int WidestPage = 794; // A4 at 96 dpi: what people know as 100 %
} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Preview of the report"));
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(40);
}

void PagePreview::setPages(ReportPages pages)
{
    m_pages = std::move(pages);
    setAccessibleDescription(tr("%n page(s)", nullptr, pageCount()));
    // The same report made again after an edit stays where it was read.
    updateRange();
    viewport()->update();
}

int PagePreview::sharpWidth() const { return qRound(WidestPage * devicePixelRatioF()); }

QRect PagePreview::pageRect(int page) const
{
    const QSize paper = m_pages.pictures.constFirst().size();
    const int width = std::min(WidestPage, viewport()->width() - 2 * Gap);
    const int height = width * paper.height() / std::max(1, paper.width());
    return {(viewport()->width() - width) / 2, Gap + page * (height + Gap), width, height};
}

void PagePreview::updateRange()
{
    const int total = m_pages.pictures.isEmpty() ? 0 : pageRect(pageCount() - 1).bottom() + Gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, total - viewport()->height()));
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page).translated(0, -verticalScrollBar()->value());
        if (!rect.intersects(viewport()->rect()))
            continue;
        painter.drawImage(rect, m_pages.pictures[page]);
        painter.setPen(palette().mid().color());
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

const PageLink *PagePreview::linkAt(const QPoint &point) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page).translated(0, -verticalScrollBar()->value());
        if (!rect.contains(point))
            continue;
        const double scale = PageLayout::pageSize().width() / rect.width();
        const QPointF onPaper = QPointF(point - rect.topLeft()) * scale;
        for (const PageLink &link : m_pages.links.at(page))
            if (link.rect.contains(onPaper))
                return &link;
    }
    return nullptr;
}

void PagePreview::mouseMoveEvent(QMouseEvent *event)
{
    const bool onFigure = linkAt(event->position().toPoint());
    viewport()->setCursor(onFigure ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(onFigure ? tr("Click to see the mentions behind it") : QString());
}

void PagePreview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const PageLink *link = linkAt(event->position().toPoint()))
        emit activated(*link);
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRange();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
        bar->triggerAction(QScrollBar::SliderSingleStepAdd);
        return;
    case Qt::Key_Up:
        bar->triggerAction(QScrollBar::SliderSingleStepSub);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        return;
    case Qt::Key_Home:
        bar->setValue(0);
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace pulse
