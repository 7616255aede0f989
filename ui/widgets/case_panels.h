#pragma once
#include "core/evidence.h"
#include "services/case_reading.h"
#include <QHash>
#include <QScrollArea>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace pulse {

class CaseEditor;
class Session;

/// A column of rows that scrolls; what the panels of a case share.
class CasePanel : public QScrollArea {
    Q_OBJECT
public:
    CasePanel(Session &session, CaseEditor &editor, const QString &name, QWidget *parent);

protected:
    void clearRows();
    void keepFocus(); ///< once the rows are there again: the keyboard is where it was before clearRows()
    void addRow(QWidget *row);
    void addRemark(const QString &text); ///< a quiet sentence
    QString when(const QDateTime &time) const;
    QVBoxLayout *column() const { return m_column; } ///< head, rows, stretch
    Session &session() const { return m_session; }
    CaseEditor &editor() const { return m_editor; }
    void record(CaseEntry::Kind kind, const QString &text = {}); ///< asks what was done and when
    CaseDetail m_detail;

private:
    Session &m_session;
    CaseEditor &m_editor;
    QVBoxLayout *m_column, *m_rows;
    qsizetype m_focusRow = -1, m_focusControl = -1;
};

/// What happened, oldest first; posts open, and what the team did can be recorded.
class CaseTimeLinePanel final : public CasePanel {
    Q_OBJECT
public:
    CaseTimeLinePanel(Session &session, CaseEditor &editor, QWidget *parent = nullptr);
    void show(const CaseDetail &detail);

private:
    EvidenceRow timeLineRow(const CaseEvent &event) const;
};

/// The posts of the case as they stood when they were saved.
class CasePostsPanel final : public CasePanel {
    Q_OBJECT
public:
    CasePostsPanel(Session &session, CaseEditor &editor, QWidget *parent = nullptr);
    void show(const CaseDetail &detail);

private:
    QWidget *postRow(qsizetype index);
};

/// Drafts of replies with their approval, and the form for a new one. Nothing is published from here.
class CaseRepliesPanel final : public CasePanel {
    Q_OBJECT
public:
    CaseRepliesPanel(Session &session, CaseEditor &editor, QWidget *parent = nullptr);
    void show(const CaseDetail &detail);

private:
    QWidget *draftRow(const ReplyDraft &draft);
    void edit(const ReplyDraft &draft);
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    Uid m_edited; ///< the draft in the form; empty: a new one
    struct Unsaved {
        Uid edited;
        QString text;
    };
    QHash<Uid, Unsaved> m_unsaved; ///< by case: what stood in the form when another case was looked at
};

} // namespace pulse
