#include "core/query.h"
#include "core/query_tokens.h"
#include "core/sentiment.h"
#include "core/text.h"
#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Brackets within brackets. People use three; the limit keeps a hostile text from using up the stack.
constexpr int DeepestNesting = 50;
constexpr int MostErrors = 50;

using Node = QueryNode;
using Token = QueryToken;
using MaybeNode = std::optional<Node>;

Node leaf(Node::Kind kind, const QString &text)
{
    Node node;
    node.kind = kind;
    node.text = text;
    return node;
}

/// A joined node; one child alone stands for itself, children of the same kind are taken in.
MaybeNode join(Node::Kind kind, QList<Node> children)
{
    if (children.isEmpty())
        return std::nullopt;
    if (children.size() == 1)
        return children.takeFirst();
    Node node;
    node.kind = kind;
    for (Node &child : children) {
        if (child.kind == kind)
            node.children += child.children;
        else
            node.children.append(std::move(child));
    }
    return node;
}

Node negated(Node child)
{
    if (child.kind == Node::Kind::Not)
        return Node(child.children.constFirst());
    Node node;
    node.kind = Node::Kind::Not;
    node.children.append(std::move(child));
    return node;
}

/// What NEAR can measure from: a place in the text, or one of several.
bool hasPlace(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Term:
    case Node::Kind::Prefix:
    case Node::Kind::Tag:
    case Node::Kind::Handle:
        return true;
    case Node::Kind::Or:
        return std::all_of(node.children.begin(), node.children.end(), hasPlace);
    default:
        return false;
    }
}

/// Recursive descent over the tokens. Lowest first: OR, AND and words side by side, NEAR, NOT, brackets and words.
class Parser {
public:
    Parser(QList<Token> tokens, QList<QueryError> &errors) : m_tokens(std::move(tokens)), m_errors(errors) {}

    Node run()
    {
        QList<Node> parts;
        while (true) {
            if (MaybeNode part = parseOr())
                parts.append(std::move(*part));
            if (is(Token::Kind::End))
                break;
            mistake(peek(), QCoreApplication::translate(
                                "Query", "No bracket is open here. Remove this one or put a ( before it."));
            ++m_at;
        }
        return join(Node::Kind::And, std::move(parts)).value_or(Node());
    }

private:
    const Token &peek() const { return m_tokens[m_at]; }
    bool is(Token::Kind kind) const { return peek().kind == kind; }
    bool atEndOfPart() const { return is(Token::Kind::End) || is(Token::Kind::Close); }
    Token take()
    {
        Token token = peek();
        if (token.kind != Token::Kind::End)
            ++m_at;
        return token;
    }
    void mistake(const Token &at, const QString &message) { m_errors.append({at.position, at.length, message}); }

    MaybeNode parseOr()
    {
        QList<Node> parts;
        bool leftMissing = true;
        while (true) {
            MaybeNode part = parseAnd();
            if (part) {
                parts.append(std::move(*part));
                leftMissing = false;
            }
            if (!is(Token::Kind::Or))
                break;
            const Token mark = take();
            if (leftMissing)
                mistake(mark, QCoreApplication::translate("Query", "A word is expected before OR."));
            else if (atEndOfPart())
                mistake(mark, QCoreApplication::translate("Query", "A word is expected after OR."));
            leftMissing = true;
        }
        return join(Node::Kind::Or, std::move(parts));
    }

    MaybeNode parseAnd()
    {
        QList<Node> parts;
        bool any = false; // an operand stood here, even one with a mistake in it
        while (!atEndOfPart() && !is(Token::Kind::Or)) {
            if (is(Token::Kind::And)) {
                const Token mark = take();
                if (!any)
                    mistake(mark, QCoreApplication::translate("Query", "A word is expected before AND."));
                else if (atEndOfPart() || is(Token::Kind::Or) || is(Token::Kind::And))
                    mistake(mark, QCoreApplication::translate("Query", "A word is expected after AND."));
                continue;
            }
            if (MaybeNode part = parseNear())
                parts.append(std::move(*part));
            any = true;
        }
        return join(Node::Kind::And, std::move(parts));
    }

