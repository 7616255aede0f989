#include "ui/widgets/person_delegate.h"
#include "core/wording.h"
#include "models/person_list_model.h"
#include "ui/style/theme.h"
#include "ui/widgets/mention_words.h"
#include "ui/widgets/person_words.h"
#include <QPainter>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int HeadTop = 9, LineHeight = 20, FirstLine = 31, SecondLine = 50;
} // namespace

PersonDelegate::PersonDelegate(Theme &theme, QString language, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_language(std::move(language)), m_zone(QTimeZone::utc()),
      m_row(theme), m_small(theme.secondary())
{}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRect rect = option.rect;
    m_row.paintGround(painter, option);
    const auto person = index.data(PersonListModel::PersonRole).value<std::shared_ptr<const Person>>();
    if (!person)
        return m_row.paintWaiting(painter, rect, 2);
    m_row.paintAvatar(painter, rect, rect.top(), MentionWords::initials(person->shownName()),
                      option.state & QStyle::State_Selected);
    const int left = rect.left() + AuthorRow::TextLeft, width = rect.right() - AuthorRow::Side - left;
    paintHead(painter, QRect(left, rect.top() + HeadTop, width, LineHeight), *person,
              option.state & QStyle::State_Selected);
    painter->setFont(m_small);
    const QFontMetrics small(m_small);
    painter->setPen(t.text);
    painter->drawText(QRect(left, rect.top() + FirstLine - 2, width, LineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(figures(*person), Qt::ElideRight, width));
    QStringList notes;
    if (person->figures.followers)
        notes << tr("Followers %1").arg(shortNumber(double(*person->figures.followers), m_language));
    if (const auto score = person->figures.influence().score())
        notes << tr("Influence %1").arg(qRound(*score));
    const qsizetype known = notes.size();
    if (person->followUp.isValid())
        notes << tr("Follow-up %1").arg(person->followUp.toString(Qt::ISODate));
    if (person->involvement != Involvement::None)
        notes << PersonWords::involvement(person->involvement);
    for (const QString &tag : person->tags)
        notes << u'#' + tag;
    if (notes.size() == known && person->figures.last.isValid())
        notes << tr("Last spoke %1").arg(shortTime(person->figures.last, m_zone, m_language));
    painter->setPen(t.secondary);
    painter->drawText(QRect(left, rect.top() + SecondLine - 2, width, LineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(notes.join(u" · "_s), Qt::ElideRight, width));
}

void PersonDelegate::paintHead(QPainter *painter, const QRect &line, const Person &person, bool selected) const
{
    // From the right: where they stand, new, gone quiet. What is left belongs to the name.
    QRect rest = line;
    const auto badge = [&](const QString &text, Tone tone) {
        rest.setRight(rest.right() - m_row.paintBadge(painter, rest, text, tone, selected));
    };
    if (person.role != PersonRole::Public || person.stance != Stance::Unclear)
        badge(PersonWords::standing(person), PersonWords::tone(person));
    if (person.isQuiet)
        badge(tr("Went quiet"), Tone::Warning);
    if (person.isNew)
        badge(tr("New"), Tone::Accent);
    const int others = person.figures.accounts - 1;
    m_row.paintNames(painter, rest, person.shownName(), person.handle,
                     others > 0 ? tr("%1 +%2").arg(person.place, QString::number(others)) : person.place);
}

QString PersonDelegate::figures(const Person &person) const
{
    const PersonFigures &f = person.figures;
    QStringList parts{PersonWords::howOften(person, m_rule)};
    if (f.recentPositive + f.recentNegative > 0)
        parts << tr("positive %1, negative %2").arg(f.recentPositive).arg(f.recentNegative);
    return parts.join(u" · "_s);
}

} // namespace pulse
