#include "services/checklist_calendar.h"
#include "core/checklist_schedule.h"
#include "core/wording.h"
#include "report/pdf_renderer.h"
#include "services/checklist_settings_reader.h"
#include "services/deliver.h"
#include "store/brand_store.h"
#include "store/checklist_store.h"
#include "store/setting_store.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int PauseMs = 3000;        ///< gathers the changes of a busy moment
constexpr int DailyMs = 3600 * 1000; ///< a new day is seen within the hour
constexpr int LongestShown = 5;      ///< days; a list that is open longer is shown on its first day
constexpr int MostRuns = 2000;

bool isDone(const ChecklistRun &run)
{
    return std::ranges::none_of(run.items, [](const RunItem &item) {
        return item.item.need == ItemNeed::Required && item.state == ItemState::Open;
    });
}

/// \a run is what the calendar asks for, or what was begun; \a stored is what became of it, or null. \a uid is that of
/// the run, so that a program that subscribes keeps one entry of it.
CalendarEvent eventOf(const Uid &uid, const ScheduledRun &run, const ChecklistRun *stored,
                      const ChecklistTemplate &list, const Brand &brand, const QString &language,
                      std::optional<QTime> remind)
{
    const QTimeZone zone(brand.timeZone);
    CalendarEvent event;
    event.uid = uid;
    event.first = run.opensAt.toTimeZone(zone).date();
    const QDate due = run.dueAt.isValid() ? run.dueAt.addMSecs(-1).toTimeZone(zone).date() : event.first;
    event.last = event.first.daysTo(due) < LongestShown ? due : event.first;
    event.summary = u"%1 · %2"_s.arg(list.name.in(language), brand.name);
    event.remind = remind;
    event.done = stored && isDone(*stored);
    QStringList lines;
    if (due != event.last)
        lines << (language == u"ko" ? u"%1까지"_s : u"Until %1"_s).arg(longDate(due, language));
    for (const ChecklistItem &item : list.items)
        if (item.weekdays.isEmpty() || list.key != u"daily" || item.weekdays.contains(event.first.dayOfWeek()))
            lines << u"– "_s + item.title.in(language);
    event.description = lines.join(u'\n');
    return event;
}

Result<QList<CalendarEvent>> brandEvents(Connection &connection, const Brand &brand, const QDateTime &from,
                                         const QDateTime &now, const QDateTime &to, const QString &language)
{
    const ChecklistStore store(connection);
    const auto first = store.firstDay(brand.id);
    const auto calendar = readTeamCalendar(connection);
    const auto lists = store.templates();
    const auto runs = store.runs(brand.id, {}, from, {}, MostRuns);
    if (!first || !calendar || !lists || !runs)
        return !first ? first.error() : !calendar ? calendar.error() : !lists ? lists.error() : runs.error();
    const QDate begin = first->isValid() ? *first : now.toTimeZone(QTimeZone(brand.timeZone)).date();
    const QTime chosen = readReminderSettings(connection).time;
    const std::optional<QTime> time = chosen.isValid() ? std::optional(chosen) : std::nullopt;
    QList<CalendarEvent> events;
    for (const ChecklistTemplate &list : *lists) {
        if (list.key == u"crisis")
            continue; // opened by a case, by no calendar
        // What was begun stands as it was begun, whatever the team's calendar says since; behind it the calendar goes
        // on, as ChecklistStore::ensureRuns() does.
        QDateTime since = from;
        for (const ChecklistRun &run : *runs)
            if (run.templateKey == list.key) {
                events << eventOf(run.uid, {run.period, run.opensAt, run.dueAt}, &run, list, brand, language, time);
                since = std::max(since, run.opensAt.addMSecs(1));
            }
        for (const ScheduledRun &run : scheduledRuns(list.key, QTimeZone(brand.timeZone), *calendar, begin, since, to))
            events << eventOf(runUid(list.key, brand.uid, run.period.key()), run, nullptr, list, brand, language, time);
    }
    return events;
}

} // namespace

ReminderSettings readReminderSettings(Connection &connection)
{
    const SettingStore store(connection);
    return {QTime::fromString(store.text(ReminderSettings::TimeKey), u"HH:mm"_s),
            store.text(ReminderSettings::CalendarKey),
            QDate::fromString(store.text(ReminderSettings::RemindedKey), Qt::ISODate)};
}

Result<QList<CalendarEvent>> checklistEvents(Connection &connection, const QDateTime &now, const QString &language,
                                             int pastDays, int comingDays)
{
    const auto brands = BrandStore(connection).all();
    if (!brands)
        return brands.error();
    QList<CalendarEvent> events;
    for (const Brand &brand : *brands) {
        if (brand.competitor)
            continue;
        const auto found =
            brandEvents(connection, brand, now.addDays(-pastDays), now, now.addDays(comingDays), language);
        if (!found)
            return found.error();
        events << *found;
    }
    std::ranges::stable_sort(events, {}, &CalendarEvent::first);
    return events;
}

QString checklistCalendarName(const QString &language)
{
    return language == u"ko" ? u"Pulsecheck 점검표"_s : u"Pulsecheck checklists"_s;
}

ChecklistCalendar::ChecklistCalendar(Workspace &workspace, const Clock &clock, QString language, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock), m_language(std::move(language))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    m_daily.setInterval(DailyMs);
    connect(&m_pause, &QTimer::timeout, this, &ChecklistCalendar::refreshSoon);
    connect(&m_daily, &QTimer::timeout, this, &ChecklistCalendar::refreshSoon);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if ((changes.checklists || changes.settings || changes.brands) && !m_pause.isActive())
            m_pause.start();
    });
    m_daily.start();
    m_pause.start();
}

void ChecklistCalendar::setLanguage(const QString &language)
{
    m_language = language;
    m_pause.start();
}

void ChecklistCalendar::refreshSoon()
{
    deliver(refresh(), this, [this](const Result<bool> &done) {
        if (done) {
            m_lastFailure.clear();
            return;
        }
        if (std::exchange(m_lastFailure, done.error().text) != done.error().text)
            emit failed(done.error().text);
    });
}

QFuture<Result<bool>> ChecklistCalendar::refresh()
{
    return m_workspace.read([now = m_clock.now(), language = m_language](Connection &connection) -> Result<bool> {
        const QString file = readReminderSettings(connection).calendarFile;
        if (file.isEmpty())
            return false;
        const auto events = checklistEvents(connection, now, language);
        if (!events)
            return events.error();
        if (const Status saved = saveWhole(file, icalendar(checklistCalendarName(language), *events, now)); !saved)
            return saved.error();
        return true;
    });
}

} // namespace pulse
