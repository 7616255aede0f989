#include "core/checklist_record.h"
#include <algorithm>

namespace pulse {

namespace {

/// Decided in time, or nothing that had to be decided.
bool isKept(const RunItem &item)
{
    return item.item.need != ItemNeed::Required || (item.state != ItemState::Open && !item.late);
}

bool isKept(const ChecklistRun &run)
{
    return std::all_of(run.items.cbegin(), run.items.cend(), [](const RunItem &item) { return isKept(item); });
}

class Recorder {
public:
    explicit Recorder(const QDateTime &now) : m_now(now) {}

    void take(const ChecklistRun &run)
    {
        for (const RunItem &item : run.items) {
            ItemRecord &record = itemRecord(item.item);
            const ItemState state = stateAt(item, run, m_now);
            const QString owner = item.assignee.isEmpty() ? run.assignee : item.assignee;
            record.done += state == ItemState::Done;
            record.late += item.late && state != ItemState::Missed;
            record.skipped += state == ItemState::Skipped;
            record.notApplicable += state == ItemState::NotApplicable;
            if (state == ItemState::Skipped && !item.reason.isEmpty())
                ++m_reasons[item.item.key][item.reason.simplified()];
            if (state == ItemState::Missed && item.item.need == ItemNeed::Required) {
                ++record.missed;
                ++m_record.itemsMissed;
                if (!owner.isEmpty())
                    ++person(owner).missed;
            }
            if (state == ItemState::Open && !owner.isEmpty())
                ++person(owner).open;
            if (state == ItemState::Done || state == ItemState::Skipped) {
                PersonRecord &who = person(item.doneBy);
                who.done += state == ItemState::Done;
                who.skipped += state == ItemState::Skipped;
                who.late += item.late;
                m_record.itemsLate += item.late;
            }
        }
        countStreak(run);
    }

    RunRecord result()
    {
        m_record.bestStreak = std::max(m_record.bestStreak, m_row);
        if (m_unbroken)
            m_record.streak = m_row;
        for (ItemRecord &item : m_record.items) {
            const QHash<QString, int> reasons = m_reasons.value(item.key);
            for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason)
                item.reasons << std::pair(reason.key(), reason.value());
            std::ranges::sort(item.reasons, [](const auto &a, const auto &b) {
                return a.second != b.second ? a.second > b.second : a.first < b.first;
            });
        }
        std::ranges::stable_sort(m_record.people, [](const PersonRecord &a, const PersonRecord &b) {
            return a.done + a.skipped > b.done + b.skipped;
        });
        return m_record;
    }

private:
    ItemRecord &itemRecord(const ChecklistItem &item)
    {
        const auto known = std::ranges::find(m_record.items, item.key, &ItemRecord::key);
        if (known != m_record.items.end())
            return *known;
        ItemRecord record;
        record.key = item.key;
        record.title = item.title;
        m_record.items << record;
        return m_record.items.last();
    }

    PersonRecord &person(const QString &name)
    {
        const auto known = std::ranges::find(m_record.people, name, &PersonRecord::name);
        if (known != m_record.people.end())
            return *known;
        m_record.people << PersonRecord{name};
        return m_record.people.last();
    }

    /// Runs come newest first: the row that is open to the newest one is the streak of today.
    void countStreak(const ChecklistRun &run)
    {
        const bool ended = run.isPast(m_now), kept = isKept(run);
        if (!ended && !kept)
            return; // still to be done: neither counts nor breaks
        m_record.runs += ended;
        m_record.kept += ended && kept;
        if (kept) {
            ++m_row;
            return;
        }
        m_record.bestStreak = std::max(m_record.bestStreak, m_row);
        if (m_unbroken)
            m_record.streak = m_row;
        m_unbroken = false;
        m_row = 0;
    }

    QDateTime m_now;
    RunRecord m_record;
    QHash<QString, QHash<QString, int>> m_reasons;
    int m_row = 0;
    bool m_unbroken = true;
};

} // namespace

RunRecord recordOf(const QList<ChecklistRun> &runs, const QDateTime &now)
{
    Recorder recorder(now);
    for (const ChecklistRun &run : runs)
        recorder.take(run);
    return recorder.result();
}

} // namespace pulse
