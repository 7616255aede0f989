#include "checklist_fixture.h"
#include "services/people_keeper.h"
#include "services/person_change.h"
#include "store/people_store.h"
#include "ui/dialogs/definition_dialog.h"
#include "ui/pages/people_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/feed_view.h"
#include "ui/widgets/person_card.h"
#include "ui/widgets/person_filter_bar.h"
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The list of people, the card beside it, and what a person does on it.
class TestPeoplePage : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PeopleKeeper> m_keeper;
    std::unique_ptr<PeoplePage> m_page;

    QPushButton *button(const QString &text)
    {
        for (QPushButton *candidate : m_page->findChildren<QPushButton *>())
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        return nullptr;
    }
    QString cardText()
    {
        QStringList texts;
        for (QLabel *label : m_page->card()->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'\n');
    }
    AuthorId author(const QString &handle)
    {
        return f
            ->wait(
                f->workspace->read([handle](Connection &c) { return PeopleStore(c).byUid(personUid(u"X"_s, handle)); }))
            .valueOr({});
    }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->openEmpty());
        QList<EnrichedPost> posts;
        const auto say = [&](const QString &who, Sentiment sentiment, int times) {
            for (int i = 0; i < times; ++i)
                posts << f->post(f->at(QDate(2026, 11, 20 - i), 20), sentiment, who, f->brand.id);
        };
        say(u"fan"_s, Sentiment::Positive, 5);
        say(u"critic"_s, Sentiment::Negative, 4);
        say(u"guest"_s, Sentiment::Neutral, 1);
        QVERIFY(f->ingest(posts));
        QVERIFY(PeopleKeeper::refreshNow(*f->workspace, f->clock));
        m_services = std::make_unique<Services>(Services{.clock = f->clock, .workspace = *f->workspace});
        m_session = std::make_unique<Session>(*m_services, u"en"_s);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Appearance::Light);
        m_keeper = std::make_unique<PeopleKeeper>(*f->workspace, f->clock);
        m_page = std::make_unique<PeoplePage>(*m_session, *m_theme, nullptr);
        m_page->resize(1000, 700);
        QSignalSpy brands(m_session.get(), &Session::brandsChanged);
        m_session->reload();
        QVERIFY(brands.wait());
        m_page->activate();
        m_page->show();
        QTRY_COMPARE(m_page->model().rowCount(), 3);
    }
    void cleanup()
    {
        m_page.reset();
        m_keeper.reset();
        m_session.reset();
        m_services.reset();
        m_theme.reset();
        f.reset();
    }

    void theFirstPersonStandsOnTheCard()
    {
        QTRY_VERIFY2(cardText().contains(u"Advocate"), qPrintable(cardText()));
        QVERIFY(cardText().contains(u"@fan"));
        QVERIFY(cardText().contains(u"In 90 days 5 positive"));
    }

    void theKeyboardMovesFromPersonToPerson()
    {
        QTRY_VERIFY(cardText().contains(u"@fan"));
        m_page->view()->setFocus();
        QTest::keyClick(m_page->view(), Qt::Key_Down);
        QTRY_VERIFY2(cardText().contains(u"@critic"), qPrintable(cardText()));
        QVERIFY(cardText().contains(u"Detractor"));
        QSignalSpy mentions(m_session.get(), &Session::mentionsRequested);
        QTest::keyClick(m_page->view(), Qt::Key_Return);
        QCOMPARE(mentions.size(), 1);
    }

    void aNameIsFound()
    {
        m_page->focusSearch();
        auto *search = m_page->findChild<PersonFilterBar *>()->findChild<QLineEdit *>();
        search->setText(u"GUE"_s);
        QTRY_COMPARE(m_page->model().rowCount(), 1);
        search->setText(u"nobody"_s);
        QTRY_VERIFY(button(u"Clear the filter"_s));
        button(u"Clear the filter"_s)->click();
        QTRY_COMPARE(m_page->model().rowCount(), 3);
    }

    void aNoteIsKeptAndCanBeTakenBack()
    {
        QTRY_VERIFY(cardText().contains(u"@fan"));
        QSignalSpy undo(m_session.get(), &Session::undoOffered);
        button(u"Note"_s)->click();
        auto *text = m_page->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(text->isVisible());
        text->setPlainText(u"likes the watch"_s);
        button(u"Save the note"_s)->click();
        QTRY_VERIFY2(cardText().contains(u"likes the watch"), qPrintable(cardText()));
        QCOMPARE(undo.size(), 1);
        QVERIFY(f->wait(undoChange(*f->workspace, undo[0][1].toString())).hasValue());
        QTRY_VERIFY(!cardText().contains(u"likes the watch"));
        QVERIFY(cardText().contains(u"No note yet."));
    }

    void aNoteIsSavedByKeys()
    {
        QTRY_VERIFY(cardText().contains(u"@fan"));
        button(u"Note"_s)->click();
        auto *text = m_page->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"likes the watch"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(cardText().contains(u"likes the watch"), qPrintable(cardText()));
        QVERIFY(!text->isVisible());
        button(u"Note"_s)->click();
        QTest::keyClicks(text, u"never mind"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!text->isVisible());
    }

    void whatWasBeingWrittenWaitsUntilThePersonIsShownAgain()
    {
        QTRY_VERIFY(cardText().contains(u"@fan"));
        button(u"Note"_s)->click();
        auto *text = m_page->findChild<QPlainTextEdit *>();
        text->setPlainText(u"half a sen"_s);
        m_page->view()->setCurrentIndex(m_page->model().index(1));
        QTRY_VERIFY(cardText().contains(u"@critic"));
        QVERIFY(!text->isVisible());
        m_page->view()->setCurrentIndex(m_page->model().index(0));
        QTRY_VERIFY(cardText().contains(u"@fan"));
        QVERIFY(text->isVisible());
        QCOMPARE(text->toPlainText(), u"half a sen"_s);
    }

    void howManySpeakForAndAgainstStandsAboveTheList()
    {
        const auto line = [this] {
            for (const QLabel *label : m_page->findChildren<QLabel *>())
                if (label->isVisible() && label->text().startsWith(u"Advocates "))
                    return label->text();
            return QString();
        };
        QTRY_COMPARE(line(), u"Advocates 1 · Detractors 1 · Mixed 0 · Too few judged 1"_s);
        QVERIFY(f->wait(applyChange(*f->workspace, u"person"_s, personUid(u"X"_s, u"fan"_s), u"role"_s, u"paid"_s))
                    .hasValue());
        QTRY_COMPARE(line(), u"Advocates 0 · Detractors 1 · Mixed 0 · Too few judged 1"_s);
        PersonFilter all;
        all.who = PersonFilter::Who::All;
        m_page->showWho(all);
        QTRY_COMPARE(line(), u"Advocates 0 · Detractors 1 · Mixed 0 · Too few judged 1 · Staff and paid 1"_s);
    }

    void aJoinLeavesTheKeyboardAndThePlaceOnTheCard()
    {
        EnrichedPost elsewhere = f->post(f->at(QDate(2026, 11, 1), 20), Sentiment::Negative, u"critic"_s, f->brand.id);
        elsewhere.post.place = u"Blog"_s;
        QVERIFY(f->ingest({elsewhere}));
        emit m_session->personRequested(author(u"critic"_s));
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Same person"_s), 10'000);
        m_page->card()->verticalScrollBar()->setValue(40);
        button(u"Same person"_s)->setFocus();
        button(u"Same person"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Part"_s), 10'000);
        QTRY_VERIFY(!button(u"Same person"_s));
        QCOMPARE(m_page->card()->verticalScrollBar()->value(), 40);
        const QWidget *focused = m_page->focusWidget();
        QVERIFY(focused == m_page->card() || m_page->card()->isAncestorOf(focused));
    }

    void aProfileWithAnAddressCanBeOpenedAndNothingElse()
    {
        QTRY_VERIFY(cardText().contains(u"@fan"));
        QVERIFY(!button(u"Profile ↗"_s)); // no place told an address
        const auto tell = [&](const QString &who, const QString &address) {
            EnrichedPost each = f->post(f->at(QDate(2026, 11, 21), 9), Sentiment::Neutral, who, f->brand.id);
            each.post.author.url = address;
            const int before = m_page->model().rowCount();
            QVERIFY(f->ingest({each}));
            QTRY_COMPARE_WITH_TIMEOUT(m_page->model().rowCount(), before + 1, 10'000);
            emit m_session->personRequested(author(who));
            QTRY_VERIFY(cardText().contains(u'@' + who));
        };
        tell(u"careless"_s, u"file:///etc/passwd"_s);
        QVERIFY(!button(u"Profile ↗"_s));
        tell(u"open"_s, u"https://example.org/@open"_s);
        QTRY_VERIFY(button(u"Profile ↗"_s));
        QCOMPARE(button(u"Profile ↗"_s)->toolTip(), u"https://example.org/@open"_s);
    }

    void anyAccountOpensTheCardOfItsPerson()
    {
        QTRY_VERIFY(cardText().contains(u"@fan"));
        QVERIFY(f->wait(applyChange(*f->workspace, u"person"_s, personUid(u"X"_s, u"guest"_s), u"sameAs"_s,
                                    personUid(u"X"_s, u"critic"_s)))
                    .hasValue());
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model().rowCount(), 2, 10'000);
        emit m_session->personRequested(author(u"guest"_s));
        QTRY_VERIFY2(cardText().contains(u"@critic"), qPrintable(cardText()));
        QTRY_VERIFY(button(u"Part"_s));
        button(u"Part"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model().rowCount(), 3, 10'000);
    }

    void theEffectOfARuleIsShownBeforeItIsSaved()
    {
        QTRY_VERIFY(cardText().contains(u"@fan"));
        button(u"Change the rule…"_s)->click();
        auto *dialog = m_page->findChild<DefinitionDialog *>();
        const auto effect = [dialog] {
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                if (label->isVisible() && label->text().startsWith(u"Advocates "))
                    return label->text();
            return QString();
        };
        QTRY_COMPARE(effect(), u"Advocates 1 · detractors 1 · mixed 0 · too few judged 1"_s);
        dialog->findChildren<QSpinBox *>().at(1)->setValue(5); // judged mentions, at least
        QTRY_COMPARE(effect(), u"Advocates 1 · detractors 1 → 0 · mixed 0 · too few judged 1 → 2"_s);
        dialog->reject();
    }

    void whatIsFilteredIsSaved()
    {
        QSignalSpy told(m_session.get(), &Session::fileSaved);
        const QString file = f->folder.filePath(u"people.csv"_s);
        PersonFilter filter;
        filter.stances = {Stance::Detractor};
        m_page->showWho(filter);
        QTRY_COMPARE(m_page->model().rowCount(), 1);
        m_page->exportTo(file);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told[0][1].toString(), file);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = saved.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith("\xef\xbb\xbfHandle,Name,Channel,")); // Excel reads Korean by this mark
        QVERIFY(lines[1].startsWith("critic,"));
        QVERIFY(lines[1].contains(",Detractor,,4,0,0,4,"));
    }

    void aNameThatIsAFormulaIsSavedAsText()
    {
        EnrichedPost post = f->post(f->at(QDate(2026, 11, 20), 9), Sentiment::Positive, u"=1+1"_s, f->brand.id);
        post.post.author.name = u"@SUM(A1:A9)"_s;
        QVERIFY(f->ingest({post}));
        PersonFilter filter;
        filter.text = u"=1+1"_s;
        m_page->showWho(filter);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model().rowCount(), 1, 10'000);
        QSignalSpy told(m_session.get(), &Session::fileSaved);
        const QString file = f->folder.filePath(u"formula.csv"_s);
        m_page->exportTo(file);
        QTRY_COMPARE(told.size(), 1);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().split('\n')[1].startsWith("'=1+1,'@SUM(A1:A9),"));
    }
};

QTEST_MAIN(TestPeoplePage)
#include "tst_people_page.moc"
