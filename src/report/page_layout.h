#pragma once
#include "report/report_document.h"
#include <QPainter>
#include <functional>
#include <memory>

namespace pulse {

/// Where on a page something stands that opens what is behind it.
struct PageLink {
    QRectF rect; ///< in the units of PageLayout::pageSize()
    FigureLink link;
};

/// A heading and the page on which it stands, for the bookmarks of a PDF.
struct PageHeading {
    QString text;
    int page = 0;   ///< from 0, the cover counted
    double top = 0; ///< in the units of PageLayout::pageSize()
};

/// A report on A4 pages. The preview and the PDF paint the same layout, so that preview is what is saved.
/// Needs a QGuiApplication (fonts); otherwise usable on any thread, one object on one thread at a time.
class PageLayout {
public:
    explicit PageLayout(const ReportDocument &document);
    ~PageLayout();

    int pageCount() const;
    /// Paints page \a page (from 0) so that one unit of \a painter is 1/720 inch: scale it by dpi / 720 first.
    void paint(QPainter &painter, int page) const;
    QList<PageLink> links(int page) const;
    QList<PageHeading> headings() const;
    /// The page in those units.
    static QSizeF pageSize() { return {5953, 8419}; }

private:
    struct Atom; ///< what may not be torn apart: a line of text, a row, a chart
    struct Page;
    class Flow;
    static Flow flowOf(const ReportDocument &document, double tight, bool together);
    static double lastPageFill(const QList<Page> &pages);
    double offset(int page) const;
    ReportDocument m_document;
    QList<Page> m_pages;
};

} // namespace pulse
