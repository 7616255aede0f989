// Measures what the pages of a year read: the annual checklist's evidence, Trends, Competitors and the annual report,
// from a reader's connection: without the lists that store/author_rollup.h keeps, and with them. Medians of the clock
// and of one core.
//
//   bench_year WORKSPACE [ROWS=1000000] [LINE]
//
// A workspace that stands there is taken as it is; else one of ROWS posts is made. LINE: only lines whose names hold
// this are measured, with the lists as they are.
#include "bench_fill.h"
#include "services/banded_series.h"
#include "services/checklist_service.h"
#include "services/competitors/comparison.h"
#include "services/competitors/leading_words.h"
#include "services/report_gatherer.h"
#include "services/today.h"
#include "store/statement.h"
#include "store/stats_store.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>

using namespace pulse;
using namespace pulse::bench;
using namespace Qt::StringLiterals;

namespace {

/// The year that is read, of the brand with the most mentions.
struct Year {
    Connection &connection;
    QList<Brand> brands;
    Brand brand;
    Period period;
    QTimeZone zone;
    QDateTime cutOff; ///< after the last mention

    QDateTime from() const { return period.begin(zone); }
    QDateTime to() const { return std::min(period.end(zone), cutOff); }
};

QString onlyLines; ///< that hold this in their names

void line(const char *what, const std::function<void()> &work, int rounds)
{
    if (!QString::fromUtf8(what).contains(onlyLines))
        return;
    std::vector<double> clock;
    const double cpu = median(
        [&] {
            QElapsedTimer timer;
            timer.start();
            work();
            clock.push_back(double(timer.nsecsElapsed()) / 1e6);
        },
        rounds);
    std::sort(clock.begin(), clock.end());
    std::printf("| %s | %.0f ms | %.0f ms | 200 ms |\n", what, clock[clock.size() / 2], cpu);
    std::fflush(stdout);
}

void measure(const Year &year, int rounds)
{
    std::printf("\n| page of %s | on the clock | of one core | wanted |\n|---|---|---|---|\n",
                qPrintable(year.period.key()));
    Connection &connection = year.connection;
    line(
        "figures of all brands", [&] { must(StatsStore(connection).figures(year.from(), year.to())); }, rounds);
    for (const auto &[bucket, name] :
         {std::pair{Bucket::Day, "day"}, std::pair{Bucket::Week, "week"}, std::pair{Bucket::Month, "month"}})
        for (const Metric metric : {Metric::Mentions, Metric::NetSentiment, Metric::Authors, Metric::EstimatedReach})
            line(
                qPrintable(u"Trends: %1 by %2"_s.arg(toKey(metric), QString::fromLatin1(name))),
                [&, b = bucket] {
                    must(readBandedSeries(connection, year.brand, metric, b, year.to().addDays(-365), year.to(),
                                          year.zone, year.cutOff));
                },
                rounds);
    std::optional<Comparison> comparison;
    const QDate first = year.period.first, last = year.to().toTimeZone(year.zone).date();
    line(
        "Competitors: shares and sentiment",
        [&] { comparison = must(readComparison(connection, year.brands, first, last, year.zone, false)); }, rounds);
    line(
        "Competitors: reach, overlap",
        [&] {
            if (!comparison)
                comparison = must(readComparison(connection, year.brands, first, last, year.zone, false));
            Comparison copy = *comparison;
            must(readComparedReach(connection, copy));
        },
        rounds);
    line(
        "Competitors: leading words",
        [&] {
            if (!comparison)
                comparison = must(readComparison(connection, year.brands, first, last, year.zone, false));
            must(readLeadingWords(connection, *comparison));
        },
        rounds);
    for (const QString &view :
         {u"year_overview"_s, u"share_of_voice"_s, u"competitor_reach"_s, u"perception_compare"_s, u"business_lines"_s,
          u"loyal_following"_s, u"demographics"_s, u"channel_mix"_s, u"benchmark_table"_s, u"kpi_day"_s,
          u"handover_list"_s, u"decision_log"_s, u"roi_table"_s, u"report_preview"_s, u"top_content"_s})
        line(
            qPrintable(u"annual evidence: "_s + view),
            [&] { must(readPeriodEvidence(connection, year.brand.id, year.period, {view}, year.cutOff, u"en"_s)); },
            rounds);
    ReportRequest request;
    request.brand = year.brand.id;
    request.period = year.period;
    request.language = u"en"_s;
    request.kind = u"year"_s;
    line(
        "annual report: everything it reads",
        [&] { must(gatherReport(connection, request, ReportPlan::standard(u"year"_s), year.cutOff)); }, rounds);
    line(
        "Today", [&] { must(readToday(connection, year.brand, year.cutOff, u"en"_s)); }, rounds);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString file = application.arguments().value(1);
    if (!QFile::exists(file)) {
        const QString rows = application.arguments().value(2, u"1000000"_s);
        fillWorkspace(file, rows.toInt());
    }
    const SystemClock clock;
    const auto workspace = must(Workspace::open(file, clock, {}));
    const auto connection = must(Connection::open(file, Connection::Mode::ReadOnly));
    const QList<Brand> brands = must(BrandStore(*connection).all());
    const QTimeZone zone(brands[0].timeZone);
    const QDateTime last = must(StatsStore(*connection).span(brands[0].id)).second;
    const Year year{*connection,       brands, brands[0], Period::yearOf(last.toTimeZone(zone).date()), zone,
                    last.addSecs(3600)};
    Statement count(*connection, "SELECT value FROM meta WHERE key = 'mentions'");
    std::printf("%lld mentions\n", count.scalar());
    onlyLines = application.arguments().value(3);
    if (!onlyLines.isEmpty()) {
        measure(year, 9);
        return 0;
    }
    {
        auto cleared = workspace->write([](Connection &c, ChangeSet &) {
            const Status days = c.execute(u"DELETE FROM kept_day"_s);
            return days ? c.execute(u"DELETE FROM kept_span"_s) : days;
        });
        cleared.waitForFinished();
    }
    std::printf("\nWithout the days that are kept:\n");
    measure(year, 1);
    QElapsedTimer timer;
    timer.start();
    const double before = cpuMs();
    if (const Status kept = PeopleKeeper::refreshNow(*workspace, clock); !kept)
        qFatal("%s", qPrintable(kept.error().text));
    std::printf("\nPeople and days counted: %lld ms on the clock, %.0f ms of a core\n", timer.elapsed(),
                cpuMs() - before);
    Statement kept(*connection, "SELECT sum(length(authors) + length(tallies)) FROM kept_day");
    Statement spans(*connection, "SELECT sum(length(authors) + length(tallies)) FROM kept_span");
    std::printf("The days take %lld kB, the months and years %lld kB.\n", kept.scalar() / 1024, spans.scalar() / 1024);
    measure(year, 5);
    return 0;
}
