#pragma once
#include "analysis/drivers.h"
#include "core/checklist.h"
#include "core/sentiment.h"
#include "core/series.h"
#include "core/spike.h"
#include "report/case_blocks.h"

namespace pulse {

/// A figure of a crisis beside what such a span usually has.
struct CrisisMeasure {
    enum class Kind { Mentions, Negative, NegativeShare, NetSentiment, Authors, EstimatedReach };
    Kind kind = Kind::Mentions;
    std::optional<double> value, usual; ///< unset: cannot be said
};

/// A post of the case and how it reads.
struct CrisisPost {
    CasePost post;
    std::optional<Sentiment> sentiment; ///< unset: no longer stored
    MentionId mention{};                ///< 0: no longer stored
};

/// Everything that a crisis report says of one case, read at its cut-off. Words are in the report's language.
struct CrisisRecord {
    CaseRecord record;
    QDateTime until; ///< UTC: its closing, or the cut-off while it is open
    QList<CrisisMeasure> measures;
    int comparableSpans = 0; ///< "usual" is the median of so many earlier spans of the same hours and weekdays
    Series series;           ///< negative mentions with their typical range
    QList<SeriesMark> seriesChanges{}; ///< where it began to be counted otherwise
    Bucket bucket = Bucket::Hour;
    QList<Spike> spikes;        ///< of that series
    std::optional<Spike> spike; ///< from which the case was opened
    QList<SpreadStep> path;     ///< of its origin over places; may be empty
    QList<RunItem> steps;
    QList<CrisisPost> posts; ///< earliest first
    QList<ReplyDraft> drafts;
    QDateTime answeredAt; ///< UTC, the first reply that was given; invalid: none
    const CrisisCase &crisisCase() const { return record.crisisCase; }
    std::optional<CrisisMeasure> measure(CrisisMeasure::Kind kind) const;
};

} // namespace pulse
