#include "store/spike_store.h"
#include "core/period.h"
#include "store/change_targets.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Select = "SELECT uid, brand_id, metric, bucket, direction, start, end, peak, actual, expected, "
                               "lower, upper, probability, origin, drivers, state, note FROM spike";

QString driversText(const QList<SpikeDriver> &drivers)
{
    QJsonArray array;
    for (const SpikeDriver &driver : drivers)
        array << QJsonObject{{u"kind"_s, driver.kind},
                             {u"value"_s, driver.value},
                             {u"count"_s, driver.count},
                             {u"share"_s, driver.share}};
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<SpikeDriver> driversOf(const QString &text)
{
    QList<SpikeDriver> drivers;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject json = value.toObject();
        drivers << SpikeDriver{json[u"kind"_s].toString(), json[u"value"_s].toString(), json[u"count"_s].toInt(),
                               json[u"share"_s].toDouble()};
    }
    return drivers;
}

QString originText(const std::optional<SpikeOrigin> &origin)
{
    if (!origin)
        return {};
    const QJsonObject json{
        {u"kind"_s, origin->kind},
        {u"value"_s, origin->value},
        {u"mention"_s, QString::number(raw(origin->mention))}, // beyond the 53 bits of a number
        {u"url"_s, origin->url},
        {u"author"_s, origin->author},
        {u"publishedAt"_s, origin->publishedAt.isValid() ? toIsoUtc(origin->publishedAt) : QString()},
        {u"coverage"_s, origin->coverage}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<SpikeOrigin> originOf(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    SpikeOrigin origin;
    origin.kind = json[u"kind"_s].toString();
    origin.value = json[u"value"_s].toString();
    origin.mention = MentionId(json[u"mention"_s].toString().toLongLong());
    origin.url = json[u"url"_s].toString();
    origin.author = json[u"author"_s].toString();
    origin.publishedAt = QDateTime::fromString(json[u"publishedAt"_s].toString(), Qt::ISODate).toUTC();
    origin.coverage = json[u"coverage"_s].toDouble();
    return origin;
}

Spike spikeOf(const Statement &row)
{
    Spike spike;
    spike.uid = row.text(0);
    spike.brand = BrandId(row.integer(1));
    spike.metric = metricFromKey(row.text(2)).value_or(Metric::Mentions);
    spike.bucket = Bucket(row.integer(3));
    spike.direction = Flag(row.integer(4));
    spike.start = row.time(5);
    spike.end = row.time(6);
    spike.peak = row.time(7);
    spike.actual = row.real(8);
    spike.expected = row.real(9);
    spike.lower = row.real(10);
    spike.upper = row.real(11);
    spike.probability = row.real(12);
    spike.origin = originOf(row.text(13));
    spike.drivers = driversOf(row.text(14));
    spike.state = SpikeState(row.integer(15));
    spike.note = row.text(16);
    return spike;
}

Result<QList<Spike>> listOf(Statement &rows)
{
    QList<Spike> spikes;
    while (rows.next())
        spikes << spikeOf(rows);
    if (rows.failed())
        return rows.status().error();
    return spikes;
}

bool sameFigures(const Spike &a, const Spike &b)
{
    return a.start == b.start && a.end == b.end && a.peak == b.peak && a.actual == b.actual &&
           a.expected == b.expected && a.upper == b.upper;
}

Status put(Connection &connection, const Spike &spike)
{
    Statement row(connection,
                  "INSERT INTO spike (uid, brand_id, metric, bucket, direction, start, end, peak, actual, expected, "
                  "lower, upper, probability) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (uid) DO UPDATE SET "
                  "end = excluded.end, peak = excluded.peak, actual = excluded.actual, expected = excluded.expected, "
                  "lower = excluded.lower, upper = excluded.upper, probability = excluded.probability");
    return row.bind(spike.uid)
        .bind(spike.brand)
        .bind(toKey(spike.metric))
        .bind(int(spike.bucket))
        .bind(int(spike.direction))
        .bind(spike.start)
        .bind(spike.end)
        .bind(spike.peak)
        .bind(spike.actual)
        .bind(spike.expected)
        .bind(spike.lower)
        .bind(spike.upper)
        .bind(spike.probability)
        .run();
}

qint64 orOpen(const QDateTime &time, qint64 open) { return time.isValid() ? time.toMSecsSinceEpoch() : open; }

} // namespace

Result<QList<Spike>> SpikeStore::between(std::optional<BrandId> brand, const QDateTime &from, const QDateTime &to) const
{
    std::string sql = std::string(Select) + " WHERE end > ? AND start < ?";
    if (brand)
        sql += " AND brand_id = ?";
    else
        sql += " AND brand_id IN (SELECT id FROM brand WHERE removed = 0)";
    Statement rows(m_connection, sql + " ORDER BY start DESC, uid");
    rows.bind(orOpen(from, std::numeric_limits<qint64>::min())).bind(orOpen(to, std::numeric_limits<qint64>::max()));
    if (brand)
        rows.bind(*brand);
    return listOf(rows);
}

Result<Spike> SpikeStore::byUid(const Uid &uid) const
{
    Statement row(m_connection, std::string(Select) + " WHERE uid = ?");
    if (row.bind(uid).next())
        return spikeOf(row);
    if (row.failed())
        return row.status().error();
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("SpikeStore", "This spike is not in the log any more. Its posts may have "
                                                           "been removed or marked as noise."),
                 uid};
}

