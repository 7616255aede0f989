#pragma once
#include "core/mention.h"
#include "core/mention_filter.h"
#include "report/table_writer.h"
#include "store/workspace.h"
#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <atomic>

namespace pulse {

/// Shared by the export and whoever watches it. Every member is for any thread.
struct ExportControl {
    std::atomic<bool> cancel{false};
    std::atomic<qint64> written{0}, total{0};
};

/// Writes what a filter shows to a file, in the background and in flat memory. Callable from any thread; never blocks.
class ExportService final : public QObject {
    Q_OBJECT
public:
    explicit ExportService(Workspace &workspace);
    ~ExportService() override; ///< cancels what runs

    /// \a file ends in .csv or .xlsx. Times are in \a zone. The number of mentions written; Error::Cancelled leaves
    /// nothing at \a file.
    QFuture<Result<qint64>> start(const MentionFilter &filter, const QString &file, const QTimeZone &zone,
                                  std::shared_ptr<ExportControl> control);

private:
    Workspace &m_workspace;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_closing;
};

/// The columns of exports, named as the import recognises them.
QStringList exportHeaders();
/// The names of a mention's brands by \a brandNames, which lacks campaigns and brands that were removed: they are left
/// out.
QStringList brandNamesOf(const Mention &mention, const QHash<BrandId, QString> &brandNames);
/// \a brandNames as in brandNamesOf().
QList<TableCell> exportRow(const Mention &mention, const QHash<BrandId, QString> &brandNames);

} // namespace pulse
