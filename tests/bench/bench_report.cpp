// How long reports of a large workspace take, as the command line makes them: everything read, composed, laid out and
// written as PDF, and how large the file is. Of the brand with the most mentions of a workspace that bench_window left
// (or any other): the last whole month and the year, as built in and with every section that the kind knows.
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

using namespace pulse;
using namespace pulse::bench;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QString name;
    ReportRequest request;
    double wantedSeconds;
};

/// With every section shown, where \a all; else as built in.
ReportDocument prepare(Connection &connection, const ReportRequest &request, const QDateTime &cutOff, bool all)
{
    ReportPlan plan = ReportPlan::standard(request.kind);
    for (ReportSection &section : plan.sections)
        section.shown = section.shown || all;
    plan.cover.shown = all;
    const ReportData data = must(gatherReport(connection, request, plan, cutOff));
    return composeReport(data, plan, {}, request.language);
}

void measure(Connection &connection, const Case &one, const QDateTime &cutOff, bool all, int rounds)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"report.pdf"_s);
    std::vector<double> clock;
    double gathered = 0;
    int pages = 0;
    const double cpu = median(
        [&] {
            QElapsedTimer timer;
            timer.start();
            const ReportDocument document = prepare(connection, one.request, cutOff, all);
            gathered = double(timer.nsecsElapsed()) / 1e9;
            if (const Status written = ReportService::write(document, file); !written)
                qFatal("%s", qPrintable(written.error().text));
            clock.push_back(double(timer.nsecsElapsed()) / 1e9);
            pages = PageLayout(document).pageCount();
        },
        rounds);
    std::sort(clock.begin(), clock.end());
    std::printf("| %s%s | %d | %.2f s, of it reading and composing %.2f s | %.2f s | %.0f s | %lld kB | 2,000 kB |\n",
                qPrintable(one.name), all ? ", every section and a cover" : "", pages, clock[clock.size() / 2],
                gathered, cpu / 1000, one.wantedSeconds, QFileInfo(file).size() / 1000);
    std::fflush(stdout);
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
    for (const Case &one : {month, year})
        for (const bool all : {false, true})
            measure(*connection, one, cutOff, all, rounds);
    return 0;
}
