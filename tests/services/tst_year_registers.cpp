#include "checklist_fixture.h"
#include "services/year_registers.h"
#include "store/register_store.h"

using namespace pulse;
using namespace Qt::StringLiterals;

/// The registers of a fiscal year, which need not begin in January.
class TestYearRegisters : public QObject {
    Q_OBJECT
private slots:
    void aFiscalYearHoldsItsDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("month");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("January") << QDate(2026, 11, 23) << 1 << QDate(2026, 1, 1) << QDate(2026, 12, 31);
        QTest::newRow("April, before it") << QDate(2026, 3, 31) << 4 << QDate(2025, 4, 1) << QDate(2026, 3, 31);
        QTest::newRow("April, its first day") << QDate(2026, 4, 1) << 4 << QDate(2026, 4, 1) << QDate(2027, 3, 31);
        QTest::newRow("no such month") << QDate(2026, 4, 1) << 40 << QDate(2025, 12, 1) << QDate(2026, 11, 30);
    }
    void aFiscalYearHoldsItsDay()
    {
        QFETCH(QDate, day);
        QFETCH(int, month);
        QTEST(fiscalYear(day, month).first, "first");
        QTEST(fiscalYear(day, month).last, "last");
    }

    void datedEntriesStandInTheirYearAndOthersStay()
    {
        ChecklistFixture f;
        QVERIFY(f.openEmpty());
        const auto add = [&](Register reg, const QJsonObject &values) {
            return bool(f.wait(f.workspace->write([=, &f](Connection &connection, ChangeSet &changes) {
                Journal journal(connection, f.clock, u"kim"_s);
                return RegisterStore(connection).add(journal, {{}, reg, f.brand.uid, values}, changes);
            })));
        };
        QVERIFY(add(Register::Decision, {{u"day"_s, u"2026-02-01"_s}, {u"what"_s, u"now"_s}}));
        QVERIFY(add(Register::Decision, {{u"day"_s, u"2025-02-01"_s}, {u"what"_s, u"then"_s}}));
        QVERIFY(add(Register::Line, {{u"name"_s, u"PC"_s}, {u"words"_s, u"예시PC"_s}}));
        QVERIFY(f.ingest({f.post(f.at(QDate(2026, 5, 5), 12), Sentiment::Neutral, u"a"_s, f.brand.id)}));
        const auto read = [&](Register reg, const Period &year) {
            return f.wait(f.workspace->read([=, &f](Connection &connection) {
                return readYearRegister(connection, f.brand, reg, year, f.clock.now(), u"en"_s);
            }));
        };
        const auto decisions = read(Register::Decision, {});
        QCOMPARE(decisions->period.first, QDate(2026, 1, 1));
        QCOMPARE(decisions->entries.size(), 1);
        QCOMPARE(decisions->entries[0].text(u"what"_s), u"now"_s);
        const Period before{PeriodKind::Year, QDate(2025, 1, 1), QDate(2025, 12, 31)};
        QCOMPARE(read(Register::Decision, before)->entries[0].text(u"what"_s), u"then"_s);
        const auto lines = read(Register::Line, {});
        QCOMPARE(lines->figures.value(lines->entries[0].uid), u"1"_s); // gathered as it came in
        QCOMPARE(read(Register::Line, before)->figures.value(lines->entries[0].uid), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TestYearRegisters)
#include "tst_year_registers.moc"
