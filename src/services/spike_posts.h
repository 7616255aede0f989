#pragma once
#include "core/mention.h"
#include "core/mention_filter.h"
#include "core/series.h"
#include "store/connection.h"

namespace pulse {

/// The posts in which the reason of a rise is looked for, held lightly: what no reason is found in (other
/// names, profiles, labels) is left empty, and what many of them share (places, handles, links) is held once.
struct SpikePosts {
    QList<Mention> posts;
    QDateTime cutOffAt; ///< UTC, the last one's time where there were more than could be held; else invalid
};

/// Those between \a from and \a to that \a filter lists and \a metric counts, the first \a most of them, oldest first,
/// read in parts so that the whole never stands in memory with everything it has. Runs on a reader thread.
SpikePosts readSpikePosts(Connection &connection, MentionFilter filter, Metric metric, const QDateTime &from,
                          const QDateTime &to, int most);

/// The first \a most between \a from and \a to that \a filter lists and that are none of \a known: beside a rise of
/// negative posts, those that are not negative themselves. Oldest first.
QList<Mention> readOtherPosts(Connection &connection, MentionFilter filter, const QDateTime &from, const QDateTime &to,
                              int most, const QList<Mention> &known);

/// The latest \a most of them, newest first: what led to the rise, or a sample of quiet days to compare with.
QList<Mention> readLatestPosts(Connection &connection, MentionFilter filter, Metric metric, const QDateTime &from,
                               const QDateTime &to, int most);

} // namespace pulse
