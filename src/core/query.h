#pragma once
#include <QList>
#include <QString>
#include <memory>
#include <variant>

namespace pulse {

/// One node of a parsed query. Terms are kept as the person wrote them, without quotation marks.
struct QueryNode {
    enum class Kind {
        All,    ///< matches everything (the empty query)
        Term,   ///< a word or a "phrase"
        Prefix, ///< text*
        Tag,    ///< #text
        Handle, ///< @text
        Near,   ///< children[0] and children[1] within `number` words, either order
        Field,  ///< field, comparison, text or number
        And,
        Or,
        Not, ///< one child
    };
    enum class Compare { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };
    Kind kind = Kind::All;
    QString text;
    QString
        field; ///< lower case: lang, source, author, sentiment, likes, shares, replies, views, followers, has, tag, ...
    Compare compare = Compare::Equal;
    qint64 number = 0;
    QList<QueryNode> children;
};

/// Where a query cannot be read, and what was expected there.
struct QueryError {
    int position = 0; ///< index into the query text
    int length = 0;   ///< 0 at the end of the text
    QString message;  ///< translated, for people
};

/// A Boolean query: the same grammar decides what a brand's mentions are and searches the feed. Immutable value.
/// Grammar and matching rules: docs/queries.md.
class Query {
public:
    Query(); ///< matches everything
    struct Parsed;
    /// Never fails outright: with errors, the query is the part that could be read.
    static Parsed parse(const QString &text);
    /// What \a wanted finds and \a unwanted does not.
    static Query difference(const Query &wanted, const Query &unwanted);

    bool isEmpty() const { return m_root.kind == QueryNode::Kind::All; }
    const QString &text() const { return m_text; }
    const QueryNode &root() const { return m_root; }

private:
    QString m_text;
    QueryNode m_root;
};

struct Query::Parsed {
    Query query;
    QList<QueryError> errors; ///< empty: the text is well formed
};

} // namespace pulse
