#include "sources/secrets.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestSecrets : public QObject {
    Q_OBJECT
private slots:
    void severalStandInOneText()
    {
        const Secrets secrets{{u"clientId"_s, u"id"_s}, {u"clientSecret"_s, u"한글 \" \n }"_s}};
        QCOMPARE(unpackSecrets(packSecrets(secrets)), secrets);
    }
    void aTextOfItsOwnIsTheOnlySecret()
    {
        QCOMPARE(unpackSecrets(u" abc \n"_s), (Secrets{{u"token"_s, u"abc"_s}}));
        QCOMPARE(unpackSecrets(u"{not json"_s, u"password"_s), (Secrets{{u"password"_s, u"{not json"_s}}));
        QVERIFY(unpackSecrets(QString()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
