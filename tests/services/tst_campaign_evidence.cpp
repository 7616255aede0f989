#include "checklist_fixture.h"
#include "core/register_words.h"
#include "report/report_plan.h"
#include "services/campaigns/campaign_report.h"
#include "services/campaigns/campaign_words.h"
#include "services/campaigns/response_coding.h"
#include "services/register_import.h"
#include "services/year_registers.h"
#include "store/gathering_store.h"
#include "store/register_store.h"
#include "store/response_store.h"
#include <QFile>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The evidence of the monthly and the annual list that rests on registers: campaigns, returns, tactics and the like.
class TestCampaignEvidence : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_f = std::make_unique<ChecklistFixture>();
        QVERIFY(m_f->openEmpty());
        // The team has kept its lists for a year.
        QVERIFY(m_f->wait(m_f->workspace->write([this](Connection &connection, ChangeSet &) {
            return ChecklistStore(connection).setFirstDay(m_f->brand.id, QDate(2025, 11, 1));
        })));
    }

    void withoutEntriesEveryViewSaysWhatIsMissing()
    {
        talk(30);
        for (const auto &[list, item, view] : {std::tuple{"monthly", "monthly.curve", u"campaign_curve"_s},
                                               {"monthly", "monthly.delight", u"delight_educate"_s},
                                               {"monthly", "monthly.roi", u"roi_table"_s},
                                               {"annual", "annual.sponsorship", u"sponsorship_table"_s},
                                               {"annual", "annual.tactics", u"tactic_register"_s},
                                               {"annual", "annual.departments", u"department_use"_s},
                                               {"annual", "annual.integration", u"access_list"_s}}) {
            const Evidence evidence = m_f->evidence(list, item, view);
            QVERIFY2(evidence.status == Evidence::Status::NotEnoughData, qPrintable(view + evidence.headline));
            QVERIFY2(evidence.headline.contains(u"n=0") && !evidence.hint.isEmpty(), qPrintable(view));
            QVERIFY(!evidence.doneMeansMet);
        }
    }

    void aBurstIsNamedAndWaitsForAPerson()
    {
        const RegisterEntry entry = campaign(u"Challenge"_s, QDate(2026, 10, 5), QDate(2026, 10, 18));
        const QList<int> days{20, 90, 40, 15, 6, 4, 3, 2, 2, 1, 1, 1, 0, 1};
        for (int day = 0; day < days.size(); ++day)
            respond(QDate(2026, 10, 5).addDays(day), days[day]);
        for (const QString &query : {u"예시PC"_s, u"예시PC OR 예시전자"_s})
            QVERIFY(m_f->wait(applyChange(*m_f->workspace, u"brand"_s, m_f->brand.uid, u"query"_s, query)));
        Evidence evidence = m_f->evidence("monthly", "monthly.curve", u"campaign_curve"_s);
        QCOMPARE(evidence.rows.size(), 1);
        QCOMPARE(evidence.rows[0].title, u"Challenge"_s);
        QVERIFY(evidence.marks.isEmpty()); // a campaign is counted by its own marks, not by the brand's query
        QVERIFY2(evidence.rows[0].badge.contains(u"Burst"), qPrintable(evidence.rows[0].badge));
        QVERIFY2(evidence.rows[0].detail.contains(u"peak on day 2 (90)"), qPrintable(evidence.rows[0].detail));
        QCOMPARE(evidence.n, 186);
        QVERIFY(!evidence.series.isEmpty());
        QVERIFY(!evidence.doneMeansMet);
        RegisterEntry confirmed = entry;
        confirmed.values[u"shape"_s] = u"burst"_s;
        edit(confirmed);
        evidence = m_f->evidence("monthly", "monthly.curve", u"campaign_curve"_s);
        QVERIFY(evidence.doneMeansMet);
        QVERIFY(!evidence.rows[0].badge.contains(u"Proposed"));
    }

    void twoDaysOfDataAreToldWithTheirNumber()
    {
        campaign(u"New"_s, QDate(2026, 10, 30), {});
        respond(QDate(2026, 10, 30), 5);
        const Evidence evidence = m_f->evidence("monthly", "monthly.curve", u"campaign_curve"_s);
        QCOMPARE(evidence.rows[0].badge, u"Not enough data"_s);
        QVERIFY2(evidence.rows[0].detail.contains(u"5 mentions"), qPrintable(evidence.rows[0].detail));
    }

    void overlapsAreTold()
    {
        const RegisterEntry one = campaign(u"One"_s, QDate(2026, 10, 1), {}, u"one"_s);
        campaign(u"Two"_s, QDate(2026, 10, 5), {}, u"two"_s);
        QList<EnrichedPost> batch;
        for (int i = 0; i < 4; ++i) {
            batch << m_f->post(m_f->at(QDate(2026, 10, 6), 12, i), Sentiment::Positive, u"a"_s, m_f->brand.id);
            batch.last().hashtags = i < 3 ? QStringList{u"one"_s, u"two"_s} : QStringList{u"one"_s};
        }
        QVERIFY(m_f->ingest(batch));
        const auto report =
            read([uid = one.uid, now = m_f->clock.now()](Connection &c) { return readCampaign(c, uid, now); });
        QVERIFY(report);
        QCOMPARE(report->line.sums.mentions, 4);
        QCOMPARE(report->overlaps.size(), 1);
        QCOMPARE(report->overlaps[0].name, u"Two"_s);
        QCOMPARE(report->overlaps[0].mentions, 3);
        QCOMPARE(report->days.constLast().authorsSoFar, 1);
        // One author of 100 followers, whatever the number of posts.
        QCOMPARE(*report->days.constLast().reachSoFar, 15);
    }

    void returnsKeepCurrenciesApart()
    {
        const RegisterEntry entry = campaign(u"Fall"_s, QDate(2026, 10, 1), {});
        amount(Register::Cost, entry.uid, u"10,000,000"_s);
        Evidence evidence = m_f->evidence("monthly", "monthly.roi", u"roi_table"_s);
        QCOMPARE(evidence.status, Evidence::Status::Attention); // a cost, and nobody said what came of it
        QVERIFY(evidence.rows[0].detail.contains(u"No result is recorded"));
        QCOMPARE(evidence.rows[0].value, u"—"_s);
        amount(Register::Result, entry.uid, u"$4000"_s);
        evidence = m_f->evidence("monthly", "monthly.roi", u"roi_table"_s);
        QVERIFY2(evidence.rows[0].detail.contains(u"different currencies"), qPrintable(evidence.rows[0].detail));
        QCOMPARE(evidence.rows[0].value, u"—"_s);
        amount(Register::Result, entry.uid, u"13,800,000"_s);
        evidence = m_f->evidence("monthly", "monthly.roi", u"roi_table"_s);
        QVERIFY2(evidence.rows[0].value.contains(u"+38%"), qPrintable(evidence.rows[0].value));
        QVERIFY(evidence.doneMeansMet);
    }

    void aCostOfNothingDividesByNothing()
    {
        const RegisterEntry entry = campaign(u"Free"_s, QDate(2026, 10, 1), {});
        amount(Register::Cost, entry.uid, u"0"_s);
        amount(Register::Result, entry.uid, u"100"_s);
        const auto lines = read([uid = m_f->brand.uid](Connection &c) { return readReturns(c, uid, {}); });
        QVERIFY(!lines->constFirst().byCurrency[0].roi());
        QCOMPARE(roiText(lines->constFirst()), u"—"_s);
    }

    void resultsComeFromFilesWithEitherSeparator_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("comma") << QByteArray("date,amount,note\n2026-10-03,\"1,200\",coupon\n2026-10-04,800,link\n");
        QTest::newRow("semicolon, marked UTF-8")
            << QByteArray("\xef\xbb\xbf날짜;금액;내용\r\n2026-10-03;1,200;쿠폰\r\n2026. 10. 4.;800;링크\r\n");
        QTest::newRow("tab") << QByteArray("Day\tRevenue\tCurrency\n2026-10-03\t1200\tKRW\n2026-10-04\t800\tKRW\n");
    }
    void resultsComeFromFilesWithEitherSeparator()
    {
        QFETCH(QByteArray, file);
        const auto import = readFile(file);
        QVERIFY2(import, import ? "" : qPrintable(import.error().text));
        QCOMPARE(import->refusedRows, 0);
        QCOMPARE(import->entries.size(), 2);
        QCOMPARE(import->entries[0].money(u"amount"_s)->stored(), u"1200.00 KRW"_s);
        QCOMPARE(import->entries[1].text(u"day"_s), u"2026-10-04"_s);
        QCOMPARE(import->entries[0].text(u"origin"_s), u"money.csv"_s);
    }

    void whatCannotBeReadInAFileIsToldByLine()
    {
        const auto import =
            readFile("date,amount,campaign\n2026-10-03,much,\nsoon,5,\n2026-10-05,5,Nobody\n2026-10-06,7,\n");
        QCOMPARE(import->entries.size(), 1);
        QCOMPARE(import->refusedRows, 3);
        QVERIFY2(import->refused[0].contains(u"line 2") && import->refused[0].contains(u"much"),
                 qPrintable(import->refused[0]));
        QVERIFY(!readFile("a,b\n1,2\n"));
        QVERIFY(!readFile(QByteArray("PK\x03\x04\0\0\0\0", 8)));
    }

    void audienceFiguresComeFromFilesWithTheirOrigin()
    {
        const RegisterEntry model{{}, Register::Audience, m_f->brand.uid, {}};
        const auto import = readFile("channel,kind,name,share\nYouTube,Age,18-24,31%\nYouTube,shoe size,42,9\n", model);
        QVERIFY2(import, import ? "" : qPrintable(import.error().text));
        QCOMPARE(import->entries.size(), 1);
        QCOMPARE(import->entries[0].text(u"kind"_s), u"age"_s);
        QCOMPARE(import->entries[0].number(u"share"_s), std::optional(31.0));
        QCOMPARE(import->entries[0].text(u"origin"_s), u"imported"_s);
        QCOMPARE(import->entries[0].text(u"source"_s), u"money.csv"_s);
        QCOMPARE(import->refusedRows, 1);
        const auto lacking = readFile("channel,share\nYouTube,31\n", model);
        QVERIFY(!lacking && lacking.error().text.contains(u"kind"));
    }

    void importingTheSameFileTwiceAddsNothing()
    {
        const auto first = readFile("date,amount\n2026-10-03,5\n2026-10-03,5\n");
        const auto again = readFile("date,amount\n2026-10-03,5\n2026-10-03,5\n");
        QCOMPARE(first->entries.size(), 2);
        QVERIFY(first->entries[0].uid != first->entries[1].uid);
        QCOMPARE(again->entries[0].uid, first->entries[0].uid);
    }

    void responsesJudgedByPeopleMakeTheShares()
    {
        const RegisterEntry entry = campaign(u"Walk"_s, QDate(2026, 10, 5), {});
        respond(QDate(2026, 10, 6), 40);
        QCOMPARE(m_f->evidence("monthly", "monthly.delight", u"delight_educate"_s).status,
                 Evidence::Status::NotEnoughData);
        const auto drawn = read([uid = entry.uid](Connection &c) { return drawResponses(c, uid, {}, ResponseSample); });
        QCOMPARE(drawn->size(), ResponseSample);
        for (int i = 0; i < drawn->size(); ++i) {
            code(entry, drawn->at(i), u"kim"_s, i < 18 ? ResponseCode::Delight : ResponseCode::Neither);
            if (i < 10)
                code(entry, drawn->at(i), u"lee"_s, i < 9 ? ResponseCode::Delight : ResponseCode::Learning);
        }
        const auto summary = read([entry](Connection &c) -> Result<CodingSummary> {
            return summarizeCoding(c, *GatheringStore(c).byUid(entry.uid), {});
        });
        QCOMPARE(summary->judged, 30);
        QCOMPARE(summary->differing, 1); // in no share until they settle it
        QCOMPARE(summary->counts, (std::array<int, 4>{12, 17, 0, 0}));
        QCOMPARE(summary->agreement->n, 10);
        QCOMPARE(summary->agreement->percent, 90);
        QVERIFY(std::abs(summary->delight->share - 100.0 * 17 / 29) < 1e-9);
        const Evidence evidence = m_f->evidence("monthly", "monthly.delight", u"delight_educate"_s);
        QVERIFY(evidence.doneMeansMet);
        QVERIFY2(evidence.rows[0].detail.contains(u"59% (4"), qPrintable(evidence.rows[0].detail));
        QVERIFY(raw(evidence.rows[1].mention) != 0); // an example to open
    }

    void sponsorshipsCountMentionsThatNameBoth()
    {
        add(Register::Sponsorship, {{u"name"_s, u"Marathon"_s}, {u"words"_s, u"마라톤"_s}});
        QList<EnrichedPost> batch;
        for (int i = 0; i < 14; ++i) {
            batch << m_f->post(m_f->at(QDate(2026, 3, 6), 12, i), i < 12 ? Sentiment::Positive : Sentiment::Negative,
                               u"a"_s, m_f->brand.id);
            batch.last().post.text = u"마라톤 %1"_s.arg(i);
        }
        batch << m_f->post(m_f->at(QDate(2026, 3, 6), 13), Sentiment::Positive, u"a"_s, m_f->rival.id);
        batch.last().post.text = u"마라톤 경쟁"_s;
        QVERIFY(m_f->ingest(batch));
        const Evidence evidence = m_f->evidence("annual", "annual.sponsorship", u"sponsorship_table"_s);
        QCOMPARE(evidence.n, 14);
        QVERIFY2(evidence.rows[0].detail.contains(u"+71"), qPrintable(evidence.rows[0].detail));
    }

    void registersOfTheYearAreShown()
    {
        talk(30);
        add(Register::Tactic, {{u"name"_s, u"Morning post"_s}, {u"words"_s, u"이야기"_s}, {u"decision"_s, u"keep"_s}});
        add(Register::Department,
            {{u"name"_s, u"Care"_s}, {u"use"_s, u"New wording"_s}, {u"task"_s, u"Weekly"_s}, {u"owner"_s, u"Lee"_s}});
        add(Register::Access,
            {{u"name"_s, u"Sales"_s}, {u"what"_s, u"CSV"_s}, {u"used"_s, u"no"_s}, {u"day"_s, u"2026-09-01"_s}});
        const Evidence tactics = m_f->evidence("annual", "annual.tactics", u"tactic_register"_s);
        QVERIFY2(tactics.rows.size() == 1 && tactics.rows[0].badge == choiceName(u"keep"_s),
                 qPrintable(tactics.headline));
        QCOMPARE(tactics.n, 30);
        QVERIFY(tactics.doneMeansMet);
        QVERIFY(m_f->evidence("annual", "annual.departments", u"department_use"_s).doneMeansMet);
        const Evidence access = m_f->evidence("annual", "annual.integration", u"access_list"_s);
        QCOMPARE(access.rows[0].value, u"2026-09-01"_s);
        QCOMPARE(access.rows[0].badge, u"Not used"_s);
    }

    void channelsAreWeighedByWhatWentInAndWhatCameOut()
    {
        QList<EnrichedPost> batch;
        for (int i = 0; i < 40; ++i) { // ten until the middle of June, thirty after it
            const QDate day = i < 10 ? QDate(2026, 2, 1).addDays(i) : QDate(2026, 9, 1).addDays(i);
            batch << m_f->post(m_f->at(day, 12), Sentiment::Neutral, u"a%1"_s.arg(i % 4), m_f->brand.id);
            batch.last().post.engagement.likes = 5;
            batch.last().post.engagement.shares = 2;
        }
        QVERIFY(m_f->ingest(batch));
        add(Register::Channel, {{u"name"_s, u"X"_s},
                                {u"effort"_s, 20},
                                {u"amount"_s, u"900000 KRW"_s},
                                {u"conversions"_s, 7},
                                {u"decision"_s, u"grow"_s}});
        const Evidence mix = m_f->evidence("annual", "annual.channels", u"channel_mix"_s);
        QCOMPARE(mix.rows.size(), 1);
        QCOMPARE(mix.rows[0].badge, choiceName(u"grow"_s));
        const QString detail = mix.rows[0].detail;
        for (const auto *said : {u"40 mentions (first half 10, second 30)", u"estimated reach 60", u"engagement 280",
                                 u"900,000", u": 20", u": 7"})
            QVERIFY2(detail.contains(QStringView(said)), qPrintable(detail));
        QVERIFY(mix.doneMeansMet);
    }

    void theStrategyOfAYearStandsInItAndInItsReport()
    {
        talk(30);
        add(Register::Strategy, {{u"name"_s, u"More returning buyers"_s},
                                 {u"role"_s, u"lead"_s},
                                 {u"how"_s, u"Show new things to advocates first."_s},
                                 {u"owner"_s, u"Lee"_s},
                                 {u"day"_s, u"2026-10-01"_s}});
        add(Register::Strategy, {{u"name"_s, u"Fewer returns"_s}, {u"day"_s, u"2025-10-01"_s}});
        const Period year = Period::yearOf(QDate(2026, 1, 1));
        const auto views = read([&](Connection &c) {
            return readPeriodEvidence(c, m_f->brand.id, year, {u"strategy"_s}, m_f->clock.now(), u"en"_s);
        });
        QVERIFY(views);
        const Evidence strategy = views->constFirst();
        QCOMPARE(strategy.rows.size(), 1);
        QCOMPARE(strategy.rows[0].title, u"More returning buyers"_s);
        QCOMPARE(strategy.rows[0].badge, choiceName(u"lead"_s));
        QVERIFY2(strategy.rows[0].detail.contains(u"Show new things"_s), qPrintable(strategy.rows[0].detail));
        QVERIFY(strategy.doneMeansMet);
        // What was meant for this year stands on the page of the one before, to say what became of it.
        const auto before = read([&](Connection &c) {
            return readYearRegister(c, m_f->brand, Register::Strategy, year.previous(), m_f->clock.now(), u"en"_s);
        });
        QVERIFY(before);
        QCOMPARE(before->entries.size(), 1);
        QCOMPARE(before->entries[0].name(), u"Fewer returns"_s);
        QVERIFY(std::ranges::any_of(ReportPlan::standard(u"year"_s).sections, [](const ReportSection &section) {
            return section.key == u"evidence:strategy" && section.shown;
        }));
    }

    void decisionsComeBackForReview()
    {
        add(Register::Decision,
            {{u"day"_s, u"2026-02-01"_s}, {u"what"_s, u"Weekly missions"_s}, {u"review"_s, u"2026-06-01"_s}});
        add(Register::Decision,
            {{u"day"_s, u"2025-06-01"_s}, {u"what"_s, u"Leave it"_s}, {u"outcome"_s, u"Nobody missed it"_s}});
        const Evidence log = m_f->evidence("annual", "annual.tactics", u"decision_log"_s);
        QStringList said;
        for (const EvidenceRow &row : log.rows)
            said << row.title + u'|' + row.detail;
        QVERIFY2(said.join(u'\n').contains(u"Weekly missions|to review since 2026-06-01"),
                 qPrintable(said.join(u'\n')));
        QVERIFY2(said.join(u'\n').contains(u"Nobody missed it"), qPrintable(said.join(u'\n')));
    }

