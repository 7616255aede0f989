#include "core/period.h"
#include "file_reading.h"
#include "sources/cell_values.h"
#include "zip_bytes.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Exports of other tools, in forms that the reference files do not have.
class TestFileVariants : public QObject {
    Q_OBJECT
    WrittenFiles m_files;
private slots:
    void linesOfAReportStandAboveTheTable_data();
    void linesOfAReportStandAboveTheTable();
    void aTableThatBeginsWithItsNamesIsReadFromThere();
    void columnsOfListeningToolsAreKnown();
    void roundedIdsTellNothing();
    void pointsBetweenThousands();
    void namesOfColumnsInOtherWritings();
    void aZoneInTheNameOfTheColumn_data();
    void aZoneInTheNameOfTheColumn();
    void whatSpreadsheetsPutAroundValues();
    void momentsThatStandForNoTime();
    void workbooksWithACoverAndEscapes();
    void separatorsAndEncodingsTogether_data();
    void separatorsAndEncodingsTogether();
};

void TestFileVariants::linesOfAReportStandAboveTheTable_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("separator");
    QTest::newRow("pairs") << u"Report:,Acme\nFrom:,2026-11-01\n\n"_s << u","_s;
    QTest::newRow("a title") << u"Mentions of Acme\n"_s << u","_s;
    QTest::newRow("a title above a table of tabs") << u"Mentions of Acme, all\n\n"_s << u"\t"_s;
    QTest::newRow("nothing") << QString() << u";"_s;
}

void TestFileVariants::linesOfAReportStandAboveTheTable()
{
    QFETCH(const QString, above);
    QFETCH(const QString, separator);
    const QStringList names{u"Query Id"_s, u"Date"_s,      u"Title"_s,  u"Url"_s,
                            u"Language"_s, u"Full Text"_s, u"Author"_s, u"Twitter Likes"_s};
    const QStringList cells{
        u"7"_s,  u"2026-11-20 03:14:15.0"_s, u"T"_s,    u"https://x.com/mina/status/1990000000000000555"_s,
        u"ko"_s, u"the kettle leaks"_s,      u"mina"_s, u"9"_s};
    const Everything all = readAll(m_files.write(
        u"report.csv"_s, (above + names.join(separator) + u'\n' + cells.join(separator) + u'\n').toUtf8()));
    QCOMPARE(all.preview.headers, names);
    QCOMPARE(all.preview.rows.size(), 1);
    QCOMPARE(all.rejects.size(), 0);
    QCOMPARE(all.posts.size(), 1);
    QCOMPARE(all.posts[0].text, u"the kettle leaks"_s);
    QCOMPARE(all.posts[0].author.handle, u"mina"_s);
    QVERIFY(all.posts[0].publishedAt.isValid());
}

void TestFileVariants::aTableThatBeginsWithItsNamesIsReadFromThere()
{
    // The second row says what four columns usually are called, and is a post nevertheless.
    const Everything all = readAll(
        m_files.write(u"names.csv"_s, "date,text,author\n2026-11-20 09:00,hi,mina\n2026-11-21 09:00,author,title\n"));
    QCOMPARE(all.posts.size(), 2);
}

void TestFileVariants::columnsOfListeningToolsAreKnown()
{
    const Everything all = readAll(m_files.write(
        u"tool.csv"_s, "Date,Full Text,Author,Full Name,Original Url,City,X Followers,X Reposts,X Likes,X Reply Count\n"
                       "2026-11-20 03:14,the kettle leaks,mina,Mina K,https://a.example/1,Seoul,812,2,9,1\n"));
    QCOMPARE(all.posts.size(), 1);
    const Post &post = all.posts[0];
    QCOMPARE(post.author.handle, u"mina"_s);
    QCOMPARE(post.author.name, u"Mina K"_s);
    QCOMPARE(post.author.location, u"Seoul"_s);
    QCOMPARE(post.author.followers, std::optional<qint64>(812));
    QCOMPARE(post.url, u"https://a.example/1"_s);
    QCOMPARE(post.engagement, (Engagement{9, 2, 1, std::nullopt}));
}

