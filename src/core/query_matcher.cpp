#include "core/query_matcher.h"
#include "core/complaint_subjects.h"
#include "core/question.h"
#include "core/risk_words.h"
#include <algorithm>
#include <limits>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// The number of words that begin at or before each position.
std::vector<int> wordOrdinals(QStringView text)
{
    std::vector<int> ordinals(size_t(text.size()));
    int words = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t codePoint = codePointAt(text, i);
        const bool word = isWordCharacter(codePoint);
        if (word && !inWord)
            ++words;
        inWord = word;
        for (int unit = unitsOf(codePoint); unit > 0; --unit)
            ordinals[size_t(i++)] = words;
    }
    return ordinals;
}

/// The first word of a stretch; a sign such as # or @ before it belongs to it.
int firstWord(const std::vector<int> &ordinals, QStringView text, const Span &span)
{
    for (qsizetype i = span.start; i < span.start + span.length;) {
        const char32_t codePoint = codePointAt(text, i);
        if (isWordCharacter(codePoint))
            return ordinals[size_t(i)];
        i += unitsOf(codePoint);
    }
    return ordinals[size_t(span.start)];
}

bool overlaps(const Span &a, const Span &b) { return a.start < b.start + b.length && b.start < a.start + a.length; }

/// Host of an address without "www.", folded; empty when there is none.
QStringView hostOf(QStringView address)
{
    const qsizetype scheme = address.indexOf(u"://"_s);
    if (scheme >= 0)
        address = address.mid(scheme + 3);
    const auto end = std::find_if(address.begin(), address.end(),
                                  [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u':'; });
    address = address.left(end - address.begin());
    const qsizetype user = address.lastIndexOf(u'@');
    if (user >= 0)
        address = address.mid(user + 1);
    return address.startsWith(u"www.") ? address.mid(4) : address;
}

/// An account named in the text: @ that follows no word, with a letter or a digit behind.
bool namesAccount(QStringView text)
{
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        const char32_t next = codePointAt(text, at + 1);
        if (next < 0x80 && isWordCharacter(next) && !isWordCharacter(codePointBefore(text, at)))
            return true;
    }
    return false;
}

bool compares(qint64 value, QueryNode::Compare compare, qint64 number)
{
    switch (compare) {
    case QueryNode::Compare::Less:
        return value < number;
    case QueryNode::Compare::LessOrEqual:
        return value <= number;
    case QueryNode::Compare::Greater:
        return value > number;
    case QueryNode::Compare::GreaterOrEqual:
        return value >= number;
    case QueryNode::Compare::Equal:
        break;
    }
    return value == number;
}

} // namespace

FoldedBody::FoldedBody(const QString &title, const QString &text)
{
    if (!title.isEmpty())
        m_text = folded(title);
    m_titleEnd = m_text.size();
    m_text += u'\n';
    m_text += folded(text);
    const QChar *const data = m_text.constData();
    for (qsizetype i = 1; i < m_text.size(); ++i) {
        const quint16 bit = pairBit(data[i - 1], data[i]);
        m_pairs[bit >> 6] |= quint64(1) << (bit & 63);
    }
}

MatchInput::MatchInput(const EnrichedPost &post)
{
    take(post.post);
    sentiment = post.judgement.sentiment;
    hashtags = post.hashtags;
    links = post.links;
}

MatchInput::MatchInput(const Mention &mention)
{
    take(mention.post);
    sentiment = mention.judgement.sentiment;
    hashtags = mention.hashtags;
    links = mention.links;
    labels = mention.labels;
}

void MatchInput::take(const Post &post)
{
    body = FoldedBody(post.title, post.text);
    place = post.place;
    authorHandle = post.author.handle;
    authorName = post.author.name;
    language = post.language;
    engagement = post.engagement;
    followers = post.author.followers;
    media = post.media;
    repost = !post.repostOf.isEmpty();
    reply = !post.replyTo.isEmpty();
    placeTags = post.tags;
    url = post.url;
}

QueryMatcher::QueryMatcher(const Query &query, std::shared_ptr<const RiskWords> risk)
    : m_risk(std::move(risk)), m_root()
{
    m_root = compile(query.root());
}

