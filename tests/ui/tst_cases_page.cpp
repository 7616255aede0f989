#include "checklist_fixture.h"
#include "models/checklist_model.h"
#include "services/case_service.h"
#include "services/learning_service.h"
#include "services/post_enricher.h"
#include "ui/dialogs/case_dialogs.h"
#include "ui/dialogs/dictionary_dialog.h"
#include "ui/dialogs/sample_check_dialog.h"
#include "ui/pages/cases_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/case_panels.h"
#include "ui/widgets/checklist_panel.h"
#include "ui/widgets/evidence_row_button.h"
#include "ui/widgets/marked_text.h"
#include "ui/widgets/segmented_tabs.h"
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestCasesPage : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<CaseService> m_cases;
    std::unique_ptr<LearningService> m_learning;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CasesPage> m_page;

    QPushButton *button(QWidget *in, const QString &text)
    {
        for (QPushButton *candidate : in->findChildren<QPushButton *>())
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        return nullptr;
    }
    Uid open(const QString &title)
    {
        MentionFilter filter;
        filter.brand = f->brand.id;
        const auto page = f->wait(f->workspace->read([=](Connection &c) { return MentionStore(c).page(filter, 2); }));
        const auto change = f->wait(m_cases->open(f->brand.id, title, {page->at(0).id, page->at(1).id}));
        return change ? change->entityUid : Uid();
    }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->open());
        m_services = std::make_unique<Services>(Services{.clock = f->clock, .workspace = *f->workspace});
        m_cases = std::make_unique<CaseService>(*f->workspace, f->clock);
        m_learning = std::make_unique<LearningService>(*f->workspace, f->clock, standardClassifier());
        m_services->checklists = f->service.get();
        m_services->cases = m_cases.get();
        m_services->learning = m_learning.get();
        m_session = std::make_unique<Session>(*m_services, u"en"_s);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Appearance::Light);
        m_page = std::make_unique<CasesPage>(*m_session, *m_theme, nullptr);
        new QAbstractItemModelTester(&m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_page.get());
        m_page->resize(900, 640);
        QSignalSpy brands(m_session.get(), &Session::brandsChanged);
        m_session->reload();
        QVERIFY(brands.wait());
        m_page->show();
        m_page->activate();
    }
    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
        m_session.reset();
        m_learning.reset();
        m_cases.reset();
        f.reset();
    }

    void withoutACaseThePageSaysHowToOpenOne()
    {
        QTRY_VERIFY(button(m_page.get(), u"New case…"_s));
        QCOMPARE(m_page->model().rowCount(), 0);
    }

    void aCaseIsShownWithItsPartsAndFollowsChanges()
    {
        QSignalSpy shown(m_page.get(), &CasesPage::detailShown);
        const Uid uid = open(u"배송 지연"_s);
        QTRY_COMPARE(m_page->model().rowCount(), 1);
        QTRY_COMPARE(m_page->shownCase(), uid);
        QTRY_VERIFY(!shown.isEmpty());
        auto *owner = m_page->findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
        for (QLineEdit *edit : m_page->findChildren<QLineEdit *>())
            if (edit->accessibleName() == u"Response owner")
                owner = edit;
        QVERIFY(owner);
        QSignalSpy undo(m_session.get(), &Session::undoOffered);
        owner->setFocus();
        QTest::keyClicks(owner, u"Jimin"_s);
        QTest::keyClick(owner, Qt::Key_Return);
        QTRY_COMPARE(undo.size(), 1);
        QTRY_VERIFY(m_page->model().index(0).data(CaseListModel::DetailRole).toString().contains(u"Jimin"));
        auto *timeLine = m_page->findChild<CaseTimeLinePanel *>();
        QTRY_VERIFY(timeLine->findChildren<EvidenceRowButton *>().size() >= 4); // two posts, their saving, the opening
        // Closed, it moves to the other tab; asked for, it is found there.
        QVERIFY(f->wait(m_cases->close(uid, u"done"_s)));
        QTRY_COMPARE(m_page->model().rowCount(), 0);
        m_page->showCase(uid);
        QTRY_COMPARE(m_page->model().shown(), CaseListModel::Shown::Closed);
        QTRY_COMPARE(m_page->shownCase(), uid);
        // Opened again, it is gone on with where it stands now.
        QTRY_VERIFY(button(m_page.get(), u"Open again"_s));
        button(m_page.get(), u"Open again"_s)->click();
        QTRY_COMPARE(m_page->model().shown(), CaseListModel::Shown::Open);
        QTRY_COMPARE(m_page->shownCase(), uid);
    }

    QLineEdit *field(const QString &name)
    {
        for (QLineEdit *edit : m_page->findChildren<QLineEdit *>())
            if (edit->accessibleName() == name)
                return edit;
        return nullptr;
    }

    /// Who writes the next step and goes on without pressing Save has written it all the same.
    void theNextStepIsKeptWhenItsFieldIsLeft()
    {
        const Uid uid = open(u"배송 지연"_s);
        QTRY_COMPARE(m_page->shownCase(), uid);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QSignalSpy undo(m_session.get(), &Session::undoOffered);
        QTRY_VERIFY(field(u"Next step"_s)->isVisible());
        field(u"Next step"_s)->setFocus();
        QTest::keyClicks(field(u"Next step"_s), u"Ask the courier"_s);
        QVERIFY(f->wait(m_cases->setOwner(uid, u"현우"_s))); // meanwhile somebody else changes the case
        QTRY_COMPARE(field(u"Response owner"_s)->text(), u"현우"_s);
        QCOMPARE(field(u"Next step"_s)->text(), u"Ask the courier"_s);
        QTest::keyClick(field(u"Next step"_s), Qt::Key_Tab); // to its time: not yet
        QTest::qWait(20);
        QCOMPARE(undo.size(), 0);
        field(u"Response owner"_s)->setFocus();
        QTRY_COMPARE(undo.size(), 1);
        const auto detail = f->wait(m_cases->detail(uid, u"en"_s));
        QCOMPARE(detail->line.crisisCase.nextStep, u"Ask the courier"_s);
        QVERIFY(detail->line.crisisCase.nextStepAt.isValid());
    }

    /// From the draft to the sent reply with the keyboard: it stays where it is worked.
    void anApprovedDraftIsRecordedAsSent()
    {
        const Uid uid = open(u"배송 지연"_s);
        QVERIFY(f->wait(m_cases->saveDraft(uid, {}, u"불편을 드려 죄송합니다"_s)));
        QTRY_COMPARE(m_page->shownCase(), uid);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->findChildren<SegmentedTabs *>().constLast()->setCurrentKey(u"replies"_s);
        auto *replies = m_page->findChild<CaseRepliesPanel *>();
        QTRY_VERIFY(button(replies, u"Approve"_s));
        QVERIFY(!button(replies, u"Record as sent…"_s)); // nobody has approved it
        button(replies, u"Approve"_s)->setFocus();
        QTest::keyClick(button(replies, u"Approve"_s), Qt::Key_Space);
        QTRY_VERIFY(button(replies, u"Record as sent…"_s));
        QTRY_COMPARE(qobject_cast<QPushButton *>(m_page->focusWidget())->text(), u"Take the approval back"_s);
        button(replies, u"Record as sent…"_s)->click();
        auto *dialog = m_page->findChild<CaseEntryDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"불편을 드려 죄송합니다"_s);
        button(dialog, u"Record"_s)->click();
        QTRY_VERIFY(!f->wait(m_cases->detail(uid, u"en"_s))->entries.isEmpty());
        QCOMPARE(f->wait(m_cases->detail(uid, u"en"_s))->entries.constFirst().kind, CaseEntry::Kind::Reply);
    }

    /// One looks up something in another case and comes back.
    void aReplyThatIsBeingWrittenWaitsForItsCase()
    {
        const Uid first = open(u"배송 지연"_s), second = open(u"환불"_s);
        m_page->showCase(first);
        QTRY_COMPARE(m_page->shownCase(), first);
        auto *text = m_page->findChild<CaseRepliesPanel *>()->findChild<QPlainTextEdit *>();
        QTRY_COMPARE(field(u"Name of the case"_s)->text(), u"배송 지연"_s);
        text->setPlainText(u"half a sent"_s);
        m_page->showCase(second);
        QTRY_COMPARE(text->toPlainText(), QString());
        m_page->showCase(first);
        QTRY_COMPARE(text->toPlainText(), u"half a sent"_s);
    }

    /// The line under a step is read without opening it first.
    void everyStepOfAnOpenCaseTellsWhatIsKnown()
    {
        const Uid uid = open(u"배송 지연"_s);
        QTRY_COMPARE(m_page->shownCase(), uid);
        auto *steps = m_page->findChild<ChecklistPanel *>();
        QTRY_COMPARE(steps->model().rowCount(), 7);
        for (int row = 0; row < 7; ++row)
            QTRY_VERIFY2(!steps->model().index(row).data(ChecklistModel::EvidenceLineRole).toString().isEmpty(),
                         qPrintable(QString::number(row)));
    }

    void closingAsksForANote()
    {
        CloseCaseDialog dialog(u"배송 지연"_s, 2);
        dialog.show();
        QVERIFY(std::ranges::any_of(dialog.findChildren<QLabel *>(),
                                    [](const QLabel *label) { return label->text().startsWith(u"2 step"); }));
        QPushButton *close = button(&dialog, u"Close the case"_s);
        QVERIFY(close && !close->isEnabled());
        QSignalSpy confirmed(&dialog, &CloseCaseDialog::confirmed);
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u"learned"_s);
        QVERIFY(close->isEnabled());
        close->click();
        QCOMPARE(confirmed.size(), 1);
    }

    void postsGoToAnOpenCaseOrANewOne()
    {
        const Uid uid = open(u"배송 지연"_s);
        AttachCaseDialog dialog(*m_session, {});
        dialog.show();
        QSignalSpy existing(&dialog, &AttachCaseDialog::existingCase);
        QPushButton *save = button(&dialog, u"Save with the case"_s);
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QCOMPARE(existing.size(), 1);
        QCOMPARE(existing.constFirst().constFirst().value<Uid>(), uid);
    }

    void theDictionaryShowsWhatAWordWouldChangeBeforeItIsSaved()
    {
        DictionaryEntry entry;
        entry.pattern = u"이야기"_s;
        entry.effect = WordEffect::Negative;
        DictionaryDialog dialog(*m_session, entry);
        dialog.show();
        QSignalSpy shown(&dialog, &DictionaryDialog::effectShown);
        QVERIFY(shown.wait(20'000));
        bool told = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            told = told || label->text().replace(QChar::Nbsp, u' ').startsWith(u"Found in ");
        QVERIFY(told);
        QVERIFY(dialog.findChild<QListWidget *>()->count() > 0);
        QSignalSpy confirmed(&dialog, &DictionaryDialog::confirmed);
        QPushButton *save = button(&dialog, u"Save"_s);
        QVERIFY(save && save->isEnabled());
        save->click();
        QCOMPARE(confirmed.size(), 1);
    }

    void theSampleIsJudgedWithTheKeyboardAlone()
    {
        SampleCheckDialog dialog(*m_session, QDate(2026, 11, 23));
        dialog.show();
        QSignalSpy shown(&dialog, &SampleCheckDialog::shown);
        QVERIFY(shown.wait(10'000));
        QCOMPARE(dialog.current(), 0);
        for (const int key : {int(Qt::Key_Return), int(Qt::Key_1), int(Qt::Key_0)}) {
            shown.clear();
            QTest::keyClick(&dialog, Qt::Key(key));
            QVERIFY(shown.wait(10'000));
        }
        QCOMPARE(dialog.current(), 3);
        QTest::keyClick(&dialog, Qt::Key_Left);
        QCOMPARE(dialog.current(), 2);
        QTest::keyClick(&dialog, Qt::Key_Right);
        QCOMPARE(dialog.current(), 3);
    }

    void markedTextStaysPlainText()
    {
        MarkedText text;
        text.resize(300, 40);
        text.setText(u"<b>bold</b> & <img src=x>\nsecond"_s);
        text.setMarks({{0, 3, Tone::Bad}, {1000, 5, Tone::Good}});
        QCOMPARE(text.text(), u"<b>bold</b> & <img src=x>\nsecond"_s);
        QCOMPARE(text.toPlainText(), text.text());
        QCOMPARE(text.extraSelections().size(), 2);
        QVERIFY(text.heightForWidth(80) > text.heightForWidth(400));
    }
};

QTEST_MAIN(TestCasesPage)
#include "tst_cases_page.moc"
