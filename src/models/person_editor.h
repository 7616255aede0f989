#pragma once
#include "core/definition.h"
#include "core/person.h"
#include "models/session.h"

namespace pulse {

/// What a person of the team changes about somebody who speaks. Every change passes the journal and offers its undo at
/// the foot of the window; a failure is said there too. GUI thread.
class PersonEditor final : public QObject {
    Q_OBJECT
public:
    explicit PersonEditor(Session &session, QObject *parent = nullptr);
    void setRole(const Person &person, PersonRole role);
    void setInvolvement(const Person &person, Involvement involvement);
    void setTags(const Person &person, const QStringList &tags);
    /// The account \a other belongs to \a person from here on.
    void join(const Person &person, const Uid &other);
    void part(const Uid &account); ///< no longer part of anybody
    /// \a other is somebody else, and is not proposed again. \a apart: those declared so before.
    void keepApart(const Person &person, const Uid &other);
    /// An invalid \a due makes it a note without a follow-up.
    void addNote(const Person &person, const QString &text, QDate due);
    void changeNote(const PersonNote &note); ///< text, date or whether it is done
    void removeNote(const PersonNote &note);
    void setRule(const Definition &rule);

private:
    void change(const QString &entity, const Uid &uid, const QString &field, const QJsonValue &value,
                const QString &whatWasDone);
    Session &m_session;
};

} // namespace pulse