QueryMatcher::Needle QueryMatcher::makeNeedle(const QueryNode &term)
{
    Needle needle;
    needle.text = folded(term.text);
    needle.tag = term.kind == QueryNode::Kind::Tag;
    if (needle.tag)
        needle.text.prepend(u'#');
    else if (term.kind == QueryNode::Kind::Handle)
        needle.text.prepend(u'@');
    needle.search = QStringMatcher(needle.text);
    for (qsizetype i = 1; i < needle.text.size(); ++i)
        needle.pairs.push_back(FoldedBody::pairBit(needle.text[i - 1], needle.text[i]));
    const char32_t first = codePointAt(needle.text, 0);
    const char32_t last = codePointBefore(needle.text, needle.text.size());
    needle.openStart = first == U'#' || first == U'@' || isEastAsian(first);
    needle.openEnd = term.kind == QueryNode::Kind::Prefix || (!needle.tag && isEastAsian(last));
    needle.symbolStart = !isWordCharacter(first);
    needle.symbolEnd = !isWordCharacter(last);
    return needle;
}

bool QueryMatcher::startsFreely(const Needle &needle, QStringView text, qsizetype at)
{
    if (needle.openStart)
        return true;
    const char32_t before = codePointBefore(text, at);
    return !isWordCharacter(before) || isKana(before) || isHan(before) || (needle.symbolStart && isHangul(before));
}

bool QueryMatcher::endsFreely(const Needle &needle, QStringView text, qsizetype end)
{
    if (needle.openEnd)
        return true;
    const char32_t behind = codePointAt(text, end);
    if (!isWordCharacter(behind))
        return true;
    if (needle.tag)
        return false;
    if (isKana(behind) || isHan(behind))
        return true;
    if (!isHangul(behind))
        return false;
    if (needle.symbolEnd)
        return true;
    qsizetype stop = end;
    while (stop < text.size() && isHangul(text[stop].unicode()))
        ++stop;
    return isKoreanParticle(text.mid(end, stop - end));
}

qsizetype QueryMatcher::find(const Needle &needle, QStringView text, qsizetype from)
{
    for (qsizetype at = needle.search.indexIn(text, from); at >= 0; at = needle.search.indexIn(text, at + 1)) {
        if (startsFreely(needle, text, at) && endsFreely(needle, text, at + needle.text.size()))
            return at;
    }
    return -1;
}

bool QueryMatcher::termMatches(const QueryNode &term, const QString &text)
{
    const Needle needle = makeNeedle(term);
    return !needle.text.isEmpty() && find(needle, folded(text), 0) >= 0;
}

int QueryMatcher::addNeedle(const QueryNode &term)
{
    m_needles.push_back(makeNeedle(term));
    return int(m_needles.size()) - 1;
}

QueryMatcher::Node QueryMatcher::compile(const QueryNode &node)
{
    Node compiled;
    compiled.number = node.number;
    switch (node.kind) {
    case QueryNode::Kind::All:
        break;
    case QueryNode::Kind::Field:
        return compileField(node);
    case QueryNode::Kind::Term:
    case QueryNode::Kind::Prefix:
    case QueryNode::Kind::Tag:
    case QueryNode::Kind::Handle:
        compiled.step = Step::Text;
        compiled.prefix = node.kind == QueryNode::Kind::Prefix;
        compiled.needle = addNeedle(node);
        break;
    case QueryNode::Kind::Near:
        compiled.step = Step::Near;
        break;
    case QueryNode::Kind::And:
        compiled.step = Step::And;
        break;
    case QueryNode::Kind::Or:
        compiled.step = Step::Or;
        break;
    case QueryNode::Kind::Not:
        compiled.step = Step::Not;
        break;
    }
    for (const QueryNode &child : node.children)
        compiled.children.push_back(compile(child));
    if (compiled.step == Step::Or)
        gatherTerms(compiled);
    return compiled;
}

