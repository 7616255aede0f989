#pragma once
#include "core/benchmark.h"
#include "core/brand.h"
#include "core/evidence.h"
#include "core/mention.h"
#include "core/period.h"
#include "core/sample_check.h"
#include "core/spike.h"
#include "report/campaign_record.h"
#include "report/crisis_record.h"
#include "report/report_plan.h"
#include "store/stats_store.h"

namespace pulse {

/// How many items of a checklist had which end in the period.
struct ChecklistRecord {
    QString templateKey; ///< key: "daily", "weekly", ...
    int runs = 0;
    int done = 0, late = 0, skipped = 0, missed = 0, notApplicable = 0, open = 0;
    int items() const { return done + skipped + missed + open; } ///< those that applied
};

/// What a word of the report means by the team's choice.
struct ReportDefinition {
    QString name, words;
    QDate since;         ///< invalid: as it came
    QString by, reason;  ///< may be empty
    QStringList earlier; ///< versions of days before it that the period has too
};

/// Every number of a report, read at one cut-off. Composed into words by composeReport().
struct ReportData {
    QString kind; ///< see ReportPlan; empty: that of the period
    Brand brand;
    Period period;                ///< of a campaign or a crisis: the day of the cut-off
    QDateTime from, to;           ///< UTC, what a campaign or a crisis spans; invalid: the period
    QDateTime cutOff;             ///< UTC: what came in later is left out
    bool sample = false;          ///< invented data; the report says so
    QList<BrandFigures> figures;  ///< of the period, own brands first
    QList<BrandFigures> previous; ///< of the period before, or of as much of it; empty when its data is not whole
    bool isOver = true;           ///< false: the period still runs at the cut-off
    bool previousIsWhole = true;  ///< false: the data begins within the period before
    int daysGone = 0;             ///< days of the period up to the cut-off
    int daysKnown = 0;            ///< of them, from the first to the last one with talk of any brand
    /// Whether there is data of enough of the period to say more than what it holds: four fifths of its days.
    bool isCovered() const { return 5 * daysKnown >= 4 * daysGone; }
    QList<Benchmark> benchmarks; ///< in force on the last day
    Series series;
    bool hasTypical = true; ///< false: too little past to say what is usual, so nothing can be unusual
    Bucket bucket = Bucket::Day;
    QList<Spike> spikes; ///< oldest first
    QList<Counted> hashtags, links, authors, places;
    QList<Mention> topPosts; ///< most engagement first
    QList<ChecklistRecord> checklists;
    Rate precision, rightClass;             ///< of the month's sample check; of 0: nobody judged it
    QList<CaseRecord> cases;                ///< open at some time of the period
    QList<ReportDefinition> definitions;    ///< in force on the last day, in the report's language
    QList<SeriesMark> seriesChanges;        ///< where `series` began to be counted otherwise, in words
    QList<Evidence> evidence;               ///< of the plan's evidence sections, in the report's language
    std::optional<CampaignRecord> campaign; ///< of kind "campaign"
    std::optional<CrisisRecord> crisis;     ///< of kind "crisis"
};

/// The kind of report that a period makes by itself: "day", "week", "month" or "year".
QString reportKind(const Period &period);

} // namespace pulse
