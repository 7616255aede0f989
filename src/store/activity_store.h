#pragma once
#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"
#include <QDateTime>
#include <QList>
#include <optional>

namespace pulse {

/// What one account said about a brand in a span of time.
struct AuthorActivity {
    AuthorId id{};
    QString handle, name, place;
    std::optional<qint64> followers;
    qint64 mentions = 0, positive = 0, neutral = 0, negative = 0;
    qint64 leaning() const { return positive - negative; } ///< above 0: for the brand
    QString shownName() const { return handle.isEmpty() ? name : handle; }
};

/// Who spoke about a brand: sums over its accounts, from the lists that store/author_rollup.h keeps. \a from included,
/// \a to excluded, UTC; undated mentions belong to no span.
class ActivityStore {
public:
    explicit ActivityStore(Connection &connection) : m_connection(connection) {}
    /// Those who took a side, most clearly first: by |positive - negative|, then followers.
    Result<QList<AuthorActivity>> clearest(BrandId brand, const QDateTime &from, const QDateTime &to, int limit) const;
    /// Those with the most followers among all who spoke.
    Result<QList<AuthorActivity>> mostFollowed(BrandId brand, const QDateTime &from, const QDateTime &to,
                                               int limit) const;
    /// How many accounts spoke at least \a mentions times.
    Result<qint64> returning(BrandId brand, const QDateTime &from, const QDateTime &to, int mentions) const;
    /// Mentions of the brand by any of \a authors.
    Result<qint64> mentionsOf(BrandId brand, const QList<AuthorId> &authors, const QDateTime &from,
                              const QDateTime &to) const;

private:
    Connection &m_connection;
};

} // namespace pulse