void QueryMatcher::gatherTerms(Node &either) const
{
    for (size_t i = 0; i < either.children.size(); ++i) {
        const Node &child = either.children[i];
        const Needle *needle = child.step == Step::Text ? &m_needles[size_t(child.needle)] : nullptr;
        // A tag may stand beside the text.
        if (!needle || needle->pairs.empty() || needle->text.startsWith(u'#'))
            either.others.push_back(quint16(i));
        else
            either.terms.push_back(
                {{needle->pairs.front(), needle->pairs[needle->pairs.size() / 2], needle->pairs.back()}, quint16(i)});
    }
}

QueryMatcher::Node QueryMatcher::compileField(const QueryNode &node)
{
    struct Row {
        QStringView field;
        Step step;
        int choice;
    };
    static constexpr std::array<Row, 16> Rows{{{u"title", Step::Title, 0},
                                               {u"text", Step::Body, 0},
                                               {u"source", Step::Source, 0},
                                               {u"author", Step::Author, 0},
                                               {u"tag", Step::Label, 0},
                                               {u"url", Step::Url, 0},
                                               {u"site", Step::Site, 0},
                                               {u"lang", Step::Language, 0},
                                               {u"sentiment", Step::Sentiment, 0},
                                               {u"has", Step::Has, 0},
                                               {u"is", Step::Is, 0},
                                               {u"likes", Step::Count, int(Count::Likes)},
                                               {u"shares", Step::Count, int(Count::Shares)},
                                               {u"replies", Step::Count, int(Count::Replies)},
                                               {u"views", Step::Count, int(Count::Views)},
                                               {u"followers", Step::Count, int(Count::Followers)}}};
    Node compiled;
    const auto row = std::find_if(Rows.begin(), Rows.end(), [&](const Row &each) { return each.field == node.field; });
    Q_ASSERT(row != Rows.end());
    compiled.step = row->step;
    compiled.choice = row->choice;
    compiled.compare = node.compare;
    compiled.number = node.number;
    compiled.text = node.text;
    if (compiled.step == Step::Site)
        compiled.text = hostOf(node.text).toString();
    if (compiled.step == Step::Has) {
        static const QStringList keys{u"link"_s, u"image"_s, u"video"_s, u"audio"_s, u"hashtag"_s, u"mention"_s};
        compiled.choice = int(keys.indexOf(node.text));
    }
    if (compiled.step == Step::Is) {
        static const QStringList keys{u"original"_s, u"repost"_s, u"reply"_s, u"question"_s, u"complaint"_s, u"risk"_s};
        compiled.choice = int(keys.indexOf(node.text));
    }
    for (const QueryNode &child : node.children)
        compiled.children.push_back(compile(child));
    return compiled;
}

bool QueryMatcher::matches(const MatchInput &input) const
{
    return matches(m_root, input, {0, input.body.text().size()});
}

bool QueryMatcher::matches(const Node &node, const MatchInput &input, Scope scope) const
{
    const auto holds = [&](const Node &child) { return matches(child, input, scope); };
    switch (node.step) {
    case Step::All:
        return true;
    case Step::Text:
        return hasText(node, input, scope);
    case Step::Near:
        return isNear(node, input.body, scope);
    case Step::And:
        return std::all_of(node.children.begin(), node.children.end(), holds);
    case Step::Or:
        return std::ranges::any_of(node.terms,
                                   [&](const Node::Term &term) {
                                       return std::ranges::all_of(
                                                  term.bits, [&](quint16 bit) { return input.body.mayHold(bit); }) &&
                                              holds(node.children[term.child]);
                                   }) ||
               std::ranges::any_of(node.others, [&](quint16 other) { return holds(node.children[other]); });
    case Step::Not:
        return !holds(node.children.front());
    case Step::Title:
        return matches(node.children.front(), input, {0, input.body.titleEnd()});
    case Step::Body:
        return matches(node.children.front(), input, {input.body.titleEnd() + 1, input.body.text().size()});
    case Step::Source:
        return find(m_needles[size_t(node.children.front().needle)], folded(input.place), 0) >= 0;
    case Step::Author:
        return matchesAuthor(node, input);
    case Step::Label:
        return matchesLabel(node, input);
    case Step::Url:
    case Step::Site:
        return matchesAddress(node, input);
    case Step::Language:
        return input.language.startsWith(node.text, Qt::CaseInsensitive) &&
               !QChar::isLetter(codePointAt(input.language, node.text.size()));
    case Step::Sentiment:
        return int(input.sentiment) == int(node.number);
    case Step::Has:
        return matchesHas(node, input);
    case Step::Is:
        return matchesIs(node, input);
    case Step::Count:
        return matchesCount(node, input);
    }
    return false;
}

