#include "store/text_verifier.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Whether more than title, text and tags decides.
bool asksForFields(const QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Field && node.field != u"title" && node.field != u"text")
        return true;
    return std::any_of(node.children.begin(), node.children.end(), asksForFields);
}

} // namespace

TextVerifier::TextVerifier(Connection &connection, const Query &query)
    : m_matcher(query), m_texts(connection, "SELECT title, text, tags FROM mention_body WHERE id = ?")
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
    return m_matcher.matches(input);
}

Status TextVerifier::status() const
{
    if (m_texts.failed())
        return m_texts.status();
    return m_whole ? m_whole->status() : ok();
}

} // namespace pulse
