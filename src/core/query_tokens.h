#pragma once
#include "core/query.h"
#include "core/query_fields.h"
#include <QList>

namespace pulse {

/// One piece of a query text.
struct QueryToken {
    enum class Kind { Word, Quoted, Open, Close, And, Or, Not, Near, Field, End };
    Kind kind = Kind::End;
    int position = 0;
    int length = 0;
    QString text;              ///< Word, Quoted: what stands there, without quotation marks
    bool prefix = false;       ///< Quoted: a * follows at once
    std::optional<int> nearby; ///< Near: the distance; Quoted: the distance behind ~
    QueryField field{};        ///< Field
    QueryNode::Compare compare = QueryNode::Compare::Equal; ///< Field
};

/// Longer texts are cut there, with an error.
inline constexpr int LongestQuery = 20'000;
/// Words between two terms when NEAR gives no number.
inline constexpr int UsualDistance = 10;
inline constexpr int LargestDistance = 1'000;

/// Cuts \a text into tokens, ended by one End; mistakes within a token go to \a errors.
QList<QueryToken> tokenizeQuery(const QString &text, QList<QueryError> &errors);

} // namespace pulse
