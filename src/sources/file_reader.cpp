#include "sources/file_reader.h"
#include "core/canonical_address.h"
#include "core/ids.h"
#include "sources/cell_values.h"
#include "sources/column_evidence.h"
#include "sources/file_bytes.h"
#include "sources/file_encoding.h"
#include "sources/separator.h"
#include "sources/xlsx_rows.h"
#include <QCoreApplication>
#include <QTemporaryFile>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeadSize = 256 * 1024;
constexpr qsizetype PieceSize = 128 * 1024;
constexpr qsizetype SampleRows = 200;
constexpr qsizetype PreviewRows = 20;
constexpr qint64 SpoolCap = qint64(1) << 30;
constexpr qint64 FarthestSearch = 64 << 20;

bool hasHighByte(const QByteArray &bytes)
{
    for (const char c : bytes)
        if (c < 0)
            return true;
    return false;
}

/// Where a long file begins in plain ASCII, its encoding shows later: the bytes around the first other one.
QByteArray firstForeignBytes(const QString &path)
{
    auto bytes = FileBytes::open(path);
    if (!bytes)
        return {};
    for (qint64 seen = 0; seen < FarthestSearch;) {
        const auto block = (*bytes)->read(PieceSize);
        if (!block || block->isEmpty())
            break;
        seen += block->size();
        for (qsizetype i = 0; i < block->size(); ++i)
            if (block->at(i) < 0)
                return block->sliced(i) + (*bytes)->peek(PieceSize).valueOr({});
    }
    return {};
}

/// What stands in a file that is no table at all, in words; empty for text.
QString foreignFormat(const QByteArray &head)
{
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return QCoreApplication::translate(
            "FileReader",
            "This is a workbook of the old XLS format, or one with a password. Save it as XLSX without a password, or "
            "as CSV, and import that.");
    if (head.startsWith("%PDF"))
        return QCoreApplication::translate("FileReader",
                                           "This is a PDF file. Import a CSV, TSV, JSON Lines or XLSX file.");
    const QByteArray start = head.left(512).trimmed().toLower();
    if (start.startsWith("<html") || start.startsWith("<!doctype") || start.startsWith("<table") ||
        start.startsWith("<?xml"))
        return QCoreApplication::translate(
            "FileReader",
            "This is a web page or an XML file, whatever its name says. Open it in a spreadsheet program, save it as "
            "XLSX or CSV, and import that.");
    return {};
}

QString shortened(const QString &text) { return text.size() <= 60 ? text : text.left(59) + u'…'; }

} // namespace

/// The decoded text of the file in pieces.
struct FileReader::Text {
    FileBytes &bytes;
    std::unique_ptr<TextDecoder> decoder;
    qsizetype skip = 0; ///< byte order mark
    bool ended = false;

    Result<QString> piece()
    {
        QString text;
        while (text.isEmpty() && !ended) {
            auto block = bytes.read(PieceSize);
            if (!block)
                return block.error();
            ended = block->isEmpty();
            if (skip > 0) {
                const qsizetype cut = std::min(skip, block->size());
                block->remove(0, cut);
                skip -= cut;
            }
            text = decoder->decode(*block, ended);
        }
        return text;
    }
};

FileReader::FileReader() = default;
FileReader::~FileReader() = default;

qint64 FileReader::bytesRead() const { return m_bytes->rawPosition(); }
qint64 FileReader::damagedCharacters() const { return m_text ? m_text->decoder->damaged() : 0; }

Result<std::unique_ptr<FileReader>> FileReader::open(const QString &path, const FileOptions &options)
{
    std::unique_ptr<FileReader> reader(new FileReader);
    reader->m_options = options;
    if (reader->m_options.place.isEmpty())
        reader->m_options.place = u"file"_s; // in no language: it is part of what tells posts apart
    auto bytes = FileBytes::open(path);
    if (!bytes)
        return bytes.error();
    reader->m_bytes = std::move(bytes).value();
    reader->m_preview.size = reader->m_bytes->rawSize();
    reader->m_preview.compressed = reader->m_bytes->compressed();
    const auto head = reader->m_bytes->peek(HeadSize);
    if (!head)
        return head.error();
    if (head->isEmpty())
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate("FileReader", "The file \"%1\" is empty. There is nothing to import.")
                         .arg(path),
                     {}};
    const bool zip = head->startsWith("PK\x03\x04");
    if (options.format == FileFormat::Xlsx && !zip) {
        const QString foreign = foreignFormat(*head);
        return Error{Error::Kind::BadData,
                     !foreign.isEmpty()
                         ? foreign
                         : QCoreApplication::translate("FileReader",
                                                       "This is no XLSX workbook. Leave the format to be recognised."),
                     {}};
    }
    Status opened = ok();
    if (zip) {
        opened = reader->openSpreadsheet();
    } else {
        // An ASCII beginning says nothing; where the file can be read twice, look further.
        QByteArray evidence = *head;
        if (head->size() == HeadSize && !reader->m_bytes->sequential() && !hasHighByte(*head))
            evidence += firstForeignBytes(path);
        opened = reader->openText(evidence);
    }
    if (!opened)
        return opened.error();
    return reader;
}

