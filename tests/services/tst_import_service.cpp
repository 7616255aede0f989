#include "core/brand_matcher.h"
#include "services/export_service.h"
#include "services/import_service.h"
#include "shared_data.h"
#include "store/brand_store.h"
#include "store/mention_store.h"
#include "store/source_store.h"
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

/// What the analysis adds is not under test here: brands by their queries, and the judgement that came along.
EnricherFactory plainEnrichers()
{
    return [](const QList<Brand> &brands) -> PostEnricher {
        return [matcher = BrandMatcher(brands)](QList<Post> posts) {
            QList<EnrichedPost> enriched;
            for (Post &post : posts) {
                EnrichedPost one;
                one.post = std::move(post);
                one.judgement.sentiment = one.post.judgedSentiment.value_or(Sentiment::Unclassified);
                one.judgement.byPerson = one.post.judgedSentiment.has_value();
                one.brands = matcher.match(one);
                enriched << one;
            }
            return enriched;
        };
    };
}

template <typename T>
T get(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

/// Files become mentions once, whole batches at a time, whatever happens in between.
class TestImportService : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void importsOnceAndOnlyOnce();
    void knowsTheSameBytesUnderAnotherName();
    void choosesBrands();
    void createsBrandsThatTheFileNames();
    void followsQueriesEditedMeanwhile();
    void listsAndSavesRejects();
    void remembersTheMappingOfAPerson();
    void cancelLeavesWholeBatches();
    void saysWhatIsMissing();
    void exportsWhatTheFilterShowsAndReadsItBack();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    Result<ImportOutcome> import(const ImportRequest &request)
    {
        return get(m_service->start(request, std::make_shared<ImportControl>()));
    }
    ImportOutcome imported(const QString &file, const QString &brand = {})
    {
        ImportRequest request;
        request.file = file;
        request.brand = brand;
        const auto outcome = import(request);
        if (!outcome)
            qWarning() << outcome.error().text << outcome.error().detail;
        return outcome.valueOr({});
    }
    qint64 total()
    {
        return *get(m_workspace->read([](Connection &connection) { return MentionStore(connection).total(); }));
    }
    qint64 countOf(const QString &brand)
    {
        return *get(m_workspace->read([brand](Connection &connection) -> Result<qint64> {
            MentionFilter filter;
            filter.brand = BrandStore(connection).byName(brand)->id;
            return MentionStore(connection).count(filter);
        }));
    }
    void addBrand(const QString &name, const QString &query)
    {
        QVERIFY(get(m_workspace->write([=](Connection &connection, ChangeSet &) {
            Brand brand;
            brand.name = name;
            brand.query = query;
            return BrandStore(connection).add(brand);
        })));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ImportService> m_service;
};

void TestImportService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<FixedClock>(QDateTime(QDate(2026, 3, 10), QTime(0, 0), Qt::UTC));
    auto workspace = Workspace::open(m_folder->filePath(u"w.pulsecheck"_s), *m_clock, {});
    QVERIFY(workspace);
    m_workspace = std::move(workspace).value();
    m_service = std::make_unique<ImportService>(*m_workspace, *m_clock, plainEnrichers());
}

void TestImportService::cleanup()
{
    m_service.reset();
    m_workspace.reset();
    m_folder.reset();
}

void TestImportService::importsOnceAndOnlyOnce()
{
    QByteArray content = "id,time,text,likes\n";
    for (int i = 0; i < 2500; ++i)
        content += QByteArray::number(i) + ",2026-03-02 09:00:00,post number " + QByteArray::number(i) + ",1\n";
    const QString file = write(u"a.csv"_s, content);
    const ImportOutcome first = imported(file);
    QCOMPARE(first.read, 2500);
    QCOMPARE(first.added, 2500);
    QCOMPARE(first.rejected, 0);
    QCOMPARE(first.sourceName, u"a"_s);
    const ImportOutcome second = imported(file);
    QCOMPARE(second.added, 0);
    QCOMPARE(second.duplicate, 2500);
    QCOMPARE(total(), 2500);
    // Newer counts update, and are no second mention.
    const ImportOutcome third = imported(write(u"a.csv"_s, content.replace(",1\n", ",2\n")));
    QCOMPARE(third.added, 0);
    QCOMPARE(third.updated, 2500);
    const auto source =
        get(m_workspace->read([](Connection &connection) { return SourceStore(connection).byName(u"a"_s); }));
    QVERIFY(source);
    QCOMPARE(source->lastRead, 2500);
}

