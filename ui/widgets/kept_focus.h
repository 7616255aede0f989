#pragma once
#include <QAbstractScrollArea>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace pulse {

/// While what stands in a widget is made anew: the keyboard and the place to which the area around it was scrolled stay
/// where they were. What had the keyboard is known again by its accessible name, once the new rows are shown. Lives as
/// long as the rebuilding takes; GUI thread.
class KeptFocus {
public:
    explicit KeptFocus(QWidget *within);
    ~KeptFocus();
    KeptFocus(const KeptFocus &) = delete;
    KeptFocus &operator=(const KeptFocus &) = delete;
    /// Something else is shown from now on: the keyboard stays inside, but names and the place mean nothing any more.
    void forgetPlace() { m_forgotten = true; }

private:
    QWidget *m_within;
    QPointer<QAbstractScrollArea> m_area; ///< the nearest one around it; may be null
    QPointer<QWidget> m_focused;
    QString m_name;
    int m_at = 0;
    bool m_had = false, m_forgotten = false;
};

} // namespace pulse
