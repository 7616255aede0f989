#pragma once
#include "core/brand.h"
#include "core/checklist.h"
#include "core/checklist_settings.h"
#include "core/evidence.h"
#include "core/mention.h"
#include "core/mention_filter.h"
#include "core/spike.h"
#include "core/team_calendar.h"
#include "store/activity_store.h"
#include "store/connection.h"
#include "store/stats_store.h"
#include <QCoreApplication>
#include <QTimeZone>

namespace pulse {

/// What an evidence view is made from. Lives on a reader thread, for the time of one reading.
struct EvidenceContext {
    Connection &connection;
    Brand brand;
    QList<Brand> brands; ///< all, own ones first
    QTimeZone zone;      ///< of the brand
    QString language;    ///< "ko" or "en": for numbers and dates; texts follow the program's translation
    ChecklistRun run;
    QDateTime cutOff; ///< UTC: everything after it is left out
    ChecklistSettings settings;
    TeamCalendar calendar;
    QDateTime from{}, to{};             ///< UTC: what the run looks at, up to the cut-off
    QDateTime beforeFrom{}, beforeTo{}; ///< UTC: the period before it
    QDateTime since{};                  ///< UTC: when the crisis scan was last done
    QString itemKey{};                  ///< the checklist item beside which it stands; may be empty

    /// An evidence of this brand and cut-off, calm and empty.
    Evidence begin(const QString &view) const;
    /// One that says in \a why, a whole sentence, what is missing.
    Evidence notAvailable(const QString &view, const QString &why) const;

    /// Whether the brand's talk reaches back over the whole period before: what began in it is no measure.
    bool beforeIsWhole() const;
    /// The sum of an additive metric over [begin, end), from the rollups.
    Result<double> sum(Metric metric, const QDateTime &begin, const QDateTime &end) const;
    /// The same span of the clock on the same weekdays of the eight weeks before, as far as the brand's talk reaches
    /// back and leaving out the team's days off among working days: what is usual. Newest first.
    QList<std::pair<QDateTime, QDateTime>> comparableSpans(const QDateTime &begin, const QDateTime &end) const;
    /// sum() over comparableSpans().
    Result<QList<double>> comparableSums(Metric metric, const QDateTime &begin, const QDateTime &end) const;

    /// A metric by the hour over [begin, end) with what is typical of each hour (analysis/typical.h).
    Result<Series> hourlyWithBand(Metric metric, const QDateTime &begin, const QDateTime &end) const;

    QString when(const QDateTime &time) const; ///< short, in the brand's zone
    QString number(double value) const;        ///< whole, with separators; "—" when unknown
    /// A value of a metric with its unit: a count, a percentage or a signed index; "—" when unknown.
    QString figure(Metric metric, double value) const;
    /// A row that opens one mention: its first words, who, where, when.
    EvidenceRow mentionRow(const Mention &mention) const;
    /// A row about one account that opens its mentions in [from, to).
    EvidenceRow authorRow(const AuthorActivity &author, const QDateTime &begin, const QDateTime &end) const;
};

inline constexpr int ComparableWeeks = 8;
inline constexpr int FewestComparable = 4; ///< fewer comparable spans say nothing of what is usual
inline constexpr int FewestMentions = 10;  ///< fewer mentions say nothing of a share or a tone
inline constexpr int ShownRows = 10;

/// The surroundings of evidence of \a brand up to \a cutOff: its brands, zone, settings and calendar read from the
/// workspace; run and spans are the caller's to fill in.
Result<EvidenceContext> readEvidenceContext(Connection &connection, const Brand &brand, const QDateTime &cutOff,
                                            const QString &language);

/// "자료 부족(n=6)" / "Not enough data (n=6)"
QString notEnoughData(qint64 n);
/// The first words of a mention on one line, plain.
QString excerpt(const Mention &mention, int length = 100);
/// The name of a metric as people know it.
QString metricName(Metric metric);
/// A search for an account: its handle on its place.
QString authorSearch(const QString &handle, const QString &name, const QString &place);
/// A text as one value of the query language.
QString quoted(const QString &text);

} // namespace pulse
