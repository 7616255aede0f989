#include "file_reading.h"
#include "sources/cell_values.h"
#include "sources/file_encoding.h"
#include <QStringEncoder>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The encoding of a file is recognised, or said to be wrong; nothing is decoded twice.
class TestFileEncodings : public QObject {
    Q_OBJECT
    WrittenFiles m_files;
private slots:
    void recognisesEncodings_data();
    void recognisesEncodings();
    void findsKoreanBehindALongAsciiBeginning();
    void saysThatAForcedEncodingIsWrong();
    void aCutSyllableSpoilsNoOther();
    void decodesEntitiesOnce();
};

void TestFileEncodings::recognisesEncodings_data()
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
    const QString row = u"1,배송이 빨라요 정말\n"_s;
    QTest::newRow("UTF-8 with texts cut in a syllable")
        << korean.toUtf8() + row.repeated(5).toUtf8() + "2,\xeb\xb0\n" + row.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with zeros behind") << korean.toUtf8() + QByteArray(4096, '\0') << u"UTF-8"_s;
    QTest::newRow("UTF-16 with zeros behind")
        << utf16(korean, QStringConverter::Utf16LE) + QByteArray(4096, '\0') << u"UTF-16LE"_s;
    QTest::newRow("binary") << QByteArray(200, '\x01') << QString();
    QTest::newRow("UTF-8 with a NUL") << QByteArray("id,text\n1,a\0b and a longer line of text\n", 38) << u"UTF-8"_s;
}

void TestFileEncodings::recognisesEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QCOMPARE(detectEncoding(bytes).name, encoding);
}

void TestFileEncodings::findsKoreanBehindALongAsciiBeginning()
{
    QByteArray content = "id,text\n";
    for (int i = 0; i < 40000; ++i)
        content += QByteArray::number(i) + ",plain words\n";
    content += "korean,\xb9\xe8\xbc\xdb\xc0\xcc \xba\xfc\xb8\xa3\xb4\xd9\n";
    const Everything all = readAll(m_files.write(u"late.csv"_s, content));
    QCOMPARE(all.preview.encoding, u"CP949"_s);
    QCOMPARE(all.posts.constLast().text, u"배송이 빠르다"_s);
}

void TestFileEncodings::saysThatAForcedEncodingIsWrong()
{
    const QString file =
        m_files.write(u"cp949.csv"_s, "\xb9\xf8\xc8\xa3,\xb3\xbb\xbf\xeb\r\n1,\xb9\xe8\xbc\xdb\xc0\xcc\r\n");
    FileOptions options;
    options.encoding = u"UTF-8"_s;
    const QString wrong = readAll(file, options).error;
    QVERIFY2(wrong.contains(u"CP949"_s), qPrintable(wrong));
    options.encoding = u"KLINGON-8"_s;
    QVERIFY(readAll(file, options).error.contains(u"KLINGON-8"_s));
    options.encoding = u"euc-kr"_s;
    QCOMPARE(readAll(file, options).posts.value(0).text, u"배송이"_s);
}

void TestFileEncodings::aCutSyllableSpoilsNoOther()
{
    QByteArray content = "id,text\n";
    for (int i = 0; i < 10; ++i)
        content += QByteArray::number(i) + u",배송이 정말 늦어요\n"_s.toUtf8();
    content += u"cut,배송이 정말 늦"_s.toUtf8().chopped(2) + "\n";
    const Everything all = readAll(m_files.write(u"cut.csv"_s, content));
    QCOMPARE(all.posts.size(), 11);
    QCOMPARE(all.posts[0].text, u"배송이 정말 늦어요"_s);
    QVERIFY(all.posts[10].text.startsWith(u"배송이 정말 "));
    QCOMPARE(all.damaged, 1);
}

void TestFileEncodings::decodesEntitiesOnce()
{
    QCOMPARE(decodeEntities(u"a &amp;lt; b &lt;3 &#44032; &amp"_s), u"a &lt; b <3 가 &amp"_s);
    QCOMPARE(decodeEntities(u"http://x/?a=1&lt=2&copy=3"_s), u"http://x/?a=1&lt=2&copy=3"_s);
    QCOMPARE(decodeEntities(u"plain"_s), u"plain"_s);
}

QTEST_GUILESS_MAIN(TestFileEncodings)
#include "tst_file_encodings.moc"
