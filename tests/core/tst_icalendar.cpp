#include "core/icalendar.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Stamp(QDate(2026, 11, 23), QTime(1, 30), Qt::UTC);

CalendarEvent daily()
{
    CalendarEvent event;
    event.uid = u"daily:brand:2026-11-23"_s;
    event.first = event.last = QDate(2026, 11, 23);
    event.summary = u"일일 점검표 · 예시전자"_s;
    return event;
}

/// The content lines as a calendar program reads them: folds undone, ends taken off.
QStringList lines(QByteArray file)
{
    file.replace("\r\n ", "");
    return QString::fromUtf8(file).split(u"\r\n"_s);
}

} // namespace

class TestICalendar : public QObject {
    Q_OBJECT
private slots:
    void everyLineEndsAsTheStandardAsksAndNoneIsTooLong()
    {
        CalendarEvent event = daily();
        event.description = u"가나다라마바사아자차카타파하 "_s.repeated(20) + u"🙂"_s.repeated(40);
        const QByteArray file = icalendar(u"Pulsecheck 점검표"_s, {event}, Stamp);
        QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(file.count('\n'), file.count("\r\n"));
        for (const QByteArray &line : file.split('\n')) {
            QVERIFY(line.size() <= 76); // 75 octets and the CR
            QVERIFY2(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter), line.constData());
        }
        QVERIFY(lines(file).contains(u"DESCRIPTION:"_s + event.description));
    }

    void textIsEscaped()
    {
        CalendarEvent event = daily();
        event.summary = u"a,b;c\\d\ne\x07"_s;
        QVERIFY(lines(icalendar(u"x"_s, {event}, Stamp)).contains(u"SUMMARY:a\\,b\\;c\\\\d\\ne"_s));
    }

    void anEntryIsADateWithAnExcludedEndAndAStableName()
    {
        CalendarEvent event = daily();
        event.last = QDate(2026, 11, 30);
        const QStringList read = lines(icalendar(u"x"_s, {event}, Stamp));
        QVERIFY(read.contains(u"UID:daily:brand:2026-11-23@pulsecheck"_s));
        QVERIFY(read.contains(u"DTSTAMP:20261123T013000Z"_s));
        QVERIFY(read.contains(u"DTSTART;VALUE=DATE:20261123"_s));
        QVERIFY(read.contains(u"DTEND;VALUE=DATE:20261201"_s));
    }

    void aReminderComesAtItsTimeUnlessAllIsDone()
    {
        CalendarEvent event = daily();
        event.remind = QTime(16, 30);
        QVERIFY(lines(icalendar(u"x"_s, {event}, Stamp)).contains(u"TRIGGER:PT990M"_s));
        event.done = true;
        const QStringList read = lines(icalendar(u"x"_s, {event}, Stamp));
        QVERIFY(!read.contains(u"BEGIN:VALARM"_s));
        QVERIFY(read.contains(u"SUMMARY:✓ 일일 점검표 · 예시전자"_s));
    }
};

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
