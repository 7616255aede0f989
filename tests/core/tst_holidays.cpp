#include "core/holidays.h"
#include "core/team_calendar.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestHolidays : public QObject {
    Q_OBJECT
private slots:
    /// Calendars of the Korean government for these years; Sundays left out.
    void agreesWithTheCalendarsOfKnownYears_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("days");
        QTest::newRow("2015: single holiday in August, substitute after Chuseok")
            << 2015 << u"0101 0218 0219 0220 0301 0505 0525 0606 0814 0815 0926 0927 0928 0929 1003 1009 1225"_s;
        QTest::newRow("2016: substitute after Seollal")
            << 2016 << u"0101 0207 0208 0209 0210 0301 0413 0505 0506 0514 0606 0815 0914 0915 0916 1003 1009 1225"_s;
        QTest::newRow("2017: Chuseok meets National Foundation Day")
            << 2017 << u"0101 0127 0128 0129 0130 0301 0503 0505 0509 0606 0815 1002 1003 1004 1005 1006 1009 1225"_s;
        QTest::newRow("2018: Children's Day on a Saturday")
            << 2018 << u"0101 0215 0216 0217 0301 0505 0507 0522 0606 0613 0815 0923 0924 0925 0926 1003 1009 1225"_s;
        QTest::newRow("2019") << 2019
                              << u"0101 0204 0205 0206 0301 0505 0506 0512 0606 0815 0912 0913 0914 1003 1009 1225"_s;
        QTest::newRow("2020: no substitute for 15 August yet, a single holiday instead")
            << 2020 << u"0101 0124 0125 0126 0127 0301 0415 0430 0505 0606 0815 0817 0930 1001 1002 1003 1009 1225"_s;
        QTest::newRow("2021: national days move from August on")
            << 2021 << u"0101 0211 0212 0213 0301 0505 0519 0606 0815 0816 0920 0921 0922 1003 1004 1009 1011 1225"_s;
        QTest::newRow("2022: Buddha's Birthday does not move yet")
            << 2022
            << u"0101 0131 0201 0202 0301 0309 0505 0508 0601 0606 0815 0909 0910 0911 0912 1003 1009 1010 1225"_s;
        QTest::newRow("2023: Buddha's Birthday moves")
            << 2023 << u"0101 0121 0122 0123 0124 0301 0505 0527 0529 0606 0815 0928 0929 0930 1002 1003 1009 1225"_s;
        QTest::newRow("2024")
            << 2024
            << u"0101 0209 0210 0211 0212 0301 0410 0505 0506 0515 0606 0815 0916 0917 0918 1001 1003 1009 1225"_s;
        QTest::newRow("2025: Children's Day and Buddha's Birthday on one day")
            << 2025
            << u"0101 0127 0128 0129 0130 0301 0303 0505 0506 0603 0606 0815 1003 1005 1006 1007 1008 1009 1225"_s;
        QTest::newRow("2026: Constitution Day is back")
            << 2026
            << u"0101 0216 0217 0218 0301 0302 0505 0524 0525 0603 0606 0717 0815 0817 0924 0925 0926 1003 1005 1009 1225"_s;
        QTest::newRow("2027: Seollal a day after the Chinese new year")
            << 2027
            << u"0101 0206 0207 0208 0209 0301 0505 0513 0606 0717 0719 0815 0816 0914 0915 0916 1003 1004 1009 1011 1225 1227"_s;
    }
    void agreesWithTheCalendarsOfKnownYears()
    {
        QFETCH(int, year);
        QFETCH(QString, days);
        QStringList found;
        for (const PublicHoliday &holiday : publicHolidays(year))
            if (const QString day = holiday.date.toString(u"MMdd"_s); found.isEmpty() || found.last() != day)
                found << day;
        QCOMPARE(found.join(u' '), days);
    }

    void namesAreGivenInBothLanguages()
    {
        const auto seollal = publicHoliday(QDate(2026, 2, 17));
        QVERIFY(seollal);
        QCOMPARE(seollal->name(u"ko"_s), u"설날"_s);
        QCOMPARE(seollal->name(u"en"_s), u"Seollal"_s);
        QVERIFY(publicHoliday(QDate(2026, 8, 17))->substitute);
        QVERIFY(!publicHoliday(QDate(2026, 11, 23)));
        QVERIFY(!isPublicHoliday(QDate(1999, 1, 1)));
        QVERIFY(!isPublicHoliday(QDate()));
    }

    void oldHolidaysEnded()
    {
        QVERIFY(isPublicHoliday(QDate(2005, 4, 5)) && !isPublicHoliday(QDate(2006, 4, 5)));
        QVERIFY(isPublicHoliday(QDate(2007, 7, 17)) && !isPublicHoliday(QDate(2008, 7, 17)));
        QVERIFY(!isPublicHoliday(QDate(2012, 10, 9)) && isPublicHoliday(QDate(2013, 10, 9)));
    }

    void teamsTakeThemOff()
    {
        TeamCalendar calendar;
        calendar.isPublicHoliday = isPublicHoliday;
        QVERIFY(!isWorkingDay(QDate(2026, 9, 24), calendar));
        QCOMPARE(workingDay(QDate(2026, 9, 24), 1, calendar), QDate(2026, 9, 28));
        QCOMPARE(workingDay(QDate(2025, 10, 3), 1, calendar), QDate(2025, 10, 10));
    }

    void lunarDaysMoveByWholeMoons()
    {
        for (int year = FirstHolidayYear; year <= LastHolidayYear; ++year) {
            QDate seollal, chuseok, buddha;
            for (const PublicHoliday &holiday : publicHolidays(year)) {
                if (holiday.nameEn == u"Seollal"_s)
                    seollal = holiday.date;
                if (holiday.nameEn == u"Chuseok"_s)
                    chuseok = holiday.date;
                if (holiday.nameEn == u"Buddha's Birthday"_s)
                    buddha = holiday.date;
            }
            // A lunar month has 29.53 days; Buddha's Birthday is 3 months and 7 days after Seollal, Chuseok 7 months
            // and 14 days, and a month more with a leap month between.
            const auto moons = [](qint64 days) { return std::abs(std::remainder(double(days), 29.530588)); };
            QVERIFY2(moons(seollal.daysTo(buddha) - 7) < 1.9, qPrintable(QString::number(year)));
            QVERIFY2(moons(seollal.daysTo(chuseok) - 14) < 1.9, qPrintable(QString::number(year)));
            QVERIFY(seollal >= QDate(year, 1, 21) && seollal <= QDate(year, 2, 21));
            QVERIFY(chuseok >= QDate(year, 9, 7) && chuseok <= QDate(year, 10, 8));
        }
    }
};

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
