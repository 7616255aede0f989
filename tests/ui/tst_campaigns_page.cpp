#include "checklist_fixture.h"
#include "core/register_words.h"
#include "models/session.h"
#include "services/brand_service.h"
#include "store/gathering_store.h"
#include "store/register_store.h"
#include "ui/charts/curve_chart.h"
#include "ui/dialogs/coding_dialog.h"
#include "ui/dialogs/entry_dialog.h"
#include "ui/pages/campaigns_page.h"
#include "ui/pages/year_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/campaign_curve_card.h"
#include "ui/widgets/campaign_money_card.h"
#include "ui/widgets/campaign_next_card.h"
#include "ui/widgets/register_table.h"
#include <QAbstractItemModelTester>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The pages of the registers, as a person uses them.
class TestCampaignsPage : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<BrandService> m_brands;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;

    RegisterEntry add(Register reg, const QJsonObject &values)
    {
        const auto added = f->wait(f->workspace->write([=, this](Connection &connection, ChangeSet &changes) {
            Journal journal(connection, f->clock, u"kim"_s);
            return RegisterStore(connection).add(journal, {{}, reg, f->brand.uid, values}, changes);
        }));
        return added.valueOr({});
    }
    RegisterEntry campaign(const QString &name, const QString &tag)
    {
        return add(Register::Campaign,
                   {{u"name"_s, name}, {u"first"_s, u"2026-11-02"_s}, {u"hashtags"_s, QJsonArray{tag}}});
    }
    QList<RegisterEntry> stored(Register reg)
    {
        return f
            ->wait(f->workspace->read(
                [=, this](Connection &connection) { return RegisterStore(connection).all(reg, f->brand.uid); }))
            .valueOr({});
    }
    void respond(const QString &tag, const QList<int> &days)
    {
        QList<EnrichedPost> batch;
        for (int day = 0; day < days.size(); ++day)
            for (int i = 0; i < days[day]; ++i) {
                batch << f->post(f->at(QDate(2026, 11, 2).addDays(day), 9 + i % 12, i % 60), Sentiment::Positive,
                                 u"r%1"_s.arg(i), f->brand.id);
                batch.last().hashtags = {tag};
            }
        QVERIFY(f->ingest(batch));
    }
    QPushButton *button(QWidget *in, const QString &text)
    {
        for (QPushButton *candidate : in->findChildren<QPushButton *>())
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        return nullptr;
    }
    template <typename P>
    std::unique_ptr<P> page()
    {
        auto made = std::make_unique<P>(*m_session, *m_theme, nullptr);
        made->resize(1100, 760);
        QSignalSpy loaded(made.get(), &P::loaded);
        made->show();
        made->activate();
        if (loaded.isEmpty())
            loaded.wait();
        return made;
    }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->openEmpty());
        m_brands = std::make_unique<BrandService>(*f->workspace);
        m_services = std::make_unique<Services>(Services{.clock = f->clock, .workspace = *f->workspace});
        m_services->brands = m_brands.get();
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
        m_brands.reset();
        m_theme.reset();
        f.reset();
    }

    void theChosenCampaignShowsItsCurveAndItsShape()
    {
        const RegisterEntry entry = campaign(u"Walk"_s, u"walk"_s);
        campaign(u"Other"_s, u"other"_s);
        respond(u"walk"_s, {20, 90, 40, 15, 6, 4, 3, 2, 2, 1, 1, 1, 0, 1});
        auto shown = page<CampaignsPage>();
        shown->select(entry.uid);
        QTRY_COMPARE(shown->curve()->chart()->markCount(), 22); // the 2nd to the 23rd
        QVERIFY(shown->curve()->chart()->reading(1).contains(u"90"));
        shown->curve()->setCumulative(true);
        QVERIFY(shown->curve()->chart()->reading(1).contains(u"110"));
        QVERIFY(shown->shape()->findChildren<QLabel *>().size() > 1);
        QPushButton *burst = button(shown->shape(), choiceName(u"burst"_s));
        QVERIFY(burst);
        QSignalSpy undo(m_session.get(), &Session::undoOffered);
        burst->click();
        QTRY_COMPARE(undo.size(), 1);
        const auto shape = [&] {
            for (const RegisterEntry &each : stored(Register::Campaign))
                if (each.uid == entry.uid)
                    return each.text(u"shape"_s);
            return QString();
        };
        QTRY_COMPARE(shape(), u"burst"_s);
        QTRY_VERIFY(button(shown->shape(), choiceName(u"burst"_s))->isChecked());
    }

    void aPageWithoutCampaignsOffersTheOneAction()
    {
        auto shown = page<CampaignsPage>();
        QVERIFY(button(shown.get(), u"New campaign…"_s));
        QVERIFY(!shown->list()->isVisible());
    }

    void theFormTellsWhyItRefusesAndStaysOpen()
    {
        RegisterEntry entry;
        entry.reg = Register::Campaign;
        entry.brand = f->brand.uid;
        EntryDialog dialog(*m_session, entry, {}, nullptr);
        dialog.show();
        qobject_cast<QLineEdit *>(dialog.editor(u"name"_s))->setText(u"Fall"_s);
        qobject_cast<QLineEdit *>(dialog.editor(u"first"_s))->setText(u"2026-11-10"_s);
        qobject_cast<QLineEdit *>(dialog.editor(u"last"_s))->setText(u"2026-11-01"_s);
        qobject_cast<QPlainTextEdit *>(dialog.editor(u"hashtags"_s))->setPlainText(u"#fall\nautumn"_s);
        button(&dialog, u"Save"_s)->click();
        const auto said = [&] {
            QStringList texts;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                texts << label->text();
            return texts.join(u'\n');
        };
        QTRY_VERIFY(said().contains(u"before it begins"));
        QVERIFY(dialog.isVisible() && stored(Register::Campaign).isEmpty());
        qobject_cast<QLineEdit *>(dialog.editor(u"last"_s))->setText(u""_s);
        button(&dialog, u"Save"_s)->click();
        QTRY_COMPARE(stored(Register::Campaign).size(), 1);
        QCOMPARE(stored(Register::Campaign)[0].lines(u"hashtags"_s), (QStringList{u"fall"_s, u"autumn"_s}));
        QTRY_VERIFY(!dialog.isVisible());
    }

    void aDecisionNeedsAKindAndIsKeptWithItsEvidence()
    {
        campaign(u"Walk"_s, u"walk"_s);
        respond(u"walk"_s, {20, 90, 40, 15, 6, 4, 3, 2, 2, 1});
        auto shown = page<CampaignsPage>();
        auto *card = shown->findChild<CampaignDecisionCard *>();
        button(card, u"Record the decision"_s)->click();
        QVERIFY(stored(Register::Decision).isEmpty());
        button(card, choiceName(u"stop"_s))->click();
        button(card, u"Record the decision"_s)->click();
        QTRY_COMPARE(stored(Register::Decision).size(), 1);
        const RegisterEntry decision = stored(Register::Decision)[0];
        QCOMPARE(decision.text(u"kind"_s), u"stop"_s);
        QVERIFY(decision.text(u"evidence"_s).contains(u"peak on day 2"));
    }

    void responsesAreJudgedWithOneKeyEach()
    {
        const RegisterEntry entry = campaign(u"Walk"_s, u"walk"_s);
        respond(u"walk"_s, {12});
        CodingDialog dialog(*m_session, entry, nullptr);
        QSignalSpy loaded(&dialog, &CodingDialog::loaded), judged(&dialog, &CodingDialog::judged);
        dialog.show();
        QVERIFY(loaded.wait());
        QCOMPARE(dialog.responses().size(), 12);
        QTest::keyClick(&dialog, Qt::Key_1);
        QTest::keyClick(&dialog, Qt::Key_4);
        QTRY_COMPARE(judged.size(), 2);
        QCOMPARE(dialog.current(), 2);
        QTest::keyClick(&dialog, Qt::Key_Left);
        QCOMPARE(dialog.current(), 1);
        const auto coding = f->wait(f->workspace->read([entry](Connection &connection) -> Result<CodingSummary> {
            return summarizeCoding(connection, *GatheringStore(connection).byUid(entry.uid), {});
        }));
        QCOMPARE(coding->counts, (std::array<int, 4>{1, 1, 0, 0}));
    }

    void aTableIsEditedInPlaceAndTellsWhatItRefuses()
    {
        add(Register::Tactic, {{u"name"_s, u"Morning post"_s}});
        auto shown = page<YearPage>();
        shown->showRegister(u"tactic"_s);
        RegisterTable *table = shown->table(Register::Tactic);
        QTRY_COMPARE(table->model().rowCount(), 1);
        QAbstractItemModelTester tester(&table->model());
        QCOMPARE(shown->year().first, QDate(2026, 1, 1));
        QSignalSpy said(m_session.get(), &Session::message), undo(m_session.get(), &Session::undoOffered);
        table->model().setData(table->model().index(0, 1), u"drop"_s, Qt::EditRole);
        QTRY_COMPARE(undo.size(), 1);
        QTRY_COMPARE(table->model().index(0, 1).data().toString(), choiceName(u"drop"_s));
        table->model().setData(table->model().index(0, 0), u""_s, Qt::EditRole);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said[0][1].toBool() && said[0][0].toString().contains(u"Name"));
        QCOMPARE(stored(Register::Tactic)[0].name(), u"Morning post"_s);
    }

    void theColumnsOfARegisterFillItsWidthAndNoMore()
    {
        add(Register::Cost, {{u"day"_s, u"2026-01-05"_s}, {u"what"_s, u"Ads"_s}});
        auto shown = page<YearPage>();
        shown->showRegister(u"cost"_s);
        const QTableView *view = shown->table(Register::Cost)->view();
        for (const int width : {1100, 1500}) {
            shown->resize(width, 700);
            QTRY_COMPARE(view->horizontalHeader()->length(), view->viewport()->width());
        }
    }

    void longWordsOfARegisterAreReadToTheirEnd()
    {
        const QString lesson =
            u"이어지는 이유가 없으면 사흘 만에 끝난다. 다음에는 첫날에 다음 걸음을 함께 알리고, 열흘 뒤에 "
            "한 번 더 묻는다. 참여한 사람에게는 결과를 먼저 보여 준다. "_s;
        add(Register::Tactic, {{u"name"_s, u"하루짜리 미션"_s}, {u"lesson"_s, lesson.repeated(2).trimmed()}});
        add(Register::Tactic, {{u"name"_s, u"아침 공지 글"_s}});
        auto shown = page<YearPage>();
        shown->resize(880, 600);
        shown->showRegister(u"tactic"_s);
        const QTableView *view = shown->table(Register::Tactic)->view();
        QTRY_COMPARE(view->model()->rowCount(), 2);
        constexpr int Beside = 16, Above = 8; // pixels that the style keeps free around the words
        const auto missing = [view](int row) {
            int most = 0;
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QRect room(0, 0, view->columnWidth(column) - Beside, 10'000);
                const QString words = view->model()->index(row, column).data().toString();
                const int needed = view->fontMetrics().boundingRect(room, Qt::TextWordWrap, words).height();
                most = std::max(most, needed - (view->rowHeight(row) - Above));
            }
            return most;
        };
        for (int row = 0; row < 2; ++row)
            QTRY_VERIFY2(missing(row) <= 0, qPrintable(QString::number(missing(row))));
        const int tallest = std::max(view->rowHeight(0), view->rowHeight(1));
        QVERIFY2(tallest > 100, qPrintable(QString::number(tallest)));
        QVERIFY(std::min(view->rowHeight(0), view->rowHeight(1)) < 40); // one line stays one line
    }

    void amountsAreImportedForTheCampaignInView()
    {
        const RegisterEntry entry = campaign(u"Walk"_s, u"walk"_s);
        auto shown = page<CampaignsPage>();
        QFile file(f->folder.filePath(u"costs.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("날짜;금액\n2026-11-03;120만원\n2026-11-04;\n");
        file.close();
        QSignalSpy imported(shown->money()->costs(), &RegisterTable::imported),
            said(m_session.get(), &Session::message);
        shown->money()->costs()->importFile(file.fileName());
        QVERIFY(imported.wait());
        QCOMPARE(imported[0][0].toInt(), 1);
        QTRY_VERIFY(!said.isEmpty());
        QVERIFY(said.last()[0].toString().contains(u"line 3"));
        QCOMPARE(stored(Register::Cost)[0].text(u"of"_s), entry.uid);
        QTRY_COMPARE(shown->money()->costs()->model().rowCount(), 1);
    }
};

QTEST_MAIN(TestCampaignsPage)
#include "tst_campaigns_page.moc"
