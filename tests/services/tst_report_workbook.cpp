#include "report/report_composer.h"
#include "report/xlsx_renderer.h"
#include "report_fixture.h"
#include "sources/zip_archive.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

/// The parts of a workbook, read as any spreadsheet program would.
class ReadWorkbook {
public:
    explicit ReadWorkbook(const QString &file) : m_file(file)
    {
        if (m_file.open(QIODevice::ReadOnly))
            if (auto archive = ZipArchive::open(m_file))
                m_archive = std::move(archive).value();
    }
    QByteArray part(const QString &name) const
    {
        const auto entry = m_archive ? m_archive->entry(name, 10'000'000) : nullptr;
        return entry ? entry->readAll() : QByteArray();
    }
    /// Numbered parts such as "xl/tables/table%1.xml", from 1 on.
    QList<QByteArray> parts(const QString &pattern) const
    {
        QList<QByteArray> list;
        for (int number = 1; !part(pattern.arg(number)).isEmpty(); ++number)
            list << part(pattern.arg(number));
        return list;
    }

private:
    QFile m_file;
    std::unique_ptr<ZipArchive> m_archive;
};

/// Attribute \a attribute of every element \a name of \a xml; a text stands for the element when it is empty.
QStringList valuesOf(const QByteArray &xml, const QString &name, const QString &attribute = {})
{
    QStringList values;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            values << (attribute.isEmpty() ? reader.readElementText(QXmlStreamReader::IncludeChildElements)
                                           : reader.attributes().value(attribute).toString());
    return reader.hasError() ? QStringList{u"broken: "_s + reader.errorString()} : values;
}

/// A month with a section of every shape.
ReportDocument everything(const QString &language)
{
    ReportData data = october();
    data.hashtags[0].value = u"=HYPERLINK(\"http://bad.example\")"_s;
    data.figures[1].name = u"=cmd|' /C calc'!A0"_s;
    ReportDocument document = composeReport(data, language);
    document.blocks
        << CurveBlock{u"=1+1"_s, u"=SUM(A1:A9)"_s, u"day"_s, {{u"=A1"_s, {1, 4, 9}}, {u"봄"_s, {2, 3}}}}
        << IntervalBlock{u"delight"_s, u"%"_s, {{u"즐거움"_s, 62, 55, 69, u"62%"_s}, {u"정보"_s, 41, 33, 49, u"41%"_s}}}
        << SpreadBlock{u"path"_s, {{u"=뉴스"_s, data.to.addDays(-9), 1}, {u"X"_s, data.to.addDays(-8), 40, 0, 33}}};
    return document;
}

} // namespace

/// What the workbook of a report holds, read back part by part.
class ReportWorkbookTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<ReadWorkbook> written(const ReportDocument &document)
    {
        const QString file = m_folder.filePath(u"report.xlsx"_s);
        return writeXlsxReport(document, file) ? std::make_unique<ReadWorkbook>(file) : nullptr;
    }

