#include "sources/file_encoding.h"
#include <QCoreApplication>
#include <QStringDecoder>
#include <unicode/ucnv.h>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

using Byte = unsigned char;

/// How many characters of several bytes are whole and how many bytes belong to none, read as UTF-8. A character cut off
/// at the end is no fault.
struct Utf8Count {
    qsizetype whole = 0, broken = 0;
};

bool continues(Byte lead, int position, Byte next)
{
    return next >= 0x80 && next < 0xC0 &&
           !(position == 1 && ((lead == 0xE0 && next < 0xA0) || (lead == 0xED && next > 0x9F) ||
                               (lead == 0xF0 && next < 0x90) || (lead == 0xF4 && next > 0x8F)));
}

Utf8Count countUtf8(const QByteArray &bytes)
{
    Utf8Count count;
    for (qsizetype i = 0; i < bytes.size();) {
        const Byte lead = Byte(bytes[i]);
        const int length = lead < 0x80                   ? 1
                           : lead >= 0xC2 && lead < 0xE0 ? 2
                           : lead >= 0xE0 && lead < 0xF0 ? 3
                           : lead >= 0xF0 && lead < 0xF5 ? 4
                                                         : 0;
        int k = 1;
        while (k < length && i + k < bytes.size() && continues(lead, k, Byte(bytes[i + k])))
            ++k;
        const bool cutOff = k < length && i + k >= bytes.size();
        if (length == 0 || (k < length && !cutOff))
            ++count.broken;
        else
            count.whole += length > 1;
        i += k;
    }
    return count;
}

/// Exports cut texts after so many bytes, and through a letter. A few broken ones among many whole ones are such
/// damage; in text of another encoding it is the other way round.
bool isUtf8(const QByteArray &bytes)
{
    const Utf8Count count = countUtf8(bytes);
    return count.broken == 0 || count.whole >= 8 * count.broken;
}

/// Share of 16-bit units that are usual in posts: ASCII text, Latin letters, Hangul, Kana, Han, punctuation.
double usualUnits(const QByteArray &bytes, bool littleEndian)
{
    qsizetype usual = 0, ascii = 0;
    const qsizetype units = bytes.size() / 2;
    for (qsizetype i = 0; i < units; ++i) {
        const Byte first = Byte(bytes[2 * i]), second = Byte(bytes[2 * i + 1]);
        const int unit = littleEndian ? first | second << 8 : first << 8 | second;
        const bool plain = unit == '\n' || unit == '\r' || unit == '\t' || (unit >= 0x20 && unit < 0x7F);
        ascii += plain;
        usual += plain || (unit >= 0xA0 && unit < 0x250) || (unit >= 0x2000 && unit < 0x2070) ||
                 (unit >= 0x3000 && unit < 0x3200) || (unit >= 0x4E00 && unit < 0x9FFF) ||
                 (unit >= 0xAC00 && unit < 0xD7A4) || (unit >= 0xD800 && unit < 0xE000);
    }
    // Separators and line ends are ASCII in every table; swapped bytes of Han have none.
    return units > 0 && ascii * 50 >= units ? double(usual) / double(units) : 0;
}

/// Whether the high bytes pair up as Korean does: lead 81-FE with a trail; common syllables have high trails, while
/// Latin letters with accents stand before ASCII.
bool looksKorean(const QByteArray &bytes)
{
    qsizetype common = 0, extended = 0, broken = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const Byte lead = Byte(bytes[i]);
        if (lead < 0x80)
            continue;
        if (i + 1 == bytes.size())
            break;
        const Byte trail = Byte(bytes[i + 1]);
        if (lead >= 0xA1 && lead <= 0xFE && trail >= 0xA1 && trail <= 0xFE) {
            ++common;
            ++i;
        } else if (lead >= 0x81 && lead <= 0xC8 &&
                   ((trail >= 0x41 && trail <= 0x5A) || (trail >= 0x61 && trail <= 0x7A) ||
                    (trail >= 0x81 && trail <= 0xFE))) {
            ++extended;
            ++i;
        } else {
            ++broken;
        }
    }
    return common + extended > 0 && common >= extended && broken * 50 <= common + extended;
}

/// Without the zeros at the end that a program left which was stopped while it wrote.
QByteArray withoutPadding(const QByteArray &bytes)
{
    constexpr qsizetype FewZeros = 16; // UTF-16 ends with one
    qsizetype size = bytes.size();
    while (size > 0 && bytes[size - 1] == '\0')
        --size;
    return size == 0 || bytes.size() - size < FewZeros ? bytes : bytes.first(size + size % 2);
}

