#include "services/checklist_service.h"
#include "core/checklist_schedule.h"
#include "services/checklist_settings_reader.h"
#include "services/person_change.h"
#include "store/brand_store.h"
#include "store/checklist_store.h"
#include <QJsonArray>
#include <QMutexLocker>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Result<int> ensureBrand(Connection &connection, const Brand &brand, const QDateTime &now, ChangeSet &changes)
{
    const auto calendar = readTeamCalendar(connection);
    if (!calendar)
        return calendar.error();
    return ChecklistStore(connection).ensureRuns(brand, *calendar, now, changes);
}

Result<ChecklistView> readView(Connection &connection, BrandId brandId, const QString &templateKey,
                               const QDateTime &now)
{
    const ChecklistStore store(connection);
    const auto brand = BrandStore(connection).byId(brandId);
    if (!brand)
        return brand.error();
    const auto calendar = readTeamCalendar(connection);
    if (!calendar)
        return calendar.error();
    const auto latest = store.latest(brandId, templateKey, now);
    if (!latest)
        return latest.error();
    ChecklistView view;
    view.now = now;
    view.nextRunOn = nextRunDay(templateKey, *calendar, now.toTimeZone(QTimeZone(brand->timeZone)).date());
    if (!*latest)
        return view;
    view.run = **latest;
    const auto before = store.runs(brandId, templateKey, {}, view.run.opensAt, 1);
    if (!before)
        return before.error();
    if (!before->isEmpty()) {
        const ChecklistRun &previous = before->constFirst();
        view.previousOpenedAt = previous.opensAt;
        view.previousRun = previous.uid;
        view.missedBefore = int(std::ranges::count_if(previous.items, [&](const RunItem &item) {
            return stateAt(item, previous, now) == ItemState::Missed && item.item.need == ItemNeed::Required;
        }));
    }
    return view;
}

Result<RunItem> itemOf(const ChecklistRun &run, const QString &key)
{
    for (const RunItem &item : run.items)
        if (item.item.key == key)
            return item;
    return Error{Error::Kind::NotFound,
                 ChecklistService::tr("The checklist has no item \"%1\". Nothing was changed.").arg(key),
                 {}};
}

Uid itemUid(const Uid &run, const QString &key) { return run + u'/' + key; }

} // namespace

ChecklistService::ChecklistService(Workspace &workspace, const Clock &clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock)
{
    // Emitted on the writer thread; the lock makes that safe. Another calendar or brand asks for other runs.
    connect(
        &m_workspace, &Workspace::changed, this,
        [upToDate = m_upToDate](const ChangeSet &changes) {
            if (!changes.settings && !changes.brands)
                return;
            const QMutexLocker lock(&upToDate->mutex);
            upToDate->days.clear();
        },
        Qt::DirectConnection);
}

bool ChecklistService::isUpToDate(BrandId brand, QDate today)
{
    const QMutexLocker lock(&m_upToDate->mutex);
    return m_upToDate->days.value(brand) == today;
}

QFuture<Result<int>> ChecklistService::ensureRuns()
{
    return m_workspace.write([now = m_clock.now()](Connection &connection, ChangeSet &changes) -> Result<int> {
        const auto brands = BrandStore(connection).all();
        if (!brands)
            return brands.error();
        int added = 0;
        for (const Brand &brand : *brands) {
            if (brand.competitor)
                continue;
            const auto count = ensureBrand(connection, brand, now, changes);
            if (!count)
                return count;
            added += *count;
        }
        return added;
    });
}

QFuture<Result<ChecklistView>> ChecklistService::current(BrandId brand, QString templateKey)
{
    const QDateTime now = m_clock.now();
    // The day in the farthest zone ahead: a new day anywhere makes the runs be looked at again.
    const QDate day = now.addSecs(14 * 3600).date();
    if (m_workspace.isReadOnly() || isUpToDate(brand, day))
        return m_workspace.read([=](Connection &connection) { return readView(connection, brand, templateKey, now); });
    return m_workspace.write(
        [=, upToDate = m_upToDate](Connection &connection, ChangeSet &changes) -> Result<ChecklistView> {
            const auto found = BrandStore(connection).byId(brand);
            if (!found)
                return found.error();
            if (const auto added = ensureBrand(connection, *found, now, changes); !added)
                return added.error();
            {
                const QMutexLocker lock(&upToDate->mutex);
                upToDate->days.insert(brand, day);
            }
            return readView(connection, brand, templateKey, now);
        });
}

QFuture<Result<QList<ChecklistRun>>> ChecklistService::history(BrandId brand, QString templateKey, int limit)
{
    return m_workspace.read(
        [=](Connection &connection) { return ChecklistStore(connection).runs(brand, templateKey, {}, {}, limit); });
}

QFuture<Result<ChecklistRun>> ChecklistService::run(Uid uid)
{
    return m_workspace.read([=](Connection &connection) { return ChecklistStore(connection).run(uid); });
}

QFuture<Result<ItemEvidence>> ChecklistService::evidence(Uid runUid, QString itemKey, QString language)
{
    return m_workspace.read([=, now = m_clock.now()](Connection &connection) -> Result<ItemEvidence> {
        const auto run = ChecklistStore(connection).run(runUid);
        if (!run)
            return run.error();
        const auto item = itemOf(*run, itemKey);
        return item ? readEvidence(connection, *run, *item, now, language) : item.error();
    });
}

