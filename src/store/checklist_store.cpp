#include "store/checklist_store.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr auto RunColumns = "SELECT uid, brand_id, template_key, template_version, period_kind, period_first, "
                            "period_last, opens_at, due_at, assignee FROM checklist_run ";

std::string selectRuns(const char *where) { return std::string(RunColumns) + where; }

QJsonObject object(const QByteArray &utf8) { return QJsonDocument::fromJson(utf8).object(); }

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Error noSuchList(const QString &key)
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("ChecklistStore", "There is no checklist \"%1\".").arg(key),
            {}};
}

} // namespace

QJsonObject outcomeToJson(const RunItem &item)
{
    if (item.state == ItemState::Open || item.state == ItemState::Missed)
        return {{u"state"_s, toKey(ItemState::Open)}};
    QJsonObject json{{u"state"_s, toKey(item.state)}, {u"by"_s, item.doneBy}, {u"late"_s, item.late}};
    if (item.doneAt.isValid())
        json[u"at"_s] = item.doneAt.toMSecsSinceEpoch();
    if (!item.reason.isEmpty())
        json[u"reason"_s] = item.reason;
    if (!item.evidence.isEmpty())
        json[u"evidence"_s] = item.evidence;
    return json;
}

QJsonObject templateContent(const ChecklistTemplate &checklist)
{
    QJsonObject json = toJson(checklist);
    json.remove(u"version"_s);
    return json;
}

Result<ChecklistTemplate> ChecklistStore::latestTemplate(const QString &key) const
{
    Statement rows(m_connection, "SELECT content, version FROM checklist_template WHERE key = ? "
                                 "ORDER BY version DESC LIMIT 1");
    rows.bind(key);
    if (rows.next()) {
        auto checklist = templateFromJson(object(rows.bytes(0)));
        if (checklist)
            checklist->version = int(rows.integer(1));
        return checklist;
    }
    if (rows.failed())
        return rows.status().error();
    for (const ChecklistTemplate &builtIn : builtInTemplates())
        if (builtIn.key == key)
            return builtIn;
    return noSuchList(key);
}

Result<QList<ChecklistTemplate>> ChecklistStore::templates() const
{
    QList<ChecklistTemplate> list;
    for (const ChecklistTemplate &builtIn : builtInTemplates()) {
        auto checklist = latestTemplate(builtIn.key);
        if (!checklist)
            return checklist.error();
        list << std::move(checklist).value();
    }
    return list;
}

Status ChecklistStore::rememberTemplates(bool alsoNewerWording)
{
    Statement latest(m_connection, "SELECT version, content, built_in FROM checklist_template WHERE key = ? "
                                   "ORDER BY version DESC LIMIT 1");
    Statement insert(m_connection,
                     "INSERT INTO checklist_template (key, version, content, built_in) VALUES (?, ?, ?, 1)");
    for (ChecklistTemplate next : builtInTemplates()) {
        latest.begin().bind(next.key);
        if (latest.next()) {
            next.version = int(latest.integer(0));
            // A newer program brings newer wording, unless the team has made the list its own.
            const bool same = object(latest.bytes(1)) == toJson(next);
            if (same || !alsoNewerWording || !latest.integer(2))
                continue;
            ++next.version;
        }
        if (latest.failed())
            return latest.status();
        latest.begin();
        insert.begin().bind(next.key).bind(next.version).bind(compact(toJson(next)));
        if (const Status inserted = insert.run(); !inserted)
            return inserted;
    }
    return ok();
}

Result<QDate> ChecklistStore::firstDay(BrandId brand) const
{
    Statement row(m_connection, "SELECT first_day FROM checklist_start WHERE brand_id = ?");
    row.bind(brand);
    const QDate day = row.next() ? QDate::fromString(row.text(0), Qt::ISODate) : QDate();
    return row.failed() ? Result<QDate>(row.status().error()) : day;
}

Status ChecklistStore::setFirstDay(BrandId brand, QDate day)
{
    Statement insert(m_connection, "INSERT INTO checklist_start (brand_id, first_day) VALUES (?, ?) "
                                   "ON CONFLICT (brand_id) DO UPDATE SET first_day = excluded.first_day");
    return insert.bind(brand).bind(day.toString(Qt::ISODate)).run();
}

