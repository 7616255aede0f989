#include "checklist_fixture.h"
#include "core/source_health.h"
#include "services/definition_changes.h"
#include "store/daily_figure_store.h"
#include "store/definition_store.h"
#include "store/source_store.h"
#include "ui/charts/time_chart.h"
#include "ui/dialogs/benchmark_history_dialog.h"
#include "ui/dialogs/definition_dialog.h"
#include "ui/dialogs/kpi_dialog.h"
#include "ui/pages/settings/definitions_panel.h"
#include "ui/pages/settings/goals_panel.h"
#include "ui/pages/today_page.h"
#include "ui/pages/trends_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/kpi_tile.h"
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTreeWidget>

using namespace pulse;
using namespace Qt::StringLiterals;

/// What a team does about its KPIs in the window: looks at the families, changes a definition, chooses a good day.
class TestDefinitions : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->open());
        QVERIFY(f->wait(f->workspace->write([](Connection &connection, ChangeSet &) -> Status {
            Source source;
            source.kind = u"x"_s;
            source.name = u"X own"_s;
            const auto id = SourceStore(connection).add(source);
            if (!id)
                return id.error();
            QList<DailyFigure> figures;
            for (int day = 0; day < 70; ++day)
                figures.append({u"@own"_s, QString::fromUtf16(channel_metric::Followers),
                                QDate(2026, 11, 22).addDays(day - 69), 1000.0 + 10 * day});
            return DailyFigureStore(connection).put(*id, figures, {});
        })));
        m_services = std::make_unique<Services>(Services{.clock = f->clock, .workspace = *f->workspace});
        m_services->checklists = f->service.get();
        m_session = std::make_unique<Session>(*m_services, u"en"_s);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Appearance::Light);
        QSignalSpy brands(m_session.get(), &Session::brandsChanged);
        m_session->reload();
        QVERIFY(brands.wait());
    }
    void cleanup()
    {
        m_session.reset();
        m_services.reset();
        m_theme.reset();
        f.reset();
    }

    void aDefinitionIsChangedWithItsReasonAndUndone()
    {
        DefinitionsPanel panel(*m_session);
        panel.setVisible(true);
        QTRY_VERIFY(words(panel).contains(u"Shares + Mentions with a hashtag"));
        QVERIFY(words(panel).contains(u"As it came."));
        named<QPushButton>(panel, u"Change: Activation"_s)->click();
        auto *dialog = panel.findChild<DefinitionDialog *>();
        QVERIFY(dialog);
        auto *save = button(*dialog, u"Save"_s);
        QVERIFY(!save->isEnabled()); // without a reason
        for (auto *box : dialog->findChildren<QCheckBox *>())
            box->setChecked(box->text() == u"Shares");
        named<QLineEdit>(*dialog, u"Reason"_s)->setText(u"links are news"_s);
        QVERIFY(save->isEnabled());
        QSignalSpy undo(m_session.get(), &Session::undoOffered);
        save->click();
        QTRY_VERIFY2(words(panel).contains(u"links are news"), qPrintable(words(panel)));
        QTRY_COMPARE(undo.size(), 1);
        QVERIFY(!words(panel).contains(u"Shares + Mentions with a hashtag"));
        const Uid change = undo[0][1].toString();
        QVERIFY(f->wait(f->workspace->write([&](Connection &connection, ChangeSet &changes) {
            return Journal(connection, f->clock, u"지민"_s).undo(change, changes);
        })));
        QTRY_VERIFY(words(panel).contains(u"Shares + Mentions with a hashtag"));
    }

    void noActAtAllIsRefusedWithWords()
    {
        Definition definition;
        DefinitionDialog dialog(definition, {}, {2026, 11, 23});
        named<QLineEdit>(dialog, u"Reason"_s)->setText(u"why"_s);
        for (auto *box : dialog.findChildren<QCheckBox *>())
            box->setChecked(false);
        QVERIFY(!button(dialog, u"Save"_s)->isEnabled());
        QVERIFY(words(dialog).contains(u"At least one act has to count."));
    }

    void todayShowsNewFollowersAndTheirSeries()
    {
        TodayPage page(*m_session, *m_theme, nullptr);
        page.resize(1200, 800);
        QSignalSpy shown(&page, &TodayPage::shown);
        page.setVisible(true);
        page.activate();
        QVERIFY(shown.wait());
        KpiTile *tile = nullptr;
        for (auto *each : page.findChildren<KpiTile *>())
            if (each->accessibleName().contains(u"New followers"_s))
                tile = each;
        QVERIFY(tile && tile->isVisible());
        QVERIFY2(tile->accessibleName().contains(u"+10"_s) || tile->accessibleDescription().contains(u"+10"_s),
                 qPrintable(tile->accessibleName()));
        QSignalSpy series(m_session.get(), &Session::seriesRequested);
        tile->click();
        QCOMPARE(series.size(), 1);
    }

    void theTableOfKpisHasFourFamilies()
    {
        KpiDialog dialog(*m_session);
        QSignalSpy shown(&dialog, &KpiDialog::shown);
        dialog.setVisible(true);
        QVERIFY(shown.wait());
        QStringList families;
        for (int i = 0; i < dialog.table()->topLevelItemCount(); ++i)
            if (!dialog.table()->topLevelItem(i)->data(0, Qt::UserRole).isValid())
                families << dialog.table()->topLevelItem(i)->text(0);
        QCOMPARE(families, (QStringList{u"Awareness"_s, u"Acquisition"_s, u"Satisfaction"_s, u"Activation"_s}));
        QVERIFY(words(dialog).contains(u"Mentions: Public items that match"));
        QSignalSpy series(m_session.get(), &Session::seriesRequested);
        button(dialog, u"Show over time"_s)->click();
        QCOMPARE(series.size(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void theTableOfKpisMarksAFigureThatAChangeLiesIn()
    {
        Definition definition;
        definition.subject = DefinitionSubject::Engagement;
        definition.content = actContent(DefinitionSubject::Engagement, {Metric::Shares});
        definition.validFrom = {2026, 11, 18};
        definition.reason = u"likes come by themselves"_s;
        QVERIFY(f->wait(setDefinition(*f->workspace, definition, {2026, 11, 23})));
        KpiDialog dialog(*m_session);
        QSignalSpy shown(&dialog, &KpiDialog::shown);
        dialog.setVisible(true);
        QVERIFY(shown.wait());
        for (int i = 0; i < dialog.table()->topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = dialog.table()->topLevelItem(i);
            if (item->text(0).trimmed() == u"Engagement")
                dialog.table()->setCurrentItem(item);
        }
        const QTreeWidgetItem *engagement = dialog.table()->currentItem();
        QVERIFY(!engagement->text(1).contains(u"◆"));
        QVERIFY(engagement->text(2).startsWith(u"◆ "));
        QVERIFY2(words(dialog).contains(u"◆ from Wed 18 Nov 2026: Engagement is defined anew: Shares"),
                 qPrintable(words(dialog)));
        QVERIFY(words(dialog).contains(u"likes come by themselves"));
    }

    void trendsDrawsNewFollowersByTheDayAndMarksAChange()
    {
        Definition definition;
        definition.subject = DefinitionSubject::Channels;
        definition.brand = f->brand.id;
        definition.content = channelContent({sourceUid()});
        definition.validFrom = {2026, 11, 10};
        definition.reason = u"the old account is closed"_s;
        const auto set = f->wait(setDefinition(*f->workspace, definition, {2026, 11, 23}));
        QVERIFY(set && !set->uid.isEmpty());
        TrendsPage page(*m_session, *m_theme, nullptr);
        page.resize(1200, 800);
        page.setVisible(true);
        QSignalSpy loaded(&page, &TrendsPage::loaded);
        page.setMetric(Metric::NewFollowers);
        page.setSpanDays(30);
        QTRY_VERIFY(page.chart()->accessibleDescription().contains(u"the old account is closed"_s));
        QVERIFY(page.chart()->hasData());
        QVERIFY(page.chart()->table().rows.size() >= 29); // days, not hours
        QVERIFY(words(page).contains(u"Dashed, Tue 10 Nov 2026"));
    }

    void aGoodDayIsChosenForADayAndItsHistoryShown()
    {
        GoalsPanel panel(*m_session);
        panel.setVisible(true);
        QPushButton *save = nullptr;
        QTRY_VERIFY((save = named<QPushButton>(panel, u"Save: New followers"_s)) != nullptr);
        const qsizetype notChosen = words(panel).split(u'\n').count(u"none"_s); // a proposal in the field is none
        QVERIFY(notChosen >= 1);
        named<QLineEdit>(panel, u"Reason of a new value"_s)->setText(u"plan of the year"_s);
        QSignalSpy undo(m_session.get(), &Session::undoOffered);
        save->click();
        save->setFocus();
        QTRY_COMPARE(undo.size(), 1);
        QTRY_COMPARE(words(panel).split(u'\n').count(u"none"_s), notChosen - 1);
        // The rows were made anew; the keyboard is where it was.
        QTRY_VERIFY(panel.window()->focusWidget() == named<QPushButton>(panel, u"Save: New followers"_s));
        // The same value again without a reason is no change.
        named<QLineEdit>(panel, u"Reason of a new value"_s)->clear();
        QSignalSpy told(m_session.get(), &Session::message);
        named<QPushButton>(panel, u"Save: New followers"_s)->click();
        QCOMPARE(told.size(), 1);
        BenchmarkHistoryDialog history(*m_session, Metric::NewFollowers);
        QTRY_COMPARE(history.table()->rowCount(), 1);
        QCOMPARE(history.table()->item(0, 0)->text(), u"Mon 23 Nov 2026"_s);
        QCOMPARE(history.table()->item(0, 2)->text(), u"plan of the year"_s);
    }

private:
    static QString words(QWidget &in)
    {
        QStringList texts;
        for (QLabel *label : in.findChildren<QLabel *>())
            if (label->isVisibleTo(&in))
                texts << label->text();
        return texts.join(u'\n');
    }
    static QPushButton *button(QWidget &in, const QString &text)
    {
        for (QPushButton *candidate : in.findChildren<QPushButton *>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }
    template <typename Widget>
    static Widget *named(QWidget &in, const QString &name)
    {
        for (Widget *candidate : in.findChildren<Widget *>())
            if (candidate->accessibleName() == name && candidate->isVisibleTo(&in))
                return candidate;
        return nullptr;
    }
    Uid sourceUid()
    {
        const auto sources =
            f->wait(f->workspace->read([](Connection &connection) { return SourceStore(connection).all(); }));
        return sources && !sources->isEmpty() ? sources->constFirst().uid : Uid();
    }
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestDefinitions)
#include "tst_definitions.moc"
