#include "sources/file_bytes.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <zlib.h>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Block = 128 * 1024;

} // namespace

/// One gzip stream after another, as gzip itself allows.
struct FileBytes::Inflater {
    z_stream stream{};
    QByteArray input;
    bool betweenMembers = false;
    Inflater() { inflateInit2(&stream, 16 + MAX_WBITS); }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
};

FileBytes::FileBytes() = default;
FileBytes::~FileBytes() = default;

Result<std::unique_ptr<FileBytes>> FileBytes::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("FileBytes", "There is no file \"%1\". Check the name.").arg(path),
                     {}};
    if (info.isDir())
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("FileBytes", "\"%1\" is a folder. Choose a file in it.").arg(path),
                     {}};
    std::unique_ptr<FileBytes> bytes(new FileBytes);
    bytes->m_file = std::make_unique<QFile>(path);
    if (!bytes->m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("FileBytes",
                                                 "The file \"%1\" cannot be opened for reading. Check its permissions.")
                         .arg(path),
                     bytes->m_file->errorString()};
    const auto magic = bytes->peek(2);
    if (!magic)
        return magic.error();
    if (magic->startsWith("\x1f\x8b")) {
        bytes->m_inflater = std::make_unique<Inflater>();
        bytes->m_inflater->input = std::exchange(bytes->m_ahead, {});
        bytes->m_ended = false;
    }
    return bytes;
}

bool FileBytes::sequential() const { return m_file->isSequential(); }
qint64 FileBytes::rawSize() const { return m_file->isSequential() ? 0 : m_file->size(); }

Result<QByteArray> FileBytes::readRaw(qsizetype size)
{
    QByteArray block(size, Qt::Uninitialized);
    const qint64 got = m_file->read(block.data(), size);
    if (got < 0)
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate(
                         "FileBytes", "The file could not be read to its end: the disk or the network drive failed."),
                     m_file->errorString()};
    block.truncate(got);
    m_rawPosition.fetch_add(got, std::memory_order_relaxed);
    return block;
}

/// Appends to the look-ahead until it holds \a size bytes or the file has ended.
Status FileBytes::fill(qsizetype size)
{
    while (!m_ended && m_ahead.size() < size) {
        if (!m_inflater) {
            auto block = readRaw(std::max(Block, size - m_ahead.size()));
            if (!block)
                return block.error();
            m_ended = block->isEmpty();
            m_ahead += *block;
            continue;
        }
        Inflater &inflater = *m_inflater;
        if (inflater.input.isEmpty()) {
            auto block = readRaw(Block);
            if (!block)
                return block.error();
            if (block->isEmpty()) {
                m_ended = true;
                if (!inflater.betweenMembers)
                    return Error{Error::Kind::BadData,
                                 QCoreApplication::translate(
                                     "FileBytes", "The compressed file ends in the middle. Copy or download it again."),
                                 {}};
                break;
            }
            inflater.input = *block;
        }
        if (inflater.betweenMembers) {
            if (!inflater.input.startsWith('\x1f')) { // padding after the last member
                m_ended = true;
                break;
            }
            inflateReset(&inflater.stream);
            inflater.betweenMembers = false;
        }
        QByteArray out(Block, Qt::Uninitialized);
        inflater.stream.next_in = reinterpret_cast<Bytef *>(inflater.input.data());
        inflater.stream.avail_in = uInt(inflater.input.size());
        inflater.stream.next_out = reinterpret_cast<Bytef *>(out.data());
        inflater.stream.avail_out = uInt(out.size());
        const int state = inflate(&inflater.stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            return Error{
                Error::Kind::BadData,
                QCoreApplication::translate("FileBytes", "The compressed file is damaged. Copy or download it again."),
                QString::fromLatin1(inflater.stream.msg ? inflater.stream.msg : "")};
        inflater.betweenMembers = state == Z_STREAM_END;
        m_ahead.append(out.constData(), out.size() - qsizetype(inflater.stream.avail_out));
        inflater.input = inflater.input.last(qsizetype(inflater.stream.avail_in));
    }
    return ok();
}

Result<QByteArray> FileBytes::peek(qsizetype size)
{
    if (auto filled = fill(size); !filled)
        return filled.error();
    return m_ahead.first(std::min(size, m_ahead.size()));
}

Result<QByteArray> FileBytes::read(qsizetype size)
{
    if (m_ahead.isEmpty())
        if (auto filled = fill(std::min(size, Block)); !filled)
            return filled.error();
    if (m_ahead.size() <= size)
        return std::exchange(m_ahead, {});
    const QByteArray taken = m_ahead.first(size);
    m_ahead.remove(0, size);
    return taken;
}

Result<std::unique_ptr<QTemporaryFile>> FileBytes::spool(qint64 cap)
{
    auto copy = std::make_unique<QTemporaryFile>();
    if (!copy->open())
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate(
                         "FileBytes", "No temporary file could be made. Free some disk space and try again."),
                     copy->errorString()};
    qint64 written = 0;
    for (;;) {
        const auto block = read(Block);
        if (!block)
            return block.error();
        if (block->isEmpty())
            break;
        written += block->size();
        if (written > cap)
            return Error{
                Error::Kind::BadData,
                QCoreApplication::translate(
                    "FileBytes", "The file unpacks to more than %1 MB, which no export of posts does. It was not read.")
                    .arg(cap >> 20),
                {}};
        if (copy->write(*block) != block->size())
            return Error{Error::Kind::Storage,
                         QCoreApplication::translate(
                             "FileBytes", "No temporary file could be made. Free some disk space and try again."),
                         copy->errorString()};
    }
    if (!copy->flush() || !copy->seek(0))
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate(
                         "FileBytes", "No temporary file could be made. Free some disk space and try again."),
                     copy->errorString()};
    return copy;
}

} // namespace pulse
