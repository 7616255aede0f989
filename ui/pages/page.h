#pragma once
#include "core/query.h"
#include <QFocusEvent>
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
    /// What was entered into the search of the top bar: asked of the mentions page only.
    virtual void search(const Query &query) { Q_UNUSED(query) }
    /// Ctrl+F: puts the cursor into the page's own search, if it has one.
    virtual void focusSearch() {}
    /// Whether focusSearch() does something; else Ctrl+F goes to the search of the top bar.
    virtual bool hasSearch() const { return false; }
    /// File > Export: what the page shows, to a file.
    virtual void exportShown() {}
    /// File > Add a post by hand.
    virtual void addByHand() {}
    /// What must survive when the window is made again in another language (filters, tabs); restore() takes it back.
    virtual QVariant state() const { return {}; }
    virtual void restore(const QVariant &state) { Q_UNUSED(state) }

protected:
    Session &session() const { return m_session; }
    Theme &theme() const { return m_theme; }
    /// What takes the focus when the page is given it. Not a focus proxy: Tab would go to that one past all that stands
    /// before it.
    void setFirst(QWidget *first) { m_first = first; }
    void focusInEvent(QFocusEvent *event) override
    {
        QWidget::focusInEvent(event);
        if (m_first)
            m_first->setFocus(event->reason());
    }

private:
    Session &m_session;
    Theme &m_theme;
    QWidget *m_first = nullptr;
};

} // namespace pulse
