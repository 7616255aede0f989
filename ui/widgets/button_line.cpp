#include "ui/widgets/button_line.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = Theme::Step * 2;

/// What a button says that opens a menu.
QString opening(const QString &text) { return text + u" ▾"_s; }

int widthOf(const QWidget *button) { return button->sizeHint().width(); }

} // namespace

ButtonLine::ButtonLine(QPushButton *more, const QString &moreText, QWidget *parent)
    : QWidget(parent), m_more(more), m_moreText(moreText), m_menu(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setParent(this);
    m_menu->setProperty("checks", u"true"_s);
    // Filled when it opens: what is chosen and what can be done is known then.
    connect(m_menu, &QMenu::aboutToShow, this, &ButtonLine::fillMenu);
    connect(m_more, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
    });
    fit();
}

void ButtonLine::addButton(QAbstractButton *button)
{
    button->setParent(this);
    m_places.append({button});
    m_more->raise();
    setTabOrder(button, m_more);
    connect(button, &QAbstractButton::toggled, this, &ButtonLine::fit);
    fit();
    updateGeometry();
}

void ButtonLine::setOffered(QAbstractButton *button, bool offered)
{
    for (Place &place : m_places)
        if (place.button == button && place.offered != offered) {
            place.offered = offered;
            fit();
            updateGeometry();
        }
}

QList<QAbstractButton *> ButtonLine::offered() const
{
    QList<QAbstractButton *> buttons;
    for (const Place &place : m_places)
        if (place.offered)
            buttons << place.button;
    return buttons;
}

/// What the last button says while the \a hidden ones are in its menu.
QString ButtonLine::moreText(const QList<QAbstractButton *> &hidden) const
{
    const auto chosen =
        std::find_if(hidden.cbegin(), hidden.cend(), [](const QAbstractButton *button) { return button->isChecked(); });
    return chosen == hidden.cend() ? m_moreText : (*chosen)->text();
}

/// How many of the first \a buttons stand in \a room, the last button included where not all do.
qsizetype ButtonLine::fitting(const QList<QAbstractButton *> &buttons, int room) const
{
    int all = -Gap;
    for (const QAbstractButton *button : buttons)
        all += widthOf(button) + Gap;
    if (all <= room)
        return buttons.size();
    QFont bold = m_more->font(); // what is chosen is told in bold
    bold.setWeight(QFont::Bold);
    const int frame = widthOf(m_more) - m_more->fontMetrics().horizontalAdvance(m_more->text());
    qsizetype count = buttons.size() - 1;
    for (; count > 0; --count) {
        int used = frame + QFontMetrics(bold).horizontalAdvance(opening(moreText(buttons.mid(count))));
        for (const QAbstractButton *button : buttons.first(count))
            used += widthOf(button) + Gap;
        if (used <= room)
            break;
    }
    return count;
}

void ButtonLine::fit()
{
    const QList<QAbstractButton *> buttons = offered();
    m_hidden = buttons.mid(fitting(buttons, width()));
    const QString more = moreText(m_hidden);
    m_more->setText(opening(more));
    m_more->setAccessibleName(more == m_moreText ? more : tr("%1, and more").arg(more));
    if (auto *chip = qobject_cast<Chip *>(m_more))
        chip->setActive(more != m_moreText);
    int x = 0;
    for (const Place &place : std::as_const(m_places)) {
        const bool shown = place.offered && !m_hidden.contains(place.button);
        if (shown) {
            const QSize size = place.button->sizeHint();
            place.button->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
            x += size.width() + Gap;
        }
        place.button->setVisible(shown);
    }
    const QSize size = m_more->sizeHint();
    m_more->setGeometry(x, (height() - size.height()) / 2, std::min(size.width(), std::max(0, width() - x)),
                        size.height());
    m_more->setVisible(!m_hidden.isEmpty());
}

void ButtonLine::fillMenu()
{
    m_menu->clear();
    for (QAbstractButton *button : std::as_const(m_hidden)) {
        QAction *action = m_menu->addAction(QString(button->text()).replace(u'&', u"&&"_s));
        action->setCheckable(button->isCheckable());
        action->setChecked(button->isChecked());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, [button] { button->click(); });
    }
}

QSize ButtonLine::sizeHint() const
{
    QSize size(-Gap, m_more->sizeHint().height());
    for (const QAbstractButton *button : offered())
        size = {size.width() + widthOf(button) + Gap, std::max(size.height(), button->sizeHint().height())};
    return size.expandedTo({0, 0});
}

QSize ButtonLine::minimumSizeHint() const { return {widthOf(m_more), sizeHint().height()}; }

void ButtonLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ButtonLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

bool ButtonLine::event(QEvent *event)
{
    // A button that was given another text asks for another size.
    if (event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace pulse
