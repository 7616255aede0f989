#pragma once
#include "sources/file_encoding.h"
#include <QByteArray>
#include <QIODevice>
#include <memory>
#include <optional>

namespace pulse {

/// The lines of a text file or a pipe in UTF-8, one after the other: from UTF-8, UTF-16 or CP949 (detectEncoding()),
/// with any mixture of line ends (LF, CR LF, CR). Holds no more than one piece and one line. Belongs to one thread.
class TextLines {
public:
    explicit TextLines(QIODevice &device) : m_device(device) {}
    /// Without its line end; nullopt after the last line, and at once where the bytes are no text.
    std::optional<QByteArray> next();

private:
    bool more();

    QIODevice &m_device;
    std::unique_ptr<TextDecoder> m_decoder; ///< unset: the bytes are UTF-8 as they come
    QByteArray m_text;
    qsizetype m_at = 0;
    bool m_begun = false, m_ended = false;
};

} // namespace pulse
