#include "ui/widgets/mention_samples.h"
#include "core/query_matcher.h"
#include "core/wording.h"
#include "ui/style/colours.h"
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

enum Role { AuthorRole = Qt::UserRole, PlaceRole, TimeRole, TextRole, MarksRole };

constexpr int RowHeight = 76;
constexpr int Margin = 8;
constexpr int TextLines = 2;
/// More is never visible in two lines.
constexpr int LongestText = 400;

QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QString excerpt(const Mention &mention)
{
    const QString &text = mention.post.text;
    const QString whole = mention.post.title.isEmpty() ? text : mention.post.title + u" — "_s + text;
    return whole.simplified().left(LongestText);
}

class SampleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, RowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QPalette &palette = option.palette;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours::accentSoft(palette));
        painter->setPen(colours::border(palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect box = option.rect.adjusted(Margin, Margin, -Margin, -Margin);
        paintHead(*painter, box, option, index);
        paintText(*painter, box.adjusted(0, 20, 0, 0), option, index);
        painter->restore();
    }

private:
    static void paintHead(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const QFont strong = sized(option.font, 13, QFont::DemiBold), small = sized(option.font, 12);
        const QString time = index.data(TimeRole).toString();
        const int timeWidth = QFontMetrics(small).horizontalAdvance(time);
        const int room = box.width() - timeWidth - Margin;
        const QFontMetrics metrics(strong);
        const QString author = metrics.elidedText(index.data(AuthorRole).toString(), Qt::ElideRight, room * 3 / 5);
        const int authorWidth = metrics.horizontalAdvance(author);
        painter.setFont(strong);
        painter.setPen(colours::text(option.palette));
        painter.drawText(QRect(box.left(), box.top(), authorWidth + 2, 18), Qt::AlignVCenter, author);
        painter.setFont(small);
        painter.setPen(colours::secondary(option.palette));
        const QRect placeBox(box.left() + authorWidth + Margin, box.top(), room - authorWidth - Margin, 18);
        painter.drawText(
            placeBox, Qt::AlignVCenter,
            QFontMetrics(small).elidedText(index.data(PlaceRole).toString(), Qt::ElideRight, placeBox.width()));
        painter.drawText(QRect(box.right() - timeWidth, box.top(), timeWidth + 1, 18), Qt::AlignVCenter, time);
    }

    /// Lays out at most two lines; how many characters they take.
    static int layOut(QTextLayout &layout, int width)
    {
        QTextOption wrapping;
        wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(wrapping);
        layout.beginLayout();
        qreal y = 0;
        int shown = 0;
        for (int number = 0; number < TextLines; ++number) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += line.height();
            shown = line.textStart() + line.textLength();
        }
        layout.endLayout();
        return shown;
    }

    static void paintText(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const QString text = index.data(TextRole).toString();
        QList<QTextLayout::FormatRange> marks;
        const QColor marked = colours::mixed(colours::surface(option.palette), colours::accent(option.palette), 0.22);
        for (const Span &span : index.data(MarksRole).value<QList<Span>>()) {
            QTextLayout::FormatRange range;
            range.start = int(span.start);
            range.length = int(span.length);
            range.format.setBackground(marked);
            marks.append(range);
        }
        QTextLayout layout(text, sized(option.font, 13));
        layout.setFormats(marks);
        const int shown = layOut(layout, box.width());
        if (shown < text.size()) {
            // The last characters make room for the sign that there is more.
            layout.setText(text.left(std::max(0, shown - 2)).trimmed() + u'…');
            layOut(layout, box.width());
        }
        painter.setPen(colours::text(option.palette));
        layout.draw(&painter, box.topLeft());
    }
};

} // namespace

MentionSamples::MentionSamples(QWidget *parent) : QListView(parent), m_rows(new QStandardItemModel(this))
{
    setModel(m_rows);
    setItemDelegate(new SampleDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MentionSamples::show(const QList<Mention> &mentions, const Query &marked, const QTimeZone &zone,
                          const QString &language)
{
    const QueryMatcher matcher(marked);
    m_rows->clear();
    for (const Mention &mention : mentions) {
        auto *row = new QStandardItem;
        const PostAuthor &author = mention.post.author;
        const QString name = !author.name.isEmpty() ? author.name : author.handle;
        const QString time = shortTime(mention.sortTime, zone, language);
        const QString text = excerpt(mention);
        row->setData(name, AuthorRole);
        row->setData(mention.post.place, PlaceRole);
        row->setData(time, TimeRole);
        row->setData(text, TextRole);
        row->setData(QVariant::fromValue(matcher.highlights(text)), MarksRole);
        // What a screen reader says of the row.
        row->setData(u"%1, %2, %3: %4"_s.arg(name, mention.post.place, time, text), Qt::AccessibleTextRole);
        m_rows->appendRow(row);
    }
    scrollToTop();
}

} // namespace pulse
