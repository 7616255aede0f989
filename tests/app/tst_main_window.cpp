#include "app/composition.h"
#include "store/brand_store.h"
#include "store/mention_store.h"
#include "store/setting_store.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/query_help_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/pages/mentions_page.h"
#include "ui/pages/today_page.h"
#include "ui/style/colours.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/feed_view.h"
#include "ui/widgets/foot_line.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/top_bar.h"
#include <QAccessible>
#include <QAction>
#include <QMenuBar>
#include <QSettings>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The whole program on a workspace of 300 mentions of one brand, offscreen.
class TestMainWindow final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyControlHasANameForThoseWhoCannotSeeIt();
    void noShortcutIsGivenTwice();
    void ctrlKSearchesAndTheKeyboardGoesFromRowToRow();
    void noiseLeavesTheListAndUndoBringsItBack();
    void anotherLanguageKeepsPageFilterAndPlace();
    void lightAndDarkChangeAtOnce();
    void aFilterFromAnotherPageOpensTheFeed();
    void everyPageOpensByItsNumber();
    void aFileThatWasWrittenIsOfferedToBeOpened();
    void aPageThatIsOpenedByItsNumberTakesTheKeyboardFromTheSearch();
    void aWorkspaceThatCannotBeOpenedIsExplained();
    void theSampleOpensAndSaysThatItIsOne();
    void noPageSaysThatThereIsNothingBeforeThatIsKnown();

private:
    void seed(const QString &file);
    MentionsPage *mentions();
    Composition *m_program = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"pulsecheck-test"_s);
    QCoreApplication::setApplicationName(u"tst_main_window"_s);
}

void TestMainWindow::seed(const QString &file)
{
    const SystemClock clock;
    auto workspace = Workspace::open(file, clock, {});
    QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().text));
    const auto written =
        (*workspace)->write([&clock](Connection &connection, ChangeSet &changes) -> Result<IngestResult> {
            Brand brand;
            brand.name = u"예시전자"_s;
            const auto id = BrandStore(connection).add(brand);
            if (!id)
                return id.error();
            QList<EnrichedPost> posts;
            for (int i = 0; i < 300; ++i) {
                EnrichedPost made;
                made.post.place = i % 2 ? u"X"_s : u"네이버 카페"_s;
                made.post.externalId = QString::number(i);
                made.post.url = u"https://example.com/%1"_s.arg(i);
                made.post.text = i % 10 ? u"예시전자 이야기 %1"_s.arg(i) : u"예시전자 배터리 발열 %1"_s.arg(i);
                made.post.author = {.handle = u"user%1"_s.arg(i % 7),
                                    .name = u"작성자 %1"_s.arg(i % 7),
                                    .url = {},
                                    .location = {},
                                    .followers = 10 * i};
                made.post.publishedAt = clock.now().addSecs(-600 * i);
                made.post.engagement.likes = i;
                made.judgement.sentiment = i % 10 ? Sentiment::Neutral : Sentiment::Negative;
                made.brands = {*id};
                posts << made;
            }
            return MentionStore(connection).ingest(posts, SourceId{}, clock.now(), changes);
        });
    QFuture<Result<IngestResult>> waiting = written;
    waiting.waitForFinished();
    QVERIFY2(waiting.result(), qPrintable(waiting.result() ? QString() : waiting.result().error().text));
}

void TestMainWindow::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    Invocation invocation;
    invocation.workspaceFile = m_folder->filePath(u"test.pulsecheck"_s);
    invocation.language = u"en"_s;
    seed(invocation.workspaceFile);
    m_program = new Composition(*qApp, invocation);
    QSignalSpy ready(m_program, &Composition::windowReady);
    m_program->start();
    QVERIFY(ready.wait());
    m_program->window()->resize(1100, 700);
    m_program->window()->showPage(u"mentions"_s);
    QTRY_COMPARE(mentions()->model().rowCount(), 300);
    QTRY_VERIFY(mentions()->model().isComplete());
}

void TestMainWindow::cleanup()
{
    delete m_program;
    m_program = nullptr;
}

MentionsPage *TestMainWindow::mentions() { return m_program->window()->findChild<MentionsPage *>(); }

/// Names of the focusable widgets below \a root that say nothing of themselves.
static QStringList nameless(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const QString parent = QString::fromLatin1(widget->parentWidget()->metaObject()->className());
        if (qobject_cast<QAbstractScrollArea *>(widget->parentWidget()))
            continue; // a viewport or a header: its view has the name
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + u" in "_s + parent;
    }
    return found;
}

