#pragma once
#include "core/person.h"
#include "models/session.h"
#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace pulse {

class PersonEditor;

/// What the team noted about a person: text, author, date; a note with a date of its own comes back as a follow-up.
class PersonNotes final : public QWidget {
    Q_OBJECT
public:
    PersonNotes(Session &session, PersonEditor &editor, QWidget *parent = nullptr);
    void showNotes(const Person &person, const QList<PersonNote> &notes);
    void beginNote();   ///< opens an empty one
    void closeEditor(); ///< without saving; what was written is given up

private:
    QWidget *makeEditor();
    QWidget *noteRow(const PersonNote &note);
    void edit(const PersonNote &note);
    void save();
    void keepDraft();
    PersonNote written() const; ///< what the editor says now
    Session &m_session;
    PersonEditor &m_editor;
    Person m_person;
    PersonNote m_note;                    ///< being edited; a new one has no uid
    QHash<AuthorId, PersonNote> m_drafts; ///< of people whom the card showed before, not yet saved
    QWidget *m_editing;
    QPlainTextEdit *m_text;
    QCheckBox *m_comesBack;
    QDateEdit *m_due;
    QVBoxLayout *m_list;
    QLabel *m_none;
};

} // namespace pulse
