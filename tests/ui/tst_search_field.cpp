#include "ui/widgets/search_field.h"
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestSearchField final : public QObject {
    Q_OBJECT
private slots:
    void enterSearchesAtOnceAndAPauseSearchesByItself()
    {
        SearchField field;
        QSignalSpy changed(&field, &SearchField::queryChanged);
        QTest::keyClicks(&field, u"battery"_s);
        QCOMPARE(changed.count(), 0);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(field.query().text(), u"battery"_s);
        QTest::keyClicks(&field, u" heat"_s);
        QVERIFY(changed.wait());
        QCOMPARE(changed.count(), 2);
    }
    void aMistakeIsMarkedAndSaid()
    {
        SearchField field;
        field.setText(u"(battery OR"_s);
        QVERIFY(!field.errors().isEmpty());
        QVERIFY(!field.accessibleDescription().isEmpty());
        QCOMPARE(field.property("invalid").toString(), u"true"_s);
        field.setText(u"battery"_s);
        QVERIFY(field.errors().isEmpty());
        QVERIFY(field.accessibleDescription().isEmpty());
        QCOMPARE(field.property("invalid").toString(), u"false"_s);
    }
    void markingDoesNotDisturbComposingKorean()
    {
        SearchField field;
        field.show();
        QInputMethodEvent composing(u"ㅂ"_s, {});
        QCoreApplication::sendEvent(&field, &composing);
        QCOMPARE(field.text(), QString());
        QInputMethodEvent done;
        done.setCommitString(u"배송 ("_s);
        QCoreApplication::sendEvent(&field, &done);
        QCOMPARE(field.text(), u"배송 ("_s);
        QVERIFY(!field.errors().isEmpty());
    }
    void aBlankAtTheEndDoesNotSearchAgain()
    {
        SearchField field;
        QSignalSpy changed(&field, &SearchField::queryChanged);
        QTest::keyClicks(&field, u"battery"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClick(&field, Qt::Key_Space);
        QTest::qWait(400);
        QCOMPARE(changed.count(), 1);
    }
    void textSetFromOutsideDoesNotSearch()
    {
        SearchField field;
        QSignalSpy changed(&field, &SearchField::queryChanged);
        field.setQueryText(u"#예시"_s);
        QTest::qWait(400);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(field.query().text(), u"#예시"_s);
    }
};
QTEST_MAIN(TestSearchField)
#include "tst_search_field.moc"
