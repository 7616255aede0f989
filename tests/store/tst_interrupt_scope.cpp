#include "store/interrupt_scope.h"
#include "store/statement.h"
#include "store_fixture.h"
#include <QElapsedTimer>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestInterruptScope : public QObject {
    Q_OBJECT
    /// Counts on and on, without end.
    static constexpr auto Endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*)"
                                    " FROM n";

private slots:
    void aLongStatementEndsSoonAfterItIsAskedTo()
    {
        QTemporaryDir folder;
        const auto connection = Connection::open(folder.filePath(u"w.db"_s), Connection::Mode::ReadWrite);
        QVERIFY(connection);
        QElapsedTimer timer;
        timer.start();
        {
            const InterruptScope scope(**connection, [&timer] { return timer.elapsed() > 50; });
            Statement endless(**connection, Endless);
            QVERIFY(!endless.next());
            QVERIFY(endless.failed());
            QCOMPARE(endless.status().error().kind, Error::Kind::Cancelled);
        }
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        // The connection is as good as before.
        Statement one(**connection, "SELECT 1");
        QCOMPARE(one.scalar(), 1);
    }
};

QTEST_MAIN(TestInterruptScope)
#include "tst_interrupt_scope.moc"
