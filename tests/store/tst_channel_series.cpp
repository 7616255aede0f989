#include "core/definition.h"
#include "core/source_health.h"
#include "posts.h"
#include "store/channel_series.h"
#include "store/daily_figure_store.h"
#include "store/definition_store.h"
#include "store/source_store.h"
#include "store/stats_store.h"
#include <cmath>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 11, 16);

} // namespace

/// Figures of own channels become series that count nobody twice.
class TestChannelSeries : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m = std::make_unique<MentionFixture>();
        QVERIFY(m->openWithBrands());
        m_x = addSource(u"x"_s, u"X own"_s);
        m_youtube = addSource(u"youtube"_s, u"Video"_s);
    }

    void newFollowersAreTheGrowthFromDayToDay()
    {
        readFollowers(m_x, u"@own"_s, -1, {100, 104, 103, 110});
        QCOMPARE(days(Metric::NewFollowers, 0, 3), (QList<double>{4, -1, 7}));
        QCOMPARE(days(Metric::Followers, 0, 3), (QList<double>{104, 103, 110}));
    }

    void aWeekIsWhatItsDaysAddUpTo()
    {
        readFollowers(m_x, u"@own"_s, -1, {100, 101, 103, 106, 110, 115, 121, 128});
        double sum = 0;
        for (const double day : days(Metric::NewFollowers, 0, 7))
            sum += day;
        QCOMPARE(one(Metric::NewFollowers, 0, 7), sum);
        QCOMPARE(one(Metric::Followers, 0, 7), 128.0);
    }

    void aDayThatWasNotReadIsUnknownAndTheWeekIsNot()
    {
        readFollowers(m_x, u"@own"_s, -1, {100, 104, NAN, 112, 113});
        const QList<double> found = days(Metric::NewFollowers, 0, 4);
        QCOMPARE(found[0], 4.0);
        QVERIFY(std::isnan(found[1]));
        QVERIFY(std::isnan(found[2]));
        QCOMPARE(found[3], 1.0);
        QCOMPARE(one(Metric::NewFollowers, 0, 7), 13.0);
    }

    void anAccountThatTwoSourcesReadCountsOnce()
    {
        const SourceId again = addSource(u"x"_s, u"X once more"_s);
        readFollowers(m_x, u"@own"_s, -1, {100, 104});
        readFollowers(again, u"@OWN"_s, -1, {100, 104});
        QCOMPARE(one(Metric::NewFollowers, 0, 1), 4.0);
        QCOMPARE(one(Metric::Followers, 0, 1), 104.0);
    }

    void channelsAddUpAndANewOneIsNoJump()
    {
        readFollowers(m_x, u"@own"_s, -1, {100, 104, 105});
        readFollowers(m_youtube, u"Own channel"_s, 0, {5000, 5010});
        QCOMPARE(days(Metric::NewFollowers, 0, 2), (QList<double>{4, 11}));
        QCOMPARE(one(Metric::Followers, 0, 2), 5115.0);
    }

    void whileOneChannelIsSilentTheSumIsNotSaid()
    {
        readFollowers(m_x, u"@own"_s, -1, {100, 104, 105, 106});
        readFollowers(m_youtube, u"Own channel"_s, -1, {5000, 5010, NAN, 5020});
        const QList<double> found = days(Metric::NewFollowers, 0, 3);
        QCOMPARE(found[0], 14.0);
        QVERIFY(std::isnan(found[1]));
        QVERIFY(std::isnan(found[2]));
    }

    void aChannelThatWasGivenUpIsLeftOut()
    {
        readFollowers(m_youtube, u"Old channel"_s, -1, {5000, 5001});
        readFollowers(m_x, u"@own"_s, -1, {100, 104, 105, 106, 107, 109});
        QCOMPARE(days(Metric::NewFollowers, 3, 5), (QList<double>{1, 2}));
        QCOMPARE(one(Metric::Followers, 4, 5), 109.0);
    }

    void reachOfSeveralDaysCannotBeSaid()
    {
        put(m_x, u"@own"_s, channel_metric::Reach, 0, {50, 60});
        put(m_x, u"@own"_s, channel_metric::Views, 0, {80, 90});
        QCOMPARE(days(Metric::ChannelReach, 0, 2), (QList<double>{50, 60}));
        QVERIFY(std::isnan(one(Metric::ChannelReach, 0, 2)));
        QCOMPARE(one(Metric::ChannelViews, 0, 2), 170.0);
    }

    void membersOfAForumAreNobodysFollowers()
    {
        readFollowers(addSource(u"reddit"_s, u"r/own"_s), u"r/own"_s, -1, {9000, 9100});
        QVERIFY(ChannelSeries(*m->connection).metrics(m->a, Monday)->isEmpty());
        QVERIFY(std::isnan(one(Metric::NewFollowers, 0, 1)));
    }

    void aCompetitorHasNoneUntilTheTeamChooses()
    {
        readFollowers(m_x, u"@own"_s, -1, {100, 104, 109});
        readFollowers(m_youtube, u"Theirs"_s, -1, {900, 920, 950});
        QVERIFY(ChannelSeries(*m->connection).metrics(m->b, Monday)->isEmpty());
        choose(m->a, {u"X own"_s}, Monday.addDays(1));
        choose(m->b, {u"Video"_s}, Monday.addDays(1));
        // The day before the choice keeps what held then.
        QCOMPARE(days(Metric::NewFollowers, 0, 2), (QList<double>{24, 5}));
        QCOMPARE(one(Metric::NewFollowers, 0, 2), 29.0);
        const auto theirs =
            ChannelSeries(*m->connection).values(m->b, Metric::NewFollowers, {Monday.addDays(1), Monday.addDays(2)});
        QCOMPARE(theirs->constFirst(), 30.0);
        QCOMPARE(*ChannelSeries(*m->connection).metrics(m->b, Monday.addDays(1)),
                 (QList{Metric::NewFollowers, Metric::Followers}));
    }

    void figuresOfASpanHaveThem()
    {
        readFollowers(m_x, u"@own"_s, -1, {100, 104, 103, 110});
        const QDateTime from(Monday, {0, 0}, QTimeZone("Asia/Seoul"));
        const auto figures = StatsStore(*m->connection).figures(from.toUTC(), from.addDays(3).toUTC());
        QVERIFY2(figures, words(figures));
        QCOMPARE(figures->at(0).value(Metric::NewFollowers), 10.0);
        QCOMPARE(figures->at(0).value(Metric::Followers), 110.0);
        QVERIFY(std::isnan(figures->at(1).value(Metric::Followers)));
        QVERIFY(std::isnan(figures->at(0).value(Metric::ChannelViews)));
    }

    void theirSeriesIsByTheDay()
    {
        readFollowers(m_x, u"@own"_s, -1, {100, 104, 103});
        const QTimeZone seoul("Asia/Seoul");
        const StatsStore stats(*m->connection);
        const auto series = stats.series(Metric::NewFollowers, m->a, Bucket::Day, {}, {}, seoul);
        QVERIFY2(series, words(series));
        QCOMPARE(series->size(), 3);
        QVERIFY(std::isnan(series->at(0).value));
        QCOMPARE(series->at(1).value, 4.0);
        QCOMPARE(series->at(1).start, QDateTime(Monday, {0, 0}, seoul).toUTC());
        const auto hours = stats.series(Metric::NewFollowers, m->a, Bucket::Hour, {}, {}, seoul);
        QCOMPARE(hours.error().kind, Error::Kind::Usage);
    }

