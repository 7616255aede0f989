#pragma once
#include "core/change.h"
#include "core/checklist.h"
#include "core/evidence.h"
#include "core/result.h"
#include "store/workspace.h"
#include <QFuture>
#include <QHash>
#include <QMutex>
#include <QObject>
#include <functional>
#include <memory>

namespace pulse {

/// One run with what its page shows beside it.
struct ChecklistView {
    ChecklistRun run;           ///< without a uid while the list has no run yet
    int missedBefore = 0;       ///< items of the run before that were missed: "3 items missed yesterday"
    QDateTime previousOpenedAt; ///< UTC, of that run; invalid when there is none
    Uid previousRun;
    QDate nextRunOn; ///< when the next run opens, in the brand's calendar; invalid: none foreseen
    QDateTime now;   ///< UTC, when this was read
};

/// A conditional item and whether its condition holds, as far as the data can tell.
struct ItemEvidence {
    QList<Evidence> views;
    bool applies = true; ///< false: the page offers "not applicable"
};

/// Checklists from calendar to tick, on background threads: callable from any thread, never blocks.
class ChecklistService final : public QObject {
    Q_OBJECT
public:
    ChecklistService(Workspace &workspace, const Clock &clock, QObject *parent = nullptr);

    /// Writes what the calendar asks for and is not there yet, for every brand of our own.
    QFuture<Result<int>> ensureRuns();
    /// The run of the list that is open now, or else the last one; brings the runs up to date first.
    QFuture<Result<ChecklistView>> current(BrandId brand, QString templateKey);
    /// The runs of a list, newest first, without frozen evidence.
    QFuture<Result<QList<ChecklistRun>>> history(BrandId brand, QString templateKey, int limit);
    /// One run with its frozen evidence.
    QFuture<Result<ChecklistRun>> run(Uid uid);

    /// The views beside an item from the data as they are now (for a run that has ended: up to its end).
    /// \a language "ko" or "en" decides numbers and dates.
    QFuture<Result<ItemEvidence>> evidence(Uid runUid, QString itemKey, QString language);

    // Changes by people. Each future carries the journal's change, whose uid undoes it.

    /// Done, with \a shown frozen as it stands beside the item; when it is empty, the views are made first.
    QFuture<Result<Change>> tick(Uid runUid, QString itemKey, QList<Evidence> shown, QString language);
    QFuture<Result<Change>> skip(Uid runUid, QString itemKey, QString reason); ///< Error::Usage without a reason
    QFuture<Result<Change>> setNotApplicable(Uid runUid, QString itemKey);     ///< conditional items only
    QFuture<Result<Change>> reopen(Uid runUid, QString itemKey);
    QFuture<Result<Change>> setNote(Uid runUid, QString itemKey, QString note);
    QFuture<Result<Change>> setLinks(Uid runUid, QString itemKey, QStringList links);
    QFuture<Result<Change>> setAssignee(Uid runUid, QString itemKey, QString assignee);
    QFuture<Result<Change>> undo(Uid change);

    QFuture<Result<QList<ChecklistTemplate>>> templates();
    /// A new wording, for the runs that begin after it.
    QFuture<Result<Change>> saveTemplate(ChecklistTemplate checklist);
    QFuture<Result<Change>> restoreTemplate(QString key); ///< the built-in wording

private:
    QFuture<Result<Change>> changeItem(Uid runUid, QString itemKey, QString field, QJsonValue value);
    /// \a edit sets the outcome; who, when and whether it is late are added here.
    QFuture<Result<Change>> decide(Uid runUid, QString itemKey,
                                   std::function<Status(RunItem &item, const ChecklistRun &run)> edit);
    bool isUpToDate(BrandId brand, QDate today);

    Workspace &m_workspace;
    const Clock &m_clock;
    /// Shared with the jobs that wait in the workspace, which may outlive the service.
    struct UpToDate {
        QMutex mutex;
        QHash<BrandId, QDate> days; ///< brands whose runs were written, and for which day
    };
    std::shared_ptr<UpToDate> m_upToDate = std::make_shared<UpToDate>();
};

/// Reads the run's item views on \a connection, the calling thread's own. For the service and the command line.
Result<ItemEvidence> readEvidence(Connection &connection, const ChecklistRun &run, const RunItem &item,
                                  const QDateTime &now, const QString &language);
/// Views over a whole period, as a report shows them, in the language of the report. On the calling thread. \a before
/// is asked before each view; an error from it ends the reading.
Result<QList<Evidence>> readPeriodEvidence(Connection &connection, BrandId brand, const Period &period,
                                           const QStringList &views, const QDateTime &cutOff, const QString &language,
                                           const std::function<Status(const QString &view)> &before = {});
/// {"cutOff": ms, "views": [Evidence::toJson()…]}: what a tick freezes, and back.
QJsonObject freeze(const QList<Evidence> &views, const QDateTime &now);
QList<Evidence> frozenViews(const RunItem &item);

} // namespace pulse
