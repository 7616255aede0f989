#include "core/period.h"
#include "file_reading.h"
#include "sources/file_bytes.h"
#include "sources/file_encoding.h"
#include "sources/separator.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The tables that everybody can look up are read to the last row and value.
class TestFileReferenceData : public QObject {
    Q_OBJECT
private slots:
    void readsTheSharedTables();
    void keepsRowsWithALoneCarriageReturnInTheirText();
    void readsMixedDatesWithoutInventingOne();
    void readsTheAirlineFile();
    void readsKoreanBoardsInBothEncodings();
    void readsMovieReviews();
    void readsPetitionsAsJsonLines();
};

void TestFileReferenceData::readsTheSharedTables()
{
    NEED_SHARED("data/csv/expectations.json");
    int tables = 0;
    for (const auto value : jsonFile("data/csv/expectations.json").array()) {
        const QJsonObject expected = value.toObject();
        const QString path = sharedPath("data/csv/") + expected[u"file"].toString();
        if (!expected[u"records"].isArray())
            continue;
        ++tables;
        auto bytes = FileBytes::open(path);
        QVERIFY(bytes);
        const QByteArray content = *(*bytes)->read(1 << 20);
        const DetectedEncoding encoding = detectEncoding(content);
        auto decoder = TextDecoder::make(encoding.name);
        const QString text = (*decoder)->decode(content.mid(encoding.bomLength), true);
        const QChar separator = detectSeparator(text);
        DelimitedRows rows(
            [text, given = false]() mutable -> Result<QString> {
                return std::exchange(given, true) ? QString() : text;
            },
            separator);
        RawRow row;
        QVERIFY(*rows.next(row));
        QStringList header;
        for (const auto name : expected[u"header"].toArray())
            header << name.toString();
        QVERIFY2(row.cells == header, qPrintable(path));
        for (const auto record : expected[u"records"].toArray()) {
            QVERIFY(*rows.next(row));
            for (qsizetype i = 0; i < header.size(); ++i)
                QCOMPARE(row.cells.value(i), record.toObject()[header[i]].toString());
        }
        QVERIFY2(!*rows.next(row), qPrintable(path));
        if (!expected[u"first_utc"].isString())
            continue;
        const Everything all = readAll(path);
        QCOMPARE(all.posts.size(), 5);
        QVERIFY(all.rejects.isEmpty());
        QCOMPARE(toIsoUtc(all.posts[0].publishedAt), expected[u"first_utc"].toString());
        QCOMPARE(all.posts[1].text, u"환불이 안 됩니다.\n고객센터도 연결이 안 돼요."_s);
        QCOMPARE(all.posts[2].author.handle, u"똠방각하"_s);
        QCOMPARE(all.posts[3].engagement.likes, std::optional<qint64>(1234));
        QCOMPARE(all.posts[4].engagement.likes, std::optional<qint64>());
        QCOMPARE(all.posts[4].place, u"file · 트위터"_s); // its IDs are the numbers of the rows
        QCOMPARE(all.posts[4].url, u"http://example.com/5"_s);
    }
    QVERIFY(tables >= 15);

    const Everything ids = readAll(sharedPath("data/csv/files/big-ids.csv"));
    QStringList found;
    for (const Post &post : ids.posts)
        found << post.externalId;
    QCOMPARE(found, (QStringList{u"570306133677760513"_s, u"1234567890123456789"_s, u"00012"_s, u"5.70306E+17"_s,
                                 u"570306133677760514"_s}));
    const Everything ragged = readAll(sharedPath("data/csv/files/ragged.csv"));
    QCOMPARE(ragged.posts.size(), 2);
    QCOMPARE(ragged.posts[1].externalId, u"4"_s);
    QCOMPARE(ragged.rejects.size(), 2);
    QCOMPARE(ragged.rejects[0].line, 3);
    QCOMPARE(ragged.rejects[1].line, 4);
    const Everything mixed = readAll(sharedPath("data/csv/files/mixed-line-ends.csv"));
    QCOMPARE(mixed.posts.size(), 3);
    QCOMPARE(mixed.posts[1].text, u"b"_s);
    QCOMPARE(mixed.posts[2].text, u"c\nd"_s);
    QVERIFY(!readAll(sharedPath("data/csv/files/empty.csv")).error.isEmpty());
}

