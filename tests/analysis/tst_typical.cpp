#include "analysis/detector.h"
#include "analysis/quantile.h"
#include "analysis/spikes.h"
#include "analysis/typical.h"
#include <QTest>
#include <cmath>
#include <random>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Monday(QDate(2026, 1, 5), QTime(0, 0), Qt::UTC);

Series hoursOf(int count, const std::function<double(int)> &value)
{
    Series series;
    for (int i = 0; i < count; ++i)
        series << SeriesPoint{Monday.addSecs(3600LL * i), value(i)};
    return series;
}

Series daysOf(int count, const std::function<double(int)> &value)
{
    Series series;
    for (int i = 0; i < count; ++i)
        series << SeriesPoint{Monday.addDays(i), value(i)};
    return series;
}

TypicalOptions daily()
{
    TypicalOptions options;
    options.bucket = Bucket::Day;
    return options;
}

} // namespace

class TestTypical : public QObject {
    Q_OBJECT
private slots:
    void anHourIsComparedWithTheSameHourOfItsWeekday()
    {
        // Loud Mondays at nine, everything else quiet.
        Series series = hoursOf(168 * 10, [](int i) { return i % 168 == 9 ? 80.0 : 10.0; });
        addTypical(series, {});
        const SeriesPoint &loud = series[168 * 9 + 9], &next = series[168 * 9 + 10];
        QCOMPARE(loud.expected, 80.0);
        QVERIFY(loud.lower < 80 && loud.upper > 80 && loud.flag == Flag::None);
        QVERIFY(std::abs(next.expected - 10) < 1); // the loud hour beside it pulls a little
    }

    void anHoursRiseIsWhatTheDetectorTells()
    {
        std::mt19937 random(11);
        std::poisson_distribution<int> draw(40);
        Series series = hoursOf(168 * 12, [&](int i) { return i == 168 * 10 + 4 ? 90.0 : double(draw(random)); });
        addTypical(series, {});
        Detector detector;
        qsizetype alerts = 0;
        for (const SeriesPoint &point : series) {
            const bool alert = detector.add(point.start.toMSecsSinceEpoch(), point.value).flag == Flag::Rise;
            if (!alert || point.value <= point.upper) // the second of two hours may lie within its own range
                continue;
            ++alerts;
            QCOMPARE(point.flag, Flag::Rise);
        }
        QVERIFY(alerts >= 1);
        QCOMPARE(series[168 * 10 + 4].flag, Flag::Rise);
    }

    void hoursOfFewPostsAreSteadiedByTheirNeighbours()
    {
        const auto usual = [](int i) { return 6 * (1 - 0.75 * std::cos((i % 24 - 3) * 2 * M_PI / 24)); };
        std::mt19937 random(5);
        Series series = hoursOf(168 * 14, [&](int i) {
            // On Sundays at six there is a broadcast: unlike all its neighbours, and it stays so.
            return double(std::poisson_distribution<int>(i % 168 == 6 * 24 + 6 ? 40 : usual(i))(random));
        });
        addTypical(series, {});
        double squares = 0, medians = 0;
        int within = 0, n = 0;
        for (int i = 168 * 9; i < series.size(); ++i) {
            if (i % 168 == 6 * 24 + 6) {
                QVERIFY2(series[i].expected > 32, qPrintable(QString::number(series[i].expected)));
                continue;
            }
            squares += std::pow(series[i].expected - usual(i), 2) / usual(i);
            within += series[i].value >= series[i].lower && series[i].value <= series[i].upper;
            QList<double> own;
            for (int week = 1; week <= 8; ++week)
                own << series[i - 168 * week].value;
            medians += std::pow(median(own) - usual(i), 2) / usual(i);
            ++n;
        }
        QVERIFY2(squares < 0.5 * medians, qPrintable(u"%1 of %2"_s.arg(squares).arg(medians)));
        QVERIFY2(std::abs(double(within) / n - 0.9) < 0.04, qPrintable(QString::number(double(within) / n)));
    }

