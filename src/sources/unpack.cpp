#include "sources/unpack.h"
#include <QCoreApplication>
#include <zlib.h>

namespace pulse {

namespace {
constexpr qsizetype Cap = 32 * 1024 * 1024;
} // namespace

Result<QByteArray> unpackIfPacked(QByteArrayView bytes)
{
    if (bytes.size() < 3 || quint8(bytes[0]) != 0x1f || quint8(bytes[1]) != 0x8b)
        return bytes.toByteArray();
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK) // 16: gzip header
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate("FeedParser", "The packed answer could not be unpacked."),
                     {}};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    QByteArray out;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK && out.size() <= Cap) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(piece.constData(), piece.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    if (out.size() > Cap)
        return Error{
            Error::Kind::BadData,
            QCoreApplication::translate("FeedParser", "Unpacked, this feed is larger than 32 MB, so it was not read."),
            {}};
    if (out.isEmpty() && state != Z_STREAM_END)
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate("FeedParser", "The packed answer could not be unpacked."),
                     {}};
    return out;
}

} // namespace pulse
