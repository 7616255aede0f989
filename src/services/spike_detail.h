#pragma once
#include "analysis/drivers.h"
#include "core/mention_filter.h"
#include "core/spike.h"
#include "services/spike_places.h"
#include "store/connection.h"

namespace pulse {

/// What a spike card says beside the spike itself.
struct SpikeDetail {
    Spike spike;                     ///< with drivers and origin
    OriginTrace trace;               ///< how the origin spread; empty for a fall or several origins
    QString sourceDown;              ///< a source that failed while it rose: there may be earlier posts
    int mentions = 0, authors = 0;   ///< between start and end
    std::optional<double> netBefore; ///< net sentiment of the 28 days before
    std::optional<double> netDuring; ///< net sentiment between start and end
    std::optional<bool> worse;       ///< its talk is more negative than usual; see services/spike_tone.h
    QList<double> comparable; ///< of its metric at the same weekday and hour of weeks before, newest first, at most six
    QStringList newWords;     ///< said in the rise and hardly on usual days, at most five
    QList<PlaceLevel> places; ///< of a fall of mentions: where what is missing usually stands
    MentionFilter filter;     ///< lists the posts that its metric counts
    qint64 listed = 0;        ///< how many these are
};

/// The posts between start and end of a spike, as a filter of the feed: those that its metric counts.
MentionFilter mentionsOf(const Spike &spike);

/// Says what is behind a rise, from the posts themselves; nothing for a fall. Runs on a reader thread.
/// \param expected  what would have been usual between start and end, in the spike's metric
Result<SpikeExplanation> explainFromPosts(Connection &connection, const Spike &spike, double expected);

/// Everything that the card of a spike shows; drivers and origin are worked out when the log has none yet.
Result<SpikeDetail> readSpikeDetail(Connection &connection, const Uid &spike, const QDateTime &now);

} // namespace pulse
