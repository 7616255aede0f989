#include "models/checklist_template_model.h"
#include <QAbstractItemModelTester>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestChecklistTemplateModel : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistTemplateModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QStringList keys() const
    {
        QStringList list;
        for (const ChecklistItem &item : m_model->checklist().items)
            list << item.key;
        return list;
    }

private slots:
    void init()
    {
        m_model = std::make_unique<ChecklistTemplateModel>(u"ko"_s);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->begin(builtInTemplates()[1]); // daily
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void movesByKeyAndByDrop()
    {
        const QStringList before = keys();
        QVERIFY(m_model->move(0, 2));
        QCOMPARE(keys().mid(0, 3), (QStringList{before[1], before[2], before[0]}));
        QVERIFY(m_model->moveRows({}, 2, 1, {}, 0)); // as a view drops it before the first
        QCOMPARE(keys(), before);
        QVERIFY(!m_model->move(0, -1));
        QVERIFY(!m_model->move(0, int(before.size())));
        QVERIFY(!m_model->isChanged());
    }

    void ownItemsAreAddedAndRemovedAndTheOriginalComesBack()
    {
        QVERIFY(m_model->isOriginal());
        const int row = m_model->addOwn(u"우리 할 일"_s);
        QVERIFY(m_model->isOwn(row) && !m_model->isOwn(0));
        QVERIFY(m_model->item(row).key.startsWith(u"daily.own_"_s));
        QVERIFY(m_model->isChanged() && m_model->mistake().isEmpty());
        m_model->remove(0);
        QVERIFY(!m_model->isOriginal());
        m_model->restoreOriginal();
        QVERIFY(m_model->isOriginal() && !m_model->isChanged());
    }

    void everyStepIsTakenBackAndTypingIsOneStep()
    {
        const QStringList before = keys();
        ChecklistItem item = m_model->item(0);
        for (const QString &typed : {u"새"_s, u"새 제"_s, u"새 제목"_s}) {
            item.title.ko = typed;
            m_model->setItem(0, item);
        }
        m_model->remove(3);
        m_model->undo();
        QCOMPARE(keys(), before);
        QCOMPARE(m_model->item(0).title.ko, u"새 제목"_s);
        m_model->undo();
        QVERIFY(!m_model->isChanged());
        QVERIFY(!m_model->canUndo());
    }

    void whatCannotBeSavedIsSaidInWords()
    {
        ChecklistItem item = m_model->item(1);
        item.title = {u" "_s, QString()};
        m_model->setItem(1, item);
        QVERIFY(m_model->mistake().contains(u'2'));
        while (m_model->rowCount({}) > 0)
            m_model->remove(0);
        QVERIFY(!m_model->mistake().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChecklistTemplateModel)
#include "tst_checklist_template_model.moc"
