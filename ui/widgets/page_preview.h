#pragma once
#include <QAbstractScrollArea>
#include <QImage>

namespace pulse {

/// The pages of a report below each other, as they will be printed; fitted to the width. Scrolls by wheel, arrow keys,
/// Page Up and Page Down.
class PagePreview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);
    void setPages(QList<QImage> pages);
    int pageCount() const { return int(m_pages.size()); }
    /// The width in device pixels at which pages are sharp.
    int sharpWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect pageRect(int page) const;
    void updateRange();
    QList<QImage> m_pages;
};

} // namespace pulse
