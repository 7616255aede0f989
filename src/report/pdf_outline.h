#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace pulse {

/// A bookmark: where a section begins.
struct PdfBookmark {
    QString title;
    int page = 0;   ///< from 0
    double top = 0; ///< points from the upper edge of the page
};

/// Adds bookmarks and the document's language to a PDF as Qt writes it (QPdfWriter has neither), as an incremental
/// update behind its end: nothing of what is there changes (ISO 32000-1, 7.5.6 and 12.3.3). Returns \a pdf as it was
/// when its structure is not the expected one.
QByteArray withBookmarks(const QByteArray &pdf, const QList<PdfBookmark> &bookmarks, const QString &language);

} // namespace pulse
