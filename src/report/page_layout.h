#pragma once
#include "report/report_document.h"
#include <QPainter>
#include <functional>
#include <memory>

namespace pulse {

/// A report on A4 pages. The preview and the PDF paint the same layout, so that preview is what is saved.
/// Needs a QGuiApplication (fonts); otherwise usable on any thread, one object on one thread at a time.
class PageLayout {
public:
    explicit PageLayout(const ReportDocument &document);
    ~PageLayout();

    int pageCount() const;
    /// Paints page \a page (from 0) so that one unit of \a painter is 1/720 inch: scale it by dpi / 720 first.
    void paint(QPainter &painter, int page) const;
    /// The page in those units.
    static QSizeF pageSize() { return {5953, 8419}; }

private:
    struct Atom; ///< what may not be torn apart: a line of text, a row, a chart
    struct Page;
    class Flow;
    ReportDocument m_document;
    QList<Page> m_pages;
};

} // namespace pulse
