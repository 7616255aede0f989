#include "services/picture_change.h"
#include "store/journal.h"
#include "store/picture_store.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> bytesOf(const NewPicture &picture)
{
    if (picture.file.isEmpty()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (picture.image.isNull() || !buffer.open(QIODevice::WriteOnly) || !picture.image.save(&buffer, "PNG"))
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("PictureChange", "There is no picture in the clipboard."),
                         {}};
        return bytes;
    }
    QFile source(picture.file);
    if (!source.open(QIODevice::ReadOnly))
        return Error{
            Error::Kind::Storage,
            QCoreApplication::translate("PictureChange", "The picture cannot be read: %1").arg(source.errorString()),
            {}};
    if (const Status small = PictureStore::checkSize(source.size()); !small)
        return small.error();
    return source.read(PictureStore::MostBytes + 1);
}

} // namespace

QFuture<Result<Change>> attachPicture(Workspace &workspace, MentionId mention, const Uid &uid,
                                      const NewPicture &picture)
{
    return QtConcurrent::run([&workspace, mention, uid, picture]() -> Result<Change> {
        const auto bytes = bytesOf(picture);
        if (!bytes)
            return bytes.error();
        const QString name = picture.file.isEmpty() ? picture.name : QFileInfo(picture.file).fileName();
        auto writing = workspace.write([&workspace, mention, uid, name,
                                        image = *bytes](Connection &connection, ChangeSet &changes) -> Result<Change> {
            const auto kept = PictureStore(connection).keep(mention, name, image);
            if (!kept)
                return kept.error();
            return Journal(connection, workspace.clock(), workspace.actor())
                .change(u"mention"_s, uid, u"picture"_s, *kept, changes);
        });
        writing.waitForFinished(); // on a pool thread
        if (writing.resultCount() == 0)
            return Error{
                Error::Kind::Cancelled, QCoreApplication::translate("PictureChange", "The program is closing."), {}};
        return writing.result();
    });
}

} // namespace pulse
