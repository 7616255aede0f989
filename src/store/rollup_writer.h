#pragma once
#include "store/connection.h"
#include "store/mention_row.h"
#include <QHash>
#include <QSet>
#include <vector>

namespace pulse {

/// Gathers what a write adds to and takes from the rollups, then writes it in one go. Call flush() before the
/// transaction ends. Notes too whose figures are to be counted anew (store/people_rollup.h), and takes out the days
/// of which something changed (store/author_rollup.h).
class RollupWriter {
public:
    explicit RollupWriter(Connection &connection) : m_connection(connection) {}
    /// Counts \a row once (\a sign 1) or takes it away (-1), for each of \a brands and for all mentions (brand 0).
    /// Hidden rows count nowhere.
    void count(const MentionRow &row, const QList<qint64> &brands, int sign);
    /// The same for one brand alone, when a mention joins or leaves it; \a others have it all the same, and how much
    /// they share with \a brand changes.
    void countFor(qint64 brand, const MentionRow &row, int sign, const QList<qint64> &others);
    Status flush();

    struct Key {
        qint64 brand, place, hour;
        int grain;
        bool operator==(const Key &) const = default;
    };
    struct Counts {
        qint64 mentions = 0, negative = 0, neutral = 0, positive = 0, reposts = 0, likes = 0, shares = 0, replies = 0,
               hashtags = 0, links = 0, videos = 0, intents = 0;
    };

private:
    void add(qint64 brand, const MentionRow &row, int sign);
    bool isBrand(qint64 brand);
    Status markPeople();
    Status forgetKept(const std::vector<Key> &hours);
    Connection &m_connection;
    QHash<Key, Counts> m_pending;
    QSet<Key> m_shared;                        ///< hours of which another brand shares more or less
    std::pair<qint64, bool> m_asked{0, false}; ///< the brand that isBrand() was asked of last
    QSet<qint64> m_authors;
};

inline size_t qHash(const RollupWriter::Key &key, size_t seed = 0)
{
    return qHashMulti(seed, key.brand, key.place, key.hour, key.grain);
}

} // namespace pulse