void TestFileReferenceData::keepsRowsWithALoneCarriageReturnInTheirText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"stray.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,text,likes\n1,first\r\rsecond,3\n2,plain,4\r3,after a return,5\n4,\"quoted\",6\n");
    file.close();
    const Everything all = readAll(path);
    QVERIFY(all.rejects.isEmpty());
    QCOMPARE(all.posts.size(), 4);
    QCOMPARE(all.posts[0].text, u"first\n\nsecond"_s);
    QCOMPARE(all.posts[0].engagement.likes, std::optional<qint64>(3));
    QCOMPARE(all.posts[2].text, u"after a return"_s);

    NEED_SHARED("data/scale-sample/reddit-posts-sample.csv.gz");
    const Everything reddit = readAll(sharedPath("data/scale-sample/reddit-posts-sample.csv.gz"));
    QCOMPARE(reddit.posts.size(), 30915);
    QVERIFY(reddit.rejects.isEmpty());
}

void TestFileReferenceData::readsMixedDatesWithoutInventingOne()
{
    NEED_SHARED("data/csv/files/dates-mixed.csv");
    const Everything all = readAll(sharedPath("data/csv/files/dates-mixed.csv"));
    QJsonObject expected;
    for (const auto value : jsonFile("data/csv/expectations.json").array())
        if (value.toObject()[u"file"].toString() == u"files/dates-mixed.csv")
            expected = value.toObject()[u"expected_utc"].toObject();
    QCOMPARE(expected.size(), 11);
    for (const Post &post : all.posts)
        QCOMPARE(post.publishedAt.isValid() ? toIsoUtc(post.publishedAt) : QString(),
                 expected.take(post.externalId).toString());
    // What is left was rejected, each with a word; the row without any time (10) is kept without one.
    QCOMPARE(expected.keys(), (QStringList{u"11"_s, u"8"_s, u"9"_s}));
    QCOMPARE(all.rejects.size(), 3);
    QCOMPARE(all.rejects[0].line, 9);
    QVERIFY(all.rejects[0].reject.contains(u"3/2/2026 9:00 AM"_s));
    QVERIFY(all.posts[4].dayOnly);
}

void TestFileReferenceData::readsTheAirlineFile()
{
    NEED_SHARED("data/airline/Tweets.csv.gz");
    FileOptions options;
    options.columns = {{PostField::Brand, u"airline"_s}, {PostField::Sentiment, u"airline_sentiment"_s}};
    const Everything all = readAll(sharedPath("data/airline/Tweets.csv.gz"), options);
    QVERIFY(all.rejects.isEmpty());
    const QJsonObject reference = jsonFile("data/airline/reference.json")[u"file"].toObject();
    QCOMPARE(all.posts.size(), reference[u"rows"].toInt());
    QSet<QString> ids, authors;
    int broken = 0;
    QDateTime first = all.posts[0].publishedAt, last = first;
    for (const Post &post : all.posts) {
        ids.insert(post.externalId);
        authors.insert(post.author.handle);
        first = std::min(first, post.publishedAt);
        last = std::max(last, post.publishedAt);
        broken += post.text.contains(u'\n');
        QVERIFY(post.judgedSentiment && !post.brandName.isEmpty() && post.engagement.shares);
        QVERIFY(!post.text.contains(u"&amp;"_s));
    }
    QCOMPARE(ids.size(), reference[u"distinct_tweet_ids"].toInt());
    QCOMPARE(authors.size(), reference[u"distinct_authors"].toInt());
    QCOMPARE(toIsoUtc(first), reference[u"first_utc"].toString());
    QCOMPARE(toIsoUtc(last), reference[u"last_utc"].toString());
    // The reference counts line breaks at the ends of texts too; these are trimmed.
    QVERIFY(broken > 120 && broken <= reference[u"rows_with_line_break_in_text"].toInt());
    QVERIFY(all.preview.columns.contains(PostField::Location));
}

