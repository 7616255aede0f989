#include "store/text_verifier.h"
#include "core/risk_words.h"
#include "store/risk_word_store.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Whether more than title, text, tags and the judgement decides.
bool asksForFields(const QueryNode &node)
{
    const bool byText =
        node.field == u"title" || node.field == u"text" || node.field == u"sentiment" ||
        (node.field == u"is" && (node.text == u"question" || node.text == u"complaint" || node.text == u"risk"));
    if (node.kind == QueryNode::Kind::Field && !byText)
        return true;
    return std::any_of(node.children.begin(), node.children.end(), asksForFields);
}

bool asksForRisk(const QueryNode &node)
{
    return (node.kind == QueryNode::Kind::Field && node.field == u"is" && node.text == u"risk") ||
           std::any_of(node.children.begin(), node.children.end(), asksForRisk);
}

/// The team's words where the query asks for them; without, or where they cannot be read, the built-in ones.
std::shared_ptr<const RiskWords> riskWordsFor(Connection &connection, const Query &query)
{
    if (!asksForRisk(query.root()))
        return nullptr;
    const auto words = readRiskWords(connection);
    return words ? std::make_shared<const RiskWords>(*words) : nullptr;
}

} // namespace

TextVerifier::TextVerifier(Connection &connection, const Query &query)
    : m_matcher(query, riskWordsFor(connection, query)),
      m_texts(connection, "SELECT b.title, b.text, b.tags, m.sentiment FROM mention_body b "
                          "JOIN mention m ON m.id = b.id WHERE b.id = ?")
{
    if (asksForFields(query.root()))
        m_whole.emplace(connection, true);
}

bool TextVerifier::matches(qint64 id)
{
    if (m_whole) {
        const auto mention = m_whole->load(id);
        return mention && m_matcher.matches(MatchInput(*mention));
    }
    if (!m_texts.begin().bind(id).next())
        return false;
    MatchInput input;
    input.body = FoldedBody(m_texts.text(0), m_texts.text(1));
    input.placeTags = tagsFromLines(m_texts.text(2));
    input.sentiment = Sentiment(m_texts.integer(3));
    return m_matcher.matches(input);
}

Status TextVerifier::status() const
{
    if (m_texts.failed())
        return m_texts.status();
    return m_whole ? m_whole->status() : ok();
}

} // namespace pulse
