#include "store/source_store.h"
#include "store/change_targets.h"
#include "store/json_text.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Select =
    "SELECT id, uid, kind, name, settings, enabled, interval_minutes, state, last_attempt, last_success, next_attempt, "
    "last_read, last_added, last_duplicate, total_added, last_error, failures, quotas, set_aside FROM source";

constexpr int MostSetAside = 20;

QJsonArray quotasToJson(const QList<SourceQuota> &quotas)
{
    const auto number = [](const std::optional<qint64> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    QJsonArray json;
    for (const SourceQuota &quota : quotas)
        json.append(QJsonObject{
            {u"name"_s, quota.name},
            {u"left"_s, number(quota.left)},
            {u"limit"_s, number(quota.limit)},
            {u"resetsAt"_s, quota.resetsAt.isValid() ? QJsonValue(quota.resetsAt.toMSecsSinceEpoch()) : QJsonValue()}});
    return json;
}

QList<SourceQuota> quotasFromJson(const QJsonArray &json)
{
    const auto number = [](const QJsonValue &value) {
        return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
    };
    QList<SourceQuota> quotas;
    for (const QJsonValue &value : json) {
        const auto reset = number(value[u"resetsAt"_s]);
        quotas.append({value[u"name"_s].toString(), number(value[u"left"_s]), number(value[u"limit"_s]),
                       reset ? QDateTime::fromMSecsSinceEpoch(*reset, Qt::UTC) : QDateTime()});
    }
    return quotas;
}

/// \a known with the quotas of \a news in the place of those of the same name.
QList<SourceQuota> brought(QList<SourceQuota> known, const QList<SourceQuota> &news)
{
    for (const SourceQuota &quota : news) {
        known.removeIf([&quota](const SourceQuota &old) { return old.name == quota.name; });
        known.append(quota);
    }
    return known;
}

Source sourceOf(const Statement &row)
{
    Source source;
    source.id = SourceId(row.integer(0));
    source.uid = row.text(1);
    source.kind = row.text(2);
    source.name = row.text(3);
    source.settings = jsonValue(row.text(4)).toObject();
    source.enabled = row.integer(5) != 0;
    source.intervalMinutes = int(row.integer(6));
    source.state = jsonValue(row.text(7)).toObject();
    source.lastAttempt = row.time(8);
    source.lastSuccess = row.time(9);
    source.nextAttempt = row.time(10);
    source.lastRead = row.integer(11);
    source.lastAdded = row.integer(12);
    source.lastDuplicate = row.integer(13);
    source.totalAdded = row.integer(14);
    source.lastError = row.text(15);
    source.failures = int(row.integer(16));
    source.quotas = quotasFromJson(jsonValue(row.text(17)).toArray());
    for (const QJsonValue &reason : jsonValue(row.text(18)).toArray())
        source.setAside << reason.toString();
    return source;
}

Result<QList<Source>> listOf(Statement &rows)
{
    QList<Source> sources;
    while (rows.next())
        sources.append(sourceOf(rows));
    if (rows.failed())
        return rows.status().error();
    return sources;
}

Status checkName(Connection &connection, const QString &name, SourceId self)
{
    if (name.trimmed().isEmpty())
        return Error{Error::Kind::Usage, QCoreApplication::translate("SourceStore", "A source needs a name."), {}};
    Statement row(connection, "SELECT id FROM source WHERE name = ?");
    const qint64 taken = row.bind(name.trimmed()).scalar();
    if (row.failed())
        return row.status();
    if (taken != 0 && SourceId(taken) != self)
        return Error{
            Error::Kind::Conflict,
            QCoreApplication::translate("SourceStore", "There is a source named \"%1\" already. Choose another name.")
                .arg(name),
            {}};
    return ok();
}

/// Below a minute no service is asked; above a month nobody would notice a mistake.
int sensibleInterval(int minutes) { return qBound(1, minutes, 44'640); }

} // namespace

Result<QList<Source>> SourceStore::all() const
{
    Statement rows(m_connection, std::string(Select) + " ORDER BY name");
    return listOf(rows);
}

Result<Source> SourceStore::one(const char *condition, const QString &value) const
{
    Statement row(m_connection, std::string(Select) + condition);
    if (row.bind(value).next())
        return sourceOf(row);
    if (row.failed())
        return row.status().error();
    return Error{
        Error::Kind::NotFound, QCoreApplication::translate("SourceStore", "There is no source \"%1\".").arg(value), {}};
}

Result<Source> SourceStore::byName(const QString &name) const { return one(" WHERE name = ?", name); }
Result<Source> SourceStore::byId(SourceId id) const
{
    return one(" WHERE id = CAST(? AS INTEGER)", QString::number(raw(id)));
}
Result<Source> SourceStore::byUid(const Uid &uid) const { return one(" WHERE uid = ?", uid); }

Result<QList<Source>> SourceStore::due(const QDateTime &now) const
{
    Statement rows(m_connection, std::string(Select) + " WHERE enabled = 1 AND kind <> 'file' AND "
                                                       "(next_attempt IS NULL OR next_attempt <= ?) "
                                                       "ORDER BY next_attempt, id");
    rows.bind(now);
    return listOf(rows);
}

Result<SourceId> SourceStore::add(const Source &source)
{
    if (const Status named = checkName(m_connection, source.name, {}); !named)
        return named.error();
    // A source that comes back by undo keeps its number: its mentions know it by that.
    Statement row(m_connection, "INSERT INTO source (id, uid, kind, name, settings, enabled, interval_minutes) "
                                "VALUES (?,?,?,?,?,?,?) RETURNING id");
    if (raw(source.id) > 0)
        row.bind(source.id);
    else
        row.bindNull();
    row.bind(source.uid.isEmpty() ? newUid(QDateTime::currentMSecsSinceEpoch()) : source.uid)
        .bind(source.kind)
        .bind(source.name.trimmed())
        .bind(jsonText(source.settings))
        .bind(source.enabled)
        .bind(sensibleInterval(source.intervalMinutes));
    const qint64 id = row.scalar();
    if (row.failed())
        return row.status().error();
    return SourceId(id);
}

Status SourceStore::update(const Source &source)
{
    if (const Status named = checkName(m_connection, source.name, source.id); !named)
        return named;
    Statement row(m_connection,
                  "UPDATE source SET name = ?, settings = ?, enabled = ?, interval_minutes = ? WHERE id = ?");
    return row.bind(source.name.trimmed())
        .bind(jsonText(source.settings))
        .bind(source.enabled)
        .bind(sensibleInterval(source.intervalMinutes))
        .bind(source.id)
        .run();
}

Status SourceStore::remove(SourceId id)
{
    Statement row(m_connection, "DELETE FROM source WHERE id = ?");
    return row.bind(id).run();
}

Status SourceStore::recordRound(const SourceRound &round)
{
    const auto source = byId(round.source);
    if (!source)
        return source.error();
    const bool well = round.error.isEmpty();
    const QDateTime next = round.nextAttempt.isValid()
                               ? round.nextAttempt
                               : round.attemptedAt.addSecs(qint64(source->intervalMinutes) * 60);
    Statement row(m_connection, "UPDATE source SET state = ?, last_attempt = ?, last_success = ?, next_attempt = ?, "
                                "last_read = ?, last_added = ?, last_duplicate = ?, total_added = total_added + ?, "
                                "last_error = ?, failures = ?, quotas = ?, set_aside = ? WHERE id = ?");
    return row.bind(jsonText(round.state.value_or(source->state)))
        .bind(round.attemptedAt)
        .bind(well ? round.attemptedAt : source->lastSuccess)
        .bind(next)
        .bind(round.read)
        .bind(round.added)
        .bind(round.duplicate)
        .bind(round.addedNow.value_or(round.added))
        .bind(round.error)
        .bind(well ? 0 : source->failures + 1)
        .bind(jsonText(quotasToJson(round.quotas ? brought(source->quotas, *round.quotas) : source->quotas)))
        .bind(jsonText(QJsonArray::fromStringList(round.setAside.mid(0, MostSetAside))))
        .bind(round.source)
        .run();
}

Result<SourceId> SourceStore::ensureFileSource(const QString &name)
{
    Statement row(m_connection, "SELECT id, kind FROM source WHERE name = ?");
    if (row.bind(name.trimmed()).next()) {
        if (row.text(1) == u"file")
            return SourceId(row.integer(0));
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate(
                         "SourceStore",
                         "\"%1\" is the name of a source that is collected from. Choose another name for the file.")
                         .arg(name),
                     {}};
    }
    if (row.failed())
        return row.status().error();
    Source source;
    source.kind = u"file"_s;
    source.name = name;
    return add(source);
}

QJsonObject sourceToJson(const Source &source)
{
    return {{u"id"_s, raw(source.id)},
            {u"uid"_s, source.uid},
            {u"kind"_s, source.kind},
            {u"name"_s, source.name},
            {u"settings"_s, source.settings},
            {u"enabled"_s, source.enabled},
            {u"interval"_s, source.intervalMinutes}};
}

Source sourceFromJson(const QJsonObject &json)
{
    Source source;
    source.id = SourceId(json[u"id"_s].toInteger());
    source.uid = json[u"uid"_s].toString();
    source.kind = json[u"kind"_s].toString();
    source.name = json[u"name"_s].toString();
    source.settings = json[u"settings"_s].toObject();
    source.enabled = json[u"enabled"_s].toBool(true);
    source.intervalMinutes = json[u"interval"_s].toInt(source.intervalMinutes);
    return source;
}

namespace {

class SourceTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        const auto source = SourceStore(connection).byUid(uid);
        if (field == u"value") {
            if (source)
                return QJsonValue(sourceToJson(*source));
            return source.error().kind == Error::Kind::NotFound ? Result<QJsonValue>(QJsonValue(QJsonValue::Null))
                                                                : source.error();
        }
        if (!source)
            return source.error();
        if (field == u"name")
            return QJsonValue(source->name);
        if (field == u"settings")
            return QJsonValue(source->settings);
        if (field == u"enabled")
            return QJsonValue(source->enabled);
        if (field == u"interval")
            return QJsonValue(source->intervalMinutes);
        return unknownField(u"source"_s, field);
    }

    Status apply(Connection &connection, const Uid &uid, const QString &field, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        changes.sources = true;
        SourceStore store(connection);
        auto source = store.byUid(uid);
        if (field == u"value")
            return setWhole(store, source, uid, value);
        if (!source)
            return source.error();
        if (field == u"name")
            source->name = value.toString();
        else if (field == u"settings")
            source->settings = value.toObject();
        else if (field == u"enabled")
            source->enabled = value.toBool();
        else if (field == u"interval")
            source->intervalMinutes = value.toInt();
        return store.update(*source);
    }

private:
    static Status setWhole(SourceStore &store, const Result<Source> &present, const Uid &uid, const QJsonValue &value)
    {
        if (value.isNull())
            return present ? store.remove(present->id) : ok();
        Source wanted = sourceFromJson(value.toObject());
        wanted.uid = uid;
        if (present) {
            wanted.id = present->id;
            return store.update(wanted);
        }
        const auto added = store.add(wanted);
        return added ? ok() : Status(added.error());
    }
};

} // namespace

const ChangeTarget &sourceTarget()
{
    static const SourceTarget target;
    return target;
}

} // namespace pulse
