#include "sources/markup.h"
#include "analysis/html_entities.h"
#include <QHash>
#include <QSet>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

bool isNameStart(QChar c) { return c.isLetter() || c == u'_' || c == u':'; }
bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u':' || c == u'-' || c == u'.' || c.isMark();
}

/// The short name of a namespace that feeds use; nullopt for one that is not known.
std::optional<QString> vocabularyOf(const QString &uri)
{
    static const QHash<QString, QString> known{
        {u"http://www.w3.org/2005/atom"_s, QString()},
        {u"http://purl.org/atom/ns#"_s, QString()},
        {u"http://example.com/newformat#"_s, QString()},
        {u"http://purl.org/atom-blog/ns#"_s, QString()},
        {u"http://example.com/necho"_s, QString()},
        {u"http://purl.org/rss/1.0/"_s, QString()},
        {u"http://my.netscape.com/rdf/simple/0.9/"_s, QString()},
        {u"http://channel.netscape.com/rdf/simple/0.9/"_s, QString()},
        {u"http://my.netscape.com/publish/formats/rss-0.91.dtd"_s, QString()},
        {u"http://backend.userland.com/rss"_s, QString()},
        {u"http://backend.userland.com/rss2"_s, QString()},
        {u"http://blogs.law.harvard.edu/tech/rss"_s, QString()},
        {u"http://purl.org/net/rss1.1#"_s, QString()},
        {u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s, u"rdf"_s},
        {u"http://purl.org/dc/elements/1.1/"_s, u"dc"_s},
        {u"http://purl.org/dc/elements/1.0/"_s, u"dc"_s},
        {u"http://purl.org/dc/terms/"_s, u"dcterms"_s},
        {u"http://purl.org/rss/1.0/modules/content/"_s, u"content"_s},
        {u"http://www.w3.org/1999/xhtml"_s, u"xhtml"_s},
        {u"http://www.w3.org/2000/svg"_s, u"svg"_s},
        {u"http://search.yahoo.com/mrss"_s, u"media"_s},
        {u"http://search.yahoo.com/mrss/"_s, u"media"_s},
        {u"http://www.itunes.com/dtds/podcast-1.0.dtd"_s, u"itunes"_s},
        {u"http://example.com/dtds/podcast-1.0.dtd"_s, u"itunes"_s},
        {u"http://purl.org/rss/1.0/modules/slash/"_s, u"slash"_s},
        {u"http://purl.org/syndication/thread/1.0"_s, u"thr"_s},
        {u"http://purl.org/rss/1.0/modules/syndication/"_s, u"sy"_s},
        {u"http://www.youtube.com/xml/schemas/2015"_s, u"yt"_s},
        {u"http://purl.org/rss/1.0/modules/email/"_s, u"email"_s},
    };
    const auto found = known.constFind(uri.trimmed().toLower());
    return found == known.cend() ? std::nullopt : std::optional<QString>(*found);
}

void appendEscaped(QString &out, const QString &text)
{
    for (const QChar c : text) {
        if (c == u'&')
            out += "&amp;"_L1;
        else if (c == u'<')
            out += "&lt;"_L1;
        else if (c == u'>')
            out += "&gt;"_L1;
        else if (c == u'"')
            out += "&quot;"_L1;
        else
            out += c;
    }
}

} // namespace

/// One pass over the text.
class MarkupReader {
public:
    explicit MarkupReader(QStringView text) : m_text(text) {}

    Markup read()
    {
        m_markup.m_nodes.emplace_back();
        m_open = {0};
        while (m_at < m_text.size() && m_markup.m_nodes.size() < Markup::MaxNodes) {
            if (m_text.at(m_at) == u'<' && readTag())
                continue;
            readCharacters();
        }
        m_markup.m_nodes.front().closed = true;
        return std::move(m_markup);
    }

private:
    bool startsWith(QStringView what) const { return m_text.sliced(m_at).startsWith(what); }
    /// The place after the next \a end, or the end of the text.
    qsizetype after(QStringView end, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(end, from);
        return found < 0 ? m_text.size() : found + end.size();
    }

    void addText(QStringView text)
    {
        auto &pieces = m_markup.m_nodes[size_t(m_open.back())].pieces;
        if (pieces.empty() || pieces.back().child >= 0)
            pieces.push_back({});
        pieces.back().text += text;
    }