/// \a evidence: the first bytes, and perhaps later ones that show the encoding better.
namespace {

/// The members by which a longer file of JSON Lines may tell what no object at its beginning has: objects leave out
/// what a post has not. Nothing where none of them can be read.
QStringList keysThatMayComeLate(const QStringList &known)
{
    QStringList late;
    const ColumnMap columns = recogniseColumns(known);
    for (const PostField field : {PostField::Title, PostField::AuthorName, PostField::Lang, PostField::Likes,
                                  PostField::Shares, PostField::Replies, PostField::Views, PostField::Followers,
                                  PostField::Location, PostField::Sentiment, PostField::Brand})
        if (!known.isEmpty() && !columns.contains(field) && !known.contains(fieldKey(field)))
            late << fieldKey(field);
    return late;
}

} // namespace

Status FileReader::openText(const QByteArray &evidence)
{
    if (const QString foreign = foreignFormat(evidence); !foreign.isEmpty())
        return Error{Error::Kind::BadData, foreign, {}};
    const DetectedEncoding detected = detectEncoding(evidence);
    if (detected.name.isEmpty())
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate(
                         "FileReader", "This file holds no text. Import a CSV, TSV, JSON Lines or XLSX file."),
                     {}};
    const bool forced = !m_options.encoding.isEmpty();
    m_preview.encoding = forced ? m_options.encoding : detected.name;
    auto decoder = TextDecoder::make(m_preview.encoding);
    auto sampleDecoder = TextDecoder::make(m_preview.encoding);
    if (!decoder || !sampleDecoder)
        return decoder.error();
    const QByteArray head = m_bytes->peek(HeadSize).valueOr({});
    const bool whole = head.size() < HeadSize;
    QString sample = (*sampleDecoder)->decode(head.mid(detected.bomLength), whole);
    if (const qint64 damaged = (*sampleDecoder)->damaged(); forced && damaged * 1000 > sample.size())
        return Error{
            Error::Kind::BadData,
            QCoreApplication::translate(
                "FileReader", "The file is not in %1: %2 characters at its beginning cannot be read. It looks like %3.")
                .arg(m_preview.encoding)
                .arg(damaged)
                .arg(detected.name),
            {}};
    m_text = std::make_shared<Text>(Text{*m_bytes, std::move(decoder).value(), detected.bomLength});
    const TextPieces pieces = [text = m_text] { return text->piece(); };
    const TextPieces samplePieces = [sample, given = false]() mutable -> Result<QString> {
        return std::exchange(given, true) ? QString() : sample;
    };
    const QString firstLetters = sample.left(1000).trimmed();
    const bool json = m_options.format ? m_options.format == FileFormat::JsonLines : firstLetters.startsWith(u'{');
    if (firstLetters.startsWith(u'[') && firstLetters.mid(1).trimmed().startsWith(u'{'))
        return Error{
            Error::Kind::BadData,
            QCoreApplication::translate(
                "FileReader", "The file is one JSON list. Save it as JSON Lines, one object a line, and import that."),
            {}};
    if (json) {
        m_preview.format = FileFormat::JsonLines;
        m_preview.headers = JsonLineRows::keysOf(sample);
        if (!whole)
            m_preview.headers += keysThatMayComeLate(m_preview.headers);
        if (m_preview.headers.isEmpty())
            return Error{Error::Kind::BadData,
                         QCoreApplication::translate(
                             "FileReader",
                             "No line of the file is a JSON object. JSON Lines has one object a line: {\"text\": …}."),
                         {}};
        m_rows = std::make_unique<JsonLineRows>(pieces, m_preview.headers);
        return sampleRows(std::make_unique<JsonLineRows>(samplePieces, m_preview.headers));
    }
    const bool tabs = m_options.format == FileFormat::Tsv;
    m_preview.separator = !m_options.separator.isNull() ? m_options.separator
                          : tabs                        ? QChar(u'\t')
                                                        : detectSeparator(sample);
    m_preview.format = m_preview.separator == u'\t' ? FileFormat::Tsv : FileFormat::Csv;
    m_rows = std::make_unique<DelimitedRows>(pieces, m_preview.separator);
    m_headerRows = 1;
    if (!whole) // the last line of the sample is cut
        sample.truncate(std::max<qsizetype>(sample.lastIndexOf(u'\n'), 0));
    return sampleRows(std::make_unique<DelimitedRows>(samplePieces, m_preview.separator));
}

