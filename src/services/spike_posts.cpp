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

} // namespace

SpikePosts readSpikePosts(Connection &connection, MentionFilter filter, Metric metric, const QDateTime &from,
                          const QDateTime &to, int most, QList<Mention> lead)
{
    filter.from = from;
    filter.to = to;
    filter.order = MentionOrder::Oldest;
    const MentionStore store(connection);
    SpikePosts result;
    result.posts = std::move(lead);
    result.posts.reserve(result.posts.size() + most); // growing would hold most of them twice for a moment
    Lightener lightener;
    std::optional<MentionId> after;
    for (int left = most; left > 0; left -= PartSize) {
        const int size = std::min(left, PartSize);
        QList<Mention> part = store.page(filter, size, after).valueOr({});
        const bool last = part.size() < size;
        if (!part.isEmpty()) {
            after = part.constLast().id;
            result.cutOffAt = part.constLast().sortTime;
        }
        for (Mention &mention : part)
            if (counts(mention, metric)) {
                lightener.lighten(mention);
                result.posts << std::move(mention);
            }
        if (last) {
            result.cutOffAt = {};
            break;
        }
    }
    return result;
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
