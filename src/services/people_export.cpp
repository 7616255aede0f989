#include "services/people_export.h"
#include "report/table_writer.h"
#include "store/people_store.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PeopleAtATime = 1000;

/// Heads and words are for people who open the file in a spreadsheet; programs read `pulsecheck people`.
QStringList headers()
{
    return {QCoreApplication::translate("PeopleExport", "Handle"),
            QCoreApplication::translate("PeopleExport", "Name"),
            QCoreApplication::translate("PeopleExport", "Channel"),
            QCoreApplication::translate("PeopleExport", "Address"),
            QCoreApplication::translate("PeopleExport", "Place"),
            QCoreApplication::translate("PeopleExport", "For or against"),
            QCoreApplication::translate("PeopleExport", "Staff or paid"),
            QCoreApplication::translate("PeopleExport", "Mentions"),
            QCoreApplication::translate("PeopleExport", "Positive"),
            QCoreApplication::translate("PeopleExport", "Neutral"),
            QCoreApplication::translate("PeopleExport", "Negative"),
            QCoreApplication::translate("PeopleExport", "Mentions ever"),
            QCoreApplication::translate("PeopleExport", "First mention"),
            QCoreApplication::translate("PeopleExport", "Last mention"),
            QCoreApplication::translate("PeopleExport", "Usual pause (days)"),
            QCoreApplication::translate("PeopleExport", "Followers"),
            QCoreApplication::translate("PeopleExport", "Engagement per post"),
            QCoreApplication::translate("PeopleExport", "Shares per post"),
            QCoreApplication::translate("PeopleExport", "Influence"),
            QCoreApplication::translate("PeopleExport", "New"),
            QCoreApplication::translate("PeopleExport", "Went quiet"),
            QCoreApplication::translate("PeopleExport", "Accounts"),
            QCoreApplication::translate("PeopleExport", "For campaigns"),
            QCoreApplication::translate("PeopleExport", "Tags"),
            QCoreApplication::translate("PeopleExport", "Follow-up")};
}

QString stanceWords(Stance stance)
{
    switch (stance) {
    case Stance::Advocate:
        return QCoreApplication::translate("PeopleExport", "Advocate");
    case Stance::Detractor:
        return QCoreApplication::translate("PeopleExport", "Detractor");
    case Stance::Mixed:
        return QCoreApplication::translate("PeopleExport", "Mixed");
    case Stance::Unclear:
        break;
    }
    return QCoreApplication::translate("PeopleExport", "Too few judged");
}

/// Staff and paid people are neither for nor against.
QString standing(const Person &person)
{
    return person.role == PersonRole::Public ? stanceWords(person.stance) : QString();
}

QString roleWords(PersonRole role)
{
    return role == PersonRole::Staff  ? QCoreApplication::translate("PeopleExport", "Staff")
           : role == PersonRole::Paid ? QCoreApplication::translate("PeopleExport", "Paid")
                                      : QString();
}

QString involvementWords(Involvement involvement)
{
    switch (involvement) {
    case Involvement::Candidate:
        return QCoreApplication::translate("PeopleExport", "Campaign candidate");
    case Involvement::Asked:
        return QCoreApplication::translate("PeopleExport", "Asked to take part");
    case Involvement::TakingPart:
        return QCoreApplication::translate("PeopleExport", "Takes part");
    case Involvement::Declined:
        return QCoreApplication::translate("PeopleExport", "Declined");
    case Involvement::None:
        break;
    }
    return {};
}

QString yes(bool is) { return is ? QCoreApplication::translate("PeopleExport", "Yes") : QString(); }

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
            standing(person),
            roleWords(person.role),
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
            yes(person.isNew),
            yes(person.isQuiet),
            qint64(f.accounts),
            involvementWords(person.involvement),
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