void TestMainWindow::everyControlHasANameForThoseWhoCannotSeeIt()
{
    QTRY_VERIFY(mentions()->view()->currentIndex().isValid());
    const QStringList found = nameless(m_program->window());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    AboutDialog about(m_program->window());
    about.show();
    QVERIFY2(nameless(&about).isEmpty(), qPrintable(nameless(&about).join(u'\n')));
    ShortcutsDialog keys(m_program->window()->menuBar()->actions(), m_program->window());
    keys.show();
    QVERIFY2(nameless(&keys).isEmpty(), qPrintable(nameless(&keys).join(u'\n')));
}

void TestMainWindow::noShortcutIsGivenTwice()
{
    QHash<QString, QString> seen;
    for (const QAction *action : m_program->window()->findChildren<QAction *>())
        for (const QKeySequence &keys : action->shortcuts()) {
            if (action->shortcutContext() == Qt::WidgetShortcut)
                continue;
            const QString text = keys.toString();
            QVERIFY2(!seen.contains(text), qPrintable(u"%1: %2 and %3"_s.arg(text, seen[text], action->text())));
            seen.insert(text, action->text());
        }
    QVERIFY(seen.size() >= 8);
}

void TestMainWindow::ctrlKSearchesAndTheKeyboardGoesFromRowToRow()
{
    MainWindow *window = m_program->window();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
    auto *field = window->findChild<TopBar *>()->search();
    QTRY_VERIFY(field->hasFocus());
    field->setText(u"발열"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(mentions()->model().rowCount(), 30);
    FeedView *view = mentions()->view();
    view->setFocus();
    QTRY_COMPARE(view->currentIndex().row(), 0);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentIndex().row(), 1);
}

void TestMainWindow::noiseLeavesTheListAndUndoBringsItBack()
{
    FeedView *view = mentions()->view();
    view->setCurrentIndex(mentions()->model().index(4));
    const MentionId id = mentions()->model().idAt(4);
    QTRY_VERIFY(mentions()->model().mentionAt(4));
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_COMPARE(mentions()->model().rowCount(), 299);
    QCOMPARE(mentions()->model().rowOf(id), -1);
    auto *foot = m_program->window()->findChild<FootLine *>();
    QTRY_VERIFY(foot->isVisible());
    for (QAction *action : m_program->window()->findChildren<QAction *>())
        if (action->shortcut() == QKeySequence(QKeySequence::Undo))
            action->trigger();
    QTRY_COMPARE(mentions()->model().rowCount(), 300);
    QCOMPARE(mentions()->model().rowOf(id), 4);
}

void TestMainWindow::anotherLanguageKeepsPageFilterAndPlace()
{
    MentionFilter filter = mentions()->filter();
    filter.sentiments = {Sentiment::Negative};
    emit m_program->session()->mentionsRequested(filter);
    QTRY_COMPARE(mentions()->model().rowCount(), 30);
    QTRY_VERIFY(mentions()->model().isComplete());
    mentions()->view()->setCurrentIndex(mentions()->model().index(7));
    const MentionId id = mentions()->model().idAt(7);
    const MainWindow *before = m_program->window();
    QSignalSpy ready(m_program, &Composition::windowReady);
    emit m_program->session()->languageRequested(u"ko"_s);
    QVERIFY(ready.wait());
    QVERIFY(m_program->window() != before);
    QCOMPARE(m_program->session()->language(), u"ko"_s);
    QCOMPARE(m_program->window()->currentPage(), u"mentions"_s);
    QTRY_COMPARE(mentions()->model().rowCount(), 30);
    QTRY_COMPARE(mentions()->model().idAt(mentions()->view()->currentIndex().row()), id);
}

void TestMainWindow::lightAndDarkChangeAtOnce()
{
    emit m_program->session()->appearanceRequested(int(Theme::Appearance::Dark));
    QCOMPARE(colours::surface(m_program->window()->palette()), Theme::dark().surface);
    const QImage dark = m_program->window()->grab().toImage();
    QCOMPARE(dark.pixelColor(dark.width() - 6, dark.height() - 6), Theme::dark().window);
    emit m_program->session()->appearanceRequested(int(Theme::Appearance::Light));
    const QImage light = m_program->window()->grab().toImage();
    QCOMPARE(light.pixelColor(light.width() - 6, light.height() - 6), Theme::light().window);
}

void TestMainWindow::aFilterFromAnotherPageOpensTheFeed()
{
    m_program->window()->showPage(u"settings"_s);
    MentionFilter filter;
    filter.brand = m_program->session()->brand().id;
    filter.search = Query::parse(u"발열"_s).query;
    emit m_program->session()->mentionsRequested(filter);
    QCOMPARE(m_program->window()->currentPage(), u"mentions"_s);
    QTRY_COMPARE(mentions()->model().rowCount(), 30);
    QCOMPARE(m_program->window()->findChild<TopBar *>()->search()->text(), u"발열"_s);
}

