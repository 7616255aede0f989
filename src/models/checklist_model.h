#pragma once
#include "models/session.h"
#include "services/checklist_service.h"
#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

namespace pulse {

/// The items of one run of a checklist with the evidence beside them: the current run, or one of the past. Evidence
/// of open items is read one after the other in the background and follows the data; what was frozen at a tick stays
/// as it was. Lives on the GUI thread.
class ChecklistModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole,
        ItemUidRole,
        GuidanceRole,
        DoneMeansRole,
        ConditionRole, ///< when a conditional item applies; empty for others
        NeedRole,      ///< int(ItemNeed)
        StateRole,     ///< int(ItemState) as of now
        EvidenceLineRole,
        AttentionRole, ///< the evidence asks for a look
        AssigneeRole,
        WhoWhenRole, ///< "지민 09:12", or the assignee of an open item
        LateRole,
        ReasonRole,
        NoteRole,
        LinksRole,
        IsFrozenRole,  ///< the evidence is what was saved at the tick
        AppliesRole,   ///< false: the condition does not hold
        OfferTickRole, ///< the program sees that "done means" is met
    };

    ChecklistModel(Session &session, QString templateKey, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QString &templateKey() const { return m_templateKey; }
    bool hasRun() const { return !m_view.run.uid.isEmpty(); }
    const ChecklistRun &run() const { return m_view.run; }
    const ChecklistView &view() const { return m_view; }
    bool isCurrent() const { return m_shownRun.isEmpty(); }
    int decided() const; ///< items done, skipped or not applicable
    int openRequired() const;
    QDateTime lastTick() const;              ///< UTC; invalid before the first
    int rowOf(const QString &itemKey) const; ///< -1 when it is not in the run

    /// What stands beside a row: frozen for a ticked item unless \a today asks for today's data; empty until read.
    QList<Evidence> evidence(int row, bool today = false) const;
    /// Reads today's data beside a row before that of the others.
    void requestEvidence(int row);

public slots:
    void reload();                       ///< the current run of the brand in view, and its evidence
    void showRun(const pulse::Uid &run); ///< a past run; empty goes back to the current one
    void tick(int row);
    void skip(int row, const QString &reason);
    void setNotApplicable(int row);
    void reopen(int row);
    void setNote(int row, const QString &note);
    void setLinks(int row, const QStringList &links);
    void setAssignee(int row, const QString &assignee);

signals:
    void loaded();                 ///< a run is in place, or it is known that there is none
    void evidenceChanged(int row); ///< today's data beside the row was read
    void progressChanged();

private:
    void take(const ChecklistView &view);
    void readNextEvidence();
    void refreshEvidence();
    void report(QFuture<Result<Change>> change, const QString &whatWasDone);
    ItemState state(const RunItem &item) const { return stateAt(item, m_view.run, m_view.now); }
    QString whoWhen(const RunItem &item) const;
    QString evidenceLine(int row) const;

    Session &m_session;
    ChecklistService &m_service;
    QString m_templateKey;
    ChecklistView m_view;
    Uid m_shownRun;                          ///< empty: the current one
    QHash<QString, ItemEvidence> m_evidence; ///< today's data by item key
    QStringList m_wanted;                    ///< keys whose evidence is to be read, in order
    bool m_reading = false;
    int m_generation = 0; ///< answers for an older run are dropped
    QTimer m_refresh;     ///< gathers bursts of changes
    QTimer m_clockTick;   ///< a new day brings a new run
};

/// The past runs of a list, newest first: when, and what became of their items. Lives on the GUI thread.
class ChecklistHistoryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { UidRole = Qt::UserRole, DoneRole, SkippedRole, MissedRole, NotApplicableRole, OpenRole, IsOpenRunRole };
    ChecklistHistoryModel(Session &session, QString templateKey, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const ChecklistRun *run(int row) const;
    const QList<ChecklistRun> &runs() const { return m_runs; } ///< newest first
    const QDateTime &readAt() const { return m_now; }          ///< UTC: what is missed is so as of then
    static constexpr int MostRuns = 800;                       ///< three years of working days

public slots:
    void reload();
    void setTemplate(const QString &templateKey);

private:
    Session &m_session;
    QString m_templateKey;
    QList<ChecklistRun> m_runs;
    QDateTime m_now;
    int m_generation = 0;
};

/// "2026년 11월 23일(월)", "2026-W47 (16–22 Nov)", "2026-10", "2026": what a run looks at, for people.
QString periodText(const ChecklistRun &run, const QString &language);

} // namespace pulse
