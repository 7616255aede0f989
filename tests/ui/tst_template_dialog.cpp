#include "checklist_fixture.h"
#include "models/checklist_template_model.h"
#include "models/session.h"
#include "services/template_file.h"
#include "ui/dialogs/template_dialog.h"
#include "ui/style/theme.h"
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestTemplateDialog : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TemplateDialog> m_dialog;

    ChecklistTemplateModel &model() { return m_dialog->model(); }
    QListView *list() { return m_dialog->findChild<QListView *>(); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *candidate : m_dialog->findChildren<QPushButton *>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }
    ChecklistTemplate stored()
    {
        const auto templates = f->wait(f->service->templates());
        for (const ChecklistTemplate &checklist : *templates)
            if (checklist.key == u"daily")
                return checklist;
        return {};
    }
    void open()
    {
        m_dialog = std::make_unique<TemplateDialog>(*m_session, u"daily"_s, nullptr);
        QSignalSpy loaded(m_dialog.get(), &TemplateDialog::loaded);
        m_dialog->show();
        QVERIFY(loaded.wait());
    }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->openEmpty());
        m_services = std::make_unique<Services>(Services{.clock = f->clock, .workspace = *f->workspace});
        m_services->checklists = f->service.get();
        m_session = std::make_unique<Session>(*m_services, u"en"_s);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Appearance::Light);
        open();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_session.reset();
        m_services.reset();
        m_theme.reset();
        f.reset();
    }

    void whatIsSavedHoldsForListsToComeAndCanBeUndone()
    {
        const QString today = f->run("daily").items.constFirst().item.key;
        QVERIFY(!button(u"Save"_s)->isEnabled());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier); // the first item moves down
        QCOMPARE(model().item(1).key, today);
        QSignalSpy saved(m_dialog.get(), &TemplateDialog::saved);
        QSignalSpy offered(m_session.get(), &Session::undoOffered);
        QTest::mouseClick(button(u"Save"_s), Qt::LeftButton);
        QVERIFY(saved.wait());
        QCOMPARE(stored().items[1].key, today);
        QCOMPARE(f->run("daily").items.constFirst().item.key, today); // what is open keeps its order
        QCOMPARE(offered.count(), 1);
        QVERIFY(bool(f->wait(f->service->undo(offered.constFirst().at(1).value<Uid>()))));
        QCOMPARE(stored().items[0].key, today);
    }

    void anOwnItemIsWordedInBothLanguagesAtOnce()
    {
        QTest::mouseClick(button(u"Add an item"_s), Qt::LeftButton);
        auto *title = qobject_cast<QPlainTextEdit *>(m_dialog->focusWidget());
        QVERIFY(title && title->accessibleName() == u"Title, English"_s);
        QTest::keyClicks(title, u"Call the shop"_s);
        QCOMPARE(model().checklist().items.last().title.en, u"Call the shop"_s);
        QVERIFY(button(u"Save"_s)->isEnabled());
        title->selectAll();
        QTest::keyClick(title, Qt::Key_Delete);
        QVERIFY(button(u"Save"_s)->isEnabled()); // the Korean title serves for both
        model().undo();
        model().undo();
        QVERIFY(!model().isChanged());
    }

    void filesGoOutAndComeBack()
    {
        const QString file = f->folder.filePath(u"daily.json"_s);
        QSignalSpy told(m_session.get(), &Session::message);
        m_dialog->exportTo(file);
        QVERIFY(told.wait());
        const auto read = readTemplateFile(file);
        QVERIFY(bool(read));
        QCOMPARE(read->size(), 1);
        model().remove(0);
        m_dialog->importFrom(file);
        QTRY_VERIFY(model().isOriginal());
    }

    void aFileThatIsNoChecklistChangesNothing()
    {
        QFile wrong(f->folder.filePath(u"wrong.json"_s));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("{\"templates\": [{\"key\": \"hourly\"}]}");
        wrong.close();
        m_dialog->importFrom(wrong.fileName());
        const auto complains = [this] {
            for (const QLabel *label : m_dialog->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(u"hourly"_s))
                    return true;
            return false;
        };
        QTRY_VERIFY(complains());
        QVERIFY(!model().isChanged());
    }

    void closingAsksOnlyWhenSomethingWouldBeLost()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        open();
        model().move(0, 1);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
    }
};

QTEST_MAIN(TestTemplateDialog)
#include "tst_template_dialog.moc"
