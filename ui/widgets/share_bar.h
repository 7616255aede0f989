#pragma once
#include <QColor>
#include <QList>
#include <QWidget>

namespace pulse {

/// One bar divided by share; each part carries its words where they fit, and always in its tooltip and the accessible
/// description.
class ShareBar final : public QWidget {
    Q_OBJECT
public:
    struct Part {
        QString label;    ///< "예시전자 38%"
        double value = 0; ///< any unit; the bar shows shares of the sum
        QColor colour;
    };
    explicit ShareBar(QWidget *parent = nullptr);
    void setParts(const QList<Part> &parts);
    /// Height in pixels; thin bars (under 18) carry no words.
    void setThickness(int pixels);
    QSize sizeHint() const override { return {160, m_thickness}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<QRectF> rects() const;
    QList<Part> m_parts;
    int m_thickness = 30;
};

} // namespace pulse
