#include "sources/text_encoding.h"
#include <QHash>
#include <QVarLengthArray>
#include <memory>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

namespace pulse {

namespace {

/// The name under which ICU knows what the web means by \a label; empty when nobody knows it.
QByteArray canonicalName(const QByteArray &label)
{
    static const QHash<QByteArray, QByteArray> web{
        {"euc-kr", "windows-949"},
        {"euckr", "windows-949"},
        {"ks_c_5601-1987", "windows-949"},
        {"ks_c_5601", "windows-949"},
        {"ksc5601", "windows-949"},
        {"ksc_5601", "windows-949"},
        {"korean", "windows-949"},
        {"cp949", "windows-949"},
        {"uhc", "windows-949"},
        {"ms949", "windows-949"},
        {"x-windows-949", "windows-949"},
        {"shift_jis", "windows-31j"},
        {"shift-jis", "windows-31j"},
        {"sjis", "windows-31j"},
        {"x-sjis", "windows-31j"},
        {"ms_kanji", "windows-31j"},
        {"cp932", "windows-31j"},
        {"gb2312", "gb18030"},
        {"gbk", "gb18030"},
        {"gb_2312-80", "gb18030"},
        {"cp936", "gb18030"},
        {"x-gbk", "gb18030"},
        {"iso-8859-1", "windows-1252"},
        {"iso8859-1", "windows-1252"},
        {"latin1", "windows-1252"},
        {"latin-1", "windows-1252"},
        {"us-ascii", "windows-1252"},
        {"ascii", "windows-1252"},
        {"iso-8859-9", "windows-1254"},
        {"iso-8859-11", "windows-874"},
        {"tis-620", "windows-874"},
        {"utf8", "UTF-8"},
        {"utf-8", "UTF-8"},
        {"unicode-1-1-utf-8", "UTF-8"},
        {"utf_16", "UTF-16"},
        {"utf_32", "UTF-32"},
        {"utf16", "UTF-16"},
        {"utf32", "UTF-32"},
        {"big5", "windows-950"},
        {"big5-hkscs", "Big5-HKSCS"},
        {"x-euc-jp", "EUC-JP"},
    };
    const QByteArray key = label.trimmed().toLower();
    if (key.isEmpty() || key.size() > 40)
        return {};
    if (const auto found = web.constFind(key); found != web.cend())
        return *found;
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(key.constData(), &error);
    if (U_FAILURE(error))
        return {};
    error = U_ZERO_ERROR;
    const char *name = ucnv_getName(converter, &error);
    const QByteArray result = U_SUCCESS(error) ? QByteArray(name) : QByteArray();
    ucnv_close(converter);
    return result;
}

/// Whether one byte is always one character, so that wrong bytes cannot be noticed.
bool isSingleByte(const QByteArray &name)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name.constData(), &error);
    if (U_FAILURE(error))
        return false;
    const bool single = ucnv_getMaxCharSize(converter) == 1;
    ucnv_close(converter);
    return single;
}

/// The encoding that a byte order mark or the zero bytes of "<?" and "{" give away; empty otherwise.
QByteArray shapeOf(QByteArrayView bytes)
{
    const auto begins = [&](QByteArrayView with) { return bytes.startsWith(with); };
    using View = QByteArrayView;
    if (begins(View("\xEF\xBB\xBF", 3)))
        return "UTF-8";
    if (begins(View("\0\0\xFE\xFF", 4)) || begins(View("\0\0\0<", 4)) || begins(View("\0\0\0{", 4)))
        return "UTF-32BE";
    if (begins(View("\xFF\xFE\0\0", 4)) || begins(View("<\0\0\0", 4)) || begins(View("{\0\0\0", 4)))
        return "UTF-32LE";
    if (begins(View("\xFE\xFF", 2)) || begins(View("\0<", 2)) || begins(View("\0{", 2)))
        return "UTF-16BE";
    if (begins(View("\xFF\xFE", 2)) || begins(View("<\0", 2)) || begins(View("{\0", 2)))
        return "UTF-16LE";
    return {};
}

bool hasHighBytes(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char byte) { return quint8(byte) >= 0x80; });
}

QByteArray guess(QByteArrayView bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error), ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), int32_t(qMin<qsizetype>(bytes.size(), 64 * 1024)), &error);
    // Tags are plain letters that would weigh on the statistics.
    ucsdet_enableInputFilter(detector.get(), true);
    int32_t found = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &found, &error);
    for (int32_t i = 0; U_SUCCESS(error) && i < found; ++i) {
        const QByteArray name = ucsdet_getName(matches[i], &error);
        // The tags are ASCII: no EBCDIC, and a wide encoding would have shown its zero bytes.
        if (U_SUCCESS(error) && !name.startsWith("IBM") && !name.startsWith("UTF-"))
            return canonicalName(name);
    }
    return "windows-1252";
}