void TestMainWindow::everyPageOpensByItsNumber()
{
    MainWindow *window = m_program->window();
    QSet<QString> opened;
    for (QAction *action : window->findChildren<QAction *>())
        if (action->shortcut().toString().startsWith(u"Ctrl+"_s) && action->shortcut().toString().back().isDigit()) {
            action->trigger();
            opened.insert(window->currentPage());
            const QStringList found = nameless(window);
            QVERIFY2(found.isEmpty(), qPrintable(window->currentPage() + u": "_s + found.join(u'\n')));
        }
    QVERIFY(opened.size() >= 3);
}

void TestMainWindow::aFileThatWasWrittenIsOfferedToBeOpened()
{
    auto *foot = m_program->window()->findChild<FootLine *>();
    const auto shown = [foot](const QString &text) {
        for (const QPushButton *button : foot->findChildren<QPushButton *>())
            if (button->text() == text)
                return button->isVisible();
        return false;
    };
    foot->offerFile(u"Saved: report.pdf"_s, u"/nowhere/report.pdf"_s);
    QCOMPARE(foot->text(), u"Saved: report.pdf"_s);
    QVERIFY(shown(u"Open the file"_s));
    QVERIFY(!shown(u"Undo"_s));
    foot->offerUndo(u"Tagged"_s, u"change"_s);
    QVERIFY(!shown(u"Open the file"_s));
    QVERIFY(shown(u"Undo"_s));
    foot->showMessage(u"Counted"_s, false);
    QVERIFY(!shown(u"Open the file"_s) && !shown(u"Undo"_s));
}

void TestMainWindow::aPageThatIsOpenedByItsNumberTakesTheKeyboardFromTheSearch()
{
    MainWindow *window = m_program->window();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
    auto *field = window->findChild<TopBar *>()->search();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(window->focusWidget() && !field->hasFocus());
    QTRY_VERIFY(mentions()->isVisible() || window->currentPage() != u"mentions"_s);
}

void TestMainWindow::aWorkspaceThatCannotBeOpenedIsExplained()
{
    QFile broken(m_folder->filePath(u"broken.pulsecheck"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(8192, 'x'));
    broken.close();
    Invocation invocation;
    invocation.workspaceFile = broken.fileName();
    invocation.language = u"en"_s;
    Composition program(*qApp, invocation);
    QSignalSpy failed(&program, &Composition::openingFailed);
    program.start();
    QVERIFY(failed.wait());
    QVERIFY(!program.window());
    QVERIFY(program.startWindow()->isVisible());
    QVERIFY(nameless(program.startWindow()).isEmpty());
    QVERIFY(broken.open(QIODevice::ReadOnly));
    QCOMPARE(broken.readAll(), QByteArray(8192, 'x'));
}

void TestMainWindow::theSampleOpensAndSaysThatItIsOne()
{
    const QSignalSpy ended(qApp, &QGuiApplication::lastWindowClosed); // which would end the program
    QSignalSpy ready(m_program, &Composition::windowReady);
    emit m_program->session()->sampleRequested();
    QVERIFY(ready.wait(60'000));
    QTRY_VERIFY(m_program->session()->isSample());
    QTRY_COMPARE(m_program->session()->brands().size(), 3);
    QTRY_VERIFY(m_program->window()->findChild<QWidget *>(u"sampleNotice"_s)->isVisible());
    QCOMPARE(ended.size(), 0);
}

/// The window stands before the workspace has told which brands it holds. Until then no page welcomes anybody.
void TestMainWindow::noPageSaysThatThereIsNothingBeforeThatIsKnown()
{
    cleanup();
    Invocation invocation;
    invocation.workspaceFile = m_folder->filePath(u"test.pulsecheck"_s);
    invocation.language = u"en"_s;
    m_program = new Composition(*qApp, invocation);
    QSignalSpy ready(m_program, &Composition::windowReady);
    m_program->start();
    QVERIFY(ready.wait());
    const auto invitations = [this] {
        QStringList texts;
        for (const EmptyState *empty : m_program->window()->findChildren<EmptyState *>())
            if (empty->isVisible())
                texts << QString::fromLatin1(empty->parentWidget()->metaObject()->className());
        return texts;
    };
    QVERIFY(!m_program->session()->isReady()); // else this would show nothing
    m_program->window()->showPage(u"today"_s);
    QCOMPARE(invitations(), QStringList());
    m_program->window()->showPage(u"trends"_s);
    QCOMPARE(invitations(), QStringList());
    m_program->window()->showPage(u"today"_s);
    auto *today = m_program->window()->findChild<TodayPage *>();
    QSignalSpy shown(today, &TodayPage::shown);
    QTRY_VERIFY(today->isVisible());
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(invitations(), QStringList());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
