#pragma once
#include "core/brand.h"
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

} // namespace pulse
