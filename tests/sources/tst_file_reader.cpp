#include "core/period.h"
#include "shared_data.h"
#include "sources/file_bytes.h"
#include "sources/file_encoding.h"
#include "sources/file_reader.h"
#include "zip_bytes.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QThread>
#include <sys/stat.h>
#include <unistd.h>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

struct Everything {
    FilePreview preview;
    QList<Post> posts;
    QList<FileRow> rejects;
    QString error;
    qint64 damaged = 0;
};

Everything readAll(const QString &path, const FileOptions &options = {})
{
    Everything all;
    auto reader = FileReader::open(path, options);
    if (!reader) {
        all.error = reader.error().text;
        return all;
    }
    all.preview = (*reader)->preview();
    for (;;) {
        FileRow row;
        const auto more = (*reader)->next(row);
        if (!more) {
            all.error = more.error().text;
            break;
        }
        if (!*more)
            break;
        if (row.post)
            all.posts << *row.post;
        else
            all.rejects << row;
    }
    all.damaged = (*reader)->damagedCharacters();
    return all;
}

QJsonDocument jsonFile(const char *path)
{
    QFile file(sharedPath(path));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

} // namespace

/// Files as people have them are read exactly, and damage costs no more than the damaged row.
class TestFileReader : public QObject {
    Q_OBJECT
private slots:
    void readsTheSharedTables();
    void keepsRowsWithALoneCarriageReturnInTheirText();
    void readsMixedDatesWithoutInventingOne();
    void guessesEnglishHeaders();
    void readsTheAirlineFile();
    void readsKoreanBoardsInBothEncodings();
    void readsMovieReviews();
    void readsPetitionsAsJsonLines();
    void recognisesEncodings_data();
    void recognisesEncodings();
    void findsKoreanBehindALongAsciiBeginning();
    void saysThatAForcedEncodingIsWrong();
    void keepsTheDamageOfAnOpenQuoteToItsLine();
    void staysLinearWithEndlessQuotes();
    void rejectsEndlessCells();
    void readsJsonDigitByDigit();
    void staysLinearWithHostileJson();
    void joinsDayAndTimeOfTwoColumns();
    void readsAFileWithoutHeader();
    void givesRowsWithoutIdAStableOne();
    void tellsRowNumbersFromIds();
    void readsWorkbooks();
    void refusesHostileWorkbooks();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void readsAPipe();
    void survivesEveryTruncation();
    void readsCounts();
    void decodesEntitiesOnce();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestFileReader::readsTheSharedTables()
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

void TestFileReader::keepsRowsWithALoneCarriageReturnInTheirText()
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

void TestFileReader::readsMixedDatesWithoutInventingOne()
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

void TestFileReader::guessesEnglishHeaders()
{
    NEED_SHARED("data/csv/files/header-variants-en.csv");
    const Everything all = readAll(sharedPath("data/csv/files/header-variants-en.csv"));
    QCOMPARE(all.preview.columns, (ColumnMap{{PostField::Id, 0},
                                             {PostField::Time, 1},
                                             {PostField::Author, 2},
                                             {PostField::Text, 3},
                                             {PostField::Shares, 4}}));
}

void TestFileReader::readsTheAirlineFile()
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

void TestFileReader::readsKoreanBoardsInBothEncodings()
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

void TestFileReader::readsMovieReviews()
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

void TestFileReader::readsPetitionsAsJsonLines()
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

void TestFileReader::recognisesEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString korean = u"번호,내용\r\n1,똠방각하 펲시콜라 배송이 빨라요\r\n"_s;
    const auto utf16 = [](const QString &text, QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding)(text));
    };
    QTest::newRow("ASCII") << QByteArray("id,text\n1,a\n") << u"UTF-8"_s;
    QTest::newRow("UTF-8") << korean.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 cut in a syllable") << korean.toUtf8().chopped(3) << u"UTF-8"_s;
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + korean.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-16LE without BOM") << utf16(korean, QStringConverter::Utf16LE) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE without BOM") << utf16(korean, QStringConverter::Utf16BE) << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE, English") << utf16(u"id,text\r\n1,hello there\r\n"_s, QStringConverter::Utf16LE)
                                       << u"UTF-16LE"_s;
    QTest::newRow("CP949") << QByteArray("\xb9\xf8\xc8\xa3,\xb3\xbb\xbf\xeb\r\n1,\x8c\x63\xb9\xe6\xb0\xa2\xc7\xcf\r\n")
                           << u"CP949"_s;
    QTest::newRow("Latin-1") << QByteArray("id,text\n1,caf\xe9 \xfc"
                                           "ber alles; na\xefve\n")
                             << u"windows-1252"_s;
    QTest::newRow("binary") << QByteArray(200, '\x01') << QString();
    QTest::newRow("UTF-8 with a NUL") << QByteArray("id,text\n1,a\0b and a longer line of text\n", 38) << u"UTF-8"_s;
}

