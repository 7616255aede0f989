#include "ui/widgets/reading_order.h"
#include <QLayout>
#include <QSet>
#include <QSplitter>
#include <QWidget>

namespace pulse {

namespace {

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled() && !widget->focusProxy();
}

void addWidgetsOf(const QLayout *layout, QList<QWidget *> &widgets)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            widgets << item->widget();
        else if (item->layout())
            addWidgetsOf(item->layout(), widgets);
    }
}

/// Adds \a widget and what is in sight inside it, each before its own parts.
void addInOrder(QWidget *widget, QList<QWidget *> &all)
{
    all << widget;
    QList<QWidget *> parts;
    if (widget->layout())
        addWidgetsOf(widget->layout(), parts);
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) // its children lie the other way around
        for (int i = 0; i < splitter->count(); ++i)
            parts << splitter->widget(i);
    const QSet<QWidget *> laidOut(parts.cbegin(), parts.cend());
    for (QObject *child : widget->children())
        if (auto *part = qobject_cast<QWidget *>(child); part && !laidOut.contains(part))
            parts << part;
    for (QWidget *part : std::as_const(parts))
        if (!part->isWindow() && part->isVisible())
            addInOrder(part, all);
}

} // namespace

QWidget *nextInReadingOrder(QWidget &window, QWidget *from, bool forward)
{
    QList<QWidget *> all;
    addInOrder(&window, all);
    while (from && !all.contains(from)) // it has just been hidden: what stands around it is nearest
        from = from->parentWidget();
    const qsizetype count = all.size(), step = forward ? 1 : count - 1;
    const qsizetype start = std::max<qsizetype>(0, all.indexOf(from));
    for (qsizetype at = (start + step) % count; at != start; at = (at + step) % count)
        if (takesTab(all.at(at)))
            return all.at(at);
    return nullptr;
}

} // namespace pulse
