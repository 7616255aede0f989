#include "ui/widgets/card.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include <QBoxLayout>
#include <QLabel>

namespace pulse {
using namespace Qt::StringLiterals;

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new ElidedLabel), m_corner(new QLabel), m_head(new QHBoxLayout), m_body(new QVBoxLayout),
      m_headWidget(new QWidget)
{
    m_title->setProperty("role", u"heading"_s);
    m_corner->setProperty("role", u"secondary"_s);
    m_corner->setTextFormat(Qt::PlainText);
    m_head->setContentsMargins(Theme::Gutter, 12, Theme::Gutter, 0);
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_head->addWidget(m_corner);
    m_headWidget->setLayout(m_head);
    m_body->setContentsMargins(Theme::Gutter, 10, Theme::Gutter, 14);
    m_body->setSpacing(8);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(m_headWidget);
    all->addLayout(m_body, 1);
    m_corner->hide();
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_headWidget->setVisible(!title.isEmpty() || m_head->count() > 3 || !m_corner->text().isEmpty());
    setAccessibleName(title);
}

void Card::setCornerText(const QString &text)
{
    m_corner->setText(text);
    fitCorner();
    setTitle(m_title->text());
}

void Card::fitCorner()
{
    int needed = m_title->sizeHint().width() + m_corner->sizeHint().width() + 2 * m_head->spacing();
    for (int i = 0; i < m_head->count(); ++i)
        if (const QWidget *other = m_head->itemAt(i)->widget();
            other && other != m_title && other != m_corner && !other->isHidden())
            needed += other->sizeHint().width() + m_head->spacing();
    const QMargins around = m_head->contentsMargins();
    m_corner->setVisible(!m_corner->text().isEmpty() && needed + around.left() + around.right() <= width());
}

void Card::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitCorner();
}

void Card::addCornerWidget(QWidget *widget)
{
    m_head->insertWidget(m_head->indexOf(m_corner), widget);
    setTitle(m_title->text());
}

void Card::addMenuButton(QWidget *button)
{
    m_head->addWidget(button);
    setTitle(m_title->text());
}

void Card::setBodyMargins(int left, int top, int right, int bottom)
{
    m_body->setContentsMargins(left, top, right, bottom);
}

} // namespace pulse