bool isBinary(const QByteArray &bytes)
{
    qsizetype odd = 0;
    for (const char c : bytes)
        odd += Byte(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' && c != 0x1b;
    return odd * 20 > bytes.size();
}

class QtDecoder final : public TextDecoder {
public:
    explicit QtDecoder(QStringConverter::Encoding encoding) : m_decoder(encoding) {}
    QString decode(const QByteArray &bytes, bool) override
    {
        QString text = m_decoder.decode(bytes);
        if (m_decoder.hasError())
            m_damaged += text.count(QChar::ReplacementCharacter);
        return text;
    }

private:
    QStringDecoder m_decoder;
};

class IcuDecoder final : public TextDecoder {
public:
    explicit IcuDecoder(UConverter *converter) : m_converter(converter) {}
    ~IcuDecoder() override { ucnv_close(m_converter); }
    IcuDecoder(const IcuDecoder &) = delete;
    IcuDecoder &operator=(const IcuDecoder &) = delete;
    QString decode(const QByteArray &bytes, bool last) override
    {
        QString text;
        const char *source = bytes.constData(), *end = source + bytes.size();
        UErrorCode error = U_BUFFER_OVERFLOW_ERROR;
        while (error == U_BUFFER_OVERFLOW_ERROR) {
            const qsizetype before = text.size();
            text.resize(before + (end - source) + 64);
            auto *target = reinterpret_cast<UChar *>(text.data()) + before;
            const UChar *limit = reinterpret_cast<const UChar *>(text.constData()) + text.size();
            error = U_ZERO_ERROR;
            ucnv_toUnicode(m_converter, &target, limit, &source, end, nullptr, last, &error);
            text.truncate(target - reinterpret_cast<const UChar *>(text.constData()));
        }
        m_damaged += text.count(QChar::ReplacementCharacter);
        return text;
    }

private:
    UConverter *m_converter;
};

QString canonical(const QString &name)
{
    QString plain = name.toUpper();
    plain.remove(u'-').remove(u'_').remove(u' ');
    if (plain == u"UTF8" || plain == u"UTF8BOM" || plain == u"UTF8SIG")
        return u"UTF-8"_s;
    if (plain == u"UTF16LE" || plain == u"UTF16")
        return u"UTF-16LE"_s;
    if (plain == u"UTF16BE")
        return u"UTF-16BE"_s;
    if (plain == u"CP949" || plain == u"MS949" || plain == u"EUCKR" || plain == u"UHC" || plain == u"WINDOWS949" ||
        plain.startsWith(u"KSC5601"))
        return u"CP949"_s;
    if (plain == u"LATIN1" || plain == u"ISO88591" || plain == u"CP1252" || plain == u"WINDOWS1252")
        return u"windows-1252"_s; // what programs that say Latin-1 write (WHATWG Encoding)
    return name;
}

} // namespace

DetectedEncoding detectEncoding(const QByteArray &bytes)
{
    const QByteArray head = withoutPadding(bytes);
    if (head.startsWith("\xEF\xBB\xBF"))
        return {u"UTF-8"_s, 3};
    if (head.startsWith("\xFF\xFE"))
        return {u"UTF-16LE"_s, 2};
    if (head.startsWith("\xFE\xFF"))
        return {u"UTF-16BE"_s, 2};
    if (const bool utf8 = isUtf8(head); !utf8 || head.contains('\0')) {
        const double little = usualUnits(head, true), big = usualUnits(head, false);
        if (std::max(little, big) > 0.9 && little != big)
            return {little > big ? u"UTF-16LE"_s : u"UTF-16BE"_s, 0};
        if (isBinary(head))
            return {};
        if (!utf8)
            return {looksKorean(head) ? u"CP949"_s : u"windows-1252"_s, 0};
    }
    return isBinary(head) ? DetectedEncoding{} : DetectedEncoding{u"UTF-8"_s, 0};
}

QStringList commonEncodings()
{
    return {u"UTF-8"_s,        u"CP949"_s,     u"UTF-16LE"_s, u"UTF-16BE"_s,
            u"windows-1252"_s, u"Shift_JIS"_s, u"GB18030"_s,  u"Big5"_s};
}

Result<std::unique_ptr<TextDecoder>> TextDecoder::make(const QString &encoding)
{
    const QString name = canonical(encoding);
    if (name == u"UTF-8")
        return std::unique_ptr<TextDecoder>(new QtDecoder(QStringConverter::Utf8));
    if (name == u"UTF-16LE")
        return std::unique_ptr<TextDecoder>(new QtDecoder(QStringConverter::Utf16LE));
    if (name == u"UTF-16BE")
        return std::unique_ptr<TextDecoder>(new QtDecoder(QStringConverter::Utf16BE));
    UErrorCode error = U_ZERO_ERROR;
    // ICU's "windows-949" is the table of Microsoft with all 11,172 syllables; its "EUC-KR" has 2,350.
    UConverter *converter = ucnv_open(name == u"CP949" ? "windows-949" : name.toLatin1().constData(), &error);
    if (U_FAILURE(error))
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("FileEncoding", "\"%1\" is no known encoding. Use one of these: %2.")
                         .arg(encoding, commonEncodings().join(u", "_s)),
                     {}};
    return std::unique_ptr<TextDecoder>(new IcuDecoder(converter));
}

} // namespace pulse
