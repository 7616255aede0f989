#pragma once
#include <QList>
#include <QStringList>

namespace pulse {

// What the first rows of a table tell about a column, beside its name. \a rows: without the header; a column of -1 is
// none and tells nothing.

/// Whether a column of identifiers merely counts the rows from 0 or 1.
bool numbersRows(const QList<QStringList> &rows, int column);
/// Whether a spreadsheet made a number of an identifier and rounded it ("1.99E+18", "570306133677760000"), so that many posts have the same.
bool isRounded(const QString &id);
/// Whether it did so with half of a column's identifiers. A single one may be called like that.
bool roundsIds(const QList<QStringList> &rows, int column);
/// Whether addresses stand in several rows: those of pages that hold several posts.
bool namesPages(const QList<QStringList> &rows, int column);

} // namespace pulse
