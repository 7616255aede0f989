#pragma once
#include "core/evidence.h"
#include "models/session.h"
#include "ui/style/theme.h"
#include <QDateTime>
#include <QHash>
#include <QMainWindow>
#include <functional>

class QFrame;
class QStackedWidget;
class QSystemTrayIcon;

namespace pulse {

class FootLine;
class Page;
class Sidebar;
class TopBar;

/// A page of the navigation; made when it is first opened.
struct PageEntry {
    QString key; ///< of Session::pageRequested()
    QString title;
    QString icon;
    std::function<Page *(QWidget *parent)> make;
    bool atFoot = false;
};

/// What a new window takes over from the one before it, when the language changes.
struct WindowState {
    QString page;
    QHash<QString, QVariant> pages; ///< Page::state() of those that were made
    QString search;
    QByteArray geometry;
};

/// The one window: navigation, top bar, pages, menus, foot line and tray icon. Knows no service: what the menus ask for
/// leaves as signals of the session, which app/ connects.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Session &session, Theme &theme, const QList<PageEntry> &pages, QWidget *parent = nullptr);

    void showPage(const QString &key);
    QString currentPage() const;
    void setCount(const QString &page, qint64 count, Tone tone);
    /// See TopBar::setCollection().
    void setCollection(const QString &text, Tone tone, const QString &details);
    void setRefreshing(bool refreshing);
    /// A notification of the desktop where there is a tray, and a line at the foot; a click opens \a page.
    void notify(const QString &headline, const QString &text, const QString &page);
    WindowState state() const;
    void restore(const WindowState &state);

    Session &session() const { return m_session; }

signals:
    void refreshRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< as the eye reads (ui/widgets/reading_order.h)
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    /// Ctrl+1 to Ctrl+9 and Ctrl+0 in the order of the pages, Ctrl+comma for the settings; none for what comes later.
    static QKeySequence pageKeys(int position, const QString &page);
    void buildHelpMenu();
    void connectSession();
    void showBrands();
    void search(const Query &query);
    void undo(const Uid &change); ///< empty: the latest change of this person
    void focusTopSearch();
    bool isMade(const QString &key) const;
    void bringForward(const QString &key);
    Page *page(const QString &key);
    void openPageAt(const QString &key, const std::function<void()> &ask);

    Session &m_session;
    Theme &m_theme;
    QList<PageEntry> m_entries;
    const QDateTime m_opened; ///< UTC; Ctrl+Z takes back what was changed since
    QHash<QString, Page *> m_pages;
    QHash<QString, QVariant> m_waiting; ///< states of pages that are not made yet
    QString m_current;
    Sidebar *m_sidebar;
    TopBar *m_top;
    QFrame *m_sample;
    QStackedWidget *m_stack;
    FootLine *m_foot;
    QSystemTrayIcon *m_tray = nullptr;
    QString m_notifiedPage;
};

} // namespace pulse
