#include "checklist_fixture.h"
#include "core/team_calendar.h"
#include "find_widget.h"
#include "models/session.h"
#include "services/person_change.h"
#include "services/report_progress.h"
#include "services/report_scheduler.h"
#include "services/report_service.h"
#include "store/register_store.h"
#include "ui/dialogs/schedule_dialog.h"
#include "ui/pages/reports/report_progress_view.h"
#include "ui/pages/reports_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/segmented_tabs.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The Reports page as a person uses it: what a report is about, and what is written by itself.
class TestReportsPage : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<ReportService> m_reports;
    std::unique_ptr<ReportScheduler> m_scheduler;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReportsPage> m_page;

    static bool says(QWidget &in, QStringView text)
    {
        for (QLabel *label : in.findChildren<QLabel *>())
            if (label->isVisibleTo(&in) && label->text().contains(text))
                return true;
        return false;
    }
    Uid campaign(const QString &name, const QString &tag)
    {
        const auto added = f->wait(f->workspace->write([=, this](Connection &connection, ChangeSet &changes) {
            Journal journal(connection, f->clock, u"kim"_s);
            return RegisterStore(connection)
                .add(journal,
                     {{},
                      Register::Campaign,
                      f->brand.uid,
                      {{u"name"_s, name}, {u"first"_s, u"2026-11-01"_s}, {u"hashtags"_s, QJsonArray{tag}}}},
                     changes);
        }));
        return added ? added->uid : Uid();
    }
    void show(const QString &tab) { named<SegmentedTabs>(*m_page, u"What to set"_s)->setCurrentKey(tab); }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->open());
        m_reports = std::make_unique<ReportService>(*f->workspace, f->clock);
        m_scheduler = std::make_unique<ReportScheduler>(*f->workspace, f->clock);
        m_services = std::make_unique<Services>(Services{.clock = f->clock, .workspace = *f->workspace});
        m_services->reports = m_reports.get();
        m_services->schedules = m_scheduler.get();
        m_session = std::make_unique<Session>(*m_services, u"en"_s);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Appearance::Light);
        QSignalSpy brands(m_session.get(), &Session::brandsChanged);
        m_session->reload();
        QVERIFY(brands.wait());
        m_page = std::make_unique<ReportsPage>(*m_session, *m_theme, nullptr);
        m_page->resize(1100, 700);
        m_page->setVisible(true);
    }
    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
        m_session.reset();
        m_services.reset();
        m_scheduler.reset();
        m_reports.reset();
        f.reset();
    }

    void aCampaignThatIsAskedForIsTheOneThatIsShown()
    {
        campaign(u"Spring"_s, u"spring"_s);
        const Uid autumn = campaign(u"Autumn"_s, u"autumn"_s);
        QSignalSpy prepared(m_page.get(), &ReportsPage::prepared);
        emit m_session->reportRequested(u"campaign"_s, autumn);
        QTRY_VERIFY_WITH_TIMEOUT(!prepared.isEmpty(), 20'000);
        auto *list = named<QListWidget>(*m_page, u"Campaigns"_s);
        QVERIFY(list);
        QCOMPARE(list->count(), 2);
        QVERIFY2(list->currentItem()->text().startsWith(u"Autumn"), qPrintable(list->currentItem()->text()));
        QVERIFY(!named<SegmentedTabs>(*m_page, u"Kind of report"_s)->isVisible()); // it has no period
        auto *about = named<QComboBox>(*m_page, u"What the report is about"_s);
        about->setCurrentIndex(0);
        QVERIFY(named<QListWidget>(*m_page, u"Period of the report"_s)->count() > 10);
    }
    /// A row of the preview beside a checklist's item leads here.
    void aPeriodThatIsAskedForIsShownHoweverOldItIs()
    {
        campaign(u"Spring"_s, u"spring"_s);
        emit m_session->reportRequested(u"campaign"_s, u"spring"_s); // another kind was in view
        for (const QString &key : {u"2026-10"_s, u"2024-03"_s, u"2026-W43"_s, u"2025"_s}) {
            QSignalSpy prepared(m_page.get(), &ReportsPage::prepared);
            emit m_session->reportRequested(u"period"_s, key);
            QTRY_VERIFY_WITH_TIMEOUT(!prepared.isEmpty(), 20'000);
            QCOMPARE(m_page->period().key(), key);
        }
    }
    void yearsAreThoseOfTheTeam()
    {
        named<SegmentedTabs>(*m_page, u"Kind of report"_s)->setCurrentKey(u"year"_s);
        auto *list = named<QListWidget>(*m_page, u"Period of the report"_s);
        QCOMPARE(list->item(1)->text(), u"2025"_s);
        QVERIFY(f->wait(applyChange(*f->workspace, u"setting"_s, QString::fromLatin1(TeamCalendarSetting), u"value"_s,
                                    QJsonObject{{u"fiscalYearStartMonth"_s, 4}})));
        QTRY_COMPARE(list->item(1)->text(), u"April 2025 – March 2026"_s);
        QCOMPARE(list->item(1)->data(Qt::UserRole).toString(), u"FY2025-04"_s);
    }
    void aLongReportSaysWhatItIsAtAndCanBeStopped()
    {
        QSignalSpy made(m_page.get(), &ReportsPage::prepared);
        m_page->activate();
        QTRY_VERIFY(!made.isEmpty());
        // Both readers are at something long.
        QSemaphore end;
        QList<QFuture<Status>> others;
        for (int reader = 0; reader < 2; ++reader)
            others << f->workspace->read([&end](Connection &) -> Status {
                end.tryAcquire(1, 60'000);
                return ok();
            });
        made.clear();
        named<SegmentedTabs>(*m_page, u"Kind of report"_s)->setCurrentKey(u"year"_s);
        auto *view = m_page->findChild<ReportProgressView *>();
        QVERIFY(view && !view->isVisible()); // a quick one would not show it
        QTRY_VERIFY(view->isVisible());
        QVERIFY(says(*view, u"waits for other work"));
        button(*view, u"Stop"_s)->click();
        QVERIFY(!view->isVisible());
        QVERIFY(says(*m_page, u"This report was not made"));
        end.release(2);
        for (QFuture<Status> &other : others)
            other.waitForFinished();
        QVERIFY(made.isEmpty());
        button(*m_page, u"Make the report"_s)->click();
        QTRY_VERIFY(!made.isEmpty());
        QVERIFY(!says(*m_page, u"This report was not made"));
    }
    void thePartThatIsBeingMadeIsNamed()
    {
        ReportProgressView view(u"en"_s);
        const auto progress = std::make_shared<ReportProgress>();
        progress->setTotal(3);
        QVERIFY(progress->begin(u"kpis"_s));
        QVERIFY(progress->begin(u"evidence:channel_mix"_s));
        view.watch(progress);
        QTRY_VERIFY(view.isVisible());
        QVERIFY(says(view, u"2 of 3: Channel mix"));
        QCOMPARE(view.findChild<QProgressBar *>()->value(), 1);
        view.finish();
        QVERIFY(!view.isVisible());
    }
    void withoutACaseThePageOffersTheOneThatOpensThem()
    {
        m_page->activate();
        auto *about = named<QComboBox>(*m_page, u"What the report is about"_s);
        about->setCurrentIndex(about->findText(u"One crisis case"_s));
        QTRY_VERIFY(says(*m_page, u"No crisis case yet"));
        QVERIFY(!button(*m_page, u"Save as PDF")->isEnabled());
        QSignalSpy asked(m_session.get(), &Session::pageRequested);
        button(*m_page, u"Open Cases")->click();
        QCOMPARE(asked.value(0).value(0).toString(), u"cases"_s);
    }
    void aScheduleIsMadePausedAndTakenAwayWithUndo()
    {
        show(u"schedule"_s);
        QTRY_VERIFY(says(*m_page, u"No scheduled report"));
        button(*m_page, u"New schedule")->click();
        auto *dialog = m_page->findChild<ScheduleDialog *>();
        QVERIFY(dialog);
        QVERIFY2(says(*dialog, u"Tue 1 Dec 2026 08:00"), "the next one is named before it is saved");
        auto *folder = named<QLineEdit>(*dialog, u"Folder for the reports"_s);
        folder->setText(u"/nowhere/at/all"_s);
        QVERIFY(!button(*dialog, u"Save")->isEnabled());
        folder->setText(f->folder.path());
        QSignalSpy undo(m_session.get(), &Session::undoOffered);
        button(*dialog, u"Save")->click();
        auto *list = named<QListWidget>(*m_page, u"Scheduled reports"_s);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(u"Monthly report · PDF"), qPrintable(list->item(0)->text()));
        QVERIFY2(list->item(0)->text().contains(u"1 Dec 08:00"), qPrintable(list->item(0)->text()));
        QCOMPARE(undo.size(), 1);
        button(*m_page, u"Pause")->click();
        QTRY_VERIFY(list->item(0) && list->item(0)->text().contains(u"paused"));
        QTRY_VERIFY(button(*m_page, u"Go on"));
        button(*m_page, u"Remove")->click();
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(undo.size() >= 3);
        QVERIFY(f->wait(undoChange(*f->workspace, undo.constLast()[1].toString())));
        QTRY_COMPARE(list->count(), 1);
    }
    void aFailedOneStandsInTheListWithItsReasonAndItsNextTry()
    {
        ReportSchedule schedule;
        schedule.brand = f->brand.uid;
        schedule.kind = u"day"_s;
        schedule.folder = f->folder.filePath(u"gone"_s);
        QVERIFY(f->wait(m_scheduler->save(schedule)));
        f->clock.set(f->at(QDate(2026, 11, 24), 8).toUTC());
        QVERIFY(ReportScheduler::writeDue(*f->workspace, f->clock));
        show(u"schedule"_s);
        auto *list = named<QListWidget>(*m_page, u"Scheduled reports"_s);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(u"gone is not there") &&
                     list->item(0)->text().contains(u"Tried again 24 Nov 08:05"),
                 qPrintable(list->item(0)->text()));
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reports_page.moc"
