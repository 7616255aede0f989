#include "app/composition.h"
#include "core/period.h"
#include "core/team_calendar.h"
#include "services/first_steps.h"
#include "services/spike_watcher.h"
#include "store/setting_store.h"
#include "ui/charts/time_chart.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/pages/mentions_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/today_page.h"
#include "ui/pages/trends_page.h"
#include "ui/widgets/checklist_item_widget.h"
#include "ui/widgets/feed_view.h"
#include "ui/widgets/kpi_tile.h"
#include <QCheckBox>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The first day with the program, in the whole window: a file comes in, the feed is read, an item is ticked, a spike
/// is opened and judged, the month leaves as a PDF and reads back.
class TestJourney final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void fromAFileOfPostsToATickedItemASpikeAndAPdf();

private:
    /// Ten weeks of quiet talk, and forty complaints last night.
    QString writePosts();
    void importFile(const QString &file);
    void readTheFeed();
    void tickTheFirstItem();
    void judgeTheSpike();
    void saveTheMonth();
    template <typename Widget>
    Widget *page(const QString &key)
    {
        m_program->window()->showPage(key);
        return m_program->window()->findChild<Widget *>();
    }
    std::unique_ptr<Composition> m_program;
    QTemporaryDir m_folder;
};

void TestJourney::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"pulsecheck-test"_s);
    QCoreApplication::setApplicationName(u"tst_journey"_s);
    QSettings().clear();
}

QString TestJourney::writePosts()
{
    const QString name = m_folder.filePath(u"posts.csv"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("id,time,author,text\n");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int id = 0;
    const auto post = [&](const QDateTime &time, const QString &text) {
        ++id;
        file.write(u"%1,%2,user%3,%4\n"_s.arg(id).arg(toIsoUtc(time)).arg(id % 40).arg(text).toUtf8());
    };
    for (int hour = 70 * 24; hour > 0; hour -= 2)
        post(now.addSecs(-3600 * hour), u"예시전자 노트북을 오늘 받았습니다"_s);
    for (int i = 0; i < 40; ++i)
        post(now.addSecs(-3 * 3600 - 40 * i), u"예시전자 배터리 발열 심하네요 https://news.example/heat #발열"_s);
    return name;
}

void TestJourney::importFile(const QString &file)
{
    emit m_program->session()->importRequested();
    auto *dialog = m_program->window()->findChild<ImportDialog *>();
    QVERIFY(dialog);
    QSignalSpy imported(dialog, &ImportDialog::imported);
    dialog->openFile(file);
    QPushButton *start = nullptr;
    QTRY_VERIFY([&] {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text() == u"Import" && button->isVisible() && button->isEnabled())
                start = button;
        return start != nullptr;
    }());
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 30'000);
    dialog->close();
}

void TestJourney::readTheFeed()
{
    auto *mentions = page<MentionsPage>(u"mentions"_s);
    QVERIFY(mentions);
    QTRY_COMPARE_WITH_TIMEOUT(mentions->model().rowCount(), 70 * 12 + 40, 20'000);
    auto *feed = mentions->findChild<FeedView *>();
    QVERIFY(feed);
    feed->setFocus();
    QTest::keyClick(feed, Qt::Key_Down);
}

void TestJourney::tickTheFirstItem()
{
    auto *today = page<TodayPage>(u"today"_s);
    QVERIFY(today);
    QTRY_VERIFY_WITH_TIMEOUT(!today->findChildren<ChecklistItemWidget *>().isEmpty(), 20'000);
    auto *check = today->findChildren<ChecklistItemWidget *>().constFirst()->findChild<QCheckBox *>();
    QVERIFY(check && !check->isChecked());
    QSignalSpy offered(m_program->session(), &Session::undoOffered);
    QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(8, check->height() / 2));
    QTRY_COMPARE_WITH_TIMEOUT(offered.size(), 1, 20'000);
}

void TestJourney::judgeTheSpike()
{
    auto *trends = page<TrendsPage>(u"trends"_s);
    QVERIFY(trends);
    auto *log = trends->findChild<QTableView *>();
    QVERIFY(log);
    QTRY_VERIFY_WITH_TIMEOUT(log->model() && log->model()->rowCount() > 0, 30'000);
    log->selectRow(0);
    QPushButton *crisis = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            for (QPushButton *button : trends->findChildren<QPushButton *>())
                if (button->text() == u"Record as crisis" && button->isVisible() && button->isEnabled())
                    crisis = button;
            return crisis != nullptr;
        }(),
        20'000);
    QTest::mouseClick(crisis, Qt::LeftButton);
    const auto judged = [this] {
        auto spikes = m_program->session()->services().watcher->spikes({}, {}, {});
        spikes.waitForFinished();
        const auto result = spikes.result();
        return result && std::any_of(result->cbegin(), result->cend(),
                                     [](const Spike &spike) { return spike.state == SpikeState::Crisis; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(judged(), 20'000);
}

void TestJourney::saveTheMonth()
{
    auto *reports = page<ReportsPage>(u"reports"_s);
    QVERIFY(reports);
    QSignalSpy prepared(reports, &ReportsPage::prepared), saved(reports, &ReportsPage::saved);
    const QDateTime lastNight = QDateTime::currentDateTimeUtc().addSecs(-3 * 3600);
    reports->setPeriod(Period::monthOf(lastNight.toTimeZone(m_program->session()->zone()).date()));
    QTRY_VERIFY_WITH_TIMEOUT(!prepared.isEmpty(), 30'000);
    const QString file = m_folder.filePath(u"month.pdf"_s);
    reports->saveTo(file);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30'000);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    if (!reader.waitForFinished())
        QSKIP("pdftotext is not installed");
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(text.contains(u"예시전자"), qPrintable(text.left(400)));
    QVERIFY(text.contains(u"#발열"));
    QVERIFY(text.contains(u"Definitions and cut-off"));
}

void TestJourney::fromAFileOfPostsToATickedItemASpikeAndAPdf()
{
    Invocation invocation;
    invocation.workspaceFile = m_folder.filePath(u"first.pulsecheck"_s);
    invocation.language = u"en"_s;
    m_program = std::make_unique<Composition>(*qApp, invocation);
    QSignalSpy ready(m_program.get(), &Composition::windowReady);
    m_program->start();
    QVERIFY(ready.wait());
    m_program->window()->resize(1440, 900);

    // The team works every day, or a Sunday's run of this test would find no daily list.
    TeamCalendar calendar;
    calendar.workingWeekdays = {1, 2, 3, 4, 5, 6, 7};
    calendar.worksOnHolidays = true;
    auto set = m_program->session()->services().workspace.write([calendar](Connection &connection, ChangeSet &) {
        return SettingStore(connection).set(QString::fromLatin1(TeamCalendarSetting), toJson(calendar));
    });
    set.waitForFinished();
    QVERIFY(set.result().hasValue());

    FirstSteps steps;
    steps.brandName = u"예시전자"_s;
    auto begun = takeFirstSteps(m_program->session()->services().workspace, steps);
    begun.waitForFinished();
    QVERIFY(begun.result().hasValue());
    m_program->session()->reload();
    QTRY_COMPARE(m_program->session()->brand().name, u"예시전자"_s);

    importFile(writePosts());
    readTheFeed();
    tickTheFirstItem();
    judgeTheSpike();
    saveTheMonth();
    m_program.reset();
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
