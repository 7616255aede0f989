#include "file_reading.h"
#include "zip_bytes.h"
#include <QElapsedTimer>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Damage costs no more than the damaged row, and malice no more than its length.
class TestHostileFiles : public QObject {
    Q_OBJECT
    WrittenFiles m_files;
private slots:
    void keepsTheDamageOfAnOpenQuoteToItsLine();
    void readsQuotesThatNobodyDoubled_data();
    void readsQuotesThatNobodyDoubled();
    void staysLinearWithEndlessQuotes();
    void rejectsEndlessCells();
    void staysLinearWithHostileJson();
    void refusesHostileWorkbooks();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void survivesEveryTruncation();
};

void TestHostileFiles::keepsTheDamageOfAnOpenQuoteToItsLine()
{
    const Everything all = readAll(
        m_files.write(u"open.csv"_s, "id,text\n1,good\n2,\"never closed\n3,good\n4,say \"hi\" now\n5,\"a\" b\n"));
    QStringList ids;
    for (const Post &post : all.posts)
        ids << post.externalId;
    QCOMPARE(ids, (QStringList{u"1"_s, u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(all.posts[2].text, u"say \"hi\" now"_s);
    QCOMPARE(all.posts[3].text, u"a b"_s);
    QCOMPARE(all.rejects.size(), 1);
    QCOMPARE(all.rejects[0].line, 3);
}

void TestHostileFiles::readsQuotesThatNobodyDoubled_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("text");
    QTest::newRow("as they stand") << QByteArray("\"a \"b\" c\"") << u"a \"b\" c"_s;
    QTest::newRow("with a backslash") << QByteArray("\"a \\\"b\\\" c\"") << u"a \"b\" c"_s;
    QTest::newRow("a separator between") << QByteArray("\"a \\\"b, c\\\" d\"") << u"a \"b, c\" d"_s;
    QTest::newRow("a line break between") << QByteArray("\"a \\\"b\nc\\\" d\"") << u"a \"b\nc\" d"_s;
    QTest::newRow("a path") << QByteArray("\"C:\\\"") << u"C:\\"_s;
    QTest::newRow("a blank behind") << QByteArray("\"a, b\" ") << u"a, b"_s;
}

void TestHostileFiles::readsQuotesThatNobodyDoubled()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, text);
    const Everything all = readAll(m_files.write(u"quotes.csv"_s, "id,text,title\n1," + row + ",t\n2,next,t\n"));
    QCOMPARE(all.rejects.size(), 0);
    QCOMPARE(all.posts.size(), 2);
    QCOMPARE(all.posts[0].text, text);
    const Everything spaced =
        readAll(m_files.write(u"spaced.csv"_s, "id, text, title\n1, " + row + ", t\n2, \"next\", t\n"));
    QCOMPARE(spaced.posts.size(), 2);
    QCOMPARE(spaced.posts[0].text, text);
    QCOMPARE(spaced.posts[1].text, u"next"_s);
}

void TestHostileFiles::staysLinearWithEndlessQuotes()
{
    QByteArray content = "id,text\n";
    for (int i = 0; i < 20000; ++i)
        content += QByteArray::number(i) + ",\"x\"y\n";
    for (int i = 0; i < 60000; ++i)
        content += QByteArray::number(i) + ",x\"\"\"\n" + QByteArray::number(i) + ",\"" + QByteArray(40, 'a') + "\n";
    QElapsedTimer timer;
    timer.start();
    const Everything all = readAll(m_files.write(u"quotes.csv"_s, content));
    QVERIFY(!all.posts.isEmpty());
    QVERIFY2(timer.elapsed() < 10000, "the time grows faster than the file");
}

void TestHostileFiles::rejectsEndlessCells()
{
    const QByteArray huge(3'000'000, 'x');
    const Everything all = readAll(
        m_files.write(u"huge.csv"_s, "id,text\n1,a\n2," + huge + "\n3,\"" + huge + "\"\n4,b\n5," + huge + huge));
    QCOMPARE(all.posts.size(), 2);
    QCOMPARE(all.posts[1].externalId, u"4"_s);
    QVERIFY(all.rejects.size() >= 3);
    const Everything wide = readAll(m_files.write(u"wide.csv"_s, "id,text\n1,a\n2," + QByteArray(1'000'000, ',') +
                                                                     "\n3," + QByteArray(16'382, ',') + "\n"));
    QCOMPARE(wide.posts.size(), 2); // the last line has just as many as are allowed
    QCOMPARE(wide.rejects.size(), 1);
    QCOMPARE(wide.rejects[0].line, 3);
    QVERIFY2(wide.rejects[0].reject.contains(u"16,384"), qPrintable(wide.rejects[0].reject));
    const Everything lines =
        readAll(m_files.write(u"huge.jsonl"_s, "{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":\"" +
                                                   QByteArray(20'000'000, 'x') + "\"}\n{\"id\":3,\"text\":\"b\"}\n"));
    QCOMPARE(lines.posts.size(), 2);
    QCOMPARE(lines.rejects.size(), 1);
    QCOMPARE(lines.rejects[0].line, 2);
}

void TestHostileFiles::staysLinearWithHostileJson()
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
    const Everything all = readAll(m_files.write(u"hostile.jsonl"_s, content));
    QCOMPARE(all.rejects.size(), 0);
    QCOMPARE(all.posts.size(), 3);
    QCOMPARE(all.posts[1].text, u"b"_s);
    QCOMPARE(all.posts[2].externalId, u"3"_s);
    QCOMPARE(all.posts[2].text, u"c"_s);
    QVERIFY2(timer.elapsed() < 10000, "the time grows faster than the file");
}

void TestHostileFiles::refusesHostileWorkbooks()
{
    const QByteArray book = R"(<workbook><sheets><sheet name="s" sheetId="1"/></sheets></workbook>)";
    const auto errorOf = [this, &book](const QByteArray &sheet, const QByteArray &strings = "<sst/>") {
        const Everything all =
            readAll(m_files.write(u"hostile.xlsx"_s, zipBytes({{"xl/workbook.xml", book},
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
    QVERIFY(!readAll(m_files.write(u"cut.xlsx"_s, "PK\x03\x04 and nothing else")).error.isEmpty());
    QVERIFY(!readAll(m_files.write(u"other.xlsx"_s, zipBytes({{"word/document.xml", "<x/>"}}))).error.isEmpty());
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
    const Everything wide = readAll(m_files.write(
        u"wide.xlsx"_s,
        zipBytes({{"xl/workbook.xml", book}, {"xl/worksheets/sheet1.xml", start + long400k.repeated(12) + end}})));
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

void TestHostileFiles::refusesWhatIsNoTable_data()
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

void TestHostileFiles::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, content);
    const Everything all = readAll(m_files.write(u"thing.bin"_s, content));
    QVERIFY(!all.error.isEmpty());
    QVERIFY(all.posts.isEmpty());
    QVERIFY(!readAll(m_files.path(QString())).error.isEmpty());
    QVERIFY(!readAll(m_files.path(u"missing.csv"_s)).error.isEmpty());
}

void TestHostileFiles::survivesEveryTruncation()
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
            const Everything all = readAll(m_files.write(u"cut"_s, sample.first(size)));
            QVERIFY(!all.error.isEmpty() || all.preview.headers.size() > 0);
        }
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostile_files.moc"
