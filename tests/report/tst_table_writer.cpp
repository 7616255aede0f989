#include "report/table_writer.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Exports hold what the list holds, disarmed, and never half a file.
class TestTableWriter : public QObject {
    Q_OBJECT
private slots:
    void disarmsFormulas();
    void quotesAsSpreadsheetsExpect();
    void writesCsvWhole();
    void writesWorkbooksWithTextAsText();
    void leavesNothingBehindOnFailure();
    void saysThatTheDiskIsFull();
    void knowsEndings();

private:
    QByteArray content(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
};

void TestTableWriter::disarmsFormulas()
{
    for (const QString &bad :
         {u"=1+1"_s, u"+cmd|' /C calc'!A0"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"@someone hello"_s})
        QVERIFY2(csvRow({bad}).startsWith(u'\''), qPrintable(bad));
    QVERIFY(csvRow({u"\r=1"_s}).startsWith(u"\"'"_s));
    QCOMPARE(csvRow({u"-5"_s, u"+3.5"_s, u"a=b"_s}), u"-5,+3.5,a=b\r\n"_s);
}

void TestTableWriter::quotesAsSpreadsheetsExpect()
{
    QCOMPARE(csvRow({u"a,b"_s, u"say \"hi\""_s, u"two\nlines"_s, u""_s}),
             u"\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n"_s);
}

void TestTableWriter::writesCsvWhole()
{
    TableWriter::Options options;
    options.zone = QTimeZone("Asia/Seoul");
    const QString file = m_folder.filePath(u"a.csv"_s);
    auto writer = TableWriter::create(file, {u"시각"_s, u"내용"_s, u"좋아요"_s}, options);
    QVERIFY(writer);
    QVERIFY((*writer)->row({QDateTime(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC), u"=글"_s, qint64(12)}));
    QVERIFY((*writer)->row({QDateTime(), u"둘"_s, {}}));
    QVERIFY(!QFile::exists(file));
    QVERIFY((*writer)->finish());
    QCOMPARE(content(u"a.csv"_s),
             "\xEF\xBB\xBF" + u"시각,내용,좋아요\r\n2026-03-02T09:00:00+09:00,'=글,12\r\n,둘,\r\n"_s.toUtf8());
}

void TestTableWriter::writesWorkbooksWithTextAsText()
{
    TableWriter::Options options;
    options.format = TableWriter::Format::Xlsx;
    auto writer = TableWriter::create(m_folder.filePath(u"a.xlsx"_s), {u"id"_s, u"text"_s, u"time"_s}, options);
    QVERIFY(writer);
    QVERIFY((*writer)->row(
        {u"570306133677760513"_s, u"=HYPERLINK(\"http://x\")"_s, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)}));
    QVERIFY((*writer)->row({u"2"_s, QString(40000, u'x'), {}}));
    QVERIFY((*writer)->finish());
    QVERIFY(content(u"a.xlsx"_s).startsWith("PK"));
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, m_folder.filePath(u"a.xlsx"_s), u"xl/worksheets/sheet1.xml"_s});
    if (!unzip.waitForStarted())
        QSKIP("unzip is not installed here");
    QVERIFY(unzip.waitForFinished());
    const QByteArray sheet = unzip.readAllStandardOutput();
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(sheet.contains("570306133677760513</t>"));
    QVERIFY(sheet.contains("<v>46083.375</v>"));
}

void TestTableWriter::leavesNothingBehindOnFailure()
{
    const QString missing = m_folder.filePath(u"no/such/folder/a.csv"_s);
    const auto writer = TableWriter::create(missing, {u"a"_s}, {});
    QVERIFY(!writer);
    QVERIFY(writer.error().text.contains(u"a.csv"_s));
    {
        auto dropped = TableWriter::create(m_folder.filePath(u"dropped.csv"_s), {u"a"_s}, {});
        QVERIFY((*dropped)->row({u"x"_s}));
    }
    QVERIFY(!QFile::exists(m_folder.filePath(u"dropped.csv"_s)));
}

void TestTableWriter::saysThatTheDiskIsFull()
{
    // A limit on the size of files stands for the full disk.
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = ::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{64 * 1024, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const QString file = m_folder.filePath(u"full.csv"_s);
    Status outcome = ok();
    {
        auto writer = TableWriter::create(file, {u"a"_s}, {});
        for (int i = 0; i < 20'000 && outcome; ++i)
            outcome = (*writer)->row({u"words that fill the disk"_s});
        if (outcome)
            outcome = (*writer)->finish();
    }
    ::setrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, handler);
    QVERIFY(!outcome);
    QVERIFY(!QFile::exists(file));
}

void TestTableWriter::knowsEndings()
{
    QCOMPARE(*TableWriter::formatOf(u"/x/y.CSV"_s), TableWriter::Format::Csv);
    QCOMPARE(*TableWriter::formatOf(u"y.xlsx"_s), TableWriter::Format::Xlsx);
    QVERIFY(!TableWriter::formatOf(u"y.pdf"_s));
}

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_table_writer.moc"
