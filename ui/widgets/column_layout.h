#pragma once
#include <QLayout>

namespace pulse {

/// The rows of a form, one below the other; where it is wide enough in two columns that are about as tall, the first
/// rows at the left; a row as tall as the others together stands at the right alone. What is hidden takes no room.
class ColumnLayout final : public QLayout {
public:
    /// \a twoFrom is the width in pixels from which there are two columns.
    ColumnLayout(int twoFrom, int rowSpacing, int columnSpacing, QWidget *parent = nullptr);
    ~ColumnLayout() override;
    void insertWidget(int index, QWidget *widget);
    void addItem(QLayoutItem *item) override { m_items << item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
    QList<QLayoutItem *> m_items;
    const int m_twoFrom, m_columnSpacing;
};

} // namespace pulse
