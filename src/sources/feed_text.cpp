#include "sources/feed_text.h"
#include "analysis/html_text.h"
#include "sources/text_encoding.h"
#include <QRegularExpression>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPerson = 500;
constexpr qsizetype LongestBase = 2000;
constexpr qsizetype MostBasesKept = 1000;

} // namespace

bool hasScheme(const QString &address)
{
    static const QRegularExpression scheme(uR"(^[A-Za-z][A-Za-z0-9+.\-]*:)"_s);
    return scheme.match(address).hasMatch();
}

FeedPerson personFromText(const QString &text)
{
    static const QRegularExpression mail(uR"([^\s()<>,;:"]+@[^\s()<>,;:"]+\.[A-Za-z]{2,})"_s);
    FeedPerson person;
    // The expressions below take time in proportion to the square of the length.
    const QStringView whole = QStringView(text).trimmed();
    person.shown = whole.first(std::min(whole.size(), LongestPerson)).toString().simplified();
    const auto match = mail.match(person.shown);
    if (!match.hasMatch()) {
        person.name = person.shown;
        return person;
    }
    person.email = match.captured();
    QString rest = person.shown;
    rest.remove(match.capturedStart(), match.capturedLength());
    // What is left around the address: brackets, "mailto:", an empty query.
    static const QRegularExpression wrapping(uR"(^[\s()<>,"\[\]:?]+|[\s()<>,"\[\]:?]+$)"_s);
    rest.remove(u"mailto:"_s, Qt::CaseInsensitive);
    rest.remove(wrapping);
    person.name = rest.simplified();
    if (!person.name.isEmpty() && person.name.contains(u'=')) // "mail@host?subject=…"
        person.name.clear();
    return person;
}

bool FeedText::isHtmlByType(int node, const QString &text) const
{
    if (m_dialect == Dialect::Rss)
        return true;
    const QString type = m_markup.attribute(node, u"type").trimmed().toLower();
    if (type == u"html" || type == u"xhtml" || type == u"text/html" || type == u"application/xhtml+xml")
        return true;
    if (!type.isEmpty() && type != u"text/plain")
        return type.contains(u"html");
    if (type.isEmpty() && m_markup.attribute(node, u"mode") == u"escaped")
        return true;
    if (!type.isEmpty() || m_markup.node(node).name == u"title")
        return false;
    // Bodies that say nothing about their type and are plainly HTML all the same.
    static const QRegularExpression tag(uR"(</(p|div|a|b|i|em|strong|span|ul|li)\s*>|<(br|img|hr)[\s/>])"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return tag.match(text).hasMatch();
}

QString FeedText::body(int node) const
{
    if (m_markup.hasChildren(node))
        return htmlToText(m_markup.innerHtml(node));
    QString text = m_markup.text(node);
    if (m_dialect != Dialect::Rss) {
        const QString type = m_markup.attribute(node, u"type").trimmed().toLower();
        const bool binary = type.contains(u'/') && !type.startsWith(u"text/") && !type.endsWith(u"xml");
        if (m_markup.attribute(node, u"mode") == u"base64" || binary) {
            const auto bytes = QByteArray::fromBase64Encoding(text.simplified().remove(u' ').toLatin1());
            if (bytes.decodingStatus == QByteArray::Base64DecodingStatus::Ok)
                return htmlToText(decodeDocument(bytes.decoded, {}, {}).text);
        }
        if (!isHtmlByType(node, text))
            return cleanText(text);
    }
    return htmlToText(text);
}

QString FeedText::address(const QString &address, int node) const
{
    const QString text = address.trimmed();
    if (text.isEmpty() || hasScheme(text))
        return text;
    const QUrl base = baseOf(node);
    if (base.isRelative())
        return text;
    return base.resolved(QUrl(text)).toString(QUrl::EncodeSpaces | QUrl::EncodeReserved);
}

/// The base in scope. Bases nest: each is relative to the one around it. Kept for the elements asked about, or a feed
/// of many addresses deep down would be climbed anew for each. The depth of the recursion is bounded by
/// Markup::MaxDepth.
QUrl FeedText::baseOf(int node) const
{
    if (node < 0)
        return m_base;
    if (const auto known = m_bases.constFind(node); known != m_bases.cend())
        return *known;
    QUrl base = baseOf(m_markup.node(node).parent);
    const QString step = m_markup.qualifiedAttribute(node, u"xml:base").trimmed();
    if (!step.isEmpty() && step.size() <= LongestBase) {
        const QUrl nested = base.isEmpty() ? QUrl(step) : base.resolved(QUrl(step));
        if (nested.path().size() <= LongestBase)
            base = nested;
    }
    if (m_bases.size() >= MostBasesKept)
        m_bases.clear();
    m_bases.insert(node, base);
    return base;
}

QString FeedText::language(int node) const
{
    for (int scope = node; scope >= 0; scope = m_markup.node(scope).parent) {
        const QString language = m_markup.qualifiedAttribute(scope, u"xml:lang");
        if (!language.isNull())
            return language.trimmed().isEmpty() ? u""_s : language.trimmed().replace(u'_', u'-');
    }
    return {};
}

FeedPerson FeedText::person(int node) const
{
    FeedPerson person;
    for (const int child : m_markup.children(node)) {
        const QString &name = m_markup.node(child).name;
        if (name == u"name")
            person.name = line(child);
        else if (name == u"email")
            person.email = raw(child);
        else if (name == u"uri" || name == u"url" || name == u"homepage")
            person.url = address(raw(child), child);
    }
    if (person.isEmpty()) {
        // "Name <mail@host>" is no markup.
        const QString text = m_markup.text(node);
        return personFromText(text.contains(u'@') && !m_markup.hasChildren(node) ? text : line(node));
    }
    if (person.name.isEmpty())
        person.shown = person.email;
    else
        person.shown = person.email.isEmpty() ? person.name : u"%1 (%2)"_s.arg(person.name, person.email);
    return person;
}

} // namespace pulse
