#include "core/period.h"
#include "file_reading.h"
#include "sources/cell_values.h"
#include "zip_bytes.h"
#include <QTest>
#include <QThread>
#include <sys/stat.h>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Files as people have them are read exactly.
class TestFileReader : public QObject {
    Q_OBJECT
    WrittenFiles m_files;
private slots:
    void guessesEnglishHeaders();
    void readsJsonDigitByDigit();
    void findsMembersThatComeLateInJson();
    void joinsDayAndTimeOfTwoColumns();
    void readsAFileWithoutHeader();
    void givesRowsWithoutIdAStableOne();
    void tellsRowNumbersFromIds();
    void readsWorkbooks();
    void readsAPipe();
    void readsCounts();
};

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

void TestFileReader::readsJsonDigitByDigit()
{
    const Everything all = readAll(m_files.write(
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

void TestFileReader::findsMembersThatComeLateInJson()
{
    QByteArray content;
    for (int i = 0; i < 6000; ++i)
        content += "{\"id\":\"" + QByteArray::number(i) + "\",\"text\":\"nobody has shared this one yet\"}\n";
    content += R"({"id":"last","text":"seen by many","followers":1200,"likes":3})"
               "\n";
    const Everything all = readAll(m_files.write(u"late.jsonl"_s, content));
    QCOMPARE(all.posts.size(), 6001);
    QCOMPARE(all.posts.constLast().author.followers, 1200);
    QCOMPARE(all.posts.constLast().engagement.likes, 3);
    QVERIFY(!all.posts.constFirst().engagement.likes);
}

void TestFileReader::joinsDayAndTimeOfTwoColumns()
{
    const Everything all = readAll(
        m_files.write(u"two.csv"_s, u"날짜,시간,내용\n2026-03-02,오후 3:05,글\n2026-03-02,,글 둘\n"_s.toUtf8()));
    QCOMPARE(toIsoUtc(all.posts[0].publishedAt), u"2026-03-02T06:05:00Z"_s);
    QVERIFY(!all.posts[0].dayOnly);
    QVERIFY(all.posts[1].dayOnly);
}

void TestFileReader::readsAFileWithoutHeader()
{
    const Everything all = readAll(
        m_files.write(u"plain.csv"_s, "1,2026-03-02 09:00:00,https://example.com/1,the first post is here\n"
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
    const Everything first = readAll(m_files.write(u"first.csv"_s, content)),
                     second = readAll(m_files.write(u"second.csv"_s, content));
    QCOMPARE(first.posts[0].externalId, second.posts[0].externalId);
    QCOMPARE(first.posts[0].externalId, first.posts[2].externalId);
    QVERIFY(first.posts[0].externalId != first.posts[1].externalId);
    QVERIFY(!first.posts[0].externalId.isEmpty());
}

void TestFileReader::tellsRowNumbersFromIds()
{
    const Everything numbered = readAll(m_files.write(u"n.csv"_s, "id,channel,text\n1,blog,a\n2,cafe,b\n3,blog,c\n"));
    QCOMPARE(numbered.posts[1].place, u"file · cafe"_s);
    QCOMPARE(numbered.posts[1].externalId, u"2"_s);
    const Everything real = readAll(m_files.write(u"r.csv"_s, "id,channel,text\n5443326,blog,a\n5443325,cafe,b\n"));
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
    const Everything all = readAll(m_files.write(u"book.xlsx"_s, zipBytes({{"xl/workbook.xml", book},
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

void TestFileReader::readsAPipe()
{
    const QString path = m_files.path(u"pipe"_s);
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

QTEST_GUILESS_MAIN(TestFileReader)
#include "tst_file_reader.moc"
