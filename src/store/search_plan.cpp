#include "store/search_plan.h"
#include "core/query_matcher.h"
#include "core/text.h"
#include "store/mention_row.h"
#include "store/search_tokenizer.h"
#include "store/statement.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

using Kind = QueryNode::Kind;

/// One string of an FTS5 expression is one token of our tokenizer.
QString literal(const QByteArray &token) { return u'"' + QString::fromUtf8(token).replace(u'"', u"\"\""_s) + u'"'; }

struct Phrase {
    QString match; ///< empty when the term holds no word character
    bool exact = false;
};

struct Piece {
    QByteArray token;
    bool beforeLastHangul = false; ///< whether Hangul behind it is a particle depends on how the text goes on
};

QString joined(const std::vector<Piece> &pieces, bool prefix, bool bound)
{
    QStringList strings;
    for (const Piece &piece : pieces) {
        QByteArray token = piece.token;
        if (piece.beforeLastHangul) {
            while (token.endsWith(BoundMark))
                token.chop(1);
            if (bound)
                token += BoundMark;
        }
        strings << literal(token);
    }
    return strings.join(u" + "_s) + (prefix ? u" *"_s : QString());
}

/// The index's phrase for a term: a superset of where it stands, because punctuation is not in the index.
Phrase phraseOf(const QueryNode &term)
{
    const QByteArray text = folded(term.text).toUtf8();
    std::vector<SearchToken> tokens;
    std::vector<QByteArray> bytes;
    tokenizeForSearch(text.constData(), int(text.size()), [&](const SearchToken &token) {
        if (token.kind != SearchToken::Kind::Signed) {
            tokens.push_back(token);
            bytes.push_back(QByteArray(token.text, token.size));
        }
        return 0;
    });
    if (tokens.empty())
        return {};
    const SearchToken &last = tokens.back();
    const bool endsInWord = last.kind == SearchToken::Kind::Word;
    bool prefix = endsInWord && term.kind == Kind::Prefix;
    std::vector<Piece> pieces;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const bool isLast = i + 1 == tokens.size();
        if (isLast && tokens[i].kind == SearchToken::Kind::Single) {
            if (!tokens[i].alone)
                break; // the run may go on in the text
            prefix = true;
        }
        if (isLast && prefix && endsInWord) // what comes in front binds it, but not the longer words it begins
            while (bytes[i].endsWith(BoundMark))
                bytes[i].chop(1);
        pieces.push_back({bytes[i]});
    }
    // The word in front of the last run, when they touch.
    size_t lastRun = tokens.size() - 1;
    while (lastRun > 0 && tokens[lastRun].kind != SearchToken::Kind::Word)
        --lastRun;
    const bool touches = !endsInWord && tokens[lastRun].kind == SearchToken::Kind::Word &&
                         lastRun + 1 < tokens.size() && tokens[lastRun + 1].start == tokens[lastRun].end;
    if (touches)
        pieces[lastRun].beforeLastHangul = true;
    Phrase phrase;
    phrase.match = joined(pieces, prefix, false);
    if (touches)
        phrase.match = u"((%1) OR (%2))"_s.arg(phrase.match, joined(pieces, prefix, true));
    const bool oneWord = tokens.size() == 1 && endsInWord && last.start == 0 && last.end == text.size();
    const bool oneRun = !endsInWord && tokens.front().start == 0 && last.end == text.size() &&
                        std::none_of(tokens.begin(), tokens.end(),
                                     [](const SearchToken &t) { return t.kind == SearchToken::Kind::Word; }) &&
                        std::count_if(tokens.begin(), tokens.end(),
                                      [](const SearchToken &t) { return t.kind == SearchToken::Kind::Single; }) == 1;
    phrase.exact = (oneWord && term.kind == Kind::Term) || oneRun;
    return phrase;
}

