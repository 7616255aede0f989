#include "sources/text_lines.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 PieceSize = 64 * 1024;
}

/// Adds the next piece to what is at hand; false at the end.
bool TextLines::more()
{
    if (m_ended)
        return false;
    QByteArray piece(PieceSize, Qt::Uninitialized);
    const qint64 size = m_device.read(piece.data(), piece.size());
    piece.truncate(std::max<qint64>(size, 0));
    m_ended = piece.isEmpty();
    if (!m_begun && !m_ended) {
        m_begun = true;
        const DetectedEncoding encoding = detectEncoding(piece);
        if (encoding.name.isEmpty()) {
            m_ended = true;
            return false;
        }
        piece.remove(0, encoding.bomLength);
        if (encoding.name != u"UTF-8")
            if (auto decoder = TextDecoder::make(encoding.name))
                m_decoder = std::move(decoder).value();
    }
    m_text.remove(0, m_at);
    m_at = 0;
    m_text += m_decoder ? m_decoder->decode(piece, m_ended).toUtf8() : piece;
    return true;
}

std::optional<QByteArray> TextLines::next()
{
    for (qsizetype end = m_at;;) {
        while (end < m_text.size() && m_text[end] != '\n' && m_text[end] != '\r')
            ++end;
        // Behind a carriage return the line feed that belongs to it may stand in the next piece.
        const bool whole = end + 1 < m_text.size() || (end < m_text.size() && (m_text[end] == '\n' || m_ended));
        if (whole) {
            const QByteArray line = m_text.sliced(m_at, end - m_at);
            m_at = end + (m_text[end] == '\r' && end + 1 < m_text.size() && m_text[end + 1] == '\n' ? 2 : 1);
            return line;
        }
        const qsizetype seen = end - m_at;
        if (!more()) {
            if (m_at >= m_text.size())
                return std::nullopt;
            const QByteArray line = m_text.sliced(m_at);
            m_at = m_text.size();
            return line;
        }
        end = m_at + seen;
    }
}

} // namespace pulse
