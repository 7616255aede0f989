#include "core/wording.h"
#include "report/html_renderer.h"
#include "report/pdf_renderer.h"
#include "report/report_composer.h"
#include "report/xlsx_renderer.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

BrandFigures figures(int id, const QString &name, qint64 mentions, double share)
{
    BrandFigures f;
    f.brand = BrandId(id);
    f.name = name;
    f.mentions = mentions;
    f.originals = mentions - mentions / 10;
    f.reposts = mentions / 10;
    f.positive = mentions / 3;
    f.negative = mentions / 4;
    f.neutral = mentions - f.positive - f.negative;
    f.authors = mentions / 2;
    f.shares = mentions * 4;
    f.likes = mentions * 9;
    f.replies = mentions * 2;
    f.shareOfVoice = share;
    f.netSentiment = 100.0 * double(f.positive - f.negative) / double(mentions);
    f.positiveRatio = 100.0 * double(f.positive) / double(f.positive + f.negative);
    f.estimatedReach = 2'310'000;
    return f;
}

ReportData october()
{
    ReportData data;
    data.brand.id = BrandId(1);
    data.brand.name = u"예시전자"_s;
    data.period = Period::monthOf(QDate(2026, 10, 1));
    data.cutOff = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
    data.figures = {figures(1, u"예시전자"_s, 9842, 52.1), figures(2, u"가상전자"_s, 6100, 32.3),
                    figures(3, u"모형테크"_s, 2950, 15.6)};
    data.previous = {figures(1, u"예시전자"_s, 8633, 50)};
    Benchmark benchmark;
    benchmark.metric = Metric::Mentions;
    benchmark.value = 290;
    data.benchmarks << benchmark;
    const QTimeZone zone("Asia/Seoul");
    for (int day = 0; day < 31; ++day) {
        SeriesPoint point;
        point.start = startOfDay(data.period.first.addDays(day), zone);
        point.value = 300 + 40 * std::sin(day * 0.9) + (day == 21 ? 420 : 0);
        point.expected = 300;
        point.lower = 240;
        point.upper = 360;
        data.series << point;
    }
    Spike spike;
    spike.bucket = Bucket::Day;
    spike.start = spike.peak = startOfDay(QDate(2026, 10, 22), zone);
    spike.end = startOfDay(QDate(2026, 10, 23), zone);
    spike.actual = data.series[21].value;
    spike.expected = 300;
    spike.drivers = {{u"link"_s, u"https://news.example/2026/a"_s, 310, 0.71}};
    spike.state = SpikeState::Crisis;
    data.spikes << spike;
    for (int i = 0; i < 10; ++i) {
        data.hashtags << Counted{u"예시PC%1"_s.arg(i), 400 - i * 31};
        data.links << Counted{u"https://blog.example/%1"_s.arg(i), 90 - i};
        data.authors << Counted{u"user_%1"_s.arg(i), 30 - i};
        Mention mention;
        mention.post.text = u"예시PC 일주일 썼는데 <b>배터리</b> 쪽이 뜨겁습니다. item 12번 글"_s;
        mention.post.author.name = u"피씨랩"_s;
        mention.post.place = u"네이버 카페"_s;
        mention.post.url = u"javascript:alert(1)"_s;
        mention.sortTime = data.period.begin(zone).addDays(i);
        mention.post.engagement.likes = 184 - i;
        data.topPosts << mention;
    }
    ChecklistRecord record;
    record.templateKey = u"daily"_s;
    record.runs = 21;
    record.done = 160;
    record.missed = 8;
    data.checklists << record;
    return data;
}

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
    void aFileThatCannotBeWrittenIsSaidInWords()
    {
        const Status status = writePdf(composeReport(october(), u"en"_s), u"/nowhere/at/all.pdf"_s);
        QVERIFY(!status);
        QVERIFY(status.error().text.contains(u"/nowhere/at/all.pdf"));
    }
};

QTEST_MAIN(ReportTest)
#include "tst_report.moc"
