#pragma once
#include "store/workspace.h"
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace pulse {

/// Keeps what is counted of people (store/people_rollup.h) and of the authors of each day (store/author_rollup.h) in
/// step with the mentions: some time after a write the people and the days that it touched are counted anew, a slice at
/// a time, so that other writes come between. Lives on the GUI
/// thread; never blocks. Workspace::changed tells with ChangeSet::people what became new.
class PeopleKeeper final : public QObject {
    Q_OBJECT
public:
    PeopleKeeper(Workspace &workspace, const Clock &clock, QObject *parent = nullptr);
    /// Counts what became stale while no program looked. When the program starts.
    void start();
    bool isIdle() const { return !m_busy && !m_pause.isActive(); }
    /// The same on the calling thread, which may wait: for the command line and for tests. A workspace that may not be
    /// written stays as it is.
    static Status refreshNow(Workspace &workspace, const Clock &clock);

signals:
    /// After each slice of the lists of days: how many of \a all days are kept. The first time before anything is done;
    /// what is left is gone on with by the next program that opens the workspace.
    void keeping(qint64 kept, qint64 all);
    void idle(); ///< everybody's figures are up to date

private:
    void note(const ChangeSet &changes);
    void look();
    void countSlice();
    void beginDays();
    void keepSlice();
    void finish();
    Workspace &m_workspace;
    const Clock &m_clock;
    QTimer m_pause;
    QElapsedTimer m_waiting; ///< since the first write that was not looked at
    bool m_busy = false;
};

} // namespace pulse
