#include "checklist_fixture.h"
#include "find_widget.h"
#include "models/staff_model.h"
#include "services/people_keeper.h"
#include "store/people_store.h"
#include "store/staff_store.h"
#include "ui/dialogs/staff_dialog.h"
#include "ui/pages/settings/staff_panel.h"
#include "ui/style/theme.h"
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The staff list as a person keeps it.
class TestStaffPanel : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<StaffPanel> m_panel;

    QAbstractItemModel *table() { return m_panel->findChild<QTableView *>()->model(); }
    QString cell(int column) { return table()->index(0, column).data().toString(); }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->openEmpty());
        m_services = std::make_unique<Services>(Services{.clock = f->clock, .workspace = *f->workspace});
        m_session = std::make_unique<Session>(*m_services, u"en"_s);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Appearance::Light);
        QSignalSpy brands(m_session.get(), &Session::brandsChanged);
        m_session->reload();
        QVERIFY(brands.wait());
        m_panel = std::make_unique<StaffPanel>(*m_session);
        m_panel->resize(860, 640);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_theme.reset();
        m_session.reset();
        m_services.reset();
        f.reset();
    }

    void somebodyIsAddedWithConsentAndTakenBack()
    {
        QTRY_VERIFY(button(*m_panel, u"Add somebody"));
        button(*m_panel, u"Add somebody")->click();
        auto *dialog = m_panel->findChild<StaffDialog *>();
        QVERIFY(dialog);
        button(*dialog, u"Save")->click(); // without a name it stays and says so
        QVERIFY(dialog->isVisible());
        named<QLineEdit>(*dialog, u"Name"_s)->setText(u"Hana Kim"_s);
        named<QPlainTextEdit>(*dialog, u"Accounts"_s)->setPlainText(u"https://x.com/hana_kim\nhttps://example.org/a"_s);
        button(*dialog, u"Save")->click(); // the second line names nobody
        QVERIFY(dialog->isVisible());
        named<QPlainTextEdit>(*dialog, u"Accounts"_s)->setPlainText(u"https://x.com/hana_kim\n@hana"_s);
        auto *consent = named<QComboBox>(*dialog, u"Consent"_s);
        consent->setCurrentIndex(consent->findText(u"Agreed"_s));
        QSignalSpy undo(m_session.get(), &Session::undoOffered);
        button(*dialog, u"Save")->click();
        QTRY_COMPARE(undo.size(), 1);
        QTRY_COMPARE(table()->rowCount(), 1);
        QCOMPARE(cell(StaffModel::Name), u"Hana Kim"_s);
        QCOMPARE(cell(StaffModel::Accounts), u"X: hana_kim · hana"_s);
        QVERIFY2(cell(StaffModel::Consent).startsWith(u"Agreed on"), qPrintable(cell(StaffModel::Consent)));
        QCOMPARE(cell(StaffModel::LatestPost), u"None yet"_s);
        QVERIFY(f->wait(undoChange(*f->workspace, undo.first().at(1).toString())));
        QTRY_COMPARE(table()->rowCount(), 0);
    }

    void whoeverIsMarkedAsStaffInPeopleIsProposed()
    {
        QVERIFY(f->ingest({f->post(f->at({2026, 11, 20}, 10), Sentiment::Neutral, u"colleague"_s, f->brand.id)}));
        QVERIFY(PeopleKeeper::refreshNow(*f->workspace, f->clock));
        QVERIFY(
            f->wait(applyChange(*f->workspace, u"person"_s, personUid(u"X"_s, u"colleague"_s), u"role"_s, u"staff"_s)));
        QTRY_VERIFY(button(*m_panel, u"X: colleague"));
        button(*m_panel, u"X: colleague")->click();
        auto *dialog = m_panel->findChild<StaffDialog *>();
        QCOMPARE(named<QPlainTextEdit>(*dialog, u"Accounts"_s)->toPlainText(), u"X: colleague"_s);
        button(*dialog, u"Save")->click();
        QTRY_COMPARE(table()->rowCount(), 1);
        QTRY_VERIFY(!button(*m_panel, u"X: colleague"));
        QCOMPARE(cell(StaffModel::Consent), u"Not asked yet"_s); // a mark is no consent
    }

    void everyControlHasAName()
    {
        QVERIFY(f->addStaff(u"hana"_s, StaffConsent::Agreed));
        QTRY_COMPARE(table()->rowCount(), 1);
        button(*m_panel, u"Add somebody")->click();
        for (QWidget *widget : m_panel->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const QAccessibleInterface *name = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(name && !name->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestStaffPanel)
#include "tst_staff_panel.moc"
