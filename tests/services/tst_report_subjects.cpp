#include "checklist_fixture.h"
#include "services/case_service.h"
#include "services/report_service.h"
#include "store/register_store.h"
#include "store/response_store.h"
#include "store/spike_store.h"
#include <QFile>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

template <typename Block>
QList<Block> blocksOf(const ReportDocument &document)
{
    QList<Block> list;
    for (const ReportBlock &block : document.blocks)
        if (const auto *one = std::get_if<Block>(&block))
            list << *one;
    return list;
}

/// Every word of a report, to look for some of them.
QString wordsOf(const ReportDocument &document)
{
    QStringList words{document.title, document.lead};
    for (const HeadingBlock &block : blocksOf<HeadingBlock>(document))
        words << block.text;
    for (const ParagraphBlock &block : blocksOf<ParagraphBlock>(document))
        words << block.text;
    for (const SummaryBlock &block : blocksOf<SummaryBlock>(document))
        words << block.text;
    for (const QuoteBlock &block : blocksOf<QuoteBlock>(document))
        words << block.source << block.text << block.detail;
    for (const TableBlock &block : blocksOf<TableBlock>(document)) {
        words << block.caption;
        for (const QStringList &row : block.rows)
            words << row.join(u" | "_s);
    }
    return words.join(u'\n');
}

} // namespace