void TestImportService::knowsTheSameBytesUnderAnotherName()
{
    const QByteArray content = "id,text\n1,a\n2,b\n";
    QCOMPARE(imported(write(u"posts.csv"_s, content)).added, 2);
    const ImportOutcome again = imported(write(u"posts (1).csv"_s, content));
    QCOMPARE(again.added, 0);
    QCOMPARE(again.sourceName, u"posts"_s);
    // Other posts with the same numbers are other posts.
    QCOMPARE(imported(write(u"other.csv"_s, "id,text\n1,x\n2,y\n")).added, 2);
}

void TestImportService::choosesBrands()
{
    addBrand(u"Nova"_s, u"nova"_s);
    addBrand(u"Orbit"_s, u"orbit"_s);
    const QString file =
        write(u"b.csv"_s, "id,text\n1,I like nova\n2,orbit is fine\n3,both nova and orbit\n4,neither\n");
    QCOMPARE(imported(file).added, 4);
    QCOMPARE(countOf(u"Nova"_s), 2);
    QCOMPARE(countOf(u"Orbit"_s), 2);
    ImportRequest all;
    all.file = write(u"c.csv"_s, "id,text\n11,whatever\n12,words\n");
    all.brand = u"orbit"_s;
    QVERIFY(import(all));
    QCOMPARE(countOf(u"Orbit"_s), 4);
    all.brand = u"Unknown"_s;
    const auto unknown = import(all);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().text.contains(u"Unknown"_s));
}

void TestImportService::createsBrandsThatTheFileNames()
{
    ImportRequest request;
    request.file = write(u"d.csv"_s, "id,text,brand\n1,a,Nova\n2,b,nova\n3,c,Orbit\n4,d,\n");
    request.createBrands = true;
    const auto outcome = import(request);
    QVERIFY(outcome);
    QCOMPARE(outcome->added, 4);
    QCOMPARE(countOf(u"Nova"_s), 2);
    QCOMPARE(countOf(u"Orbit"_s), 1);
}

