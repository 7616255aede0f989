#pragma once
#include "core/ids.h"
#include <QFrame>
#include <QTimer>

class QGraphicsDropShadowEffect;
class QLabel;
class QPushButton;

namespace pulse {

/// What was just done, with Undo, or what went wrong: a line that floats at the foot of the page, so that nothing of
/// the page moves when it comes and goes. It leaves by itself after a while; errors stay until closed or replaced.
class FootLine final : public QFrame {
    Q_OBJECT
public:
    /// Floats over \a over, which \a parent contains.
    FootLine(QWidget *over, QWidget *parent);
    void showMessage(const QString &text, bool isError);
    void offerUndo(const QString &whatWasDone, const Uid &change);
    QString text() const;

signals:
    void undoRequested(const pulse::Uid &change);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present(const QString &text, bool isError, bool undo);
    void place();
    QWidget *m_over;
    QLabel *m_text;
    QPushButton *m_undo;
    QGraphicsDropShadowEffect *m_shadow;
    QTimer m_leave;
    Uid m_change;
};

} // namespace pulse