    void onlyThePastIsUsed()
    {
        std::mt19937 random(3);
        std::poisson_distribution<int> draw(30);
        Series whole = hoursOf(168 * 12, [&](int) { return double(draw(random)); });
        Series cut = whole.mid(0, 168 * 9);
        addTypical(whole, {});
        addTypical(cut, {});
        for (qsizetype i = 0; i < cut.size(); ++i) {
            QVERIFY(cut[i].expected == whole[i].expected || std::isnan(cut[i].expected));
            QVERIFY(cut[i].flag == whole[i].flag);
        }
    }

    void anEarlierSpikeIsNoModel()
    {
        Series series = daysOf(80, [](int i) { return i == 63 ? 400.0 : 50.0; });
        addTypical(series, daily());
        QCOMPARE(series[63].flag, Flag::Rise);
        QCOMPARE(series[70].expected, 50.0);
        QCOMPARE(series[77].expected, 50.0);
        QVERIFY(series[70].upper < 80);
    }

    void aLevelThatStaysBecomesTypical()
    {
        Series series = daysOf(140, [](int i) { return i >= 70 ? 200.0 : 50.0; });
        addTypical(series, daily());
        QCOMPARE(series[70].flag, Flag::Rise);
        QCOMPARE(series[139].flag, Flag::None);
        QCOMPARE(series[139].expected, 200.0);
    }

    void theBeginningIsNoSpike()
    {
        // A brand that was collected from day five on, with single strays before.
        Series series = daysOf(12, [](int i) { return i < 5 ? 1.0 : 900.0; });
        const TypicalResult result = addTypical(series, daily());
        QCOMPARE(result.beginning, Monday.addDays(5));
        for (const SeriesPoint &point : series)
            QCOMPARE(point.flag, Flag::None);
        QVERIFY(std::isnan(series[5].expected) && std::isnan(series[8].expected));
        QCOMPARE(series[9].expected, 900.0);
    }

    void aSmallSeriesIsJudgedAfterTwoWeeks()
    {
        Series series = daysOf(60, [](int i) { return i == 50 ? 14.0 : (i % 3 == 0 ? 1.0 : 0.0); });
        addTypical(series, daily());
        QCOMPARE(series[50].flag, Flag::Rise);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(series[i].flag, Flag::None);
    }

    void aSourceThatIsDownIsNoFall()
    {
        Series down = daysOf(70, [](int i) { return i >= 65 ? std::nan("") : 60.0; });
        addTypical(down, daily());
        QCOMPARE(down[66].flag, Flag::None);
        QCOMPARE(down[66].expected, 60.0);

        Series quiet = daysOf(70, [](int i) { return i >= 65 ? 5.0 : 60.0; });
        addTypical(quiet, daily());
        QCOMPARE(quiet[65].flag, Flag::Fall);

        Series ended = daysOf(70, [](int i) { return i >= 65 ? 0.0 : 60.0; });
        TypicalOptions options = daily();
        options.dataUntil = Monday.addDays(65);
        addTypical(ended, options);
        QVERIFY(std::isnan(ended[65].value));
        QCOMPARE(ended[65].flag, Flag::None);
    }

    void whatWasNotCollectedIsNeitherAFallNorAModel()
    {
        const auto gapDays = [](int i) { return (i >= 49 && i < 52) || i == 65; };
        Series series = daysOf(70, [&](int i) { return gapDays(i) ? 5.0 : 60.0; });
        Series same = series;
        addTypical(series, daily());
        QCOMPARE(series[65].flag, Flag::Fall);
        TypicalOptions options = daily();
        options.gaps = {{Monday.addDays(49).addSecs(3600), Monday.addDays(52)},
                        {Monday.addDays(65), Monday.addDays(65).addSecs(7200)}};
        addTypical(same, options);
        QCOMPARE(same[50].flag, Flag::None);
        QCOMPARE(same[65].flag, Flag::None);
        QCOMPARE(same[66].expected, 60.0);
    }

    void theDayInProgressIsNoFall()
    {
        Series series = daysOf(70, [](int i) { return i == 69 ? 4.0 : 60.0; });
        TypicalOptions options = daily();
        options.now = Monday.addDays(69).addSecs(8 * 3600);
        addTypical(series, options);
        QCOMPARE(series[69].flag, Flag::None);
    }

