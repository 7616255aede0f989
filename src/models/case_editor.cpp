#include "models/case_editor.h"
#include "services/deliver.h"

namespace pulse {

CaseEditor::CaseEditor(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_service(*session.services().cases)
{}

void CaseEditor::report(const QFuture<Result<Change>> &change, const QString &whatWasDone, bool opens)
{
    deliver(change, this, [this, whatWasDone, opens](const Result<Change> &done) {
        if (!done) {
            emit m_session.message(done.error().text, true);
            return;
        }
        if (!done->uid.isEmpty())
            emit m_session.undoOffered(whatWasDone, done->uid);
        if (opens)
            emit opened(done->entityUid);
    });
}

void CaseEditor::setTitle(const Uid &uid, const QString &title)
{
    report(m_service.setTitle(uid, title), tr("The case was renamed."));
}

void CaseEditor::setOwner(const Uid &uid, const QString &owner)
{
    report(m_service.setOwner(uid, owner), tr("The response owner was changed."));
}

void CaseEditor::setSeverity(const Uid &uid, std::optional<Severity> severity)
{
    report(m_service.setSeverity(uid, severity), tr("The severity was changed."));
}

void CaseEditor::setNextStep(const Uid &uid, const QString &text, const QDateTime &at)
{
    report(m_service.setNextStep(uid, text, at), tr("The next step was saved."));
}

void CaseEditor::close(const Uid &uid, const QString &note)
{
    report(m_service.close(uid, note), tr("The case was closed."));
}

void CaseEditor::reopen(const Uid &uid) { report(m_service.reopen(uid), tr("The case is open again.")); }

void CaseEditor::open(BrandId brand, const QString &title, const QList<MentionId> &posts)
{
    report(m_service.open(brand, title, posts), tr("A case was opened."), true);
}

void CaseEditor::attach(const Uid &uid, const QList<MentionId> &posts)
{
    report(m_service.attach(uid, posts), tr("Saved with the case."));
}

void CaseEditor::detach(const Uid &uid, const Uid &mention)
{
    report(m_service.detach(uid, mention), tr("The post was taken out of the case."));
}

void CaseEditor::saveDraft(const Uid &uid, const Uid &draft, const QString &text)
{
    report(m_service.saveDraft(uid, draft, text),
           text.trimmed().isEmpty() ? tr("The draft was removed.") : tr("The draft was saved."));
}

void CaseEditor::approveDraft(const Uid &uid, const Uid &draft, bool approved)
{
    report(m_service.approveDraft(uid, draft, approved),
           approved ? tr("The reply was approved.") : tr("The approval was taken back."));
}

void CaseEditor::addEntry(const Uid &uid, CaseEntry::Kind kind, const QString &text, const QString &link,
                          const QDateTime &at)
{
    report(m_service.addEntry(uid, kind, text, link, at), tr("Recorded in the time line."));
}

void CaseEditor::removeEntry(const Uid &uid, const Uid &entry)
{
    report(m_service.removeEntry(uid, entry), tr("The record was removed."));
}

} // namespace pulse
