#include "core/wording.h"
#include "report/csv_renderer.h"
#include "report/html_renderer.h"
#include "report/pdf_outline.h"
#include "report/pdf_renderer.h"
#include "report/report_composer.h"
#include "report/xlsx_renderer.h"
#include "report_fixture.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
private slots:
    void theSummarySaysWhatTheNumbersSay()
    {
        const ReportDocument korean = composeReport(october(), u"ko"_s);
        QCOMPARE(korean.title, u"10월: 언급은 늘었고 감성은 그대로였습니다"_s);
        QVERIFY(korean.lead.contains(u"언급 9,842건(9월 대비 +14.0%)"));
        QVERIFY(korean.lead.contains(u"위기 1건"));
        const ReportDocument english = composeReport(october(), u"en"_s);
        QCOMPARE(english.title, u"Oct: more mentions, sentiment unchanged"_s);
        QVERIFY(english.lead.contains(u"9,842 mentions (+14.0% against Sep)"));
    }
    void aPeriodBeforeThatIsNotWholeIsNoMeasure()
    {
        ReportData data = october();
        data.previous.clear();
        data.previousIsWhole = false;
        const ReportDocument document = composeReport(data, u"ko"_s);
        QCOMPARE(document.title, u"10월: 언급 9,842건"_s);
        QVERIFY(document.lead.contains(u"견주지 않았습니다"));
        QVERIFY(!document.lead.contains(u"대비"));
    }
    void aPeriodThatStillRunsSaysWhatItIsComparedWith()
    {
        ReportData data = october();
        data.isOver = false;
        QVERIFY(composeReport(data, u"en"_s).lead.contains(u"as much of the one before"));
    }
    void aMonthOfTwoDaysIsJudgedByNothing()
    {
        ReportData data = october();
        data.daysGone = 31;
        data.daysKnown = 2;
        data.previous.clear();
        data.hasTypical = false;
        data.spikes.clear();
        for (const auto &[language, said, judged, usual] :
             {std::array{u"ko"_s, u"31일 가운데 자료가 있는 날은 2일입니다(자료 부족, n=2일)"_s, u"미달"_s,
                         u"평소 범위 안"_s},
              std::array{u"en"_s, u"data of 2 of its 31 days (not enough data, n=2 days)"_s, u"Short of it"_s,
                         u"within the typical range"_s}}) {
            const ReportDocument document = composeReport(data, language);
            QString words = document.lead;
            for (const ReportBlock &block : document.blocks)
                if (const auto *summary = std::get_if<SummaryBlock>(&block))
                    words += u'\n' + summary->text;
            QVERIFY2(words.contains(said), qPrintable(words));
            QVERIFY2(!words.contains(judged) && !words.contains(usual), qPrintable(words));
            const auto *kpis = std::get_if<TableBlock>(&*std::ranges::find_if(
                document.blocks, [](const ReportBlock &block) { return std::holds_alternative<TableBlock>(block); }));
            QCOMPARE(kpis->rows[0][5], language == u"ko" ? u"자료 부족"_s : u"too few data"_s);
        }
    }
    void aHandfulIsComparedByItsDifference()
    {
        ReportData data = october();
        data.figures[0].purchaseIntent = 5;
        data.previous[0].purchaseIntent = 2; // "+150 %" would say more than there is
        const ReportDocument document = composeReport(data, u"en"_s);
        for (const ReportBlock &block : document.blocks)
            if (const auto *table = std::get_if<TableBlock>(&block))
                for (const QStringList &row : table->rows)
                    if (row[0] == u"Purchase opportunities")
                        QCOMPARE(row[3], u"+3"_s);
    }
    void aPeriodThatStillRunsIsMeasuredByTheDaysGone()
    {
        ReportData data = october();
        data.isOver = false;
        data.cutOff = startOfDay(QDate(2026, 10, 11), QTimeZone("Asia/Seoul")).toUTC(); // ten days at 290
        const ReportDocument document = composeReport(data, u"en"_s);
        const auto *kpis = std::get_if<TableBlock>(&*std::ranges::find_if(
            document.blocks, [](const ReportBlock &block) { return std::holds_alternative<TableBlock>(block); }));
        QCOMPARE(kpis->rows[0][4], u"2,900"_s);
    }
    void whatIsToBeDoneInTheProgramIsNoPartOfAReport()
    {
        ReportData data = october();
        Evidence view;
        view.view = u"roi_table"_s;
        view.headline = u"No cost and no result is recorded (n=0)"_s;
        view.note = u"Amounts of different currencies are kept apart."_s;
        view.hint = u"Enter costs on the Campaigns page."_s;
        data.evidence << view;
        const QString html = renderHtml(composeReport(data, u"en"_s));
        QVERIFY(html.contains(view.headline) && html.contains(view.note));
        QVERIFY(!html.contains(view.hint));
    }
    void aComparisonWithoutCompetitorsSaysSo()
    {
        ReportData data = october();
        data.kind = u"competitors"_s;
        data.figures = {data.figures[0]};
        for (const auto &[language, said] :
             {std::pair{u"ko"_s, u"비교할 경쟁사가 없습니다"_s}, {u"en"_s, u"no competitor to compare with"_s}}) {
            const ReportDocument document = composeReport(data, language);
            QVERIFY2(document.title.contains(said), qPrintable(document.title));
            for (const ReportBlock &block : document.blocks)
                QVERIFY(!std::holds_alternative<ShareBlock>(block));
        }
    }
    void mentionsThatWereNotClassifiedAreSaidBesideTheClasses()
    {
        ReportData data = october();
        QVERIFY(!renderHtml(composeReport(data, u"en"_s)).contains(u"Mentions not classified"_s));
        data.figures[0].unclassified = 1234;
        const QString html = renderHtml(composeReport(data, u"en"_s));
        QVERIFY(html.contains(u"Mentions not classified"_s));
        QVERIFY(html.contains(data.figures[0].name + u" 1,234."_s));
    }
    void aPeriodWithoutMentionsInventsNothing()
    {
        ReportData data = october();
        data.figures = {figures(1, u"예시전자"_s, 0, 0)};
        data.figures[0].netSentiment = data.figures[0].positiveRatio = data.figures[0].estimatedReach =
            data.figures[0].shareOfVoice = {};
        data.previous.clear();
        data.series.clear();
        data.spikes.clear();
        const ReportDocument document = composeReport(data, u"ko"_s);
        QCOMPARE(document.title, u"10월: 언급이 없습니다"_s);
        for (const ReportBlock &block : document.blocks)
            if (const auto *table = std::get_if<TableBlock>(&block))
                for (const QStringList &row : table->rows)
                    QVERIFY(!row.join(u' ').contains(u"nan"));
        QVERIFY(writePdf(document, m_folder.filePath(u"empty.pdf"_s)).hasValue());
    }
    void thePdfReadsBackInKorean()
    {
        const QString file = m_folder.filePath(u"october.pdf"_s);
        QVERIFY(writePdf(composeReport(october(), u"ko"_s), file).hasValue());
        const QString text = QString::fromUtf8(textOf(file));
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        for (const QString &words : {u"언급량과 급증"_s, u"9,842"_s, u"+14.0%"_s, u"item 12번 글"_s,
                                     u"정의와 집계 기준"_s, u"2026-11-01 09:00"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
        QVERIFY(QFile(file).size() < 2'000'000);
    }
    void htmlLoadsNothingAndRunsNothing()
    {
        const QString html = renderHtml(composeReport(october(), u"en"_s));
        QVERIFY(html.contains(u"data:image/svg+xml;base64,"));
        QVERIFY(!html.contains(u"href=\"javascript"));
        QVERIFY(!html.contains(u"<b>배터리"));
        QVERIFY(!html.contains(u"src=\"http"));
        // The bar of shares says which colour is whose.
        QVERIFY(html.contains(u"<i style=\"background:#0072b2\"></i>예시전자 52.1%"_s));
    }
    void spreadsheetsHoldNumbersAndNoFormulas()
    {
        ReportData data = october();
        data.hashtags[0].value = u"=HYPERLINK(\"x\")"_s;
        data.authors[0].value = u"@SUM(1)"_s;
        const ReportDocument document = composeReport(data, u"ko"_s);
        QVERIFY(writeXlsxReport(document, m_folder.filePath(u"o.xlsx"_s)).hasValue());
        const QString csv = m_folder.filePath(u"o.csv"_s);
        QVERIFY(writeCsvReport(document, csv).hasValue());
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"언급,9842,8633,"));
        QVERIFY(text.contains(u"'@SUM(1)"));
        QVERIFY(!text.contains(u"\r\n@SUM"));
    }
    void everyChartMarksWhereItIsCountedOtherwise()
    {
        ReportData data = october();
        const QTimeZone zone(data.brand.timeZone);
        const SeriesMark mark{startOfDay(QDate(2026, 10, 12), zone), u"Mention is defined anew: a OR b"_s};
        data.seriesChanges << mark;
        Evidence evidence;
        evidence.view = u"campaign_curve"_s;
        evidence.series = data.series;
        evidence.marks << mark;
        data.evidence << evidence;
        ReportPlan plan;
        plan.sections = {{u"volume"_s}, {u"evidence:campaign_curve"_s}};
        const ReportDocument document = composeReport(data, plan, {}, u"en"_s);
        int charts = 0;
        for (const ReportBlock &block : document.blocks)
            if (const auto *chart = std::get_if<TimeChartBlock>(&block)) {
                ++charts;
                QCOMPARE(chart->marks, QList<SeriesMark>{mark});
                QVERIFY2(chart->caption.contains(u"Dashed line, Mon 12 Oct 2026: Mention is defined anew"),
                         qPrintable(chart->caption));
            }
        QCOMPARE(charts, 2);
    }

    void thePdfHasABookmarkForEachSection()
    {
        const ReportDocument document = composeReport(october(), u"ko"_s);
        const QString file = m_folder.filePath(u"marks.pdf"_s);
        QVERIFY(writePdf(document, file).hasValue());
        QProcess process;
        process.start(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, file});
        if (!process.waitForFinished())
            QSKIP("pdftohtml is not installed");
        const QString xml = QString::fromUtf8(process.readAllStandardOutput());
        const QString outline = xml.mid(xml.indexOf(u"<outline>"));
        for (const ReportBlock &block : document.blocks)
            if (const auto *heading = std::get_if<HeadingBlock>(&block))
                QVERIFY2(outline.contains(heading->text), qPrintable(heading->text));
        QVERIFY(outline.contains(u"page=\"2\""));
    }
    void bookmarksLeaveAForeignFileAlone()
    {
        QCOMPARE(withBookmarks("no pdf", {{u"1"_s, 0, 0}}, u"ko"_s), QByteArray("no pdf"));
    }
    void aFileThatCannotBeWrittenIsSaidInWords()
    {
        const Status status = writePdf(composeReport(october(), u"en"_s), u"/nowhere/at/all.pdf"_s);
        QVERIFY(!status);
        QVERIFY(status.error().text.contains(u"/nowhere/at/all.pdf"));
    }
};

QTEST_MAIN(ReportTest)
#include "tst_report.moc"
