#pragma once
#include "core/brand.h"
#include "core/evidence.h"
#include "core/spike.h"
#include "services/coverage.h"
#include "services/day_kpis.h"
#include "services/definition_changes.h"

namespace pulse {

/// What the first page of the morning shows.
struct TodaySummary {
    QDateTime now; ///< UTC, the moment of reading
    QDate today;   ///< in the brand's zone
    QList<DayKpi> kpis;
    Series series;                   ///< mentions by hour over the last seven days, with their typical range
    QList<Spike> spikes;             ///< of that series
    QList<CoverageGap> gaps;         ///< within it: what was not collected
    QList<DefinitionChange> changes; ///< within it: days on which mentions began to be counted otherwise
    QList<EvidenceRow> attention;    ///< what to look at now, most pressing first
    int crisisCandidates = 0;        ///< unjudged rises of the last 48 hours whose tone is not as usual
    int openCases = 0;               ///< crisis cases that are not closed
    int sources = 0;                 ///< switched on
    qint64 mentionsTotal = 0;        ///< stored for the brand; 0: the page says how to begin
};

/// Reads the page in one go on a reader thread. \a language "ko" or "en" decides numbers and dates.
Result<TodaySummary> readToday(Connection &connection, const Brand &brand, const QDateTime &now,
                               const QString &language);

} // namespace pulse
