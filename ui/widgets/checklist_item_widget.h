#pragma once
#include "core/checklist.h"
#include <QFrame>
#include <QPersistentModelIndex>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace pulse {

class ChecklistModel;
class ElidedLabel;
class EvidenceView;
class Session;

/// One item of a checklist: check box, title, one line of evidence, who and when; opened, its guidance, its evidence
/// and what can be done with it. Space ticks, Enter opens, the arrow keys go to the next item.
class ChecklistItemWidget final : public QFrame {
    Q_OBJECT
public:
    ChecklistItemWidget(Session &session, ChecklistModel &model, int row, QWidget *parent = nullptr);
    void refresh(); ///< shows what the model has now
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    int row() const { return m_row; }
    ItemState state() const; ///< of the model, which stores a tick before it tells of it

signals:
    void opened();
    void moveRequested(int step); ///< -1 to the item above, +1 to the one below
    void settled();               ///< with the button, after which the list goes on

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Editing { Nothing, Reason, Note, Link, Assignee };
    QWidget *makeHead();
    QWidget *makeDetails();
    QWidget *makeEditor();
    QWidget *makeButtons();
    void refreshDetails(ItemState state);
    void refreshEvidence();
    void toggleTick();
    bool isEditing() const;
    void edit(Editing what);
    void finishEditing(bool save);
    QVariant value(int role) const;

    Session &m_session;
    ChecklistModel &m_model;
    int m_row;
    bool m_open = false;
    bool m_today = false; ///< today's data instead of the frozen evidence
    Editing m_editing = Editing::Nothing;
    QCheckBox *m_check = nullptr;
    QLabel *m_title = nullptr;
    ElidedLabel *m_line = nullptr;
    QLabel *m_whoWhen = nullptr;
    QWidget *m_details = nullptr; ///< and what follows: made when it is first opened
    QLabel *m_guidance = nullptr, *m_doneMeans = nullptr, *m_hint = nullptr, *m_note = nullptr;
    QVBoxLayout *m_links = nullptr;
    QLabel *m_frozen = nullptr;
    QPushButton *m_todayLink = nullptr;
    QVBoxLayout *m_views = nullptr;
    QList<EvidenceView *> m_viewWidgets;
    QWidget *m_editor = nullptr;
    QLabel *m_editorLabel = nullptr;
    QLineEdit *m_edit = nullptr;
    QPlainTextEdit *m_noteEdit = nullptr;
    QPushButton *m_done = nullptr, *m_skip = nullptr, *m_notApplicable = nullptr, *m_undo = nullptr;
};

} // namespace pulse