private slots:
    void everyTableOfTheReportIsANativeTableThatFilters_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Korean") << u"ko"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void everyTableOfTheReportIsANativeTableThatFilters()
    {
        QFETCH(QString, language);
        const ReportDocument document = everything(language);
        const auto book = written(document);
        QVERIFY(book);
        const QList<QByteArray> tables = book->parts(u"xl/tables/table%1.xml"_s);
        QStringList heads;
        for (const QByteArray &table : tables) {
            const QStringList columns = valuesOf(table, u"tableColumn"_s, u"name"_s);
            QVERIFY(!columns.contains(QString()));
            QCOMPARE(QSet<QString>(columns.begin(), columns.end()).size(), columns.size());
            QCOMPARE(valuesOf(table, u"autoFilter"_s, u"ref"_s), valuesOf(table, u"table"_s, u"ref"_s));
            heads << columns.join(u'|');
        }
        qsizetype expected = 0;
        for (const ReportBlock &block : document.blocks) {
            if (const auto *table = std::get_if<TableBlock>(&block))
                QVERIFY2(heads.contains(table->headers.join(u'|')), qPrintable(table->caption));
            expected += std::holds_alternative<TableBlock>(block) || std::holds_alternative<TimeChartBlock>(block) ||
                        std::holds_alternative<ShareBlock>(block) || std::holds_alternative<CurveBlock>(block) ||
                        std::holds_alternative<IntervalBlock>(block) || std::holds_alternative<SpreadBlock>(block);
        }
        QCOMPARE(tables.size(), expected);
    }
    void everyChartOfTheReportIsANativeChartOverItsTable()
    {
        const auto book = written(everything(u"en"_s));
        QVERIFY(book);
        const QList<QByteArray> charts = book->parts(u"xl/charts/chart%1.xml"_s);
        int lines = 0, bars = 0;
        for (const QByteArray &chart : charts) {
            lines += chart.contains("<c:lineChart>");
            bars += chart.contains("<c:barChart>");
            // The first row stands on top, and bars grow from the left: the longest is the most.
            const QStringList directions = valuesOf(chart, u"orientation"_s, u"val"_s);
            if (chart.contains("<c:barChart>"))
                QCOMPARE(directions, (QStringList{u"maxMin"_s, u"minMax"_s}));
            for (const QString &reference : valuesOf(chart, u"f"_s))
                QVERIFY2(reference.startsWith(u'\'') && reference.contains(u"'!$"), qPrintable(reference));
        }
        QCOMPARE(lines, 2); // volume, curves
        QVERIFY(bars >= 6); // shares, brands, checklists, hashtags, links, authors, intervals
        // Shares of three brands: three parts of one bar.
        QVERIFY(std::any_of(charts.begin(), charts.end(), [](const QByteArray &chart) {
            return chart.contains("<c:grouping val=\"stacked\"/>") && chart.count("<c:ser>") == 3;
        }));
    }
    void amountsAreNumbersThatCanBeCalculatedWith()
    {
        const auto book = written(everything(u"ko"_s));
        QVERIFY(book);
        const QByteArray figures = book->part(u"xl/worksheets/sheet2.xml"_s);
        QVERIFY(figures.contains("<v>9842</v>"));
        QVERIFY(figures.contains("<v>8633</v>"));
        QVERIFY(book->part(u"xl/styles.xml"_s).contains("+#,##0.0&quot;%&quot;"));
    }
    void nothingFromOutsideBecomesAFormula()
    {
        const auto book = written(everything(u"en"_s));
        QVERIFY(book);
        for (const QByteArray &sheet : book->parts(u"xl/worksheets/sheet%1.xml"_s))
            QVERIFY(!sheet.contains("<f>"));
        for (const QByteArray &chart : book->parts(u"xl/charts/chart%1.xml"_s))
            for (const QString &reference : valuesOf(chart, u"f"_s))
                QVERIFY2(!reference.contains(u"SUM") && !reference.contains(u"HYPERLINK"), qPrintable(reference));
        for (const QByteArray &table : book->parts(u"xl/tables/table%1.xml"_s))
            QVERIFY(!table.contains("calculatedColumnFormula"));
        QVERIFY(book->part(u"xl/sharedStrings.xml"_s).contains("=HYPERLINK("));
        // The only links lead to other sheets of the same book.
        for (const QString &target : valuesOf(book->part(u"xl/worksheets/sheet1.xml"_s), u"hyperlink"_s, u"location"_s))
            QVERIFY2(target.endsWith(u"!A1"), qPrintable(target));
        QVERIFY(!book->part(u"xl/worksheets/_rels/sheet1.xml.rels"_s).contains("External"));
    }
    void aReportWithoutDataIsAWholeWorkbookToo()
    {
        ReportData data = october();
        data.series.clear();
        data.spikes.clear();
        data.hashtags.clear();
        data.figures.clear();
        ReportDocument document = composeReport(data, u"ko"_s);
        document.blocks << TableBlock{} << CurveBlock{} << ShareBlock{} << IntervalBlock{} << SpreadBlock{};
        const auto book = written(document);
        QVERIFY(book);
        QVERIFY(book->part(u"xl/workbook.xml"_s).contains("<sheets>"));
    }
};

QTEST_MAIN(ReportWorkbookTest)
#include "tst_report_workbook.moc"
