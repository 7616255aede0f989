#include "services/first_steps.h"
#include "services/person_change.h"
#include "store/benchmark_store.h"
#include "store/brand_store.h"
#include "store/source_store.h"
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestFirstSteps : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(1, 30), Qt::UTC)};
    std::unique_ptr<Workspace> m_workspace;

    template <typename T>
    static T wait(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }
    QStringList brandNames()
    {
        const auto brands = wait(m_workspace->read([](Connection &c) { return BrandStore(c).all(); }));
        QStringList names;
        for (const Brand &brand : *brands)
            names << brand.name;
        return names;
    }

private slots:
    void init()
    {
        auto opened =
            Workspace::open(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())), m_clock, {});
        QVERIFY(bool(opened));
        m_workspace = std::move(opened).value();
    }
    void cleanup() { m_workspace.reset(); }

    void everythingHasItsEntryInTheJournalAndTheBrandCanBeUndone()
    {
        FirstSteps steps;
        steps.brandName = u"예시전자"_s;
        steps.competitors = {u"견줌전자"_s};
        steps.feeds = {u"https://example.org/feed.xml"_s};
        steps.goodDayMentions = 40;
        const auto taken = wait(takeFirstSteps(*m_workspace, steps));
        QVERIFY2(bool(taken), taken ? "" : qPrintable(taken.error().text + taken.error().detail));
        QCOMPARE(brandNames(), (QStringList{u"예시전자"_s, u"견줌전자"_s}));
        const auto history = wait(
            m_workspace->read([this](Connection &c) { return Journal(c, m_clock, u"지민"_s).history({}, {}, 20); }));
        QStringList entities;
        for (const Change &change : *history)
            entities << change.entity;
        QCOMPARE(entities.count(u"brand"_s), 2);
        QCOMPARE(entities.count(u"source"_s), 1);
        QCOMPARE(entities.count(u"benchmark"_s), 1);
        QVERIFY(!taken->change.isEmpty());
        QVERIFY(bool(wait(undoChange(*m_workspace, taken->change))));
        QCOMPARE(brandNames(), QStringList{u"견줌전자"_s});
    }

    void aWrongAddressLeavesNothingBehind()
    {
        FirstSteps steps;
        steps.brandName = u"예시전자"_s;
        steps.feeds = {u"not an address"_s};
        QVERIFY(!wait(takeFirstSteps(*m_workspace, steps)));
        QVERIFY(brandNames().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFirstSteps)
#include "tst_first_steps.moc"
