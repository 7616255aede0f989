#pragma once
#include "core/crisis_case.h"
#include "models/session.h"
#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace pulse {

/// To which case posts belong: an open one, or a new one with a name.
class AttachCaseDialog final : public QDialog {
    Q_OBJECT
public:
    AttachCaseDialog(Session &session, const QList<MentionId> &posts, QWidget *parent = nullptr);

signals:
    void newCase(const QString &title);
    void existingCase(const pulse::Uid &uid);

private:
    void read();
    void check();
    Session &m_session;
    QList<MentionId> m_posts;
    QRadioButton *m_existing, *m_new;
    QComboBox *m_cases;
    QLineEdit *m_title;
    QPushButton *m_save;
};

/// Asks for the closing note without which no case is closed.
class CloseCaseDialog final : public QDialog {
    Q_OBJECT
public:
    /// \a stepsLeft of its list are neither done nor skipped.
    CloseCaseDialog(const QString &title, int stepsLeft, QWidget *parent = nullptr);

signals:
    void confirmed(const QString &note);

private:
    QPlainTextEdit *m_note;
    QPushButton *m_close;
};

/// What the team did: a reply with its address, an escalation, or any action, with its time.
class CaseEntryDialog final : public QDialog {
    Q_OBJECT
public:
    /// \a text is what it begins with.
    CaseEntryDialog(CaseEntry::Kind kind, const QString &text, const QDateTime &now, const QTimeZone &zone,
                    QWidget *parent = nullptr);

signals:
    void confirmed(pulse::CaseEntry::Kind kind, const QString &text, const QString &link, const QDateTime &at);

private:
    void check();
    QTimeZone m_zone;
    QDateTime m_opened; ///< what is recorded without another time happened now, not at the beginning of the minute
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    QLineEdit *m_link;
    QDateTimeEdit *m_at;
    QPushButton *m_save;
};

} // namespace pulse
