#include "consistency.h"
#include "core/definition.h"
#include "core/period.h"
#include "csv_table.h"
#include "posts.h"
#include "shared_data.h"
#include "store/stats_store.h"
#include "store/stats_sums.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <numeric>

using namespace pulse;
using namespace Qt::StringLiterals;

class StatsStoreTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m = std::make_unique<MentionFixture>();
        QVERIFY(m->openWithBrands());
    }

    void nothingIsNotZero()
    {
        const auto figures = stats().figures({}, {});
        QVERIFY2(figures, words(figures));
        QCOMPARE(figures->size(), 2);
        QCOMPARE((*figures)[0].name, u"A"_s);
        QCOMPARE((*figures)[0].mentions, 0);
        QVERIFY(!(*figures)[0].shareOfVoice);
        QVERIFY(!(*figures)[0].netSentiment);
        QVERIFY(!(*figures)[0].positiveRatio);
        QVERIFY(!(*figures)[0].estimatedReach);
        QVERIFY(stats().series(Metric::Mentions, m->a, Bucket::Day, {}, {}, QTimeZone::utc())->isEmpty());
        QVERIFY(!stats().span(m->a)->first.isValid());
    }

    void reachFallsWithTheSizeOfAnAudience()
    {
        QCOMPARE(reachFactor(0), 0.15);
        QCOMPARE(reachFactor(100'000), 0.15);
        QCOMPARE(reachFactor(1'000'000), 0.105);
        QCOMPARE(reachFactor(10'000'000), 0.06);
        QCOMPARE(reachFactor(900'000'000), 0.06);
        ingest({at(u"1"_s, 0, 1000), at(u"2"_s, 1, 3000), at(u"3"_s, 2, std::nullopt)}); // one author, the most counts
        QCOMPARE(*(*stats().figures({}, {}))[0].estimatedReach, 450.0);
        QCOMPARE((*stats().figures({}, {}))[0].authors, 1);
    }

    void bucketsFollowTheZone()
    {
        // 2026-11-01 has 25 hours in New York; India stands at half past.
        QList<EnrichedPost> batch;
        const QDateTime start({2026, 10, 30}, {0, 5}, Qt::UTC);
        for (int i = 0; i < 2 * 24 * 6; ++i) {
            EnrichedPost each = at(QString::number(i), 0, 10);
            each.post.publishedAt = start.addSecs(i * 20 * 60);
            each.post.author.handle = u"u%1"_s.arg(i % 11);
            each.judgement.sentiment = Sentiment(i % 4);
            each.post.engagement.likes = i;
            batch << each;
        }
        batch[5].post.dayOnly = true;
        ingest(batch);
        for (const char *name : {"UTC", "America/New_York", "Asia/Kolkata", "Asia/Seoul", "Asia/Kathmandu"}) {
            const QTimeZone zone(name);
            for (const Bucket bucket : {Bucket::Hour, Bucket::Day, Bucket::Week}) {
                for (const Metric metric : allMetrics()) {
                    if (isChannelFigure(metric))
                        continue; // no mention tells them: tst_channel_series
                    const auto series = stats().series(metric, m->a, bucket, {}, {}, zone);
                    QVERIFY2(series, words(series));
                    for (qsizetype i = 0; i < series->size(); ++i) {
                        const QDateTime begin = (*series)[i].start;
                        const QDateTime local = begin.toTimeZone(zone);
                        QCOMPARE(local.time().minute(), 0);
                        if (bucket != Bucket::Hour)
                            QCOMPARE(local.time().hour(), 0);
                        if (bucket == Bucket::Week)
                            QCOMPARE(local.date().dayOfWeek(), 1);
                        const QDateTime end = bucket == Bucket::Hour  ? begin.addSecs(3600)
                                              : bucket == Bucket::Day ? startOfDay(local.date().addDays(1), zone)
                                                                      : startOfDay(local.date().addDays(7), zone);
                        const QList<Metric> parts =
                            metric == Metric::Activation ? actParts(DefinitionSubject::Activation, {}) : QList<Metric>{metric};
                        double expected = 0;
                        for (const Metric part : parts)
                            expected += recount(batch, part, begin, end, bucket == Bucket::Hour);
                        const double value = (*series)[i].value;
                        QVERIFY2(std::isnan(expected) == std::isnan(value) &&
                                     (std::isnan(value) || qFuzzyCompare(1 + value, 1 + expected)),
                                 qPrintable(u"%1 %2 %3 %4: %5 not %6"_s
                                                .arg(QLatin1StringView(name), toKey(metric), toKey(bucket))
                                                .arg(begin.toString(Qt::ISODate))
                                                .arg(value)
                                                .arg(expected)));
                    }
                    qint64 sum = 0;
                    for (const SeriesPoint &point : *series)
                        sum += qint64(metric == Metric::Mentions ? point.value : 0);
                    if (metric == Metric::Mentions)
                        QCOMPARE(sum, batch.size() - (bucket == Bucket::Hour ? 1 : 0));
                }
            }
        }
    }

    void figuresOfASpanAreThoseOfItsMentions()
    {
        QList<EnrichedPost> batch;
        for (int i = 0; i < 500; ++i) {
            EnrichedPost each = at(QString::number(i), i * 7, i % 4 ? std::optional<qint64>(i * 100) : std::nullopt);
            each.post.author.handle = u"u%1"_s.arg(i % 23);
            each.judgement.sentiment = Sentiment(i % 4);
            batch << each;
        }
        ingest(batch);
        const QDateTime from = batch[0].post.publishedAt.addSecs(1234), to = from.addSecs(100'000);
        const BrandFigures figures = (*stats().figures(from, to))[0];
        MentionFilter filter;
        filter.brand = m->a;
        filter.from = from;
        filter.to = to;
        QCOMPARE(figures.mentions, *m->store().count(filter));
        QCOMPARE(double(figures.negative), recount(batch, Metric::Negative, from, to, false));
        QCOMPARE(double(figures.authors), recount(batch, Metric::Authors, from, to, false));
        QCOMPARE(*figures.shareOfVoice, 100.0);
    }

    void placesLanguagesAndHours()
    {
        EnrichedPost one = at(u"1"_s, 0, 10), two = at(u"2"_s, 1, 10), three = at(u"3"_s, 2, 10);
        two.post.place = three.post.place = u"Y"_s;
        three.post.language = u"en"_s;
        ingest({one, two, three});
        QCOMPARE((*stats().places(m->a, {}, {}))[0].value, u"Y"_s);
        QCOMPARE((*stats().places(std::nullopt, {}, {}))[0].count, 2);
        QCOMPARE((*stats().languages(m->a, {}, {}))[0].count, 2);
        QCOMPARE((*stats().languages(std::nullopt, one.post.publishedAt, {})).size(), 2);
        const AuthorId author = m->store().page({}, 5)->constLast().authorId;
        const auto hours = stats().authorHours(author, QTimeZone("Asia/Seoul"));
        QCOMPARE((*hours)[4][21], 1); // Friday noon in UTC
        QCOMPARE(stats().span(m->a)->first, one.post.publishedAt);
        QCOMPARE(stats().span(m->a)->second, three.post.publishedAt);
    }

    void theAirlineFileGivesItsReference()
    {
        NEED_SHARED("data/airline/Tweets.csv.gz");
        const CsvTable tweets(unpacked(sharedPath("data/airline/Tweets.csv.gz")));
        QCOMPARE(tweets.size(), 14640);
        QHash<QString, BrandId> brands;
        QList<EnrichedPost> batch;
        for (qsizetype i = 0; i < tweets.size(); ++i) {
            const QString name = tweets.at(i, u"airline"_s);
            if (!brands.contains(name)) {
                Brand brand;
                brand.name = name;
                brands[name] = *BrandStore(*m->connection).add(brand);
            }
            QString text = tweets.at(i, u"text"_s);
            text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
            EnrichedPost each = post(tweets.at(i, u"tweet_id"_s), text);
            each.post.author.handle = tweets.at(i, u"name"_s);
            QString time = tweets.at(i, u"tweet_created"_s).left(19);
            each.post.publishedAt = QDateTime::fromString(time.replace(u' ', u'T') + u"-08:00"_s, Qt::ISODate).toUTC();
            each.post.judgedSentiment = sentimentFromKey(tweets.at(i, u"airline_sentiment"_s));
            each.post.engagement.shares = tweets.at(i, u"retweet_count"_s).toLongLong();
            each.post.brandName = name;
            each.brands = {brands[name]};
            batch << each;
        }
        IngestResult total;
        for (qsizetype i = 0; i < batch.size(); i += 1000) {
            const auto result = m->ingest(batch.mid(i, 1000));
            QVERIFY2(result, words(result));
            total.added += result->added;
            total.duplicate += result->duplicate;
        }
        QCOMPARE(total.added, 14485);
        QCOMPARE(total.duplicate, 155);
        QVERIFY2(inconsistency(*m->connection).isEmpty(), qPrintable(inconsistency(*m->connection)));

        QFile file(sharedPath("data/airline/reference.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject reference = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject distinct = reference[u"distinct"].toObject();
        const auto figures = stats().figures({}, {});
        int compared = 0;
        for (const BrandFigures &figure : *figures) {
            const QJsonObject brand = distinct[figure.name].toObject();
            if (brand.isEmpty())
                continue;
            const QJsonObject expected = brand[u"sentiment"].toObject();
            QCOMPARE(figure.mentions, expected[u"posts"].toInteger());
            QCOMPARE(figure.positive, expected[u"positive"].toInteger());
            QCOMPARE(figure.neutral, expected[u"neutral"].toInteger());
            QCOMPARE(figure.negative, expected[u"negative"].toInteger());
            if (expected.contains(u"authors"))
                QCOMPARE(figure.authors, expected[u"authors"].toInteger());
            QVERIFY(std::abs(*figure.netSentiment - expected[u"net_sentiment_pct"].toDouble()) < 0.0001);
            ++compared;
            for (const QString &zone : brand[u"by_day"].toObject().keys())
                compareDays(figure.brand, brand[u"by_day"][zone].toObject(), QTimeZone(zone.toUtf8()), compared);
            for (const QString &zone : brand[u"by_hour"].toObject().keys())
                compareHours(figure.brand, brand[u"by_hour"][zone].toObject(), QTimeZone(zone.toUtf8()), compared);
            compareTop(brand[u"top_authors_by_posts"].toArray(), *stats().topAuthors(figure.brand, {}, {}, 100),
                       compared);
            compareTop(brand[u"top_hashtags"].toArray(), *stats().topHashtags(figure.brand, {}, {}, 100), compared);
        }
        const QJsonObject queries = reference[u"queries"][u"distinct"].toObject();
        for (auto it = queries.begin(); it != queries.end(); ++it) {
            MentionFilter filter;
            filter.search = Query::parse(it.key()).query;
            const auto counts = m->store().sentimentCounts(filter);
            QVERIFY2(counts, words(counts));
            const QJsonObject expected = it.value().toObject();
            QVERIFY2(std::accumulate(counts->begin(), counts->end(), qint64(0)) == expected[u"posts"].toInteger(),
                     qPrintable(it.key()));
            QCOMPARE((*counts)[size_t(Sentiment::Negative)], expected[u"negative"].toInteger());
            QCOMPARE((*counts)[size_t(Sentiment::Positive)], expected[u"positive"].toInteger());
            ++compared;
        }
        qInfo("%d figures of the reference compared", compared);
        QVERIFY(compared > 60);
    }

private:
    StatsStore stats() { return StatsStore(*m->connection); }

    EnrichedPost at(const QString &id, int minute, std::optional<qint64> followers)
    {
        EnrichedPost each = post(id, u"text"_s, minute);
        each.post.author.followers = followers;
        each.brands = {m->a};
        return each;
    }
    void ingest(const QList<EnrichedPost> &batch)
    {
        const auto result = m->ingest(batch);
        QVERIFY2(result, words(result));
    }

    static double recount(const QList<EnrichedPost> &batch, Metric metric, const QDateTime &from, const QDateTime &to,
                          bool hourly)
    {
        StatsSums sums;
        StatsPeople people;
        QSet<QString> authors;
        for (const EnrichedPost &each : batch) {
            if (each.post.publishedAt < from || each.post.publishedAt >= to || (hourly && each.post.dayOnly))
                continue;
            ++sums.mentions;
            ++sums.classes[size_t(each.judgement.sentiment)];
            sums.likes += each.post.engagement.likes.value_or(0);
            authors.insert(each.post.author.handle);
            people.add(qint64(qHash(each.post.author.handle)), each.post.author.followers.value_or(-1));
        }
        if (metric == Metric::Authors)
            return double(authors.size());
        if (metric == Metric::EstimatedReach)
            return sums.mentions == 0 ? 0 : people.estimatedReach().value_or(std::numeric_limits<double>::quiet_NaN());
        return sums.value(metric);
    }

    void compareDays(BrandId brand, const QJsonObject &days, const QTimeZone &zone, int &compared)
    {
        for (const auto &[metric, key] :
             {std::pair{Metric::Mentions, u"posts"_s}, std::pair{Metric::Negative, u"negative"_s}}) {
            const auto series = stats().series(metric, brand, Bucket::Day, {}, {}, zone);
            QVERIFY2(series, words(series));
            for (const SeriesPoint &point : *series) {
                const QString day = point.start.toTimeZone(zone).date().toString(Qt::ISODate);
                QCOMPARE(qint64(point.value), days[day].toObject()[key].toInteger());
                ++compared;
            }
        }
    }
    void compareHours(BrandId brand, const QJsonObject &hours, const QTimeZone &zone, int &compared)
    {
        const auto series = stats().series(Metric::Mentions, brand, Bucket::Hour, {}, {}, zone);
        QVERIFY2(series, words(series));
        for (const SeriesPoint &point : *series) {
            QCOMPARE(qint64(point.value),
                     hours[point.start.toTimeZone(zone).toString(u"yyyy-MM-ddTHH:mm"_s)].toInteger());
            ++compared;
        }
    }
    void compareTop(const QJsonArray &expected, const QList<Counted> &top, int &compared)
    {
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(top[i].value, expected[i][u"key"].toString());
            QCOMPARE(top[i].count, expected[i][u"count"].toInteger());
            ++compared;
        }
    }

    std::unique_ptr<MentionFixture> m;
};

QTEST_GUILESS_MAIN(StatsStoreTest)
#include "tst_stats_store.moc"
