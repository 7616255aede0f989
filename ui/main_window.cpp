#include "ui/main_window.h"
#include "services/deliver.h"
#include "services/person_change.h"
#include "store/journal.h"
#include "ui/pages/page.h"
#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/foot_line.h"
#include "ui/widgets/free_focus.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/top_bar.h"
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QTimer>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int NextTurn = 1; ///< milliseconds: with 0 it would be done together with what waits already

QFrame *sampleNotice(QWidget *parent, MainWindow *window)
{
    auto *notice = new QFrame(parent);
    notice->setProperty("role", u"notice"_s);
    notice->setObjectName(u"sampleNotice"_s);
    auto *text = new QLabel(MainWindow::tr("This is a sample: every name, post and number in it is invented."));
    text->setTextFormat(Qt::PlainText);
    auto *own = makeButton(MainWindow::tr("Open a workspace of your own"), ButtonKind::Link);
    QObject::connect(own, &QPushButton::clicked, window, [window] { emit window->session().openRequested(); });
    auto *row = new QHBoxLayout(notice);
    row->setContentsMargins(20, 1, 20, 1);
    row->addWidget(text);
    row->addWidget(own);
    row->addStretch(1);
    notice->hide();
    return notice;
}

} // namespace

MainWindow::MainWindow(Session &session, Theme &theme, const QList<PageEntry> &pages, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_theme(theme), m_entries(pages), m_opened(session.clock().now()),
      m_sidebar(new Sidebar), m_top(new TopBar), m_stack(new QStackedWidget)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(1000, 640);
    resize(1280, 820);
    auto *centre = new QWidget;
    m_foot = new FootLine(m_sidebar, centre);
    m_stack->addWidget(new QWidget); // shown until the workspace has told what it holds
    m_sample = sampleNotice(centre, this);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_sample);
    right->addWidget(m_stack, 1);
    auto *all = new QHBoxLayout(centre);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_sidebar);
    all->addLayout(right, 1);
    setCentralWidget(centre);
    centre->setFocus(); // else the window begins at its first button: the page says where

    int number = 0;
    for (const PageEntry &entry : m_entries) {
        const QString keys = pageKeys(number++, entry.key).toString(QKeySequence::NativeText);
        //: tooltip of the navigation: %1 a page's name, %2 its shortcut
        const QString tip = keys.isEmpty() ? entry.title : tr("%1 (%2)").arg(entry.title, keys);
        m_sidebar->addPage(entry.key, entry.title, entry.icon, tip, entry.atFoot);
    }
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showPage);
    connect(m_top, &TopBar::brandChosen, &m_session, &Session::setBrand);
    connect(m_top, &TopBar::brandsToEdit, this, [this] { emit m_session.settingsRequested(u"brands"_s); });
    connect(m_top, &TopBar::searched, this, &MainWindow::search);
    connect(m_top, &TopBar::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_foot, &FootLine::undoRequested, this, &MainWindow::undo);
    // A scroll area brings into view what Tab reaches within it, but not what Tab enters it by.
    connect(qApp, &QApplication::focusChanged, this, [](QWidget *, QWidget *now) {
        if (!now || QGuiApplication::mouseButtons() != Qt::NoButton)
            return; // under the pointer nothing moves
        for (QWidget *around = now->parentWidget(); around; around = around->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(around)) {
                area->ensureWidgetVisible(now, Theme::Step, Theme::Step * 2);
                if (now->height() > area->viewport()->height()) // what has no room is read from its head
                    area->verticalScrollBar()->setValue(now->mapTo(area->widget(), QPoint(0, 0)).y());
            }
    });
    buildMenus();
    connectSession();
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = new QSystemTrayIcon(windowIcon(), this);
        m_tray->setToolTip(u"Pulsecheck"_s);
        const auto comeForward = [this](const QString &page) {
            setWindowState(windowState() & ~Qt::WindowMinimized);
            show();
            raise();
            activateWindow();
            if (!page.isEmpty())
                showPage(page);
        };
        connect(m_tray, &QSystemTrayIcon::activated, this, [comeForward] { comeForward({}); });
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this, comeForward] { comeForward(m_notifiedPage); });
        m_tray->show();
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *to = nextInReadingOrder(*this, focusWidget(), next);
    if (!to)
        return QMainWindow::focusNextPrevChild(next);
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::brandsChanged, this, &MainWindow::showBrands);
    connect(&m_session, &Session::brandChanged, this, &MainWindow::showBrands);
    connect(&m_session, &Session::message, m_foot, &FootLine::showMessage);
    connect(&m_session, &Session::fileSaved, m_foot, &FootLine::offerFile);
    connect(&m_session, &Session::undoOffered, m_foot, &FootLine::offerUndo);
    connect(&m_session, &Session::pageRequested, this, &MainWindow::showPage);
    connect(&m_session, &Session::mentionsRequested, this, [this](const MentionFilter &filter) {
        m_top->search()->setQueryText(filter.search.text());
        openPageAt(u"mentions"_s, [this, filter] { emit m_session.mentionsRequested(filter); });
    });
    connect(&m_session, &Session::mentionRequested, this,
            [this](MentionId id) { openPageAt(u"mentions"_s, [this, id] { emit m_session.mentionRequested(id); }); });
    connect(&m_session, &Session::spikeRequested, this,
            [this](const Uid &uid) { openPageAt(u"trends"_s, [this, uid] { emit m_session.spikeRequested(uid); }); });
    connect(&m_session, &Session::seriesRequested, this, [this](Metric metric, Bucket bucket) {
        openPageAt(u"trends"_s, [this, metric, bucket] { emit m_session.seriesRequested(metric, bucket); });
    });
    connect(&m_session, &Session::personRequested, this, [this](AuthorId author) {
        openPageAt(u"people"_s, [this, author] { emit m_session.personRequested(author); });
    });
    connect(&m_session, &Session::caseRequested, this,
            [this](const Uid &uid) { openPageAt(u"cases"_s, [this, uid] { emit m_session.caseRequested(uid); }); });
    connect(&m_session, &Session::reportRequested, this, [this](const QString &kind, const Uid &subject) {
        openPageAt(u"reports"_s, [this, kind, subject] { emit m_session.reportRequested(kind, subject); });
    });
    connect(&m_session, &Session::settingsRequested, this, [this](const QString &section) {
        openPageAt(u"settings"_s, [this, section] { emit m_session.settingsRequested(section); });
    });
    connect(&m_session, &Session::checklistItemRequested, this, [this](const Uid &uid) {
        openPageAt(u"checklists"_s, [this, uid] { emit m_session.checklistItemRequested(uid); });
    });
    showBrands();
}

