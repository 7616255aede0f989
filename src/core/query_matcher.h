#pragma once
#include "core/mention.h"
#include "core/query.h"
#include "core/text.h"
#include <QList>
#include <QStringMatcher>
#include <array>
#include <memory>
#include <vector>

namespace pulse {

class RiskWords;

/// Title and text of a post, folded once for all the queries that look at it.
class FoldedBody {
public:
    FoldedBody() = default;
    FoldedBody(const QString &title, const QString &text);

    /// Title, a line end, text. Folded text holds no other line end, so nothing matches across.
    const QString &text() const { return m_text; }
    qsizetype titleEnd() const { return m_titleEnd; }
    /// False when no two neighbours hashed to \a bit stand in the text: most terms are told from this alone.
    bool mayHold(quint16 bit) const { return (m_pairs[bit >> 6] >> (bit & 63)) & 1; }

    static constexpr int PairBits = 2048;
    static quint16 pairBit(QChar a, QChar b)
    {
        return quint16((a.unicode() * 0x9E37u + b.unicode() * 0x85EBu) >> 3) % PairBits;
    }

private:
    QString m_text;
    qsizetype m_titleEnd = 0;
    std::array<quint64, PairBits / 64> m_pairs{};
};

/// What a query looks at in one post. A value; cheap to copy.
struct MatchInput {
    MatchInput() = default;
    explicit MatchInput(const EnrichedPost &post);
    explicit MatchInput(const Mention &mention);

    FoldedBody body;
    QString place;
    QString authorHandle, authorName;
    QString language;
    Sentiment sentiment = Sentiment::Unclassified;
    Engagement engagement;
    std::optional<qint64> followers;
    MediaKinds media;
    bool repost = false, reply = false;
    QStringList hashtags;  ///< found in the text, without #
    QStringList placeTags; ///< given by the place beside the text, without #
    QStringList labels;    ///< given by people
    QString url;
    QStringList links;

private:
    void take(const Post &post);
};

/// A query prepared for many posts. Immutable and thread-safe; matching rules: docs/queries.md.
class QueryMatcher {
public:
    /// \a risk: for "is:risk"; none: the built-in words.
    explicit QueryMatcher(const Query &query, std::shared_ptr<const RiskWords> risk = {});
    bool matches(const MatchInput &input) const;
    /// Where the query's terms stand in \a text (NFC), in order and without overlaps; excluded terms are left out.
    QList<Span> highlights(const QString &text) const;
    /// The rule for one \a term (a Term, Prefix, Tag or Handle) in a short text such as a place or a name.
    static bool termMatches(const QueryNode &term, const QString &text);

private:
    enum class Step {
        All,
        Text,
        Near,
        And,
        Or,
        Not,
        Title,
        Body,
        Source,
        Author,
        Label,
        Url,
        Site,
        Language,
        Sentiment,
        Has,
        Is,
        Count
    };
    enum class Has { Link, Image, Video, Audio, Hashtag, Mention };
    enum class Is { Original, Repost, Reply, Question, Complaint, Risk };
    enum class Count { Likes, Shares, Replies, Views, Followers };

    struct Needle {
        QString text; ///< folded, with # or @
        QStringMatcher search;
        std::vector<quint16> pairs;
        bool tag = false;
        bool openStart = false; ///< anything may stand before
        bool openEnd = false;   ///< anything may stand behind
        bool symbolStart = false, symbolEnd = false;
    };
    struct Node {
        Step step = Step::All;
        int needle = -1;
        bool prefix = false;
        int choice = 0;
        QueryNode::Compare compare = QueryNode::Compare::Equal;
        qint64 number = 0;
        QString text;
        std::vector<Node> children;
        /// Of an OR: its terms, each with three of its pairs of letters, close together in memory; a long list of words
        /// is passed over from them alone.
        struct Term {
            std::array<quint16, 3> bits{};
            quint16 child = 0;
        };
        std::vector<Term> terms;
        std::vector<quint16> others; ///< children that are no such term
    };
    struct Scope {
        qsizetype from, to; ///< of the body's text
    };

    QueryMatcher() = default;
    static Needle makeNeedle(const QueryNode &term);
    static bool startsFreely(const Needle &needle, QStringView text, qsizetype at);
    static bool endsFreely(const Needle &needle, QStringView text, qsizetype end);
    static qsizetype find(const Needle &needle, QStringView text, qsizetype from);
    Node compile(const QueryNode &node);
    Node compileField(const QueryNode &node);
    int addNeedle(const QueryNode &term);
    void gatherTerms(Node &either) const;
    bool matches(const Node &node, const MatchInput &input, Scope scope) const;
    bool hasText(const Node &node, const MatchInput &input, Scope scope) const;
    bool isNear(const Node &node, const FoldedBody &body, Scope scope) const;
    void collect(const Node &node, QStringView text, Scope scope, std::vector<Span> &spans) const;
    bool matchesAuthor(const Node &node, const MatchInput &input) const;
    bool matchesLabel(const Node &node, const MatchInput &input) const;
    static bool matchesAddress(const Node &node, const MatchInput &input);
    static bool matchesHas(const Node &node, const MatchInput &input);
    bool matchesIs(const Node &node, const MatchInput &input) const;
    static bool matchesCount(const Node &node, const MatchInput &input);
    void collectPositive(const Node &node, QStringView text, std::vector<Span> &spans) const;

    std::shared_ptr<const RiskWords> m_risk; ///< none: the built-in ones
    Node m_root;
    std::vector<Needle> m_needles;
};

} // namespace pulse
