#pragma once
#include "ui/charts/chart.h"

namespace pulse {

/// A chart of separate marks: cells, parts of a bar, bars, steps. The mouse or the arrow keys (Home, End) point at one
/// and its reading is told: beside it, and to assistive technology.
class MarkChart : public Chart {
    Q_OBJECT
public:
    explicit MarkChart(QWidget *parent = nullptr);

    virtual int markCount() const = 0;
    /// The mark at \a pos, or -1.
    virtual int markAt(QPointF pos) const = 0;
    virtual QRectF markRect(int mark) const = 0;
    virtual QString reading(int mark) const = 0;
    /// How far the up and down keys move; 1 for marks in one row.
    virtual int marksInRow() const { return 1; }
    int currentMark() const { return m_mark; }

signals:
    void markActivated(int mark); ///< a click, Enter or Space on a mark

protected:
    /// New data: what it says as a whole, and no mark is pointed at.
    void describe(const QString &description);
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void point(int mark, bool tell);
    QString m_description;
    int m_mark = -1;
};

} // namespace pulse
