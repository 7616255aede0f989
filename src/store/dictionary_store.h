#pragma once
#include "core/result.h"
#include "core/team_dictionary.h"
#include "store/connection.h"
#include <QByteArray>
#include <QList>

namespace pulse {

/// The team's dictionary and what was learned from corrections.
///
/// People's changes pass the Journal: entity "dictionaryEntry", field "content" (object of core/team_dictionary.h, or
/// null: not in it).
class DictionaryStore {
public:
    explicit DictionaryStore(Connection &connection) : m_connection(connection) {}

    Result<QList<DictionaryEntry>> entries() const; ///< by pattern

    /// What the program derived and can derive again; empty bytes when it never did.
    Result<QByteArray> learned(const QString &key) const;
    Status setLearned(const QString &key, const QByteArray &value);
    static constexpr auto LayerKey = "layer", LayerStateKey = "layerState", AppliedKey = "applied";

private:
    Connection &m_connection;
};

} // namespace pulse
