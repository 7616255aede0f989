#include "ui/widgets/kpi_tile.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString arrow(KpiTile::Direction direction)
{
    switch (direction) {
    case KpiTile::Direction::Up:
        return u"▲ "_s;
    case KpiTile::Direction::Down:
        return u"▼ "_s;
    case KpiTile::Direction::Met:
        return u"● "_s;
    case KpiTile::Direction::Level:
        return u"– "_s;
    case KpiTile::Direction::None:
        break;
    }
    return {};
}

QLabel *label(const QString &role, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setProperty("role", role);
    made->setAttribute(Qt::WA_TransparentForMouseEvents);
    return made;
}

} // namespace

KpiTile::KpiTile(QWidget *parent)
    : QAbstractButton(parent), m_title(label(u"secondary"_s, this)), m_value(label(u"kpi"_s, this)),
      m_delta(label(u"secondary"_s, this)), m_compared(label(u"secondary"_s, this))
{
    m_title->setWordWrap(true); // of two lines in a narrow window
    setFocusPolicy(Qt::StrongFocus);
    pressWithEnter(this);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_delta);
    below->addWidget(m_compared, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 13, 12, 13);
    all->setSpacing(2);
    all->addWidget(m_title);
    all->addStretch(1); // figures of a row stand at one height
    all->addWidget(m_value);
    all->addLayout(below);
}

void KpiTile::setTitle(const QString &title)
{
    m_title->setText(title);
    describe();
}

void KpiTile::setValue(const QString &value)
{
    m_value->setText(value);
    describe();
}

void KpiTile::setNarrow(bool narrow)
{
    layout()->setContentsMargins(narrow ? 10 : 16, 13, narrow ? 4 : 12, 13);
    fitComparison();
}

void KpiTile::setComparison(Direction direction, const QString &delta, Tone tone, const QString &comparedWith,
                            const QString &figure)
{
    m_delta->setText(delta.isEmpty() ? QString() : arrow(direction) + delta);
    m_delta->setVisible(!delta.isEmpty()); // an empty one would push the words to the right
    setStyleProperty(m_delta, "tone", toKey(tone));
    const QString between = delta.isEmpty() || comparedWith.isEmpty() ? QString() : u" · "_s;
    m_comparedWith = between + comparedWith;
    m_figure = figure.isEmpty() ? m_comparedWith : between + figure;
    fitComparison();
    describe();
}

void KpiTile::fitComparison()
{
    const int room = contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right() -
                     m_delta->sizeHint().width();
    const bool fits = m_compared->fontMetrics().horizontalAdvance(m_comparedWith) <= room;
    m_compared->setText(fits ? m_comparedWith : m_figure);
    setToolTip(fits ? QString() : (m_delta->text() + m_comparedWith).toHtmlEscaped());
}

void KpiTile::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    fitComparison();
}

/// Tiles share a row evenly: what one says makes it no wider than the others.
QSize KpiTile::minimumSizeHint() const
{
    constexpr int Narrowest = 96;
    return {Narrowest, layout()->minimumSize().height()};
}

void KpiTile::describe()
{
    setAccessibleName(u"%1 %2"_s.arg(m_title->text(), m_value->text()));
    setAccessibleDescription(m_delta->text() + m_comparedWith);
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

} // namespace pulse
