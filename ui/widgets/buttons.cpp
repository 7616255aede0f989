#include "ui/widgets/buttons.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include <QKeyEvent>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

class EnterPresses final : public QObject {
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return false;
        static_cast<QAbstractButton *>(watched)->click();
        return true;
    }
};

} // namespace

void pressWithEnter(QAbstractButton *button)
{
    static EnterPresses filter;
    button->installEventFilter(&filter);
}

QPushButton *makeButton(const QString &text, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    pressWithEnter(button);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    switch (kind) {
    case ButtonKind::Primary:
        button->setProperty("kind", u"primary"_s);
        break;
    case ButtonKind::Quiet:
        button->setProperty("kind", u"quiet"_s);
        break;
    case ButtonKind::Danger:
        button->setProperty("kind", u"danger"_s);
        break;
    case ButtonKind::Link:
        button->setProperty("kind", u"link"_s);
        button->setCursor(Qt::PointingHandCursor);
        break;
    case ButtonKind::Plain:
        break;
    }
    return button;
}

IconButton::IconButton(const QString &icon, const QString &name, QWidget *parent) : QToolButton(parent), m_icon(icon)
{
    setIconSize({18, 18});
    setToolTip(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    pressWithEnter(this);
    tint();
}

void IconButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void IconButton::tint() { setIcon(strokeIcon(m_icon, colours::secondary(palette()), colours::faint(palette()))); }

} // namespace pulse
