// How long reports of a large workspace take, as the command line makes them: everything read, composed, laid out and
// written as PDF, and how large the file is. Of the brand with the most mentions of a workspace that bench_window left
// (or any other): the last whole month and the year, as built in, with as many sections more as make ten pages, and
// with every section; then what each section that is switched off as built in costs.
//
//   bench_report WORKSPACE [ROUNDS=3]
#include "bench_measure.h"
#include "report/page_layout.h"
#include "report/report_composer.h"
#include "services/report_gatherer.h"
#include "services/report_service.h"
#include "store/brand_store.h"
#include "store/statement.h"
#include "store/stats_store.h"
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <cstdio>
#include <utility>

using namespace pulse;
using namespace pulse::bench;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QString name;
    ReportRequest request;
    double wantedSeconds;
};

/// The built-in plan of the kind with the first \a more of its sections that are switched off.
ReportPlan planWith(const QString &kind, int more)
{
    ReportPlan plan = ReportPlan::standard(kind);
    for (ReportSection &section : plan.sections)
        if (!section.shown && more-- > 0)
            section.shown = true;
    return plan;
}

ReportDocument prepare(Connection &connection, const Case &one, const ReportPlan &plan, const QDateTime &cutOff)
{
    const ReportData data = must(gatherReport(connection, one.request, plan, cutOff));
    return composeReport(data, plan, {}, one.request.language);
}

/// A line of the table; \return how many pages it was.
int measure(Connection &connection, const Case &one, const QDateTime &cutOff, int more, int rounds)
{
    const ReportPlan plan = planWith(one.request.kind, more);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"report.pdf"_s);
    std::vector<double> clock;
    double gathered = 0;
    int pages = 0;
    const double cpu = median(
        [&] {
            QElapsedTimer timer;
            timer.start();
            const ReportDocument document = prepare(connection, one, plan, cutOff);
            gathered = double(timer.nsecsElapsed()) / 1e9;
            if (const Status written = ReportService::write(document, file); !written)
                qFatal("%s", qPrintable(written.error().text));
            clock.push_back(double(timer.nsecsElapsed()) / 1e9);
            pages = PageLayout(document).pageCount();
        },
        rounds);
    std::sort(clock.begin(), clock.end());
    std::printf(
        "| %s, %d sections more | %d | %.2f s, of it reading and composing %.2f s | %.2f s | %.0f s | %lld kB | "
        "2,000 kB |\n",
        qPrintable(one.name), more, pages, clock[clock.size() / 2], gathered, cpu / 1000, one.wantedSeconds,
        QFileInfo(file).size() / 1000);
    std::fflush(stdout);
    return pages;
}

/// Of the sections that are switched off as built in: how long each takes more than none of them.
void sections(Connection &connection, const Case &one, const QDateTime &cutOff)
{
    const auto seconds = [&](const ReportPlan &plan) {
        const double begin = cpuMs();
        prepare(connection, one, plan, cutOff);
        return (cpuMs() - begin) / 1000;
    };
    ReportPlan plan = planWith(one.request.kind, 0);
    const double none = seconds(plan);
    for (ReportSection &section : plan.sections) {
        if (std::exchange(section.shown, true))
            continue;
        std::printf("| %s: %s | | | %.2f s | | | |\n", qPrintable(one.name), qPrintable(section.key),
                    seconds(plan) - none);
        std::fflush(stdout);
        section.shown = false;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString file = arguments.value(1);
    const int rounds = arguments.value(2, u"3"_s).toInt();
    const auto connection = must(Connection::open(file, Connection::Mode::ReadOnly));
    const Brand brand = must(BrandStore(*connection).all()).constFirst();
    const QDateTime last = must(StatsStore(*connection).span(brand.id)).second, cutOff = last.addSecs(3600);
    const QDate today = last.toTimeZone(QTimeZone(brand.timeZone)).date();
    Statement count(*connection, "SELECT value FROM meta WHERE key = 'mentions'");
    std::printf("%lld mentions\n\n| report | pages | on the clock | of one core | wanted | PDF | wanted |\n"
                "|---|---|---|---|---|---|---|\n",
                count.scalar());
    Case month{u"month"_s, {brand.id, Period::monthOf(today.addMonths(-1)), u"ko"_s, u"month"_s}, 2};
    Case year{u"year"_s, {brand.id, Period::yearOf(today), u"ko"_s, u"year"_s}, 10};
    constexpr int TenPages = 10, Every = 1000;
    for (const Case &one : {month, year}) {
        for (int more = 0; measure(*connection, one, cutOff, more, rounds) < TenPages; ++more) {
        }
        measure(*connection, one, cutOff, Every, rounds);
        sections(*connection, one, cutOff);
    }
    return 0;
}
