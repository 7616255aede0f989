#include "sources/zip_archive.h"
#include <QCoreApplication>
#include <QtEndian>
#include <zlib.h>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Block = 64 * 1024;
constexpr int MostEntries = 10'000;

quint16 u16(const char *at) { return qFromLittleEndian<quint16>(at); }
quint32 u32(const char *at) { return qFromLittleEndian<quint32>(at); }

class EntryDevice final : public ZipEntry {
public:
    EntryDevice(QIODevice &file, qint64 at, qint64 packed, bool deflated, qint64 cap)
        : m_file(file), m_at(at), m_left(packed), m_deflated(deflated), m_cap(cap), m_limit(cap)
    {
        inflateInit2(&m_stream, -MAX_WBITS);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~EntryDevice() override { inflateEnd(&m_stream); }
    EntryDevice(const EntryDevice &) = delete;
    EntryDevice &operator=(const EntryDevice &) = delete;
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_done; }
    void allow(qint64 bytes) override { m_limit = std::min(m_cap, m_given + bytes); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_done || size == 0)
            return m_done ? -1 : 0;
        qint64 written = 0;
        while (written == 0 && !m_done) {
            if (m_input.isEmpty() && m_left > 0 && !refill())
                return -1;
            written = m_deflated ? inflateInto(data, size) : copyInto(data, size);
        }
        m_given += written;
        if (m_given > m_limit) {
            setErrorString(u"cap"_s);
            m_done = true;
            return -1;
        }
        return written;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool refill()
    {
        if (!m_file.seek(m_at))
            return false;
        m_input = m_file.read(std::min(Block, m_left));
        m_at += m_input.size();
        m_left -= m_input.size();
        if (m_input.isEmpty())
            m_done = true;
        return !m_input.isEmpty();
    }
    qint64 copyInto(char *data, qint64 size)
    {
        const qint64 count = std::min<qint64>(size, m_input.size());
        std::copy_n(m_input.constData(), count, data);
        m_input.remove(0, count);
        m_done = m_input.isEmpty() && m_left == 0;
        return count;
    }
    qint64 inflateInto(char *data, qint64 size)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(m_input.data());
        m_stream.avail_in = uInt(m_input.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(data);
        m_stream.avail_out = uInt(std::min<qint64>(size, 1 << 30));
        const uInt room = m_stream.avail_out;
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        m_input = m_input.last(qsizetype(m_stream.avail_in));
        const qint64 written = room - m_stream.avail_out;
        m_done = state == Z_STREAM_END || (state != Z_OK && state != Z_BUF_ERROR) ||
                 (written == 0 && m_input.isEmpty() && m_left == 0);
        return written;
    }

    QIODevice &m_file;
    qint64 m_at, m_left;
    bool m_deflated;
    qint64 m_cap, m_limit, m_given = 0;
    QByteArray m_input;
    bool m_done = false;
    z_stream m_stream{};
};

Error damaged()
{
    return {Error::Kind::BadData,
            QCoreApplication::translate("XlsxRows",
                                        "The spreadsheet is damaged or incomplete. Open it in the program that "
                                        "made it, save it again as XLSX and try once more."),
            {}};
}

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QIODevice &file)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(file));
    const qint64 tailSize = std::min<qint64>(file.size(), 22 + 65535);
    if (!file.seek(file.size() - tailSize))
        return damaged();
    const QByteArray tail = file.read(tailSize);
    const qsizetype at = tail.lastIndexOf("PK\x05\x06");
    if (at < 0 || tail.size() - at < 22)
        return damaged();
    const int count = u16(tail.constData() + at + 10);
    const qint64 size = u32(tail.constData() + at + 12), start = u32(tail.constData() + at + 16);
    if (count > MostEntries || size > 16 << 20 || !file.seek(start))
        return damaged();
    const QByteArray directory = file.read(size);
    qsizetype i = 0;
    for (int n = 0; n < count; ++n) {
        if (directory.size() - i < 46 || !directory.sliced(i).startsWith("PK\x01\x02"))
            return damaged();
        const char *head = directory.constData() + i;
        const qsizetype nameSize = u16(head + 28), extra = u16(head + 30), comment = u16(head + 32);
        if (directory.size() - i < 46 + nameSize)
            return damaged();
        const bool encrypted = u16(head + 8) & 1;
        const Entry entry{encrypted ? -1 : u16(head + 10), u32(head + 20), u32(head + 42)};
        archive->m_entries.insert(QString::fromUtf8(head + 46, nameSize), entry);
        i += 46 + nameSize + extra + comment;
    }
    return archive;
}

std::unique_ptr<ZipEntry> ZipArchive::entry(const QString &name, qint64 cap) const
{
    const auto found = m_entries.constFind(name);
    if (found == m_entries.cend() || (found->method != 0 && found->method != Z_DEFLATED) ||
        !m_file.seek(found->headerAt))
        return nullptr;
    const QByteArray head = m_file.read(30);
    if (head.size() < 30 || !head.startsWith("PK\x03\x04"))
        return nullptr;
    const qint64 at = found->headerAt + 30 + u16(head.constData() + 26) + u16(head.constData() + 28);
    return std::make_unique<EntryDevice>(m_file, at, found->packedSize, found->method == Z_DEFLATED, cap);
}

} // namespace pulse
