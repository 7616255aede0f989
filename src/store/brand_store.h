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
    Result<Brand> byName(const QString &name) const; ///< Error::NotFound when there is none
    Result<Brand> byId(BrandId id) const;
    /// Refuses an empty or a taken name (Error::Conflict).
    Result<BrandId> add(const Brand &brand);
    Status update(const Brand &brand);
    /// Removes the brand and its assignments; mentions stay.
    Status remove(BrandId id);

private:
    Connection &m_connection;
};

} // namespace pulse