    void readCharacters()
    {
        const qsizetype begin = m_at;
        ++m_at; // a '<' that begins no tag is text
        while (m_at < m_text.size() && m_text.at(m_at) != u'<')
            ++m_at;
        const QStringView run = m_text.sliced(begin, m_at - begin);
        if (run.contains(u'&'))
            addText(decoded(run));
        else
            addText(run);
    }

    QString decoded(QStringView text)
    {
        QString out;
        out.reserve(text.size());
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype ampersand = text.indexOf(u'&', at);
            if (ampersand < 0) {
                out += text.sliced(at);
                break;
            }
            out += text.sliced(at, ampersand - at);
            at = ampersand + decodeReference(text.sliced(ampersand), out);
        }
        return out;
    }

    /// Appends what the reference at the start of \a text means; returns its length.
    qsizetype decodeReference(QStringView text, QString &out)
    {
        const qsizetype semicolon = text.first(qMin<qsizetype>(text.size(), 64)).indexOf(u';');
        if (semicolon > 1) {
            const auto own = m_entities.constFind(text.sliced(1, semicolon - 1).toString());
            if (own != m_entities.cend() && m_expanded + own->size() <= Markup::MaxExpansion) {
                m_expanded += own->size();
                out += *own;
                return semicolon + 1;
            }
            const CharacterReference reference = readCharacterReference(text);
            // Without a semicolon it is an address that was not escaped: "?a=1&copy=2".
            if (reference.length == semicolon + 1) {
                out += QString::fromUcs4(&reference.first, 1);
                if (reference.second != 0)
                    out += QString::fromUcs4(&reference.second, 1);
                return reference.length;
            }
        }
        out += u'&';
        return 1;
    }

    /// Reads what begins with '<' here; false when it is only a character.
    bool readTag()
    {
        if (startsWith(u"<![CDATA[")) {
            const qsizetype begin = m_at + 9;
            const qsizetype end = m_text.indexOf(u"]]>", begin);
            addText(m_text.sliced(begin, (end < 0 ? m_text.size() : end) - begin));
            m_at = end < 0 ? m_text.size() : end + 3;
            return true;
        }
        if (startsWith(u"<!--")) {
            m_at = after(u"-->", m_at + 4);
            return true;
        }
        if (startsWith(u"<?")) {
            m_at = after(u">", m_at + 2);
            return true;
        }
        if (startsWith(u"<!")) {
            readDeclaration();
            return true;
        }
        const bool end = m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'/';
        const qsizetype nameBegin = m_at + (end ? 2 : 1);
        if (nameBegin >= m_text.size() || !isNameStart(m_text.at(nameBegin)))
            return false;
        qsizetype nameEnd = nameBegin + 1;
        while (nameEnd < m_text.size() && isNamePart(m_text.at(nameEnd)))
            ++nameEnd;
        const QString name = m_text.sliced(nameBegin, nameEnd - nameBegin).toString();
        m_at = nameEnd;
        if (end) {
            m_at = after(u">", nameEnd);
            close(name);
        } else {
            open(name);
        }
        return true;
    }

    /// <!DOCTYPE …>: only its own short entities are taken, addresses are never followed.
    void readDeclaration()
    {
        qsizetype at = m_at + 2;
        bool inside = false; // the brackets
        while (at < m_text.size()) {
            const QChar c = m_text.at(at);
            if (m_text.sliced(at).startsWith(u"<!--")) {
                at = after(u"-->", at + 4);
            } else if (inside && m_text.sliced(at).startsWith(u"<!ENTITY")) {
                at = readEntity(at + 8);
            } else if (c == u'"' || c == u'\'') {
                const qsizetype end = m_text.indexOf(c, at + 1);
                // A stray apostrophe must not swallow the document.
                at = end < 0 || end - at > 4096 ? at + 1 : end + 1;
            } else if (c == u'[') {
                inside = true;
                ++at;
            } else if (c == u']') {
                inside = false;
                ++at;
            } else if (c == u'>' && !inside) {
                ++at;
                break;
            } else {
                ++at;
            }
        }
        m_at = at;
    }

    /// Returns the place after the declaration.
    qsizetype readEntity(qsizetype at)
    {
        const auto skipSpace = [&] {
            while (at < m_text.size() && m_text.at(at).isSpace())
                ++at;
        };
        skipSpace();
        const qsizetype nameBegin = at;
        while (at < m_text.size() && isNamePart(m_text.at(at)))
            ++at;
        const QString name = m_text.sliced(nameBegin, at - nameBegin).toString();
        skipSpace();
        if (!name.isEmpty() && at < m_text.size() && (m_text.at(at) == u'"' || m_text.at(at) == u'\'')) {
            const qsizetype end = m_text.indexOf(m_text.at(at), at + 1);
            if (end < 0)
                return m_text.size();
            const QStringView value = m_text.sliced(at + 1, end - at - 1);
            if (value.size() <= Markup::MaxEntityLength && m_entities.size() < 500 && !m_entities.contains(name)) {
                // Numeric references are characters; a name inside would be an entity in an entity.
                QString plain;
                bool isPlain = !value.contains(u'<') && !value.contains(u'%');
                for (qsizetype i = 0; isPlain && i < value.size();) {
                    if (value.at(i) == u'&') {
                        isPlain = i + 1 < value.size() && value.at(i + 1) == u'#';
                        i += isPlain ? decodeReference(value.sliced(i), plain) : 1;
                    } else {
                        plain += value.at(i++);
                    }
                }
                if (isPlain)
                    m_entities.insert(name, plain);
            }
            at = end + 1;
        }
        return after(u">", at);
    }

    void open(const QString &name)
    {
        Markup::Node node;
        node.parent = m_open.back();
        node.written = name;
        bool selfClosed = false;
        readAttributes(node, selfClosed);
        if (int(m_open.size()) > Markup::MaxDepth)
            return; // its text goes to the ancestor, its end tag matches nothing
        nameNode(node);
        if (node.vocabulary.isEmpty() && (node.name == u"item" || node.name == u"entry") && closeOpen(node.name))
            node.parent = m_open.back();
        node.closed = selfClosed;
        const int index = int(m_markup.m_nodes.size());
        m_markup.m_nodes[size_t(node.parent)].pieces.push_back({QString(), index});
        m_markup.m_nodes.push_back(std::move(node));
        if (!selfClosed)
            enter(index);
    }

    void enter(int index)
    {
        m_open.push_back(index);
        const Markup::Node &node = m_markup.node(index);
        ++m_openNames[node.written.toCaseFolded()];
        for (auto attribute = node.attributes.rbegin(); attribute != node.attributes.rend(); ++attribute)
            if (attribute->name.startsWith(u"xmlns")) // the first of two alike counts: it goes on top
                m_declared[attribute->name].push_back(attribute->value);
    }

    void leave()
    {
        Markup::Node &node = m_markup.m_nodes[size_t(m_open.back())];
        m_open.pop_back();
        node.closed = true;
        if (const auto name = m_openNames.find(node.written.toCaseFolded()); --*name == 0)
            m_openNames.erase(name);
        for (const auto &attribute : node.attributes) {
            if (!attribute.name.startsWith(u"xmlns"))
                continue;
            const auto values = m_declared.find(attribute.name);
            values->pop_back();
            if (values->empty())
                m_declared.erase(values);
        }
    }

    /// Items never nest: a new one ends the one that somebody forgot to close.
    bool closeOpen(const QString &name)
    {
        for (size_t depth = m_open.size(); depth-- > 1;) {
            const Markup::Node &open = m_markup.node(m_open[depth]);
            if (open.name == name && open.vocabulary.isEmpty()) {
                close(open.written);
                return true;
            }
        }
        return false;
    }

    void close(const QString &name)
    {
        // Asked first: an end tag that matches nothing must not cost a walk over all that is open.
        const QString folded = name.toCaseFolded();
        if (!m_openNames.contains(folded))
            return;
        for (bool found = false; !found; leave())
            found = m_markup.node(m_open.back()).written.toCaseFolded() == folded;
    }

    void readAttributes(Markup::Node &node, bool &selfClosed)
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'>') {
                ++m_at;
                return;
            }
            if (c == u'<')
                return; // the tag was never closed
            if (c == u'/' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'>') {
                selfClosed = true;
                m_at += 2;
                return;
            }
            if (!isNameStart(c)) {
                ++m_at;
                continue;
            }
            const qsizetype begin = m_at;
            while (m_at < m_text.size() && isNamePart(m_text.at(m_at)))
                ++m_at;
            Markup::Attribute attribute{m_text.sliced(begin, m_at - begin).toString().toLower(), {}};
            attribute.value = readAttributeValue();
            if (node.attributes.size() < 200 && m_attributes < Markup::MaxAttributes) {
                ++m_attributes;
                node.attributes.push_back(std::move(attribute));
            }
        }
    }

    QString readAttributeValue()
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text.at(at).isSpace())
            ++at;
        if (at >= m_text.size() || m_text.at(at) != u'=')
            return {};
        ++at;
        while (at < m_text.size() && m_text.at(at).isSpace())
            ++at;
        if (at >= m_text.size()) {
            m_at = at;
            return {};
        }
        const QChar quote = m_text.at(at);
        qsizetype end = at;
        if (quote == u'"' || quote == u'\'') {
            end = m_text.indexOf(quote, ++at);
            if (end < 0)
                end = m_text.size();
            m_at = qMin(end + 1, m_text.size());
        } else {
            while (end < m_text.size() && !m_text.at(end).isSpace() && m_text.at(end) != u'>')
                ++end;
            m_at = end;
        }
        return decoded(m_text.sliced(at, end - at));
    }

    /// Fills name and vocabulary from the namespaces in scope.
    void nameNode(Markup::Node &node)
    {
        const qsizetype colon = node.written.indexOf(u':');
        const QString prefix = colon < 0 ? QString() : node.written.left(colon).toLower();
        node.name = node.written.mid(colon + 1).toLower();
        const QString wanted = prefix.isEmpty() ? u"xmlns"_s : u"xmlns:"_s + prefix;
        const QString *uri = nullptr;
        for (const auto &attribute : node.attributes)
            if (!uri && attribute.name == wanted)
                uri = &attribute.value;
        if (const auto outer = m_declared.constFind(wanted); !uri && outer != m_declared.cend())
            uri = &outer->back();
        const auto known = uri ? vocabularyOf(*uri) : std::nullopt;
        // Feeds forget to declare prefixes, or declare them with an address of their own: the prefix tells.
        node.vocabulary = known ? *known : prefix == u"atom" || prefix == u"rss" ? QString() : prefix;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    Markup m_markup;
    std::vector<int> m_open;
    QHash<QString, int> m_openNames;                 ///< folded: how many of m_open are called so
    QHash<QString, std::vector<QString>> m_declared; ///< namespaces in scope by attribute name, the innermost last
    QHash<QString, QString> m_entities;
    int m_attributes = 0;
    qsizetype m_expanded = 0;
};

