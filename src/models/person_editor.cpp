#include "models/person_editor.h"
#include "services/definition_changes.h"
#include "services/deliver.h"
#include "services/person_change.h"
#include "store/journal.h"
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QJsonObject noteJson(const PersonNote &note)
{
    return {{u"person"_s, note.personUid},
            {u"text"_s, note.text},
            {u"author"_s, note.author},
            {u"at"_s, note.at.toMSecsSinceEpoch()},
            {u"due"_s, note.due.toString(Qt::ISODate)},
            {u"done"_s, note.done}};
}

} // namespace

PersonEditor::PersonEditor(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void PersonEditor::setRole(const Person &person, PersonRole role)
{
    change(u"person"_s, person.uid, u"role"_s, toKey(role),
           role == PersonRole::Public ? tr("Counted among the public again.") : tr("Kept apart from the public."));
}

void PersonEditor::setInvolvement(const Person &person, Involvement involvement)
{
    change(u"person"_s, person.uid, u"involvement"_s, toKey(involvement), tr("The part in campaigns was noted."));
}

void PersonEditor::setTags(const Person &person, const QStringList &tags)
{
    change(u"person"_s, person.uid, u"tags"_s, QJsonArray::fromStringList(tags), tr("The tags were changed."));
}

void PersonEditor::join(const Person &person, const Uid &other)
{
    change(u"person"_s, other, u"sameAs"_s, person.uid, tr("Both accounts are one person from now on."));
}

void PersonEditor::part(const Uid &account)
{
    change(u"person"_s, account, u"sameAs"_s, QJsonValue::Null, tr("The accounts are two people again."));
}

void PersonEditor::keepApart(const Person &person, const Uid &other)
{
    // The list is read and written in one transaction, so that nothing gets lost between.
    Workspace &workspace = m_session.services().workspace;
    const auto done = workspace.write([uid = person.uid, other, &clock = workspace.clock(), actor = workspace.actor()](
                                          Connection &connection, ChangeSet &changes) -> Result<Change> {
        const auto current = changeTarget(u"person"_s)->current(connection, uid, u"apart"_s);
        if (!current)
            return current.error();
        QJsonArray apart = current->toArray();
        apart << other;
        return Journal(connection, clock, actor).change(u"person"_s, uid, u"apart"_s, apart, changes);
    });
    deliver(done, this, [this](const Result<Change> &result) {
        if (!result)
            emit m_session.message(result.error().text, true);
        else if (!result->uid.isEmpty())
            emit m_session.undoOffered(tr("They will not be proposed as one person again."), result->uid);
    });
}

void PersonEditor::addNote(const Person &person, const QString &text, QDate due)
{
    const QDateTime now = m_session.clock().now();
    PersonNote note;
    note.uid = newUid(now.toMSecsSinceEpoch());
    note.personUid = person.uid;
    note.text = text;
    note.author = m_session.services().workspace.actor();
    note.at = now;
    note.due = due;
    change(u"personNote"_s, note.uid, u"value"_s, noteJson(note),
           due.isValid() ? tr("The follow-up was saved.") : tr("The note was saved."));
}

void PersonEditor::changeNote(const PersonNote &note)
{
    change(u"personNote"_s, note.uid, u"value"_s, noteJson(note),
           note.done ? tr("The follow-up is done.") : tr("The note was saved."));
}

void PersonEditor::removeNote(const PersonNote &note)
{
    change(u"personNote"_s, note.uid, u"value"_s, QJsonValue::Null, tr("The note was deleted."));
}

void PersonEditor::setRule(const Definition &rule)
{
    deliver(setDefinition(m_session.services().workspace, rule, m_session.today()), this,
            [this](const Result<Change> &change) {
                if (!change)
                    emit m_session.message(change.error().text, true);
                else if (!change->uid.isEmpty())
                    emit m_session.undoOffered(tr("The rule for advocates and detractors was changed."), change->uid);
            });
}

void PersonEditor::change(const QString &entity, const Uid &uid, const QString &field, const QJsonValue &value,
                          const QString &whatWasDone)
{
    const auto done = applyChange(m_session.services().workspace, entity, uid, field, value);
    deliver(done, this, [this, whatWasDone](const Result<Change> &result) {
        if (!result)
            emit m_session.message(result.error().text, true);
        else if (!result->uid.isEmpty())
            emit m_session.undoOffered(whatWasDone, result->uid);
    });
}

} // namespace pulse
