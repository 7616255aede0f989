#pragma once
#include "core/team_dictionary.h"
#include <QAbstractTableModel>
#include <QCoreApplication>

namespace pulse {

/// The team's dictionary as a table. Lives on the GUI thread.
class DictionaryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pattern, Effect, Meaning, Note, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setEntries(const QList<DictionaryEntry> &entries);
    DictionaryEntry entryAt(int row) const { return m_entries.value(row); }
    int rowOf(const QString &pattern) const; ///< -1 for none

private:
    QList<DictionaryEntry> m_entries;
};

/// "Speaks well", "Read as …": what a word does, for lists and menus.
QString wordEffectName(WordEffect effect);
/// What the effect means, in a sentence.
QString wordEffectHint(WordEffect effect);

} // namespace pulse
