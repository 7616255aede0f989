#include "ui/widgets/attention_row.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace pulse {
using namespace Qt::StringLiterals;

constexpr int MostLines = 2;

AttentionRow::AttentionRow(const EvidenceRow &row, int badgeWidth, QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as tall as its lines, unlike other buttons
    pressWithEnter(this);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(row.badge.isEmpty() ? row.title : row.badge + u": "_s + row.title);
    setAccessibleDescription(row.detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Step, Theme::Step * 2, Theme::Step, Theme::Step * 2);
    layout->setSpacing(Theme::Step * 2);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *title = new ElidedLabel(row.title);
    auto *detail = new ElidedLabel(row.detail);
    for (ElidedLabel *label : {title, detail})
        label->setMostLines(MostLines);
    texts->addWidget(title);
    setStyleProperty(detail, "role", u"secondary"_s);
    texts->addWidget(detail);
    auto *chevron = new QLabel(u"›"_s);
    setStyleProperty(chevron, "role", u"secondary"_s);
    if (badgeWidth > 0)
        layout->addWidget(badgeCell(row, badgeWidth));
    layout->addLayout(texts, 1);
    layout->addWidget(chevron);
    for (QWidget *child : findChildren<QWidget *>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize AttentionRow::sizeHint() const { return layout()->sizeHint(); }

void AttentionRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus() && !underMouse())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(palette().highlight().color(), 1) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? palette().alternateBase() : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::ControlRadius, Theme::ControlRadius);
}

void AttentionRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void AttentionRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace pulse
