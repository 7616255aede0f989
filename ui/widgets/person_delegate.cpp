#include "ui/widgets/person_delegate.h"
#include "core/wording.h"
#include "models/person_list_model.h"
#include "ui/style/theme.h"
#include "ui/widgets/mention_words.h"
#include "ui/widgets/painted_badge.h"
#include "ui/widgets/person_words.h"
#include <QPainter>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int Side = 16, AvatarSide = 28, TextLeft = Side + AvatarSide + 10;
constexpr int HeadTop = 9, LineHeight = 20, FirstLine = 32, SecondLine = 49;
} // namespace

PersonDelegate::PersonDelegate(Theme &theme, QString language, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_language(std::move(language)), m_zone(QTimeZone::utc()),
      m_strong(theme.strong()), m_small(theme.secondary()), m_badge(theme.caption())
{
    m_badge.setWeight(QFont::DemiBold);
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRect rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (selected)
        painter->fillRect(rect, t.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, t.window);
    if (selected && (option.state & QStyle::State_HasFocus))
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), t.accent);
    painter->setPen(t.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    const auto person = index.data(PersonListModel::PersonRole).value<std::shared_ptr<const Person>>();
    if (!person)
        return paintWaiting(painter, rect);
    const QRect avatar(rect.left() + Side, rect.top() + 11, AvatarSide, AvatarSide);
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? t.surface : t.sunken);
    painter->drawEllipse(avatar);
    painter->setPen(t.secondary);
    painter->setFont(m_badge);
    painter->drawText(avatar, Qt::AlignCenter, MentionWords::initials(person->shownName()));

    const int left = rect.left() + TextLeft, width = rect.right() - Side - left;
    paintHead(painter, QRect(left, rect.top() + HeadTop, width, LineHeight), *person);
    painter->setFont(m_small);
    const QFontMetrics small(m_small);
    painter->setPen(t.text);
    painter->drawText(QRect(left, rect.top() + FirstLine - 2, width, LineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(figures(*person), Qt::ElideRight, width));
    QStringList notes;
    if (person->followUp.isValid())
        notes << tr("Follow-up %1").arg(person->followUp.toString(Qt::ISODate));
    if (person->involvement != Involvement::None)
        notes << PersonWords::involvement(person->involvement);
    for (const QString &tag : person->tags)
        notes << u'#' + tag;
    if (notes.isEmpty() && person->figures.last.isValid())
        notes << tr("Last spoke %1").arg(shortTime(person->figures.last, m_zone, m_language));
    painter->setPen(t.secondary);
    painter->drawText(QRect(left, rect.top() + SecondLine - 2, width, LineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(notes.join(u" · "_s), Qt::ElideRight, width));
}

void PersonDelegate::paintWaiting(QPainter *painter, const QRect &rect) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.tokens().sunken);
    painter->drawEllipse(QRect(rect.left() + Side, rect.top() + 11, AvatarSide, AvatarSide));
    const int left = rect.left() + TextLeft;
    for (const QRect &bar : {QRect(left, rect.top() + 14, 140, 10), QRect(left, rect.top() + 36, rect.width() / 2, 10)})
        painter->drawRoundedRect(bar, 4, 4);
}

void PersonDelegate::paintHead(QPainter *painter, const QRect &line, const Person &person) const
{
    const Tokens &t = m_theme.tokens();
    // From the right: where they stand, new, gone quiet. What is left belongs to the name.
    int right = line.right();
    if (person.role != PersonRole::Public || person.stance != Stance::Unclear)
        right -=
            paintBadge(painter, {right, line.top()}, PersonWords::standing(person), PersonWords::tone(person), true) +
            6;
    if (person.isQuiet)
        right -= paintBadge(painter, {right, line.top()}, tr("Went quiet"), Tone::Warning, true) + 6;
    if (person.isNew)
        right -= paintBadge(painter, {right, line.top()}, tr("New"), Tone::Accent, true) + 6;
    const QString places = person.figures.accounts > 1
                               ? tr("%1 +%2").arg(person.place, QString::number(person.figures.accounts - 1))
                               : person.place;
    const int badgeWidth = QFontMetrics(m_badge).horizontalAdvance(places) + 14;
    int x = line.left();
    const QFontMetrics strong(m_strong), small(m_small);
    const QString name =
        strong.elidedText(person.shownName(), Qt::ElideRight, std::max(40, right - x - badgeWidth - 8));
    painter->setFont(m_strong);
    painter->setPen(t.text);
    painter->drawText(QRect(x, line.top(), right - x, line.height()), Qt::AlignLeft | Qt::AlignVCenter, name);
    x += strong.horizontalAdvance(name) + 8;
    const int forHandle = right - x - badgeWidth - 8;
    if (!person.handle.isEmpty() && person.handle != person.name && forHandle > 30) {
        const QString handle = small.elidedText(u'@' + person.handle, Qt::ElideRight, forHandle);
        painter->setFont(m_small);
        painter->setPen(t.secondary);
        painter->drawText(QRect(x, line.top(), forHandle, line.height()), Qt::AlignLeft | Qt::AlignVCenter, handle);
        x += small.horizontalAdvance(handle) + 8;
    }
    if (right - x > 40)
        paintBadge(painter, {x, line.top()}, QFontMetrics(m_badge).elidedText(places, Qt::ElideRight, right - x - 14),
                   Tone::Plain, false);
}

QString PersonDelegate::figures(const Person &person) const
{
    const PersonFigures &f = person.figures;
    QStringList parts{PersonWords::howOften(person, m_rule)};
    if (f.recentPositive + f.recentNegative > 0)
        parts << tr("+%1 −%2").arg(f.recentPositive).arg(f.recentNegative);
    if (f.followers)
        parts << tr("Followers %1").arg(shortNumber(double(*f.followers), m_language));
    if (const auto score = f.influence().score())
        parts << tr("Influence %1").arg(qRound(*score));
    return parts.join(u" · "_s);
}

int PersonDelegate::paintBadge(QPainter *painter, QPoint at, const QString &text, Tone tone, bool fromRight) const
{
    return pulse::paintBadge(painter, m_theme.tokens(), m_badge, at + QPoint(0, 1), LineHeight - 2, text, tone,
                             fromRight);
}

} // namespace pulse
