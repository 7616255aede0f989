#pragma once
#include "core/date_parser.h"
#include "core/ids.h"
#include "core/post.h"
#include "core/result.h"
#include "sources/file_rows.h"
#include "sources/post_fields.h"
#include <QSet>
#include <QTimeZone>
#include <array>

namespace pulse {

class FileBytes;

enum class FileFormat { Csv, Tsv, JsonLines, Xlsx };

/// How a file is to be read; what is left empty is recognised.
struct FileOptions {
    std::optional<FileFormat> format;
    QString encoding;
    QChar separator;
    std::optional<bool> hasHeader;
    QMap<PostField, QString>
        columns; ///< by header, or by number from 1 where there is none; added to what is recognised
    std::optional<ColumnMap> exactColumns;    ///< a person's mapping: nothing is recognised beside it
    QTimeZone zone = QTimeZone("Asia/Seoul"); ///< of times that name none
    DateOrder order = DateOrder::Unstated;
    QString place; ///< Post::place of files without such a column
};

/// What was recognised, to show before anything is imported and to correct.
struct FilePreview {
    FileFormat format = FileFormat::Csv;
    QString encoding; ///< empty for spreadsheets
    QChar separator;  ///< null for spreadsheets and JSON
    bool compressed = false;
    bool hasHeader = true;
    QStringList headers;     ///< "1", "2", ... when the file has none
    QList<QStringList> rows; ///< the first, at most 20
    ColumnMap columns;
    DateOrder order = DateOrder::Unstated;
    qint64 size = 0; ///< bytes on disk, 0 when unknown
    Uid signature;   ///< the same for files with the same headers: a mapping is remembered by it
};

/// One row as a post, or why it is none.
struct FileRow {
    qint64 line = 0;
    std::optional<Post> post;
    QString reject;    ///< translated
    QStringList cells; ///< of a rejected row, as far as they could be told apart
};

/// Reads posts from a CSV, TSV, JSON Lines or XLSX file, plain or compressed with gzip, as a stream. Belongs to one
/// thread at a time; bytesRead() is for any thread.
///
/// Times that cannot be read reject their row; a zone in the column's name ("Date (UTC)") is that of times which name
/// none; rows whose time is left empty are kept without one. Rows without an
/// identifier get one made of author, time and text. Where the identifiers only number the rows (1, 2, 3, …), the
/// file's place stands before the channel of each row, so that row 1 of the next export is another post. HTML entities
/// in text, title and names are decoded once. A row's address names its post (Post::aliases), unless the file has it in
/// several rows: then it is that of the page on which they all stand.
class FileReader {
public:
    static Result<std::unique_ptr<FileReader>> open(const QString &path, const FileOptions &options);
    ~FileReader();

    const FilePreview &preview() const { return m_preview; }
    /// False at the end.
    Result<bool> next(FileRow &row);
    qint64 bytesRead() const;
    /// Characters so far that the encoding could not give.
    qint64 damagedCharacters() const;
    /// Rows so far whose ID a spreadsheet had rounded ("1.99E+18"): it is left out, and their words tell them apart.
    qint64 roundedIds() const { return m_roundedIds; }

private:
    FileReader();
    struct Text;
    Status openText(const QByteArray &head);
    Status openSpreadsheet();
    Status sampleRows(std::unique_ptr<RowSource> sample);
    Status settleColumns();
    FileRow toPost(RawRow &raw);
    bool readTime(Post &post, const QString &time, const QString &clock) const;
    QString cell(const RawRow &row, PostField field) const;
    void nameByAddress(Post &post);

    FileOptions m_options;
    FilePreview m_preview;
    std::unique_ptr<FileBytes> m_bytes;
    std::shared_ptr<Text> m_text;
    std::unique_ptr<RowSource> m_rows;
    QList<RawRow> m_replay;         ///< rows that were read for the preview of a source that is read once only
    std::array<int, 18> m_column{}; ///< by PostField; -1 when the file has no such column
    QTimeZone m_zone;               ///< of times that name none
    qsizetype m_width = 0;          ///< columns, those at the end without a name included
    qsizetype m_headerRows = 0;     ///< rows up to the one that names the columns, still to be passed over
    bool m_numbered = false;        ///< the IDs are no more than the numbers of the rows
    bool m_pages = false;           ///< the addresses are those of pages that hold several posts
    bool m_roundsIds = false;       ///< a spreadsheet made numbers of the IDs
    qint64 m_roundedIds = 0;
    QSet<size_t> m_named; ///< hashes of addresses that have named a post already
};

} // namespace pulse
