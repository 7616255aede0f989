#include "services/checklist_reminder.h"
#include "services/checklist_calendar.h"
#include "services/deliver.h"
#include "store/brand_store.h"
#include "store/checklist_store.h"
#include "store/setting_store.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int EveryMs = 30'000;
}

Result<std::optional<DueReminder>> dueReminder(Connection &connection, const QDateTime &now)
{
    const ReminderSettings settings = readReminderSettings(connection);
    if (!settings.time.isValid())
        return std::optional<DueReminder>();
    const auto brands = BrandStore(connection).all();
    if (!brands)
        return brands.error();
    for (const Brand &brand : *brands) {
        const QDateTime local = now.toTimeZone(QTimeZone(brand.timeZone));
        if (brand.competitor || local.time() < settings.time || settings.remindedOn == local.date())
            continue;
        const auto run = ChecklistStore(connection).latest(brand.id, u"daily"_s, now);
        if (!run)
            return run.error();
        if (!*run || (*run)->isPast(now))
            continue; // a day off
        const auto open = std::ranges::count_if((*run)->items, [](const RunItem &item) {
            return item.item.need == ItemNeed::Required && item.state == ItemState::Open;
        });
        if (open > 0)
            return std::optional(DueReminder{brand.name, int(open), local.date()});
    }
    return std::optional<DueReminder>();
}

ChecklistReminder::ChecklistReminder(Workspace &workspace, const Clock &clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &ChecklistReminder::check);
    m_timer.start(EveryMs);
}

void ChecklistReminder::check()
{
    if (std::exchange(m_looking, true))
        return;
    const auto looking =
        m_workspace.read([now = m_clock.now()](Connection &connection) { return dueReminder(connection, now); });
    deliver(looking, this, [this](const Result<std::optional<DueReminder>> &found) {
        if (found && *found)
            return say(**found);
        m_looking = false;
    });
}

void ChecklistReminder::say(const DueReminder &reminder)
{
    // Kept first: a reminder that is said twice is worse than one that is lost with a crash.
    const auto keeping = m_workspace.write([day = reminder.day](Connection &connection, ChangeSet &) {
        return SettingStore(connection).set(ReminderSettings::RemindedKey, day.toString(Qt::ISODate));
    });
    deliver(keeping, this, [this, reminder](const Status &) {
        m_looking = false;
        emit due(reminder.brand, reminder.open);
    });
}

} // namespace pulse
