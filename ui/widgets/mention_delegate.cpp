#include "ui/widgets/mention_delegate.h"
#include "models/mention_list_model.h"
#include "ui/style/theme.h"
#include "ui/widgets/mention_words.h"
#include "ui/widgets/painted_badge.h"
#include <QPainter>
#include <QTextLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 16, AvatarSide = 28, TextLeft = Side + AvatarSide + 10;
constexpr int HeadTop = 8, HeadHeight = 20, TextTop = 30, LineHeight = 19, FootHeight = 18;
constexpr qsizetype LongestShown = 400; ///< characters: two lines never hold more

} // namespace

MentionDelegate::MentionDelegate(Theme &theme, QString language, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_language(std::move(language)), m_zone(QTimeZone::utc()),
      m_strong(theme.strong()), m_body(theme.body()), m_small(theme.secondary()), m_badge(theme.caption())
{
    m_badge.setWeight(QFont::DemiBold);
}

void MentionDelegate::setQueries(const QList<Query> &queries)
{
    m_matchers.clear();
    for (const Query &query : queries)
        if (!query.isEmpty())
            m_matchers << QueryMatcher(query);
}

void MentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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

    const auto mention = index.data(MentionListModel::MentionRole).value<std::shared_ptr<const Mention>>();
    if (!mention)
        return paintWaiting(painter, rect);
    const QString name = MentionWords::displayName(mention->post.author);
    const int left = rect.left() + TextLeft, width = rect.right() - Side - left;
    // A text of one line stands in the middle of its card.
    const Lines lines = layOut(*mention, width);
    const int top = rect.top() + (lines.second ? 0 : LineHeight / 2);
    const QRect avatar(rect.left() + Side, top + 11, AvatarSide, AvatarSide);
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? t.surface : t.sunken);
    painter->drawEllipse(avatar);
    painter->setPen(t.secondary);
    painter->setFont(m_badge);
    painter->drawText(avatar, Qt::AlignCenter, MentionWords::initials(name));

    paintHead(painter, QRect(left, top + HeadTop, width, HeadHeight), *mention);
    painter->setPen(t.text);
    int y = top + TextTop;
    for (const auto &line : {lines.first, lines.second})
        if (line) {
            const QTextLine shown = line->lineAt(0);
            shown.draw(painter, QPointF(left, y + (LineHeight - shown.height()) / 2));
            y += LineHeight;
        }
    painter->setFont(m_small);
    painter->setPen(t.secondary);
    painter->drawText(
        QRect(left, y + 2, width, FootHeight), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(m_small).elidedText(MentionWords::engagement(mention->post.engagement), Qt::ElideRight, width));
}

void MentionDelegate::paintWaiting(QPainter *painter, const QRect &rect) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.tokens().sunken);
    painter->drawEllipse(QRect(rect.left() + Side, rect.top() + 12, AvatarSide, AvatarSide));
    const int left = rect.left() + TextLeft;
    for (const QRect &bar : {QRect(left, rect.top() + 14, 140, 10), QRect(left, rect.top() + 38, rect.width() / 2, 10),
                             QRect(left, rect.top() + 58, rect.width() / 3, 10)})
        painter->drawRoundedRect(bar, 4, 4);
}

