#include "app/keeping_status.h"
#include "checklist_fixture.h"
#include <QSignalSpy>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestKeepingStatus : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PeopleKeeper> m_keeper;

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->open());
        m_services = std::make_unique<Services>(Services{.clock = f->clock, .workspace = *f->workspace});
        m_session = std::make_unique<Session>(*m_services, u"en"_s);
        m_keeper = std::make_unique<PeopleKeeper>(*f->workspace, f->clock);
    }
    void cleanup()
    {
        m_keeper.reset();
        m_session.reset();
        m_services.reset();
        f.reset();
    }

    void listsThatTakeTheirTimeAreToldOfAndThatTheyCanBeLeft()
    {
        QSignalSpy said(m_session.get(), &Session::message);
        KeepingStatus status(*m_session, *m_keeper, nullptr, 0);
        m_keeper->start();
        QTRY_VERIFY_WITH_TIMEOUT(said.size() >= 2, 10'000);
        const QString first = said.first().at(0).toString(), last = said.last().at(0).toString();
        QVERIFY2(first.contains(u"past days: "_s) && first.contains(u"You can close the program"_s), qPrintable(first));
        QVERIFY2(last.contains(u"are made"_s), qPrintable(last));
        QCOMPARE(said.first().at(1).toBool(), false); // no error
    }

    void whatIsThroughAtOnceIsNotTalkedOf()
    {
        QSignalSpy said(m_session.get(), &Session::message), idle(m_keeper.get(), &PeopleKeeper::idle);
        KeepingStatus status(*m_session, *m_keeper, nullptr, 60'000);
        m_keeper->start();
        QTRY_VERIFY_WITH_TIMEOUT(!idle.isEmpty(), 10'000);
        QCOMPARE(said.size(), 0);
    }
};

QTEST_MAIN(TestKeepingStatus)
#include "tst_keeping_status.moc"