void TestFileVariants::roundedIdsTellNothing()
{
    const QString path =
        m_files.write(u"rounded.csv"_s, "Tweet ID,Date,Text\n1.99E+18,2026-11-20,one\n1.99E+18,2026-11-21,"
                                        "two\n1990000000000000555,2026-11-22,three\nE12,2026-11-22,four\n");
    const Everything all = readAll(path);
    QCOMPARE(all.posts.size(), 4);
    QVERIFY(all.posts[0].externalId != all.posts[1].externalId);
    QCOMPARE(all.posts[2].externalId, u"1990000000000000555"_s);
    QCOMPARE(all.posts[3].externalId, u"E12"_s);
    auto reader = FileReader::open(path, {});
    QVERIFY(reader);
    for (FileRow row; (*reader)->next(row).valueOr(false);) {
    }
    QCOMPARE((*reader)->roundedIds(), 2);
    const Everything zeros = readAll(m_files.write(
        u"zeros.csv"_s, "id,text\n570306133677761000,one\n570306133677761000,two\n570306133677760513,three\n"));
    QVERIFY(zeros.posts[0].externalId != zeros.posts[1].externalId);
    QCOMPARE(zeros.posts[2].externalId, u"570306133677760513"_s);
}

void TestFileVariants::pointsBetweenThousands()
{
    QCOMPARE(parseCount(u"1.234"), std::optional<qint64>(1234));
    QCOMPARE(parseCount(u"12.345.678"), std::optional<qint64>(12345678));
    QCOMPARE(parseCount(u"1.2K"), std::optional<qint64>(1200));
    QCOMPARE(parseCount(u"1.234K"), std::optional<qint64>(1234));
    QCOMPARE(parseCount(u"3.0"), std::optional<qint64>(3));
}

void TestFileVariants::namesOfColumnsInOtherWritings()
{
    const QString apart = u"내용"_s.normalized(QString::NormalizationForm_D);
    for (const QString &header :
         {u"작성일,작성자(닉네임),내용(본문),조회(회)"_s, u"작성일,작성자,"_s + apart + u",조회수"_s,
          u"ＤＡＴＥ,ＡＵＴＨＯＲ,ＴＥＸＴ,Views [n]"_s, u"입력일시,기자명,기사본문,조회수"_s,
          u"Review Date,Reviewer,Review Text,Views"_s}) {
        const Everything all =
            readAll(m_files.write(u"names.csv"_s, (header + u"\n2026-03-02 09:00,미나,배송이 늦다,5\n"_s).toUtf8()));
        QVERIFY2(all.posts.size() == 1, qPrintable(header + all.error));
        QCOMPARE(all.posts[0].text, u"배송이 늦다"_s);
        QCOMPARE(all.posts[0].author.handle, u"미나"_s);
        QCOMPARE(all.posts[0].engagement.views, std::optional<qint64>(5));
    }
}

void TestFileVariants::aZoneInTheNameOfTheColumn_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("utc");
    QTest::newRow("none") << u"Date"_s << u"2026-03-02T00:00:00Z"_s;
    QTest::newRow("UTC") << u"Timestamp (UTC)"_s << u"2026-03-02T09:00:00Z"_s;
    QTest::newRow("GMT") << u"Date [GMT]"_s << u"2026-03-02T09:00:00Z"_s;
    QTest::newRow("a suffix") << u"created_at_utc"_s << u"2026-03-02T09:00:00Z"_s;
    QTest::newRow("camel case") << u"createdUtc"_s << u"2026-03-02T09:00:00Z"_s;
    QTest::newRow("Korea") << u"작성일(KST)"_s << u"2026-03-02T00:00:00Z"_s;
    QTest::newRow("an offset") << u"Time (GMT+9)"_s << u"2026-03-02T00:00:00Z"_s;
    QTest::newRow("west") << u"Time (UTC-05:00)"_s << u"2026-03-02T14:00:00Z"_s;
}

void TestFileVariants::aZoneInTheNameOfTheColumn()
{
    QFETCH(const QString, header);
    QFETCH(const QString, utc);
    const Everything all = readAll(m_files.write(u"zone.csv"_s, (header + u",text\n2026-03-02 09:00,hi\n"_s).toUtf8()));
    QCOMPARE(all.posts.size(), 1);
    QCOMPARE(toIsoUtc(all.posts[0].publishedAt), utc);
}