void TestFileReader::recognisesEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QCOMPARE(detectEncoding(bytes).name, encoding);
}

void TestFileReader::findsKoreanBehindALongAsciiBeginning()
{
    QByteArray content = "id,text\n";
    for (int i = 0; i < 40000; ++i)
        content += QByteArray::number(i) + ",plain words\n";
    content += "korean,\xb9\xe8\xbc\xdb\xc0\xcc \xba\xfc\xb8\xa3\xb4\xd9\n";
    const Everything all = readAll(write(u"late.csv"_s, content));
    QCOMPARE(all.preview.encoding, u"CP949"_s);
    QCOMPARE(all.posts.constLast().text, u"배송이 빠르다"_s);
}

void TestFileReader::saysThatAForcedEncodingIsWrong()
{
    const QString file = write(u"cp949.csv"_s, "\xb9\xf8\xc8\xa3,\xb3\xbb\xbf\xeb\r\n1,\xb9\xe8\xbc\xdb\xc0\xcc\r\n");
    FileOptions options;
    options.encoding = u"UTF-8"_s;
    const QString wrong = readAll(file, options).error;
    QVERIFY2(wrong.contains(u"CP949"_s), qPrintable(wrong));
    options.encoding = u"KLINGON-8"_s;
    QVERIFY(readAll(file, options).error.contains(u"KLINGON-8"_s));
    options.encoding = u"euc-kr"_s;
    QCOMPARE(readAll(file, options).posts.value(0).text, u"배송이"_s);
}