Status ChecklistStore::insertRun(const ChecklistRun &run)
{
    Statement insert(m_connection,
                     "INSERT INTO checklist_run (uid, brand_id, template_key, template_version, period_kind, "
                     "period_first, period_last, opens_at, due_at, assignee) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                     "ON CONFLICT (uid) DO NOTHING");
    insert.bind(run.uid).bind(run.brand).bind(run.templateKey).bind(run.templateVersion).bind(int(run.period.kind));
    insert.bind(run.period.first.toString(Qt::ISODate)).bind(run.period.last.toString(Qt::ISODate));
    return insert.bind(run.opensAt).bind(run.dueAt).bind(run.assignee).run();
}

Result<int> ChecklistStore::ensureRuns(const Brand &brand, const TeamCalendar &calendar, const QDateTime &now,
                                       ChangeSet &changes)
{
    if (const Status remembered = rememberTemplates(false); !remembered)
        return remembered.error();
    const QTimeZone zone(brand.timeZone);
    auto first = firstDay(brand.id);
    if (!first)
        return first.error();
    if (!first->isValid()) {
        first = now.toTimeZone(zone).date();
        if (const Status set = setFirstDay(brand.id, *first); !set)
            return set.error();
    }
    int added = 0;
    for (const ChecklistTemplate &builtIn : builtInTemplates()) {
        const auto wording = latestTemplate(builtIn.key);
        if (!wording)
            return wording.error();
        Statement last(m_connection, "SELECT max(opens_at) FROM checklist_run WHERE brand_id = ? AND template_key = ?");
        last.bind(brand.id).bind(builtIn.key);
        // Continue behind the last run: what the calendar said then stands, whatever it says now.
        const QDateTime known = last.next() ? last.time(0) : QDateTime();
        last.begin();
        const QDateTime from = known.isValid() ? known.addMSecs(1) : QDateTime();
        for (const ScheduledRun &scheduled : scheduledRuns(builtIn.key, zone, calendar, *first, from, now)) {
            ChecklistRun next;
            next.uid = runUid(builtIn.key, brand.uid, scheduled.period.key());
            next.templateKey = builtIn.key;
            next.templateVersion = wording->version;
            next.brand = brand.id;
            next.period = scheduled.period;
            next.opensAt = scheduled.opensAt;
            next.dueAt = scheduled.dueAt;
            if (const Status inserted = insertRun(next); !inserted)
                return inserted.error();
            ++added;
        }
    }
    if (const Status remembered = rememberTemplates(true); !remembered)
        return remembered.error();
    changes.checklists = changes.checklists || added > 0;
    return added;
}

Result<ChecklistRun> ChecklistStore::openCase(const Brand &brand, const Uid &crisisCase, QDate day,
                                              const QDateTime &now, ChangeSet &changes)
{
    if (const Status remembered = rememberTemplates(false); !remembered)
        return remembered.error();
    const auto wording = latestTemplate(u"crisis"_s);
    if (!wording)
        return wording.error();
    ChecklistRun next;
    next.uid = runUid(u"crisis"_s, brand.uid, crisisCase);
    next.templateKey = u"crisis"_s;
    next.templateVersion = wording->version;
    next.brand = brand.id;
    next.period = Period::day(day);
    next.opensAt = now;
    if (const Status inserted = insertRun(next); !inserted)
        return inserted.error();
    changes.checklists = true;
    return run(next.uid);
}

Result<QList<ChecklistRun>> ChecklistStore::load(Statement &rows, Take take) const
{
    QList<ChecklistRun> list;
    while (rows.next()) {
        ChecklistRun next;
        next.uid = rows.text(0);
        next.brand = BrandId(rows.integer(1));
        next.templateKey = rows.text(2);
        next.templateVersion = int(rows.integer(3));
        next.period = {PeriodKind(rows.integer(4)), QDate::fromString(rows.text(5), Qt::ISODate),
                       QDate::fromString(rows.text(6), Qt::ISODate)};
        next.opensAt = rows.time(7);
        next.dueAt = rows.time(8);
        next.assignee = rows.text(9);
        list << next;
    }
    if (rows.failed())
        return rows.status().error();
    QHash<QPair<QString, int>, QList<ChecklistItem>> wordings;
    for (ChecklistRun &next : list) {
        QList<ChecklistItem> &lines = wordings[{next.templateKey, next.templateVersion}];
        if (lines.isEmpty()) {
            auto read = linesOf(next);
            if (!read)
                return read.error();
            lines = std::move(read).value();
        }
        if (const Status filled = fillItems(next, lines, take); !filled)
            return filled.error();
    }
    return list;
}

Result<QList<ChecklistItem>> ChecklistStore::linesOf(const ChecklistRun &run) const
{
    Statement wording(m_connection, "SELECT content FROM checklist_template WHERE key = ? AND version = ?");
    wording.bind(run.templateKey).bind(run.templateVersion);
    if (!wording.next())
        return wording.failed() ? wording.status().error() : noSuchList(run.templateKey);
    const auto checklist = templateFromJson(object(wording.bytes(0)));
    return checklist ? Result<QList<ChecklistItem>>(checklist->items) : checklist.error();
}

Status ChecklistStore::fillItems(ChecklistRun &run, const QList<ChecklistItem> &lines, Take take) const
{
    QHash<Uid, RunItem> touched;
    Statement rows(m_connection, "SELECT uid, state, reason, done_by, done_at, late, note, links, assignee, "
                                 "CASE WHEN ? THEN evidence ELSE '' END FROM checklist_run_item WHERE run_uid = ?");
    rows.bind(take == Take::Whole).bind(run.uid);
    while (rows.next()) {
        RunItem item;
        item.uid = rows.text(0);
        item.state = ItemState(rows.integer(1));
        item.reason = rows.text(2);
        item.doneBy = rows.text(3);
        item.doneAt = rows.time(4);
        item.late = rows.integer(5) != 0;
        item.note = rows.text(6);
        for (const QJsonValue &link : QJsonDocument::fromJson(rows.bytes(7)).array())
            item.links << link.toString();
        item.assignee = rows.text(8);
        item.evidence = object(rows.bytes(9));
        touched.insert(item.uid, item);
    }
    if (rows.failed())
        return rows.status();
    const int weekday = run.templateKey == u"daily" ? run.period.first.dayOfWeek() : 0;
    for (const ChecklistItem &line : lines) {
        const Uid uid = run.uid + u'/' + line.key;
        const bool otherDay = weekday != 0 && !line.weekdays.isEmpty() && !line.weekdays.contains(weekday);
        if (otherDay && !touched.contains(uid))
            continue;
        RunItem item = touched.value(uid);
        item.uid = uid;
        item.item = line;
        run.items << item;
    }
    return ok();
}

Result<QList<ChecklistRun>> ChecklistStore::runs(BrandId brand, const QString &templateKey, const QDateTime &from,
                                                 const QDateTime &to, int limit) const
{
    Statement rows(m_connection, selectRuns("WHERE brand_id = ?1 AND (?2 = '' OR template_key = ?2) "
                                            "AND opens_at >= coalesce(?3, opens_at) "
                                            "AND (?4 IS NULL OR opens_at < ?4) "
                                            "ORDER BY opens_at DESC, template_key LIMIT ?5"));
    rows.bind(brand).bind(templateKey).bind(from).bind(to).bind(limit);
    return load(rows, Take::WithoutEvidence);
}

Result<std::optional<ChecklistRun>> ChecklistStore::latest(BrandId brand, const QString &templateKey,
                                                           const QDateTime &now) const
{
    Statement rows(m_connection, selectRuns("WHERE brand_id = ? AND template_key = ? AND opens_at <= ? "
                                            "ORDER BY opens_at DESC LIMIT 1"));
    rows.bind(brand).bind(templateKey).bind(now);
    const auto list = load(rows, Take::Whole);
    if (!list)
        return list.error();
    return list->isEmpty() ? std::optional<ChecklistRun>() : list->constFirst();
}

Result<ChecklistRun> ChecklistStore::run(const Uid &uid) const
{
    Statement rows(m_connection, selectRuns("WHERE uid = ?"));
    rows.bind(uid);
    const auto list = load(rows, Take::Whole);
    if (!list)
        return list.error();
    if (list->isEmpty())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("ChecklistStore", "That checklist run does not exist."), uid};
    return list->constFirst();
}

Result<ChecklistRun> ChecklistStore::runOn(BrandId brand, const QString &templateKey, const QDateTime &dayBegin,
                                           const QDateTime &dayEnd) const
{
    Statement rows(m_connection, selectRuns("WHERE brand_id = ? AND template_key = ? AND opens_at < ? "
                                            "AND (due_at IS NULL OR due_at > ?) ORDER BY opens_at DESC LIMIT 1"));
    rows.bind(brand).bind(templateKey).bind(dayEnd).bind(dayBegin);
    const auto list = load(rows, Take::Whole);
    if (!list)
        return list.error();
    if (list->isEmpty())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("ChecklistStore",
                                                 "No checklist \"%1\" was open on that day. Lists follow the team's "
                                                 "working days, from the first day of the workspace on.")
                         .arg(templateKey),
                     {}};
    return list->constFirst();
}

} // namespace pulse
