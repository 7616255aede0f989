#pragma once
#include "core/result.h"
#include <QByteArray>
#include <atomic>
#include <memory>

class QFile;
class QTemporaryFile;

namespace pulse {

/// The bytes of a file in order, with a look ahead: a plain file, a pipe, or either of them compressed with gzip (seen
/// by its first bytes, not by its name). Memory stays flat. Belongs to one thread at a time; rawPosition() is for any.
class FileBytes {
public:
    /// Refuses what is missing, a folder, or unreadable, in words.
    static Result<std::unique_ptr<FileBytes>> open(const QString &path);
    ~FileBytes();

    /// The next bytes without taking them: fewer than \a size only at the end. An error is a broken archive or disk.
    Result<QByteArray> peek(qsizetype size);
    /// Takes at most \a size bytes; empty at the end.
    Result<QByteArray> read(qsizetype size);

    bool compressed() const { return m_inflater != nullptr; }
    bool sequential() const; ///< a pipe: it can be read once only
    qint64 rawSize() const;  ///< bytes on disk; 0 when unknown
    qint64 rawPosition() const { return m_rawPosition.load(std::memory_order_relaxed); }

    /// A copy of everything that is left, on disk: for formats that are read out of order. Refuses more than \a cap.
    Result<std::unique_ptr<QTemporaryFile>> spool(qint64 cap);

private:
    FileBytes();
    struct Inflater;
    Result<QByteArray> readRaw(qsizetype size);
    Status fill(qsizetype size);

    std::unique_ptr<QFile> m_file;
    std::unique_ptr<Inflater> m_inflater;
    QByteArray m_ahead;
    bool m_ended = false;
    std::atomic<qint64> m_rawPosition{0};
};

} // namespace pulse
