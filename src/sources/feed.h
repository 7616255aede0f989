#pragma once
#include "core/post.h"
#include <QList>
#include <QString>
#include <QStringList>

namespace pulse {

/// A person as a feed names one. `shown` is how the feed wrote it: "Name (mail@host)".
struct FeedPerson {
    QString name;
    QString email;
    QString url;
    QString shown;
    bool isEmpty() const { return name.isEmpty() && email.isEmpty() && url.isEmpty(); }
};

struct FeedEnclosure {
    QString url;
    QString type;
    QString length;
};

/// One item. Texts are plain; times are UTC and invalid when the feed gave none that can be read.
struct FeedItem {
    QString id;         ///< the feed's own, else its link, else derived from its words: the same each time it is read
    bool ownId = false; ///< the feed gave it
    QString link;
    QString title;
    QString summary;
    QString content;
    QString language; ///< as written: "en-US"; empty when unknown
    QList<FeedPerson> authors;
    QDateTime published; ///< falls back to the time of creation or of the last change
    QDateTime updated;
    bool dayOnly = false;
    QStringList tags;
    QList<FeedEnclosure> enclosures;
    QString commentsUrl;
    QString sourceTitle; ///< where an aggregator took it from
    Engagement engagement;
    MediaKinds media;

    /// The body: the content, or the summary where there is none.
    const QString &text() const { return content.isEmpty() ? summary : content; }
};

/// A feed of any format in one shape.
struct Feed {
    QString title;
    QString link;
    QString description;
    QString language;
    QString id;
    FeedPerson author;
    QDateTime published;
    QDateTime updated;
    QString image;
    QString rights;
    QString generator;
    QStringList tags;
    QByteArray encoding;
    QList<FeedItem> items;
    bool cut = false; ///< the text ended inside: what stood before the cut is here
};

} // namespace pulse
