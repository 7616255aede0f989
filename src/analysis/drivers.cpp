#include "analysis/drivers.h"
#include "analysis/canonical_link.h"
#include "analysis/disjoint_sets.h"
#include "analysis/near_duplicates.h"
#include "analysis/post_values.h"
#include "core/canonical_address.h"
#include <QHash>
#include <QSet>
#include <QUrl>
#include <algorithm>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double Several = 0.4;     ///< a group that explains less is not the origin
constexpr int SmallestDriver = 3;   ///< mentions above usual
constexpr double LeastShare = 0.01; ///< of the posts; what is in fewer moves nothing
constexpr double DriverLift = 1.5;  ///< a driver's share of the posts is this many times its usual one
constexpr double TieLift = 5;       ///< a link ties posts together when it is this many times as frequent as usual
constexpr int MostDrivers = 10, MostOfOneKind = 3;
constexpr int MostPassages = 20;
constexpr double HashtagPreference = 1.25; ///< a story is told rather than a hashtag, unless the hashtag explains more

constexpr qsizetype LeastCut = 24; ///< letters that two texts must begin with alike

/// Without "RT @name:" in front.
QString withoutRepostMark(const QString &text)
{
    if (!text.startsWith(u"RT @"))
        return text;
    const qsizetype blank = text.indexOf(u' ', 4);
    return blank < 0 ? QString() : text.sliced(blank + 1);
}

/// Where a text breaks off with dots, an address behind them not counted; -1 where it ends by itself.
qsizetype cutOffAt(const QString &text)
{
    const qsizetype dots = std::max(text.lastIndexOf(u'…'), text.lastIndexOf(u"..."_s));
    if (dots < 0)
        return -1;
    QStringView rest = QStringView(text).sliced(dots);
    while (!rest.isEmpty() && (rest[0] == u'.' || rest[0] == u'…' || rest[0].isSpace()))
        rest = rest.sliced(1);
    return rest.isEmpty() || (rest.startsWith(u"http") && !rest.contains(u' ')) ? dots : -1;
}

class Explainer {
public:
    explicit Explainer(const SpikeEvidence &evidence) : m_evidence(evidence)
    {
        std::vector<std::pair<const Mention *, bool>> posts; // with whether it is one of the rise
        posts.reserve(size_t(evidence.posts.size() + evidence.others.size()));
        for (const Mention &mention : evidence.posts)
            posts.emplace_back(&mention, mention.sortTime >= evidence.start && mention.sortTime < evidence.end);
        for (const Mention &mention : evidence.others)
            posts.emplace_back(&mention, false);
        std::ranges::stable_sort(posts, {}, [](const auto &post) { return post.first->sortTime; });
        m_posts.reserve(qsizetype(posts.size()));
        m_inside.reserve(posts.size());
        for (const auto &[mention, inside] : posts) {
            m_posts << mention;
            m_inside.push_back(inside);
        }
        m_scale = evidence.usual.isEmpty() ? 0 : evidence.expected / double(evidence.usual.size());
        m_sets = DisjointSets(size_t(m_posts.size()));
    }

    SpikeExplanation run()
    {
        SpikeExplanation result;
        QSet<QString> authors;
        for (qsizetype i = 0; i < m_posts.size(); ++i)
            if (m_inside[size_t(i)]) {
                ++result.mentions;
                authors << authorOf(*m_posts[i]);
            }
        result.authors = int(authors.size());
        if (result.mentions == 0)
            return result;
        m_total = result.mentions;
        countValues();
        findNamedPosts();
        groupPosts();
        result.drivers = drivers();
        result.origin = origin();
        result.trace = m_trace;
        return result;
    }

private:
    struct Value {
        QList<int> posts; ///< indices into m_posts, earliest first, those outside the rise too
        int inside = 0;
        double usual = 0;
        double excess() const { return inside - usual; }
        /// Two that say or link the same may do so by chance, and would tie their stories together.
        bool isTie() const { return inside >= SmallestDriver && excess() > 0 && inside >= TieLift * usual; }
    };

