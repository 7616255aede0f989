#include "sources/post_sieve.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestId = 2'000, LongestTitle = 1'000, LongestName = 300, LongestAddress = 4'000,
                    LongestTag = 200;
constexpr qsizetype MostReasons = 20;

/// Cuts between characters, not inside a surrogate pair.
void shorten(QString &text, qsizetype most)
{
    if (text.size() <= most)
        return;
    text.truncate(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

/// Half an address leads elsewhere.
void dropLongAddress(QString &address)
{
    if (address.size() > LongestAddress)
        address.clear();
}

QString trouble(const Post &post)
{
    const QString words = (post.title.isEmpty() ? post.text : post.title).simplified().left(40);
    if (post.externalId.isEmpty())
        return words.isEmpty()
                   ? QCoreApplication::translate("PostSieve", "An item without an identifier and without words")
                   : QCoreApplication::translate("PostSieve", "\"%1\" has no identifier").arg(words);
    if (post.externalId.size() > LongestId)
        return QCoreApplication::translate("PostSieve", "\"%1\" has an identifier of %2 characters")
            .arg(words)
            .arg(post.externalId.size());
    return {};
}

void mend(Post &post)
{
    shorten(post.title, LongestTitle);
    shorten(post.author.handle, LongestName);
    shorten(post.author.name, LongestName);
    shorten(post.author.location, LongestName);
    dropLongAddress(post.url);
    dropLongAddress(post.author.url);
    post.tags.removeIf([](const QString &tag) { return tag.size() > LongestTag; });
    post.aliases.removeIf([](const QString &alias) { return alias.size() > LongestAddress; });
    if (post.replyTo.size() > LongestId)
        post.replyTo.clear();
    if (post.repostOf.size() > LongestId)
        post.repostOf.clear();
}

} // namespace

QStringList siftPosts(QList<Post> &posts)
{
    QStringList reasons;
    qsizetype more = 0;
    posts.removeIf([&](const Post &post) {
        const QString reason = trouble(post);
        if (reason.isEmpty())
            return false;
        if (reasons.size() < MostReasons)
            reasons.append(reason);
        else
            ++more;
        return true;
    });
    for (Post &post : posts)
        mend(post);
    if (more > 0)
        reasons.append(QCoreApplication::translate("PostSieve", "and %n more", nullptr, int(more)));
    return reasons;
}

} // namespace pulse