Status FileReader::openSpreadsheet()
{
    m_preview.format = FileFormat::Xlsx;
    std::unique_ptr<QIODevice> file;
    auto copy = m_bytes->spool(SpoolCap);
    if (!copy)
        return copy.error();
    auto rows = XlsxRows::open(std::move(copy).value());
    if (!rows)
        return rows.error();
    m_rows = std::move(rows).value();
    m_headerRows = 1;
    return sampleRows(nullptr);
}

/// Fills the preview from \a sample, or from the rows themselves, which are then given again.
Status FileReader::sampleRows(std::unique_ptr<RowSource> sample)
{
    QList<RawRow> rows;
    RowSource &source = sample ? *sample : *m_rows;
    while (rows.size() < SampleRows) {
        RawRow row;
        const auto more = source.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        rows << row;
    }
    if (!sample)
        m_replay = rows;
    QList<QStringList> good;
    for (const RawRow &row : std::as_const(rows))
        if (row.problem.isEmpty())
            good << row.cells;
    if (m_headerRows > 0 && good.isEmpty())
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate("FileReader",
                                                 "The file holds no row that can be read. There is nothing to import."),
                     {}};
    if (m_headerRows > 0) {
        const qsizetype at = m_options.hasHeader.value_or(true) ? headerAt(good) : 0;
        const QStringList first = good.at(at);
        m_preview.hasHeader = m_options.hasHeader.value_or(!looksLikeData(first));
        m_headerRows = m_preview.hasHeader ? at + 1 : 0;
        for (qsizetype i = 0; i < first.size(); ++i)
            m_preview.headers << (m_preview.hasHeader ? first.at(i).trimmed() : QString::number(i + 1));
        m_width = first.size();
        while (m_preview.hasHeader && m_preview.headers.size() > 1 && m_preview.headers.constLast().isEmpty())
            m_preview.headers.removeLast();
        good.remove(0, m_headerRows);
    }
    m_preview.rows = good;
    if (auto settled = settleColumns(); !settled)
        return settled;
    m_preview.order = m_options.order;
    if (const int time = m_preview.columns.value(PostField::Time, -1);
        m_preview.order == DateOrder::Unstated && time >= 0) {
        QStringList times;
        for (const QStringList &row : std::as_const(m_preview.rows))
            times << timeCell(row.value(time));
        m_preview.order = inferDateOrder(times);
    }
    m_numbered = numbersRows(m_preview.rows, m_column[size_t(PostField::Id)]);
    m_roundsIds = roundsIds(m_preview.rows, m_column[size_t(PostField::Id)]);
    m_pages = namesPages(m_preview.rows, m_column[size_t(PostField::Url)]);
    m_preview.rows.resize(std::min(PreviewRows, m_preview.rows.size()));
    m_preview.signature = derivedUid(QStringList{u"columns"_s} + m_preview.headers);
    return ok();
}

Status FileReader::settleColumns()
{
    ColumnMap &columns = m_preview.columns;
    if (m_options.exactColumns) {
        columns = *m_options.exactColumns;
    } else {
        if (m_preview.hasHeader)
            columns = recogniseColumns(m_preview.headers);
        for (auto it = m_options.columns.cbegin(); it != m_options.columns.cend(); ++it) {
            qsizetype column = m_preview.headers.indexOf(it.value());
            for (qsizetype i = 0; column < 0 && i < m_preview.headers.size(); ++i)
                if (m_preview.headers.at(i).compare(it.value().trimmed(), Qt::CaseInsensitive) == 0)
                    column = i;
            if (column < 0)
                return Error{
                    Error::Kind::Usage,
                    QCoreApplication::translate("FileReader", "The file has no column \"%1\". Its columns are: %2.")
                        .arg(it.value(), m_preview.headers.mid(0, 40).join(u", "_s)),
                    {}};
            // What a person says wins over what was recognised.
            for (const PostField other : columns.keys(int(column)))
                columns.remove(other);
            columns.insert(it.key(), int(column));
        }
        recogniseByContent(m_preview.rows, columns);
    }
    m_column.fill(-1);
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        m_column[size_t(it.key())] = it.value();
    const QString timeHeader =
        m_preview.hasHeader ? m_preview.headers.value(columns.value(PostField::Time, -1)) : QString();
    m_zone = zoneOfHeader(timeHeader).value_or(m_options.zone);
    return ok();
}

