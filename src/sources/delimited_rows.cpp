#include "sources/file_rows.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// A row may hold many cells, but not a file.
constexpr qsizetype LongestRow = 4 * LongestCell;
/// As many as a workbook has; no list of posts has a tenth of that.
constexpr qsizetype MostColumns = 16'384;
/// How often text behind an unclosed quotation mark is read a second time; afterwards marks are taken as they stand,
/// so that a hostile file costs time in proportion to its size.
constexpr int MostRescans = 64;
/// The same for rows that are read loosely and in vain.
constexpr int MostLoose = 500;
/// How far a loose reading goes, and how much of the text must be at hand before it.
constexpr qsizetype LooseReach = 64 * 1024;

QString cellText(QStringView raw, bool doubledQuotes)
{
    QString text = raw.toString();
    if (doubledQuotes)
        text.replace(u"\"\""_s, u"\""_s);
    if (text.contains(QChar(u'\0')))
        text.remove(QChar(u'\0'));
    return text;
}

/// Spreadsheets write rows of separators alone; DOS programs end a file with a sign of its own.
bool isBlank(const QString &cell)
{
    const QStringView plain = QStringView(cell).trimmed();
    return plain.isEmpty() || plain == QChar(0x1A);
}

/// Lone carriage returns as the line breaks they are.
QString withLineFeeds(QString text)
{
    text.replace(u'\r', u'\n');
    return text;
}

} // namespace

Result<bool> DelimitedRows::more()
{
    if (m_ended)
        return false;
    auto piece = m_pieces();
    if (!piece)
        return piece.error();
    m_ended = piece->isEmpty();
    m_text.remove(0, m_at);
    m_at = 0;
    m_text += *piece;
    return true;
}

/// Behind the line break that ends the physical line of \a from.
qsizetype DelimitedRows::lineEnd(qsizetype from) const
{
    for (qsizetype i = from; i < m_text.size(); ++i) {
        if (m_text[i] == u'\n')
            return i + 1;
        if (m_text[i] == u'\r')
            return i + 1 < m_text.size() && m_text[i + 1] == u'\n' ? i + 2 : i + 1;
    }
    return m_text.size();
}

/// Reads a cell in quotation marks; \a at stands behind the first and is moved behind the last. Row when it is whole.
DelimitedRows::Scan DelimitedRows::quotedCell(Reading &reading, QString &cell) const
{
    const QStringView text(m_text);
    const qsizetype open = reading.at;
    bool doubled = false;
    QString loose; // what a loose reading has taken up to `from`
    qsizetype from = open;
    for (qsizetype &i = reading.at;; ++i) {
        if (i >= text.size())
            return i - m_at > LongestRow || i - open > LongestCell || m_ended ? Scan::Unclosed : Scan::NeedsMore;
        const QChar c = text[i];
        if (c == u'\n' || (c == u'\r' && !(i + 1 < text.size() && text[i + 1] == u'\n')))
            ++reading.lines;
        if (c != u'"')
            continue;
        if (i + 1 >= text.size() && !m_ended)
            return Scan::NeedsMore;
        if (reading.quotes == Quotes::Loose && i - m_at > LooseReach)
            return Scan::Unclosed;
        if (i + 1 < text.size() && text[i + 1] == u'"') {
            doubled = true;
            ++i;
        } else if (reading.quotes == Quotes::Loose && !endsCell(i + 1)) {
            const bool escaped = i > from && text[i - 1] == u'\\';
            reading.onlyEscaped = reading.onlyEscaped && escaped;
            loose += text.sliced(from, i - from - (escaped ? 1 : 0));
            from = i;
        } else {
            break;
        }
    }
    if (reading.at - open > LongestCell)
        return Scan::Unclosed;
    loose += text.sliced(from, reading.at - from);
    cell = cellText(loose, doubled);
    ++reading.at;
    return Scan::Row;
}

/// Whether nothing but blanks stands between \a at and the next separator or line end.
bool DelimitedRows::endsCell(qsizetype at) const
{
    while (at < m_text.size() && m_text[at] == u' ' && m_separator != u' ')
        ++at;
    return at >= m_text.size() || m_text[at] == m_separator || m_text[at] == u'\n' || m_text[at] == u'\r';
}

/// Reads one cell and stops at the sign that ends it.
DelimitedRows::Scan DelimitedRows::cell(Reading &reading, QStringList &cells) const
{
    const QStringView text(m_text);
    const qsizetype size = text.size();
    qsizetype &i = reading.at;
    while (m_blankedCells && i < size && text[i] == u' ')
        ++i;
    const qsizetype start = i;
    QString cell;
    bool brokenCell = false;
    if (reading.quotes != Quotes::Literal && i < size && text[i] == u'"') {
        ++i;
        if (const Scan read = quotedCell(reading, cell); read != Scan::Row)
            return read;
        brokenCell = cell.contains(u'\n') || cell.contains(u'\r');
    }
    const qsizetype plain = i;
    // Where lines end with a line feed, a lone carriage return in the middle of a row is a line break of its text.
    const bool mayBreak = cells.size() + 1 < m_columns;
    const auto breaksText = [&](qsizetype at) {
        return mayBreak && text[at] == u'\r' && at + 1 < size && text[at + 1] != u'\n';
    };
    for (; i < size && text[i] != m_separator && text[i] != u'\n' && (text[i] != u'\r' || breaksText(i)); ++i)
        reading.lines += text[i] == u'\r';
    if (i >= size && !m_ended)
        return i - m_at > LongestRow ? Scan::TooLong : Scan::NeedsMore;
    if (i - start > LongestCell && cell.isEmpty())
        return Scan::TooLong;
    if (i > plain) {
        const QStringView rest = text.sliced(plain, i - plain);
        // Blanks between a closing quotation mark and the separator are no text. Letters there, after a cell of
        // several lines, show that the mark closed nothing: it belongs to a later row.
        const bool letters = !rest.trimmed().isEmpty();
        reading.odd = reading.odd || (letters && !cell.isNull());
        if (letters && brokenCell)
            return Scan::Unclosed;
        if (cell.isNull() || letters)
            cell += withLineFeeds(cellText(rest, false));
    }
    if (cells.size() == MostColumns)
        return Scan::TooWide;
    cells << (cell.isNull() ? u""_s : cell);
    return Scan::Row;
}

