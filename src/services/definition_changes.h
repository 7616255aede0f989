#pragma once
#include "core/brand.h"
#include "core/definition.h"
#include "core/result.h"
#include "core/series_mark.h"
#include "store/connection.h"
#include "store/journal.h"

namespace pulse {

/// A day on which something began to be counted otherwise: what a chart marks.
struct DefinitionChange {
    DefinitionSubject subject = DefinitionSubject::Mention;
    QDate day;
    QString words; ///< "Activation: Shares + Hashtags (Jimin: reposts counted twice)"
};

/// The changes that bear on \a metric of \a brand from \a first to \a last, both included, oldest first: versions that
/// the team set, and edits of the brand's query. What was undone is no change.
Result<QList<DefinitionChange>> definitionChanges(Connection &connection, const Brand &brand, Metric metric,
                                                  QDate first, QDate last);

/// The same as a chart marks them: at the beginning of their day in \a zone.
QList<SeriesMark> marksOf(const QList<DefinitionChange> &changes, const QTimeZone &zone);

/// A definition as tables and reports print it.
struct DefinitionLine {
    Definition definition;         ///< in force on the last day asked for
    QString name, words;           ///< in the program's language of the moment
    QList<Definition> versions;    ///< all, newest first
    QHash<Uid, QString> sources{}; ///< names of sources, for the words of the versions
};
/// What holds for \a brand on \a day, the query first.
Result<QList<DefinitionLine>> definitionsInForce(Connection &connection, const Brand &brand, QDate day);

/// Writes a new version for a person of the team, in the background, with author and time. Callable from any thread.
QFuture<Result<Change>> setDefinition(Workspace &workspace, Definition definition, QDate today);

} // namespace pulse
