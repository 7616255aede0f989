#pragma once
#include "core/change.h"
#include "core/ids.h"
#include "store/workspace.h"
#include <QFuture>
#include <QImage>
#include <QString>

namespace pulse {

/// A picture on its way to a mention: a file, or an image from the clipboard.
struct NewPicture {
    QString file; ///< empty: `image`
    QImage image;
    QString name; ///< of an image; a file has its own
};

/// Keeps \a picture and shows it with the mention, through the journal (entity "mention", field "picture"), so that it
/// can be undone. Reads and packs on a worker thread. Error::Usage in words when it is too large or no picture.
QFuture<Result<Change>> attachPicture(Workspace &workspace, MentionId mention, const Uid &uid,
                                      const NewPicture &picture);

} // namespace pulse
