#pragma once
#include "services/hand_entry.h"
#include "services/post_enricher.h"
#include "sources/file_reader.h"
#include "store/workspace.h"
#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <atomic>

class QTemporaryFile;

namespace pulse {

/// What a person asks for.
struct ImportRequest {
    QString file;
    FileOptions options;          ///< its zone and place are set by the service
    QByteArray timeZone;          ///< IANA name for times that name none; empty: the brand's, else the first brand's
    QString sourceName;           ///< empty: as the same bytes were called before, else the name of the file
    QString brand;                ///< all posts belong to this one; empty: the file's column, else the brands' queries
    bool createBrands = false;    ///< brands that the file names and nobody knows are made
    bool rememberMapping = false; ///< for the next file with the same headers
};

/// Shared by the import and whoever watches it. Every member is for any thread.
struct ImportControl {
    std::atomic<bool> cancel{false}; ///< set it: the batches under way are finished, the rest is not begun
    std::atomic<qint64> bytesRead{0}, bytesTotal{0}; ///< of the file on disk; total 0 when unknown
    std::atomic<qint64> rows{0}, added{0};
};

struct RejectedRow {
    qint64 line = 0;
    QString reason;
};

struct ImportOutcome {
    qint64 read = 0; ///< rows, the header left out
    qint64 added = 0, duplicate = 0, updated = 0, rejected = 0;
    qint64 undated = 0;           ///< kept without a time
    qint64 damagedCharacters = 0; ///< that the encoding could not give
    qint64 roundedIds = 0;        ///< rows whose ID a spreadsheet had rounded
    double seconds = 0;
    bool cancelled = false;
    QString sourceName;
    QList<RejectedRow> rejects;                  ///< the first 20
    std::shared_ptr<QTemporaryFile> rejectTable; ///< all of them as CSV with their cells; null when there are none
};

/// Brings posts from files, and single ones by hand, into the workspace, on a thread of its own; callable from any
/// thread, never blocks. A thread reads, parses and enriches while the writer stores the batches before. Each batch of
/// 1,000 is one transaction, so that a cancelled or killed import leaves whole batches, and the same file again adds
/// nothing.
class ImportService final : public QObject {
    Q_OBJECT
public:
    ImportService(Workspace &workspace, const Clock &clock, EnricherFactory enrichers);
    ~ImportService() override; ///< cancels what runs and waits for its batches

    /// What would be read, with the mapping that was remembered for these headers unless \a options name columns.
    QFuture<Result<FilePreview>> preview(const QString &file, const FileOptions &options);
    QFuture<Result<ImportOutcome>> start(const ImportRequest &request, std::shared_ptr<ImportControl> control);
    /// One post of a person's own hand; see enterByHand().
    QFuture<Result<HandEntered>> enter(const HandEntry &entry);
    /// Copies all rejected rows to \a file.
    QFuture<Status> saveRejects(const ImportOutcome &outcome, const QString &file);

    static constexpr qsizetype BatchSize = 1000;

private:
    Workspace &m_workspace;
    const Clock &m_clock;
    EnricherFactory m_enrichers;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_closing;
};

} // namespace pulse
