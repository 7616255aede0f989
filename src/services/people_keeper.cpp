#include "services/people_keeper.h"
#include "services/deliver.h"
#include "store/author_rollup.h"
#include "store/people_rollup.h"

namespace pulse {

namespace {

constexpr int PauseMs = 1500;         ///< after a write, for others to come
constexpr int LongestWaitMs = 20'000; ///< while they keep coming
constexpr int SliceOfPeople = 2'000;
constexpr qint64 SliceOfDays = 30'000; ///< mentions that are read for them: some 50 ms

Result<int> countSome(Workspace &workspace, const Clock &clock, int most)
{
    auto counting = workspace.write([&clock, most](Connection &connection, ChangeSet &changes) {
        changes.people = true;
        return PeopleRollup(connection).refresh(clock.now(), most);
    });
    counting.waitForFinished();
    return counting.result();
}

struct DaysKept {
    bool more = false; ///< is left
    AuthorRollup::Extent extent;
};

QFuture<Result<DaysKept>> keepDays(Workspace &workspace, const Clock &clock)
{
    return workspace.write([&clock](Connection &connection, ChangeSet &) -> Result<DaysKept> {
        AuthorRollup rollup(connection);
        const auto more = rollup.refresh(clock.now(), SliceOfDays);
        const auto extent = rollup.extent(clock.now());
        if (!more || !extent)
            return !more ? more.error() : extent.error();
        return DaysKept{*more, *extent};
    });
}

enum class Stale { Nothing, Days, People };

Result<Stale> staleIn(Connection &connection, const QDateTime &now)
{
    const auto people = PeopleRollup(connection).isStale(now);
    if (!people)
        return people.error();
    if (*people)
        return Stale::People;
    const auto days = AuthorRollup(connection).isStale(now);
    return days ? Result<Stale>(*days ? Stale::Days : Stale::Nothing) : days.error();
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
    const auto looking =
        m_workspace.read([&clock = m_clock](Connection &connection) { return staleIn(connection, clock.now()); });
    deliver(looking, this, [this](const Result<Stale> &stale) {
        const Stale what = stale.valueOr(Stale::Nothing);
        if (what == Stale::People)
            countSlice();
        else if (what == Stale::Days)
            beginDays();
        else
            finish();
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
        beginDays();
    });
}

void PeopleKeeper::beginDays()
{
    const auto looking = m_workspace.read(
        [&clock = m_clock](Connection &connection) { return AuthorRollup(connection).extent(clock.now()); });
    deliver(looking, this, [this](const Result<AuthorRollup::Extent> &extent) {
        if (extent)
            emit keeping(extent->kept, extent->all);
        keepSlice();
    });
}

void PeopleKeeper::keepSlice()
{
    deliver(keepDays(m_workspace, m_clock), this, [this](const Result<DaysKept> &kept) {
        if (kept)
            emit keeping(kept->extent.kept, kept->extent.all);
        if (kept && kept->more)
            return keepSlice();
        finish();
    });
}

void PeopleKeeper::finish()
{
    m_busy = false;
    emit idle();
}

Status PeopleKeeper::refreshNow(Workspace &workspace, const Clock &clock)
{
    if (workspace.isReadOnly())
        return ok();
    for (bool more = true; more;) {
        const auto left = countSome(workspace, clock, PeopleRollup::FewStale);
        if (!left)
            return left.error();
        more = *left > 0;
    }
    for (bool more = true; more;) {
        auto keeping = keepDays(workspace, clock);
        keeping.waitForFinished();
        const Result<DaysKept> kept = keeping.result();
        if (!kept)
            return kept.error();
        more = kept->more;
    }
    return ok();
}

} // namespace pulse
