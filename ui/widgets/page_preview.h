#pragma once
#include "services/report_service.h"
#include <QAbstractScrollArea>

namespace pulse {

/// The pages of a report below each other, as they will be printed; fitted to the width. Scrolls by wheel, arrow keys,
/// Page Up and Page Down; a click on a figure opens what is behind it.
class PagePreview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);
    void setPages(ReportPages pages);
    int pageCount() const { return int(m_pages.pictures.size()); }
    /// The width in device pixels at which pages are sharp.
    int sharpWidth() const;

    /// The figure at a point of the viewport; null when there is none.
    const PageLink *linkAt(const QPoint &point) const;

signals:
    void activated(const pulse::PageLink &link);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect pageRect(int page) const;
    void updateRange();
    ReportPages m_pages;
};

} // namespace pulse
