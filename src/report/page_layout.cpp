#include "report/page_layout.h"
#include "report/cover_page.h"
#include "report/curve_chart_painter.h"
#include "report/interval_chart_painter.h"
#include "report/report_style.h"
#include "report/spread_chart_painter.h"
#include "report/table_rows.h"
#include "report/time_chart_painter.h"
#include <QTextLayout>
#include <algorithm>
#include <array>
#include <utility>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double Margin = 540, Top = 980, Bottom = 7800;
constexpr double HeadLine = 530, FootLine = 8020;
constexpr double TitleSize = 200, LeadSize = 98, HeadingSize = 122, BodySize = 92, CaptionSize = 80;
constexpr double RowPadding = 58;
constexpr double BeforeHeading = 300, BeforeCaption = 120, BeforeTable = 60;
constexpr double LastPageFill = 0.25; ///< of a page that the last one has at least, else the whole is set tighter
constexpr double PageStep = 200, MostGiven = 3400;         ///< of the page before, where that does not help
constexpr std::array Tightness{1.0, 0.95, 0.9, 0.85, 0.8}; ///< of gaps, rows and charts, as far as it takes
constexpr double WellTight = 0.9;
constexpr double CommentIndent = 110;
constexpr qsizetype FewestTogether = 4;               ///< paragraphs at either end of the definitions
constexpr double BetweenTables = 240;                 ///< that stand beside each other
constexpr qsizetype ShortTable = 5, FewestRows = 2;   ///< rows that stay together: all, or at either end
constexpr qsizetype ShortTables = 12;                 ///< the same of tables beside each other
constexpr double ChartScale = 7.5, ChartHeight = 190; ///< units of paper for a pixel; pixels
constexpr qsizetype QuoteLimit = 420;

double width() { return PageLayout::pageSize().width() - 2 * Margin; }

QFont font(double size, bool bold = false)
{
    QFont result = reportFont();
    result.setPixelSize(int(size));
    result.setBold(bold);
    return result;
}

bool isTableOrChart(const ReportBlock &block)
{
    return std::holds_alternative<TableBlock>(block) || std::holds_alternative<TimeChartBlock>(block) ||
           std::holds_alternative<CurveBlock>(block) || std::holds_alternative<IntervalBlock>(block) ||
           std::holds_alternative<SpreadBlock>(block) || std::holds_alternative<ShareBlock>(block);
}

/// Where the last section begins when it has paragraphs only; else behind all.
qsizetype lastSection(const QList<ReportBlock> &blocks)
{
    qsizetype begin = blocks.size();
    while (begin > 0 && std::holds_alternative<ParagraphBlock>(blocks[begin - 1]))
        --begin;
    return begin > 0 && std::holds_alternative<HeadingBlock>(blocks[begin - 1]) ? begin : blocks.size();
}

} // namespace

struct PageLayout::Atom {
    double height = 0;
    double before = 0;         ///< space above, dropped at the head of a page
    bool keepWithNext = false; ///< may not be the last on its page
    std::function<void(QPainter &, QPointF)> paint;
    std::shared_ptr<Atom> repeated; ///< a table's head, painted again when this one opens a page
    QList<FigureLink> links;        ///< what a click on it opens: in each of as many columns
    QString heading;                ///< of the section that begins here; empty elsewhere
};

struct PageLayout::Page {
    struct Placed {
        Atom atom;
        double y = 0;
    };
    QList<Placed> atoms;
};

