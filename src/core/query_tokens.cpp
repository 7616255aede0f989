#include "core/query_tokens.h"
#include "core/text.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

bool isOpening(QChar c) { return c == u'(' || c == u'（'; }
bool isClosing(QChar c) { return c == u')' || c == u'）'; }
bool isQuote(QChar c) { return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'＂'; }
bool isColon(QChar c) { return c == u':' || c == u'：'; }
bool isComparison(QChar c) { return c == u'<' || c == u'>' || c == u'='; }
bool endsWord(QChar c) { return isSpace(c.unicode()) || isOpening(c) || isClosing(c) || isQuote(c) || c == u'|'; }

class Tokenizer {
public:
    Tokenizer(QStringView text, QList<QueryError> &errors) : m_text(text), m_errors(errors) {}

    QList<QueryToken> run()
    {
        while (skipBlanks())
            next();
        add(QueryToken::Kind::End, int(m_text.size()));
        return m_tokens;
    }

private:
    bool skipBlanks()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at].unicode()))
            ++m_at;
        return m_at < m_text.size();
    }

    QueryToken &add(QueryToken::Kind kind, int from, const QString &text = {})
    {
        QueryToken token;
        token.kind = kind;
        token.position = from;
        token.length = int(m_at) - from;
        token.text = text;
        m_tokens.append(token);
        return m_tokens.last();
    }

    void mistake(qsizetype from, qsizetype to, const QString &message)
    {
        m_errors.append({int(from), int(to - from), message});
    }

    void next()
    {
        const QChar c = m_text[m_at];
        const int from = int(m_at);
        if (isQuote(c))
            return quoted();
        if (isOpening(c) || isClosing(c)) {
            m_valueDue = false;
            ++m_at;
            add(isOpening(c) ? QueryToken::Kind::Open : QueryToken::Kind::Close, from);
            return;
        }
        if (c == u'|') {
            m_valueDue = false;
            while (m_at < m_text.size() && m_text[m_at] == u'|')
                ++m_at;
            add(QueryToken::Kind::Or, from);
            return;
        }
        if (c == u'-' && !m_valueDue) {
            ++m_at;
            if (m_at == m_text.size() || isSpace(m_text[m_at].unicode()))
                mistake(from, m_at,
                        QCoreApplication::translate("Query",
                                                    "The word to exclude is expected right behind the minus sign."));
            else
                add(QueryToken::Kind::Not, from);
            return;
        }
        word();
    }

    void quoted()
    {
        m_valueDue = false;
        const qsizetype from = m_at++;
        const qsizetype first = m_at;
        while (m_at < m_text.size() && !isQuote(m_text[m_at]))
            ++m_at;
        const QString text = m_text.mid(first, m_at - first).toString();
        if (m_at == m_text.size())
            mistake(from, m_at,
                    QCoreApplication::translate("Query", "The quotation mark is not closed. A second \" is expected."));
        else
            ++m_at;
        const bool prefix = m_at < m_text.size() && m_text[m_at] == u'*';
        if (prefix)
            ++m_at;
        std::optional<int> nearby;
        if (m_at < m_text.size() && m_text[m_at] == u'~') {
            const qsizetype sign = m_at++;
            nearby = distance(sign);
        }
        QueryToken &token = add(QueryToken::Kind::Quoted, int(from), text);
        token.prefix = prefix;
        token.nearby = nearby;
    }

    /// Reads the number of words behind NEAR/ or ~; \a sign is where the mark stands.
    int distance(qsizetype sign)
    {
        const qsizetype first = m_at;
        while (m_at < m_text.size() && !endsWord(m_text[m_at]))
            ++m_at;
        const auto number = queryNumber(m_text.mid(first, m_at - first));
        if (number && *number <= LargestDistance)
            return int(*number);
        mistake(sign, m_at,
                QCoreApplication::translate("Query", "A number of words from 0 to %1 is expected here.")
                    .arg(LargestDistance));
        return UsualDistance;
    }

    void word()
    {
        const qsizetype from = m_at;
        if (!m_valueDue && fieldName())
            return;
        while (m_at < m_text.size() && !endsWord(m_text[m_at]))
            ++m_at;
        const QStringView text = m_text.mid(from, m_at - from);
        // "source:AND" is a value, "source: AND" lacks one.
        const bool adjacent = m_valueDue && from > 0 && !isSpace(m_text[from - 1].unicode());
        m_valueDue = false;
        if (!adjacent && operatorWord(text, from))
            return;
        add(QueryToken::Kind::Word, int(from), text.toString());
    }

    bool operatorWord(QStringView text, qsizetype from)
    {
        if (text == u"AND")
            add(QueryToken::Kind::And, int(from));
        else if (text == u"OR")
            add(QueryToken::Kind::Or, int(from));
        else if (text == u"NOT")
            add(QueryToken::Kind::Not, int(from));
        else if (text == u"NEAR" || text.startsWith(u"NEAR/")) {
            int words = UsualDistance;
            if (text.size() > 4) {
                m_at = from + 5;
                words = distance(from);
            }
            add(QueryToken::Kind::Near, int(from)).nearby = words;
        } else {
            return false;
        }
        return true;
    }

    /// Takes "name:", "name>" and the like when a field of that name stands here.
    bool fieldName()
    {
        const qsizetype from = m_at;
        qsizetype end = from;
        while (end < m_text.size() && (QChar::isLetter(m_text[end].unicode()) || m_text[end] == u'_'))
            ++end;
        if (end == from || end == m_text.size())
            return false;
        const QStringView name = m_text.mid(from, end - from);
        const auto field = queryField(name);
        const bool number = field && field->kind == QueryField::Kind::Number;
        qsizetype sign = end;
        while (number && sign < m_text.size() && isSpace(m_text[sign].unicode()))
            ++sign;
        if (number && sign < m_text.size() && isComparison(m_text[sign])) {
            m_at = sign;
            takeField(*field, from);
            return true;
        }
        if (!isColon(m_text[end]) || m_text.mid(end + 1).startsWith(u"//"))
            return false;
        if (!field) {
            mistake(from, end + 1,
                    QCoreApplication::translate(
                        "Query",
                        "There is no field \"%1\". Fields are: %2. To search for the words themselves, put them in "
                        "quotation marks.")
                        .arg(name.toString(), queryFieldNames().join(u", "_s)));
            return false;
        }
        m_at = end + 1;
        takeField(*field, from);
        return true;
    }

    void takeField(const QueryField &field, qsizetype from)
    {
        QueryNode::Compare compare = QueryNode::Compare::Equal;
        if (field.kind == QueryField::Kind::Number && m_at < m_text.size() && isComparison(m_text[m_at])) {
            const QChar sign = m_text[m_at++];
            const bool orEqual = m_at < m_text.size() && m_text[m_at] == u'=';
            if (orEqual)
                ++m_at;
            if (sign == u'<')
                compare = orEqual ? QueryNode::Compare::LessOrEqual : QueryNode::Compare::Less;
            else if (sign == u'>')
                compare = orEqual ? QueryNode::Compare::GreaterOrEqual : QueryNode::Compare::Greater;
        }
        QueryToken &token = add(QueryToken::Kind::Field, int(from));
        token.field = field;
        token.compare = compare;
        m_valueDue = true;
    }

    QStringView m_text;
    QList<QueryError> &m_errors;
    QList<QueryToken> m_tokens;
    qsizetype m_at = 0;
    bool m_valueDue = false; ///< the next word is the value of a field
};

} // namespace

QList<QueryToken> tokenizeQuery(const QString &text, QList<QueryError> &errors)
{
    QStringView view = text;
    if (view.size() > LongestQuery) {
        errors.append({LongestQuery, int(view.size()) - LongestQuery,
                       QCoreApplication::translate("Query", "The query is too long. At most %1 characters are read.")
                           .arg(LongestQuery)});
        view.truncate(LongestQuery);
    }
    return Tokenizer(view, errors).run();
}

} // namespace pulse
