#pragma once
#include "core/brand.h"
#include "core/period.h"
#include "report/report_document.h"
#include "store/workspace.h"
#include <QFuture>
#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace pulse {

/// Reports from numbers to file, on background threads. Callable from the GUI thread; never blocks.
class ReportService final : public QObject {
    Q_OBJECT
public:
    ReportService(Workspace &workspace, const Clock &clock);
    ~ReportService() override; ///< waits for files being written

    /// The whole report, composed in \a language ("ko" or "en") with the present moment as cut-off.
    QFuture<Result<ReportDocument>> prepare(BrandId brand, Period period, QString language);
    /// Its A4 pages as pictures of \a width pixels, as the PDF will have them.
    QFuture<QList<QImage>> preview(ReportDocument document, int width);
    /// Writes the document; the ending of \a file says PDF, HTML, XLSX or CSV (Error::Usage for another).
    QFuture<Status> save(ReportDocument document, QString file);

    /// The same, on the calling thread: for the command line.
    static Status write(const ReportDocument &document, const QString &file);

private:
    Workspace &m_workspace;
    const Clock &m_clock;
    QThreadPool m_pool;
};

} // namespace pulse
