#include "core/ids.h"
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QStringList>
#include <QUuid>

namespace pulse {

Uid newUid(qint64 unixMs)
{
    QByteArray bytes(16, '\0');
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((unixMs >> (8 * (5 - i))) & 0xff);
    const quint64 random = QRandomGenerator::system()->generate64();
    const quint32 more = QRandomGenerator::system()->generate();
    for (int i = 0; i < 8; ++i)
        bytes[6 + i] = static_cast<char>((random >> (8 * i)) & 0xff);
    bytes[14] = static_cast<char>(more & 0xff);
    bytes[15] = static_cast<char>((more >> 8) & 0xff);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

Uid derivedUid(const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &part : parts) {
        const QByteArray utf8 = part.toUtf8();
        hash.addData(QByteArray::number(utf8.size()) + ':' + utf8);
    }
    return QString::fromLatin1(hash.result().left(16).toHex());
}

} // namespace pulse
