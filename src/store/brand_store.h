#pragma once
#include "core/brand.h"
#include "core/result.h"
#include "store/connection.h"
#include <QList>

namespace pulse {

/// Brands and competitors. Edits by people go through the Journal (entity "brand").
class BrandStore {
public:
    explicit BrandStore(Connection &connection) : m_connection(connection) {}
    Result<QList<Brand>> all() const;                ///< own brands first, then competitors, each by position
    Result<Brand> byName(const QString &name) const; ///< in any case; Error::NotFound when there is none
    Result<Brand> byId(BrandId id) const;
    Result<Brand> byUid(const Uid &uid) const; ///< a removed one too
    /// Refuses an empty name, a taken one (Error::Conflict) and an unknown time zone. It stands last in order unless
    /// its position says otherwise. For imports and samples, which say themselves whose their posts are; what a person
    /// adds goes through prepare().
    Result<BrandId> add(const Brand &brand);
    /// Stores the brand as removed, so that the Journal can bring it in: change("brand", uid, "removed", false).
    Result<Uid> prepare(Brand brand);
    Status update(const Brand &brand);
    /// The brand leaves every list. Its row and its assignments are kept, so that undo brings them back.
    Status remove(BrandId id);

    /// How far the brand's query has been carried through what is stored.
    struct Assignment {
        QString query;    ///< text of the query that was carried through; null: none yet
        MentionId next{}; ///< where it goes on
        bool done = false;
    };
    Result<Assignment> assignment(BrandId id) const;
    Status setAssignment(BrandId id, const Assignment &assignment);

private:
    Result<BrandId> insert(const Brand &brand, bool removed);
    Connection &m_connection;
};

} // namespace pulse
