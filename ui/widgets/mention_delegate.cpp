#include "ui/widgets/mention_delegate.h"
#include "models/mention_list_model.h"
#include "ui/style/theme.h"
#include "ui/widgets/mention_words.h"
#include <QPainter>
#include <QTextLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int HeadTop = 7, HeadHeight = 20, TextTop = 28, LineHeight = 19, FootHeight = 18, TimeGap = 8;
constexpr qsizetype LongestShown = 400; ///< characters: two lines never hold more

} // namespace

MentionDelegate::MentionDelegate(Theme &theme, QString language, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_language(std::move(language)), m_zone(QTimeZone::utc()),
      m_row(theme), m_body(theme.body()), m_small(theme.secondary())
{}

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
    m_row.paintGround(painter, option);
    const auto mention = index.data(MentionListModel::MentionRole).value<std::shared_ptr<const Mention>>();
    if (!mention)
        return m_row.paintWaiting(painter, rect, 3);
    const QString name = MentionWords::displayName(mention->post.author);
    const int left = rect.left() + AuthorRow::TextLeft, width = rect.right() - AuthorRow::Side - left;
    // A text of one line stands in the middle of its card.
    const Lines lines = layOut(*mention, width);
    const int top = rect.top() + (lines.second ? 0 : LineHeight / 2);
    m_row.paintAvatar(painter, rect, top, MentionWords::initials(name), selected);
    paintHead(painter, QRect(left, top + HeadTop, width, HeadHeight), *mention, selected);
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
        QRect(left, y, width, FootHeight), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(m_small).elidedText(MentionWords::engagement(mention->post.engagement), Qt::ElideRight, width));
}

void MentionDelegate::paintHead(QPainter *painter, const QRect &line, const Mention &mention, bool selected) const
{
    // From the right: time, sentiment, wish to buy. What is left belongs to the name.
    QRect rest = line;
    const QString time = MentionWords::shortTime(mention, m_zone, m_language);
    painter->setFont(m_small);
    painter->setPen(m_theme.tokens().secondary);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, time);
    rest.setRight(rest.right() - QFontMetrics(m_small).horizontalAdvance(time) - TimeGap);
    const auto badge = [&](const QString &text, Tone tone) {
        rest.setRight(rest.right() - m_row.paintBadge(painter, rest, text, tone, selected));
    };
    const Judgement &judgement = mention.judgement;
    if (judgement.sentiment != Sentiment::Unclassified)
        badge(MentionWords::sentiment(judgement.sentiment) + (judgement.byPerson ? u" ✓"_s : QString()),
              MentionWords::tone(judgement.sentiment));
    if (judgement.purchaseIntent >= 0.5)
        badge(MentionWords::tr("Wish to buy"), Tone::Accent);
    if (mention.noise)
        badge(MentionWords::tr("Noise"), Tone::Warning);
    m_row.paintNames(painter, rest, MentionWords::displayName(mention.post.author), mention.post.author.handle,
                     mention.post.place);
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
