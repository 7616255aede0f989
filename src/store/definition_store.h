#pragma once
#include "core/definition.h"
#include "core/result.h"
#include "store/connection.h"
#include "store/journal.h"
#include <QList>
#include <QTimeZone>

namespace pulse {

/// What the team defines for itself, version by version (core/definition.h). Definitions change by their day in the
/// team's zone, that of its first brand.
class DefinitionStore {
public:
    explicit DefinitionStore(Connection &connection) : m_connection(connection) {}
    /// Every version of \a subject, oldest first; of one day the one set last. \a brand: only where isOfBrand().
    Result<QList<Definition>> versions(DefinitionSubject subject, BrandId brand = {}) const;
    /// A version of a person, through the journal; undo takes it back. It needs a day that is not after \a today and a
    /// reason; one of the same day takes the place of an earlier one.
    Result<Change> set(Journal &journal, const Definition &definition, QDate today, ChangeSet &changes);
    /// Without the journal: for samples. An empty uid gets a new one.
    Status add(const Definition &definition, ChangeSet &changes);
    Result<QTimeZone> zone() const;

private:
    Connection &m_connection;
};

} // namespace pulse
