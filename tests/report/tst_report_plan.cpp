#include "report/page_layout.h"
#include "report/report_composer.h"
#include "report/report_difference.h"
#include "report/report_json.h"
#include "report_fixture.h"
#include <QGuiApplication>
#include <QJsonArray>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

QStringList headings(const ReportDocument &document)
{
    QStringList list;
    for (const ReportBlock &block : document.blocks)
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            list << heading->text;
    return list;
}

ReportPlan onlyWith(const QStringList &keys)
{
    ReportPlan plan;
    for (const QString &key : keys)
        plan.sections << ReportSection{key, true};
    return plan;
}

template <typename Block>
QList<Block> blocksOf(const ReportDocument &document)
{
    QList<Block> list;
    for (const ReportBlock &block : document.blocks)
        if (const auto *one = std::get_if<Block>(&block))
            list << *one;
    return list;
}

} // namespace

class ReportPlanTest : public QObject {
    Q_OBJECT
private slots:
    void sectionsComeInTheOrderOfThePlanAndNumberThemselves()
    {
        const ReportDocument document =
            composeReport(october(), onlyWith({u"checklists"_s, u"volume"_s, u"definitions"_s}), {}, u"ko"_s);
        QCOMPARE(headings(document), QStringList({u"1. 점검 기록"_s, u"2. 언급량과 급증"_s, u"3. 정의와 집계 기준"_s}));
    }
    void aSectionThatIsSwitchedOffLeavesNoGapInTheNumbers()
    {
        ReportPlan plan = onlyWith({u"volume"_s, u"brands"_s, u"checklists"_s});
        plan.sections[1].shown = false;
        QCOMPARE(headings(composeReport(october(), plan, {}, u"en"_s)),
                 QStringList({u"1. Mention volume and spikes"_s, u"2. Checklist record"_s}));
    }
    void theAuthorsWordsReplaceThoseOfTheNumbers()
    {
        const ReportWords words{{u"title"_s, u"조용한 시월"_s}, {u"summary.next"_s, u"광고를 쉽니다."_s}};
        const ReportDocument document = composeReport(october(), onlyWith({u"summary"_s}), words, u"ko"_s);
        QCOMPARE(document.title, u"조용한 시월"_s);
        QVERIFY(document.lead.contains(u"9,842"));
        QCOMPARE(blocksOf<SummaryBlock>(document).constLast().text, u"광고를 쉽니다."_s);
    }
    void theSummarySaysWhatWasMeantAndWhy()
    {
        const auto lines = blocksOf<SummaryBlock>(composeReport(october(), onlyWith({u"summary"_s}), {}, u"ko"_s));
        QVERIFY(lines[0].text.contains(u"지표 1개(언급)를 달성"));
        QVERIFY(lines[1].text.contains(u"71%"));
        QVERIFY(lines[1].text.contains(u"https://news.example/2026/a"));
        const auto next = lines.constLast();
        QVERIFY2(next.text.contains(u"놓친 점검 항목 8개"), qPrintable(next.text));
    }
    void aCommentStandsBehindItsSectionEvenWhereTheDataHasNothing()
    {
        ReportData data = october();
        data.topPosts.clear();
        const ReportWords words{{u"comment.posts"_s, u"이달에는 글이 적었습니다."_s}};
        const ReportDocument document = composeReport(data, onlyWith({u"posts"_s}), words, u"ko"_s);
        QCOMPARE(headings(document), QStringList(u"1. 반응이 컸던 글"_s));
        QCOMPARE(blocksOf<CommentBlock>(document).value(0).text, u"이달에는 글이 적었습니다."_s);
    }
    void evidenceOfTheChecklistsIsASectionToo()
    {
        ReportData data = october();
        Evidence evidence;
        evidence.view = u"perception_compare"_s;
        evidence.headline = u"우리만의 낱말은 발열입니다."_s;
        evidence.n = 812;
        EvidenceRow row;
        row.title = u"예시전자"_s;
        row.detail = u"배터리, 화면"_s;
        row.value = u"+11"_s;
        evidence.rows << row;
        data.evidence << evidence;
        evidence.view = u"roi_table"_s;
        evidence.status = Evidence::Status::NotAvailable;
        data.evidence << evidence;
        const ReportDocument document =
            composeReport(data, onlyWith({u"evidence:perception_compare"_s, u"evidence:roi_table"_s}), {}, u"ko"_s);
        QCOMPARE(headings(document), QStringList(u"1. 브랜드 인식 비교"_s)); // what cannot be said is left out
        const TableBlock table = blocksOf<TableBlock>(document).value(0);
        QCOMPARE(table.rows.value(0), QStringList({u"예시전자"_s, u"배터리, 화면"_s, u"+11"_s}));
        QVERIFY(table.caption.contains(u"n=812"));
    }
    void aStoredPlanKeepsItsOrderAndForgetsWhatIsUnknown()
    {
        ReportPlan plan = ReportPlan::standard(u"month"_s);
        plan.sections.move(0, 3);
        plan.sections[1].shown = false;
        plan.cover = {true, u"#118844"_s, {}};
        QCOMPARE(ReportPlan::fromJson(plan.toJson(), u"month"_s), plan);

        QJsonObject json = plan.toJson();
        QJsonArray sections = json[u"sections"_s].toArray();
        sections.removeAt(2);
        sections.prepend(QJsonObject{{u"key"_s, u"horoscope"_s}, {u"shown"_s, true}});
        json[u"sections"_s] = sections;
        const ReportPlan read = ReportPlan::fromJson(json, u"month"_s);
        QCOMPARE(read.sections.size(), plan.sections.size()); // the one left out is back, switched off
        QVERIFY(std::none_of(read.sections.begin(), read.sections.end(),
                             [](const ReportSection &section) { return section.key == u"horoscope"; }));
        QCOMPARE(read.sections.constLast().key, u"definitions"_s);
        QCOMPARE(ReportPlan::fromJson({}, u"week"_s), ReportPlan::standard(u"week"_s));
    }
    void aKeptReportReadsTheSameToTheLastDigit()
    {
        ReportPlan plan = ReportPlan::standard(u"month"_s);
        plan.cover = {true, u"#118844"_s, QByteArray("\x89PNG", 4)};
        ReportDocument document = composeReport(october(), plan, {{u"comment.volume"_s, u"왜 그랬나"_s}}, u"ko"_s);
        document.blocks << SpreadBlock{
            u"path"_s, {{u"뉴스"_s, document.cutOff.addDays(-9), 1}, {u"X"_s, document.cutOff.addDays(-8), 40, 0, 33}}};
        const QJsonObject json = toJson(document);
        const ReportDocument read = reportFromJson(json);
        QCOMPARE(toJson(read), json);
        QCOMPARE(read.blocks.size(), document.blocks.size());
        QCOMPARE(read.cutOff, document.cutOff);
        QVERIFY(figureDifferences(document, read).isEmpty());
    }
    void whatTheDataSaysOtherwiseNowIsNamed()
    {
        const ReportDocument then = composeReport(october(), u"ko"_s);
        ReportData data = october();
        data.figures[0].mentions = 9850;
        data.hashtags.removeLast();
        const QList<FigureDifference> differences = figureDifferences(then, composeReport(data, u"ko"_s));
        QVERIFY(!differences.isEmpty());
        QCOMPARE(differences[0].what, u"언급, 10월"_s);
        QCOMPARE(differences[0].then, u"9,842"_s);
        QCOMPARE(differences[0].now, u"9,850"_s);
        const auto gone = std::find_if(differences.begin(), differences.end(),
                                       [](const FigureDifference &one) { return one.what.startsWith(u"#예시PC9"); });
        QVERIFY(gone != differences.end());
        QVERIFY(gone->now.isEmpty());
    }
    void everyFigureOfTheTableOfMeasuresOpensItsMentions()
    {
        const PageLayout layout(composeReport(october(), u"ko"_s));
        QList<PageLink> links = layout.links(0);
        QVERIFY(links.size() >= 8);
        for (const PageLink &link : links) {
            QVERIFY(!link.link.isEmpty());
            QVERIFY(QRectF(QPointF(0, 0), PageLayout::pageSize()).contains(link.rect));
        }
        QCOMPARE(links[0].link.from, october().period.begin(QTimeZone("Asia/Seoul")));
    }
    void theCoverIsAPageOfItsOwn()
    {
        ReportPlan plan = ReportPlan::standard(u"month"_s);
        const PageLayout without(composeReport(october(), plan, {}, u"ko"_s));
        plan.cover.shown = true;
        const PageLayout with(composeReport(october(), plan, {}, u"ko"_s));
        QCOMPARE(with.pageCount(), without.pageCount() + 1);
        QVERIFY(with.links(0).isEmpty());
        QCOMPARE(with.links(1).size(), without.links(0).size());
        QCOMPARE(with.headings()[0].page, without.headings()[0].page + 1);
    }
};

QTEST_MAIN(ReportPlanTest)
#include "tst_report_plan.moc"
