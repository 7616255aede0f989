#pragma once
#include "sources/connector.h"

namespace pulse {

/// How stored posts of a service are looked up again, as its terms ask and its limits allow.
struct RecheckTerms {
    int batch = 1;          ///< posts of one question; 0: none is asked
    int questions = 10;     ///< of one round, at most
    int everyHours = 24;    ///< from the beginning of one walk over the stored posts to that of the next
    int forDays = 30;       ///< after a post was published; 0: for as long as its words are kept
    int postsADay = 0;      ///< at most; 0: as many as there are
    bool dropWords = false; ///< the words of a post that has gone go too
    double price = 0;       ///< US dollars a post
};

/// A post as it is stored.
struct StoredPost {
    QString externalId; ///< what its source calls it
    QString url;
    QString author; ///< its handle
    bool own =
        false; ///< this source met it: externalId is the service's; otherwise a file, a feed or a person brought it
};

/// Looks up stored posts of a service by their identifiers, so that what was deleted there is marked, what was edited
/// is taken, and counts are refreshed. In the shape of a connector: identifiers become a request, an answer becomes
/// posts; no I/O. Stateless and thread-safe.
class PostRecheck {
public:
    virtual ~PostRecheck() = default;
    virtual RecheckTerms terms(const ConnectorInput &input) const = 0;
    /// What the service calls \a post; empty where it cannot tell, or is not to be asked. By default own posts alone
    /// have a name: those that came another way need one that their address tells.
    virtual QString nameOf(const ConnectorInput &input, const StoredPost &post) const;
    /// A part of the addresses of this service's posts, by which those that came another way are found: "x.com/".
    /// Empty: they are left alone.
    virtual QString addressPart(const ConnectorInput &input) const;
    /// \a ids in the groups that one question each can ask for; by default as many as the terms say.
    virtual QList<QStringList> questions(const QStringList &ids, int batch) const;
    virtual Result<HttpRequest> request(const ConnectorInput &input, const QStringList &ids) const = 0;
    /// The answer to request(), whatever its status: posts that are there, and those of \a ids that have gone, with
    /// Post::deleted. What the answer leaves open is in neither. Besides `posts`, only `quotas`, `used` and `cost`
    /// of the page count.
    virtual Result<SourcePage> read(const ConnectorInput &input, const QStringList &ids,
                                    const HttpResponse &response) const = 0;
};

/// The kinds that have one.
QStringList recheckedKinds();
/// nullptr where stored posts cannot be looked up by their identifiers, or nobody's terms ask for it.
const PostRecheck *findPostRecheck(const QString &kind);

/// Takes what is no answer to \a ids out of \a posts.
void keepAsked(QList<Post> &posts, const QStringList &ids);
/// Takes what is no answer to \a ids out of \a posts, and adds those of \a ids that it lacks as deleted.
void markMissing(QList<Post> &posts, const QStringList &ids, const QString &place);
/// The page for an answer that all of \a ids have gone.
SourcePage goneFrom(const QStringList &ids, const QString &place);
/// The page for an answer that holds \a posts: those that were asked for.
Result<SourcePage> pageOfAsked(Result<QList<Post>> posts, const QStringList &ids);
/// The part of \a url, in the form of canonicalAddress(), behind \a beginning; empty where it begins otherwise.
QString addressRest(const QString &url, QStringView beginning);

// One a service, in the file of its name.
const PostRecheck &xRecheck();
const PostRecheck &youtubeRecheck();
const PostRecheck &redditRecheck();
const PostRecheck &blueskyRecheck();
const PostRecheck &mastodonRecheck();
const PostRecheck &lemmyRecheck();
const PostRecheck &misskeyRecheck();
const PostRecheck &linkedInRecheck();
// In meta_recheck.cpp
const PostRecheck &facebookRecheck();
const PostRecheck &instagramRecheck();
const PostRecheck &threadsRecheck();

} // namespace pulse