/// The reports that are about one campaign or one crisis case.
class ReportSubjectsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<ReportService> m_reports;

    RegisterEntry add(Register reg, const QJsonObject &values)
    {
        const auto added = f->wait(f->workspace->write([=, this](Connection &connection, ChangeSet &changes) {
            Journal journal(connection, f->clock, u"kim"_s);
            return RegisterStore(connection).add(journal, {{}, reg, f->brand.uid, values}, changes);
        }));
        if (!added)
            qWarning("%s", qPrintable(added.error().text));
        return added.valueOr({});
    }
    void respond(QDate day, int count, const QString &tag)
    {
        QList<EnrichedPost> batch;
        for (int i = 0; i < count; ++i) {
            batch << f->post(f->at(day, 10 + i % 10, i % 60), Sentiment::Positive, u"r%1"_s.arg(i), f->brand.id);
            batch.last().hashtags = {tag};
            batch.last().post.engagement.likes = count - i;
        }
        QVERIFY(f->ingest(batch));
    }
    /// A burst in October that cost 1,000,000 won and brought 1,800,000, and a smaller one in September.
    Uid campaign()
    {
        add(Register::Campaign, {{u"name"_s, u"봄 챌린지"_s},
                                 {u"first"_s, u"2026-09-21"_s},
                                 {u"last"_s, u"2026-09-30"_s},
                                 {u"hashtags"_s, QJsonArray{u"봄"_s}}});
        const RegisterEntry entry = add(Register::Campaign, {{u"name"_s, u"가을 챌린지"_s},
                                                             {u"goals"_s, u"신제품을 알린다"_s},
                                                             {u"first"_s, u"2026-10-05"_s},
                                                             {u"last"_s, u"2026-10-18"_s},
                                                             {u"budget"_s, u"1,500,000"_s},
                                                             {u"hashtags"_s, QJsonArray{u"가을"_s}}});
        const QList<int> days{20, 90, 40, 15, 6, 4, 3, 2, 2, 1, 1, 1, 0, 1};
        for (int day = 0; day < days.size(); ++day)
            respond(QDate(2026, 10, 5).addDays(day), days[day], u"가을"_s);
        respond(QDate(2026, 9, 22), 30, u"봄"_s);
        add(Register::Cost, {{u"of"_s, entry.uid}, {u"day"_s, u"2026-10-05"_s}, {u"amount"_s, u"1,000,000"_s}});
        add(Register::Result, {{u"of"_s, entry.uid}, {u"day"_s, u"2026-10-20"_s}, {u"amount"_s, u"1,800,000"_s}});
        add(Register::Decision, {{u"of"_s, entry.uid},
                                 {u"day"_s, u"2026-10-21"_s},
                                 {u"due"_s, u"2026-11-30"_s},
                                 {u"what"_s, u"둘째 주에 영상을 더 올린다"_s}});
        return entry.uid;
    }
    Uid crisis()
    {
        const QDate today(2026, 11, 23);
        QList<EnrichedPost> batch;
        for (int i = 0; i < 60; ++i)
            batch << f->post(f->at(today, 8 + i / 60, i % 60), Sentiment::Negative, u"angry%1"_s.arg(i), f->brand.id);
        batch[0].post.text = u"충전하다가 불이 났습니다"_s;
        batch[0].post.author.followers = 240'000;
        EnrichedPost article = f->post(f->at(today, 7, 50), Sentiment::Neutral, u"daily"_s, f->brand.id);
        article.post.place = u"뉴스"_s;
        article.post.url = u"https://daily.example/heat"_s;
        for (int i = 20; i < 60; ++i)
            batch[i].links = QStringList{article.post.url};
        batch << article;
        if (!f->ingest(batch))
            return {};
        Spike spike;
        spike.uid = derivedUid({u"spike"_s, u"storm"_s});
        spike.brand = f->brand.id;
        spike.metric = Metric::Negative;
        spike.start = f->at(today, 8).toUTC();
        spike.end = f->at(today, 9).toUTC();
        spike.peak = spike.start;
        spike.actual = 60;
        spike.expected = 1;
        const auto merged = f->wait(f->workspace->write([spike](Connection &connection, ChangeSet &changes) {
            return SpikeStore(connection).merge(spike.brand, spike.metric, spike.bucket, {}, {spike}, changes);
        }));
        CaseService cases(*f->workspace, f->clock);
        const auto opened = merged ? f->wait(cases.openFromSpike(spike.uid, u"ko"_s)) : Result<Change>(merged.error());
        if (!opened)
            return {};
        const Uid uid = opened->entityUid;
        const bool told = f->wait(cases.setTitle(uid, u"충전 중 발화"_s)) &&
                          f->wait(cases.setOwner(uid, u"이수진"_s)) &&
                          f->wait(cases.setSeverity(uid, Severity::High)) &&
                          f->wait(cases.saveDraft(uid, {}, u"확인하고 있습니다."_s)) &&
                          f->wait(cases.addEntry(uid, CaseEntry::Kind::Reply, u"공지를 올림"_s, {}, {}));
        return told ? uid : Uid();
    }
    Result<PreparedReport> prepared(const QString &kind, const Uid &subject, const QString &language = u"ko"_s)
    {
        return f->wait(m_reports->prepare({f->brand.id, {}, language, kind, subject}));
    }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->open());
        m_reports = std::make_unique<ReportService>(*f->workspace, f->clock);
    }
    void cleanup() { m_reports.reset(); }

    void aCampaignTellsItsGoalsItsCurveItsReturnAndWhatWasDecided()
    {
        const auto report = prepared(u"campaign"_s, campaign());
        QVERIFY(report);
        const QString words = wordsOf(report->document);
        QVERIFY2(report->document.title.startsWith(u"가을 챌린지: ") && report->document.title.contains(u"186건"),
                 qPrintable(report->document.title));
        for (const QString &part :
             {u"신제품을 알린다"_s, u"2026. 10. 5. – 2026. 10. 18."_s, u"#가을"_s, u"₩1,500,000"_s, u"90건"_s,
              u"+80%"_s, u"둘째 주에 영상을 더 올린다"_s, u"2026. 11. 30."_s, u"n=0"_s})
            QVERIFY2(words.contains(part), qPrintable(part + u"\n"_s + words));
        const auto curves = blocksOf<CurveBlock>(report->document);
        QVERIFY(curves.size() >= 2);
        QCOMPARE(curves[0].curves[0].name, u"가을 챌린지"_s);
        QCOMPARE(curves[0].curves[0].values.mid(0, 3), QList<double>({20, 110, 150})); // cumulative
        QCOMPARE(curves[0].curves[1].name, u"봄 챌린지"_s);
        QCOMPARE(curves[0].curves[1].values.value(1), 30.0);
        QCOMPARE(curves[1].curves[0].values.mid(0, 3), QList<double>({20, 90, 40}));
    }
    void aCampaignWithNothingYetInventsNothing()
    {
        const RegisterEntry entry =
            add(Register::Campaign,
                {{u"name"_s, u"=겨울"_s}, {u"first"_s, u"2026-11-22"_s}, {u"hashtags"_s, QJsonArray{u"겨울"_s}}});
        for (const QString &language : {u"ko"_s, u"en"_s}) {
            const auto report = prepared(u"campaign"_s, entry.uid, language);
            QVERIFY(report);
            const QString words = wordsOf(report->document);
            QVERIFY(!words.contains(u"nan") && !words.contains(u"inf"));
            QVERIFY2(words.contains(language == u"ko" ? u"자료 부족"_s : u"too little"_s), qPrintable(words));
        }
    }
    void aCrisisTellsItsCourseItsSizeAgainstUsualAndItsReplies()
    {
        const auto report = prepared(u"crisis"_s, crisis());
        QVERIFY(report);
        const QString words = wordsOf(report->document);
        QVERIFY2(report->document.title.startsWith(u"충전 중 발화: 심각도 높음, 진행 중"),
                 qPrintable(report->document.title));
        for (const QString &part : {u"이수진"_s, u"부정 언급 | 60"_s, u"확인하고 있습니다."_s, u"공지를 올림"_s,
                                    u"충전하다가 불이 났습니다"_s, u"24만"_s, u"승인하지 않음"_s})
            QVERIFY2(words.contains(part), qPrintable(part + u"\n"_s + words));
        QVERIFY(!blocksOf<TimeChartBlock>(report->document).isEmpty());
        const auto paths = blocksOf<SpreadBlock>(report->document);
        QCOMPARE(paths.size(), 1);
        QCOMPARE(paths[0].steps[0].place, u"뉴스"_s);
        QCOMPARE(paths[0].steps[1].naming, 40);
        // The first hour after eight of eight Mondays before had no negative post.
        const auto tables = blocksOf<TableBlock>(report->document);
        QVERIFY(std::any_of(tables.begin(), tables.end(), [](const TableBlock &table) {
            return std::any_of(table.rows.begin(), table.rows.end(), [](const QStringList &row) {
                return row.value(0) == u"부정 언급" && row.value(1) == u"60" && row.value(2) == u"0";
            });
        }));
    }
    void bothAreWrittenInEveryForm()
    {
        const QList<std::pair<QString, Uid>> subjects{{u"campaign"_s, campaign()}, {u"crisis"_s, crisis()}};
        for (const auto &[kind, uid] : subjects)
            for (const QString &language : {u"ko"_s, u"en"_s}) {
                const auto report = prepared(kind, uid, language);
                QVERIFY(report);
                for (const QString &ending : {u"pdf"_s, u"html"_s, u"xlsx"_s, u"csv"_s}) {
                    const QString file = f->folder.filePath(kind + language + u'.' + ending);
                    QVERIFY(ReportService::write(report->document, file));
                    QVERIFY(QFile(file).size() > 500);
                }
            }
    }
    void aKeptCampaignReportOpensAgain()
    {
        const Uid uid = campaign();
        const ReportRequest request{f->brand.id, {}, u"ko"_s, u"campaign"_s, uid};
        QVERIFY(f->wait(m_reports->saveWords(request, {{u"title"_s, u"잘 끝난 가을"_s}})));
        const auto report = f->wait(m_reports->prepare(request));
        QCOMPARE(report->document.title, u"잘 끝난 가을"_s);
        const auto kept = f->wait(m_reports->keep(request, report->document));
        QVERIFY(kept);
        const auto reopened = f->wait(m_reports->reopen(kept->entityUid));
        QVERIFY(reopened);
        QVERIFY(reopened->differences.isEmpty());
        respond(QDate(2026, 10, 6), 4, u"가을"_s);
        QVERIFY(!f->wait(m_reports->reopen(kept->entityUid))->differences.isEmpty());
    }
    void whatCanBeReportedOnIsListedNewestFirst()
    {
        const Uid october = campaign(), storm = crisis();
        const auto subjects = f->wait(m_reports->subjects(f->brand.id, u"ko"_s));
        QVERIFY(subjects);
        QCOMPARE(subjects->size(), 3);
        QCOMPARE(subjects->at(0).uid, storm);
        QCOMPARE(subjects->at(0).kind, u"crisis"_s);
        QCOMPARE(subjects->at(1).uid, october);
        QCOMPARE(subjects->at(2).name, u"봄 챌린지"_s);
    }
    void oneThatIsGoneIsSaidInWords()
    {
        const auto report = prepared(u"campaign"_s, u"nowhere"_s);
        QVERIFY(!report);
        QVERIFY(!report.error().text.isEmpty());
    }
};

QTEST_MAIN(ReportSubjectsTest)
#include "tst_report_subjects.moc"
