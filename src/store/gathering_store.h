#pragma once
#include "core/brand_matcher.h"
#include "core/register.h"
#include "store/connection.h"
#include "store/mention_row.h"
#include <QTimeZone>

namespace pulse {

/// What gathers mentions by rule besides brands: a campaign, a sponsorship or a business line. Its row number stands
/// where a brand's stands: in filters, series and figures.
struct Gathering {
    BrandId id{};
    RegisterEntry entry;
    QTimeZone zone = QTimeZone::utc(); ///< of its brand
    /// Row numbers between which its mentions lie: from its first day to CampaignTailDays after its last.
    qint64 fromRow = 0, toRow = 0;
    /// One text for rule and days: what was carried through, and what has to be.
    QString rule() const;
};

/// Reads what gathers mentions; the entries themselves are RegisterStore's.
class GatheringStore {
public:
    explicit GatheringStore(Connection &connection) : m_connection(connection) {}
    /// Those in use, by register and in the order in which they were made.
    Result<QList<Gathering>> all() const;
    /// Error::NotFound when there is none, or it was removed.
    Result<Gathering> byId(BrandId id) const;
    Result<Gathering> byUid(const Uid &entry) const;

private:
    Connection &m_connection;
};

/// Whose a new post is besides its brands', decided as it is stored. Made once for a batch.
class GatheringMatcher {
public:
    explicit GatheringMatcher(Connection &connection);
    /// \a row: the row number that the post has or will have; \a undated posts belong to nothing with days.
    QList<BrandId> match(const EnrichedPost &post, qint64 row) const;
    Status status() const { return m_status; }

private:
    struct Entry {
        BrandId id{};
        qint64 fromRow, toRow;
        CampaignMatcher matcher;
    };
    std::vector<Entry> m_entries;
    Status m_status = ok();
};

} // namespace pulse
