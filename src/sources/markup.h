#pragma once
#include <QString>
#include <QStringView>
#include <vector>

namespace pulse {

/// XML as feeds really write it, read into a flat tree: what is broken is mended as far as it has a meaning, and
/// nothing outside the text is ever loaded. An end tag closes everything open inside its element, one that matches
/// nothing is ignored, attributes may lack quotes, HTML's entity names are known, a lone '&' or '<' is itself.
///
/// Limits against hostile texts: MaxDepth, MaxNodes, MaxAttributes, time in proportion to the text, and entities of the
/// document's own only when they are short plain text (no nesting, so nothing can multiply) and up to MaxExpansion
/// characters in all.
class Markup {
public:
    static constexpr int MaxDepth = 400;            ///< deeper elements dissolve into their ancestor
    static constexpr int MaxNodes = 400'000;        ///< reading stops there
    static constexpr int MaxAttributes = 1'000'000; ///< in all; further ones are left out
    static constexpr int MaxEntityLength = 1'000;   ///< longer ones are left as written
    static constexpr int MaxExpansion = 1'000'000;  ///< of all entities of the document's own together

    struct Attribute {
        QString name; ///< lower case, with prefix as written
        QString value;
    };
    /// A run of text or a child element, in document order.
    struct Piece {
        QString text;
        int child = -1; ///< index into nodes(), or -1 for text
    };
    struct Node {
        int parent = -1;
        QString vocabulary; ///< "" for the feed formats themselves, "dc", "content", "media", "xhtml", ...
        QString name;       ///< local name in lower case
        QString written;    ///< the name as it stood, with prefix
        std::vector<Attribute> attributes;
        std::vector<Piece> pieces;
        bool closed = false; ///< by its own end tag or an ancestor's; false when the text ended first
    };

    static Markup read(QStringView text);

    /// nodes()[0] is the document; its children are the top-level elements.
    const std::vector<Node> &nodes() const { return m_nodes; }
    const Node &node(int index) const { return m_nodes[size_t(index)]; }
    /// The value of the attribute with this local name, without regard to prefix; null when missing.
    QString attribute(int node, QStringView name) const;
    /// xml:base, xml:lang and the like: the prefix counts.
    QString qualifiedAttribute(int node, QStringView name) const;
    /// Children that are elements.
    std::vector<int> children(int node) const;
    bool hasChildren(int node) const;
    /// The text directly inside and in all descendants.
    QString text(int node) const;
    /// What stands inside as HTML: text escaped, elements written again.
    QString innerHtml(int node) const;

private:
    friend class MarkupReader;
    void appendText(int node, QString &out) const;
    void appendHtml(int node, QString &out) const;
    std::vector<Node> m_nodes;
};

} // namespace pulse
