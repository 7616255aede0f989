#pragma once
#include <QAbstractItemView>

namespace pulse {

/// A list of cards of one height over any number of rows: every position is a multiplication, so nothing in it grows
/// with the model. (QListView lays out all rows whenever some come or go.) Rows that come above the view do not move
/// what is being read.
class FeedView final : public QAbstractItemView {
    Q_OBJECT
public:
    explicit FeedView(QWidget *parent = nullptr);
    void setRowHeight(int pixels);
    int rowHeight() const { return m_rowHeight; }

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

signals:
    void activatedByKey(const QModelIndex &index); ///< Enter
    void deletePressed(const QModelIndex &index);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private slots:
    void rowsRemoved();

private:
    int rows() const { return model() ? model()->rowCount(rootIndex()) : 0; }
    int m_rowHeight = 94;
    int m_hovered = -1;
    int m_scrollAfterRemoval = -1;
};

} // namespace pulse