QFuture<Result<Change>> ChecklistService::decide(Uid runUid, QString itemKey,
                                                 std::function<Status(RunItem &item, const ChecklistRun &run)> edit)
{
    return m_workspace.write([=, &clock = m_clock, actor = m_workspace.actor()](Connection &connection,
                                                                                ChangeSet &changes) -> Result<Change> {
        const auto run = ChecklistStore(connection).run(runUid);
        if (!run)
            return run.error();
        auto item = itemOf(*run, itemKey);
        if (!item)
            return item.error();
        item->reason.clear();
        item->evidence = {};
        item->doneAt = clock.now();
        item->doneBy = actor;
        item->late = run->isPast(clock.now());
        if (const Status edited = edit(*item, *run); !edited)
            return edited.error();
        return Journal(connection, clock, actor)
            .change(u"runItem"_s, item->uid, u"state"_s, outcomeToJson(*item), changes);
    });
}

QFuture<Result<Change>> ChecklistService::tick(Uid runUid, QString itemKey, QList<Evidence> shown, QString language)
{
    const auto write = [this, runUid, itemKey](const QJsonObject &frozen) {
        return decide(runUid, itemKey, [frozen](RunItem &item, const ChecklistRun &) {
            item.state = ItemState::Done;
            item.evidence = frozen;
            return ok();
        });
    };
    if (!shown.isEmpty())
        return write(freeze(shown, m_clock.now()));
    // The views are read on a reader's connection, so that the writer is not held up.
    return evidence(runUid, itemKey, language)
        .then([write, now = m_clock.now()](const Result<ItemEvidence> &made) -> QFuture<Result<Change>> {
            return made ? write(freeze(made->views, now)) : QtFuture::makeReadyFuture(Result<Change>(made.error()));
        })
        .unwrap();
}

QFuture<Result<Change>> ChecklistService::skip(Uid runUid, QString itemKey, QString reason)
{
    return decide(runUid, itemKey, [text = reason.trimmed()](RunItem &item, const ChecklistRun &) -> Status {
        if (text.isEmpty())
            return Error{Error::Kind::Usage, tr("Say why the item is skipped. Nothing was changed."), {}};
        item.state = ItemState::Skipped;
        item.reason = text;
        return ok();
    });
}

QFuture<Result<Change>> ChecklistService::setNotApplicable(Uid runUid, QString itemKey)
{
    return decide(runUid, itemKey, [](RunItem &item, const ChecklistRun &) -> Status {
        if (item.item.need != ItemNeed::Conditional)
            return Error{Error::Kind::Usage,
                         tr("Only conditional items can be marked as not applicable. Skip this one with a reason."),
                         {}};
        item.state = ItemState::NotApplicable;
        return ok();
    });
}

QFuture<Result<Change>> ChecklistService::reopen(Uid runUid, QString itemKey)
{
    return decide(runUid, itemKey, [](RunItem &item, const ChecklistRun &) {
        item.state = ItemState::Open;
        return ok();
    });
}

QFuture<Result<Change>> ChecklistService::changeItem(Uid runUid, QString itemKey, QString field, QJsonValue value)
{
    return m_workspace.write([=, &clock = m_clock, actor = m_workspace.actor()](Connection &connection,
                                                                                ChangeSet &changes) -> Result<Change> {
        const auto run = ChecklistStore(connection).run(runUid);
        if (!run)
            return run.error();
        if (const auto item = itemOf(*run, itemKey); !item)
            return item.error();
        return Journal(connection, clock, actor).change(u"runItem"_s, itemUid(runUid, itemKey), field, value, changes);
    });
}

QFuture<Result<Change>> ChecklistService::setNote(Uid runUid, QString itemKey, QString note)
{
    return changeItem(runUid, itemKey, u"note"_s, note.trimmed());
}

QFuture<Result<Change>> ChecklistService::setLinks(Uid runUid, QString itemKey, QStringList links)
{
    QJsonArray array;
    for (const QString &link : std::as_const(links))
        if (!link.trimmed().isEmpty())
            array << link.trimmed();
    return changeItem(runUid, itemKey, u"links"_s, array);
}

QFuture<Result<Change>> ChecklistService::setAssignee(Uid runUid, QString itemKey, QString assignee)
{
    return changeItem(runUid, itemKey, u"assignee"_s, assignee.trimmed());
}

QFuture<Result<Change>> ChecklistService::undo(Uid change) { return undoChange(m_workspace, change); }

QFuture<Result<QList<ChecklistTemplate>>> ChecklistService::templates()
{
    return m_workspace.read([](Connection &connection) { return ChecklistStore(connection).templates(); });
}

QFuture<Result<Change>> ChecklistService::saveTemplate(ChecklistTemplate checklist)
{
    return m_workspace.write([=, &clock = m_clock, actor = m_workspace.actor()](Connection &connection,
                                                                                ChangeSet &changes) -> Result<Change> {
        // What has begun by now gets the old wording before the new one exists.
        const auto brands = BrandStore(connection).all();
        if (!brands)
            return brands.error();
        for (const Brand &brand : *brands)
            if (!brand.competitor)
                if (const auto added = ensureBrand(connection, brand, clock.now(), changes); !added)
                    return added.error();
        return Journal(connection, clock, actor)
            .change(u"checklistTemplate"_s, checklist.key, u"content"_s, templateContent(checklist), changes);
    });
}

QFuture<Result<Change>> ChecklistService::restoreTemplate(QString key)
{
    for (const ChecklistTemplate &builtIn : builtInTemplates())
        if (builtIn.key == key)
            return saveTemplate(builtIn);
    return QtFuture::makeReadyFuture(
        Result<Change>(Error{Error::Kind::NotFound, tr("There is no built-in checklist \"%1\".").arg(key), {}}));
}

} // namespace pulse