    void aHolidayMayBeLikeASundayOrLikeAnyDay()
    {
        // Thirty on Sundays, a hundred else; the holiday is a Wednesday.
        const QDate holiday(2026, 3, 11);
        const qsizetype at = Monday.date().daysTo(holiday);
        for (const auto &[value, flag] : {std::pair{30.0, Flag::None}, std::pair{65.0, Flag::None},
                                          std::pair{100.0, Flag::None}, std::pair{300.0, Flag::Rise}}) {
            Series series = daysOf(90, [&, value = value](int i) {
                return i == at ? value : i % 7 == 6 ? 30.0 : 100.0;
            });
            TypicalOptions options = daily();
            options.isHoliday = [holiday](QDate date) { return date == holiday; };
            addTypical(series, options);
            QCOMPARE(series[at].expected, 65.0);
            QVERIFY(series[at].lower < 30 && series[at].upper > 100);
            QCOMPARE(series[at].flag, flag);
            QCOMPARE(series[at + 7].expected, 100.0);
        }
    }

    void theFirstWeekendsAreNoFalls()
    {
        Series series = daysOf(60, [](int i) { return i % 7 >= 5 ? 330.0 : 520.0; });
        addTypical(series, daily());
        for (const SeriesPoint &point : series)
            QCOMPARE(point.flag, Flag::None);
        QCOMPARE(series[54].expected, 330.0); // a Saturday, by then known
    }

    void aQuietSeasonIsToldAndIsNoModelAfterwards()
    {
        const auto quiet = [](int day) { return day >= 63 && day < 91; };
        Series days = daysOf(140, [&](int i) { return quiet(i) ? 0.0 : 100.0 + i % 7; });
        addTypical(days, daily());
        for (int i = 0; i < days.size(); ++i)
            QCOMPARE(days[i].flag, quiet(i) ? Flag::Fall : Flag::None);
        QVERIFY(days[95].expected > 95);
        Series hours;
        for (int i = 0; i < 140 * 24; ++i)
            hours << SeriesPoint{Monday.addSecs(3600LL * i), quiet(i / 24) ? 0.0 : 6.0 + i % 3};
        addTypical(hours, {});
        for (int i = 91 * 24; i < hours.size(); ++i) {
            QCOMPARE(hours[i].flag, Flag::None);
            QVERIFY2(hours[i].expected >= 5.5, qPrintable(u"%1: %2"_s.arg(i).arg(hours[i].expected)));
        }
    }

    void sixWeeksOfSilenceAreNoModelOfASmallSeries()
    {
        std::mt19937 random(9);
        std::poisson_distribution<int> draw(8);
        const auto silent = [](int day) { return day >= 70 && day < 112; };
        Series series = daysOf(200, [&](int i) { return silent(i) ? 0.0 : double(draw(random)); });
        addTypical(series, daily());
        for (int i = 112; i < series.size(); ++i) {
            QVERIFY2(series[i].flag != Flag::Rise, qPrintable(QString::number(i)));
            QVERIFY2(!series[i].hasBand() || series[i].expected >= 4, qPrintable(QString::number(i)));
        }
        QVERIFY(series[118].hasBand()); // a week of talk is enough to expect something again
    }

    void aDayThatIsAlwaysQuietBecomesTypical()
    {
        // A shop that closes on Mondays from the tenth week on.
        Series series = daysOf(140, [](int i) { return i >= 70 && i % 7 == 0 ? 5.0 : 100.0; });
        addTypical(series, daily());
        QCOMPARE(series[70].flag, Flag::Fall);
        QCOMPARE(series[133].flag, Flag::None);
        QCOMPARE(series[133].expected, 5.0);
        QCOMPARE(series[134].expected, 100.0);
    }