bool QueryMatcher::hasText(const Node &node, const MatchInput &input, Scope scope) const
{
    const Needle &needle = m_needles[size_t(node.needle)];
    const FoldedBody &body = input.body;
    const bool possible =
        std::all_of(needle.pairs.begin(), needle.pairs.end(), [&](quint16 bit) { return body.mayHold(bit); });
    if (possible) {
        const qsizetype at = find(needle, body.text(), scope.from);
        if (at >= 0 && at + needle.text.size() <= scope.to)
            return true;
    }
    // A tag may stand beside the text only.
    const bool wholeBody = scope.from == 0 && scope.to == body.text().size();
    if (!wholeBody || input.placeTags.isEmpty() || !needle.text.startsWith(u'#'))
        return false;
    const QStringView name = QStringView(needle.text).mid(1);
    return std::any_of(input.placeTags.begin(), input.placeTags.end(), [&](const QString &tag) {
        const QString foldedTag = folded(tag);
        return node.prefix ? foldedTag.startsWith(name) : foldedTag == name;
    });
}

void QueryMatcher::collect(const Node &node, QStringView text, Scope scope, std::vector<Span> &spans) const
{
    if (node.step == Step::Or) {
        for (const Node &child : node.children)
            collect(child, text, scope, spans);
        return;
    }
    const Needle &needle = m_needles[size_t(node.needle)];
    for (qsizetype at = find(needle, text, scope.from); at >= 0 && at + needle.text.size() <= scope.to;
         at = find(needle, text, at + needle.text.size()))
        spans.push_back({at, needle.text.size()});
}

bool QueryMatcher::isNear(const Node &node, const FoldedBody &body, Scope scope) const
{
    const QStringView text = body.text();
    std::vector<std::vector<Span>> places;
    for (const Node &child : node.children) {
        std::vector<Span> spans;
        collect(child, text, scope, spans);
        if (spans.empty())
            return false;
        std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
        places.push_back(std::move(spans));
    }
    const std::vector<int> ordinals = wordOrdinals(text);
    const auto lastWord = [&](const Span &span) { return ordinals[size_t(span.start + span.length - 1)]; };
    const auto words = [&](const Span &span) { return lastWord(span) - firstWord(ordinals, text, span) + 1; };
    // Each occurrence in turn is taken as the leftmost; every other term then takes its next free place behind it.
    for (size_t first = 0; first < places.size(); ++first) {
        for (const Span &start : places[first]) {
            std::vector<Span> taken{start};
            int named = words(start);
            int end = lastWord(start);
            for (size_t other = 0; other < places.size(); ++other) {
                if (other == first)
                    continue;
                auto place = std::lower_bound(places[other].begin(), places[other].end(), start.start,
                                              [](const Span &span, qsizetype at) { return span.start < at; });
                while (place != places[other].end() &&
                       std::any_of(taken.begin(), taken.end(), [&](const Span &t) { return overlaps(t, *place); }))
                    ++place;
                if (place == places[other].end())
                    break;
                taken.push_back(*place);
                named += words(*place);
                end = std::max(end, lastWord(*place));
            }
            if (taken.size() < places.size())
                continue;
            const bool acrossTitle = std::any_of(taken.begin(), taken.end(), [&](const Span &span) {
                return (span.start < body.titleEnd()) != (start.start < body.titleEnd());
            });
            const int between = end - firstWord(ordinals, text, start) + 1 - named;
            if (!acrossTitle && between <= node.number)
                return true;
        }
    }
    return false;
}