void TestImportService::followsQueriesEditedMeanwhile()
{
    addBrand(u"Nova"_s, u"nova"_s);
    QByteArray content = "id,text\n";
    for (int i = 0; i < 20'000; ++i)
        content += QByteArray::number(i) + ",nova and orbit\n";
    ImportRequest request;
    request.file = write(u"e.csv"_s, content);
    const auto control = std::make_shared<ImportControl>();
    auto future = m_service->start(request, control);
    QTRY_VERIFY(control->added > 0);
    addBrand(u"Orbit"_s, u"orbit"_s);
    QVERIFY(get(future));
    QCOMPARE(countOf(u"Nova"_s), 20'000);
    const qint64 late = countOf(u"Orbit"_s);
    QVERIFY2(late > 0 && late < 20'000, qPrintable(QString::number(late)));
    QCOMPARE(late % ImportService::BatchSize, 0);
}

void TestImportService::listsAndSavesRejects()
{
    QByteArray content = "id,time,text\n";
    for (int i = 0; i < 30; ++i)
        content += QByteArray::number(i) + ",2026-02-30,\"=bad, \"\"day\"\"\"\n";
    content += "99,2026-03-01,good\n";
    const ImportOutcome outcome = imported(write(u"f.csv"_s, content));
    QCOMPARE(outcome.read, 31);
    QCOMPARE(outcome.added, 1);
    QCOMPARE(outcome.rejected, 30);
    QCOMPARE(outcome.rejects.size(), 20);
    QCOMPARE(outcome.rejects[0].line, 2);
    QVERIFY(outcome.rejects[0].reason.contains(u"2026-02-30"_s));
    const QString target = m_folder->filePath(u"rejects.csv"_s);
    QVERIFY(get(m_service->saveRejects(outcome, target)));
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll();
    QCOMPARE(text.count("\r\n"), 31);
    QVERIFY(text.contains("2026-02-30,\"'=bad, \"\"day\"\"\""));
    QVERIFY(!get(m_service->saveRejects(outcome, m_folder->filePath(u"no/such/folder/x.csv"_s))));
    QVERIFY(!get(m_service->saveRejects(ImportOutcome(), target)));
}

void TestImportService::remembersTheMappingOfAPerson()
{
    const QString file = write(u"g.csv"_s, "nr,words,who\n1,hello there,anna\n2,more words,bob\n");
    const auto first = get(m_service->preview(file, {}));
    QVERIFY(first);
    ImportRequest request;
    request.file = file;
    request.options.exactColumns = ColumnMap{{PostField::Id, 0}, {PostField::Text, 1}, {PostField::Author, 2}};
    request.rememberMapping = true;
    QVERIFY(import(request));
    const auto second = get(m_service->preview(write(u"h.csv"_s, "nr,words,who\n3,another one here,carl\n"), {}));
    QVERIFY(second);
    QCOMPARE(second->columns, *request.options.exactColumns);
}

void TestImportService::cancelLeavesWholeBatches()
{
    QByteArray content = "id,text\n";
    for (int i = 0; i < 60'000; ++i)
        content += QByteArray::number(i) + ",words of post " + QByteArray::number(i) + "\n";
    ImportRequest request;
    request.file = write(u"i.csv"_s, content);
    const auto control = std::make_shared<ImportControl>();
    auto future = m_service->start(request, control);
    QTRY_VERIFY(control->added > 0);
    control->cancel = true;
    const auto outcome = get(future);
    QVERIFY(outcome);
    QVERIFY(outcome->cancelled);
    QVERIFY(outcome->added < 60'000);
    QCOMPARE(outcome->added % ImportService::BatchSize, 0);
    QCOMPARE(total(), outcome->added);
    const ImportOutcome rest = imported(request.file);
    QCOMPARE(rest.added + outcome->added, 60'000);
    QCOMPARE(rest.duplicate, outcome->added);
}

void TestImportService::saysWhatIsMissing()
{
    ImportRequest request;
    request.file = write(u"j.csv"_s, "a,b\n1,2\n");
    const auto noText = import(request);
    QVERIFY(!noText);
    QVERIFY(noText.error().text.contains(u"a, b"_s));
    request.file = m_folder->path();
    QVERIFY(!import(request));
    request.file = write(u"k.csv"_s, "id,text\n1,a\n");
    request.timeZone = "Mars/Olympus";
    QVERIFY(!import(request));
    request.timeZone.clear();
    request.options.columns = {{PostField::Author, u"nobody"_s}};
    QVERIFY(!import(request));
    QCOMPARE(total(), 0);
}

void TestImportService::exportsWhatTheFilterShowsAndReadsItBack()
{
    QByteArray content = "id,time,author,text,likes\n";
    for (int i = 0; i < 2200; ++i)
        content += QByteArray::number(i) + ",2026-03-02T00:00:00Z,a" + QByteArray::number(i % 7) + ",word " +
                   QByteArray::number(i) + ",3\n";
    imported(write(u"l.csv"_s, content));
    ExportService exporter(*m_workspace);
    const auto control = std::make_shared<ExportControl>();
    const QString csv = m_folder->filePath(u"out.csv"_s), xlsx = m_folder->filePath(u"out.xlsx"_s);
    QCOMPARE(*get(exporter.start({}, csv, QTimeZone("Asia/Seoul"), control)), 2200);
    QCOMPARE(control->written.load(), 2200);
    QCOMPARE(*get(exporter.start({}, xlsx, QTimeZone("Asia/Seoul"), control)), 2200);
    for (const QString &file : {csv, xlsx}) {
        auto reader = FileReader::open(file, {});
        QVERIFY(reader);
        FileRow row;
        int rows = 0;
        QSet<QString> ids;
        while (*(*reader)->next(row)) {
            QVERIFY2(row.post, qPrintable(row.reject));
            QCOMPARE(row.post->publishedAt, QDateTime(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC));
            QCOMPARE(row.post->engagement.likes, std::optional<qint64>(3));
            QCOMPARE(row.post->place, u"l"_s);
            ids.insert(row.post->externalId);
            ++rows;
        }
        QCOMPARE(rows, 2200);
        QCOMPARE(ids.size(), 2200);
    }
    control->cancel = true;
    const QString stopped = m_folder->filePath(u"stopped.csv"_s);
    QCOMPARE(get(exporter.start({}, stopped, QTimeZone::utc(), control)).error().kind, Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(stopped));
    QVERIFY(
        !get(exporter.start({}, m_folder->filePath(u"x.pdf"_s), QTimeZone::utc(), std::make_shared<ExportControl>())));
}

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_import_service.moc"
