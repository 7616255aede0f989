#include "services/spike_facts.h"
#include <QTest>
#include <cmath>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone Seoul("Asia/Seoul");
const QDateTime Peak = QDateTime(QDate(2026, 11, 23), QTime(21, 0), Seoul).toUTC(); // a Monday

Mention said(const QString &text, const QDateTime &at)
{
    Mention mention;
    mention.post.text = text;
    mention.sortTime = at;
    return mention;
}

} // namespace

/// What the card of a spike tells beside numbers and origin.
class TestSpikeFacts : public QObject {
    Q_OBJECT

private slots:
    void valuesAreComparedWithThoseOfTheSameWeekdayAndHour()
    {
        Series series;
        for (QDateTime at = Peak.addDays(-56); at <= Peak; at = at.addSecs(3600)) {
            SeriesPoint point;
            point.start = at;
            const int weeks = int(at.daysTo(Peak) / 7);
            point.value = at.secsTo(Peak) % (7 * 86'400) == 0 ? weeks : 1000; // other hours are not comparable
            series << point;
        }
        QCOMPARE(comparableValues(series, Bucket::Hour, Peak, Peak, Seoul, 6), (QList<double>{1, 2, 3, 4, 5, 6}));
        series[series.size() - 1 - 7 * 24].value = std::nan(""); // a source was down a week ago
        QCOMPARE(comparableValues(series, Bucket::Hour, Peak, Peak, Seoul, 3), (QList<double>{2, 3, 4}));
    }

    void daysAreComparedByWeekdayAndWeeksWithEachOther()
    {
        Series days;
        const QDateTime monday = QDateTime(QDate(2026, 11, 23), QTime(0, 0), Seoul).toUTC();
        for (int back = 28; back >= 0; --back) {
            SeriesPoint point;
            point.start = monday.addDays(-back);
            point.value = back;
            days << point;
        }
        QCOMPARE(comparableValues(days, Bucket::Day, monday, monday, Seoul, 6), (QList<double>{7, 14, 21, 28}));
        QCOMPARE(comparableValues(days, Bucket::Week, monday, monday, Seoul, 2), (QList<double>{1, 2}));
        QVERIFY(comparableValues({}, Bucket::Day, monday, monday, Seoul, 6).isEmpty());
    }

    void newWordsAreThoseThatUsualDaysHardlySay()
    {
        SpikeEvidence evidence;
        evidence.start = Peak;
        evidence.end = Peak.addSecs(3600);
        for (int i = 0; i < 40; ++i) {
            evidence.posts << said(u"예시PC 발열이 심해요 조심하세요 this is not of use %1"_s.arg(i),
                                   Peak.addSecs(60 * i));
            evidence.usual << said(u"예시PC 배송이 빨라요 좋아요 %1"_s.arg(i), Peak.addDays(-3).addSecs(60 * i));
        }
        evidence.posts << said(u"며칠 전의 이야기"_s, Peak.addDays(-1));
        const QString words = newWords(evidence, 5).join(u' ');
        QVERIFY2(words.contains(u"발열"_s), qPrintable(words));
        QVERIFY2(!words.contains(u"예시PC"_s, Qt::CaseInsensitive) && !words.contains(u"배송"_s), qPrintable(words));
        QVERIFY2(!words.split(u' ').contains(u"of"_s) && !words.split(u' ').contains(u"not"_s), qPrintable(words));
        QVERIFY(newWords(evidence, 1).size() == 1);
        evidence.usual.clear();
        QVERIFY(newWords(evidence, 5).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSpikeFacts)
#include "tst_spike_facts.moc"
