#pragma once
#include "analysis/drivers.h"
#include "core/brand.h"
#include "core/mention_filter.h"
#include "core/series.h"
#include "core/spike.h"
#include "services/coverage.h"
#include "services/definition_changes.h"
#include "store/connection.h"

namespace pulse {

/// A series with its typical range, as charts and the command line show it.
struct BandedSeries {
    Metric metric = Metric::Mentions;
    Bucket bucket = Bucket::Hour;
    QDateTime from, to;      ///< UTC, the span asked for, or the brand's whole data
    Series series;           ///< NaN outside of the data: before its first mention, after the last answer of a source
    QList<Spike> spikes;     ///< of this series within the span, oldest first; state and note as in the log
    QDateTime beginning;     ///< where there is first enough to compare with; invalid: never yet
    QDateTime dataUntil;     ///< UTC; later buckets have no data
    QList<CoverageGap> gaps; ///< within the span: what was not collected
    QList<DefinitionChange> changes; ///< within the span: days on which it began to be counted otherwise
    QString sourceDown;              ///< name of a source that is failing now; empty: none
};

/// Reads a series and adds what is typical, from as much of the past as the rules need (analysis/typical.h). Public
/// holidays of Korea count for brands in its zone; dates that the team added count for all.
/// \param from, to  UTC; invalid: from the first mention, to the end of the data
/// \param zone      cuts days and weeks; the brand's, unless a person asked for another
/// \param threshold  how far off a bucket must be to be flagged (TypicalOptions::threshold); unset: as the team chose
/// and taught for this brand and metric Runs on a reader thread of the workspace.
Result<BandedSeries> readBandedSeries(Connection &connection, const Brand &brand, Metric metric, Bucket bucket,
                                      const QDateTime &from, const QDateTime &to, const QTimeZone &zone,
                                      const QDateTime &now, std::optional<double> threshold = {});

/// What a spike card says beside the spike itself.
struct SpikeDetail {
    Spike spike;                     ///< with drivers and origin
    OriginTrace trace;               ///< how the origin spread; empty for a fall or several origins
    QString sourceDown;              ///< a source that failed while it rose: there may be earlier posts
    int mentions = 0, authors = 0;   ///< between start and end
    std::optional<double> netBefore; ///< net sentiment of the 28 days before
    std::optional<double> netDuring; ///< net sentiment between start and end
    std::optional<bool> worse;       ///< its talk is more negative than usual; see services/spike_tone.h
    MentionFilter filter;            ///< lists the posts that its metric counts
    qint64 listed = 0;               ///< how many these are
};

/// The posts between start and end of a spike, as a filter of the feed: those that its metric counts.
MentionFilter mentionsOf(const Spike &spike);

/// Says what is behind a rise, from the posts themselves; nothing for a fall. Runs on a reader thread.
/// \param expected  what would have been usual between start and end, in the spike's metric
Result<SpikeExplanation> explainFromPosts(Connection &connection, const Spike &spike, double expected);

/// Everything that the card of a spike shows; drivers and origin are worked out when the log has none yet.
Result<SpikeDetail> readSpikeDetail(Connection &connection, const Uid &spike, const QDateTime &now);

} // namespace pulse
