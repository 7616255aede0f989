#pragma once
#include "report/report_document.h"
#include <QObject>

namespace pulse {

/// Brings a document to a printer or into a PDF, with the pages of the reports; tells how it went.
class RunPrinter final : public QObject {
    Q_OBJECT
public:
    /// \a window owns the dialogs.
    explicit RunPrinter(QWidget *window);
    void askAndPrint(const ReportDocument &document);
    void askAndSave(const ReportDocument &document);
    void saveTo(const ReportDocument &document, const QString &file);

signals:
    void told(const QString &text, bool isError);

private:
    QWidget *m_window;
};

} // namespace pulse