    MaybeNode parseNear()
    {
        if (is(Token::Kind::Near)) {
            mistake(take(), QCoreApplication::translate("Query", "A word is expected before NEAR."));
            return std::nullopt;
        }
        Token operand = peek();
        MaybeNode left = parseUnary();
        QList<Node> parts;
        bool joined = false;
        while (is(Token::Kind::Near)) {
            const Token mark = take();
            if (atEndOfPart() || is(Token::Kind::Or) || is(Token::Kind::And) || is(Token::Kind::Near)) {
                mistake(mark, QCoreApplication::translate("Query", "A word is expected after NEAR."));
                continue;
            }
            if (left && !hasPlace(*left))
                mistake(operand,
                        QCoreApplication::translate(
                            "Query", "NEAR joins words or phrases; a field, AND or NOT cannot stand beside it."));
            operand = peek();
            MaybeNode right = parseUnary();
            if (right && !hasPlace(*right))
                mistake(operand,
                        QCoreApplication::translate(
                            "Query", "NEAR joins words or phrases; a field, AND or NOT cannot stand beside it."));
            if (left && right && hasPlace(*left) && hasPlace(*right)) {
                Node near;
                near.kind = Node::Kind::Near;
                near.number = mark.nearby.value_or(UsualDistance);
                near.children = {*left, *right};
                parts.append(std::move(near));
                joined = true;
            } else {
                if (left && !joined)
                    parts.append(*left);
                joined = false;
            }
            left = std::move(right);
        }
        if (left && !joined)
            parts.append(std::move(*left));
        return join(Node::Kind::And, std::move(parts));
    }

    MaybeNode parseUnary()
    {
        bool negative = false;
        Token mark;
        while (is(Token::Kind::Not)) {
            mark = take();
            negative = !negative;
        }
        if (mark.kind == Token::Kind::Not &&
            (atEndOfPart() || is(Token::Kind::Or) || is(Token::Kind::And) || is(Token::Kind::Near))) {
            mistake(mark, QCoreApplication::translate("Query", "The word to exclude is expected after NOT."));
            return std::nullopt;
        }
        MaybeNode operand = parsePrimary();
        if (operand && negative)
            return negated(std::move(*operand));
        return operand;
    }

    MaybeNode parsePrimary()
    {
        switch (peek().kind) {
        case Token::Kind::Open:
            return parseBrackets();
        case Token::Kind::Field:
            return parseField();
        case Token::Kind::Word:
        case Token::Kind::Quoted:
            return parseWord();
        default: // unreachable by the grammar above; take it so that reading always goes on
            take();
            return std::nullopt;
        }
    }

    MaybeNode parseBrackets()
    {
        const Token open = take();
        if (m_depth >= DeepestNesting) {
            mistake(open, QCoreApplication::translate("Query", "Brackets may stand in one another %1 deep at most.")
                              .arg(DeepestNesting));
            skipBrackets();
            return std::nullopt;
        }
        if (is(Token::Kind::Close)) {
            mistake(open, QCoreApplication::translate("Query", "A word is expected between the brackets."));
            take();
            return std::nullopt;
        }
        ++m_depth;
        MaybeNode inside = parseOr();
        --m_depth;
        if (is(Token::Kind::Close))
            take();
        else
            mistake(open, QCoreApplication::translate("Query", "This bracket is not closed. A ) is expected."));
        return inside;
    }

    void skipBrackets()
    {
        for (int depth = 1; depth > 0 && !is(Token::Kind::End);) {
            const Token token = take();
            depth += token.kind == Token::Kind::Open ? 1 : token.kind == Token::Kind::Close ? -1 : 0;
        }
    }

    MaybeNode parseWord()
    {
        const Token token = take();
        if (m_field)
            return fieldNode(*m_field, token);
        return termNode(token);
    }

