#include "services/people_keeper.h"
#include "services/deliver.h"
#include "store/people_rollup.h"

namespace pulse {

namespace {

constexpr int PauseMs = 1500;         ///< after a write, for others to come
constexpr int LongestWaitMs = 20'000; ///< while they keep coming
constexpr int SliceOfPeople = 2'000;

Result<int> countSome(Workspace &workspace, const Clock &clock, int most)
{
    auto counting = workspace.write([&clock, most](Connection &connection, ChangeSet &changes) {
        changes.people = true;
        return PeopleRollup(connection).refresh(clock.now(), most);
    });
    counting.waitForFinished();
    return counting.result();
}

} // namespace

PeopleKeeper::PeopleKeeper(Workspace &workspace, const Clock &clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PeopleKeeper::look);
    connect(&workspace, &Workspace::changed, this, &PeopleKeeper::note);
}

void PeopleKeeper::start()
{
    if (!m_workspace.isReadOnly())
        look();
}

void PeopleKeeper::note(const ChangeSet &changes)
{
    if (m_workspace.isReadOnly() || !(changes.mentions || changes.people || changes.settings || changes.brands))
        return;
    if (!m_pause.isActive())
        m_waiting.start();
    if (!m_pause.isActive() || m_waiting.elapsed() < LongestWaitMs)
        m_pause.start();
}

void PeopleKeeper::look()
{
    if (m_busy)
        return m_pause.start();
    m_busy = true;
    const auto stale = m_workspace.read(
        [&clock = m_clock](Connection &connection) { return PeopleRollup(connection).isStale(clock.now()); });
    deliver(stale, this, [this](const Result<bool> &answer) {
        if (answer.valueOr(false))
            return countSlice();
        m_busy = false;
        emit idle();
    });
}

void PeopleKeeper::countSlice()
{
    const auto counting = m_workspace.write([&clock = m_clock](Connection &connection, ChangeSet &changes) {
        const auto left = PeopleRollup(connection).refresh(clock.now(), SliceOfPeople);
        changes.people = left.valueOr(1) == 0; // lists read themselves again once, not for each slice
        return left;
    });
    deliver(counting, this, [this](const Result<int> &left) {
        if (left.valueOr(0) > 0)
            return countSlice();
        m_busy = false;
        emit idle();
    });
}

Status PeopleKeeper::refreshNow(Workspace &workspace, const Clock &clock)
{
    if (workspace.isReadOnly())
        return ok();
    for (;;) {
        const auto left = countSome(workspace, clock, PeopleRollup::FewStale);
        if (!left)
            return left.error();
        if (*left == 0)
            return ok();
    }
}

} // namespace pulse
