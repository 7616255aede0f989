#include "checklist_fixture.h"
#include "services/person_change.h"
#include "store/mention_store.h"
#include "ui/pages/mentions_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/feed_view.h"
#include <QSignalSpy>

using namespace pulse;
using namespace Qt::StringLiterals;

/// What a person does to the mentions of the feed.
class TestMentionsPage : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MentionsPage> m_page;

    QList<Mention> stored()
    {
        return f->wait(f->workspace->read([](Connection &c) { return MentionStore(c).page({}, 100); })).valueOr({});
    }
    int judgedByPeople(Sentiment sentiment)
    {
        int count = 0;
        for (const Mention &mention : stored())
            count += mention.judgement.byPerson && mention.judgement.sentiment == sentiment;
        return count;
    }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->openEmpty());
        QList<EnrichedPost> posts;
        for (int i = 0; i < 6; ++i)
            posts << f->post(f->at(QDate(2026, 11, 20), 9 + i), Sentiment::Neutral, u"writer"_s, f->brand.id);
        QVERIFY(f->ingest(posts));
        m_services = std::make_unique<Services>(Services{.clock = f->clock, .workspace = *f->workspace});
        m_session = std::make_unique<Session>(*m_services, u"en"_s);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Appearance::Light);
        m_page = std::make_unique<MentionsPage>(*m_session, *m_theme, nullptr);
        m_page->resize(1000, 800);
        QSignalSpy brands(m_session.get(), &Session::brandsChanged);
        m_session->reload();
        QVERIFY(brands.wait());
        m_page->show();
        m_page->activate();
        QTRY_COMPARE(m_page->model().rowCount(), 6);
        QTRY_VERIFY(m_page->view()->currentIndex().isValid());
        m_page->view()->setFocus();
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_services.reset();
        m_theme.reset();
        f.reset();
    }

    void severalAreCorrectedAtOnceByKeyboardAndUndoneAsOne()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        FeedView *view = m_page->view();
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QSignalSpy undo(m_session.get(), &Session::undoOffered);
        QTest::keyClick(view, Qt::Key_3);
        QVERIFY(undo.wait());
        QCOMPARE(judgedByPeople(Sentiment::Negative), 3);
        QVERIFY(undo.first().first().toString().contains(u'3'));
        QVERIFY(f->wait(undoChange(*f->workspace, undo.first().at(1).toString())));
        QCOMPARE(judgedByPeople(Sentiment::Negative), 0);
    }

    void theProgramsJudgementIsPutBackForSeveral()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        FeedView *view = m_page->view();
        view->selectAll();
        QSignalSpy undo(m_session.get(), &Session::undoOffered);
        QTest::keyClick(view, Qt::Key_1);
        QVERIFY(undo.wait());
        QCOMPARE(judgedByPeople(Sentiment::Positive), 6);
        QTRY_COMPARE(view->selectionModel()->selectedRows().size(), 6);
        QTest::keyClick(view, Qt::Key_0);
        QTRY_COMPARE(undo.size(), 2);
        QCOMPARE(judgedByPeople(Sentiment::Positive), 0);
    }
};

QTEST_MAIN(TestMentionsPage)
#include "tst_mentions_page.moc"
