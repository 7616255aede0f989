#include "ui/widgets/sidebar.h"
#include "core/wording.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// The product's mark and name at the top of the navigation.
class Wordmark final : public QLabel {
public:
    Wordmark()
    {
        setText(u"Pulsecheck"_s);
        setTextFormat(Qt::PlainText);
        setProperty("role", u"wordmark"_s);
        setContentsMargins(34, 0, 0, 0);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QPainter painter(this);
        strokeIcon(u"pulse"_s, colours::accent(palette()), colours::accent(palette()))
            .paint(&painter, QRect(6, (height() - 22) / 2, 22, 22));
    }
};

} // namespace

NavButton::NavButton(const QString &icon, const QString &title, QWidget *parent)
    // The style leaves four pixels between icon and words; thin spaces make it eight.
    : QPushButton(u"\u2009\u2009"_s + title, parent), m_icon(icon), m_title(title),
      m_badge(new Badge({}, Tone::Plain, this))
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    pressWithEnter(this);
    setIconSize({18, 18});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_badge->hide();
    m_badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(title);
    connect(this, &QAbstractButton::toggled, this, &NavButton::tint);
    tint();
}

void NavButton::setCount(qint64 count, Tone tone)
{
    m_badge->setVisible(count > 0);
    m_badge->setText(count > 999 ? u"999+"_s : wholeNumber(double(count)));
    m_badge->setTone(tone);
    placeBadge();
    setAccessibleName(count > 0 ? u"%1 (%2)"_s.arg(m_title, wholeNumber(double(count))) : m_title);
}

void NavButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void NavButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    placeBadge();
}

void NavButton::placeBadge()
{
    const QSize size = m_badge->sizeHint();
    m_badge->setGeometry(width() - size.width() - 9, (height() - size.height()) / 2, size.width(), size.height());
}

void NavButton::tint()
{
    const QColor colour = isChecked() ? colours::accent(palette()) : colours::secondary(palette());
    setIcon(strokeIcon(m_icon, colour, colour));
}

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent), m_top(new QVBoxLayout), m_foot(new QVBoxLayout), m_group(new QButtonGroup(this))
{
    setFixedWidth(204);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 14, 10, 12);
    all->setSpacing(3);
    all->addWidget(new Wordmark);
    all->addSpacing(12);
    m_top->setSpacing(3);
    m_foot->setSpacing(3);
    all->addLayout(m_top);
    all->addStretch(1);
    all->addLayout(m_foot);
    setAccessibleName(tr("Navigation"));
}

void Sidebar::addPage(const QString &key, const QString &title, const QString &icon, const QString &toolTip,
                      bool atFoot)
{
    auto *button = new NavButton(icon, title);
    button->setToolTip(toolTip);
    (atFoot ? m_foot : m_top)->addWidget(button);
    m_group->addButton(button);
    m_buttons.insert(key, button);
    m_order << button;
    connect(button, &QPushButton::clicked, this, [this, key] { emit chosen(key); });
}

void Sidebar::setCurrent(const QString &key)
{
    if (NavButton *button = m_buttons.value(key)) {
        button->setChecked(true);
        // One stop of Tab, on the page that is shown; the arrow keys go on from there.
        for (NavButton *each : std::as_const(m_order))
            each->setFocusPolicy(each == button ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Sidebar::setCount(const QString &key, qint64 count, Tone tone)
{
    if (NavButton *button = m_buttons.value(key))
        button->setCount(count, tone);
}

QRect Sidebar::freeRoom() const
{
    constexpr int Margin = 6; // of a shadow
    const QRect inside = contentsRect().marginsRemoved(layout()->contentsMargins());
    return QRect(QPoint(inside.left(), m_top->geometry().bottom() + Margin),
                 QPoint(inside.right(), m_foot->geometry().top() - Margin));
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const qsizetype at = m_order.indexOf(qobject_cast<NavButton *>(focusWidget()));
    if (step == 0 || at < 0 || at + step < 0 || at + step >= m_order.size())
        return QFrame::keyPressEvent(event);
    m_order[at + step]->setFocus(Qt::TabFocusReason);
}

} // namespace pulse
