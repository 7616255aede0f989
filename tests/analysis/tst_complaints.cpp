#include "analysis/complaints.h"
#include "analysis/content_words.h"
#include "analysis/severity.h"
#include "analysis/share_shift.h"
#include "csv_table.h"
#include "shared_data.h"
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>
#include <numeric>
#include <random>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 23);

/// The same matter in the words of different people.
const QList<QStringList> PlantedKorean{
    {u"충전하다가 충전기에서 타는 냄새가 났어요"_s, u"충전기 타는 냄새 저만 나나요"_s,
     u"새로 산 충전기가 뜨겁고 냄새도 납니다"_s, u"충전기는 왜 이렇게 냄새가 심한가요"_s,
     u"어댑터 말고 충전기 냄새 때문에 환불했습니다"_s},
    {u"로그인 오류가 또 나서 결제를 못 했습니다"_s, u"로그인은 되는데 결제에서 오류"_s,
     u"결제 오류로 로그인이 풀려요"_s, u"오류 때문에 로그인도 결제도 안 됨"_s, u"앱 로그인 오류 언제 고치나요"_s}};
const QList<QStringList> PlantedEnglish{
    {u"my charger smells like burning plastic"_s, u"burning smell from the new charger again"_s,
     u"anyone else with a charger that smells of burning?"_s, u"returned the charger, the burning smell scared me"_s,
     u"charger burning smell after ten minutes"_s}};

/// Negative texts of a language from the shared sets.
QStringList negatives(const char *file)
{
    QStringList texts;
    const QString all = QString::fromUtf8(unpacked(sharedPath(file)));
    for (const QString &line : all.split(u'\n', Qt::SkipEmptyParts))
        if (line.section(u'\t', 1, 1) == u"negative")
            texts << line.section(u'\t', 0, 0);
    return texts;
}

/// A month of unrelated complaints, \a perDay of them a day, drawn without repetition.
QList<ComplaintPost> background(const QStringList &texts, int perDay, std::mt19937 &random)
{
    QList<ComplaintPost> posts;
    std::vector<int> order(size_t(texts.size()));
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), random);
    size_t next = 0;
    for (int back = 30; back >= 0; --back)
        for (int i = 0; i < perDay; ++i, ++next)
            posts << ComplaintPost{texts[order[next % order.size()]], u"u%1"_s.arg(next), Today.addDays(-back)};
    return posts;
}

} // namespace

class TestComplaints : public QObject {
    Q_OBJECT
private slots:
    void particlesAndEndingsComeOff()
    {
        ParticleStripper stripper;
        stripper.learn(
            {u"배터리가"_s, u"배터리는"_s, u"배터리"_s, u"바나나"_s, u"바나나"_s, u"환불을"_s, u"chargers"_s});
        QCOMPARE(stripper.stem(u"배터리에서는"_s), u"배터리"_s);
        QCOMPARE(stripper.stem(u"배터리를"_s), u"배터리"_s);
        QCOMPARE(stripper.stem(u"팽창했어요"_s), u"팽창"_s);
        QCOMPARE(stripper.stem(u"바나나"_s), u"바나나"_s); // 나 is a particle, but 바나 was never seen
        QCOMPARE(stripper.stem(u"사과"_s), u"사과"_s);
        QCOMPARE(stripper.stem(u"glass"_s), u"glass"_s);
    }

    void addressesHandlesAndEmptyWordsAreNoSubject()
    {
        QCOMPARE(contentWords(u"@help https://x.example/a 그리고 배터리가 10 The battery, RT"_s),
                 (QStringList{u"배터리가"_s, u"battery"_s}));
    }

    void theLikelihoodRatioIsThatOfTheBook()
    {
        // The formula worked out by hand.
        QVERIFY(std::abs(logLikelihoodRatio(10, 100, 10, 1000) - 22.908) < 0.001);
        QCOMPARE(logLikelihoodRatio(1, 100, 10, 1000), 0.0);
        QCOMPARE(logLikelihoodRatio(0, 0, 1, 10), 0.0);
    }

