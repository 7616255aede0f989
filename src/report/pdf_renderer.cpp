#include "report/pdf_renderer.h"
#include "report/pdf_outline.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

namespace pulse {
using namespace Qt::StringLiterals;

Status writePdf(const ReportDocument &document, const QString &file)
{
    constexpr int Resolution = 720;
    QByteArray bytes;
    QList<PdfBookmark> bookmarks;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({0, 0, 0, 0});
        writer.setResolution(Resolution);
        writer.setTitle(document.running + u" – "_s + document.periodName);
        writer.setCreator(u"Pulsecheck"_s);
        const PageLayout layout(document);
        QPainter painter(&writer);
        for (int page = 0; page < layout.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            layout.paint(painter, page);
        }
        for (const PageHeading &heading : layout.headings())
            bookmarks << PdfBookmark{heading.text, heading.page, heading.top / 10}; // ten units are one point
    }
    return saveWhole(file, withBookmarks(bytes, bookmarks, document.language));
}

Status saveWhole(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return ok();
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("Report",
                                             "The file %1 could not be written (%2). Nothing was changed there; choose "
                                             "another place or free some room and save again.")
                     .arg(file, out.errorString()),
                 out.errorString()};
}

} // namespace pulse
