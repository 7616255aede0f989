#pragma once
#include "sources/feed.h"
#include "sources/markup.h"
#include <QHash>
#include <QUrl>

namespace pulse {

/// How the elements of one XML feed are read: texts as plain text, addresses against their base, people, times.
class FeedText {
public:
    enum class Dialect { Rss, Atom03, Atom10 };
    FeedText(const Markup &markup, Dialect dialect, QUrl base)
        : m_markup(markup), m_dialect(dialect), m_base(std::move(base))
    {}

    /// What the element shows, as plain text, line breaks kept.
    QString body(int node) const;
    /// The same in one line.
    QString line(int node) const { return body(node).simplified(); }
    /// Its characters without any reading, trimmed: ids, addresses, numbers.
    QString raw(int node) const { return m_markup.text(node).trimmed(); }
    /// \a address made absolute against xml:base in scope and the address of the feed.
    QString address(const QString &address, int node) const;
    /// xml:lang in scope; null when none is, empty when it was taken back.
    QString language(int node) const;
    /// "Name (mail)", "mail (Name)", "Name <mail>", or an Atom person.
    FeedPerson person(int node) const;
    /// Where everything without a base of its own is looked up.
    void setBase(const QUrl &base)
    {
        m_base = base;
        m_bases.clear();
    }

private:
    bool isHtmlByType(int node, const QString &text) const;
    QUrl baseOf(int node) const;
    const Markup &m_markup;
    Dialect m_dialect;
    QUrl m_base;
    mutable QHash<int, QUrl> m_bases; ///< what baseOf() found out, by node
};

/// True for "mailto:x", "tag:…", "https://…": an address that needs no base.
bool hasScheme(const QString &address);
/// Splits "Name (mail@host)" and its variants. Looks at the first 500 characters alone: nobody is called longer.
FeedPerson personFromText(const QString &text);

} // namespace pulse
