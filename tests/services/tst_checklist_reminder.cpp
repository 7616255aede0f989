#include "checklist_fixture.h"
#include "services/checklist_calendar.h"
#include "services/checklist_reminder.h"
#include <QSignalSpy>

using namespace pulse;
using namespace Qt::StringLiterals;

/// It is Monday 23 November 2026, 10:30 in Seoul.
class TestChecklistReminder : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;

    void setText(QStringView key, const QString &value)
    {
        QVERIFY(bool(f->wait(f->workspace->write([&](Connection &connection, ChangeSet &changes) {
            changes.settings = true;
            return SettingStore(connection).set(key, value);
        }))));
    }
    std::optional<DueReminder> dueAt(const QDateTime &now)
    {
        const auto found =
            f->wait(f->workspace->read([&](Connection &connection) { return dueReminder(connection, now.toUTC()); }));
        return found ? *found : std::nullopt;
    }
    QList<CalendarEvent> events(const QString &language)
    {
        const auto found = f->wait(f->workspace->read(
            [&](Connection &connection) { return checklistEvents(connection, f->clock.now(), language); }));
        return found ? *found : QList<CalendarEvent>();
    }
    QDate monday() const { return {2026, 11, 23}; }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->openEmpty());
        QVERIFY(bool(f->wait(f->service->ensureRuns())));
    }
    void cleanup() { f.reset(); }

    void nothingIsSaidWithoutATimeOrBeforeIt()
    {
        QVERIFY(!dueAt(f->at(monday(), 23)));
        setText(ReminderSettings::TimeKey, u"16:00"_s);
        QVERIFY(!dueAt(f->at(monday(), 15, 59)));
        const auto due = dueAt(f->at(monday(), 16));
        QVERIFY(due.has_value());
        QCOMPARE(due->open, 7);
        QCOMPARE(due->brand, u"예시전자"_s);
    }

    void nothingIsSaidOnDaysOffNorWhenAllIsDecided()
    {
        setText(ReminderSettings::TimeKey, u"16:00"_s);
        QVERIFY(!dueAt(f->at(monday().addDays(5), 17))); // Saturday
        for (const RunItem &item : f->run("daily").items)
            if (item.item.need == ItemNeed::Required)
                QVERIFY(bool(f->wait(f->service->skip(f->run("daily").uid, item.item.key, u"휴가"_s))));
        QVERIFY(!dueAt(f->at(monday(), 17)));
    }

    void itIsSaidOnceADay()
    {
        setText(ReminderSettings::TimeKey, u"10:00"_s);
        ChecklistReminder reminder(*f->workspace, f->clock);
        QSignalSpy due(&reminder, &ChecklistReminder::due);
        reminder.check();
        QTRY_COMPARE(due.count(), 1);
        reminder.check();
        QTest::qWait(200);
        QCOMPARE(due.count(), 1);
        QVERIFY(!dueAt(f->at(monday(), 11)));
    }

    void theCalendarHoldsWhatTheScheduleAsksFor()
    {
        const QList<CalendarEvent> all = events(u"ko"_s);
        QSet<Uid> uids;
        int daily = 0;
        for (const CalendarEvent &event : all) {
            QVERIFY2(!uids.contains(event.uid), qPrintable(event.uid));
            uids << event.uid;
            QVERIFY(event.first <= event.last);
            if (event.uid.startsWith(u"daily:"_s)) {
                ++daily;
                QVERIFY(event.first.dayOfWeek() <= 5);
                QVERIFY(event.summary.contains(u"예시전자"_s));
                QVERIFY(!event.description.isEmpty());
            }
        }
        QVERIFY2(daily > 240 && daily < 290, qPrintable(QString::number(daily)));
        // The names are those of the runs, so a program that subscribes updates its entries.
        QVERIFY(uids.contains(f->run("daily").uid));
    }

    void aListThatWasDoneIsMarkedAndRemindsNoMore()
    {
        setText(ReminderSettings::TimeKey, u"16:00"_s);
        const ChecklistRun run = f->run("daily");
        for (const RunItem &item : run.items)
            if (item.item.need == ItemNeed::Required)
                QVERIFY(bool(f->wait(f->service->skip(run.uid, item.item.key, u"휴가"_s))));
        for (const CalendarEvent &event : events(u"en"_s))
            if (event.uid == run.uid)
                QVERIFY(event.done && event.remind == QTime(16, 0));
    }

    /// The annual list of 2026 was begun by calendar years; since then the team's years begin in April.
    void aListThatWasBegunStaysWhereItWasWhenTheYearsOfTheTeamChange()
    {
        const ChecklistRun begun = f->run("annual");
        QCOMPARE(begun.period.key(), u"2026"_s);
        for (const RunItem &item : begun.items)
            if (item.item.need == ItemNeed::Required)
                QVERIFY(bool(f->wait(f->service->skip(begun.uid, item.item.key, u"시험"_s))));
        QVERIFY(bool(f->wait(applyChange(*f->workspace, u"setting"_s, QString::fromLatin1(TeamCalendarSetting),
                                         u"value"_s, QJsonObject{{u"fiscalYearStartMonth"_s, 4}}))));
        QList<CalendarEvent> annual;
        for (const CalendarEvent &event : events(u"en"_s))
            if (event.uid.startsWith(u"annual:"_s))
                annual << event;
        QCOMPARE(annual.size(), 2);
        QCOMPARE(annual[0].uid, begun.uid);
        QVERIFY(annual[0].done);
        // The next one is that of the year that ends in March.
        QVERIFY2(annual[1].uid.endsWith(u":FY2026-04"_s), qPrintable(annual[1].uid));
        QCOMPARE(annual[1].first, QDate(2027, 2, 18));
        QVERIFY(!annual[1].done);
    }

    void theFileIsWrittenAnewAfterAChangeAndFailureIsToldInWords()
    {
        const QString file = f->folder.filePath(u"lists.ics"_s);
        ChecklistCalendar calendar(*f->workspace, f->clock, u"ko"_s);
        QCOMPARE(*f->wait(calendar.refresh()), false); // nobody asked for one
        setText(ReminderSettings::CalendarKey, file);
        QCOMPARE(*f->wait(calendar.refresh()), true);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("BEGIN:VCALENDAR\r\n"));
        setText(ReminderSettings::CalendarKey, u"/nowhere/at/all/lists.ics"_s);
        const auto failed = f->wait(calendar.refresh());
        QVERIFY(!failed && !failed.error().text.isEmpty());
    }
};

QTEST_MAIN(TestChecklistReminder)
#include "tst_checklist_reminder.moc"
