#include "core/query.h"
#include "ui/dialogs/query_help_dialog.h"
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTranslator>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestQueryHelp final : public QObject {
    Q_OBJECT
private slots:
    void everyExampleIsAQueryWithoutAMistake_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Korean") << u"ko"_s;
    }
    void everyExampleIsAQueryWithoutAMistake()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/pulsecheck_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&translator);
        const QList<ReferenceDialog::Row> examples = QueryHelpDialog::examples();
        QVERIFY(examples.size() > 15);
        for (const auto &[query, meaning] : examples) {
            const Query::Parsed parsed = Query::parse(query);
            QVERIFY2(parsed.errors.isEmpty() && !parsed.query.isEmpty(), qPrintable(query));
            QVERIFY(!meaning.isEmpty());
        }
    }
    void theChosenExampleIsSearchedFor()
    {
        QueryHelpDialog dialog(true);
        dialog.show();
        QSignalSpy searched(&dialog, &QueryHelpDialog::searchRequested);
        auto *table = dialog.findChild<QTableWidget *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(searched.count(), 1);
        QCOMPARE(searched[0][0].toString(), QueryHelpDialog::examples()[1].first);
        QVERIFY(!dialog.isVisible());
    }
    void besideAQueryItOnlyTells()
    {
        const QueryHelpDialog dialog(false);
        QCOMPARE(dialog.findChildren<QPushButton *>().size(), 1);
    }
};
QTEST_MAIN(TestQueryHelp)
#include "tst_query_help.moc"
