#include "store/picture_store.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QCryptographicHash>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

bool isKnownFormat(const QByteArray &image)
{
    const bool webp = image.startsWith("RIFF") && image.mid(8, 4) == "WEBP";
    return image.startsWith("\x89PNG\r\n\x1a\n") || image.startsWith("\xff\xd8\xff") || webp;
}

} // namespace

Status PictureStore::checkSize(qint64 bytes)
{
    if (bytes > MostBytes)
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("PictureStore", "The picture has %1 MB; %2 MB are the most. Save it "
                                                                 "smaller, or cut it to the post, and choose it again.")
                         .arg(double(bytes) / (1 << 20), 0, 'f', 1)
                         .arg(MostBytes >> 20),
                     {}};
    return ok();
}

Status PictureStore::check(const QByteArray &image)
{
    if (Status small = checkSize(image.size()); !small)
        return small;
    if (!isKnownFormat(image))
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("PictureStore", "This file is no picture that can be kept. PNG, JPEG "
                                                                 "and WebP can."),
                     {}};
    return ok();
}

Result<Uid> PictureStore::keep(MentionId mention, const QString &name, const QByteArray &image)
{
    if (Status checked = check(image); !checked)
        return checked.error();
    const QByteArray hash = QCryptographicHash::hash(image, QCryptographicHash::Sha1).toHex();
    const Uid uid = derivedUid({u"picture"_s, QString::number(raw(mention)), QString::fromLatin1(hash)});
    Statement insert(m_connection, "INSERT OR IGNORE INTO mention_picture (uid, mention_id, name, image)"
                                   " VALUES (?, ?, ?, ?)");
    insert.bind(uid).bind(mention).bind(name).bindBlob(image);
    if (Status done = insert.run(); !done)
        return done.error();
    return uid;
}

Result<std::optional<MentionPicture>> PictureStore::shown(MentionId mention) const
{
    Statement row(m_connection, "SELECT uid, name, image FROM mention_picture WHERE mention_id = ? AND attached = 1");
    if (row.bind(mention).next())
        return std::optional(MentionPicture{row.text(0), row.text(1), row.bytes(2)});
    return row.failed() ? Result<std::optional<MentionPicture>>(row.status().error()) : std::optional<MentionPicture>();
}

Result<Uid> PictureStore::shownUid(MentionId mention) const
{
    Statement row(m_connection, "SELECT uid FROM mention_picture WHERE mention_id = ? AND attached = 1");
    if (row.bind(mention).next())
        return row.text(0);
    return row.failed() ? Result<Uid>(row.status().error()) : Uid();
}

Status PictureStore::show(MentionId mention, const Uid &uid)
{
    if (!uid.isEmpty()) {
        Statement known(m_connection, "SELECT count(*) FROM mention_picture WHERE mention_id = ? AND uid = ?");
        const bool any = known.bind(mention).bind(uid).scalar() > 0;
        if (known.failed())
            return known.status();
        if (!any)
            return Error{
                Error::Kind::NotFound,
                QCoreApplication::translate("PictureStore", "This picture is not kept any more. Nothing was changed."),
                {}};
    }
    Statement attach(m_connection, "UPDATE mention_picture SET attached = uid = ?2 WHERE mention_id = ?1");
    return attach.bind(mention).bind(uid).run();
}

} // namespace pulse
