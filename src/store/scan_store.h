#pragma once
#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"
#include <QDateTime>
#include <QList>

namespace pulse {

/// Narrow reads of the crisis scan: thousands of texts at each look, of which only a few are shown.
class ScanStore {
public:
    explicit ScanStore(Connection &connection) : m_connection(connection) {}

    /// A negative original as far as its subject goes.
    struct Complaint {
        MentionId id{};
        AuthorId author{}; ///< 0: unknown
        QDateTime at;      ///< UTC, sort time to the second
        QString text;      ///< title and text
    };
    /// Those of a brand in [from, to), newest first, at most \a limit; reposts, noise and deleted ones left out.
    Result<QList<Complaint>> complaints(BrandId brand, const QDateTime &from, const QDateTime &to, int limit) const;
    /// Mentions of a brand in [from, to) that are not negative and yet abusive, from that probability on; newest first.
    Result<QList<MentionId>> abusive(BrandId brand, const QDateTime &from, const QDateTime &to, double probability,
                                     int limit) const;

private:
    Connection &m_connection;
};

} // namespace pulse
