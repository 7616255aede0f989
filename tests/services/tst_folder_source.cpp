#include "collecting_desk.h"
#include "services/import_service.h"
#include "services/source_health.h"
#include "sources/folder_connector.h"
#include "sources/remembered_mapping.h"
#include "store/setting_store.h"
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// A folder into which exports of other tools are dropped.
class TestFolderSource : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CollectingDesk> m_desk;
    SourceId m_source{};

    QString path(const QString &name) const { return m_folder->filePath(u"drop/"_s + name); }
    /// Written so many seconds ago.
    void drop(const QString &name, const QByteArray &bytes, int secondsAgo = 3600)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.flush());
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
    }
    static QByteArray posts(int first, int count)
    {
        QByteArray csv = "id,text,time\n";
        for (int i = first; i < first + count; ++i)
            csv += QByteArray::number(i) + "a,post " + QByteArray::number(i) + ",2026-11-20 10:00\n";
        return csv;
    }
    CollectRound round() { return m_desk->round(m_source); }
    SourceHealth health(SourceId id)
    {
        return *waited(m_desk->workspace->read([id](Connection &connection) {
            return readSourceHealth(connection, id, QDateTime::currentDateTimeUtc());
        }));
    }
    QStringList setAside() { return m_desk->source(m_source).setAside; }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"drop"_s));
        m_desk = std::make_unique<CollectingDesk>(m_folder->filePath(u"w.pulse"_s));
        m_source = m_desk->add(u"folder"_s, u"Exports"_s, {{u"folder"_s, m_folder->filePath(u"drop"_s)}});
    }
    void cleanup() { m_desk.reset(); }

    void eachFileIsReadOnceAndStaysAsItIs()
    {
        drop(u"a.csv"_s, posts(1, 3));
        drop(u"b.csv"_s, posts(10, 2));
        drop(u"notes.docx"_s, "no posts");
        QCOMPARE(round().added, 5);
        QCOMPARE(round().read, 0);
        drop(u"copy of a.csv"_s, posts(1, 3)); // the same content under another name
        QCOMPARE(round().read, 0);
        drop(u"c.csv"_s, posts(10, 4)); // two of them are known
        QCOMPARE(round().added, 2);
        QCOMPARE(m_desk->total(), 7);
        QFile first(path(u"a.csv"_s));
        QVERIFY(first.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), posts(1, 3));
        QCOMPARE(QDir(m_folder->filePath(u"drop"_s)).entryList(QDir::Files).size(), 5);
        QVERIFY(setAside().isEmpty());
    }

    void aFileThatIsBeingWrittenIsLeftUntilItRests()
    {
        drop(u"a.csv"_s, posts(1, 3), 0);
        drop(u"b.csv.crdownload"_s, posts(1, 3));
        const CollectRound busy = round();
        QCOMPARE(busy.read, 0);
        QVERIFY(busy.remark.contains(u"1 file"));
        drop(u"a.csv"_s, posts(1, 5), 30);
        QCOMPARE(round().read, 0); // it grew since the look before
        QCOMPARE(round().added, 5);
    }

    void theColumnsThatWereRememberedForTheseHeadersAreUsed()
    {
        const QByteArray csv = "alpha,beta\nkettle,teapot\n";
        drop(u"a.csv"_s, csv);
        QCOMPARE(round().added, 0);
        QCOMPARE(setAside().size(), 1);
        QVERIFY2(setAside().constFirst().contains(u"alpha, beta"), qPrintable(setAside().constFirst()));
        // A person imports one such file and says which column is the text.
        ImportService imports(*m_desk->workspace, m_desk->clock, plainEnrichers());
        ImportRequest request;
        request.file = m_folder->filePath(u"by hand.csv"_s);
        QFile file(request.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("alpha,beta\nfirst,one\n");
        file.close();
        request.options.exactColumns = ColumnMap{{PostField::Text, 1}};
        request.rememberMapping = true;
        QVERIFY(waited(imports.start(request, std::make_shared<ImportControl>())));
        drop(u"b.csv"_s, "alpha,beta\nlid,spout\n");
        QCOMPARE(round().added, 1);
        const auto page = waited(m_desk->workspace->read(
            [](Connection &connection) { return MentionStore(connection).page(MentionFilter(), 10); }));
        QVERIFY(std::ranges::any_of(*page, [](const Mention &mention) { return mention.post.text == u"spout"; }));
    }

    void whatCannotBeReadIsToldWithLineAndReasonAsLongAsItLiesThere()
    {
        drop(u"a.csv"_s, "id,text,time\n1a,fine,2026-11-20 10:00\n2a,odd,yesterday-ish\n");
        drop(u"b.xlsx"_s, "this is no spreadsheet");
        QCOMPARE(round().added, 1);
        QCOMPARE(setAside().size(), 2);
        QVERIFY2(setAside().constFirst().startsWith(u"a.csv: line 3: "), qPrintable(setAside().constFirst()));
        QVERIFY(setAside().constLast().startsWith(u"b.xlsx: "));
        QCOMPARE(round().read, 0); // it is not tried again in vain, and told all the same
        QCOMPARE(setAside().size(), 2);
        QVERIFY(QFile::remove(path(u"b.xlsx"_s)));
        drop(u"a.csv"_s, "id,text,time\n1a,fine,2026-11-20 10:00\n2a,odd,2026-11-20 11:00\n", 1800);
        (void)round(); // changed since the look before
        QCOMPARE(round().added, 1);
        QVERIFY(setAside().isEmpty());
    }

    void subfoldersAreReadWhereAPersonSaysSo()
    {
        QVERIFY(QDir(m_folder->filePath(u"drop"_s)).mkpath(u"2026/11"_s));
        drop(u"2026/11/deep.csv"_s, posts(1, 3));
        drop(u"top.csv"_s, posts(10, 2));
        QVERIFY(QFile::link(m_folder->filePath(u"drop"_s), path(u"2026/circle"_s)));
        QCOMPARE(round().added, 2);
        const SourceId all = m_desk->add(u"folder"_s, u"All"_s,
                                         {{u"folder"_s, m_folder->filePath(u"drop"_s)}, {u"subfolders"_s, u"yes"_s}});
        QCOMPARE(m_desk->round(all).added, 3);
        const FolderStatus status = health(all).folder;
        QCOMPARE(status.files.size(), 2);
        QVERIFY(std::ranges::any_of(status.files, [](const FolderFile &file) {
            return file.name == u"2026/11/deep.csv" && file.posts == 3 && file.rejected == 0;
        }));
        const SourceForm &form = findSourceKind(u"folder"_s)->forms.constFirst();
        const auto settings = form.settings({{u"folder"_s, m_folder->filePath(u"drop"_s)}});
        QCOMPARE(settings->value(u"subfolders"_s).toString(), u"yes"_s); // of new sources
    }

    void theHealthPageTellsWhatEachFileBroughtAndWhatWaits()
    {
        drop(u"a.csv"_s, "id,text,time\n1a,fine,2026-11-20 10:00\n2a,odd,yesterday-ish\n");
        drop(u"busy.csv"_s, posts(1, 3), 0);
        (void)round();
        const FolderStatus status = health(m_source).folder;
        QCOMPARE(status.waiting, 1);
        QCOMPARE(status.files.constFirst().name, u"a.csv"_s);
        QCOMPARE(status.files.constFirst().posts, 1);
        QCOMPARE(status.files.constFirst().rejected, 1);
    }

    void aLongFileComesInPagesOfSteadySize()
    {
        drop(u"long.csv"_s, posts(1, FolderConnector::RowsOfPage + 700));
        const CollectRound long_ = round();
        QCOMPARE(long_.error, QString());
        QCOMPARE(long_.added, FolderConnector::RowsOfPage + 700);
        QCOMPARE(health(m_source).folder.files.constFirst().posts, FolderConnector::RowsOfPage + 700);
        QCOMPARE(round().read, 0);
    }

    void aFolderThatIsGoneIsSaid()
    {
        QVERIFY(QDir(m_folder->filePath(u"drop"_s)).removeRecursively());
        QVERIFY(round().error.contains(u"drop"));
        const auto test = waited(m_desk->collector.test(u"folder"_s, {{u"folder"_s, u"/nowhere/at/all"_s}}, {}));
        QVERIFY(!test.passed);
        const SourceForm &form = findSourceKind(u"folder"_s)->forms.constFirst();
        QVERIFY(!form.settings({{u"folder"_s, u"relative/path"_s}}));
        QVERIFY(!form.settings({{u"folder"_s, u""_s}}));
        QVERIFY(form.settings({{u"folder"_s, m_folder->path()}}));
    }

    void aTestShowsTheFirstPostsAndStoresNothing()
    {
        drop(u"a.csv"_s, posts(1, 3));
        const auto test =
            waited(m_desk->collector.test(u"folder"_s, {{u"folder"_s, m_folder->filePath(u"drop"_s)}}, {}));
        QVERIFY(test.passed);
        QCOMPARE(test.title, u"drop"_s);
        QCOMPARE(test.examples.constFirst(), u"post 1"_s);
        QCOMPARE(m_desk->total(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFolderSource)
#include "tst_folder_source.moc"
