#pragma once
#include "core/ids.h"
#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace pulse {

class ElidedLabel;

/// A line at the foot of the window: what was just done, with Undo, or what went wrong. It leaves by itself after a
/// while; errors stay until closed or replaced.
class FootLine final : public QFrame {
    Q_OBJECT
public:
    explicit FootLine(QWidget *parent = nullptr);
    void showMessage(const QString &text, bool isError);
    void offerUndo(const QString &whatWasDone, const Uid &change);
    QString text() const;

signals:
    void undoRequested(const pulse::Uid &change);

private:
    void present(const QString &text, bool isError, bool undo);
    ElidedLabel *m_text;
    QPushButton *m_undo;
    QTimer m_leave;
    Uid m_change;
};

} // namespace pulse
