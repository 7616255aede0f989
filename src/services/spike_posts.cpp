#include "services/spike_posts.h"
#include "store/mention_store.h"
#include <QSet>

namespace pulse {

namespace {

constexpr int PartSize = 2'000;

/// Whether a mention is one of those that the metric counts.
bool counts(const Mention &mention, Metric metric)
{
    switch (metric) {
    case Metric::Originals:
        return mention.post.repostOf.isEmpty();
    case Metric::Reposts:
        return !mention.post.repostOf.isEmpty();
    case Metric::Hashtags:
        return !mention.hashtags.isEmpty();
    case Metric::Links:
        return !mention.links.isEmpty();
    case Metric::Videos:
        return mention.post.media.testFlag(MediaKind::Video);
    default:
        return true; // sentiment and intent are part of the filter
    }
}

/// Takes off what no reason is found in.
class Lightener {
public:
    void lighten(Mention &mention)
    {
        Post &post = mention.post;
        mention.uid.clear();
        mention.labels.clear();
        mention.brands.clear();
        post.aliases.clear();
        post.tags.clear();
        post.brandName.clear();
        post.author.url.clear();
        post.author.location.clear();
        post.title.squeeze(); // read from UTF-8, Korean takes three times the room that it needs
        post.text.squeeze();
        share(post.place);
        share(post.language);
        share(post.author.handle);
        share(post.author.name);
        share(post.repostOf);
        share(post.replyTo);
        for (QString &link : mention.links)
            share(link);
        for (QString &tag : mention.hashtags)
            share(tag);
    }

private:
    void share(QString &text) { text = *m_known.insert(text); }

    QSet<QString> m_known;
};

/// Oldest first, of what \a filter lists those that \a wanted takes, until \a done says so of how many were seen and
/// taken. \a most: room for so many is made at once, since growing would hold most of them twice for a moment.
template <typename Wanted, typename Done>
SpikePosts readInParts(Connection &connection, MentionFilter filter, const QDateTime &from, const QDateTime &to,
                       int most, const Wanted &wanted, const Done &done)
{
    filter.from = from;
    filter.to = to;
    filter.order = MentionOrder::Oldest;
    const MentionStore store(connection);
    SpikePosts result;
    result.posts.reserve(most);
    Lightener lightener;
    std::optional<MentionId> after;
    for (int seen = 0; !done(seen, int(result.posts.size()));) {
        QList<Mention> part = store.page(filter, PartSize, after).valueOr({});
        seen += int(part.size());
        for (Mention &mention : part)
            if (wanted(mention)) {
                lightener.lighten(mention);
                result.posts << std::move(mention);
            }
        if (part.size() < PartSize) {
            result.cutOffAt = {};
            break;
        }
        after = part.constLast().id;
        result.cutOffAt = part.constLast().sortTime;
    }
    return result;
}

} // namespace

SpikePosts readSpikePosts(Connection &connection, MentionFilter filter, Metric metric, const QDateTime &from,
                          const QDateTime &to, int most)
{
    return readInParts(
        connection, std::move(filter), from, to, most, [&](const Mention &mention) { return counts(mention, metric); },
        [&](int seen, int) { return seen >= most; });
}

QList<Mention> readOtherPosts(Connection &connection, MentionFilter filter, const QDateTime &from, const QDateTime &to,
                              int most, const QList<Mention> &known)
{
    QSet<MentionId> without;
    for (const Mention &mention : known)
        without << mention.id;
    return readInParts(
               connection, std::move(filter), from, to, most,
               [&](const Mention &mention) { return !without.contains(mention.id); },
               [&](int, int taken) { return taken >= most; })
        .posts;
}

QList<Mention> readLatestPosts(Connection &connection, MentionFilter filter, Metric metric, const QDateTime &from,
                               const QDateTime &to, int most)
{
    filter.from = from;
    filter.to = to;
    filter.order = MentionOrder::Newest;
    QList<Mention> posts = MentionStore(connection).page(filter, most).valueOr({});
    posts.removeIf([metric](const Mention &mention) { return !counts(mention, metric); });
    Lightener lightener;
    for (Mention &mention : posts)
        lightener.lighten(mention);
    return posts;
}

} // namespace pulse
