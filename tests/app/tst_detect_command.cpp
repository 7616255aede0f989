#include "app/command.h"
#include "app/commands/commands.h"
#include "typed_command.h"
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 400, RiseAt = 360;

using RowText = std::function<QString(const QDateTime &, int)>;

QString plainRow(const QDateTime &time, int value)
{
    return u"%1,%2"_s.arg(time.toString(u"yyyy-MM-dd HH:mm:ss"_s)).arg(value);
}

/// Hours of steady talk from 1 March 2026 with one rise.
QStringList rows(const RowText &text)
{
    QStringList lines;
    const QDateTime first(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < Rows; ++i)
        lines << text(first.addSecs(3600LL * i), i == RiseAt ? 90 : 18 + i * 7 % 5);
    return lines;
}

QByteArray fileOf(const QString &header, const RowText &text, const QString &lineEnd = u"\n"_s)
{
    return (header + lineEnd + rows(text).join(lineEnd) + lineEnd).toUtf8();
}

} // namespace

/// A series as services and spreadsheets write it: whatever its bytes and columns, the same rows are read.
class TestDetectCommand : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(1, 30), Qt::UTC)};
    QString m_out, m_err;

    Exit detect(const QByteArray &input, const QStringList &options = {})
    {
        return typed(detectCommand(), m_clock, m_folder.filePath(u"none"_s), options + QStringList{u"-"_s}, m_out,
                     m_err, input);
    }
    /// The numbers of each row, without how its time was written.
    QStringList readings() const
    {
        QStringList lines = m_out.split(u'\n', Qt::SkipEmptyParts).mid(1);
        for (QString &line : lines)
            line = line.section(u',', -5);
        return lines;
    }

