#include "checklist_fixture.h"
#include "models/session.h"
#include "services/brand_service.h"
#include "ui/pages/competitors_page.h"
#include "ui/style/theme.h"
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Our brand beside its rival, as the page shows them.
class TestCompetitorsPage : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CompetitorsPage> m_page;

    QString said()
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'\n');
    }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->openEmpty());
        QList<EnrichedPost> batch;
        for (int day = 1; day <= 20; ++day)
            for (int i = 0; i < 6; ++i) {
                const BrandId brand = i < 4 ? f->brand.id : f->rival.id;
                batch << f->post(f->at(QDate(2026, 11, day), 9 + i), i % 2 ? Sentiment::Positive : Sentiment::Negative,
                                 u"a%1"_s.arg(i), brand);
                if (i == 0 && day == 5)
                    batch.last().brands << f->rival.id; // names both
            }
        QVERIFY(f->ingest(batch));
        m_services = std::make_unique<Services>(Services{.clock = f->clock, .workspace = *f->workspace});
        m_session = std::make_unique<Session>(*m_services, u"en"_s);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Appearance::Light);
        QSignalSpy brands(m_session.get(), &Session::brandsChanged);
        m_session->reload();
        QVERIFY(brands.wait());
        m_page = std::make_unique<CompetitorsPage>(*m_session, *m_theme, nullptr);
        m_page->resize(1200, 800);
        QSignalSpy loaded(m_page.get(), &CompetitorsPage::loaded);
        m_page->show();
        m_page->activate();
        QVERIFY(loaded.wait());
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_services.reset();
        m_theme.reset();
        f.reset();
    }

    void sharesRangesReachAndOverlapAreTheData()
    {
        const Comparison &comparison = m_page->comparison();
        QCOMPARE(comparison.mentions(), 121); // one of them for both
        const ComparedBrand *own = comparison.of(f->brand.id);
        QVERIFY(std::abs(*own->shareOfVoice - 100 * 80.0 / 121) < 1e-9);
        QVERIFY(own->shareOfVoiceRange->low <= *own->shareOfVoice &&
                own->shareOfVoiceRange->high >= *own->shareOfVoice);
        QCOMPARE(*own->netSentiment, 0);
        QCOMPARE(own->authors, 4);
        QCOMPARE(*own->reach, 4 * 15); // four authors of 100 followers
        QCOMPARE(comparison.overlaps.constFirst().mentions, 1);
        QTRY_VERIFY2(said().contains(u"1 mentions name"), qPrintable(said()));
    }

    void aMonthWithoutTalkInventsNothing()
    {
        QSignalSpy loaded(m_page.get(), &CompetitorsPage::loaded);
        m_page->setMonth(Period::monthOf(QDate(2026, 3, 1)));
        QVERIFY(loaded.wait());
        const ComparedBrand *own = m_page->comparison().of(f->brand.id);
        QCOMPARE(own->sums.mentions, 0);
        QVERIFY(!own->shareOfVoice && !own->netSentiment && !own->reach && !own->shareOfVoiceRange);
        QTRY_VERIFY2(said().contains(u"not enough data (n=0)"), qPrintable(said()));
        m_page->setMonth(Period::monthOf(QDate(2027, 1, 1))); // has not begun
        QCOMPARE(m_page->comparison().first, QDate(2026, 3, 1));
    }

    void sameSourcesAndDaysOnlyCanBeAskedFor()
    {
        QSignalSpy loaded(m_page.get(), &CompetitorsPage::loaded);
        m_page->setSame(true);
        QVERIFY(loaded.wait());
        QVERIFY(m_page->comparison().same);
        QCOMPARE(m_page->comparison().commonDays, 20);
        QCOMPARE(m_page->comparison().mentions(), 121);
    }
};

QTEST_MAIN(TestCompetitorsPage)
#include "tst_competitors_page.moc"
