#include "checklist_fixture.h"
#include "ui/widgets/mention_filter_bar.h"
#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The conditions above the feed.
class TestMentionFilterBar : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MentionFilterBar> m_bar;

    /// Chooses \a condition in the menu of "+ Condition"; gives back whether it was ticked before.
    bool choose(const QString &condition)
    {
        for (QAbstractButton *button : m_bar->findChildren<QAbstractButton *>())
            if (button->text().startsWith(u'+'))
                button->click();
        bool ticked = false;
        for (QMenu *menu : m_bar->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions())
                if (menu->isVisible() && action->text() == condition) {
                    ticked = action->isChecked();
                    action->trigger();
                }
            menu->close();
        }
        return ticked;
    }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->openEmpty());
        m_services = std::make_unique<Services>(Services{.clock = f->clock, .workspace = *f->workspace});
        m_session = std::make_unique<Session>(*m_services, u"en"_s);
        m_bar = std::make_unique<MentionFilterBar>(*m_session);
        m_bar->resize(900, 60);
        m_bar->show();
        connect(m_bar.get(), &MentionFilterBar::searchChanged, this, [this](const Query &query) {
            MentionFilter filter = m_bar->filter();
            filter.search = query;
            m_bar->setFilter(filter);
        });
    }

    void questionsAndComplaintsAreConditionsBesideTheSearch()
    {
        MentionFilter filter;
        filter.search = Query::parse(u"delivery OR shipping"_s).query;
        m_bar->setFilter(filter);
        QVERIFY(!choose(u"Questions"_s));
        QCOMPARE(m_bar->filter().search.text(), u"(delivery OR shipping) is:question"_s);
        QVERIFY(!choose(u"Complaints"_s));
        QCOMPARE(m_bar->filter().search.text(), u"(delivery OR shipping) is:question is:complaint"_s);
        QVERIFY(choose(u"Questions"_s)); // once more takes it away
        QCOMPARE(m_bar->filter().search.text(), u"(delivery OR shipping) is:complaint"_s);
    }

    void theOnlyConditionGoesWithoutATrace()
    {
        m_bar->setFilter({});
        choose(u"Complaints"_s);
        QCOMPARE(m_bar->filter().search.text(), u"is:complaint"_s);
        choose(u"Complaints"_s);
        QVERIFY(m_bar->filter().search.isEmpty());
    }
};

QTEST_MAIN(TestMentionFilterBar)
#include "tst_mention_filter_bar.moc"