private slots:
    void theSameRowsAreReadHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("input");
        const QByteArray plain = fileOf(u"timestamp,value"_s, plainRow);
        const QString text = QString::fromUtf8(plain);
        const auto encoded = [&text](QStringConverter::Encoding encoding, bool bom) {
            QStringEncoder encoder(encoding, bom ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            return QByteArray(encoder(text));
        };
        QTest::newRow("line feeds") << plain;
        QTest::newRow("carriage returns") << fileOf(u"timestamp,value"_s, plainRow, u"\r"_s);
        QTest::newRow("both") << fileOf(u"timestamp,value"_s, plainRow, u"\r\n"_s);
        QTest::newRow("UTF-16LE") << encoded(QStringConverter::Utf16LE, true);
        QTest::newRow("UTF-16BE") << encoded(QStringConverter::Utf16BE, true);
        QTest::newRow("UTF-16LE without a mark") << encoded(QStringConverter::Utf16LE, false);
        // 언급량 and 시각 in CP949, the value first
        QTest::newRow("CP949") << "\xBE\xF0\xB1\xDE\xB7\xAE,\xBD\xC3\xB0\xA2\n" +
                                      rows([](const QDateTime &time, int value) {
                                          return u"%1,"_s.arg(value) + time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
                                      })
                                          .join(u'\n')
                                          .toUtf8();
        QTest::newRow("separator named") << fileOf(u"sep=;\ntime;value"_s, [](const QDateTime &time, int value) {
            return plainRow(time, value).replace(u',', u';');
        });
        QTest::newRow("bars") << fileOf(u"time|value"_s, [](const QDateTime &time, int value) {
            return plainRow(time, value).replace(u',', u'|');
        });
        QTest::newRow("comments") << fileOf(u"# exported on Monday, by us\ntimestamp,value"_s, plainRow);
        QTest::newRow("day and hour apart") << fileOf(u"date,hour,mentions"_s, [](const QDateTime &time, int value) {
            return u"%1,%2,%3"_s.arg(time.toString(u"yyyy-MM-dd"_s)).arg(time.time().hour()).arg(value);
        });
        QTest::newRow("the month first") << fileOf(u"date,count"_s, [](const QDateTime &time, int value) {
            return u"%1,%2"_s.arg(time.toString(u"MM/dd/yyyy HH:mm"_s)).arg(value);
        });
        QTest::newRow("other names and columns") << fileOf(u"Marke;Wert;Zeit"_s, [](const QDateTime &time, int value) {
            return u"Muster;%1,0;%2"_s.arg(value).arg(time.toString(u"dd.MM.yyyy HH:mm"_s));
        });
        QTest::newRow("hours without minutes") << fileOf(u"time,value"_s, [](const QDateTime &time, int value) {
            return u"%1,%2"_s.arg(time.toString(u"yyyy-MM-dd H"_s)).arg(value);
        });
        QTest::newRow("seconds since 1970") << fileOf(u"ts,v"_s, [](const QDateTime &time, int value) {
            return u"%1,%2"_s.arg(time.toSecsSinceEpoch()).arg(value);
        });
    }
    void theSameRowsAreReadHoweverTheyAreWritten()
    {
        QFETCH(const QByteArray, input);
        QCOMPARE(detect(fileOf(u"timestamp,value"_s, plainRow)), Exit::Done);
        const QStringList wanted = readings();
        QCOMPARE(wanted.size(), Rows);
        QVERIFY(wanted[RiseAt].endsWith(u"rise"));
        QCOMPARE(detect(input), Exit::Done);
        QCOMPARE(readings(), wanted);
    }

    void piecesWithAKeptStateAreJudgedLikeTheWhole()
    {
        QCOMPARE(detect(fileOf(u"timestamp,value"_s, plainRow)), Exit::Done);
        const QStringList wanted = readings();
        const QStringList lines = rows(plainRow);
        const QStringList keep{u"--state"_s, m_folder.filePath(u"state"_s)};
        QStringList inPieces;
        for (qsizetype at = 0; at < lines.size(); at += 61) {
            QCOMPARE(detect((lines.mid(at, 61).join(u'\n') + u'\n').toUtf8(), keep), Exit::Done);
            inPieces += readings();
        }
        QCOMPARE(inPieces, wanted);
    }
    void aStateThatIsNoneIsRefusedAndStays()
    {
        QFile file(m_folder.filePath(u"notes.txt"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("my notes");
        QVERIFY(file.flush());
        QCOMPARE(detect(fileOf(u"timestamp,value"_s, plainRow), {u"--state"_s, file.fileName()}), Exit::Failed);
        QVERIFY(m_out.isEmpty());
        file.seek(0);
        QCOMPARE(file.readAll(), QByteArray("my notes"));
    }

    void aFileWhoseNewestRowStandsFirstIsReadFromItsEnd()
    {
        QCOMPARE(detect(fileOf(u"timestamp,value"_s, plainRow)), Exit::Done);
        QStringList wanted = readings();
        QStringList lines = rows(plainRow);
        std::reverse(lines.begin(), lines.end());
        std::reverse(wanted.begin(), wanted.end());
        QCOMPARE(detect(u"timestamp,value\n%1\n"_s.arg(lines.join(u'\n')).toUtf8()), Exit::Done);
        QCOMPARE(readings(), wanted);
        QCOMPARE(m_out.split(u'\n')[1].section(u',', 0, 0), lines.constFirst().section(u',', 0, 0));
        QVERIFY(m_err.contains(u"newest row stands first"));
    }

    void daysThatCanBeReadTwiceAreToldAsTheyWereRead()
    {
        const auto days = [](int month, int day) { return u"%1/%2/2026,5\n"_s.arg(month).arg(day); };
        QString monthFirst = u"date,count\n"_s, dayFirst = monthFirst;
        for (int i = 1; i <= 12; ++i) {
            monthFirst += days(3, i);
            dayFirst += days(i, 3);
        }
        QCOMPARE(detect(monthFirst.toUtf8()), Exit::Done);
        QVERIFY2(m_err.contains(u"month first"), qPrintable(m_err));
        QCOMPARE(detect(dayFirst.toUtf8()), Exit::Done);
        QVERIFY2(m_err.contains(u"day first"), qPrintable(m_err));
    }

    void rowsInDisorderAreSaid()
    {
        QStringList lines = rows(plainRow);
        for (int i = 0; i + 1 < lines.size(); i += 2)
            lines.swapItemsAt(i, i + 1);
        QCOMPARE(detect(u"timestamp,value\n%1\n"_s.arg(lines.join(u'\n')).toUtf8()), Exit::Done);
        QCOMPARE(readings().size(), Rows);
        QVERIFY2(m_err.contains(u"200 lines lie before the line above them"), qPrintable(m_err));
    }

    void whatHoldsNoSeriesIsRefused()
    {
        for (const QByteArray &input : {QByteArray(), QByteArray("timestamp,value\n"), QByteArray(400, '\1'),
                                        QByteArray("only one column\nand another\n")}) {
            QCOMPARE(detect(input), Exit::Failed);
            QVERIFY(!m_err.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestDetectCommand)
#include "tst_detect_command.moc"