private:
    SourceId addSource(const QString &kind, const QString &name)
    {
        Source source;
        source.kind = kind;
        source.name = name;
        return SourceStore(*m->connection).add(source).valueOr(SourceId{});
    }
    /// One value a day from Monday + \a first on; NaN: not read.
    void put(SourceId source, const QString &account, const char16_t *metric, int first, const QList<double> &values)
    {
        QList<DailyFigure> figures;
        for (int i = 0; i < values.size(); ++i)
            figures.append({account, QString::fromUtf16(metric), Monday.addDays(first + i), values[i]});
        QVERIFY(DailyFigureStore(*m->connection).put(source, figures, Monday));
    }
    void readFollowers(SourceId source, const QString &account, int first, const QList<double> &values)
    {
        put(source, account, channel_metric::Followers, first, values);
    }
    void choose(BrandId brand, const QStringList &names, QDate from)
    {
        QStringList uids;
        const auto sources = SourceStore(*m->connection).all();
        for (const Source &source : *sources)
            if (names.contains(source.name))
                uids << source.uid;
        Definition definition;
        definition.subject = DefinitionSubject::Channels;
        definition.brand = brand;
        definition.content = channelContent(uids);
        definition.validFrom = from;
        QVERIFY(DefinitionStore(*m->connection).add(definition, m->changes));
    }
    QList<double> days(Metric metric, int first, int end)
    {
        QList<QDate> bounds;
        for (int day = first; day <= end; ++day)
            bounds << Monday.addDays(day);
        return ChannelSeries(*m->connection).values(m->a, metric, bounds).valueOr({});
    }
    double one(Metric metric, int first, int end)
    {
        return ChannelSeries(*m->connection)
            .values(m->a, metric, {Monday.addDays(first), Monday.addDays(end)})
            .valueOr({-1})
            .constFirst();
    }
    std::unique_ptr<MentionFixture> m;
    SourceId m_x{}, m_youtube{};
};

QTEST_GUILESS_MAIN(TestChannelSeries)
#include "tst_channel_series.moc"
