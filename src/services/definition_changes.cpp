#include "services/definition_changes.h"
#include "core/period.h"
#include "core/person.h"
#include "store/definition_store.h"
#include "store/journal.h"
#include "store/people_rollup.h"
#include "store/source_store.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int MostEdits = 500;

QList<DefinitionSubject> everySubject() { return QList{DefinitionSubject::Mention} + definedSubjects(); }

/// Edits of the query that still stand, oldest first; what was undone and the undoing are left out.
Result<QList<Definition>> queryVersions(Connection &connection, const Brand &brand)
{
    const SystemClock clock; // nothing is written
    const auto edits = Journal(connection, clock, {}).history(u"brand"_s, brand.uid, MostEdits);
    if (!edits)
        return edits.error();
    QSet<Uid> undone;
    for (const Change &edit : *edits)
        if (!edit.undoes.isEmpty())
            undone << edit.undoes << edit.uid;
    const QTimeZone zone(brand.timeZone);
    QList<Definition> versions;
    for (const Change &edit : *edits) {
        if (edit.field != u"query" || undone.contains(edit.uid) || edit.oldValue.toString().isEmpty())
            continue; // the first query is no change
        Definition version;
        version.uid = edit.uid;
        version.subject = DefinitionSubject::Mention;
        version.brand = brand.id;
        version.content = {{u"query"_s, edit.newValue}};
        version.validFrom = edit.at.toTimeZone(zone).date();
        version.author = edit.actor;
        version.at = edit.at;
        if (versions.isEmpty() || versions.constFirst().validFrom != version.validFrom) // of one day the last one
            versions.prepend(version);
    }
    return versions;
}

Result<QList<Definition>> versionsOf(Connection &connection, const Brand &brand, DefinitionSubject subject)
{
    return subject == DefinitionSubject::Mention ? queryVersions(connection, brand)
                                                 : DefinitionStore(connection).versions(subject, brand.id);
}

Result<QHash<Uid, QString>> sourceNames(Connection &connection)
{
    const auto sources = SourceStore(connection).all();
    if (!sources)
        return sources.error();
    QHash<Uid, QString> names;
    for (const Source &source : *sources)
        names.insert(source.uid, source.name);
    return names;
}

QString changeWords(const Definition &version, const QHash<Uid, QString> &names)
{
    QString who = version.author;
    if (!version.reason.isEmpty())
        who = who.isEmpty() ? version.reason : who + u": "_s + version.reason;
    //: %1 what is defined, %2 how from now on
    const QString what = QCoreApplication::translate("Definition", "%1 is defined anew: %2")
                             .arg(definitionName(version.subject), definitionWords(version, names));
    return who.isEmpty() ? what : what + u" ("_s + who + u')';
}

} // namespace

Result<QList<DefinitionChange>> definitionChanges(Connection &connection, const Brand &brand, Metric metric,
                                                  QDate first, QDate last)
{
    const auto names = sourceNames(connection);
    if (!names)
        return names.error();
    QList<DefinitionChange> changes;
    for (const DefinitionSubject subject : everySubject()) {
        if (!bearsOn(subject, metric))
            continue;
        const auto versions = versionsOf(connection, brand, subject);
        if (!versions)
            return versions.error();
        for (const Definition &version : *versions)
            if (version.validFrom >= first && version.validFrom <= last)
                changes << DefinitionChange{subject, version.validFrom, changeWords(version, *names)};
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const DefinitionChange &a, const DefinitionChange &b) { return a.day < b.day; });
    return changes;
}

QList<SeriesMark> marksOf(const QList<DefinitionChange> &changes, const QTimeZone &zone)
{
    QList<SeriesMark> marks;
    for (const DefinitionChange &change : changes)
        marks << SeriesMark{startOfDay(change.day, zone), change.words};
    return marks;
}

Result<QList<DefinitionLine>> definitionsInForce(Connection &connection, const Brand &brand, QDate day)
{
    const auto names = sourceNames(connection);
    if (!names)
        return names.error();
    QList<DefinitionLine> lines;
    for (const DefinitionSubject subject : everySubject()) {
        const auto versions = versionsOf(connection, brand, subject);
        if (!versions)
            return versions.error();
        DefinitionLine line{inForce(*versions, day), definitionName(subject), {}, *versions, *names};
        std::reverse(line.versions.begin(), line.versions.end());
        line.definition.subject = subject;
        if (subject == DefinitionSubject::Mention && line.definition.uid.isEmpty())
            line.definition.content = {{u"query"_s, brand.query.isEmpty() ? u'"' + brand.name + u'"' : brand.query}};
        if (subject == DefinitionSubject::Stance && line.definition.uid.isEmpty()) {
            const auto rule = readStanceRule(connection); // it may be older than dated definitions
            if (!rule)
                return rule.error();
            if (versions->isEmpty())
                line.definition.content = rule->toJson();
        }
        line.words = definitionWords(line.definition, *names);
        lines << line;
    }
    return lines;
}

QFuture<Result<Change>> setDefinition(Workspace &workspace, Definition definition, QDate today)
{
    definition.uid.clear();
    definition.author = workspace.actor();
    definition.at = workspace.clock().now();
    return workspace.write([definition, today, &clock = workspace.clock()](Connection &connection, ChangeSet &changes) {
        Journal journal(connection, clock, definition.author);
        return DefinitionStore(connection).set(journal, definition, today, changes);
    });
}

} // namespace pulse