    void aComplaintOnThreeDaysIsToldAmongUnrelatedOnes()
    {
        QList<ComplaintPost> posts;
        for (int back = 20; back >= 0; --back)
            for (int i = 0; i < 12; ++i)
                posts << ComplaintPost{u"불만%1 이야기%2 배송%3"_s.arg(i).arg(back * 12 + i).arg(i % 3),
                                       u"a%1"_s.arg(i), Today.addDays(-back)};
        for (int back = 3; back >= 1; --back) // the run ended yesterday: this morning has none yet
            for (int i = 0; i < 3; ++i)
                posts << ComplaintPost{PlantedKorean[0][(back + i) % 5], u"c%1"_s.arg(back * 3 + i),
                                       Today.addDays(-back)};
        const auto found = lastingComplaints(posts, {Today, 3, 3, {}});
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].words.contains(u"충전기"), qPrintable(found[0].words.join(u',')));
        QCOMPARE(found[0].first, Today.addDays(-3));
        QCOMPARE(found[0].last, Today.addDays(-1));
        QVERIFY(found[0].authors >= 8);
        QCOMPARE(found[0].usualPerDay, 0.0);
    }

    void thatPeopleAreDisappointedIsNoSubject()
    {
        QList<ComplaintPost> posts;
        for (int back = 20; back >= 0; --back)
            for (int i = 0; i < 12; ++i)
                posts << ComplaintPost{u"불만%1 이야기%2"_s.arg(i).arg(back * 12 + i), u"a%1"_s.arg(i),
                                       Today.addDays(-back)};
        for (int back = 2; back >= 0; --back)
            for (int i = 0; i < 3; ++i)
                posts << ComplaintPost{u"실망입니다 최악이네요 %1번째"_s.arg(back * 3 + i), u"c%1"_s.arg(back * 3 + i),
                                       Today.addDays(-back)};
        for (const LastingComplaint &complaint : lastingComplaints(posts, {Today, 3, 3, {}}))
            for (const QString &word : complaint.words)
                QVERIFY2(!word.startsWith(u"실망") && !word.startsWith(u"최악"), qPrintable(word));
    }

    void onePersonTwoDaysOrNoPastAreNotEnough()
    {
        const auto plant = [](int days, bool oneAuthor) {
            QList<ComplaintPost> posts;
            for (int back = 20; back >= 0; --back)
                for (int i = 0; i < 12; ++i)
                    posts << ComplaintPost{u"불만%1 이야기%2"_s.arg(i).arg(back * 12 + i), u"a"_s,
                                           Today.addDays(-back)};
            for (int back = days - 1; back >= 0; --back)
                for (int i = 0; i < 3; ++i)
                    posts << ComplaintPost{PlantedKorean[0][(back + i) % 5],
                                           oneAuthor ? u"one"_s : u"c%1"_s.arg(back * 3 + i), Today.addDays(-back)};
            return posts;
        };
        QVERIFY(!lastingComplaints(plant(3, false), {Today, 3, 3, {}}).isEmpty());
        QVERIFY(lastingComplaints(plant(3, true), {Today, 3, 3, {}}).isEmpty());
        QVERIFY(lastingComplaints(plant(2, false), {Today, 3, 3, {}}).isEmpty());
        QVERIFY(lastingComplaints(plant(3, false), {Today, 3, 3, {u"충전기 냄새 타는"_s}}).isEmpty());
        QList<ComplaintPost> recent = plant(3, false);
        recent.removeIf([](const ComplaintPost &post) { return post.day < Today.addDays(-6); });
        QVERIFY(lastingComplaints(recent, {Today, 3, 3, {}}).isEmpty());
        QVERIFY(lastingComplaints({}, {Today, 3, 3, {}}).isEmpty());
    }

    void amongRealComplaintsItIsFoundAndNothingElseIs_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<QStringList>>("planted");
        QTest::addColumn<int>("perDay");
        QTest::newRow("Korean, 40 a day") << u"data/sentiment/ko_nsmc_test_dev.tsv.gz"_s << PlantedKorean << 40;
        QTest::newRow("Korean, 150 a day") << u"data/sentiment/ko_nsmc_test_dev.tsv.gz"_s << PlantedKorean << 150;
        QTest::newRow("English, 25 a day") << u"data/sentiment/en_tweeteval_test_dev.tsv.gz"_s << PlantedEnglish << 25;
    }
    void amongRealComplaintsItIsFoundAndNothingElseIs()
    {
        QFETCH(const QString, file);
        QFETCH(const QList<QStringList>, planted);
        QFETCH(const int, perDay);
        if (!QFileInfo::exists(sharedPath(file.toUtf8().constData())))
            QSKIP("no shared sentiment data here");
        const QStringList texts = negatives(file.toUtf8().constData());
        QVERIFY(texts.size() > 500);
        std::mt19937 random(20261123);
        int found = 0, first = 0, falseAlarms = 0;
        const int rounds = perDay > 100 ? 12 : 40;
        for (int round = 0; round < rounds; ++round) {
            QList<ComplaintPost> posts = background(texts, perDay, random);
            falseAlarms += !lastingComplaints(posts, {Today, 3, 3, {}}).isEmpty();
            const QStringList &words = planted[round % planted.size()];
            for (int back = 2; back >= 0; --back)
                for (int i = 0; i < 3; ++i)
                    posts << ComplaintPost{words[int(random() % unsigned(words.size()))], u"c%1"_s.arg(back * 3 + i),
                                           Today.addDays(-back)};
            const auto told = lastingComplaints(posts, {Today, 3, 3, {}});
            const auto isPlanted = [&](const LastingComplaint &complaint) {
                const auto own =
                    std::ranges::count_if(complaint.posts, [&](int post) { return posts[post].author[0] == u'c'; });
                return 3 * own >= 2 * complaint.posts.size();
            };
            found += std::ranges::any_of(told, isPlanted);
            first += !told.isEmpty() && isPlanted(told.constFirst());
        }
        qInfo("found %d, strongest %d, false alarms %d of %d", found, first, falseAlarms, rounds);
        QVERIFY(100 * found >= 95 * rounds);
        QVERIFY(100 * first >= 90 * rounds);
        QVERIFY(10 * falseAlarms <= rounds);
    }

    void fiveThousandPostsTakeLittle()
    {
        QList<ComplaintPost> posts;
        std::mt19937 random(7);
        for (int i = 0; i < 5000; ++i) {
            QStringList words;
            for (int w = 0; w < 15; ++w)
                words << u"낱말%1"_s.arg(random() % 3000);
            posts << ComplaintPost{words.join(u' '), u"u%1"_s.arg(i), Today.addDays(-int(random() % 31))};
        }
        QElapsedTimer timer;
        timer.start();
        lastingComplaints(posts, {Today, 3, 3, {}});
        qInfo("5,000 posts in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 3000); // a debug build on a shared machine
    }

    void aShiftOfTheShareIsToldWithoutMoreMentions()
    {
        QList<DayShare> past;
        for (int i = 0; i < 28; ++i)
            past << DayShare{double(18 + i % 5), 100};
        const auto shift = shareShift({45, 100}, past);
        QVERIFY(shift);
        QCOMPARE(shift->now, 0.45);
        QVERIFY(std::abs(shift->usual - 0.2) < 0.01);
        QVERIFY(shift->probability < 0.0001);
        QVERIFY(!shareShift({26, 100}, past)); // six points are no shift to act on
        QVERIFY(!shareShift({12, 25}, past));  // too few to say
        QVERIFY(!shareShift({45, 100}, past.mid(0, 6)));
        // Days that differ by themselves raise the bar.
        QList<DayShare> restless;
        for (int i = 0; i < 28; ++i)
            restless << DayShare{i % 2 ? 45.0 : 5.0, 100};
        QVERIFY(!shareShift({45, 100}, restless));
    }

    void chanceAloneSeldomLooksLikeAShift()
    {
        std::mt19937 random(11);
        int told = 0;
        constexpr int Rounds = 2000;
        for (int round = 0; round < Rounds; ++round) {
            std::binomial_distribution<int> draw(60, 0.25);
            QList<DayShare> past;
            for (int day = 0; day < 28; ++day)
                past << DayShare{double(draw(random)), 60};
            told += shareShift({double(draw(random)), 60}, past).has_value();
        }
        qInfo("false shifts: %d of %d days", told, Rounds);
        QVERIFY(told <= Rounds / 100);
    }

    void severityGrowsWithVolumeSpeedVoiceAndPersistence()
    {
        SeverityGrounds grounds;
        QCOMPARE(proposeSeverity(grounds).severity(), Severity::Low);
        grounds = {.negative = 30, .usual = 5, .lastHours = 25, .hoursBefore = 5, .loudest = 500, .days = 1};
        QCOMPARE(proposeSeverity(grounds).points(), 2);
        QCOMPARE(proposeSeverity(grounds).severity(), Severity::Medium);
        grounds.loudest = 150'000;
        QCOMPARE(proposeSeverity(grounds).severity(), Severity::High);
        // Low volume, but concrete and for days, by somebody who is heard: not low.
        grounds = {.negative = 6, .usual = 4, .lastHours = 1, .hoursBefore = 1, .loudest = 200, .days = 3};
        QCOMPARE(proposeSeverity(grounds).severity(), Severity::Medium);
        // Without a past nothing is said of the volume.
        grounds = {.negative = 5000, .usual = {}, .lastHours = 0, .hoursBefore = 0, .loudest = {}, .days = 1};
        QCOMPARE(proposeSeverity(grounds).severity(), Severity::Low);
    }
};

QTEST_APPLESS_MAIN(TestComplaints)
#include "tst_complaints.moc"
