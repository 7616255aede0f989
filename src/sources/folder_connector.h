#pragma once
#include "sources/connector.h"
#include "sources/source_kind.h"

namespace pulse {

/// Exports of other tools, dropped into a folder: each file is read once, with the columns that were remembered for its
/// headers, else recognised. Originals are opened for reading alone; they are never moved or changed.
///
/// - What one file is, its content says: the same bytes under another name add nothing.
/// - A file that was changed within RestSeconds, or since the look before, may still be written: it is left until it
///   rests. So are the unfinished downloads of browsers and hidden files.
/// - A file that cannot be read, and each row that cannot, is told with its line and the reason as long as the file
/// lies
///   there; it is tried again when it changes.
///
/// Settings: folder (absolute), subfolders ("yes": they too; links are not followed), place (of rows that name none;
/// empty: the folder's name). State: files (what the latest brought), waiting (how many rest), done (contents that
/// were read), sizes (as of the last look), reading (the file in hand and its next row), told (what could not be read).
class FolderConnector final : public Connector {
public:
    static constexpr int RestSeconds = 20;
    static constexpr int RowsOfPage = 20'000; ///< of one file; memory stays flat, whatever its size
    static constexpr int MostFiles = 5000;    ///< of one folder

    Result<HttpRequest> request(const ConnectorInput &input) const override;
    Result<SourcePage> read(const ConnectorInput &input, const HttpResponse &response) const override;
    bool readsHere() const override { return true; }
    Result<SourcePage> readHere(const ConnectorInput &input) const override;
};

/// A file of a watched folder that was read.
struct FolderFile {
    QString name;     ///< with its subfolders
    QDateTime readAt; ///< UTC
    qint64 posts = 0; ///< that it held, known ones included
    qint64 rejected = 0;
};

/// What the health page tells of a watched folder, from the state of its connector.
struct FolderStatus {
    QList<FolderFile> files; ///< the latest 20, the last one first
    int waiting = 0;         ///< that may still be written
};
FolderStatus folderStatus(const QJsonObject &state);

SourceKind folderKind();

} // namespace pulse