void TestFileReader::keepsTheDamageOfAnOpenQuoteToItsLine()
{
    const Everything all =
        readAll(write(u"open.csv"_s, "id,text\n1,good\n2,\"never closed\n3,good\n4,say \"hi\" now\n5,\"a\" b\n"));
    QStringList ids;
    for (const Post &post : all.posts)
        ids << post.externalId;
    QCOMPARE(ids, (QStringList{u"1"_s, u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(all.posts[2].text, u"say \"hi\" now"_s);
    QCOMPARE(all.posts[3].text, u"a b"_s);
    QCOMPARE(all.rejects.size(), 1);
    QCOMPARE(all.rejects[0].line, 3);
}

void TestFileReader::staysLinearWithEndlessQuotes()
{
    QByteArray content = "id,text\n";
    for (int i = 0; i < 60000; ++i)
        content += QByteArray::number(i) + ",x\"\"\"\n" + QByteArray::number(i) + ",\"" + QByteArray(40, 'a') + "\n";
    QElapsedTimer timer;
    timer.start();
    const Everything all = readAll(write(u"quotes.csv"_s, content));
    QVERIFY(!all.posts.isEmpty());
    QVERIFY2(timer.elapsed() < 10000, "the time grows faster than the file");
}

void TestFileReader::rejectsEndlessCells()
{
    const QByteArray huge(3'000'000, 'x');
    const Everything all =
        readAll(write(u"huge.csv"_s, "id,text\n1,a\n2," + huge + "\n3,\"" + huge + "\"\n4,b\n5," + huge + huge));
    QCOMPARE(all.posts.size(), 2);
    QCOMPARE(all.posts[1].externalId, u"4"_s);
    QVERIFY(all.rejects.size() >= 3);
    const Everything wide = readAll(write(u"wide.csv"_s, "id,text\n1,a\n2," + QByteArray(1'000'000, ',') + "\n3," +
                                                             QByteArray(16'382, ',') + "\n"));
    QCOMPARE(wide.posts.size(), 2); // the last line has just as many as are allowed
    QCOMPARE(wide.rejects.size(), 1);
    QCOMPARE(wide.rejects[0].line, 3);
    QVERIFY2(wide.rejects[0].reject.contains(u"16,384"), qPrintable(wide.rejects[0].reject));
    const Everything lines =
        readAll(write(u"huge.jsonl"_s, "{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":\"" +
                                           QByteArray(20'000'000, 'x') + "\"}\n{\"id\":3,\"text\":\"b\"}\n"));
    QCOMPARE(lines.posts.size(), 2);
    QCOMPARE(lines.rejects.size(), 1);
    QCOMPARE(lines.rejects[0].line, 2);
}

void TestFileReader::readsJsonDigitByDigit()
{
    const Everything all = readAll(write(
        u"x.jsonl"_s,
        R"({"id":570306133677760513,"text":"caf\u00e9 \ud83d\ude00","public_metrics":{"like_count":3,"retweet_count":1},"user":{"screen_name":"a","name":"A","id":7},"created_at":"Mon Mar 02 00:00:00 +0000 2026","tags":["x","y",{"z":1}]})"
        "\n\nnot json\n{\"id\": 9007199254740993, \"text\": null}\n[1]\n{\"id\":1,\"text\":\"cut"));
    QCOMPARE(all.posts.size(), 2);
    const Post &post = all.posts[0];
    QCOMPARE(post.externalId, u"570306133677760513"_s);
    QCOMPARE(post.text, u"café 😀"_s);
    QCOMPARE(post.author.handle, u"a"_s);
    QCOMPARE(post.author.name, u"A"_s);
    QCOMPARE(post.engagement.likes, std::optional<qint64>(3));
    QCOMPARE(post.engagement.shares, std::optional<qint64>(1));
    QCOMPARE(toIsoUtc(post.publishedAt), u"2026-03-02T00:00:00Z"_s);
    QCOMPARE(all.posts[1].externalId, u"9007199254740993"_s);
    QCOMPARE(all.rejects.size(), 3);
    QCOMPARE(all.rejects[0].line, 3);
}

void TestFileReader::staysLinearWithHostileJson()
{
    QElapsedTimer timer;
    timer.start();
    // A long name in front of every member, and many objects in a list behind many members.
    QByteArray content = "{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"" + QByteArray(3'000'000, 'x') + "\":{";
    for (int i = 0; i < 300'000; ++i)
        content += "\"a\":1,";
    content += "\"a\":1},\"text\":\"b\"}\n{\"id\":3,\"text\":\"c\"";
    for (int i = 0; i < 300'000; ++i)
        content += ",\"a\":1";
    content += ",\"list\":[0";
    for (int i = 0; i < 300'000; ++i)
        content += ",{\"id\":9}";
    content += "]}\n";
    const Everything all = readAll(write(u"hostile.jsonl"_s, content));
    QCOMPARE(all.rejects.size(), 0);
    QCOMPARE(all.posts.size(), 3);
    QCOMPARE(all.posts[1].text, u"b"_s);
    QCOMPARE(all.posts[2].externalId, u"3"_s);
    QCOMPARE(all.posts[2].text, u"c"_s);
    QVERIFY2(timer.elapsed() < 10000, "the time grows faster than the file");
}

void TestFileReader::joinsDayAndTimeOfTwoColumns()
{
    const Everything all =
        readAll(write(u"two.csv"_s, u"날짜,시간,내용\n2026-03-02,오후 3:05,글\n2026-03-02,,글 둘\n"_s.toUtf8()));
    QCOMPARE(toIsoUtc(all.posts[0].publishedAt), u"2026-03-02T06:05:00Z"_s);
    QVERIFY(!all.posts[0].dayOnly);
    QVERIFY(all.posts[1].dayOnly);
}

void TestFileReader::readsAFileWithoutHeader()
{
    const Everything all =
        readAll(write(u"plain.csv"_s, "1,2026-03-02 09:00:00,https://example.com/1,the first post is here\n"
                                      "2,2026-03-02 10:00:00,https://example.com/2,and the second one follows\n"));
    QVERIFY(!all.preview.hasHeader);
    QCOMPARE(all.posts.size(), 2);
    QCOMPARE(all.posts[0].text, u"the first post is here"_s);
    QCOMPARE(all.posts[1].url, u"https://example.com/2"_s);
    QVERIFY(all.posts[0].publishedAt.isValid());
}

void TestFileReader::givesRowsWithoutIdAStableOne()
{
    const QByteArray content = "time,author,text\n2026-03-02,a,hello\n2026-03-02,b,hello\n2026-03-02,a,hello\n";
    const Everything first = readAll(write(u"first.csv"_s, content)), second = readAll(write(u"second.csv"_s, content));
    QCOMPARE(first.posts[0].externalId, second.posts[0].externalId);
    QCOMPARE(first.posts[0].externalId, first.posts[2].externalId);
    QVERIFY(first.posts[0].externalId != first.posts[1].externalId);
    QVERIFY(!first.posts[0].externalId.isEmpty());
}

void TestFileReader::tellsRowNumbersFromIds()
{
    const Everything numbered = readAll(write(u"n.csv"_s, "id,channel,text\n1,blog,a\n2,cafe,b\n3,blog,c\n"));
    QCOMPARE(numbered.posts[1].place, u"file · cafe"_s);
    QCOMPARE(numbered.posts[1].externalId, u"2"_s);
    const Everything real = readAll(write(u"r.csv"_s, "id,channel,text\n5443326,blog,a\n5443325,cafe,b\n"));
    QCOMPARE(real.posts[1].place, u"cafe"_s);
}

void TestFileReader::readsWorkbooks()
{
    const QByteArray book =
        R"(<workbook xmlns="x" xmlns:r="y"><sheets><sheet name="hidden" sheetId="1" state="hidden" r:id="r1"/><sheet name="s" sheetId="2" r:id="r2"/></sheets></workbook>)";
    const QByteArray rels =
        R"(<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/><Relationship Id="r2" Target="/xl/worksheets/b.xml"/></Relationships>)";
    const QByteArray styles =
        R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;년&quot; m&quot;월&quot;"/><numFmt numFmtId="165" formatCode="[Red]0.0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>)";
    const QByteArray strings = QByteArray("<sst><si><t>번호</t></si><si><t>작성일시</t></si><si><r><t>내</t></"
                                          "r><r><t>용</t></r><rPh><t>읽기</t></rPh></si><si><t>좋아요</t></si></sst>");
    const QByteArray sheet =
        "<worksheet><sheetData>"
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" "
        "t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row>"
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>570306133677760513</t></is></c><c r=\"B2\" "
        "s=\"1\"><v>46083.375</v></c><c r=\"C2\" t=\"str\"><f>1+1</f><v>첫 글 &amp;amp; 끝</v></c><c r=\"D2\" "
        "s=\"3\"><v>1.2E3</v></c></row>"
        "<row r=\"3\"/>"
        "<row r=\"4\"><c r=\"A4\"><v>7</v></c><c r=\"C4\" t=\"inlineStr\"><is><t>셋째</t></is></c></row>"
        "<row r=\"5\"><c r=\"A5\"><v>8</v></c><c r=\"B5\" s=\"2\"><v>46083</v></c><c r=\"C5\" "
        "t=\"inlineStr\"><is><t>넷째</t></is></c></row>"
        "</sheetData></worksheet>";
    const Everything all = readAll(write(u"book.xlsx"_s, zipBytes({{"xl/workbook.xml", book},
                                                                   {"xl/_rels/workbook.xml.rels", rels},
                                                                   {"xl/styles.xml", styles},
                                                                   {"xl/sharedStrings.xml", strings},
                                                                   {"xl/worksheets/b.xml", sheet}})));
    QVERIFY2(all.error.isEmpty(), qPrintable(all.error));
    QCOMPARE(all.preview.headers, (QStringList{u"번호"_s, u"작성일시"_s, u"내용"_s, u"좋아요"_s}));
    QCOMPARE(all.posts.size(), 3);
    QCOMPARE(all.posts[0].externalId, u"570306133677760513"_s);
    QCOMPARE(toIsoUtc(all.posts[0].publishedAt), u"2026-03-02T00:00:00Z"_s);
    QCOMPARE(all.posts[0].text, u"첫 글 & 끝"_s);
    QCOMPARE(all.posts[0].engagement.likes, std::optional<qint64>(1200));
    QVERIFY(!all.posts[1].publishedAt.isValid());
    QVERIFY(all.posts[2].dayOnly);
    QCOMPARE(all.posts[2].publishedAt.toTimeZone(QTimeZone("Asia/Seoul")).date(), QDate(2026, 3, 2));
}

void TestFileReader::refusesHostileWorkbooks()
{
    const QByteArray book = R"(<workbook><sheets><sheet name="s" sheetId="1"/></sheets></workbook>)";
    const auto errorOf = [this, &book](const QByteArray &sheet, const QByteArray &strings = "<sst/>") {
        const Everything all = readAll(write(u"hostile.xlsx"_s, zipBytes({{"xl/workbook.xml", book},
                                                                          {"xl/sharedStrings.xml", strings},
                                                                          {"xl/worksheets/sheet1.xml", sheet}})));
        return all.error;
    };
    const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    QVERIFY(!errorOf(bomb + "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>")
                 .isEmpty());
    QVERIFY(!errorOf("<worksheet><sheetData>", bomb + "<sst><si><t>&b;</t></si></sst>").isEmpty());
    QVERIFY(!errorOf("<worksheet><sheetData><row><c r=\"A1\"><v>1</v>").isEmpty());
    QVERIFY(!errorOf("<worksheet><sheetData/></worksheet>").isEmpty());
    QVERIFY(!readAll(write(u"cut.xlsx"_s, "PK\x03\x04 and nothing else")).error.isEmpty());
    QVERIFY(!readAll(write(u"other.xlsx"_s, zipBytes({{"word/document.xml", "<x/>"}}))).error.isEmpty());
    // Packed, these would be a few kilobytes.
    const QByteArray start = "<worksheet><sheetData><row><c t=\"str\"><v>text</v></c></row><row>";
    const QByteArray end = "</row></sheetData></worksheet>";
    QVERIFY(errorOf(start + "<c t=\"str\"><v>hello</v></c>" + end).isEmpty());
    QVERIFY(!errorOf(start + "<c t=\"str\"><v>" + QByteArray(2'000'000, 'x') + "</v></c>" + end).isEmpty());
    QVERIFY(!errorOf(start + "<c a=\"" + QByteArray(2'000'000, 'x') + "\"/>" + end).isEmpty());
    QVERIFY(!errorOf(start + QByteArray("<c>").repeated(100) + QByteArray("</c>").repeated(100) + end).isEmpty());
    QVERIFY(
        !errorOf(start + end, "<sst>" + QByteArray("<si>").repeated(100) + QByteArray("</si>").repeated(100) + "</sst>")
             .isEmpty());
    const QByteArray long400k = "<c t=\"inlineStr\"><is><t>" + QByteArray(400'000, 'x') + "</t></is></c>";
    const Everything wide =
        readAll(write(u"wide.xlsx"_s, zipBytes({{"xl/workbook.xml", book},
                                                {"xl/worksheets/sheet1.xml", start + long400k.repeated(12) + end}})));
    QVERIFY2(wide.error.isEmpty(), qPrintable(wide.error));
    QCOMPARE(wide.rejects.size(), 1);
    // Rows at the end of all numbers are counted on.
    QVERIFY(errorOf("<worksheet><sheetData><row><c t=\"str\"><v>text</v></c></row><row r=\"9223372036854775807\"><c "
                    "t=\"str\"><v>a</v></c></row><row><c t=\"str\"><v>b</v></c></row></sheetData></worksheet>")
                .isEmpty());
    // Far columns and wild references cost nothing.
    QVERIFY(errorOf("<worksheet><sheetData><row><c r=\"A1\" t=\"str\"><v>text</v></c></row><row><c "
                    "r=\"ZZZZZZZ1\"><v>1</v></c><c r=\"A2\" t=\"str\"><v>hello</v></c></row></sheetData></worksheet>")
                .isEmpty());
}

void TestFileReader::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\x03\x04\x05\x06\x07\x7f\x45\x4c\x46", 12).repeated(50);
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0');
    QTest::newRow("web page called xls") << QByteArray("<html><table><tr><td>1</td></tr></table></html>");
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n");
    QTest::newRow("JSON list") << QByteArray("[\n{\"a\":1},\n{\"a\":2}\n]\n");
    QTest::newRow("cut gzip") << QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x4b", 11);
    QTest::newRow("no gzip") << QByteArray("\x1f\x8bhello, this is text");
    QTest::newRow("blank lines") << QByteArray("\n\n\r\n  \n");
}

void TestFileReader::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, content);
    const Everything all = readAll(write(u"thing.bin"_s, content));
    QVERIFY(!all.error.isEmpty());
    QVERIFY(all.posts.isEmpty());
    QVERIFY(!readAll(m_folder.path()).error.isEmpty());
    QVERIFY(!readAll(m_folder.filePath(u"missing.csv"_s)).error.isEmpty());
}

void TestFileReader::readsAPipe()
{
    const QString path = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
    QByteArray content = "id,text\n";
    for (int i = 0; i < 50000; ++i)
        content += QByteArray::number(i) + ",words in a pipe\n";
    std::unique_ptr<QThread> writer(QThread::create([path, content] {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }));
    writer->start();
    const Everything all = readAll(path);
    writer->wait();
    QVERIFY2(all.error.isEmpty(), qPrintable(all.error));
    QCOMPARE(all.posts.size(), 50000);
}

void TestFileReader::survivesEveryTruncation()
{
    const QByteArray samples[] = {
        u"번호,작성일시,내용\r\n1,2026-03-02,\"a \"\"b\"\"\r\nc\"\r\n2,2026-03-03,d\r\n"_s.toUtf8(),
        QByteArray(R"({"id":1,"text":"caf\u00e9","a":{"b":[1,2]}})") + "\n",
        zipBytes(
            {{"xl/workbook.xml", "<workbook><sheets><sheet name=\"s\"/></sheets></workbook>"},
             {"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c "
                                          "t=\"inlineStr\"><is><t>text</t></is></c></row></sheetData></worksheet>"}})};
    for (const QByteArray &sample : samples)
        for (qsizetype size = 0; size <= sample.size(); ++size) {
            const Everything all = readAll(write(u"cut"_s, sample.first(size)));
            QVERIFY(!all.error.isEmpty() || all.preview.headers.size() > 0);
        }
}

void TestFileReader::readsCounts()
{
    QCOMPARE(parseCount(u"1,234"), std::optional<qint64>(1234));
    QCOMPARE(parseCount(u" 12 "), std::optional<qint64>(12));
    QCOMPARE(parseCount(u"1.2K"), std::optional<qint64>(1200));
    QCOMPARE(parseCount(u"3.4만"), std::optional<qint64>(34000));
    QCOMPARE(parseCount(u"999+"), std::optional<qint64>(999));
    QCOMPARE(parseCount(u"5.0"), std::optional<qint64>(5));
    QCOMPARE(parseCount(u"0"), std::optional<qint64>(0));
    for (const QString &none : {u""_s, u"-"_s, u"n/a"_s, u"nan"_s, u"1e300"_s, u"만"_s})
        QVERIFY2(!parseCount(none), qPrintable(none));
}

void TestFileReader::decodesEntitiesOnce()
{
    QCOMPARE(decodeEntities(u"a &amp;lt; b &lt;3 &#44032; &amp"_s), u"a &lt; b <3 가 &amp"_s);
    QCOMPARE(decodeEntities(u"http://x/?a=1&lt=2&copy=3"_s), u"http://x/?a=1&lt=2&copy=3"_s);
    QCOMPARE(decodeEntities(u"plain"_s), u"plain"_s);
}

QTEST_GUILESS_MAIN(TestFileReader)
#include "tst_file_reader.moc"