    void markedDaysAreNeverFlagged()
    {
        Series series = daysOf(80, [](int i) { return i == 66 ? 500.0 : 50.0; });
        TypicalOptions options = daily();
        options.isMarkedDay = [](QDate date) { return date == Monday.addDays(66).date(); };
        addTypical(series, options);
        QCOMPARE(series[66].flag, Flag::None);
        QCOMPARE(series[66].expected, 50.0);
    }

    void aShareOfFewIsNotJudged()
    {
        TypicalOptions options = daily();
        options.metric = Metric::NegativeShare;
        options.mentions = daysOf(60, [](int i) { return i == 50 ? 5.0 : 200.0; });
        Series series = daysOf(60, [](int i) { return i == 50 || i == 55 ? 90.0 : 20.0; });
        addTypical(series, options);
        QCOMPARE(series[50].flag, Flag::None);
        QCOMPARE(series[55].flag, Flag::Rise);
        QVERIFY(series[55].upper <= 100 && series[55].lower >= 0);
    }

    void aShareOfDaysToComeHasTheRangeOfUsualDays()
    {
        Series shares = daysOf(70, [](int i) { return i < 65 ? 40.0 + i % 3 : std::nan(""); });
        TypicalOptions options = daily();
        options.metric = Metric::NegativeShare;
        options.mentions = daysOf(70, [](int i) { return i < 65 ? 400.0 : 0.0; });
        addTypical(shares, options);
        QVERIFY(shares[68].lower > 30 && shares[68].upper < 52);
    }

    /// At two posts an hour the median of eight weeks jumps by whole posts from hour to hour; what is usual does not.
    void theRangeOfASmallSeriesIsCalm()
    {
        std::mt19937_64 random(5);
        Series series = hoursOf(168 * 12, [&](int i) {
            const double day = 1 + 0.8 * std::cos((i % 24 - 15) * 2 * M_PI / 24);
            return double(std::poisson_distribution<int>(2.4 * day)(random));
        });
        addTypical(series, {});
        double centres = 0, edges = 0, off = 0;
        for (qsizetype i = 168 * 10; i < series.size(); ++i) {
            centres += std::abs(series[i].expected - series[i - 1].expected);
            edges += std::abs(series[i].upper - series[i - 1].upper);
            off += series[i].expected - 2.4 * (1 + 0.8 * std::cos((int(i) % 24 - 15) * 2 * M_PI / 24));
        }
        constexpr double Hours = 168 * 2; // the day itself takes a step of 0.3 from hour to hour
        QVERIFY2(centres / Hours < 0.6, qPrintable(QString::number(centres / Hours)));
        QVERIFY2(edges / Hours < 0.9, qPrintable(QString::number(edges / Hours)));
        QVERIFY2(std::abs(off) / Hours < 0.15, qPrintable(QString::number(off / Hours)));
    }
    void aLoudHourAmongQuietOnesKeepsItsHeight()
    {
        Series series = hoursOf(168 * 10, [](int i) { return i % 24 == 12 ? 6.0 : 1.0; });
        addTypical(series, {});
        QVERIFY(series[168 * 9 + 12].expected > 4.5);
        QVERIFY(series[168 * 9 + 11].expected < 1.5);
    }

    /// Ten posts are much to a brand of three a day: who asks for small changes is told of eight too.
    void howSmallARiseMayBeFollowsTheThreshold()
    {
        const auto flagged = [](double threshold) {
            Series series = daysOf(100, [](int i) {
                return i == 80 ? 9.0 : i == 90 ? 12.0 : i == 95 ? 16.0 : 2.0 + i % 3;
            });
            TypicalOptions options = daily();
            options.threshold = threshold;
            addTypical(series, options);
            return std::count_if(series.cbegin(), series.cend(),
                                 [](const SeriesPoint &point) { return point.flag == Flag::Rise; });
        };
        QCOMPARE(flagged(1.3), 1);
        QCOMPARE(flagged(1), 2);
        QCOMPARE(flagged(0.8), 3);
    }

