#include "ui/widgets/run_printer.h"
#include "core/file_name.h"
#include "report/page_layout.h"
#include "report/pdf_renderer.h"
#include "services/deliver.h"
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QtConcurrent>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double LayoutDpi = 720; ///< PageLayout counts in 1/720 inch

/// False when the printer took nothing.
bool print(QPrinter &printer, const ReportDocument &document)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const PageLayout layout(document);
    painter.scale(printer.resolution() / LayoutDpi, printer.resolution() / LayoutDpi);
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), layout.pageCount()) : layout.pageCount();
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        layout.paint(painter, page - 1);
    }
    return painter.end();
}

} // namespace

RunPrinter::RunPrinter(QWidget *window) : QObject(window), m_window(window) {}

void RunPrinter::askAndPrint(const ReportDocument &document)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true); // the layout has its own margins
    printer->setDocName(document.title);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, document] {
        deliver(QtConcurrent::run([printer, document] { return print(*printer, document); }), this, [this](bool done) {
            emit told(done ? tr("Sent to the printer.")
                           : tr("Nothing was printed: the printer did not take the pages. Check that it is ready."),
                      !done);
        });
    });
    // The dialog uses the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void RunPrinter::askAndSave(const ReportDocument &document)
{
    auto *dialog =
        new QFileDialog(m_window, tr("Save the list as PDF"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(asFileName(document.title) + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, document](const QString &file) { saveTo(document, file); });
    dialog->open();
}

void RunPrinter::saveTo(const ReportDocument &document, const QString &file)
{
    deliver(QtConcurrent::run([document, file] { return writePdf(document, file); }), this,
            [this, file](const Status &status) {
                emit told(status ? tr("Saved: %1").arg(QDir::toNativeSeparators(file)) : status.error().text, !status);
            });
}

} // namespace pulse
