#pragma once
#include "shared_data.h"
#include "sources/file_reader.h"
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

/// What the tests of file readers share: a file read to its end, and files made for a test.

struct Everything {
    pulse::FilePreview preview;
    QList<pulse::Post> posts;
    QList<pulse::FileRow> rejects;
    QString error;
    qint64 damaged = 0;
};

inline Everything readAll(const QString &path, const pulse::FileOptions &options = {})
{
    Everything all;
    auto reader = pulse::FileReader::open(path, options);
    if (!reader) {
        all.error = reader.error().text;
        return all;
    }
    all.preview = (*reader)->preview();
    for (;;) {
        pulse::FileRow row;
        const auto more = (*reader)->next(row);
        if (!more) {
            all.error = more.error().text;
            break;
        }
        if (!*more)
            break;
        if (row.post)
            all.posts << *row.post;
        else
            all.rejects << row;
    }
    all.damaged = (*reader)->damagedCharacters();
    return all;
}

inline QJsonDocument jsonFile(const char *path)
{
    QFile file(sharedPath(path));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

/// Files with given bytes, gone after the test.
class WrittenFiles {
public:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};