void TestFileVariants::whatSpreadsheetsPutAroundValues()
{
    const Everything all = readAll(m_files.write(
        u"values.csv"_s, u"ID,Date,Text,Extra,\n=\"570306133677760513\",'2026-03-02 09:00,=1+1,,\n"
                         "\"=\"\"570306133677760514\"\"\",\u200e２０２６-03-02 09:00,b,,a cell without a name\n"
                         ",,,,\n\"\",\"\",,,\n\u001a\n"_s.toUtf8()));
    QCOMPARE(all.rejects.size(), 0);
    QCOMPARE(all.posts.size(), 2);
    QCOMPARE(all.posts[0].externalId, u"570306133677760513"_s);
    QCOMPARE(all.posts[0].text, u"=1+1"_s);
    QCOMPARE(all.posts[1].externalId, u"570306133677760514"_s);
    for (const Post &post : all.posts)
        QCOMPARE(toIsoUtc(post.publishedAt), u"2026-03-02T00:00:00Z"_s);
}

void TestFileVariants::momentsThatStandForNoTime()
{
    const Everything all = readAll(
        m_files.write(u"moments.csv"_s, "date,text\n0001-01-01T00:00:00,a\n9999-12-31 23:59:59,b\n2026-03-02,c\n"));
    QCOMPARE(all.posts.size(), 1);
    QCOMPARE(all.rejects.size(), 2);
    QVERIFY(all.rejects[0].reject.contains(u"0001-01-01"));
}

void TestFileVariants::workbooksWithACoverAndEscapes()
{
    const auto text = [](const QString &cell) { return u"<c t=\"inlineStr\"><is><t>%1</t></is></c>"_s.arg(cell); };
    const QString rows = u"<row r=\"1\">%1%2%3</row><row r=\"2\"><c><v>46083</v></c><c><v>0.375</v></c>%4</row>"_s.arg(
        text(u"날짜"_s), text(u"시간"_s), text(u"내용"_s), text(u"줄 1_x000D_\n줄 2 _x005F_x000D_ a_xy"_s));
    const Everything all = readAll(m_files.write(
        u"cover.xlsx"_s,
        zipBytes(
            {{"xl/workbook.xml", "<workbook xmlns:r=\"y\"><sheets><sheet name=\"cover\" r:id=\"r1\"/>"
                                 "<sheet name=\"posts\" r:id=\"r2\"/></sheets></workbook>"},
             {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/a.xml\"/>"
                                            "<Relationship Id=\"r2\" Target=\"worksheets/b.xml\"/></Relationships>"},
             {"xl/worksheets/a.xml", "<worksheet><sheetData><row r=\"1\"/></sheetData></worksheet>"},
             {"xl/worksheets/b.xml", u"<worksheet><sheetData>%1</sheetData></worksheet>"_s.arg(rows).toUtf8()}})));
    QCOMPARE(all.error, QString());
    QCOMPARE(all.posts.size(), 1);
    QCOMPARE(toIsoUtc(all.posts[0].publishedAt), u"2026-03-02T00:00:00Z"_s);
    QCOMPARE(all.posts[0].text, u"줄 1\n줄 2 _x000D_ a_xy"_s);
}

void TestFileVariants::separatorsAndEncodingsTogether_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString rows = u"작성일;작성자;내용\n2026.11.20 오후 3:05;미나;\"배송이; \"\"늦다\"\"\n뷁\"\n"_s;
    QByteArray big;
    for (const QChar c : QString(QChar(0xFEFF) + QString(rows).replace(u';', u'\t')))
        big += QByteArray(1, char(c.unicode() >> 8)) + QByteArray(1, char(c.unicode() & 0xFF));
    QTest::newRow("UTF-8") << rows.toUtf8();
    QTest::newRow("UTF-8 with a mark, old lines") << "\xEF\xBB\xBF" + QString(rows).replace(u'\n', u"\r\n"_s).toUtf8();
    QTest::newRow("UTF-16BE with tabs") << big;
    QTest::newRow("sep=") << "sep=;\n" + rows.toUtf8();
}

void TestFileVariants::separatorsAndEncodingsTogether()
{
    QFETCH(const QByteArray, bytes);
    const Everything all = readAll(m_files.write(u"t.csv"_s, bytes));
    QCOMPARE(all.posts.size(), 1);
    QCOMPARE(all.posts[0].author.handle, u"미나"_s);
    QVERIFY(all.posts[0].text.contains(u"늦다") && all.posts[0].text.endsWith(u"뷁"));
    QCOMPARE(toIsoUtc(all.posts[0].publishedAt), u"2026-11-20T06:05:00Z"_s);
}

QTEST_GUILESS_MAIN(TestFileVariants)
#include "tst_file_variants.moc"
