#pragma once
#include "store/connection.h"
#include "store/mention_row.h"
#include <QHash>
#include <QSet>
#include <vector>

namespace pulse {

/// Gathers what a write adds to and takes from the rollups, then writes it in one go. Call flush() before the
/// transaction ends. Notes too whose figures are to be counted anew (store/people_rollup.h), and takes out the days
/// whose authors changed (store/author_rollup.h).
class RollupWriter {
public:
    explicit RollupWriter(Connection &connection) : m_connection(connection) {}
    /// Counts \a row once (\a sign 1) or takes it away (-1), for each of \a brands and for all mentions (brand 0).
    /// Hidden rows count nowhere.
    void count(const MentionRow &row, const QList<qint64> &brands, int sign);
    /// The same for one brand alone, when a mention joins or leaves it.
    void countFor(qint64 brand, const MentionRow &row, int sign);
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
    Status markPeople();
    Status forgetAuthors(const std::vector<Key> &hours);
    Connection &m_connection;
    QHash<Key, Counts> m_pending;
    QSet<qint64> m_authors;
};

inline size_t qHash(const RollupWriter::Key &key, size_t seed = 0)
{
    return qHashMulti(seed, key.brand, key.place, key.hour, key.grain);
}

} // namespace pulse
