#include "core/checklist_settings.h"
#include "core/team_calendar.h"
#include <QJsonArray>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestChecklistSettings : public QObject {
    Q_OBJECT
private slots:
    void aListIsCleanedAndFallsBackWhileItWasNeverSet()
    {
        const QStringList fallback{u"default"_s};
        QCOMPARE(listFromSetting(QJsonValue(), fallback), fallback);
        QCOMPARE(listFromSetting(QJsonArray{}, fallback), QStringList());
        QCOMPARE(listFromSetting(QJsonArray{u" @Yesi "_s, u"yesi"_s, u""_s, 7, u"@@pc"_s}, fallback),
                 QStringList({u"Yesi"_s, u"pc"_s}));
    }

    void theCalendarSurvivesItsJson()
    {
        TeamCalendar calendar;
        calendar.workingWeekdays = {1, 2, 3, 4, 6};
        calendar.worksOnHolidays = true;
        calendar.daysOff = {QDate(2026, 12, 24)};
        calendar.extraWorkingDays = {QDate(2026, 12, 26), QDate(2027, 1, 2)};
        calendar.fiscalYearStartMonth = 4;
        const TeamCalendar back = teamCalendarFromJson(toJson(calendar), {});
        QCOMPARE(back.workingWeekdays, calendar.workingWeekdays);
        QCOMPARE(back.worksOnHolidays, true);
        QCOMPARE(back.daysOff, calendar.daysOff);
        QCOMPARE(back.extraWorkingDays, calendar.extraWorkingDays);
        QCOMPARE(back.fiscalYearStartMonth, 4);
    }

    void whatCannotBeReadKeepsItsDefault()
    {
        const TeamCalendar calendar =
            teamCalendarFromJson({{u"daysOff"_s, QJsonArray{u"someday"_s, 5}}, {u"fiscalYearStartMonth"_s, 19}}, {});
        QCOMPARE(calendar.workingWeekdays, QSet<int>({1, 2, 3, 4, 5}));
        QVERIFY(calendar.daysOff.isEmpty());
        QCOMPARE(calendar.fiscalYearStartMonth, 12);
        // A team may say that it never works; that is not the same as saying nothing.
        QVERIFY(teamCalendarFromJson({{u"weekdays"_s, QJsonArray{}}}, {}).workingWeekdays.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestChecklistSettings)
#include "tst_checklist_settings.moc"