/// Whether nearly all that is not ASCII is Hangul, by syllables. Signs of other scripts would be a tenth of them at
/// least.
bool isHangul(QStringView text)
{
    qsizetype hangul = 0, other = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            continue;
        (c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3 ? hangul : other) += 1;
    }
    return hangul > 0 && other * 20 <= hangul;
}

} // namespace

DecodedText decodeAs(QByteArrayView bytes, const QByteArray &encoding)
{
    DecodedText result;
    const QByteArray name = canonicalName(encoding);
    if (name.isEmpty())
        return result;
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name.constData(), &error);
    if (U_FAILURE(error))
        return result;
    result.encoding = name;
    int substitutions = 0;
    // The callback gets every run of bytes that means nothing; U+FFFD takes its place and is counted.
    ucnv_setToUCallBack(
        converter,
        [](const void *context, UConverterToUnicodeArgs *args, const char *units, int32_t length,
           UConverterCallbackReason reason, UErrorCode *code) {
            if (reason <= UCNV_IRREGULAR)
                ++*static_cast<int *>(const_cast<void *>(context));
            UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, units, length, reason, code);
        },
        &substitutions, nullptr, nullptr, &error);
    // ucnv_toUnicode in pieces: the destination grows with what comes, not with the worst case.
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    QVarLengthArray<UChar, 8192> piece(8192);
    do {
        error = U_ZERO_ERROR;
        UChar *target = piece.data();
        ucnv_toUnicode(converter, &target, piece.data() + piece.size(), &source, end, nullptr, true, &error);
        result.text.append(reinterpret_cast<const QChar *>(piece.data()), target - piece.data());
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    ucnv_close(converter);
    result.clean = substitutions == 0 && U_SUCCESS(error);
    if (result.text.startsWith(QChar(0xFEFF)))
        result.text.remove(0, 1);
    return result;
}

DecodedText decodeDocument(QByteArrayView bytes, const QByteArray &httpCharset, const QByteArray &declared)
{
    if (const QByteArray shape = shapeOf(bytes); !shape.isEmpty())
        return decodeAs(bytes, shape);
    const DecodedText utf8 = decodeAs(bytes, "UTF-8");
    if (!hasHighBytes(bytes))
        return utf8;

    QList<QByteArray> candidates;
    for (const QByteArray &label : {declared, httpCharset}) {
        const QByteArray name = canonicalName(label);
        // A wide encoding would have shown its zero bytes above: the label is wrong.
        if (!name.isEmpty() && !name.startsWith("UTF-16") && !name.startsWith("UTF-32") && !candidates.contains(name))
            candidates.append(name);
    }
    // Encodings of several bytes can be refuted by the bytes, so they are believed first.
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const QByteArray &a, const QByteArray &b) { return isSingleByte(a) < isSingleByte(b); });
    for (const QByteArray &name : std::as_const(candidates)) {
        if (isSingleByte(name) && utf8.clean)
            return utf8; // text of a single-byte encoding is hardly ever valid UTF-8 by chance
        DecodedText text = name == "UTF-8" ? utf8 : decodeAs(bytes, name);
        if (text.clean)
            return text;
    }
    if (utf8.clean)
        return utf8;
    const bool mostlyUtf8 = utf8.text.count(QChar(0xFFFD)) * 100 < utf8.text.size();
    if (!candidates.isEmpty() && (candidates.constFirst() != "UTF-8" || mostlyUtf8))
        return decodeAs(bytes, candidates.constFirst());
    // A few Korean words tell the statistics nothing, but hardly anything else makes Hangul alone of every byte.
    if (DecodedText korean = decodeAs(bytes, "windows-949"); korean.clean && isHangul(korean.text))
        return korean;
    DecodedText guessed = decodeAs(bytes, guess(bytes));
    return guessed.text.isEmpty() ? decodeAs(bytes, "windows-1252") : guessed;
}

QByteArray charsetOf(const QByteArray &contentType)
{
    for (const QByteArray &part : contentType.split(';').mid(1)) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0 || part.left(equals).trimmed().toLower() != "charset")
            continue;
        QByteArray value = part.mid(equals + 1).trimmed();
        if (value.size() > 1 && (value.startsWith('"') || value.startsWith('\'')))
            value = value.mid(1, value.size() - 2);
        return value.trimmed();
    }
    return {};
}

QByteArray xmlDeclaredEncoding(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(qMin<qsizetype>(bytes.size(), 512)).toByteArray();
    const qsizetype begin = head.indexOf("<?xml");
    const qsizetype end = begin < 0 ? -1 : head.indexOf("?>", begin);
    if (end < 0)
        return {};
    const QByteArray declaration = head.mid(begin, end - begin);
    const qsizetype at = declaration.indexOf("encoding");
    const qsizetype equals = at < 0 ? -1 : declaration.indexOf('=', at);
    if (equals < 0)
        return {};
    const QByteArray value = declaration.mid(equals + 1).trimmed();
    const char quote = value.isEmpty() ? '\0' : value.at(0);
    if (quote != '"' && quote != '\'')
        return {};
    return value.mid(1, value.indexOf(quote, 1) - 1).trimmed();
}

} // namespace pulse