    /// A word, a phrase, prefix*, #tag, @handle or "words"~5.
    MaybeNode termNode(const Token &token)
    {
        if (token.kind == Token::Kind::Quoted) {
            const QString phrase = folded(token.text);
            if (phrase.isEmpty()) {
                mistake(token, QCoreApplication::translate("Query", "A word is expected between the quotation marks."));
                return std::nullopt;
            }
            if (token.nearby)
                return closeTogether(phrase, *token.nearby);
            return leaf(token.prefix ? Node::Kind::Prefix : Node::Kind::Term, token.text.simplified());
        }
        QString text = token.text;
        const bool prefix = text.endsWith(u'*');
        while (text.endsWith(u'*'))
            text.chop(1);
        if (text.isEmpty()) {
            mistake(token, QCoreApplication::translate("Query", "The beginning of a word is expected before *."));
            return std::nullopt;
        }
        // Full-width signs come from Korean and Japanese keyboards.
        if (text.size() > 1 && (text[0] == u'＃' || text[0] == u'＠'))
            text[0] = text[0] == u'＃' ? u'#' : u'@';
        if (prefix)
            return leaf(Node::Kind::Prefix, text);
        if (text.size() > 1 && isWordCharacter(codePointAt(text, 1)) && (text[0] == u'#' || text[0] == u'@'))
            return leaf(text[0] == u'#' ? Node::Kind::Tag : Node::Kind::Handle, text.mid(1));
        return leaf(Node::Kind::Term, text);
    }

    MaybeNode closeTogether(const QString &phrase, int words)
    {
        const QStringList terms = phrase.split(u' ');
        if (terms.size() == 1)
            return leaf(Node::Kind::Term, phrase);
        Node near;
        near.kind = Node::Kind::Near;
        near.number = words;
        for (const QString &term : terms)
            near.children.append(leaf(Node::Kind::Term, term));
        return near;
    }

    MaybeNode parseField()
    {
        const Token field = take();
        const bool words = field.field.kind == QueryField::Kind::Words;
        if (is(Token::Kind::Open)) {
            const std::optional<Token> outer = m_field;
            m_field = words ? std::nullopt : std::optional(field);
            MaybeNode inside = parseBrackets();
            m_field = outer;
            if (inside && words)
                return withChild(field, std::move(*inside));
            return inside;
        }
        if (!is(Token::Kind::Word) && !is(Token::Kind::Quoted)) {
            mistake(field, expectedFor(field.field));
            return std::nullopt;
        }
        return fieldNode(field, take());
    }

    static QString expectedFor(const QueryField &field)
    {
        switch (field.kind) {
        case QueryField::Kind::Number:
            return QCoreApplication::translate("Query", "A number is expected after %1, such as 10, 10.. or 10..20.")
                .arg(field.name);
        case QueryField::Kind::Language:
            return QCoreApplication::translate("Query", "A language is expected after %1, such as ko or en.")
                .arg(field.name);
        case QueryField::Kind::Feeling:
            return QCoreApplication::translate("Query", "One of these is expected after %1: %2.")
                .arg(field.name, u"positive, neutral, negative, unclassified"_s);
        case QueryField::Kind::Choice:
            return QCoreApplication::translate("Query", "One of these is expected after %1: %2.")
                .arg(field.name, queryChoices(field.name).join(u", "_s));
        default:
            return QCoreApplication::translate("Query", "A word or a phrase is expected after %1.").arg(field.name);
        }
    }

    static Node fieldLeaf(const Token &field)
    {
        Node node;
        node.kind = Node::Kind::Field;
        node.field = field.field.name;
        node.compare = field.compare;
        return node;
    }

    static Node withChild(const Token &field, Node child)
    {
        Node node = fieldLeaf(field);
        node.text = child.text;
        node.children.append(std::move(child));
        return node;
    }

    MaybeNode fieldNode(const Token &field, const Token &value)
    {
        switch (field.field.kind) {
        case QueryField::Kind::Words: {
            MaybeNode term = termNode(value);
            return term ? MaybeNode(withChild(field, std::move(*term))) : std::nullopt;
        }
        case QueryField::Kind::Name:
            return nameNode(field, value);
        case QueryField::Kind::Number:
            return numberNode(field, value);
        default:
            return keyNode(field, value);
        }
    }

