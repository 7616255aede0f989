#pragma once
#include "core/result.h"
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>

namespace pulse {

/// Names used here and shown to people: "UTF-8", "UTF-16LE", "UTF-16BE", "CP949", "windows-1252"; others as ICU knows
/// them ("Shift_JIS", ...).
struct DetectedEncoding {
    QString name; ///< empty: no text at all (binary)
    int bomLength = 0;
};

/// How the bytes at the start of a file are most likely to be read: byte order mark, UTF-16 by its shape, UTF-8 when
/// valid, CP949 (EUC-KR and its extension by Microsoft) when its pairs look Korean, else windows-1252. Pure.
/// \param head may end in the middle of a character.
DetectedEncoding detectEncoding(const QByteArray &head);

/// The encodings that a person may choose from, most likely first.
QStringList commonEncodings();

/// Bytes to text in pieces of any size, a character split between two pieces included.
class TextDecoder {
public:
    /// Error::Usage for an unknown name. "EUC-KR" and "KS_C_5601-1987" are read as CP949, which holds them.
    static Result<std::unique_ptr<TextDecoder>> make(const QString &encoding);
    virtual ~TextDecoder() = default;
    /// What cannot be read becomes U+FFFD and is counted. \a last flushes what is half read.
    virtual QString decode(const QByteArray &bytes, bool last) = 0;
    qint64 damaged() const { return m_damaged; }

protected:
    qint64 m_damaged = 0;
};

} // namespace pulse
