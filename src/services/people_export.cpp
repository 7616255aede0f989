#include "services/people_export.h"
#include "report/table_writer.h"
#include "store/people_store.h"
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PeopleAtATime = 1000;

QStringList headers()
{
    return {
        u"author"_s,    u"name"_s,     u"place"_s,        u"url"_s,       u"location"_s,          u"stance"_s,
        u"role"_s,      u"mentions"_s, u"positive"_s,     u"neutral"_s,   u"negative"_s,          u"mentionsEver"_s,
        u"first"_s,     u"last"_s,     u"usualGapDays"_s, u"followers"_s, u"engagementPerPost"_s, u"sharesPerPost"_s,
        u"influence"_s, u"new"_s,      u"quiet"_s,        u"accounts"_s,  u"involvement"_s,       u"tags"_s,
        u"followUp"_s};
}

TableCell decimal(const std::optional<double> &value)
{
    return value ? TableCell(QString::number(*value, 'f', 1)) : TableCell();
}

QList<TableCell> rowOf(const Person &person)
{
    const PersonFigures &f = person.figures;
    return {person.handle,
            person.name,
            person.place,
            person.url,
            person.location,
            toKey(person.stance),
            toKey(person.role),
            f.recent,
            f.recentPositive,
            f.recentNeutral,
            f.recentNegative,
            f.mentions,
            f.first,
            f.last,
            f.rhythm.activeDays > 1 ? decimal(f.rhythm.usualGapDays) : TableCell(),
            f.followers ? TableCell(*f.followers) : TableCell(),
            decimal(f.engagementPerPost),
            decimal(f.sharesPerPost),
            decimal(f.influence().score()),
            person.isNew ? u"yes"_s : QString(),
            person.isQuiet ? u"yes"_s : QString(),
            qint64(f.accounts),
            person.involvement == Involvement::None ? QString() : toKey(person.involvement),
            person.tags.join(u"; "_s),
            person.followUp.toString(Qt::ISODate)};
}

Result<qint64> writeAll(Connection &connection, const PersonFilter &filter, const QString &file, const QTimeZone &zone)
{
    const auto format = TableWriter::formatOf(file);
    if (!format)
        return format.error();
    const PeopleStore store(connection);
    const auto ids = store.ids(filter);
    if (!ids)
        return ids.error();
    auto writer = TableWriter::create(file, headers(), {.format = *format, .zone = zone});
    if (!writer)
        return writer.error();
    for (qsizetype at = 0; at < ids->size(); at += PeopleAtATime) {
        const auto people = store.load(filter.brand, ids->mid(at, PeopleAtATime));
        if (!people)
            return people.error();
        for (const Person &person : *people)
            if (auto row = (*writer)->row(rowOf(person)); !row)
                return row.error();
    }
    if (auto finished = (*writer)->finish(); !finished)
        return finished.error();
    return ids->size();
}

} // namespace

QFuture<Result<qint64>> exportPeople(Workspace &workspace, const PersonFilter &filter, const QString &file,
                                     const QTimeZone &zone)
{
    return workspace.read(
        [filter, file, zone](Connection &connection) { return writeAll(connection, filter, file, zone); });
}

} // namespace pulse