/// A page that is made because of a request is not yet there to hear it: then the request is made once more.
void MainWindow::openPageAt(const QString &key, const std::function<void()> &ask)
{
    const bool heard = isMade(key);
    showPage(key);
    if (!heard && isMade(key))
        QTimer::singleShot(NextTurn, this, ask); // after the page has come forward
}

bool MainWindow::isMade(const QString &key) const { return m_pages.contains(key); }

Page *MainWindow::page(const QString &key)
{
    if (Page *made = m_pages.value(key))
        return made;
    for (const PageEntry &entry : m_entries)
        if (entry.key == key) {
            Page *made = entry.make(m_stack);
            m_pages.insert(key, made);
            m_stack->addWidget(made);
            if (const QVariant state = m_waiting.take(key); state.isValid())
                made->restore(state);
            return made;
        }
    return nullptr;
}

void MainWindow::showPage(const QString &key)
{
    const bool made = isMade(key);
    if (!page(key))
        return;
    m_current = key;
    m_sidebar->setCurrent(key);
    if (!m_session.isReady())
        return; // which brands there are is not known: no page says that there are none
    if (made || !isVisible())
        return bringForward(key);
    // To make a page and to lay it out are two pieces of work: keys and clicks have their turn in between.
    QTimer::singleShot(NextTurn, this, [this, key] {
        if (m_current == key)
            bringForward(key);
    });
}

