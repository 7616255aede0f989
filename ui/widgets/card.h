#pragma once
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace pulse {

class ElidedLabel;

/// A white panel with an optional title at the left, a quiet text or widgets at the right, and a body.
class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Steps aside where the title would have to be cut for it.
    void setCornerText(const QString &text);
    /// Stands right of the title, left of the corner text; the card owns it.
    void addCornerWidget(QWidget *widget);
    /// Stands at the right end of the head, after the corner text: the menu of what the card shows.
    void addMenuButton(QWidget *button);
    QVBoxLayout *body() const { return m_body; }
    /// Lets the body reach the frame (lists, tables); the title keeps its margin.
    void setBodyMargins(int left, int top, int right, int bottom);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitCorner();
    ElidedLabel *m_title;
    QLabel *m_corner;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    QWidget *m_headWidget;
};

} // namespace pulse
