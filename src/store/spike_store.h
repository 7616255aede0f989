#pragma once
#include "core/result.h"
#include "core/spike.h"
#include "store/connection.h"
#include "store/workspace.h"
#include <QJsonObject>
#include <QList>

namespace pulse {

/// The log of rises and falls. State and note are set by people through the Journal (entity "spike", fields "state":
/// a key of toKey(SpikeState), "note": text).
class SpikeStore {
public:
    explicit SpikeStore(Connection &connection) : m_connection(connection) {}

    /// Those that overlap [from, to), newest first; an unset brand means all, invalid times are open.
    Result<QList<Spike>> between(std::optional<BrandId> brand, const QDateTime &from, const QDateTime &to) const;
    Result<Spike> byUid(const Uid &uid) const; ///< Error::NotFound when it is not in the log
    /// Rises and falls of the brand that no person has judged yet.
    Result<int> newCount(BrandId brand, const QDateTime &since) const;

    /// What became of the log when the spikes of one series were computed again.
    struct Merged {
        QList<Spike> added;   ///< not in the log before
        QList<Spike> changed; ///< in the log with other figures
    };
    /// Makes the log of one series agree with \a computed from \a from on (by the end of a spike; invalid: all of it).
    /// State, note, origin and drivers of known ones stay; one that is not computed any more leaves the log unless a
    /// person judged it or wrote a note.
    Result<Merged> merge(BrandId brand, Metric metric, Bucket bucket, const QDateTime &from,
                         const QList<Spike> &computed, ChangeSet &changes);
    /// Stores what is behind a spike; nothing happens when it left the log meanwhile.
    Status explain(const Uid &uid, const QList<SpikeDriver> &drivers, const std::optional<SpikeOrigin> &origin,
                   ChangeSet &changes);

private:
    Connection &m_connection;
};

} // namespace pulse
