#pragma once
#include "core/result.h"
#include <QHash>
#include <QIODevice>
#include <memory>

namespace pulse {

/// What an entry unpacks to, as a stream.
class ZipEntry : public QIODevice {
public:
    /// From here on at most \a bytes more may be read; beyond them the device ends as at its cap.
    virtual void allow(qint64 bytes) = 0;
};

/// The directory of a ZIP file and its entries as streams: as much of ZIP as spreadsheets use (stored and deflated
/// entries, no encryption, no parts, no ZIP64). Entries are unpacked while they are read, never to disk.
class ZipArchive {
public:
    /// \a file must outlive the archive and its entries, and may be read by nobody else meanwhile.
    static Result<std::unique_ptr<ZipArchive>> open(QIODevice &file);
    bool contains(const QString &name) const { return m_entries.contains(name); }
    /// Refuses to give more than \a cap bytes: then the device's errorString() is "cap" and it ends. Null when there is
    /// no entry.
    std::unique_ptr<ZipEntry> entry(const QString &name, qint64 cap) const;

private:
    explicit ZipArchive(QIODevice &file) : m_file(file) {}
    struct Entry {
        int method = 0;
        qint64 packedSize = 0, headerAt = 0;
    };
    QIODevice &m_file;
    QHash<QString, Entry> m_entries;
};

} // namespace pulse
