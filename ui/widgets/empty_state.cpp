#include "ui/widgets/empty_state.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/free_focus.h"
#include "ui/widgets/icon_disc.h"
#include <QBoxLayout>
#include <QLabel>

namespace pulse {
using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new IconDisc), m_headline(new QLabel), m_text(new QLabel),
      m_action(makeButton({}, ButtonKind::Primary)), m_alternatives(new QWidget)
{
    m_headline->setProperty("role", u"heading"_s);
    m_headline->setAlignment(Qt::AlignCenter);
    m_text->setProperty("role", u"secondary"_s);
    m_text->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_headline, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *row = new QHBoxLayout(m_alternatives);
    row->setContentsMargins(0, 0, 0, 0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 24);
    all->setSpacing(8);
    all->addStretch(2);
    all->addWidget(m_icon, 0, Qt::AlignHCenter);
    all->addWidget(m_headline);
    all->addWidget(m_text);
    all->addSpacing(8);
    all->addWidget(m_action, 0, Qt::AlignHCenter);
    all->addWidget(m_alternatives, 0, Qt::AlignHCenter);
    all->addStretch(3);
    m_alternatives->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::set(const QString &headline, const QString &text, const QString &action)
{
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::setIcon(const QString &icon) { m_icon->setIcon(icon); }

void EmptyState::setAlternatives(const QStringList &actions)
{
    // Later, because one of them may be what was just pressed.
    for (QPushButton *old : m_alternatives->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    for (int i = 0; i < int(actions.size()); ++i) {
        QPushButton *button = makeButton(actions[i], ButtonKind::Link);
        connect(button, &QPushButton::clicked, this, [this, i] { emit alternativeTriggered(i); });
        m_alternatives->layout()->addWidget(button);
    }
    m_alternatives->setVisible(!actions.isEmpty());
}

/// Where nothing has the focus, Enter does the one thing there is to do.
void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (isFocusFree(this) && m_action->isVisibleTo(this))
        m_action->setFocus(Qt::OtherFocusReason);
}

} // namespace pulse
