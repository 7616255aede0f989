#pragma once
#include <QVariant>
#include <QWidget>

namespace pulse {

class Session;
class Theme;

/// One page of the window. Made when it is first opened; the session and the theme outlive it.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(Session &session, Theme &theme, QWidget *parent) : QWidget(parent), m_session(session), m_theme(theme) {}
    virtual QString title() const = 0; ///< as in the navigation
    /// Called each time the page comes into view: reload what may be stale, in the background.
    virtual void activate() {}
    /// Ctrl+F: puts the cursor into the page's own search, if it has one.
    virtual void focusSearch() {}
    /// What must survive when the window is made again in another language (filters, tabs); restore() takes it back.
    virtual QVariant state() const { return {}; }
    virtual void restore(const QVariant &state) { Q_UNUSED(state) }

protected:
    Session &session() const { return m_session; }
    Theme &theme() const { return m_theme; }

private:
    Session &m_session;
    Theme &m_theme;
};

} // namespace pulse