/// Turns blocks into atoms and stacks them on pages.
class PageLayout::Flow {
public:
    void text(const QString &words, const QFont &face, const QColor &colour, double before, bool keepWithNext = false,
              double indent = 0)
    {
        QString lines = words;
        auto layout = std::make_shared<QTextLayout>(lines.replace(u'\n', QChar(QChar::LineSeparator)), face);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->beginLayout();
        double y = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width() - indent);
            line.setPosition({indent, y});
            y += line.height() * 1.18;
        }
        layout->endLayout();
        const int count = layout->lineCount();
        for (int i = 0; i < count; ++i) {
            Atom atom;
            atom.height = layout->lineAt(i).height() * 1.18;
            atom.before = i == 0 ? before : 0;
            // Neither the first nor the last line of a paragraph stands alone on a page.
            atom.keepWithNext = (i == count - 1) ? keepWithNext : (i == 0 || i == count - 2);
            atom.paint = [layout, i, colour](QPainter &painter, QPointF at) {
                painter.setPen(colour);
                const QTextLine line = layout->lineAt(i);
                line.draw(&painter, QPointF(at.x(), at.y() - line.y()));
            };
            m_atoms << atom;
        }
    }

    void add(const HeadingBlock &block)
    {
        const qsizetype first = m_atoms.size();
        text(block.text, font(HeadingSize, true), reportColours().text, BeforeHeading, true);
        m_atoms[first].heading = block.text;
        Atom space;
        space.height = 20;
        space.keepWithNext = true;
        space.paint = [](QPainter &, QPointF) {};
        m_atoms << space;
    }

    void add(const ParagraphBlock &block)
    {
        text(block.text, font(block.small ? CaptionSize + 4 : BodySize),
             block.small ? reportColours().secondary : reportColours().text, 60, m_leads);
    }

    /// What the author says, beside a bar in the accent.
    void add(const CommentBlock &block)
    {
        const qsizetype first = m_atoms.size();
        text(block.text, font(BodySize), reportColours().text, 140, false, CommentIndent);
        for (qsizetype i = first; i < m_atoms.size(); ++i) {
            m_atoms[i].paint = [line = m_atoms[i].paint, height = m_atoms[i].height](QPainter &painter, QPointF at) {
                painter.fillRect(QRectF(at.x(), at.y(), 24, height + 2), reportColours().accent);
                line(painter, at);
            };
        }
    }

    void add(const SummaryBlock &block)
    {
        TableBlock table;
        table.widths = {0.18, 0.82};
        TableRowStyle style = bodyStyle();
        style.firstFont.setBold(true);
        Atom atom = atomOf(layTableRow(table, {block.label, block.text}, width(), style));
        atom.before = std::exchange(m_inSummary, true) ? 0 : 120;
        m_atoms << atom;
    }

    void add(const TableBlock &block) { tables({&block}); }

    /// Several stand beside each other, row by row.
    void tables(const QList<const TableBlock *> &blocks)
    {
        const double each = (width() - BetweenTables * double(blocks.size() - 1)) / double(blocks.size());
        const auto rowOf = [&](auto cells, const TableRowStyle &style) {
            QList<TableRow> rows;
            for (const TableBlock *block : blocks) {
                const QStringList words = cells(*block);
                rows << (words.isEmpty() ? TableRow() : layTableRow(*block, words, each, style));
            }
            return atomOf(rowsBeside(rows, each + BetweenTables));
        };
        if (blocks.size() == 1 && !blocks[0]->caption.isEmpty()) {
            text(blocks[0]->caption, font(CaptionSize), reportColours().secondary, BeforeCaption, true);
        } else if (blocks.size() > 1) {
            Atom captions = captionsOf(blocks, each);
            captions.before = BeforeCaption;
            captions.keepWithNext = true;
            m_atoms << captions;
        }
        const auto head =
            std::make_shared<Atom>(rowOf([](const TableBlock &block) { return block.headers; }, headStyle()));
        head->before = blocks[0]->caption.isEmpty() ? BeforeTable : 30;
        m_atoms << *head;
        m_atoms.last().keepWithNext = true;
        qsizetype most = 0;
        for (const TableBlock *block : blocks)
            most = std::max(most, block->rows.size());
        const qsizetype together = blocks.size() > 1 ? ShortTables : ShortTable;
        for (qsizetype i = 0; i < most; ++i) {
            Atom atom = rowOf([i](const TableBlock &block) { return block.rows.value(i); }, bodyStyle());
            atom.repeated = head;
            // Neither the first rows nor the last ones stand alone, and a short table stands on one page.
            const qsizetype after = most - 1 - i;
            atom.keepWithNext = after > 0 && (most <= together || i < FewestRows - 1 || after < FewestRows);
            for (const TableBlock *block : blocks)
                atom.links << block->links.value(i);
            m_atoms << atom;
        }
    }

    void add(const TimeChartBlock &block)
    {
        const TimeChartData data = reportChart(block, m_zone, m_language);
        chart(ChartHeight, m_tight,
              [data](QPainter &painter, const QRectF &rect) { paintTimeChart(painter, rect, data); });
        m_atoms.last().links = {block.link};
        text(block.caption, font(CaptionSize), reportColours().secondary, 30);
    }

    void add(const CurveBlock &block)
    {
        const CurveChartData data = reportCurves(block, m_language);
        chart(ChartHeight, m_tight,
              [data](QPainter &painter, const QRectF &rect) { paintCurveChart(painter, rect, data); });
        text(block.caption, font(CaptionSize), reportColours().secondary, 30);
    }

    void add(const IntervalBlock &block)
    {
        const IntervalChartData data = reportIntervals(block, m_language);
        chart(intervalChartHeight(data), 1,
              [data](QPainter &painter, const QRectF &rect) { paintIntervalChart(painter, rect, data); });
        text(block.caption, font(CaptionSize), reportColours().secondary, 30);
    }

    void add(const SpreadBlock &block)
    {
        const SpreadChartData data = reportSpread(block, m_zone, m_language);
        chart(spreadChartHeight(data), 1,
              [data](QPainter &painter, const QRectF &rect) { paintSpreadChart(painter, rect, data); });
        text(block.caption, font(CaptionSize), reportColours().secondary, 30);
    }

    void add(const ShareBlock &block)
    {
        Atom atom;
        atom.before = 120;
        atom.height = 260;
        atom.keepWithNext = true;
        atom.paint = [block](QPainter &painter, QPointF at) { paintShares(painter, at, block); };
        m_atoms << atom;
        shareLegend(block);
        text(block.caption, font(CaptionSize), reportColours().secondary, 60);
    }

    void add(const QuoteBlock &block)
    {
        const QString words = block.text.simplified();
        const qsizetype first = m_atoms.size();
        text(block.source, font(CaptionSize, true), reportColours().secondary, 170, true, 120);
        text(words.size() > QuoteLimit ? words.left(QuoteLimit).trimmed() + u'…' : words, font(BodySize),
             reportColours().text, 20, true, 120);
        text(block.url.isEmpty() ? block.detail : block.detail + u" · "_s + block.url, font(CaptionSize),
             reportColours().faint, 20, false, 120);
        FigureLink link;
        link.mention = block.mention;
        for (qsizetype i = first; i < m_atoms.size(); ++i)
            m_atoms[i].links = {link};
    }

    /// What was added last stays with what comes next.
    void keepWithNext()
    {
        if (!m_atoms.isEmpty())
            m_atoms.last().keepWithNext = true;
    }

    /// \a shorter: by how much the page \a shortened ends above the others.
    QList<Page> pages(qsizetype shortened = -1, double shorter = 0) const
    {
        QList<Page> result(1);
        const auto bottom = [&] { return Bottom - (result.size() - 1 == shortened ? shorter : 0); };
        double y = Top;
        for (qsizetype i = 0; i < m_atoms.size();) {
            // A chain of atoms that keep together moves as one, unless it is taller than a page.
            qsizetype end = i;
            double height = 0;
            do {
                height += (end == i && result.last().atoms.isEmpty() ? 0 : m_atoms[end].before * m_tight) +
                          m_atoms[end].height;
            } while (m_atoms[end++].keepWithNext && end < m_atoms.size());
            if (y + height > bottom() && !result.last().atoms.isEmpty()) {
                result << Page{};
                y = Top;
                if (const auto head = m_atoms[i].repeated) {
                    result.last().atoms << Page::Placed{*head, y};
                    y += head->height;
                }
            }
            for (; i < end; ++i) {
                if (!result.last().atoms.isEmpty())
                    y += m_atoms[i].before * m_tight;
                if (y + m_atoms[i].height > bottom() && !result.last().atoms.isEmpty()) {
                    result << Page{};
                    y = Top;
                }
                result.last().atoms << Page::Placed{m_atoms[i], y};
                y += m_atoms[i].height;
            }
        }
        return result;
    }

    QString m_language;
    QTimeZone m_zone;
    double m_tight = 1;   ///< what gaps, rows and charts are scaled by
    bool m_leads = false; ///< the paragraph stays with what follows: a table or chart of its section, or the end