bool QueryMatcher::matchesAuthor(const Node &node, const MatchInput &input) const
{
    const Node &term = node.children.front();
    const Needle &needle = m_needles[size_t(term.needle)];
    const QString handle = folded(input.authorHandle);
    const QString &wanted = needle.text;
    if (term.prefix ? handle.startsWith(wanted) : !handle.isEmpty() && handle == wanted)
        return true;
    return !input.authorName.isEmpty() && find(needle, folded(input.authorName), 0) >= 0;
}

bool QueryMatcher::matchesLabel(const Node &node, const MatchInput &input) const
{
    const Node &term = node.children.front();
    const QString &wanted = m_needles[size_t(term.needle)].text;
    return std::any_of(input.labels.begin(), input.labels.end(), [&](const QString &label) {
        const QString foldedLabel = folded(label);
        return term.prefix ? foldedLabel.startsWith(wanted) : foldedLabel == wanted;
    });
}

bool QueryMatcher::matchesAddress(const Node &node, const MatchInput &input)
{
    const auto fits = [&node](const QString &address) {
        if (address.isEmpty() || node.text.isEmpty())
            return false;
        const QString plain = folded(address);
        if (node.step == Step::Url)
            return plain.contains(node.text);
        const QStringView host = hostOf(plain);
        return host == node.text || (host.size() > node.text.size() && host.endsWith(node.text) &&
                                     host[host.size() - node.text.size() - 1] == u'.');
    };
    return fits(input.url) || std::any_of(input.links.begin(), input.links.end(), fits);
}

bool QueryMatcher::matchesHas(const Node &node, const MatchInput &input)
{
    switch (Has(node.choice)) {
    case Has::Link:
        return input.media.testFlag(MediaKind::Link) || !input.links.isEmpty();
    case Has::Image:
        return input.media.testFlag(MediaKind::Image);
    case Has::Video:
        return input.media.testFlag(MediaKind::Video);
    case Has::Audio:
        return input.media.testFlag(MediaKind::Audio);
    case Has::Hashtag:
        return !input.hashtags.isEmpty() || !input.placeTags.isEmpty();
    case Has::Mention:
        return namesAccount(input.body.text());
    }
    return false;
}

bool QueryMatcher::matchesIs(const Node &node, const MatchInput &input) const
{
    static const RiskWords BuiltIn;
    switch (Is(node.choice)) {
    case Is::Original:
        return !input.repost;
    case Is::Repost:
        return input.repost;
    case Is::Reply:
        return input.reply;
    case Is::Question:
        return asksQuestion(input.body.text());
    case Is::Complaint:
        return complains(input);
    case Is::Risk:
        return (m_risk ? *m_risk : BuiltIn).anyIn(input.body.text());
    }
    return false;
}

bool QueryMatcher::matchesCount(const Node &node, const MatchInput &input)
{
    const std::array<std::optional<qint64>, 5> counts{input.engagement.likes, input.engagement.shares,
                                                      input.engagement.replies, input.engagement.views,
                                                      input.followers};
    const std::optional<qint64> &value = counts[size_t(node.choice)];
    return value && compares(*value, node.compare, node.number);
}

void QueryMatcher::collectPositive(const Node &node, QStringView text, std::vector<Span> &spans) const
{
    switch (node.step) {
    case Step::Text:
        collect(node, text, {0, text.size()}, spans);
        break;
    case Step::Near:
    case Step::And:
    case Step::Or:
    case Step::Title:
    case Step::Body:
        for (const Node &child : node.children)
            collectPositive(child, text, spans);
        break;
    default:
        break;
    }
}

QList<Span> QueryMatcher::highlights(const QString &text) const
{
    const FoldedMap map = foldedWithOrigin(text);
    std::vector<Span> spans;
    collectPositive(m_root, map.text, spans);
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    QList<Span> merged;
    for (const Span &span : spans) {
        const qsizetype start = map.origin[span.start];
        // Measured to the end of the last character: blanks behind it are none of the match.
        const qsizetype end = map.origin[span.start + span.length - 1] + 1;
        if (!merged.isEmpty() && start <= merged.last().start + merged.last().length) {
            Span &last = merged.last();
            last.length = std::max(last.length, end - last.start);
        } else {
            merged.append({start, end - start});
        }
    }
    return merged;
}

} // namespace pulse
