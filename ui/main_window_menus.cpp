#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/query_help_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/top_bar.h"
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

namespace pulse {
using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    menuBar()->setAccessibleName(tr("Menus"));
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *import = file->addAction(tr("&Import a file…"), &m_session, &Session::importRequested);
    import->setShortcut(Qt::CTRL | Qt::Key_I);
    QAction *added = file->addAction(tr("&Add a post by hand…"), this, [this] {
        showPage(u"mentions"_s);
        if (Page *mentions = m_pages.value(u"mentions"_s))
            mentions->addByHand();
    });
    added->setShortcut(QKeySequence::New);
    QAction *exported = file->addAction(tr("&Export mentions…"), this, [this] {
        showPage(u"mentions"_s);
        if (Page *mentions = m_pages.value(u"mentions"_s))
            mentions->exportShown();
    });
    exported->setShortcut(Qt::CTRL | Qt::Key_E);
    file->addSeparator();
    QAction *open = file->addAction(tr("&Open a workspace…"), &m_session, &Session::openRequested);
    open->setShortcut(QKeySequence::Open);
    file->addAction(tr("Open the &sample"), &m_session, &Session::sampleRequested);
    file->addAction(tr("&Back up the workspace…"), &m_session, &Session::backupRequested);
    file->addAction(tr("&Restore a backup…"), &m_session, &Session::restoreRequested);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undone = edit->addAction(tr("&Undo the last change"), this, [this] { undo({}); });
    undone->setShortcut(QKeySequence::Undo);
    edit->addSeparator();
    QAction *find = edit->addAction(tr("&Find on this page"), this, [this] {
        if (Page *shown = m_pages.value(m_current); shown && shown->hasSearch())
            shown->focusSearch();
        else
            focusTopSearch();
    });
    find->setShortcut(QKeySequence::Find);
    QAction *search = edit->addAction(tr("&Search mentions"), this, &MainWindow::focusTopSearch);
    search->setShortcut(Qt::CTRL | Qt::Key_K);
    edit->addSeparator();
    QAction *refresh = edit->addAction(tr("&Refresh sources"), this, &MainWindow::refreshRequested);
    refresh->setShortcut(Qt::Key_F5);
}

void MainWindow::focusTopSearch()
{
    m_top->search()->setFocus(Qt::ShortcutFocusReason);
    m_top->search()->selectAll();
}

QKeySequence MainWindow::pageKeys(int position, const QString &page)
{
    if (page == u"settings")
        return Qt::CTRL | Qt::Key_Comma;
    if (position > 9)
        return {};
    return Qt::CTRL | Qt::Key(position == 9 ? Qt::Key_0 : Qt::Key_1 + position);
}

void MainWindow::buildViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (const PageEntry &entry : m_entries) {
        QAction *action = view->addAction(entry.title, this, [this, key = entry.key] {
            // Who goes to a page by its key goes on by key: the search and the navigation let go of the keyboard.
            if (QWidget *focused = focusWidget(); focused && !m_stack->isAncestorOf(focused))
                focused->clearFocus();
            showPage(key);
        });
        action->setShortcut(pageKeys(number++, entry.key));
    }
    view->addSeparator();
    QMenu *appearance = view->addMenu(tr("&Appearance"));
    appearance->setProperty("checks", u"true"_s);
    auto *looks = new QActionGroup(appearance);
    const std::pair<QString, Theme::Appearance> choices[] = {{tr("As the system"), Theme::Appearance::System},
                                                             {tr("Light"), Theme::Appearance::Light},
                                                             {tr("Dark"), Theme::Appearance::Dark}};
    for (const auto &[text, look] : choices) {
        QAction *action = appearance->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_theme.appearance() == look);
        action->setActionGroup(looks);
        connect(action, &QAction::triggered, this,
                [this, chosen = look] { emit m_session.appearanceRequested(int(chosen)); });
        connect(&m_session, &Session::appearanceRequested, action,
                [action, own = int(look)](int chosen) { action->setChecked(chosen == own); });
    }
    QMenu *language = view->addMenu(tr("&Language"));
    language->setProperty("checks", u"true"_s);
    auto *languages = new QActionGroup(language);
    // Each in its own words, so that nobody is locked in.
    const std::pair<QString, QString> known[] = {{u"ko"_s, u"한국어"_s}, {u"en"_s, u"English"_s}};
    for (const auto &[key, name] : known) {
        QAction *action = language->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_session.language() == key);
        action->setActionGroup(languages);
        connect(action, &QAction::triggered, this, [this, chosen = key] { emit m_session.languageRequested(chosen); });
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *keys = help->addAction(tr("&Keyboard shortcuts"), this, [this] {
        auto *dialog = new ShortcutsDialog(menuBar()->actions(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    keys->setShortcut(Qt::Key_F1);
    help->addAction(tr("&Query language"), this, [this] {
        auto *dialog = new QueryHelpDialog(true, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QueryHelpDialog::searchRequested, m_top->search(), [this](const QString &query) {
            focusTopSearch();
            m_top->search()->setText(query);
        });
        dialog->open();
    });
    QAction *about = help->addAction(tr("&About Pulsecheck"), this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    about->setMenuRole(QAction::AboutRole);
}

} // namespace pulse
