#pragma once
#include "core/change.h"
#include "services/case_reading.h"
#include "store/workspace.h"
#include <QCoreApplication>
#include <QFuture>

namespace pulse {

/// Crisis cases from opening to closing. Callable from any thread, never blocks. Each change passes the journal and
/// carries the change that undoes it.
class CaseService final {
    Q_DECLARE_TR_FUNCTIONS(CaseService)
public:
    CaseService(Workspace &workspace, const Clock &clock) : m_workspace(workspace), m_clock(clock) {}

    /// Open cases of an older workspace get their crisis list.
    QFuture<Result<int>> ensureRuns();

    /// Open ones first.
    QFuture<Result<QList<CaseLine>>> list(Brand brand, bool openOnly);
    QFuture<Result<CaseDetail>> detail(Uid uid, QString language);
    QFuture<Result<QList<CrisisCase>>> of(Uid mention); ///< those to which the mention is attached

    /// A case with its crisis list and the posts as they stand now. What comes back is the change that opened it; its
    /// entityUid is the case. An empty title takes the first words of the first post. Error::Usage with neither.
    QFuture<Result<Change>> open(BrandId brand, QString title, QList<MentionId> posts);
    /// Judges the spike a crisis and opens its case, with its origin and loudest posts. Opened before: that one.
    QFuture<Result<Change>> openFromSpike(Uid spike, QString language);
    /// Takes the judgement of a spike back or changes it. A case that nobody has touched goes with it; another stays
    /// open until it is closed.
    QFuture<Result<Change>> judgeOtherwise(Uid spike, SpikeState state);

    /// Keeps text, author, time and counts of the posts with the case; those that are attached stay as they were.
    QFuture<Result<Change>> attach(Uid uid, QList<MentionId> posts);
    QFuture<Result<Change>> detach(Uid uid, Uid mention);

    QFuture<Result<Change>> setTitle(Uid uid, QString title);
    QFuture<Result<Change>> setOwner(Uid uid, QString owner);
    QFuture<Result<Change>> setSeverity(Uid uid, std::optional<Severity> severity);
    QFuture<Result<Change>> setNextStep(Uid uid, QString text, QDateTime at);
    QFuture<Result<Change>> close(Uid uid, QString note); ///< Error::Usage without a closing note
    QFuture<Result<Change>> reopen(Uid uid);

    /// A new draft where \a draft is empty. A changed text loses its approval; an empty one removes the draft.
    QFuture<Result<Change>> saveDraft(Uid uid, Uid draft, QString text);
    QFuture<Result<Change>> approveDraft(Uid uid, Uid draft, bool approved);
    /// What was done and where it can be read; \a at invalid: now.
    QFuture<Result<Change>> addEntry(Uid uid, CaseEntry::Kind kind, QString text, QString link, QDateTime at);
    QFuture<Result<Change>> removeEntry(Uid uid, Uid entry);

private:
    QFuture<Result<Change>> change(const Uid &uid, const QString &field, const QJsonValue &value);
    QFuture<Result<Change>> changePart(const Uid &part, const QJsonValue &value);

    Workspace &m_workspace;
    const Clock &m_clock;
};

} // namespace pulse