    void usualTalkIsRarelyFlagged_data()
    {
        QTest::addColumn<double>("perHour");
        QTest::addColumn<double>("k");
        QTest::newRow("10 an hour, bursty") << 10.0 << 5.0;
        QTest::newRow("40 an hour, bursty") << 40.0 << 10.0;
        QTest::newRow("200 an hour") << 200.0 << 50.0;
    }
    void usualTalkIsRarelyFlagged()
    {
        QFETCH(double, perHour);
        QFETCH(double, k);
        std::mt19937_64 random(11);
        constexpr int Weeks = 52;
        Series series = hoursOf(168 * (Weeks + 9), [&](int i) {
            const double day = 1 + 0.8 * std::cos((i % 24 - 15) * 2 * M_PI / 24);
            const double mean = perHour * day * ((i / 24) % 7 >= 5 ? 0.8 : 1.05);
            std::gamma_distribution<double> rate(k, mean / k);
            return double(std::poisson_distribution<int>(std::max(1e-9, rate(random)))(random));
        });
        addTypical(series, {});
        int rises = 0, falls = 0;
        for (qsizetype i = 168 * 9; i < series.size(); ++i) {
            rises += series[i].flag == Flag::Rise;
            falls += series[i].flag == Flag::Fall;
        }
        QVERIFY2(rises <= 1.2 * Weeks, qPrintable(QString::number(rises)));
        QVERIFY2(falls <= 0.2 * Weeks, qPrintable(QString::number(falls)));
    }

    void flaggedBucketsBecomeSpikes()
    {
        Series series = hoursOf(168 * 10, [](int i) {
            const int off = i - (168 * 9 + 50);
            return off == 0 || off == 1 ? 90.0 : off == 3 ? 120.0 : off == 30 ? 70.0 : 12.0;
        });
        addTypical(series, {});
        Brand brand;
        brand.id = BrandId(4);
        brand.uid = u"b"_s;
        brand.timeZone = "UTC";
        const QList<Spike> spikes = findSpikes(series, brand, Metric::Shares, Bucket::Hour);
        QCOMPARE(spikes.size(), 2);
        const Spike &first = spikes.constFirst();
        QCOMPARE(first.start, Monday.addSecs(3600 * (168 * 9 + 50)));
        QCOMPARE(first.end, first.start.addSecs(4 * 3600)); // the calm hour between is bridged
        QCOMPARE(first.peak, first.start.addSecs(3 * 3600));
        QCOMPARE(first.actual, 120.0);
        QCOMPARE(first.expected, 12.0);
        QVERIFY(first.probability < 1e-4 && first.probability >= 0);
        QCOMPARE(first.direction, Flag::Rise);
        QVERIFY(first.uid != spikes[1].uid);
        // It keeps its name while it grows.
        const QList<Spike> earlier = findSpikes(series.mid(0, 168 * 9 + 51), brand, Metric::Shares, Bucket::Hour);
        QCOMPARE(earlier.constLast().uid, first.uid);
    }

    /// In the evening much is usual and at night little: one post fewer at night is not the higher peak.
    void thePeakOfCountsStandsWhereTheMostWereTooMany()
    {
        Series series = hoursOf(168 * 10, [](int i) {
            const int evening = 168 * 9 + 45;
            return i == evening ? 60.0 : i == evening + 1 ? 44.0 : i % 24 == 21 ? 16.0 + i / 24 % 3 : 2.0;
        });
        addTypical(series, {});
        Brand brand;
        brand.id = BrandId(4);
        brand.uid = u"b"_s;
        brand.timeZone = "UTC";
        const QList<Spike> spikes = findSpikes(series, brand, Metric::Mentions, Bucket::Hour);
        QVERIFY(!spikes.isEmpty());
        const SeriesPoint &evening = series[168 * 9 + 45], &night = series[168 * 9 + 46];
        QVERIFY(deviation(night) > deviation(evening)); // else this would show nothing
        const auto loud = std::find_if(spikes.cbegin(), spikes.cend(), [&](const Spike &spike) {
            return spike.start <= evening.start && spike.end > night.start;
        });
        QVERIFY(loud != spikes.cend());
        QCOMPARE(loud->peak, evening.start);
        QCOMPARE(loud->actual, 60.0);
    }
};

QTEST_GUILESS_MAIN(TestTypical)
#include "tst_typical.moc"
