#include "services/report_service.h"
#include "report/html_renderer.h"
#include "report/pdf_renderer.h"
#include "report/report_composer.h"
#include "report/xlsx_renderer.h"
#include "services/report_gatherer.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QtConcurrentRun>

namespace pulse {
using namespace Qt::StringLiterals;

ReportService::ReportService(Workspace &workspace, const Clock &clock) : m_workspace(workspace), m_clock(clock)
{
    m_pool.setMaxThreadCount(1); // one page at a time is quick, and leaves a core to the window
}

ReportService::~ReportService() { m_pool.waitForDone(); }

QFuture<Result<ReportDocument>> ReportService::prepare(BrandId brand, Period period, QString language)
{
    const QDateTime cutOff = m_clock.now();
    return m_workspace.read([=](Connection &connection) -> Result<ReportDocument> {
        const Result<ReportData> data = gatherReport(connection, brand, period, cutOff, language);
        if (!data)
            return data.error();
        return composeReport(*data, language);
    });
}

QFuture<QList<QImage>> ReportService::preview(ReportDocument document, int width)
{
    return QtConcurrent::run(&m_pool, [document = std::move(document), width] {
        const PageLayout layout(document);
        const QSizeF paper = PageLayout::pageSize();
        const double scale = width / paper.width();
        QList<QImage> pages;
        for (int page = 0; page < layout.pageCount(); ++page) {
            QImage image(width, qRound(paper.height() * scale), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::TextAntialiasing);
            painter.scale(scale, scale);
            layout.paint(painter, page);
            pages << image;
        }
        return pages;
    });
}

QFuture<Status> ReportService::save(ReportDocument document, QString file)
{
    return QtConcurrent::run(
        &m_pool, [document = std::move(document), file = std::move(file)] { return write(document, file); });
}

Status ReportService::write(const ReportDocument &document, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == u"pdf")
        return writePdf(document, file);
    if (ending == u"html" || ending == u"htm")
        return writeHtml(document, file);
    if (ending == u"xlsx")
        return writeXlsxReport(document, file);
    if (ending == u"csv")
        return writeCsvReport(document, file);
    return Error{Error::Kind::Usage,
                 QCoreApplication::translate("Report",
                                             "The ending of the file says what to write: .pdf, .html, .xlsx or .csv. "
                                             "\"%1\" has none of them.")
                     .arg(QFileInfo(file).fileName()),
                 {}};
}

} // namespace pulse