Result<int> SpikeStore::newCount(BrandId brand, const QDateTime &since) const
{
    Statement row(m_connection, "SELECT count(*) FROM spike WHERE brand_id = ? AND end > ? AND state = 0");
    const qint64 count = row.bind(brand).bind(orOpen(since, std::numeric_limits<qint64>::min())).scalar();
    if (row.failed())
        return row.status().error();
    return int(count);
}

Result<SpikeStore::Merged> SpikeStore::merge(BrandId brand, Metric metric, Bucket bucket, const QDateTime &from,
                                             const QList<Spike> &computed, ChangeSet &changes)
{
    Statement rows(m_connection, std::string(Select) + " WHERE brand_id = ? AND metric = ? AND bucket = ? AND end > ?");
    rows.bind(brand).bind(toKey(metric)).bind(int(bucket)).bind(orOpen(from, std::numeric_limits<qint64>::min()));
    const auto stored = listOf(rows);
    if (!stored)
        return stored.error();
    QHash<Uid, Spike> known;
    for (const Spike &spike : *stored)
        known.insert(spike.uid, spike);

    Merged merged;
    for (const Spike &spike : computed) {
        if (from.isValid() && spike.end <= from)
            continue;
        const auto found = known.constFind(spike.uid);
        const bool isNew = found == known.cend();
        if (!isNew && sameFigures(*found, spike)) {
            known.erase(found);
            continue;
        }
        if (const Status done = put(m_connection, spike); !done)
            return done.error();
        (isNew ? merged.added : merged.changed) << spike;
        if (!isNew)
            known.erase(found);
    }
    Statement forget(m_connection, "DELETE FROM spike WHERE uid = ? AND state = 0 AND note = ''");
    for (const Spike &gone : std::as_const(known))
        if (const Status done = forget.begin().bind(gone.uid).run(); !done)
            return done.error();
    if (!merged.added.isEmpty() || !merged.changed.isEmpty() || !known.isEmpty())
        changes.spikes = true;
    return merged;
}

Status SpikeStore::explain(const Uid &uid, const QList<SpikeDriver> &drivers, const std::optional<SpikeOrigin> &origin,
                           ChangeSet &changes)
{
    changes.spikes = true;
    Statement row(m_connection, "UPDATE spike SET drivers = ?, origin = ? WHERE uid = ?");
    return row.bind(driversText(drivers)).bind(originText(origin)).bind(uid).run();
}

namespace {

class SpikeTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        if (field != u"state" && field != u"note")
            return unknownField(u"spike"_s, field);
        const auto spike = SpikeStore(connection).byUid(uid);
        if (!spike)
            return spike.error();
        return QJsonValue(field == u"state" ? toKey(spike->state) : spike->note);
    }

    Status apply(Connection &connection, const Uid &uid, const QString &field, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        changes.spikes = true;
        if (field == u"note") {
            Statement row(connection, "UPDATE spike SET note = ? WHERE uid = ?");
            return row.bind(value.toString().trimmed()).bind(uid).run();
        }
        const auto state = spikeStateFromKey(value.toString());
        if (!state)
            return unknownField(u"spike"_s, value.toString());
        Statement row(connection, "UPDATE spike SET state = ? WHERE uid = ?");
        return row.bind(int(*state)).bind(uid).run();
    }
};

} // namespace

const ChangeTarget &spikeTarget()
{
    static const SpikeTarget target;
    return target;
}

} // namespace pulse
