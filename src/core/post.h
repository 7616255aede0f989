#pragma once
#include "core/sentiment.h"
#include <QDateTime>
#include <QFlags>
#include <QStringList>
#include <optional>

namespace pulse {

/// Counts as the service gave them; nullopt means that it did not say, which is not zero.
struct Engagement {
    std::optional<qint64> likes;
    std::optional<qint64> shares; ///< reposts, retweets, boosts, quotes where the service adds them
    std::optional<qint64> replies;
    std::optional<qint64> views;
    bool operator==(const Engagement &) const = default;
};

enum class MediaKind { Image = 1, Video = 2, Audio = 4, Link = 8 };
Q_DECLARE_FLAGS(MediaKinds, MediaKind)

/// Who published a post, as the place names them.
struct PostAuthor {
    QString handle; ///< without @; may be empty where a place has no accounts
    QString name;   ///< shown name
    QString url;
    QString location;
    std::optional<qint64> followers;
    bool operator==(const PostAuthor &) const = default;
};

/// One public item as a connector or a file hands it over: plain text, nothing judged yet.
struct Post {
    QString place;      ///< the channel it stands on, e.g. "mastodon.social", "X", "네이버 카페"; never empty
    QString externalId; ///< the place's own identifier; the reader makes a stable one where there is none
    QString url;
    /// Names that this post has wherever it is met: its ActivityPub id, its at:// address, its canonicalAddress(). A
    /// post that shares one with a known mention is another sighting of it. Empty: known by place and externalId alone.
    QStringList aliases;
    QString title;
    QString text;     ///< plain text, NFC, entities decoded once
    QString language; ///< ISO 639-1, empty when the place did not say
    PostAuthor author;
    QDateTime publishedAt; ///< UTC; invalid when the item has no date (never "now")
    QDateTime updatedAt;   ///< UTC; invalid when never edited
    bool dayOnly = false;  ///< the place gave a day without a time
    Engagement engagement;
    MediaKinds media;
    QStringList tags; ///< given by the place beside the text, without #
    QString replyTo;  ///< externalId of the post that it answers
    QString repostOf; ///< externalId of the post that it passes on unchanged
    bool deleted = false;
    std::optional<Sentiment> judgedSentiment; ///< a person's judgement that came along with the post
    QString brandName;                        ///< a brand named by the file; empty: the brands' queries decide
};

} // namespace pulse
Q_DECLARE_OPERATORS_FOR_FLAGS(pulse::MediaKinds)
