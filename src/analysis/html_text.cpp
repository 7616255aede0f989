#include "analysis/html_text.h"
#include "analysis/html_entities.h"
#include <array>
#include <string_view>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int LongestMarkRun = 30;

bool isSpace(char16_t c) { return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f'; }
bool isLetter(char16_t c) { return (c | 0x20) >= u'a' && (c | 0x20) <= u'z'; }

using Name = std::string_view;

template <std::size_t N>
bool isOneOf(Name name, const std::array<Name, N> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Their content is text for the parser up to the matching end tag, and never shown.
constexpr std::array<Name, 7> RawHidden = {"script", "style", "iframe", "noembed", "noframes", "title", "xml"};
// Shown only where scripts or plug-ins are missing, or never; may contain elements.
constexpr std::array<Name, 9> Hidden = {"template", "object", "applet",   "audio",         "video",
                                        "canvas",   "head",   "datalist", "annotation-xml"};
constexpr std::array<Name, 7> Paragraphs = {"p", "h1", "h2", "h3", "h4", "h5", "h6"};
constexpr std::array<Name, 40> Blocks = {
    "address", "article", "aside",  "blockquote", "body",   "center", "dd",       "details", "dialog",   "dir",
    "div",     "dl",      "dt",     "fieldset",   "figure", "footer", "form",     "header",  "hgroup",   "hr",
    "html",    "legend",  "li",     "listing",    "main",   "menu",   "nav",      "ol",      "optgroup", "option",
    "pre",     "section", "search", "summary",    "table",  "tr",     "textarea", "ul",      "caption",  "figcaption"};
constexpr std::array<Name, 3> Cells = {"td", "th", "button"};

/// A tag as read: lower-case name, cut at what any known name needs.
struct Tag {
    char name[16];
    std::size_t nameLength = 0;
    bool selfClosing = false;
    bool emojiPicture = false; ///< an <img> whose class says that it stands for a character
    QStringView alternative;   ///< its alt attribute, undecoded
    Name view() const { return {name, nameLength}; }
};

class Reader {
public:
    explicit Reader(QStringView html) : m_html(html.first(std::min(html.size(), LongestHtml))) {}

    QString read()
    {
        m_out.reserve(std::min(m_html.size(), LongestPlainText));
        while (m_at < m_html.size() && m_out.size() < LongestPlainText) {
            const char16_t c = m_html[m_at].unicode();
            if (c == u'<' && readMarkup())
                continue;
            if (c == u'&') {
                readReference(m_html.sliced(m_at));
                continue;
            }
            ++m_at;
            addSource(c);
        }
        return cleanText(m_out);
    }

private:
    /// At '<'. False: it is only a character.
    bool readMarkup()
    {
        const char16_t next = m_at + 1 < m_html.size() ? m_html[m_at + 1].unicode() : u'\0';
        if (next == u'!') {
            skipDeclaration();
            return true;
        }
        if (next == u'?') {
            skipPast(u">", m_at + 2);
            return true;
        }
        if (next == u'/') {
            const char16_t after = m_at + 2 < m_html.size() ? m_html[m_at + 2].unicode() : u'\0';
            if (isLetter(after)) {
                m_at += 2;
                endTag(readTag());
                return true;
            }
            if (after == u'\0')
                return false;
            skipPast(u">", m_at + 2);
            return true;
        }
        if (!isLetter(next))
            return false;
        ++m_at;
        startTag(readTag());
        return true;
    }

    void skipPast(QStringView end, qsizetype from)
    {
        const qsizetype found = m_html.indexOf(end, from);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    void skipDeclaration()
    {
        const QStringView rest = m_html.sliced(m_at);
        if (!rest.startsWith(u"<!--")) {
            skipPast(u">", m_at + 2);
            return;
        }
        for (const QStringView empty : {QStringView(u"<!-->"), QStringView(u"<!--->")})
            if (rest.startsWith(empty)) {
                m_at += empty.size();
                return;
            }
        // A comment ends at "-->" or "--!>".
        for (qsizetype dashes = m_html.indexOf(u"--", m_at + 4); dashes >= 0;
             dashes = m_html.indexOf(u"--", dashes + 1)) {
            const QStringView after = m_html.sliced(dashes + 2);
            if (after.startsWith(u'>') || after.startsWith(u"!>")) {
                m_at = dashes + (after.startsWith(u'>') ? 3 : 4);
                return;
            }
        }
        m_at = m_html.size();
    }

    /// At the first letter of the name; leaves m_at behind '>', or at the end when the tag never closes.
    Tag readTag()
    {
        Tag tag;
        for (; m_at < m_html.size(); ++m_at) {
            const char16_t c = m_html[m_at].unicode();
            if (isSpace(c) || c == u'/' || c == u'>')
                break;
            if (tag.nameLength < sizeof tag.name)
                tag.name[tag.nameLength++] = c < 0x80 ? char(c >= u'A' && c <= u'Z' ? c + 32 : c) : '?';
        }
        while (m_at < m_html.size()) {
            const char16_t c = m_html[m_at].unicode();
            if (c == u'>') {
                tag.selfClosing = m_html[m_at - 1] == u'/';
                ++m_at;
                return tag;
            }
            if (isSpace(c) || c == u'/')
                ++m_at;
            else
                readAttribute(tag);
        }
        return tag;
    }

    void readAttribute(Tag &tag)
    {
        const qsizetype begin = m_at++; // a name may begin with '='
        while (m_at < m_html.size() && !isSpace(m_html[m_at].unicode()) && m_html[m_at] != u'/' &&
               m_html[m_at] != u'>' && m_html[m_at] != u'=')
            ++m_at;
        const QStringView name = m_html.sliced(begin, m_at - begin);
        skipSpaces();
        if (m_at >= m_html.size() || m_html[m_at] != u'=')
            return;
        ++m_at;
        skipSpaces();
        if (m_at >= m_html.size() || m_html[m_at] == u'>')
            return;
        QStringView value;
        const QChar quote = m_html[m_at];
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = m_html.indexOf(quote, m_at + 1);
            value = m_html.sliced(m_at + 1, (end < 0 ? m_html.size() : end) - m_at - 1);
            m_at = end < 0 ? m_html.size() : end + 1;
        } else {
            const qsizetype valueBegin = m_at;
            while (m_at < m_html.size() && !isSpace(m_html[m_at].unicode()) && m_html[m_at] != u'>')
                ++m_at;
            value = m_html.sliced(valueBegin, m_at - valueBegin);
        }
        if (tag.view() == "img" && value.size() < 64) {
            if (name.compare(u"alt", Qt::CaseInsensitive) == 0)
                tag.alternative = value;
            else if (name.compare(u"class", Qt::CaseInsensitive) == 0)
                tag.emojiPicture =
                    value.contains(u"emoji", Qt::CaseInsensitive) || value.contains(u"smiley", Qt::CaseInsensitive);
        }
    }

    void skipSpaces()
    {
        while (m_at < m_html.size() && isSpace(m_html[m_at].unicode()))
            ++m_at;
    }

    void startTag(const Tag &tag)
    {
        const Name name = tag.view();
        if (isOneOf(name, RawHidden)) {
            if (!tag.selfClosing || name != "xml")
                skipRaw(name);
            return;
        }
        if (name == "plaintext" || name == "xmp")
            breakLine(1);
        if (isOneOf(name, Hidden)) {
            // Within a hidden element only elements of its own name count, so that its end can be told in one pass.
            if (m_hiddenDepth == 0)
                m_hiddenName = std::string(name);
            if (name == m_hiddenName)
                ++m_hiddenDepth;
            return;
        }
        if (name == "body" && m_hiddenName == "head")
            m_hiddenDepth = 0; // <head> need not be closed
        if (name == "br") {
            addBreak();
        } else if (isOneOf(name, Paragraphs)) {
            breakLine(2);
        } else if (isOneOf(name, Blocks)) {
            breakLine(1);
            if (name == "pre" || name == "textarea" || name == "listing")
                ++m_pre;
        } else if (isOneOf(name, Cells)) {
            addSource(u' ');
        } else if (name == "img" && tag.emojiPicture) {
            addAlternative(tag.alternative);
        }
    }

    void endTag(const Tag &tag)
    {
        const Name name = tag.view();
        if (isOneOf(name, Hidden)) {
            if (m_hiddenDepth > 0 && name == m_hiddenName)
                --m_hiddenDepth;
        } else if (isOneOf(name, Paragraphs)) {
            breakLine(2);
        } else if (name == "br") {
            addBreak(); // browsers read </br> as <br>
        } else if (isOneOf(name, Blocks)) {
            breakLine(1);
            if ((name == "pre" || name == "textarea" || name == "listing") && m_pre > 0)
                --m_pre;
        } else if (isOneOf(name, Cells)) {
            addSource(u' ');
        }
    }

    void skipRaw(Name name)
    {
        const QString end = u"</"_s + QLatin1StringView(name.data(), qsizetype(name.size()));
        qsizetype at = m_at;
        while ((at = m_html.indexOf(end, at, Qt::CaseInsensitive)) >= 0) {
            const qsizetype after = at + end.size();
            const char16_t c = after < m_html.size() ? m_html[after].unicode() : u'>';
            if (isSpace(c) || c == u'>' || c == u'/') {
                m_at = after;
                Tag ignored;
                while (m_at < m_html.size() && m_html[m_at] != u'>')
                    ++m_at;
                m_at = std::min(m_at + 1, m_html.size());
                return;
            }
            at = after;
        }
        m_at = m_html.size();
    }

    void readReference(QStringView text)
    {
        const CharacterReference reference = readCharacterReference(text);
        if (reference.length == 0) {
            ++m_at;
            addSource(u'&');
            return;
        }
        m_at += reference.length;
        addReference(reference);
    }

    void addReference(const CharacterReference &reference)
    {
        if (m_hiddenDepth > 0)
            return;
        if (reference.first < 0x80 && isSpace(char16_t(reference.first))) {
            addSource(char16_t(reference.first));
            return;
        }
        flushSpace();
        m_out += QStringView(QChar::fromUcs4(reference.first));
        if (reference.second)
            m_out += QStringView(QChar::fromUcs4(reference.second));
    }

    void addAlternative(QStringView text)
    {
        while (!text.isEmpty()) {
            const CharacterReference reference =
                text.front() == u'&' ? readCharacterReference(text) : CharacterReference{};
            if (reference.length > 0) {
                addReference(reference);
                text = text.sliced(reference.length);
            } else {
                addSource(text.front().unicode());
                text = text.sliced(1);
            }
        }
    }

    void addSource(char16_t c)
    {
        if (m_hiddenDepth > 0)
            return;
        if (!isSpace(c)) {
            flushSpace();
            m_out += QChar(c);
        } else if (m_pre > 0) {
            if (c == u'\n')
                addBreak();
            else if (c != u'\r') {
                flushSpace();
                m_out += u' ';
            }
        } else {
            m_space = true;
        }
    }

    /// A folded space is written once something follows it on the same line.
    void flushSpace()
    {
        if (m_space && !m_out.isEmpty() && !m_out.endsWith(u'\n'))
            m_out += u' ';
        m_space = false;
    }

    /// An explicit line break: two of them leave an empty line.
    void addBreak()
    {
        if (m_hiddenDepth > 0)
            return;
        m_space = false;
        m_out += u'\n';
    }

    /// At the edge of a block: at least \a breaks line breaks before what follows, none at the very beginning.
    void breakLine(int breaks)
    {
        if (m_hiddenDepth > 0)
            return;
        m_space = false;
        if (m_out.isEmpty())
            return;
        int present = 0;
        while (present < breaks && present < m_out.size() && m_out[m_out.size() - 1 - present] == u'\n')
            ++present;
        for (; present < breaks; ++present)
            m_out += u'\n';
    }

    const QStringView m_html;
    qsizetype m_at = 0;
    QString m_out;
    bool m_space = false;
    int m_pre = 0;
    int m_hiddenDepth = 0;
    std::string m_hiddenName;
};

/// True where nothing can need replacing or composing: printable ASCII, line feeds and precomposed Hangul.
bool isClean(QStringView text)
{
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (!((c >= 0x20 && c < 0x7F) || c == u'\n' || (c >= 0xAC00 && c <= 0xD7A3)))
            return false;
    }
    return true;
}

} // namespace

QString htmlToText(QStringView html) { return Reader(html).read(); }

QString cleanText(QStringView text)
{
    text = text.first(std::min(text.size(), LongestPlainText));
    if (isClean(text))
        return text.trimmed().toString();
    QString out;
    out.reserve(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        char32_t point = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            point = QChar::surrogateToUcs4(c, text[++i]);
        else if (c.isSurrogate())
            point = 0xFFFD;
        if (point == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                out += u'\n';
            continue;
        }
        if (point == u'\t')
            point = u' ';
        else if (point == 0x85 || point == 0x2028 || point == 0x2029 || point == u'\v' || point == u'\f')
            point = u'\n';
        if (point != u'\n' && QChar::category(point) == QChar::Other_Control)
            continue;
        if (QChar::isNonCharacter(point))
            point = 0xFFFD;
        marks = QChar::combiningClass(point) == 0 ? 0 : marks + 1;
        if (marks <= LongestMarkRun)
            out += QStringView(QChar::fromUcs4(point));
    }
    return out.normalized(QString::NormalizationForm_C).trimmed();
}

} // namespace pulse