private:
    /// A chart over the whole width; the painters of charts work in pixels of a screen, ten units of paper are a point.
    /// \a tight: what its height is scaled by; rows of bars and dots have the height that they need.
    void chart(double wanted, double tight, std::function<void(QPainter &, const QRectF &)> paint)
    {
        const double height = wanted * tight;
        Atom atom;
        atom.before = 70;
        atom.height = height * ChartScale;
        atom.keepWithNext = true;
        atom.paint = [paint = std::move(paint), height](QPainter &painter, QPointF at) {
            painter.save();
            painter.translate(at);
            painter.scale(ChartScale, ChartScale);
            paint(painter, QRectF(0, 0, width() / ChartScale, height));
            painter.restore();
        };
        m_atoms << atom;
    }

    static Atom atomOf(const TableRow &row)
    {
        Atom atom;
        atom.height = row.height;
        atom.paint = [row](QPainter &painter, QPointF at) { row.paint(painter, at, row.height); };
        return atom;
    }

    TableRowStyle bodyStyle() const
    {
        const QFont face = font(BodySize - 2);
        return {face, face, reportColours().text, RowPadding * m_tight};
    }
    TableRowStyle headStyle() const
    {
        const QFont face = font(CaptionSize + 4, true);
        return {face, face, reportColours().secondary, RowPadding * m_tight};
    }
    static Atom captionsOf(const QList<const TableBlock *> &blocks, double each)
    {
        const QFont face = font(CaptionSize);
        QList<TableRow> rows;
        for (const TableBlock *block : blocks)
            rows << layTableRow({}, {block->caption}, each, {face, face, reportColours().secondary, 0, false});
        return atomOf(rowsBeside(rows, each + BetweenTables));
    }

    static void paintShares(QPainter &painter, QPointF at, const ShareBlock &block)
    {
        double x = 0;
        for (qsizetype i = 0; i < block.shares.size(); ++i) {
            const double part = width() * block.shares[i].percent / 100;
            const QRectF rect(at.x() + x, at.y(), std::max(0.0, part - 14), 230);
            painter.setPen(Qt::NoPen);
            painter.setBrush(brandColour(int(i)));
            painter.drawRoundedRect(rect, 24, 24);
            painter.setFont(font(CaptionSize + 4, true));
            const QString label = u"%1 %2%"_s.arg(block.shares[i].name).arg(qRound(block.shares[i].percent));
            if (painter.fontMetrics().horizontalAdvance(label) + 80 < rect.width()) {
                painter.setPen(brandTextColour(int(i)));
                painter.drawText(rect.adjusted(50, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, label);
            }
            x += part;
        }
    }

    /// Every share in words: a narrow part of the bar has no room for its name.
    void shareLegend(const ShareBlock &block)
    {
        QStringList words;
        for (const Share &share : block.shares)
            words << u"%1 %2%"_s.arg(share.name).arg(share.percent, 0, 'f', 1);
        text(words.join(u"  ·  "_s), font(CaptionSize), reportColours().text, 30, true);
    }

    QList<Atom> m_atoms;
    bool m_inSummary = false;
};

