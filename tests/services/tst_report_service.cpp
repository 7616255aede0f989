#include "checklist_fixture.h"
#include "core/fiscal_year.h"
#include "report/report_json.h"
#include "services/person_change.h"
#include "services/report_service.h"
#include <QFile>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Plans, words and kept reports in a workspace file.
class ReportServiceTest : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<ReportService> m_reports;

    ReportRequest october() const { return {f->brand.id, Period::monthOf(QDate(2026, 10, 1)), u"ko"_s, {}}; }
    Result<PreparedReport> prepared() { return f->wait(m_reports->prepare(october())); }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->open());
        m_reports = std::make_unique<ReportService>(*f->workspace, f->clock);
    }
    void cleanup() { m_reports.reset(); }

    void aTeamsPlanHoldsForEveryReportOfItsKindAndCanBeTakenBack()
    {
        const auto before = prepared();
        QVERIFY(before);
        ReportPlan plan = before->plan;
        plan.sections[1].shown = false; // the key figures
        plan.cover.shown = true;
        const auto change = f->wait(m_reports->savePlan(before->kind, plan));
        QVERIFY(change);
        const auto after = prepared();
        QCOMPARE(after->plan, plan);
        QVERIFY(after->document.cover.has_value());
        ReportRequest september = october();
        september.period = september.period.previous();
        QVERIFY(f->wait(m_reports->prepare(september))->document.cover.has_value());
        ReportRequest week = october();
        week.period = Period::weekOf(QDate(2026, 10, 12));
        QVERIFY(!f->wait(m_reports->prepare(week))->document.cover.has_value());
        QVERIFY(f->wait(undoChange(*f->workspace, change->uid)));
        QCOMPARE(prepared()->plan, before->plan);
    }
    void theAuthorsWordsBelongToOneReport()
    {
        QVERIFY(f->wait(m_reports->saveWords(october(), {{u"title"_s, u"조용한 시월"_s}})));
        QCOMPARE(prepared()->document.title, u"조용한 시월"_s);
        QVERIFY(!prepared()->standard.value(u"title"_s).isEmpty());
        ReportRequest september = october();
        september.period = september.period.previous();
        QVERIFY(f->wait(m_reports->prepare(september))->document.title != u"조용한 시월");
        QVERIFY(f->wait(m_reports->saveWords(october(), {})));
        QCOMPARE(prepared()->document.title, prepared()->standard.value(u"title"_s));
    }
    void aKeptReportStaysAsItWasAndSaysWhatTheDataSaysNow()
    {
        const ReportDocument then = prepared()->document;
        const auto kept = f->wait(m_reports->keep(october(), then));
        QVERIFY(kept);
        const QString first = f->folder.filePath(u"first.csv"_s), second = f->folder.filePath(u"second.csv"_s);
        QVERIFY(ReportService::write(then, first).hasValue());
        QVERIFY(f->wait(m_reports->reopen(kept->entityUid))->differences.isEmpty());

        // A post of that month comes in late.
        QVERIFY(f->ingest({f->post(f->at(QDate(2026, 10, 7), 11), Sentiment::Negative, u"late"_s, f->brand.id)}));
        const auto reopened = f->wait(m_reports->reopen(kept->entityUid));
        QVERIFY(reopened);
        QCOMPARE(toJson(reopened->document), toJson(then));
        QVERIFY(ReportService::write(reopened->document, second).hasValue());
        QFile a(first), b(second);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(b.readAll(), a.readAll());
        QVERIFY(!reopened->differences.isEmpty());
        QCOMPARE(reopened->differences[0].what, u"언급, 10월"_s);
    }
    void whatWasTakenOutOfTheKeptOnesComesBackWithUndo()
    {
        const auto kept = f->wait(m_reports->keep(october(), prepared()->document));
        QCOMPARE(f->wait(m_reports->kept(f->brand.id))->size(), 1);
        QCOMPARE(f->wait(m_reports->kept(f->rival.id))->size(), 0);
        const auto gone = f->wait(m_reports->discard(kept->entityUid));
        QCOMPARE(f->wait(m_reports->kept(f->brand.id))->size(), 0);
        QVERIFY(f->wait(undoChange(*f->workspace, gone->uid)));
        QCOMPARE(f->wait(m_reports->kept(f->brand.id))->constFirst().period, u"2026-10"_s);
        QVERIFY(!f->wait(m_reports->reopen(u"nowhere"_s)));
    }
    void theReportOfAFiscalYearKeepsToItsMonths()
    {
        QVERIFY(
            f->ingest({f->post(f->at(QDate(2026, 3, 31), 23), Sentiment::Negative, u"the year before"_s, f->brand.id),
                       f->post(f->at(QDate(2026, 4, 1), 1), Sentiment::Positive, u"its first day"_s, f->brand.id)}));
        ReportRequest request = october();
        request.period = fiscalYear({2026, 11, 23}, 4);
        const auto fiscal = f->wait(m_reports->prepare(request));
        QVERIFY(fiscal);
        QVERIFY2(fiscal->document.title.startsWith(u"2026.4–2027.3"), qPrintable(fiscal->document.title));
        request.period = Period::yearOf(QDate(2026, 1, 1));
        const auto calendar = f->wait(m_reports->prepare(request));
        const auto counted = [](const PreparedReport &report) {
            for (const ReportBlock &block : report.document.blocks)
                if (const auto *table = std::get_if<TableBlock>(&block))
                    for (const QStringList &row : table->rows)
                        if (row.constFirst() == u"언급")
                            return QString(row[1]).remove(u',').toInt();
            return -1;
        };
        QVERIFY(counted(*fiscal) > 0);
        QCOMPARE(counted(*fiscal) + 1, counted(*calendar));
        // What was kept is read again as the same year, whatever the team's years are by then.
        request.period = fiscalYear({2026, 11, 23}, 4);
        const auto kept = f->wait(m_reports->keep(request, fiscal->document));
        QVERIFY(kept);
        const auto reopened = f->wait(m_reports->reopen(kept->entityUid));
        QVERIFY2(reopened, reopened ? "" : qPrintable(reopened.error().text));
        QVERIFY(reopened->differences.isEmpty());
    }
    void aReportTellsWhatItIsAtAndCanBeStopped()
    {
        auto progress = std::make_shared<ReportProgress>();
        QVERIFY(f->wait(m_reports->prepare(october(), progress)));
        const ReportProgress::State end = progress->state();
        QVERIFY2(end.total > 6, qPrintable(QString::number(end.total)));
        QCOMPARE(end.done, end.total - 1); // the last part was begun
        QVERIFY(end.part.startsWith(u"evidence:"_s));

        progress = std::make_shared<ReportProgress>();
        progress->stop();
        const auto stopped = f->wait(m_reports->prepare(october(), progress));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(progress->state().done, 0);
    }
    void aPeriodThatHasNotBegunIsRefusedInWords()
    {
        ReportRequest request = october();
        for (const Period &period : {Period::monthOf(QDate(2027, 1, 1)), Period::day(QDate(2099, 1, 1))}) {
            request.period = period;
            const auto report = f->wait(m_reports->prepare(request));
            QVERIFY(!report);
            QCOMPARE(report.error().kind, Error::Kind::Usage);
            QVERIFY2(report.error().text.contains(period.key()), qPrintable(report.error().text));
        }
    }
    void everySectionOfEveryKindCanBeShown()
    {
        for (const QString &kind : {u"day"_s, u"week"_s, u"month"_s, u"year"_s, u"competitors"_s}) {
            ReportRequest request = october();
            request.period = kind == u"day"    ? Period::day(QDate(2026, 11, 20))
                             : kind == u"week" ? Period::weekOf(QDate(2026, 11, 16))
                             : kind == u"year" ? Period::yearOf(QDate(2026, 1, 1))
                                               : request.period;
            request.kind = kind == u"competitors" ? kind : QString();
            ReportPlan plan = ReportPlan::standard(kind);
            for (ReportSection &section : plan.sections)
                section.shown = true;
            QVERIFY(f->wait(m_reports->savePlan(kind, plan)));
            const auto report = f->wait(m_reports->prepare(request));
            QVERIFY2(report, qPrintable(kind));
            QVERIFY(report->document.blocks.size() > 5);
            QVERIFY(ReportService::write(report->document, f->folder.filePath(kind + u".pdf"_s)).hasValue());
        }
    }
};

QTEST_MAIN(ReportServiceTest)
#include "tst_report_service.moc"