Markup Markup::read(QStringView text) { return MarkupReader(text).read(); }

QString Markup::attribute(int index, QStringView name) const
{
    for (const Attribute &attribute : node(index).attributes) {
        const QStringView full(attribute.name);
        if (full == name || (full.endsWith(name) && full.size() > name.size() &&
                             full.at(full.size() - name.size() - 1) == u':' && !full.startsWith(u"xml")))
            return attribute.value;
    }
    return {};
}

QString Markup::qualifiedAttribute(int index, QStringView name) const
{
    for (const Attribute &attribute : node(index).attributes)
        if (attribute.name == name)
            return attribute.value.isNull() ? u""_s : attribute.value;
    return {};
}

std::vector<int> Markup::children(int index) const
{
    std::vector<int> result;
    for (const Piece &piece : node(index).pieces)
        if (piece.child >= 0)
            result.push_back(piece.child);
    return result;
}

bool Markup::hasChildren(int index) const
{
    for (const Piece &piece : node(index).pieces)
        if (piece.child >= 0)
            return true;
    return false;
}

QString Markup::text(int index) const
{
    QString out;
    appendText(index, out);
    return out;
}

void Markup::appendText(int index, QString &out) const // recursion is bounded by MaxDepth
{
    for (const Piece &piece : node(index).pieces)
        if (piece.child >= 0)
            appendText(piece.child, out);
        else
            out += piece.text;
}

QString Markup::innerHtml(int index) const
{
    QString out;
    appendHtml(index, out);
    return out;
}

void Markup::appendHtml(int index, QString &out) const
{
    static const QSet<QString> empty{u"br"_s,  u"img"_s, u"hr"_s,   u"input"_s, u"meta"_s,  u"link"_s,
                                     u"wbr"_s, u"col"_s, u"area"_s, u"base"_s,  u"embed"_s, u"source"_s};
    for (const Piece &piece : node(index).pieces) {
        if (piece.child < 0) {
            appendEscaped(out, piece.text);
            continue;
        }
        const Node &child = node(piece.child);
        out += u'<' + child.name;
        for (const Attribute &attribute : child.attributes) {
            if (attribute.name.startsWith(u"xmlns"))
                continue;
            out += u' ' + attribute.name + u"=\""_s;
            appendEscaped(out, attribute.value);
            out += u'"';
        }
        out += u'>';
        appendHtml(piece.child, out);
        if (!empty.contains(child.name))
            out += u"</"_s + child.name + u'>';
    }
}

} // namespace pulse
