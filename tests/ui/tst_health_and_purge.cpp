#include "checklist_fixture.h"
#include "ui/dialogs/purge_dialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/source_health_view.h"
#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace pulse;
using namespace Qt::StringLiterals;

/// What the health of a source says, and how a person's data are removed.
class TestHealthAndPurge : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;

    static QPushButton *button(QWidget &in, const QString &text)
    {
        for (QPushButton *candidate : in.findChildren<QPushButton *>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }
    static QLineEdit *field(QWidget &in, const QString &name)
    {
        for (QLineEdit *candidate : in.findChildren<QLineEdit *>())
            if (candidate->accessibleName() == name)
                return candidate;
        return nullptr;
    }
    static bool says(QWidget &in, QStringView words)
    {
        for (QLabel *label : in.findChildren<QLabel *>())
            if (label->isVisibleTo(&in) && label->text().contains(words))
                return true;
        return false;
    }
    SourceHealth health() const
    {
        SourceHealth health;
        health.source.id = SourceId(1);
        health.source.lastSuccess = f->clock.now().addSecs(-120);
        health.source.nextAttempt = f->clock.now().addSecs(600);
        health.source.totalAdded = 1234;
        health.lately = {.rounds = 28, .added = 56, .days = 28};
        return health;
    }
    static QString line(const SourceHealthView &view, const QString &name)
    {
        for (const QString &each : view.lines())
            if (each.startsWith(name + u": "_s))
                return each.mid(name.size() + 2);
        return {};
    }

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
    }
    void cleanup()
    {
        m_theme.reset();
        m_session.reset();
        m_services.reset();
        f.reset();
    }

    void aQuietSourceSaysHowItFares()
    {
        SourceHealthView view(*m_session);
        view.show(health());
        QVERIFY2(line(view, u"Last success"_s).contains(u"2"), qPrintable(line(view, u"Last success"_s)));
        QCOMPARE(line(view, u"New posts"_s), u"2.0 a day, 1,234 in all"_s);
        QCOMPARE(line(view, u"Cost"_s), u"Free of charge"_s);
        QCOMPARE(line(view, u"Quota"_s), u"The service does not say"_s);
        QCOMPARE(line(view, u"Gaps"_s), u"None in 28 days"_s);
        QCOMPARE(line(view, u"Posts are kept"_s), u"For good"_s);
        QVERIFY(line(view, u"Set aside"_s).isEmpty());
    }

    void quotaCostGapsAndWhatWasSetAsideAreTold()
    {
        SourceHealth told = health();
        told.source.quotas = {{u"search"_s, 40, 100, f->clock.now().addSecs(3600)}};
        told.source.setAside = {u"a.csv: line 3: no time"_s, u"b.xlsx: no spreadsheet"_s};
        told.costThisMonth = 3.5;
        told.monthlyCap = 20;
        told.keepDays = 30;
        told.gaps = {{SourceId(1), f->clock.now().addDays(-2), f->clock.now().addDays(-1), u"The feed is short."_s}};
        SourceHealthView view(*m_session);
        view.show(told);
        QVERIFY(line(view, u"Quota"_s).startsWith(u"search: 40 of 100 left, full again"));
        QCOMPARE(line(view, u"Cost"_s), u"$3.50 this month, limit $20.00"_s);
        QVERIFY(line(view, u"Gaps"_s).endsWith(u"The feed is short."));
        QCOMPARE(line(view, u"Posts are kept"_s), u"30 days, then only counted"_s);
        QCOMPARE(line(view, u"Set aside"_s),
                 u"2 unreadable in the last round: a.csv: line 3: no time\nb.xlsx: no spreadsheet"_s);
    }

    void aTestSaysEachStepAndGoesWithAnotherSource()
    {
        SourceHealthView view(*m_session);
        view.show(health());
        SourceTest test;
        test.steps = {{u"Address"_s, true, u"example.com"_s}, {u"Sign-in"_s, false, u"The token ended."_s}};
        view.showTest(test);
        QVERIFY(says(view, u"✗ Sign-in — The token ended."));
        SourceHealth other = health();
        other.source.id = SourceId(2);
        view.show(other);
        QVERIFY(!says(view, u"Sign-in"));
    }

    void nothingIsRemovedBeforeItWasShown()
    {
        const QDateTime when = f->at({2026, 11, 20}, 10);
        QVERIFY(f->ingest({f->post(when, Sentiment::Neutral, u"mina"_s, f->brand.id),
                           f->post(when, Sentiment::Neutral, u"joon"_s, f->brand.id)}));
        PurgeDialog dialog(*m_session);
        dialog.setVisible(true);
        QPushButton *remove = button(dialog, u"Remove for good"_s);
        QVERIFY(!remove->isEnabled());
        field(dialog, u"Account"_s)->setText(u"@Nobody"_s);
        button(dialog, u"Look up"_s)->click();
        QTRY_VERIFY(says(dialog, u"No account of this name"));
        QVERIFY(!remove->isEnabled());
        field(dialog, u"Account"_s)->setText(u"@Mina"_s);
        button(dialog, u"Look up"_s)->click();
        QTRY_VERIFY(says(dialog, u"@mina on X: 1 post"));
        QVERIFY(remove->isEnabled());
        field(dialog, u"Account"_s)->setText(u"@Minah"_s); // what was shown is not what is named any more
        QVERIFY(!remove->isEnabled());
        field(dialog, u"Account"_s)->setText(u"mina"_s);
        button(dialog, u"Look up"_s)->click();
        QTRY_VERIFY(remove->isEnabled());
        QSignalSpy removed(&dialog, &PurgeDialog::removed);
        remove->click();
        QTRY_COMPARE(removed.size(), 1);
        const auto left = f->wait(f->workspace->read(
            [](Connection &connection) { return MentionStore(connection).page(MentionFilter(), 10); }));
        QVERIFY(std::ranges::none_of(*left, [](const Mention &each) { return each.post.author.handle == u"mina"; }));
        QVERIFY(std::ranges::any_of(*left, [](const Mention &each) { return each.post.author.handle == u"joon"; }));
    }

    void everyControlOfThePurgeHasAName()
    {
        PurgeDialog dialog(*m_session);
        dialog.setVisible(true);
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const QAccessibleInterface *name = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(name && !name->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestHealthAndPurge)
#include "tst_health_and_purge.moc"