void MentionDelegate::paintHead(QPainter *painter, const QRect &line, const Mention &mention) const
{
    const Tokens &t = m_theme.tokens();
    const PostAuthor &author = mention.post.author;
    // From the right: time, sentiment, wish to buy. What is left belongs to the name.
    int right = line.right();
    const QFontMetrics small(m_small);
    const QString time = MentionWords::shortTime(mention, m_zone, m_language);
    painter->setFont(m_small);
    painter->setPen(t.secondary);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, time);
    right -= small.horizontalAdvance(time) + 8;
    const Judgement &judgement = mention.judgement;
    if (judgement.sentiment != Sentiment::Unclassified) {
        const QString word = MentionWords::sentiment(judgement.sentiment) + (judgement.byPerson ? u" ✓"_s : QString());
        right -= paintBadge(painter, {right, line.top()}, word, MentionWords::tone(judgement.sentiment), true) + 6;
    }
    if (judgement.purchaseIntent >= 0.5)
        right -= paintBadge(painter, {right, line.top()}, MentionWords::tr("Wish to buy"), Tone::Accent, true) + 6;
    if (mention.noise)
        right -= paintBadge(painter, {right, line.top()}, MentionWords::tr("Noise"), Tone::Warning, true) + 6;

    const int badgeWidth = QFontMetrics(m_badge).horizontalAdvance(mention.post.place) + 14;
    int x = line.left();
    const QString name = MentionWords::displayName(author);
    const QFontMetrics strong(m_strong);
    const QString shownName = strong.elidedText(name, Qt::ElideRight, std::max(40, right - x - badgeWidth - 8));
    painter->setFont(m_strong);
    painter->setPen(t.text);
    painter->drawText(QRect(x, line.top(), right - x, line.height()), Qt::AlignLeft | Qt::AlignVCenter, shownName);
    x += strong.horizontalAdvance(shownName) + 8;
    const int forHandle = right - x - badgeWidth - 8;
    if (!author.handle.isEmpty() && author.handle != name && forHandle > 30) {
        const QString handle = small.elidedText(u'@' + author.handle, Qt::ElideRight, forHandle);
        painter->setFont(m_small);
        painter->setPen(t.secondary);
        painter->drawText(QRect(x, line.top(), forHandle, line.height()), Qt::AlignLeft | Qt::AlignVCenter, handle);
        x += small.horizontalAdvance(handle) + 8;
    }
    if (right - x > 40) {
        const QString place = QFontMetrics(m_badge).elidedText(mention.post.place, Qt::ElideRight, right - x - 14);
        paintBadge(painter, {x, line.top()}, place, Tone::Plain, false);
    }
}

int MentionDelegate::paintBadge(QPainter *painter, QPoint at, const QString &text, Tone tone, bool fromRight) const
{
    return pulse::paintBadge(painter, m_theme.tokens(), m_badge, at + QPoint(0, 1), HeadHeight - 2, text, tone, fromRight);
}

MentionDelegate::Lines MentionDelegate::layOut(const Mention &mention, int width) const
{
    const Post &post = mention.post;
    QString text = post.title.isEmpty() ? post.text : post.title + u" — "_s + post.text;
    text = text.left(LongestShown).simplified();
    QTextLayout whole(text, m_body);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    whole.setTextOption(option);
    whole.beginLayout();
    QTextLine line = whole.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    whole.endLayout();
    const qsizetype end = line.isValid() ? line.textStart() + line.textLength() : 0;

    QList<QTextLayout::FormatRange> marks;
    for (const QueryMatcher &matcher : m_matchers)
        for (const Span &span : matcher.highlights(text)) {
            QTextLayout::FormatRange mark;
            mark.start = int(span.start);
            mark.length = int(span.length);
            mark.format.setBackground(m_theme.tokens().warningSoft);
            marks << mark;
        }
    const auto oneLine = [&](const QString &part, qsizetype from) {
        auto layout = std::make_shared<QTextLayout>(part, m_body);
        QList<QTextLayout::FormatRange> own;
        for (QTextLayout::FormatRange mark : marks) {
            mark.start -= int(from);
            if (mark.start >= 0 && mark.start + mark.length <= part.size())
                own << mark;
        }
        layout->setFormats(own);
        layout->beginLayout();
        QTextLine made = layout->createLine();
        constexpr int neverWraps = 100'000;
        made.setLineWidth(neverWraps);
        layout->endLayout();
        return layout;
    };
    Lines lines;
    lines.first = oneLine(text.left(end), 0);
    if (end < text.size())
        lines.second = oneLine(QFontMetrics(m_body).elidedText(text.mid(end), Qt::ElideRight, width), end);
    return lines;
}

} // namespace pulse
