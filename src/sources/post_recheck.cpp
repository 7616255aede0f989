#include "sources/post_recheck.h"
#include <QSet>

namespace pulse {
using namespace Qt::StringLiterals;

QList<QStringList> PostRecheck::questions(const QStringList &ids, int batch) const
{
    QList<QStringList> all;
    for (qsizetype from = 0; from < ids.size(); from += batch)
        all.append(ids.mid(from, batch));
    return all;
}

const PostRecheck *findPostRecheck(const QString &kind)
{
    static const QHash<QString, const PostRecheck *> all{
        {u"x"_s, &xRecheck()},
        {u"youtube"_s, &youtubeRecheck()},
        {u"reddit"_s, &redditRecheck()},
        {u"bluesky"_s, &blueskyRecheck()},
        {u"mastodon"_s, &mastodonRecheck()},
    };
    return all.value(kind);
}

void markMissing(QList<Post> &posts, const QStringList &ids, const QString &place)
{
    const QSet<QString> asked(ids.cbegin(), ids.cend());
    posts.removeIf([&asked](const Post &post) { return !asked.contains(post.externalId); });
    QSet<QString> there;
    for (const Post &post : std::as_const(posts))
        there.insert(post.externalId);
    for (const QString &id : ids) {
        if (there.contains(id))
            continue;
        Post gone;
        gone.place = place;
        gone.externalId = id;
        gone.deleted = true;
        posts.append(gone);
    }
}

} // namespace pulse