PageLayout::Flow PageLayout::flowOf(const ReportDocument &document, double tight, bool together)
{
    Flow flow;
    flow.m_tight = tight;
    flow.m_language = document.language;
    flow.m_zone = document.zone;
    flow.text(document.title, font(TitleSize, true), reportColours().text, 0, true);
    flow.text(document.lead, font(LeadSize), reportColours().text, 90);
    const auto &blocks = document.blocks;
    const qsizetype closing = lastSection(blocks);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool leads = i > 0 && std::holds_alternative<HeadingBlock>(blocks[i - 1]) && i + 1 < blocks.size() &&
                           isTableOrChart(blocks[i + 1]);
        const bool inside = i >= closing && i + 1 < blocks.size();
        const bool atEitherEnd = i < closing + FewestTogether || i + FewestTogether >= blocks.size();
        flow.m_leads = leads || (inside && (together || atEitherEnd));
        QList<const TableBlock *> tables;
        for (const auto *table = std::get_if<TableBlock>(&blocks[i]); table && (tables.isEmpty() || table->beside);
             table = i + tables.size() < blocks.size() ? std::get_if<TableBlock>(&blocks[i + tables.size()]) : nullptr)
            tables << table;
        if (tables.isEmpty()) {
            std::visit([&flow](const auto &one) { flow.add(one); }, blocks[i]);
            continue;
        }
        flow.tables(tables);
        i += tables.size() - 1;
        // What is said under a table stands under it.
        if (const auto *note = i + 1 < blocks.size() ? std::get_if<ParagraphBlock>(&blocks[i + 1]) : nullptr;
            note && note->small)
            flow.keepWithNext();
    }
    return flow;
}

