#pragma once
#include "models/session.h"
#include "services/case_service.h"

namespace pulse {

/// What a person changes about a case: each change offers its undo at the foot of the window; a failure is said there
/// too. Lives on the GUI thread.
class CaseEditor final : public QObject {
    Q_OBJECT
public:
    explicit CaseEditor(Session &session, QObject *parent = nullptr);
    void setTitle(const Uid &uid, const QString &title);
    void setOwner(const Uid &uid, const QString &owner);
    void setSeverity(const Uid &uid, std::optional<Severity> severity);
    void setNextStep(const Uid &uid, const QString &text, const QDateTime &at);
    void close(const Uid &uid, const QString &note);
    void reopen(const Uid &uid);
    void open(BrandId brand, const QString &title, const QList<MentionId> &posts);
    void attach(const Uid &uid, const QList<MentionId> &posts);
    void detach(const Uid &uid, const Uid &mention);
    void saveDraft(const Uid &uid, const Uid &draft, const QString &text);
    void approveDraft(const Uid &uid, const Uid &draft, bool approved);
    void addEntry(const Uid &uid, CaseEntry::Kind kind, const QString &text, const QString &link, const QDateTime &at);
    void removeEntry(const Uid &uid, const Uid &entry);

signals:
    void opened(const pulse::Uid &uid);

private:
    void report(const QFuture<Result<Change>> &change, const QString &whatWasDone, bool opens = false);
    Session &m_session;
    CaseService &m_service;
};

} // namespace pulse