    MaybeNode nameNode(const Token &field, Token value)
    {
        if (value.kind == Token::Kind::Word && value.text.size() > 1 &&
            ((field.field.name == u"author" && value.text.startsWith(u'@')) ||
             (field.field.name == u"tag" && value.text.startsWith(u'#'))))
            value.text.remove(0, 1);
        value.nearby.reset();
        MaybeNode term = termNode(value);
        return term ? MaybeNode(withChild(field, std::move(*term))) : std::nullopt;
    }

    MaybeNode keyNode(const Token &field, const Token &value)
    {
        Node node = fieldLeaf(field);
        switch (field.field.kind) {
        case QueryField::Kind::Language:
            node.text = queryLanguage(value.text);
            break;
        case QueryField::Kind::Feeling:
            if (const auto sentiment = sentimentFromKey(value.text.trimmed())) {
                node.text = toKey(*sentiment);
                node.number = int(*sentiment);
            }
            break;
        case QueryField::Kind::Choice:
            node.text = queryChoice(field.field.name, value.text);
            break;
        default:
            node.text = folded(value.text);
        }
        if (node.text.isEmpty()) {
            mistake(value, expectedFor(field.field));
            return std::nullopt;
        }
        return node;
    }

    MaybeNode numberNode(const Token &field, const Token &value)
    {
        Node low = fieldLeaf(field);
        const qsizetype dots = value.text.indexOf(u".."_s);
        if (dots < 0) {
            const auto number = queryNumber(value.text);
            if (!number) {
                mistake(value, expectedFor(field.field));
                return std::nullopt;
            }
            low.number = *number;
            return low;
        }
        const QStringView from = QStringView(value.text).left(dots);
        const QStringView to = QStringView(value.text).mid(dots + 2);
        const auto least = queryNumber(from);
        const auto most = queryNumber(to);
        if ((from.isEmpty() && to.isEmpty()) || (!from.isEmpty() && !least) || (!to.isEmpty() && !most) ||
            field.compare != Node::Compare::Equal) {
            mistake(value, expectedFor(field.field));
            return std::nullopt;
        }
        if (least && most && *least > *most) {
            mistake(value,
                    QCoreApplication::translate("Query", "The first number of a range must not be above the second."));
            return std::nullopt;
        }
        QList<Node> bounds;
        if (least) {
            low.compare = Node::Compare::GreaterOrEqual;
            low.number = *least;
            bounds.append(low);
        }
        if (most) {
            low.compare = Node::Compare::LessOrEqual;
            low.number = *most;
            bounds.append(low);
        }
        return join(Node::Kind::And, std::move(bounds));
    }

    QList<Token> m_tokens;
    QList<QueryError> &m_errors;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<Token> m_field; ///< inside field:( … ): words are values of this field
};

} // namespace

Query::Query() = default;

Query Query::difference(const Query &wanted, const Query &unwanted)
{
    Query query;
    query.m_text = u"(%1) NOT (%2)"_s.arg(wanted.m_text, unwanted.m_text);
    Node both;
    both.kind = Node::Kind::And;
    both.children.append(wanted.m_root);
    both.children.append(negated(unwanted.m_root));
    query.m_root = both;
    return query;
}

Query::Parsed Query::parse(const QString &text)
{
    Parsed parsed;
    parsed.query.m_text = text;
    QList<Token> tokens = tokenizeQuery(text, parsed.errors);
    parsed.query.m_root = Parser(std::move(tokens), parsed.errors).run();
    std::stable_sort(parsed.errors.begin(), parsed.errors.end(),
                     [](const QueryError &a, const QueryError &b) { return a.position < b.position; });
    if (parsed.errors.size() > MostErrors)
        parsed.errors.resize(MostErrors);
    return parsed;
}

} // namespace pulse