double PageLayout::lastPageFill(const QList<Page> &pages)
{
    const auto &atoms = pages.last().atoms;
    return atoms.isEmpty() ? 0 : (atoms.last().y + atoms.last().atom.height - Top) / (Bottom - Top);
}

/// No report ends on a page of a few lines: it is set a little tighter until they find room, and where that does not
/// help, the page before gives some of its own to the last.
PageLayout::PageLayout(const ReportDocument &document) : m_document(document)
{
    const auto isWell = [](const QList<Page> &pages) {
        return pages.size() == 1 || lastPageFill(pages) >= LastPageFill;
    };
    // The definitions stand on one page, unless that takes a page more.
    const bool together = flowOf(document, 1, true).pages().size() <= flowOf(document, 1, false).pages().size();
    // A page is saved where a tenth less of air saves it.
    const qsizetype fewest = flowOf(document, WellTight, together).pages().size();
    for (const double tight : Tightness) {
        m_pages = flowOf(document, tight, together).pages();
        if (isWell(m_pages) && (m_pages.size() <= fewest || tight < WellTight))
            return;
    }
    const Flow flow = flowOf(document, 1, together);
    m_pages = flow.pages();
    for (double shorter = PageStep; shorter < MostGiven; shorter += PageStep)
        if (auto pages = flow.pages(m_pages.size() - 2, shorter); pages.size() == m_pages.size() && isWell(pages)) {
            m_pages = std::move(pages);
            return;
        }
}

PageLayout::~PageLayout() = default;

int PageLayout::pageCount() const { return int(m_pages.size()) + (m_document.cover ? 1 : 0); }

double PageLayout::offset(int page) const { return page == 0 ? 200 : 250; }

void PageLayout::paint(QPainter &painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_document.cover && page == 0) {
        paintCover(painter, m_document);
        return;
    }
    painter.setFont(font(CaptionSize));
    painter.setPen(reportColours().secondary);
    const QRectF head(Margin, HeadLine - 120, width(), 120), foot(Margin, FootLine, width(), 120);
    const QFontMetricsF metrics = painter.fontMetrics();
    const QString right = metrics.elidedText(m_document.periodName, Qt::ElideRight, width() / 2);
    painter.drawText(head, Qt::AlignRight | Qt::AlignBottom, right);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignBottom,
                     metrics.elidedText(m_document.running, Qt::ElideRight,
                                        width() - metrics.horizontalAdvance(right) - CommentIndent));
    painter.setPen(reportColours().faint);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop, m_document.footer);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, u"%1 / %2"_s.arg(page + 1).arg(pageCount()));
    const int body = page - (m_document.cover ? 1 : 0);
    for (const Page::Placed &placed : m_pages[body].atoms)
        placed.atom.paint(painter, {Margin, placed.y - offset(body)});
}

QList<PageLink> PageLayout::links(int page) const
{
    const int body = page - (m_document.cover ? 1 : 0);
    QList<PageLink> links;
    if (body < 0 || body >= m_pages.size())
        return links;
    for (const Page::Placed &placed : m_pages[body].atoms)
        for (qsizetype i = 0; i < placed.atom.links.size(); ++i) {
            const double step = (width() + BetweenTables) / double(placed.atom.links.size());
            if (!placed.atom.links[i].isEmpty())
                links << PageLink{
                    {Margin + double(i) * step, placed.y - offset(body), step - BetweenTables, placed.atom.height},
                    placed.atom.links[i]};
        }
    return links;
}

QList<PageHeading> PageLayout::headings() const
{
    QList<PageHeading> headings;
    for (int body = 0; body < m_pages.size(); ++body)
        for (const Page::Placed &placed : m_pages[body].atoms)
            if (!placed.atom.heading.isEmpty())
                headings << PageHeading{placed.atom.heading, body + (m_document.cover ? 1 : 0),
                                        placed.y - offset(body)};
    return headings;
}

} // namespace pulse
