#include "checklist_fixture.h"
#include "fake_mail_server.h"
#include "services/mail_service.h"
#include "services/person_change.h"
#include "services/report_scheduler.h"
#include "store/report_schedule_store.h"
#include <QDir>
#include <QSignalSpy>
#include <QtConcurrentRun>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Reports that the program writes by itself: once a period, whole or not at all, told and tried again.
class ReportSchedulerTest : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<ReportScheduler> m_scheduler;

    QString folder() const { return f->folder.filePath(u"out"_s); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }
    void passTo(QDate day, int hour, int minute = 0) { f->clock.set(f->at(day, hour, minute).toUTC()); }
    ReportSchedule daily(const QString &format = u"csv"_s) const
    {
        ReportSchedule schedule;
        schedule.brand = f->brand.uid;
        schedule.kind = u"day"_s;
        schedule.format = format;
        schedule.folder = folder();
        return schedule;
    }
    Uid add(const ReportSchedule &schedule)
    {
        const auto saved = f->wait(m_scheduler->save(schedule));
        return saved ? saved->entityUid : Uid();
    }
    QList<ScheduledOutcome> writeDue()
    {
        const auto outcomes = ReportScheduler::writeDue(*f->workspace, f->clock);
        if (!outcomes)
            qWarning("%s", qPrintable(outcomes.error().text + outcomes.error().detail));
        return outcomes.valueOr({});
    }
    ScheduleLine line() { return f->wait(m_scheduler->list(f->brand.uid)).valueOr({}).value(0); }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->open());
        QVERIFY(QDir().mkpath(folder()));
        m_scheduler = std::make_unique<ReportScheduler>(*f->workspace, f->clock);
    }
    void cleanup() { m_scheduler.reset(); }

    void aReportIsWrittenWhenItIsDueAndNeverTwice()
    {
        QVERIFY(!add(daily(u"pdf"_s)).isEmpty());
        QVERIFY(writeDue().isEmpty()); // today's eight o'clock is past
        passTo(QDate(2026, 11, 24), 7, 59);
        QVERIFY(writeDue().isEmpty());
        passTo(QDate(2026, 11, 24), 8);
        const auto outcomes = writeDue();
        QCOMPARE(outcomes.size(), 1);
        QCOMPARE(outcomes[0].name, u"예시전자 2026-11-23 일간 보고서"_s);
        QCOMPARE(files(), QStringList(u"예시전자 2026-11-23 일간 보고서.pdf"_s));
        QVERIFY(QFile::remove(outcomes[0].file)); // a person may have moved it away
        passTo(QDate(2026, 11, 24), 9);
        QVERIFY(writeDue().isEmpty());
        QVERIFY(files().isEmpty());
        QCOMPARE(line().last->state, WrittenReport::State::Written);
        QCOMPARE(line().last->period, u"2026-11-23"_s);
        QCOMPARE(line().next.period.key(), u"2026-11-24"_s);
    }
    void aFailedOneIsToldOnceTriedAgainAndLeavesNothing()
    {
        add(daily());
        QVERIFY(QDir().rmdir(folder()));
        passTo(QDate(2026, 11, 24), 8);
        QSignalSpy failed(m_scheduler.get(), &ReportScheduler::failed);
        QSignalSpy written(m_scheduler.get(), &ReportScheduler::written);
        QSignalSpy checked(m_scheduler.get(), &ReportScheduler::checked);
        m_scheduler->check();
        QVERIFY(checked.wait());
        QCOMPARE(failed.size(), 1);
        QVERIFY2(failed[0][1].toString().contains(folder()), qPrintable(failed[0][1].toString()));
        QCOMPARE(line().last->state, WrittenReport::State::Failed);
        QCOMPARE(line().last->nextTry, f->at(QDate(2026, 11, 24), 8, 5).toUTC());
        m_scheduler->check(); // not yet
        QVERIFY(checked.wait());
        QCOMPARE(line().last->tries, 1);
        passTo(QDate(2026, 11, 24), 8, 5);
        m_scheduler->check();
        QVERIFY(checked.wait());
        QCOMPARE(line().last->tries, 2);
        QCOMPARE(failed.size(), 1); // said once
        QCOMPARE(line().last->nextTry, f->at(QDate(2026, 11, 24), 8, 15).toUTC());
        QVERIFY(!QDir(folder()).exists()); // a folder that is gone is not made up
        QVERIFY(QDir().mkpath(folder()));
        passTo(QDate(2026, 11, 24), 8, 15);
        m_scheduler->check();
        QVERIFY(checked.wait());
        QCOMPARE(written.size(), 1);
        QCOMPARE(files().size(), 1);
        QCOMPARE(line().last->state, WrittenReport::State::Written);
    }
    void aFolderThatTakesNothingLeavesNoPart()
    {
        add(daily(u"xlsx"_s));
        passTo(QDate(2026, 11, 24), 8);
        // A folder stands where the file should.
        QVERIFY(QDir(folder()).mkdir(u"예시전자 2026-11-23 일간 보고서.xlsx"_s));
        const auto outcomes = writeDue();
        QCOMPARE(outcomes.size(), 1);
        QVERIFY(outcomes[0].file.isEmpty() && !outcomes[0].error.isEmpty());
        QVERIFY(files().isEmpty());
    }
    void everyMissedPeriodIsMadeUpForOnceTheOldestFirst()
    {
        add(daily());
        passTo(QDate(2026, 11, 27), 10);
        const auto outcomes = writeDue();
        QStringList names;
        for (const ScheduledOutcome &one : outcomes)
            names << one.name.section(u' ', 1, 1);
        QCOMPARE(names, (QStringList{u"2026-11-23"_s, u"2026-11-24"_s, u"2026-11-25"_s, u"2026-11-26"_s}));
        QCOMPARE(files().size(), 4);
        QVERIFY(writeDue().isEmpty());
    }
    void oneThatFailsKeepsNoOtherBackAndIsTriedAgainAlone()
    {
        add(daily());
        passTo(QDate(2026, 11, 26), 10);
        const QString blocked = u"예시전자 2026-11-24 일간 보고서.csv"_s;
        QVERIFY(QDir(folder()).mkdir(blocked)); // a folder stands where the file should
        const auto outcomes = writeDue();
        QCOMPARE(outcomes.size(), 3);
        QVERIFY(!outcomes[0].file.isEmpty() && outcomes[1].file.isEmpty() && !outcomes[2].file.isEmpty());
        QCOMPARE(line().last->state, WrittenReport::State::Failed); // what waits is what is told
        QCOMPARE(line().last->period, u"2026-11-24"_s);
        QVERIFY(QDir(folder()).rmdir(blocked));
        passTo(QDate(2026, 11, 26), 10, 5);
        const auto again = writeDue();
        QCOMPARE(again.size(), 1);
        QCOMPARE(again[0].tries, 2);
        QCOMPARE(files().size(), 3);
        QCOMPARE(line().last->state, WrittenReport::State::Written);
    }
    void severalThatFailForOneReasonAreToldOnce()
    {
        add(daily());
        QVERIFY(QDir().rmdir(folder()));
        passTo(QDate(2026, 11, 27), 10);
        QSignalSpy failed(m_scheduler.get(), &ReportScheduler::failed);
        QSignalSpy checked(m_scheduler.get(), &ReportScheduler::checked);
        m_scheduler->check();
        QVERIFY(checked.wait());
        QCOMPARE(failed.size(), 1);
    }
    void aPauseAndAnotherKindLeaveNothingToMakeUpFor()
    {
        const Uid uid = add(daily());
        QVERIFY(f->wait(m_scheduler->setPaused(uid, true)));
        passTo(QDate(2026, 11, 27), 10);
        QVERIFY(f->wait(m_scheduler->setPaused(uid, false)));
        QVERIFY(writeDue().isEmpty());
        ReportSchedule weekly = line().schedule;
        weekly.kind = u"week"_s;
        QCOMPARE(add(weekly), uid);
        passTo(QDate(2026, 12, 7), 10);
        const auto outcomes = writeDue();
        QCOMPARE(outcomes.size(), 2); // the weeks to 29 November and to 6 December, which fell due since
    }
    void aReportIsSentWhereNoFolderIsNamedAndTriedAgainWhenTheServerIsGone()
    {
        MemoryCredentials credentials;
        FakeMailServer server;
        MailService mail(*f->workspace, credentials);
        const MailAccount account{u"127.0.0.1"_s, server.port(), MailAccount::Security::None, {}, u"r@example.com"_s};
        ReportSchedule schedule = daily();
        schedule.folder.clear();
        schedule.to = {u"boss@example.com"_s};
        add(schedule);
        const auto due = [&] {
            const auto writing = QtConcurrent::run(
                [&] { return ReportScheduler::writeDue(*f->workspace, f->clock, &mail).valueOr({}); });
            return QTest::qWaitFor([&] { return writing.isFinished(); }, 30'000) ? writing.result()
                                                                                 : QList<ScheduledOutcome>();
        };
        passTo(QDate(2026, 11, 24), 8);
        const auto first = due();
        QCOMPARE(first.size(), 1);
        QVERIFY2(first[0].error.contains(u"mail set"), qPrintable(first[0].error)); // no account yet
        QVERIFY(f->wait(mail.save(account, {})));
        server.refuse = "boss@example.com";
        passTo(QDate(2026, 11, 24), 8, 5);
        QVERIFY(due()[0].error.contains(u"nobody of that name"));
        server.refuse.clear();
        passTo(QDate(2026, 11, 24), 8, 15);
        const auto last = due();
        QCOMPARE(last.size(), 1);
        QVERIFY2(last[0].error.isEmpty(), qPrintable(last[0].error));
        QCOMPARE(last[0].to, schedule.to);
        QCOMPARE(server.mails.size(), 1);
        QVERIFY(server.mails[0].attachment().contains("예시전자"));
        QCOMPARE(line().last->file, u"boss@example.com"_s);
        passTo(QDate(2026, 11, 24), 9);
        QVERIFY(due().isEmpty());
    }
    void whatIsBeingWrittenElsewhereIsLeftAloneUntilItIsGivenUp()
    {
        const Uid uid = add(daily());
        passTo(QDate(2026, 11, 24), 8);
        const auto claim = [&] {
            return f->wait(f->workspace->write([uid, now = f->clock.now()](Connection &connection, ChangeSet &) {
                return ReportScheduleStore(connection).claim(uid, u"2026-11-23"_s, now);
            }));
        };
        QCOMPARE(*claim(), 1);
        QCOMPARE(*claim(), 0);
        QVERIFY(writeDue().isEmpty());
        passTo(QDate(2026, 11, 24), 8, 16); // the program that took it on died
        QCOMPARE(writeDue().size(), 1);
    }
    void pausedAndRemovedOnesRestAndComeBackWithUndo()
    {
        const Uid uid = add(daily());
        const auto paused = f->wait(m_scheduler->setPaused(uid, true));
        QVERIFY(paused);
        passTo(QDate(2026, 11, 24), 8);
        QVERIFY(writeDue().isEmpty());
        QVERIFY(line().schedule.paused);
        QVERIFY(f->wait(undoChange(*f->workspace, paused->uid)));
        QCOMPARE(writeDue().size(), 1);
        const auto removed = f->wait(m_scheduler->remove(uid));
        QVERIFY(removed);
        QVERIFY(f->wait(m_scheduler->list({}))->isEmpty());
        passTo(QDate(2026, 11, 25), 8);
        QVERIFY(writeDue().isEmpty());
        QVERIFY(f->wait(undoChange(*f->workspace, removed->uid)));
        QCOMPARE(writeDue().size(), 1);
    }
    void anEditIsOfTheSameSchedule()
    {
        const Uid uid = add(daily());
        ReportSchedule changed = line().schedule;
        changed.kind = u"week"_s;
        changed.day = 2;
        QCOMPARE(add(changed), uid);
        QCOMPARE(line().schedule.kind, u"week"_s);
        QCOMPARE(line().next.at, f->at(QDate(2026, 11, 24), 8).toUTC());
        changed.day = 9;
        QVERIFY(!f->wait(m_scheduler->save(changed)));
        QCOMPARE(line().schedule.day, 2);
    }
};

QTEST_MAIN(ReportSchedulerTest)
#include "tst_report_scheduler.moc"
