#pragma once
#include "core/ids.h"
#include <QFrame>
#include <QTimer>

class QGraphicsDropShadowEffect;
class QLabel;
class QPushButton;

namespace pulse {

class Sidebar;

/// What was just done, with Undo, or what went wrong: it floats in the free room of the navigation, so that nothing
/// moves when it comes and goes and nothing that can be clicked is covered. It leaves by itself after a while; errors
/// stay until closed or replaced. Only words too long for that room, in a low window, reach over the page beside it.
class FootLine final : public QFrame {
    Q_OBJECT
public:
    /// Floats over \a over, which \a parent contains.
    FootLine(Sidebar *over, QWidget *parent);
    void showMessage(const QString &text, bool isError);
    void offerUndo(const QString &whatWasDone, const Uid &change);
    /// Tells that \a file was written and offers to open it with the program that the system has for it.
    void offerFile(const QString &text, const QString &file);
    QString text() const;

signals:
    void undoRequested(const pulse::Uid &change);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Offer { Nothing, Undo, File };
    void present(const QString &text, bool isError, Offer offer);
    void openFile();
    void place();
    Sidebar *m_over;
    QString m_said;
    QLabel *m_text;
    QPushButton *m_undo, *m_open;
    QGraphicsDropShadowEffect *m_shadow;
    QTimer m_leave;
    Uid m_change;
    QString m_file;
};

} // namespace pulse