    void countValues()
    {
        for (const PostValue kind :
             {PostValue::Link, PostValue::Hashtag, PostValue::Author, PostValue::Repost, PostValue::Place}) {
            auto &values = m_values[size_t(kind)];
            for (qsizetype i = 0; i < m_posts.size(); ++i)
                for (const QString &text : valuesOf(*m_posts[i], kind)) {
                    Value &value = values[text];
                    value.posts << int(i);
                    value.inside += m_inside[size_t(i)];
                }
            for (const Mention &mention : m_evidence.usual)
                for (const QString &text : valuesOf(mention, kind))
                    if (const auto found = values.find(text); found != values.end())
                        found->usual += m_scale;
        }
        QList<QString> texts;
        for (const Mention *mention : std::as_const(m_posts))
            texts << mention->post.title + u' ' + mention->post.text;
        const auto groups = nearDuplicateGroups(texts);
        auto &values = m_values[size_t(PostValue::Text)];
        for (qsizetype i = 0; i < m_posts.size(); ++i) {
            Value &value = values[QString::number(groups[size_t(i)])];
            value.posts << int(i);
            value.inside += m_inside[size_t(i)];
        }
    }

    /// Posts that belong together through an unusual link, a passed-on or answered post, or the same words.
    void groupPosts()
    {
        for (const PostValue kind : {PostValue::Link, PostValue::Repost, PostValue::Text})
            for (const Value &value : std::as_const(m_values[size_t(kind)]))
                if (value.isTie())
                    for (const int post : value.posts)
                        m_sets.join(value.posts.constFirst(), post);
        joinQuotes();
        joinCutCopies();
        for (qsizetype i = 0; i < m_posts.size(); ++i)
            for (const int named : namedBy(*m_posts[i]))
                m_sets.join(named, int(i));
    }

    /// What posts can be named by: their identifier at their place, and their own address where others link to it. An
    /// address that is linked to on usual days as well ties no story together.
    void findNamedPosts()
    {
        const auto &links = m_values[size_t(PostValue::Link)];
        QSet<QString> hosts;
        for (auto it = links.cbegin(); it != links.cend(); ++it)
            hosts << QUrl(u"https://"_s + it.key()).host();
        for (qsizetype i = 0; i < m_posts.size(); ++i) {
            const Post &post = m_posts[i]->post;
            if (!post.externalId.isEmpty())
                m_byId.insert(postKey(post.place, post.externalId), int(i));
            // Most posts stand on hosts to which nobody links: their addresses need not be taken apart.
            if (post.url.isEmpty() || !hosts.contains(canonicalHost(QUrl(post.url).host())))
                continue;
            const QString address = canonicalLink(post.url);
            const auto linked = links.constFind(address);
            if (linked != links.cend() && (linked->usual == 0 || linked->isTie()) && !m_byAddress.contains(address))
                m_byAddress.insert(address, int(i));
        }
    }

    /// The posts that one passes on, answers or links to.
    QList<int> namedBy(const Mention &mention) const
    {
        QList<int> named;
        const Post &post = mention.post;
        for (const QString &parent : {post.repostOf, post.replyTo})
            if (const int found = m_byId.value(postKey(post.place, parent), -1); !parent.isEmpty() && found >= 0)
                named << found;
        if (m_byAddress.isEmpty())
            return named;
        for (const QString &link : valuesOf(mention, PostValue::Link))
            if (const int found = m_byAddress.value(link, -1); found >= 0)
                named << found;
        return named;
    }

    static QString quotableText(const Mention &mention) { return mention.post.title + u'\n' + mention.post.text; }