Result<bool> FileReader::next(FileRow &row)
{
    for (;;) {
        RawRow raw;
        if (!m_replay.isEmpty()) {
            raw = m_replay.takeFirst();
        } else {
            const auto more = m_rows->next(raw);
            if (!more || !*more)
                return more;
        }
        if (m_headerRows > 0 && raw.problem.isEmpty()) {
            --m_headerRows;
            continue;
        }
        row = toPost(raw);
        if (row.post)
            nameByAddress(*row.post);
        else
            row.cells = std::move(raw.cells);
        return true;
    }
}

void FileReader::nameByAddress(Post &post)
{
    constexpr qsizetype MostNamed = 500'000; // a few MB; the store compares the words besides
    const QString address = m_pages ? QString() : canonicalAddress(post.url);
    if (address.isEmpty() || m_named.contains(qHash(address)))
        return;
    if (m_named.size() < MostNamed)
        m_named.insert(qHash(address));
    post.aliases << address;
}

QString FileReader::cell(const RawRow &row, PostField field) const
{
    const int column = m_column[size_t(field)];
    return column >= 0 && column < row.cells.size() ? unquotedCell(row.cells.at(column)) : QString();
}

/// False when the cells hold no time that a post can have.
bool FileReader::readTime(Post &post, const QString &time, const QString &clock) const
{
    auto parsed = parseTime(time, m_zone, m_preview.order);
    if (parsed && parsed->dayOnly && !clock.isEmpty())
        if (const auto joined =
                parseTime(parsed->utc.toTimeZone(m_zone).date().toString(Qt::ISODate) + u' ' + clock, m_zone))
            parsed = joined;
    if (!parsed || !isPostTime(parsed->utc))
        return false;
    post.publishedAt = parsed->utc;
    post.dayOnly = parsed->dayOnly;
    return true;
}

FileRow FileReader::toPost(RawRow &raw)
{
    FileRow row{raw.line, std::nullopt, raw.problem, {}};
    if (!row.reject.isEmpty())
        return row;
    while (raw.cells.size() > m_preview.headers.size() && raw.cells.constLast().trimmed().isEmpty())
        raw.cells.removeLast();
    // A column without a name, at the end, may hold something and may be left out.
    if (m_rows->cellCountMatters() && (raw.cells.size() < m_preview.headers.size() || raw.cells.size() > m_width)) {
        row.reject = QCoreApplication::translate("FileReader", "The row has %1 cells where the file has %2 columns.")
                         .arg(raw.cells.size())
                         .arg(m_preview.headers.size());
        return row;
    }
    Post post;
    const QString time = timeCell(cell(raw, PostField::Time));
    if (!time.isEmpty() && !readTime(post, time, clockCell(cell(raw, PostField::ClockTime)))) {
        row.reject =
            QCoreApplication::translate("FileReader", "The time \"%1\" cannot be read, or has more than one meaning.")
                .arg(shortened(time));
        return row;
    }
    post.text = plainCell(cell(raw, PostField::Text));
    post.title = plainCell(cell(raw, PostField::Title));
    post.url = addressCell(cell(raw, PostField::Url));
    post.externalId = cell(raw, PostField::Id).trimmed();
    if (m_roundsIds && isRounded(post.externalId)) {
        post.externalId.clear();
        ++m_roundedIds;
    }
    if (post.text.isEmpty() && post.title.isEmpty() && post.url.isEmpty() && post.externalId.isEmpty()) {
        row.reject = QCoreApplication::translate("FileReader", "The row has no text, no title, no address and no ID.");
        return row;
    }
    post.author.handle = plainCell(cell(raw, PostField::Author));
    if (post.author.handle.startsWith(u'@'))
        post.author.handle.remove(0, 1);
    post.author.name = plainCell(cell(raw, PostField::AuthorName));
    post.author.location = plainCell(cell(raw, PostField::Location));
    post.author.followers = parseCount(cell(raw, PostField::Followers));
    post.language = languageCell(cell(raw, PostField::Lang));
    post.engagement = {parseCount(cell(raw, PostField::Likes)), parseCount(cell(raw, PostField::Shares)),
                       parseCount(cell(raw, PostField::Replies)), parseCount(cell(raw, PostField::Views))};
    post.judgedSentiment = sentimentCell(cell(raw, PostField::Sentiment));
    post.brandName = cell(raw, PostField::Brand).trimmed();
    post.place = cell(raw, PostField::Place).trimmed();
    if (post.place.isEmpty())
        post.place = m_options.place;
    else if (m_numbered)
        post.place = m_options.place + u" · "_s + post.place;
    if (post.externalId.isEmpty())
        post.externalId = derivedUid({u"row"_s, post.author.handle, time, post.title, post.text});
    row.post = std::move(post);
    return row;
}

} // namespace pulse