/// Reads one row from m_at without moving it.
DelimitedRows::Scan DelimitedRows::scan(Reading &reading, QStringList &cells) const
{
    const qsizetype size = m_text.size();
    cells.clear();
    reading.at = m_at;
    for (;;) {
        if (const Scan read = cell(reading, cells); read != Scan::Row)
            return read;
        qsizetype &i = reading.at;
        if (i >= size)
            return Scan::Row;
        const QChar end = m_text[i];
        if (end == u'\r' && i + 1 >= size && !m_ended)
            return Scan::NeedsMore;
        i += end == u'\r' && i + 1 < size && m_text[i + 1] == u'\n' ? 2 : 1;
        if (end == m_separator)
            continue;
        ++reading.lines;
        return Scan::Row;
    }
}

/// Reads a row again in which text follows a closing quotation mark: perhaps the marks are those of the text
/// ("a "b" c") or escaped by another rule ("a \"b\" c"). It is so when the row has its right number of cells then and
/// takes in no other line, unless every such mark has its backslash.
bool DelimitedRows::readLoosely(Reading &reading, QStringList &cells)
{
    if (m_columns == 0 || m_loose >= MostLoose)
        return false;
    Reading loose;
    loose.quotes = Quotes::Loose;
    QStringList looseCells;
    const bool fits = scan(loose, looseCells) == Scan::Row && looseCells.size() == m_columns &&
                      (loose.lines <= 1 || loose.onlyEscaped);
    m_loose += !fits;
    if (!fits)
        return false;
    reading = loose;
    cells = looseCells;
    return true;
}

/// Passes over the physical line of a row that cannot be read.
Status DelimitedRows::skipLine()
{
    qsizetype end = lineEnd(m_at);
    while (end >= m_text.size() && !m_ended) { // the rest of an endless line
        m_at = m_text.size();
        if (const auto got = more(); !got)
            return got.error();
        end = lineEnd(m_at);
    }
    m_at = end;
    ++m_line;
    return ok();
}

/// What the first row that is a table's tells about the others.
void DelimitedRows::learn(const QStringList &header)
{
    m_columns = m_text[m_at - 1] == u'\n' ? header.size() : 0;
    m_blankedCells = header.size() > 1 && std::all_of(header.cbegin() + 1, header.cend(), [](const QString &name) {
                         return name.size() > 1 && name.startsWith(u' ') && !name.trimmed().isEmpty();
                     });
}

QString DelimitedRows::problemOf(Scan result)
{
    if (result == Scan::Unclosed)
        return QCoreApplication::translate(
            "FileRows",
            "A quotation mark is opened and never closed, or the cell is longer than 1,000,000 characters.");
    if (result == Scan::TooWide)
        return QCoreApplication::translate("FileRows", "The line has more than 16,384 columns.");
    return QCoreApplication::translate("FileRows", "The cell is longer than 1,000,000 characters.");
}

Result<bool> DelimitedRows::next(RawRow &row)
{
    for (;;) {
        if (m_at >= m_text.size()) {
            const auto got = more();
            if (!got)
                return got.error();
            if (m_ended && m_at >= m_text.size())
                return false;
        }
        Reading reading;
        reading.quotes = m_rescans >= MostRescans ? Quotes::Literal : Quotes::Strict;
        Scan result = scan(reading, row.cells);
        // A row of which only a part is here must not be judged by that part.
        if (result == Scan::NeedsMore || (reading.odd && !m_ended && m_text.size() - m_at < LooseReach)) {
            const auto got = more();
            if (!got)
                return got.error();
            continue;
        }
        if (reading.odd && readLoosely(reading, row.cells))
            result = Scan::Row;
        row.line = m_line;
        row.problem = result == Scan::Row ? QString() : problemOf(result);
        if (result != Scan::Row) {
            row.cells.clear();
            m_rescans += result == Scan::Unclosed;
            m_first = false;
            if (const Status skipped = skipLine(); !skipped)
                return skipped.error();
            return true;
        }
        m_at = reading.at;
        m_line += reading.lines;
        const bool separatorLine =
            m_first && row.cells.constFirst().startsWith(u"sep=", Qt::CaseInsensitive) && row.cells.size() <= 2;
        m_first = false;
        if (separatorLine || std::all_of(row.cells.cbegin(), row.cells.cend(), isBlank))
            continue;
        if (!std::exchange(m_headerRead, true))
            learn(row.cells);
        return true;
    }
}

} // namespace pulse
