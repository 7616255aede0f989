#pragma once
#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"
#include <QByteArray>
#include <QString>
#include <optional>

namespace pulse {

/// A picture of a post as it stood, as somebody of the team took it.
struct MentionPicture {
    Uid uid;
    QString name; ///< of the file
    QByteArray image;
};

/// Pictures of mentions, in the workspace file itself: a backup holds them, and a purge of the person takes them along.
///
/// Which one a mention shows passes the Journal: entity "mention", field "picture" (uid of the picture, or null). One
/// that was taken off is kept, so that it can be undone.
class PictureStore {
public:
    explicit PictureStore(Connection &connection) : m_connection(connection) {}

    static constexpr qsizetype MostBytes = 8 << 20;
    /// Error::Usage in words when it is too large or no PNG, JPEG or WebP.
    static Status check(const QByteArray &image);
    static Status checkSize(qint64 bytes); ///< the first half of check(), before a file is read

    /// Keeps it for the mention, not shown yet; the same bytes again give the same uid. Checks first.
    Result<Uid> keep(MentionId mention, const QString &name, const QByteArray &image);
    /// The one that is shown.
    Result<std::optional<MentionPicture>> shown(MentionId mention) const;
    Result<Uid> shownUid(MentionId mention) const; ///< empty: none
    /// Empty: none. Error::NotFound when it is no picture of this mention.
    Status show(MentionId mention, const Uid &uid);

private:
    Connection &m_connection;
};

} // namespace pulse