    /// Posts that quote the same passage belong together, and with the post from which it is.
    void joinQuotes()
    {
        QHash<QString, QList<int>> quoting;
        for (qsizetype i = 0; i < m_posts.size(); ++i)
            for (const QString &passage : quotedPassages(quotableText(*m_posts[i])))
                quoting[passage] << int(i);
        QList<QString> passages;
        for (auto it = quoting.cbegin(); it != quoting.cend(); ++it)
            if (it->size() >= SmallestDriver)
                passages << it.key();
        if (passages.isEmpty())
            return;
        std::sort(passages.begin(), passages.end(), [&](const QString &a, const QString &b) {
            return std::pair(-quoting[a].size(), a) < std::pair(-quoting[b].size(), b);
        });
        passages.resize(std::min<qsizetype>(passages.size(), MostPassages));
        for (qsizetype i = 0; i < m_posts.size(); ++i) { // the letters of all are as large as all posts
            const QString letters = lettersOf(quotableText(*m_posts[i]));
            for (const QString &passage : std::as_const(passages))
                if (letters.contains(passage)) {
                    m_sets.join(quoting[passage].constFirst(), int(i));
                    m_quoted.insert(int(i));
                }
        }
    }

    /// "RT @a: The battery of my new pho…": what was passed on and cut off belongs to the text that begins so.
    void joinCutCopies()
    {
        QHash<QString, QList<std::pair<int, QString>>> cuts; // with their letters, by the first of these
        std::vector<bool> isCut(size_t(m_posts.size()));
        for (qsizetype i = 0; i < m_posts.size(); ++i) {
            const QString text = withoutRepostMark(m_posts[i]->post.text.trimmed());
            const qsizetype end = cutOffAt(text);
            isCut[size_t(i)] = end >= 0;
            if (end < 0)
                continue;
            if (const QString letters = lettersOf(text.left(end)); letters.size() >= LeastCut)
                cuts[letters.left(LeastCut)].emplaceBack(int(i), letters);
        }
        for (qsizetype i = 0; i < m_posts.size() && !cuts.isEmpty(); ++i) {
            if (isCut[size_t(i)])
                continue;
            const QString letters = lettersOf(withoutRepostMark(m_posts[i]->post.text.trimmed()));
            const auto found = cuts.find(letters.left(LeastCut));
            if (found == cuts.end())
                continue;
            found->removeIf([&](const std::pair<int, QString> &cut) {
                const bool begins = letters.startsWith(cut.second);
                if (begins)
                    m_sets.join(int(i), cut.first);
                return begins; // the first that begins so is enough: texts that are the same are one group already
            });
            if (found->isEmpty())
                cuts.erase(found);
        }
    }

    QString display(PostValue kind, const QString &text, const Value &value) const
    {
        if (kind == PostValue::Hashtag)
            return u'#' + text;
        if (kind == PostValue::Text || kind == PostValue::Repost) {
            const Mention &first = *m_posts[value.posts.constFirst()];
            const QString author = authorOf(first);
            return author.isEmpty() ? excerptOf(first) : author + u": "_s + excerptOf(first);
        }
        return text;
    }

    /// What rises only as everything does says nothing: its share of the posts has to have grown too.
    bool isDriver(const Value &value) const
    {
        return value.excess() > 0 && value.inside * m_evidence.expected >= DriverLift * value.usual * m_total;
    }

