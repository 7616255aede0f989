#include "core/checklist.h"
#include "shared_data.h"
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestChecklistTemplates : public QObject {
    Q_OBJECT
private slots:
    void sixListsWithSixtyItemsComeWithTheProgram()
    {
        const auto templates = builtInTemplates();
        QStringList keys;
        QList<int> sizes;
        for (const ChecklistTemplate &list : templates) {
            keys << list.key;
            sizes << int(list.items.size());
        }
        QCOMPARE(keys, QStringList({u"setup"_s, u"daily"_s, u"weekly"_s, u"monthly"_s, u"annual"_s, u"crisis"_s}));
        QCOMPARE(sizes, QList<int>({7, 10, 11, 12, 13, 7}));
    }

    void needsAreThoseOfTheOverview_data()
    {
        QTest::addColumn<int>("list");
        QTest::addColumn<int>("required");
        QTest::addColumn<int>("optional");
        QTest::addColumn<int>("conditional");
        QTest::newRow("setup") << 0 << 7 << 0 << 0;
        QTest::newRow("daily") << 1 << 7 << 1 << 2;
        QTest::newRow("weekly") << 2 << 10 << 0 << 1;
        QTest::newRow("monthly") << 3 << 11 << 0 << 1;
        QTest::newRow("annual") << 4 << 13 << 0 << 0;
        QTest::newRow("crisis") << 5 << 7 << 0 << 0;
    }
    void needsAreThoseOfTheOverview()
    {
        QFETCH(const int, list);
        QHash<ItemNeed, int> counts;
        const auto templates = builtInTemplates();
        for (const ChecklistItem &item : templates.at(list).items)
            ++counts[item.need];
        QTEST(counts[ItemNeed::Required], "required");
        QTEST(counts[ItemNeed::Optional], "optional");
        QTEST(counts[ItemNeed::Conditional], "conditional");
    }

    void everyItemIsWholeInBothLanguages()
    {
        for (const ChecklistTemplate &list : builtInTemplates())
            for (const ChecklistItem &item : list.items) {
                QVERIFY2(item.key.startsWith(list.key + u'.'), qPrintable(item.key));
                for (const LocalText &text : {item.title, item.guidance, item.doneMeans}) {
                    QVERIFY2(!text.ko.isEmpty() && !text.en.isEmpty(), qPrintable(item.key));
                    QVERIFY2(text.ko != text.en, qPrintable(item.key));
                }
                QCOMPARE(item.need == ItemNeed::Conditional, !item.condition.ko.isEmpty());
                QVERIFY2(!item.evidenceViews.isEmpty(), qPrintable(item.key));
                for (const QString &view : item.evidenceViews)
                    QVERIFY2(evidenceViewText(view).en != view, qPrintable(view));
            }
    }

    void everyTextIsWordForWordThatOfTheSource()
    {
        NEED_SHARED("checklists.md");
        QFile file(sharedPath("checklists.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (const ChecklistTemplate &list : builtInTemplates()) {
            QVERIFY(source.contains(u"## %1 / %2 (`%3`)\n"_s.arg(list.name.ko, list.name.en, list.key)));
            QVERIFY(source.contains(u"주기: %1 / When: %2\n"_s.arg(list.rhythm.ko, list.rhythm.en)));
            for (qsizetype i = 0; i < list.items.size(); ++i) {
                const ChecklistItem &item = list.items.at(i);
                QVERIFY2(source.contains(u"### %1. %2 / %3\n\n- **Key:** `%4`"_s.arg(i + 1).arg(
                             item.title.ko, item.title.en, item.key)),
                         qPrintable(item.key));
                for (const QString &line :
                     {u"- **안내:** "_s + item.guidance.ko, u"- **Guidance:** "_s + item.guidance.en,
                      u"- **Evidence:** `"_s + item.evidenceViews.join(u"`, `"_s) + u'`',
                      u"- **완료 기준:** "_s + item.doneMeans.ko, u"- **Done means:** "_s + item.doneMeans.en})
                    QVERIFY2(source.contains(line + u'\n'), qPrintable(line));
                if (item.need == ItemNeed::Conditional)
                    QVERIFY(source.contains(u"— %1 / %2**"_s.arg(item.condition.ko, item.condition.en)));
            }
        }
    }

    void aTemplateSurvivesItsJson()
    {
        for (const ChecklistTemplate &list : builtInTemplates()) {
            const auto back = templateFromJson(toJson(list));
            QVERIFY(back);
            QCOMPARE(toJson(*back), toJson(list));
        }
    }

    void oneLanguageServesForBoth()
    {
        const auto item = itemFromJson({{u"key"_s, u"daily.own"_s}, {u"title"_s, QJsonObject{{u"ko"_s, u"확인"_s}}}});
        QVERIFY(item);
        QCOMPARE(item->title.en, u"확인"_s);
        const auto plain = itemFromJson({{u"key"_s, u"daily.own"_s}, {u"title"_s, u"Look"_s}});
        QVERIFY(plain);
        QCOMPARE(plain->title.ko, u"Look"_s);
    }

    void whatWouldLoseEvidenceIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("says");
        const auto list = [](const QString &key, const QJsonArray &items) {
            return QJsonObject{{u"key"_s, key}, {u"name"_s, u"List"_s}, {u"items"_s, items}};
        };
        const QJsonObject item{{u"key"_s, u"daily.x"_s}, {u"title"_s, u"X"_s}};
        QTest::newRow("unknown list") << list(u"hourly"_s, {item}) << u"hourly"_s;
        QTest::newRow("no items") << list(u"daily"_s, {}) << u"between 1 and"_s;
        QTest::newRow("a key twice") << list(u"daily"_s, {item, item}) << u"twice"_s;
        QTest::newRow("no key") << list(u"daily"_s, {QJsonObject{{u"title"_s, u"X"_s}}}) << u"no key"_s;
        QTest::newRow("no title") << list(u"daily"_s, {QJsonObject{{u"key"_s, u"daily.x"_s}}}) << u"no title"_s;
        QTest::newRow("unknown need")
            << list(u"daily"_s, {QJsonObject{{u"key"_s, u"daily.x"_s}, {u"title"_s, u"X"_s}, {u"need"_s, u"maybe"_s}}})
            << u"conditional"_s;
        QTest::newRow("not a list at all") << QJsonObject{} << u"no checklist"_s;
    }
    void whatWouldLoseEvidenceIsRefused()
    {
        QFETCH(const QJsonObject, json);
        QFETCH(const QString, says);
        const auto result = templateFromJson(json);
        QVERIFY(!result);
        QVERIFY2(result.error().text.contains(says), qPrintable(result.error().text));
    }

    void anOpenItemOfAPastRunReadsAsMissed()
    {
        ChecklistRun run;
        run.dueAt = QDateTime(QDate(2026, 11, 24), QTime(0, 0), Qt::UTC);
        RunItem item;
        QCOMPARE(stateAt(item, run, run.dueAt.addSecs(-1)), ItemState::Open);
        QCOMPARE(stateAt(item, run, run.dueAt), ItemState::Missed);
        item.state = ItemState::Done;
        QCOMPARE(stateAt(item, run, run.dueAt.addDays(400)), ItemState::Done);
        run.dueAt = {}; // a crisis has no end of its own
        item.state = ItemState::Open;
        QCOMPARE(stateAt(item, run, QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC)), ItemState::Open);
    }
};

QTEST_APPLESS_MAIN(TestChecklistTemplates)
#include "tst_checklist_templates.moc"