void TestFileReferenceData::readsKoreanBoardsInBothEncodings()
{
    NEED_SHARED("data/korean/dcinside.reference.json");
    const QJsonObject reference = jsonFile("data/korean/dcinside.reference.json").object();
    for (const auto &[name, encoding] : {std::pair{u"dcinside-posts-cp949.csv.gz"_s, u"CP949"_s},
                                         std::pair{u"dcinside-posts-utf8bom.csv.gz"_s, u"UTF-8"_s}}) {
        const QJsonObject expected = reference[name].toObject();
        const Everything all = readAll(sharedPath("data/korean/") + name);
        QCOMPARE(all.preview.encoding, encoding);
        QVERIFY(all.rejects.isEmpty());
        QCOMPARE(all.damaged, 0);
        QCOMPARE(all.posts.size(), expected[u"rows"].toInt());
        int undated = 0;
        qint64 views = 0;
        QMap<QString, int> months, authors;
        QDateTime first, last;
        for (const Post &post : all.posts) {
            views += post.engagement.views.value_or(0);
            ++authors[post.author.handle];
            if (!post.publishedAt.isValid()) {
                ++undated;
                continue;
            }
            ++months[post.publishedAt.toTimeZone(QTimeZone("Asia/Seoul")).toString(u"yyyy-MM"_s)];
            first = first.isValid() ? std::min(first, post.publishedAt) : post.publishedAt;
            last = last.isValid() ? std::max(last, post.publishedAt) : post.publishedAt;
        }
        int dated = 0;
        for (const auto count : expected[u"by_month_seoul"].toObject())
            dated += count.toInt();
        QCOMPARE(undated, int(all.posts.size()) - dated);
        QCOMPARE(toIsoUtc(first), expected[u"first_utc"].toString());
        QCOMPARE(toIsoUtc(last), expected[u"last_utc"].toString());
        if (expected.contains(u"views_sum"_s))
            QCOMPARE(views, expected[u"views_sum"].toInteger());
        const QJsonObject byMonth = expected[u"by_month_seoul"].toObject();
        for (auto it = byMonth.begin(); it != byMonth.end(); ++it)
            QCOMPARE(months.value(it.key()), it.value().toInt());
        for (const auto top : expected[u"top_authors"].toArray())
            QCOMPARE(authors.value(top.toObject()[u"key"].toString()), top.toObject()[u"count"].toInt());
    }
}

void TestFileReferenceData::readsMovieReviews()
{
    NEED_SHARED("data/korean/naver-movie-reviews.csv.gz");
    FileOptions options;
    options.columns = {{PostField::Sentiment, u"label"_s}, {PostField::Brand, u"movie_id"_s}};
    const Everything all = readAll(sharedPath("data/korean/naver-movie-reviews.csv.gz"), options);
    const QJsonObject reference = jsonFile("data/korean/naver-movie-reviews.reference.json").object();
    QVERIFY(all.rejects.isEmpty());
    QCOMPARE(all.posts.size(), reference[u"rows"].toInt());
    QMap<Sentiment, int> sentiments;
    QMap<QString, int> months;
    QSet<QString> authors, movies;
    for (const Post &post : all.posts) {
        ++sentiments[post.judgedSentiment.value_or(Sentiment::Unclassified)];
        ++months[post.publishedAt.toTimeZone(QTimeZone("Asia/Seoul")).toString(u"yyyy-MM"_s)];
        authors.insert(post.author.handle);
        movies.insert(post.brandName);
        QVERIFY(post.dayOnly);
    }
    QCOMPARE(sentiments.value(Sentiment::Positive), reference[u"sentiment"][u"positive"].toInt());
    QCOMPARE(sentiments.value(Sentiment::Negative), reference[u"sentiment"][u"negative"].toInt());
    QCOMPARE(authors.size(), reference[u"authors"].toInt());
    QCOMPARE(movies.size(), reference[u"movies"].toInt());
    const QJsonObject byMonth = reference[u"by_month"].toObject();
    for (auto it = byMonth.begin(); it != byMonth.end(); ++it)
        QCOMPARE(months.value(it.key()), it.value().toInt());
}

void TestFileReferenceData::readsPetitionsAsJsonLines()
{
    NEED_SHARED("data/korean/petitions-2019-06_08.jsonl.gz");
    const Everything all = readAll(sharedPath("data/korean/petitions-2019-06_08.jsonl.gz"));
    const QJsonObject reference = jsonFile("data/korean/petitions.reference.json").object();
    QCOMPARE(all.preview.format, FileFormat::JsonLines);
    QVERIFY(all.rejects.isEmpty());
    QCOMPARE(all.posts.size(), reference[u"rows"].toInt());
    QMap<QString, int> days;
    QMap<QString, qint64> agreed;
    for (const Post &post : all.posts) {
        ++days[post.publishedAt.toTimeZone(QTimeZone("Asia/Seoul")).toString(u"yyyy-MM-dd"_s)];
        agreed[post.externalId] = post.engagement.likes.value_or(-1);
    }
    const QJsonObject byDay = reference[u"by_day"].toObject();
    for (auto it = byDay.begin(); it != byDay.end(); ++it)
        QCOMPARE(days.value(it.key()), it.value().toInt());
    for (const auto top : reference[u"top_by_agree"].toArray())
        QCOMPARE(agreed.value(top.toObject()[u"id"].toString()), top.toObject()[u"agree"].toInteger());
}

QTEST_GUILESS_MAIN(TestFileReferenceData)
#include "tst_file_reference_data.moc"