    QList<SpikeDriver> drivers() const
    {
        struct Candidate {
            SpikeDriver driver;
            double excess;
            PostValue kind;
            QList<int> posts;
        };
        QList<Candidate> candidates;
        for (int k = 0; k < PostValueCount; ++k) {
            const auto kind = PostValue(k);
            const auto &values = m_values[size_t(k)];
            for (auto it = values.cbegin(); it != values.cend(); ++it) {
                if (it->excess() < SmallestDriver || it->inside < LeastShare * m_total || !isDriver(*it) ||
                    (kind == PostValue::Text && it->posts.size() < 2))
                    continue;
                candidates << Candidate{
                    {toKey(kind), display(kind, it.key(), *it), it->inside, double(it->inside) / m_total},
                    it->excess(),
                    kind,
                    it->posts};
            }
        }
        std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
            if (a.excess != b.excess)
                return a.excess > b.excess;
            return std::tie(a.kind, a.driver.value) < std::tie(b.kind, b.driver.value);
        });
        QList<SpikeDriver> result;
        std::array<int, PostValueCount> ofKind{};
        QSet<QString> told; // the same posts under another name are told once
        for (const Candidate &candidate : candidates) {
            QString same = QString::number(candidate.posts.size());
            for (const int post : candidate.posts.mid(0, 50))
                same += u',' + QString::number(post);
            if (result.size() >= MostDrivers || ofKind[size_t(candidate.kind)] >= MostOfOneKind || told.contains(same))
                continue;
            told << same;
            ++ofKind[size_t(candidate.kind)];
            result << candidate.driver;
        }
        return result;
    }

    struct Group {
        QList<int> posts;
        PostValue kind = PostValue::Text;
        QString value;
        double excess = 0;
    };

    std::optional<SpikeOrigin> origin()
    {
        const double excess = m_total - m_evidence.expected;
        if (excess <= 0)
            return std::nullopt;
        Group best = largestStory();
        const auto &tags = m_values[size_t(PostValue::Hashtag)];
        for (auto it = tags.cbegin(); it != tags.cend(); ++it)
            if (isDriver(*it) && it->excess() > HashtagPreference * best.excess)
                best = {it->posts, PostValue::Hashtag, u'#' + it.key(), it->excess() / HashtagPreference};
        if (best.kind == PostValue::Hashtag)
            best.excess *= HashtagPreference;
        SpikeOrigin origin;
        origin.coverage = std::clamp(best.excess / excess, 0.0, 1.0);
        const int first = earliestOriginal(best.posts);
        if (origin.coverage < Several || first < 0) {
            origin.kind = u"several"_s;
            return origin;
        }
        if (best.kind == PostValue::Hashtag) {
            best.excess += addStoryOf(first, best.posts);
            origin.coverage = std::clamp(best.excess / excess, 0.0, 1.0);
        }
        const Mention &mention = *m_posts[first];
        origin.kind = toKey(best.kind);
        origin.value = best.value.isEmpty() ? excerptOf(mention) : best.value;
        origin.mention = mention.id;
        origin.url = mention.post.url;
        origin.author = authorOf(mention);
        origin.publishedAt = mention.post.publishedAt;
        traceFrom(best, first);
        return origin;
    }

    /// Those who link to the first post of a hashtag, or pass it on, belong to it without the hashtag too. Gives back
    /// how many of them came in the rise.
    int addStoryOf(int first, QList<int> &posts)
    {
        const QSet<int> tagged(posts.cbegin(), posts.cend());
        const int root = m_sets.find(first);
        int inside = 0;
        for (int i = 0; i < int(m_posts.size()); ++i)
            if (m_sets.find(i) == root && !tagged.contains(i)) {
                posts << i;
                inside += m_inside[size_t(i)];
            }
        std::ranges::sort(posts);
        return inside;
    }

    /// The places in the order in which the group reached them, and what may be wrong about its beginning.
    void traceFrom(const Group &group, int first)
    {
        QHash<QString, int> known;
        bool answers = false;
        for (const int index : group.posts) { // earliest first
            const Post &post = m_posts[index]->post;
            const bool timed = post.publishedAt.isValid() && !post.dayOnly;
            m_trace.undated += !timed;
            answers = answers || !post.repostOf.isEmpty() || !post.replyTo.isEmpty() || m_quoted.contains(index);
            if (!timed)
                continue;
            if (!known.contains(post.place)) {
                known.insert(post.place, int(m_trace.path.size()));
                m_trace.path << SpreadStep{post.place, post.publishedAt, 0};
            }
            ++m_trace.path[known.value(post.place)].posts;
        }
        tellWhereFrom(group, known);
        m_trace.onlyAlike = group.kind == PostValue::Text && !answers;
        constexpr qint64 edge = 3600;
        m_trace.beforeWindow = !m_posts.isEmpty() && m_posts[first]->post.publishedAt.isValid() &&
                               m_posts.constFirst()->sortTime.secsTo(m_posts[first]->post.publishedAt) < edge &&
                               m_posts.constFirst()->sortTime.secsTo(m_evidence.start) > 2 * edge;
    }

    /// For each place the earlier one whose posts it names most. \a steps: index in the path by place.
    void tellWhereFrom(const Group &group, const QHash<QString, int> &steps)
    {
        std::vector<QHash<int, int>> names(size_t(m_trace.path.size()));
        for (const int index : group.posts) {
            const int step = steps.value(m_posts[index]->post.place, -1);
            for (const int named : namedBy(*m_posts[index]))
                if (const int from = steps.value(m_posts[named]->post.place, -1); from >= 0 && from < step)
                    ++names[size_t(step)][from];
        }
        for (size_t step = 0; step < names.size(); ++step)
            for (auto it = names[step].cbegin(); it != names[step].cend(); ++it) {
                SpreadStep &told = m_trace.path[qsizetype(step)];
                if (*it > told.naming || (*it == told.naming && it.key() < told.from)) {
                    told.from = it.key();
                    told.naming = *it;
                }
            }
    }

    /// The group of linked posts with the largest number above usual.
    Group largestStory()
    {
        QHash<int, QList<int>> members;
        for (qsizetype i = 0; i < m_posts.size(); ++i)
            members[m_sets.find(int(i))] << int(i);
        Group best;
        int bestRoot = -1;
        for (auto it = members.cbegin(); it != members.cend(); ++it) {
            const auto inside =
                std::count_if(it->cbegin(), it->cend(), [this](int post) { return m_inside[size_t(post)]; });
            if (double(inside) > best.excess || (double(inside) == best.excess && it.key() < bestRoot)) {
                best.posts = *it;
                best.excess = double(inside);
                bestRoot = it.key();
            }
        }
        if (best.posts.size() < 2)
            return {};
        // The commonest tie inside the group names it.
        int ties = 0;
        double usual = 0;
        const QSet<int> inGroup(best.posts.cbegin(), best.posts.cend());
        for (const PostValue kind : {PostValue::Link, PostValue::Repost, PostValue::Text}) {
            const auto &values = m_values[size_t(kind)];
            for (auto it = values.cbegin(); it != values.cend(); ++it) {
                if (it->inside <= ties || !inGroup.contains(it->posts.constFirst()))
                    continue;
                ties = it->inside;
                usual = it->usual;
                best.kind = kind;
                best.value = kind == PostValue::Link ? it.key() : QString();
            }
        }
        best.excess -= usual;
        return best;
    }

    /// Its first post that is no repost and has a time of day; a repost when there is no other, -1 when none has a
    /// time.
    int earliestOriginal(const QList<int> &posts) const
    {
        int fallback = -1;
        for (const int post : posts) {
            const Mention &mention = *m_posts[post];
            if (!mention.post.publishedAt.isValid() || mention.post.dayOnly)
                continue;
            if (mention.post.repostOf.isEmpty() && !mention.post.text.startsWith(u"RT @"))
                return post;
            if (fallback < 0)
                fallback = post;
        }
        return fallback;
    }

    const SpikeEvidence &m_evidence;
    QList<const Mention *> m_posts; ///< earliest first
    std::vector<bool> m_inside;     ///< which of them are the rise
    DisjointSets m_sets;
    std::array<QHash<QString, Value>, PostValueCount> m_values;
    QHash<QString, int> m_byId;      ///< by postKey()
    QHash<QString, int> m_byAddress; ///< the posts that others link to, by canonicalLink()
    QSet<int> m_quoted;              ///< posts that quote a shared passage or are quoted
    OriginTrace m_trace;
    double m_scale = 0;
    int m_total = 0;
};

} // namespace

SpikeExplanation explainSpike(const SpikeEvidence &evidence) { return Explainer(evidence).run(); }

} // namespace pulse