/// "#tag" and "@handle" are tokens of their own where the index can tell them exactly.
std::optional<QString> signedPhrase(const QueryNode &term)
{
    const QByteArray text = ((term.kind == Kind::Tag ? u'#' : u'@') + folded(term.text)).toUtf8();
    std::optional<QString> match;
    tokenizeForSearch(text.constData(), int(text.size()), [&](const SearchToken &token) {
        if (token.kind == SearchToken::Kind::Signed && token.start == 1 && token.end == text.size())
            match = literal(QByteArray(token.text, token.size));
        return 0;
    });
    return match;
}

/// Puts a plan together from the leaves up.
class Planner {
public:
    Planner(Connection &connection, const QString &alias) : m_connection(connection), m_alias(alias + u'.') {}

    SearchPlan plan(const QueryNode &node)
    {
        switch (node.kind) {
        case Kind::All:
            return {};
        case Kind::Term:
        case Kind::Prefix:
        case Kind::Tag:
        case Kind::Handle:
            return term(node);
        case Kind::Near: {
            SearchPlan near = all(node.children);
            near.exact = false;
            return near;
        }
        case Kind::Field:
            return field(node);
        case Kind::And:
            return all(node.children);
        case Kind::Or:
            return any(node.children);
        case Kind::Not:
            return all({node});
        }
        return unknown();
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    static SearchPlan unknown()
    {
        SearchPlan plan;
        plan.exact = false;
        return plan;
    }
    static SearchPlan where(const QString &condition, std::vector<SqlValue> values = {})
    {
        SearchPlan plan;
        plan.condition = condition;
        plan.values = std::move(values);
        return plan;
    }

    SearchPlan term(const QueryNode &node)
    {
        SearchPlan plan;
        if (node.kind == Kind::Tag || node.kind == Kind::Handle)
            if (const auto match = signedPhrase(node)) {
                plan.match = *match;
                return plan;
            }
        const Phrase phrase = phraseOf(node);
        if (phrase.match.isEmpty())
            return unknown();
        // Only a tag is looked for beside the text.
        const bool besideText = node.kind == Kind::Tag || node.text.startsWith(u'#') || node.text.startsWith(u'\uFF03');
        plan.match = besideText ? u"(%1)"_s.arg(phrase.match) : u"({title text} : (%1))"_s.arg(phrase.match);
        plan.exact = phrase.exact && node.kind != Kind::Tag && node.kind != Kind::Handle;
        return plan;
    }

    SearchPlan all(const QList<QueryNode> &children)
    {
        SearchPlan whole;
        QStringList matches, conditions, excluded;
        for (const QueryNode &child : children) {
            const bool negated = child.kind == Kind::Not;
            const SearchPlan part = plan(negated ? child.children.constFirst() : child);
            if (negated) {
                // What is taken out must be told exactly, and by one of the two alone.
                if (!part.exact || part.isFree() || (!part.match.isEmpty() && !part.condition.isEmpty())) {
                    whole.exact = false;
                } else if (!part.match.isEmpty()) {
                    excluded << part.match;
                } else {
                    conditions << u"(%1) IS NOT TRUE"_s.arg(part.condition);
                    whole.values.insert(whole.values.end(), part.values.begin(), part.values.end());
                }
                continue;
            }
            whole.exact = whole.exact && part.exact;
            if (!part.match.isEmpty())
                matches << part.match;
            if (!part.condition.isEmpty()) {
                conditions << u"(%1)"_s.arg(part.condition);
                whole.values.insert(whole.values.end(), part.values.begin(), part.values.end());
            }
        }
        whole.match = matches.join(u" AND "_s);
        if (!whole.match.isEmpty() && !excluded.isEmpty())
            whole.match = u"((%1) NOT (%2))"_s.arg(whole.match, excluded.join(u" OR "_s));
        else if (!excluded.isEmpty())
            whole.exact = false;
        else if (matches.size() > 1)
            whole.match = u"(%1)"_s.arg(whole.match);
        whole.condition = conditions.join(u" AND "_s);
        return whole;
    }

    SearchPlan any(const QList<QueryNode> &children)
    {
        QList<SearchPlan> parts;
        for (const QueryNode &child : children)
            parts << plan(child);
        const auto every = [&](auto holds) { return std::all_of(parts.begin(), parts.end(), holds); };
        SearchPlan whole;
        whole.exact = every([](const SearchPlan &part) { return part.exact; });
        if (every([](const SearchPlan &part) { return !part.match.isEmpty(); })) {
            QStringList matches;
            for (const SearchPlan &part : parts) {
                matches << part.match;
                whole.exact = whole.exact && part.condition.isEmpty();
            }
            whole.match = u"(%1)"_s.arg(matches.join(u" OR "_s));
            return whole;
        }
        if (every([](const SearchPlan &part) { return !part.condition.isEmpty(); })) {
            QStringList conditions;
            for (const SearchPlan &part : parts) {
                conditions << u"(%1)"_s.arg(part.condition);
                whole.values.insert(whole.values.end(), part.values.begin(), part.values.end());
                whole.exact = whole.exact && part.match.isEmpty();
            }
            whole.condition = conditions.join(u" OR "_s);
            return whole;
        }
        return unknown();
    }

    SearchPlan field(const QueryNode &node)
    {
        const QString &name = node.field;
        if (name == u"title" || name == u"text")
            return within(name, node);
        if (name == u"source")
            return namedBy(m_alias + u"place_id"_s, "SELECT id, name, '' FROM place", node, &Planner::placeMatches);
        if (name == u"author")
            return namedBy(m_alias + u"author_id"_s, "SELECT id, handle, name FROM author", node,
                           &Planner::authorMatches);
        if (name == u"tag")
            return labelled(node);
        if (name == u"lang")
            return inLanguage(node);
        if (name == u"sentiment")
            return where(m_alias + u"sentiment = ?"_s, {node.number});
        if (name == u"has")
            return carries(node);
        if (name == u"is")
            return ofKind(node.text);
        for (const QStringView column : {u"likes", u"shares", u"replies", u"views", u"followers"})
            if (name == column)
                return counted(column.toString(), node);
        return unknown(); // url, site: no index of their own
    }

    SearchPlan ofKind(const QString &kind) const
    {
        if (kind == u"original")
            return where(m_alias + u"flags & %1 = 0"_s.arg(RepostFlag));
        if (kind == u"repost")
            return where(m_alias + u"flags & %1"_s.arg(RepostFlag));
        if (kind == u"reply")
            return where(m_alias + u"flags & %1"_s.arg(ReplyFlag));
        SearchPlan read = unknown(); // the text says whether somebody asks, complains or names a risk
        if (kind == u"complaint") {
            read.condition = m_alias + u"sentiment IN (?, ?)"_s;
            read.values = {int(Sentiment::Negative), int(Sentiment::Neutral)};
        }
        return read;
    }

    SearchPlan within(const QString &column, const QueryNode &node)
    {
        SearchPlan part = plan(node.children.constFirst());
        if (!part.match.isEmpty())
            part.match = u"({%1} : (%2))"_s.arg(column, part.match);
        return part;
    }

    SearchPlan counted(const QString &column, const QueryNode &node)
    {
        using Compare = QueryNode::Compare;
        const QString sign = node.compare == Compare::Less             ? u"<"_s
                             : node.compare == Compare::LessOrEqual    ? u"<="_s
                             : node.compare == Compare::Greater        ? u">"_s
                             : node.compare == Compare::GreaterOrEqual ? u">="_s
                                                                       : u"="_s;
        return where(m_alias + u"%1 %2 ?"_s.arg(column, sign), {node.number});
    }

    SearchPlan carries(const QueryNode &node)
    {
        for (const auto &[key, flag] :
             {std::pair{u"link"_s, LinkFlag}, std::pair{u"image"_s, ImageFlag}, std::pair{u"video"_s, VideoFlag},
              std::pair{u"audio"_s, AudioFlag}, std::pair{u"hashtag"_s, HashtagFlag}})
            if (node.text == key)
                return where(m_alias + u"flags & %1"_s.arg(int(flag)));
        return unknown();
    }

    static bool placeMatches(const QueryNode &term, const QString &name, const QString &)
    {
        return QueryMatcher::termMatches(term, name);
    }
    static bool authorMatches(const QueryNode &term, const QString &handle, const QString &name)
    {
        const QString wanted = folded(term.text);
        const QString known = folded(handle);
        if (term.kind == Kind::Prefix ? known.startsWith(wanted) : !known.isEmpty() && known == wanted)
            return true;
        return !name.isEmpty() && QueryMatcher::termMatches(term, name);
    }

    /// The rows of a table of names that the term fits, as a list in the condition.
    SearchPlan namedBy(const QString &column, const char *sql, const QueryNode &node,
                       bool (*fits)(const QueryNode &, const QString &, const QString &))
    {
        Statement names(m_connection, sql);
        QStringList ids;
        while (names.next())
            if (fits(node.children.constFirst(), names.text(1), names.text(2)))
                ids << QString::number(names.integer(0));
        note(names);
        if (ids.size() <= 1)
            return where(column + u" = "_s + (ids.isEmpty() ? u"-1"_s : ids.constFirst()));
        return where(column + u" IN (SELECT value FROM json_each(?))"_s, {u'[' + ids.join(u',') + u']'});
    }

    SearchPlan labelled(const QueryNode &node)
    {
        const QueryNode &term = node.children.constFirst();
        const QString wanted = folded(term.text);
        Statement labels(m_connection, "SELECT DISTINCT label FROM mention_label");
        QStringList places;
        std::vector<SqlValue> values;
        while (labels.next()) {
            const QString label = folded(labels.text(0));
            if (term.kind == Kind::Prefix ? label.startsWith(wanted) : label == wanted) {
                places << u"?"_s;
                values.emplace_back(labels.text(0));
            }
        }
        note(labels);
        if (places.isEmpty())
            return where(u"0"_s); // a constant: no row is looked at
        return where(m_alias +
                         u"id IN (SELECT mention_id FROM mention_label WHERE label IN (%1))"_s.arg(places.join(u',')),
                     std::move(values));
    }

    SearchPlan inLanguage(const QueryNode &node)
    {
        // From one language to the next by the index: there are a dozen among millions of rows.
        Statement next(m_connection, "SELECT min(language) FROM mention WHERE language > ?");
        Statement first(m_connection, "SELECT min(language) FROM mention");
        QStringList places;
        std::vector<SqlValue> values;
        bool more = first.next() && !first.isNull(0);
        QString language = more ? first.text(0) : QString();
        while (more) {
            if (language.startsWith(node.text, Qt::CaseInsensitive) &&
                !QChar::isLetter(codePointAt(language, node.text.size()))) {
                places << u"?"_s;
                values.emplace_back(language);
            }
            more = next.begin().bind(language).next() && !next.isNull(0);
            if (more)
                language = next.text(0);
        }
        note(first);
        note(next);
        return where(m_alias + u"language IN (%1)"_s.arg(places.join(u',')), std::move(values));
    }

    void note(const Statement &statement)
    {
        if (const Status status = statement.status(); !status && !m_error)
            m_error = status.error();
    }

    Connection &m_connection;
    QString m_alias;
    std::optional<Error> m_error;
};

} // namespace

void bindAll(Statement &statement, const std::vector<SqlValue> &values)
{
    for (const SqlValue &value : values)
        std::visit([&](const auto &each) { statement.bind(each); }, value);
}

Result<SearchPlan> planSearch(Connection &connection, const Query &query, const QString &alias)
{
    Planner planner(connection, alias);
    SearchPlan plan = planner.plan(query.root());
    if (planner.error())
        return *planner.error();
    return plan;
}

} // namespace pulse
