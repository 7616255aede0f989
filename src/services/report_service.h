#pragma once
#include "core/change.h"
#include "report/page_layout.h"
#include "report/report_difference.h"
#include "services/report_progress.h"
#include "services/report_request.h"
#include "services/report_subject.h"
#include "store/report_store.h"
#include "store/workspace.h"
#include <QFuture>
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <memory>

namespace pulse {

/// The pages of a report as pictures, and what a click on them opens, page by page.
struct ReportPages {
    QList<QImage> pictures;
    QList<QList<PageLink>> links; ///< in units of PageLayout::pageSize()
};

/// A kept report opened again.
struct ReopenedReport {
    KeptReport kept;
    ReportDocument document;             ///< as it was
    QList<FigureDifference> differences; ///< what the data behind it says otherwise now
};

/// Reports from numbers to file, on background threads. Callable from the GUI thread; never blocks.
class ReportService final : public QObject {
    Q_OBJECT
public:
    ReportService(Workspace &workspace, const Clock &clock);
    ~ReportService() override; ///< waits for files being written

    /// The whole report with the present moment as cut-off.
    QFuture<Result<PreparedReport>> prepare(ReportRequest request, std::shared_ptr<ReportProgress> progress = {});
    /// What reports of one campaign or case can be about, newest first. \a language of their titles.
    QFuture<Result<QList<ReportSubject>>> subjects(BrandId brand, QString language);
    /// Its A4 pages as pictures of \a width pixels, as the PDF will have them.
    QFuture<ReportPages> preview(ReportDocument document, int width);
    /// Writes the document; the ending of \a file says PDF, HTML, XLSX or CSV (Error::Usage for another).
    QFuture<Status> save(ReportDocument document, QString file);

    // Changes by people, through the journal.
    QFuture<Result<Change>> savePlan(QString kind, ReportPlan plan); ///< for all reports of the kind; without its logo
    QFuture<Result<Change>> saveLogo(QByteArray png);                ///< empty takes it away
    QFuture<Result<Change>> saveWords(ReportRequest request, ReportWords words);

    // Reports kept as final.
    QFuture<Result<Change>> keep(ReportRequest request, ReportDocument document);
    QFuture<Result<QList<KeptReport>>> kept(BrandId brand); ///< newest first
    QFuture<Result<ReopenedReport>> reopen(Uid uid, std::shared_ptr<ReportProgress> progress = {});
    QFuture<Result<Change>> discard(Uid uid); ///< can be undone

    /// The same, on the calling thread: for the command line and the schedule.
    static Result<PreparedReport> prepare(Connection &connection, const ReportRequest &request, const QDateTime &cutOff,
                                          ReportProgress *progress = nullptr);
    static Status write(const ReportDocument &document, const QString &file);

private:
    Workspace &m_workspace;
    const Clock &m_clock;
    QThreadPool m_pool;
};

} // namespace pulse