void MainWindow::bringForward(const QString &key)
{
    Page *wanted = m_pages.value(key);
    const bool within = m_stack->isAncestorOf(focusWidget());
    QWidget *before = wanted->focusWidget(); // asked first: the stack gives a new page's first button the focus
    m_stack->setCurrentWidget(wanted);
    // The focus must not stay behind on a page that is no longer seen: it goes where it was on this one.
    if (within || isFocusFree(this))
        (before ? before : wanted)->setFocus();
    wanted->activate();
}

QString MainWindow::currentPage() const { return m_current; }

void MainWindow::setCount(const QString &page, qint64 count, Tone tone) { m_sidebar->setCount(page, count, tone); }

void MainWindow::setCollection(const QString &text, Tone tone, const QString &details)
{
    m_top->setCollection(text, tone, details);
}

void MainWindow::setRefreshing(bool refreshing) { m_top->setRefreshing(refreshing); }

void MainWindow::notify(const QString &headline, const QString &text, const QString &page)
{
    m_notifiedPage = page;
    m_foot->showMessage(headline + u" – "_s + text, false);
    if (m_tray && QSystemTrayIcon::supportsMessages())
        m_tray->showMessage(headline, text, windowIcon());
}

void MainWindow::showBrands()
{
    m_top->setBrands(m_session.brands(), m_session.brand().id);
    m_sample->setVisible(m_session.isSample());
    const QString name = m_session.brand().name;
    if (m_session.isReady() && m_stack->currentIndex() == 0 && !m_current.isEmpty())
        showPage(m_current);
    setWindowTitle(name.isEmpty() ? u"Pulsecheck"_s : u"%1 – Pulsecheck"_s.arg(name));
}

void MainWindow::search(const Query &query)
{
    showPage(u"mentions"_s);
    if (Page *mentions = m_pages.value(u"mentions"_s))
        mentions->search(query);
}

void MainWindow::undo(const Uid &change)
{
    Workspace &workspace = m_session.services().workspace;
    const auto done = !change.isEmpty()
                          ? undoChange(workspace, change)
                          : workspace.write([&clock = m_session.clock(), actor = workspace.actor(), since = m_opened](
                                                Connection &connection, ChangeSet &changes) -> Result<Change> {
                                Journal journal(connection, clock, actor);
                                const Result<Change> last = journal.lastUndoable(actor);
                                // What nobody remembers doing is not taken back unseen.
                                if (last && last->at < since)
                                    return Error{Error::Kind::NotFound, {}, {}};
                                return last ? journal.undo(last->uid, changes) : last;
                            });
    deliver(done, this, [this](const Result<Change> &undone) {
        if (undone)
            m_foot->showMessage(tr("The change was taken back."), false);
        else if (undone.error().kind == Error::Kind::NotFound)
            m_foot->showMessage(tr("Nothing was changed since the window opened."), false);
        else
            m_foot->showMessage(undone.error().text, true);
    });
}

WindowState MainWindow::state() const
{
    WindowState state{m_current, m_waiting, m_top->search()->text(), saveGeometry()};
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        state.pages.insert(it.key(), it.value()->state());
    return state;
}

void MainWindow::restore(const WindowState &state)
{
    m_waiting = state.pages;
    m_top->search()->setQueryText(state.search);
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    showPage(state.page);
    if (m_current.isEmpty() && !m_entries.isEmpty())
        showPage(m_entries.first().key);
    if (QWidget *shown = m_stack->currentWidget())
        shown->setFocus();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange)
        m_theme.systemChanged();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/page"_s, m_current);
    settings.setValue(u"window/brand"_s, m_session.brand().uid);
    QMainWindow::closeEvent(event);
}

} // namespace pulse
