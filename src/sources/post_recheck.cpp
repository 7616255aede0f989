#include "sources/post_recheck.h"
#include "core/canonical_address.h"
#include <QHash>
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

QString PostRecheck::nameOf(const ConnectorInput &, const StoredPost &post) const
{
    return post.own ? post.externalId : QString();
}

QString PostRecheck::addressPart(const ConnectorInput &) const { return {}; }

namespace {

const QHash<QString, const PostRecheck *> &rechecks()
{
    static const QHash<QString, const PostRecheck *> all{
        {u"x"_s, &xRecheck()},
        {u"youtube"_s, &youtubeRecheck()},
        {u"reddit"_s, &redditRecheck()},
        {u"bluesky"_s, &blueskyRecheck()},
        {u"mastodon"_s, &mastodonRecheck()},
        {u"lemmy"_s, &lemmyRecheck()},
        {u"misskey"_s, &misskeyRecheck()},
        {u"linkedin"_s, &linkedInRecheck()},
        {u"facebook"_s, &facebookRecheck()},
        {u"instagram"_s, &instagramRecheck()},
        {u"threads"_s, &threadsRecheck()},
    };
    return all;
}

} // namespace

QStringList recheckedKinds()
{
    QStringList kinds = rechecks().keys();
    kinds.sort();
    return kinds;
}

const PostRecheck *findPostRecheck(const QString &kind) { return rechecks().value(kind); }

SourcePage goneFrom(const QStringList &ids, const QString &place)
{
    SourcePage page;
    markMissing(page.posts, ids, place);
    return page;
}

Result<SourcePage> pageOfAsked(Result<QList<Post>> posts, const QStringList &ids)
{
    if (!posts)
        return posts.error();
    SourcePage page;
    page.posts = std::move(posts).value();
    keepAsked(page.posts, ids);
    return page;
}

QString addressRest(const QString &url, QStringView beginning)
{
    const QString canonical = canonicalAddress(url);
    return canonical.startsWith(beginning) ? canonical.mid(beginning.size()) : QString();
}

void keepAsked(QList<Post> &posts, const QStringList &ids)
{
    const QSet<QString> asked(ids.cbegin(), ids.cend());
    posts.removeIf([&asked](const Post &post) { return !asked.contains(post.externalId); });
}

void markMissing(QList<Post> &posts, const QStringList &ids, const QString &place)
{
    keepAsked(posts, ids);
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
