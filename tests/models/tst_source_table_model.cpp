#include "models/source_table_model.h"
#include "store/source_store.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestSourceTableModel : public QObject {
    Q_OBJECT
private slots:
    void showsStateAndFiguresInWords();
    void followsTheWorkspace();

private:
    static void write(Workspace &workspace, std::function<Status(SourceStore &)> work)
    {
        auto future = workspace.write([work](Connection &connection, ChangeSet &changes) {
            changes.sources = true;
            SourceStore store(connection);
            return work(store);
        });
        future.waitForFinished();
        QVERIFY(future.result());
    }
    static Source feed(const QString &name)
    {
        Source source;
        source.kind = u"feed"_s;
        source.name = name;
        source.settings = {{u"url"_s, u"https://news.example/rss"_s}};
        return source;
    }
};

void TestSourceTableModel::showsStateAndFiguresInWords()
{
    QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    auto workspace = std::move(Workspace::open(folder.filePath(u"w.pulse"_s), clock, {})).value();
    write(*workspace, [&](SourceStore &store) -> Status {
        const auto good = store.add(feed(u"A good one"_s));
        const auto bad = store.add(feed(u"B bad one"_s));
        Source off = feed(u"C off"_s);
        off.enabled = false;
        const auto third = store.add(off);
        const auto file = store.ensureFileSource(u"a file"_s);
        if (!good || !bad || !third || !file)
            return good.error();
        SourceRound round;
        round.source = *good;
        round.attemptedAt = clock.now().addSecs(-120);
        round.read = 1240;
        round.added = 12;
        if (auto recorded = store.recordRound(round); !recorded)
            return recorded;
        round.source = *bad;
        round.error = u"news.example refused the connection."_s;
        return store.recordRound(round);
    });
    Services services{clock, *workspace};
    Session session(services, u"en"_s);
    SourceTableModel model(session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 3); // the file is none
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, SourceTableModel::State), u"Works"_s);
    QCOMPARE(cell(0, SourceTableModel::Brought), u"12 new of 1,240"_s);
    QCOMPARE(cell(0, SourceTableModel::LastSuccess), u"2 min ago"_s);
    QCOMPARE(cell(1, SourceTableModel::State), u"Problem"_s);
    QCOMPARE(Tone(model.index(1, SourceTableModel::State).data(SourceTableModel::ToneRole).toInt()), Tone::Bad);
    QVERIFY(model.index(1, SourceTableModel::State).data(Qt::ToolTipRole).toString().contains(u"refused"_s));
    QCOMPARE(cell(2, SourceTableModel::State), u"Off"_s);
    QCOMPARE(cell(2, SourceTableModel::NextAttempt), u"—"_s);
}

void TestSourceTableModel::followsTheWorkspace()
{
    QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    auto workspace = std::move(Workspace::open(folder.filePath(u"w.pulse"_s), clock, {})).value();
    Services services{clock, *workspace};
    Session session(services, u"ko"_s);
    SourceTableModel model(session);
    QSignalSpy loaded(&model, &SourceTableModel::loaded);
    QTRY_VERIFY(loaded.size() >= 1);
    QCOMPARE(model.rowCount(), 0);
    write(*workspace, [](SourceStore &store) -> Status {
        const auto id = store.add(feed(u"News"_s));
        return id ? ok() : Status(id.error());
    });
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(SourceTableModel::whereOf(model.source(0)), u"https://news.example/rss"_s);
    QCOMPARE(model.rowOf(model.source(0).id), 0);
}

QTEST_GUILESS_MAIN(TestSourceTableModel)
#include "tst_source_table_model.moc"
