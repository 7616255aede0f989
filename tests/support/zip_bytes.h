#pragma once
#include <QByteArray>
#include <QList>
#include <QtEndian>
#include <utility>

/// A ZIP file of stored entries, made in memory: for workbooks that no program would write.
inline QByteArray zipBytes(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    const auto number = [](auto value) {
        QByteArray bytes(sizeof value, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    QByteArray file, directory;
    for (const auto &[name, content] : entries) {
        const QByteArray common = number(quint16(20)) + number(quint16(0)) + number(quint16(0)) + number(quint32(0)) +
                                  number(quint32(0)) + number(quint32(content.size())) +
                                  number(quint32(content.size())) + number(quint16(name.size())) + number(quint16(0));
        directory +=
            "PK\x01\x02" + number(quint16(20)) + common + QByteArray(10, '\0') + number(quint32(file.size())) + name;
        file += "PK\x03\x04" + common + name + content;
    }
    const quint32 start = quint32(file.size());
    file += directory + "PK\x05\x06" + QByteArray(4, '\0') + number(quint16(entries.size())) +
            number(quint16(entries.size())) + number(quint32(directory.size())) + number(start) + number(quint16(0));
    return file;
}
