#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace pulse {

/// Text and how it was read.
struct DecodedText {
    QString text;
    QByteArray encoding; ///< e.g. "UTF-8", "windows-949"
    bool clean = true;   ///< false: some bytes meant nothing and stand as U+FFFD
};

/// Decodes \a bytes as \a encoding. Names are taken as the web uses them (WHATWG Encoding): euc-kr and ks_c_5601-1987
/// mean windows-949, iso-8859-1 and us-ascii windows-1252, shift_jis windows-31j, gb2312 gb18030. An unknown name
/// gives an empty encoding. Thread-safe.
DecodedText decodeAs(QByteArrayView bytes, const QByteArray &encoding);

/// Decodes an XML document or a JSON text: by its byte order mark or the pattern of its zero bytes, else by what the
/// server (\a httpCharset) and the document (\a declared) say. Where these contradict each other or the bytes, the one
/// that the bytes fit wins; where nothing is said, valid UTF-8 is UTF-8 and anything else is guessed. Thread-safe.
DecodedText decodeDocument(QByteArrayView bytes, const QByteArray &httpCharset, const QByteArray &declared);

/// The charset of a Content-Type header, quotes removed; empty when it names none.
QByteArray charsetOf(const QByteArray &contentType);

/// The encoding of an XML declaration written in ASCII-compatible bytes; empty when there is none.
QByteArray xmlDeclaredEncoding(QByteArrayView bytes);

} // namespace pulse