private:
    template <typename Job>
    std::invoke_result_t<Job, Connection &> read(Job job)
    {
        return m_f->wait(m_f->workspace->read(job));
    }
    RegisterEntry add(Register reg, const QJsonObject &values)
    {
        const auto added = m_f->wait(m_f->workspace->write([=, this](Connection &connection, ChangeSet &changes) {
            Journal journal(connection, m_f->clock, u"kim"_s);
            return RegisterStore(connection).add(journal, {{}, reg, m_f->brand.uid, values}, changes);
        }));
        if (!added)
            qWarning("%s", qPrintable(added.error().text));
        return added.valueOr({});
    }
    void edit(const RegisterEntry &entry)
    {
        const auto made = m_f->wait(m_f->workspace->write([=, this](Connection &connection, ChangeSet &changes) {
            Journal journal(connection, m_f->clock, u"kim"_s);
            return RegisterStore(connection).edit(journal, entry, changes);
        }));
        QVERIFY(made);
    }
    RegisterEntry campaign(const QString &name, QDate first, QDate last, const QString &tag = u"tag"_s)
    {
        return add(Register::Campaign, {{u"name"_s, name},
                                        {u"first"_s, first.toString(Qt::ISODate)},
                                        {u"last"_s, last.toString(Qt::ISODate)},
                                        {u"hashtags"_s, QJsonArray{tag}}});
    }
    void amount(Register reg, const Uid &of, const QString &money)
    {
        add(reg, {{u"of"_s, of}, {u"day"_s, u"2026-10-10"_s}, {u"amount"_s, money}});
    }
    void respond(QDate day, int count)
    {
        QList<EnrichedPost> batch;
        for (int i = 0; i < count; ++i) {
            batch << m_f->post(m_f->at(day, 10 + i % 10, i % 60), Sentiment::Neutral, u"r%1"_s.arg(i), m_f->brand.id);
            batch.last().hashtags = {u"tag"_s};
        }
        QVERIFY(m_f->ingest(batch));
    }
    void talk(int count)
    {
        QList<EnrichedPost> batch;
        for (int i = 0; i < count; ++i)
            batch << m_f->post(m_f->at(QDate(2026, 10, 6), 12, i % 60), Sentiment::Neutral, u"a"_s, m_f->brand.id);
        QVERIFY(m_f->ingest(batch));
    }
    void code(const RegisterEntry &entry, const CodedResponse &response, const QString &coder, ResponseCode code)
    {
        const auto made = m_f->wait(m_f->workspace->write([=, this](Connection &connection, ChangeSet &changes) {
            return Journal(connection, m_f->clock, coder)
                .change(u"responseCode"_s, ResponseStore::uidOf(entry.uid, response.mention.uid), coder, toKey(code),
                        changes);
        }));
        QVERIFY(made);
    }
    Result<RegisterImport> readFile(const QByteArray &bytes)
    {
        return readFile(bytes, {{}, Register::Result, m_f->brand.uid, {{u"of"_s, u"c"_s}}});
    }
    Result<RegisterImport> readFile(const QByteArray &bytes, const RegisterEntry &model)
    {
        const QString path = m_f->folder.filePath(u"money.csv"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return readRegisterFile(path, model, {{u"c"_s, u"Fall"_s}}, u"KRW"_s);
    }

    std::unique_ptr<ChecklistFixture> m_f;
};

QTEST_GUILESS_MAIN(TestCampaignEvidence)
#include "tst_campaign_evidence.moc"
