#pragma once
#include "core/brand.h"
#include "core/checklist.h"
#include "core/checklist_schedule.h"
#include "core/result.h"
#include "store/connection.h"
#include "store/journal.h"
#include <QList>
#include <optional>

namespace pulse {

class Statement;

/// Checklist runs, kept for good, and the wordings their templates have had.
///
/// People's changes pass the Journal: entity "runItem" (uid of the item; fields "state", "note", "links",
/// "assignee"), "checklistRun" (field "assignee") and "checklistTemplate" (uid is the key; field "content").
class ChecklistStore {
public:
    explicit ChecklistStore(Connection &connection) : m_connection(connection) {}

    /// The latest wording of a list; the built-in one while nothing was stored.
    Result<ChecklistTemplate> latestTemplate(const QString &key) const;
    /// The latest wording of each list, in the built-in order.
    Result<QList<ChecklistTemplate>> templates() const;

    /// The first day of the brand's checklists; invalid before the first ensureRuns().
    Result<QDate> firstDay(BrandId brand) const;
    /// Moves the beginning, for a workspace that brings a history; runs that exist stay.
    Status setFirstDay(BrandId brand, QDate day);

    /// Writes the runs that the calendar asks for and that are not there yet, up to \a now, each with the latest
    /// wording: call it before a wording is edited, so that what has begun keeps the old one. Inside the caller's
    /// transaction. Existing runs are never touched. Returns how many were added.
    Result<int> ensureRuns(const Brand &brand, const TeamCalendar &calendar, const QDateTime &now, ChangeSet &changes);
    /// The crisis list of a case, made when it is not there; it looks at \a day and has no end.
    Result<ChecklistRun> openCase(const Brand &brand, const Uid &crisisCase, QDate day, const QDateTime &now,
                                  ChangeSet &changes);

    /// Runs of a list opened in [from, to), newest first, without their frozen evidence. An empty key: all lists;
    /// invalid times do not restrict; \a limit at most.
    Result<QList<ChecklistRun>> runs(BrandId brand, const QString &templateKey, const QDateTime &from,
                                     const QDateTime &to, int limit) const;
    /// The run that is open at \a now or, when none is, the last one that was; nullopt before the first.
    Result<std::optional<ChecklistRun>> latest(BrandId brand, const QString &templateKey, const QDateTime &now) const;
    /// One run with its frozen evidence; Error::NotFound when there is none.
    Result<ChecklistRun> run(const Uid &uid) const;
    /// The run of a list that was to be done within a day given as [begin, end); NotFound in words when none was.
    Result<ChecklistRun> runOn(BrandId brand, const QString &templateKey, const QDateTime &dayBegin,
                               const QDateTime &dayEnd) const;

private:
    enum class Take { Whole, WithoutEvidence };
    /// Takes the rows of \a rows, which selects RunColumns.
    Result<QList<ChecklistRun>> load(Statement &rows, Take take) const;
    Status fillItems(ChecklistRun &run, const QList<ChecklistItem> &lines, Take take) const;
    Result<QList<ChecklistItem>> linesOf(const ChecklistRun &run) const;
    Status insertRun(const ChecklistRun &run);
    Status rememberTemplates(bool alsoNewerWording);
    Connection &m_connection;
};

/// The value of a run item's "state" field: what a tick, a skip or an undo writes.
QJsonObject outcomeToJson(const RunItem &item);

/// The value of a template's "content" field: its wording without the version, which the store gives.
QJsonObject templateContent(const ChecklistTemplate &checklist);

} // namespace pulse
