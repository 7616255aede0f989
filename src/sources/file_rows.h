#pragma once
#include "core/result.h"
#include <QStringList>
#include <functional>
#include <memory>

namespace pulse {

class FileBytes;

/// No cell of an export is longer; what is longer is damage (a quotation mark that was never closed) or an attack.
inline constexpr qsizetype LongestCell = 1'000'000;

/// One row of a table file as text, before anybody knows what its columns mean.
struct RawRow {
    qint64 line = 0;   ///< where it begins, counted from 1 as editors do; the row number in a spreadsheet
    QStringList cells; ///< without the quotation marks of the format
    QString problem;   ///< why it cannot be read, translated; then `cells` is empty
};

/// Rows of a file in order. Belongs to one thread at a time.
class RowSource {
public:
    virtual ~RowSource() = default;
    /// False at the end. A row that cannot be read is no error: it says so in RawRow::problem, and the next follows.
    virtual Result<bool> next(RawRow &row) = 0;
    /// Whether a row with too few or too many cells is damaged, as in text files, or merely sparse, as in spreadsheets.
    virtual bool cellCountMatters() const { return false; }
    virtual qint64 damagedCharacters() const { return 0; } ///< so far
};

/// Text in pieces, as a decoder gives it; an empty piece ends it.
using TextPieces = std::function<Result<QString>()>;

/// RFC 4180 and what is really written: any mixture of line ends (LF, CR LF, CR), quotation marks in the middle of a
/// cell or escaped by a backslash, NULs, a "sep=;" line, blanks before every cell. A lone CR inside a row that LF would
/// end is a line break of the text. Lines without anything but separators are none. A quotation mark that is never
/// closed costs its own line only.
class DelimitedRows final : public RowSource {
public:
    DelimitedRows(TextPieces pieces, QChar separator) : m_pieces(std::move(pieces)), m_separator(separator) {}
    Result<bool> next(RawRow &row) override;
    bool cellCountMatters() const override { return true; }

private:
    enum class Scan { Row, NeedsMore, Unclosed, TooLong, TooWide };
    enum class Quotes { Strict, Loose, Literal };
    /// One row being read.
    struct Reading {
        Quotes quotes = Quotes::Strict;
        qsizetype at = 0;        ///< in the end behind the row, its line break included
        qint64 lines = 0;        ///< line breaks in it
        bool odd = false;        ///< text follows a closing quotation mark
        bool onlyEscaped = true; ///< every mark that a loose reading took for text has a backslash
    };
    Scan scan(Reading &reading, QStringList &cells) const;
    Scan cell(Reading &reading, QStringList &cells) const;
    Scan quotedCell(Reading &reading, QString &cell) const;
    bool endsCell(qsizetype at) const;
    bool readLoosely(Reading &reading, QStringList &cells);
    void learn(const QStringList &header);
    Status skipLine();
    static QString problemOf(Scan result);
    Result<bool> more();
    qsizetype lineEnd(qsizetype from) const;

    TextPieces m_pieces;
    QChar m_separator;
    QString m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_ended = false;
    bool m_first = true;
    bool m_headerRead = false;
    bool m_blankedCells = false; ///< every cell begins with a blank that is none of its text
    int m_rescans = 0, m_loose = 0;
    qsizetype m_columns = 0; ///< cells of the first row when a line feed ends it, else 0
};

/// JSON Lines: one object a line, its members flattened ("public_metrics.like_count"), numbers kept digit by digit.
/// Cells are in the order of \a keys.
class JsonLineRows final : public RowSource {
public:
    JsonLineRows(TextPieces pieces, QStringList keys);
    Result<bool> next(RawRow &row) override;
    /// The members met in \a sample in order of appearance; at most 500.
    static QStringList keysOf(const QString &sample);

private:
    TextPieces m_pieces;
    QHash<QString, int> m_keys;
    QString m_text;
    qsizetype m_at = 0;
    qint64 m_line = 0;
    bool m_ended = false;
};

} // namespace pulse
