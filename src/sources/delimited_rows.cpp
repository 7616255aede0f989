#include "sources/file_rows.h"
#include <QCoreApplication>

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

QString cellText(QStringView raw, bool doubledQuotes)
{
    QString text = raw.toString();
    if (doubledQuotes)
        text.replace(u"\"\""_s, u"\""_s);
    if (text.contains(QChar(u'\0')))
        text.remove(QChar(u'\0'));
    return text;
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

/// Reads one row from m_at without moving it. \a end: behind the row, its line break included; \a lines: line breaks in
/// it. \a literalQuotes reads quotation marks as letters.
DelimitedRows::Scan DelimitedRows::scan(RawRow &row, qsizetype &end, qint64 &lines, bool literalQuotes)
{
    const QStringView text(m_text);
    const qsizetype size = text.size();
    qsizetype i = m_at;
    lines = 0;
    row.cells.clear();
    for (;;) {
        const qsizetype cellStart = i;
        QString cell;
        bool brokenCell = false;
        if (!literalQuotes && i < size && text[i] == u'"') {
            bool doubled = false;
            const qsizetype open = ++i;
            for (;; ++i) {
                if (i >= size)
                    return i - m_at > LongestRow || i - open > LongestCell || m_ended ? Scan::Unclosed
                                                                                      : Scan::NeedsMore;
                const QChar c = text[i];
                if (c == u'\n' || (c == u'\r' && !(i + 1 < size && text[i + 1] == u'\n')))
                    ++lines;
                if (c != u'"')
                    continue;
                if (i + 1 >= size && !m_ended)
                    return Scan::NeedsMore;
                if (i + 1 >= size || text[i + 1] != u'"')
                    break;
                doubled = true;
                ++i;
            }
            if (i - open > LongestCell)
                return Scan::Unclosed;
            cell = cellText(text.sliced(open, i - open), doubled);
            brokenCell = cell.contains(u'\n') || cell.contains(u'\r');
            ++i;
        }
        const qsizetype plain = i;
        // Where lines end with a line feed, a lone carriage return in the middle of a row is a line break of its text.
        const bool mayBreak = row.cells.size() + 1 < m_columns;
        const auto breaksText = [&](qsizetype at) {
            return mayBreak && text[at] == u'\r' && at + 1 < size && text[at + 1] != u'\n';
        };
        for (; i < size && text[i] != m_separator && text[i] != u'\n' && (text[i] != u'\r' || breaksText(i)); ++i)
            lines += text[i] == u'\r';
        if (i >= size && !m_ended)
            return i - m_at > LongestRow ? Scan::TooLong : Scan::NeedsMore;
        if (i - cellStart > LongestCell && cell.isEmpty())
            return Scan::TooLong;
        if (i > plain) {
            const QStringView rest = text.sliced(plain, i - plain);
            // Blanks between a closing quotation mark and the separator are no text. Letters there, after a cell of
            // several lines, show that the mark closed nothing: it belongs to a later row.
            const bool letters = !rest.trimmed().isEmpty();
            if (letters && brokenCell)
                return Scan::Unclosed;
            if (cell.isNull() || letters)
                cell += withLineFeeds(cellText(rest, false));
        }
        if (row.cells.size() == MostColumns)
            return Scan::TooWide;
        row.cells << (cell.isNull() ? u""_s : cell);
        if (i >= size)
            break;
        if (text[i] == m_separator) {
            ++i;
            continue;
        }
        if (text[i] == u'\r') {
            if (i + 1 >= size && !m_ended)
                return Scan::NeedsMore;
            i += i + 1 < size && text[i + 1] == u'\n';
        }
        ++i;
        ++lines;
        break;
    }
    end = i;
    return Scan::Row;
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
        qsizetype end = 0;
        qint64 lines = 0;
        const Scan result = scan(row, end, lines, m_rescans >= MostRescans);
        if (result == Scan::NeedsMore) {
            const auto got = more();
            if (!got)
                return got.error();
            continue;
        }
        row.line = m_line;
        row.problem.clear();
        if (result != Scan::Row) {
            row.cells.clear();
            row.problem =
                result == Scan::Unclosed
                    ? QCoreApplication::translate("FileRows",
                                                  "A quotation mark is opened and never closed, or the cell is "
                                                  "longer than 1,000,000 characters.")
                : result == Scan::TooWide
                    ? QCoreApplication::translate("FileRows", "The line has more than 16,384 columns.")
                    : QCoreApplication::translate("FileRows", "The cell is longer than 1,000,000 characters.");
            m_rescans += result == Scan::Unclosed;
            end = lineEnd(m_at);
            while (end >= m_text.size() && !m_ended) { // the rest of an endless line
                m_at = m_text.size();
                if (const auto got = more(); !got)
                    return got.error();
                end = lineEnd(m_at);
            }
            m_at = end;
            ++m_line;
            m_first = false;
            return true;
        }
        m_at = end;
        m_line += lines;
        const bool blank = row.cells.size() == 1 && row.cells.constFirst().trimmed().isEmpty();
        const bool separatorLine =
            m_first && row.cells.constFirst().startsWith(u"sep=", Qt::CaseInsensitive) && row.cells.size() <= 2;
        m_first = false;
        if (blank || separatorLine)
            continue;
        if (std::exchange(m_headerRead, true))
            return true;
        m_columns = m_text[end - 1] == u'\n' ? row.cells.size() : 0;
        return true;
    }
}

} // namespace pulse
