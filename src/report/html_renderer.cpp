#include "report/html_renderer.h"
#include "report/curve_chart_painter.h"
#include "report/interval_chart_painter.h"
#include "report/pdf_renderer.h"
#include "report/report_style.h"
#include "report/spread_chart_painter.h"
#include "report/time_chart_painter.h"
#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QUrl>
#include <QtMath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double ChartHeight = 300;

/// A chart as a picture in lines, \a height pixels high.
template <typename Paint>
QString chartPicture(double height, Paint paint)
{
    const QSize size(900, qCeil(height));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    QPainter painter(&generator);
    paint(painter, QRectF(QPointF(0, 0), size));
    painter.end();
    return u"data:image/svg+xml;base64,"_s + QString::fromLatin1(buffer.data().toBase64());
}

QString figure(const QString &picture, const QString &words, const QString &caption)
{
    return u"<figure><img src=\"%1\" alt=\"%2\"><figcaption>%3</figcaption></figure>\n"_s.arg(
        picture, words.toHtmlEscaped(), caption.toHtmlEscaped());
}

/// Only web addresses become links: what came from the network is never a script or a local path.
QString link(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return address.toHtmlEscaped();
    return u"<a href=\"%1\" rel=\"noopener noreferrer\">%2</a>"_s.arg(
        QString::fromUtf8(url.toEncoded()).toHtmlEscaped(), address.toHtmlEscaped());
}

QString logo(const ReportDocument &document)
{
    if (!document.cover || document.cover->logo.isEmpty())
        return {};
    return u"<img class=\"logo\" alt=\"\" src=\"data:image/png;base64,%1\">\n"_s.arg(
        QString::fromLatin1(document.cover->logo.toBase64()));
}

class HtmlWriter {
public:
    explicit HtmlWriter(const ReportDocument &document) : m_document(document) {}

    QString operator()(const HeadingBlock &block) const { return u"<h2>%1</h2>\n"_s.arg(block.text.toHtmlEscaped()); }

    QString operator()(const ParagraphBlock &block) const
    {
        return u"<p%1>%2</p>\n"_s.arg(block.small ? u" class=\"small\""_s : QString(),
                                      block.text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }

    QString operator()(const CommentBlock &block) const
    {
        return u"<p class=\"comment\">%1</p>\n"_s.arg(block.text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }

    QString operator()(const SummaryBlock &block) const
    {
        return u"<p class=\"line\"><b>%1</b> <span>%2</span></p>\n"_s.arg(block.label.toHtmlEscaped(),
                                                                          block.text.toHtmlEscaped());
    }

    QString operator()(const TableBlock &block) const
    {
        QString html = u"<table>"_s;
        if (!block.caption.isEmpty())
            html += u"<caption>%1</caption>"_s.arg(block.caption.toHtmlEscaped());
        html += u"<colgroup>"_s; // as wide as on paper
        for (const double width : block.widths)
            html += u"<col style=\"width:%1%\">"_s.arg(100 * width, 0, 'f', 1);
        html += u"</colgroup>"_s;
        html += u"<thead>"_s + row(block, block.headers, u"th"_s) + u"</thead><tbody>"_s;
        for (const QStringList &cells : block.rows)
            html += row(block, cells, u"td"_s);
        return html + u"</tbody></table>\n"_s;
    }

    QString operator()(const TimeChartBlock &block) const
    {
        const TimeChartData data = reportChart(block, m_document.zone, m_document.language);
        const auto picture = chartPicture(
            ChartHeight, [&data](QPainter &painter, const QRectF &rect) { paintTimeChart(painter, rect, data); });
        return figure(picture, block.caption, block.caption);
    }

    QString operator()(const CurveBlock &block) const
    {
        const CurveChartData data = reportCurves(block, m_document.language);
        const auto picture = chartPicture(
            ChartHeight, [&data](QPainter &painter, const QRectF &rect) { paintCurveChart(painter, rect, data); });
        return figure(picture, describeCurveChart(data, block.valueName), block.caption);
    }

    QString operator()(const IntervalBlock &block) const
    {
        const IntervalChartData data = reportIntervals(block, m_document.language);
        const auto picture = chartPicture(intervalChartHeight(data), [&data](QPainter &painter, const QRectF &rect) {
            paintIntervalChart(painter, rect, data);
        });
        return figure(picture, describeIntervalChart(data), block.caption);
    }

    QString operator()(const SpreadBlock &block) const
    {
        const SpreadChartData data = reportSpread(block, m_document.zone, m_document.language);
        const auto picture = chartPicture(spreadChartHeight(data), [&data](QPainter &painter, const QRectF &rect) {
            paintSpreadChart(painter, rect, data);
        });
        return figure(picture, describeSpreadChart(data), block.caption);
    }

    QString operator()(const ShareBlock &block) const
    {
        // Which colour is whose stands under the bar: a narrow part has no room for its name.
        QString bar, legend;
        for (qsizetype i = 0; i < block.shares.size(); ++i) {
            const Share &share = block.shares[i];
            const QString name = share.name.toHtmlEscaped(), colour = brandColour(int(i)).name();
            const QString percent = QString::number(share.percent, 'f', 1) + u'%';
            bar += u"<span style=\"width:%1%;background:%2;color:%3\">%4 %5</span>"_s.arg(share.percent, 0, 'f', 2)
                       .arg(colour, brandTextColour(int(i)).name(), name, percent);
            legend += u"<span><i style=\"background:%1\"></i>%2 %3</span>"_s.arg(colour, name, percent);
        }
        return u"<figure><div class=\"shares\" aria-hidden=\"true\">%1</div><p class=\"legend\">%2</p>"
               "<figcaption>%3</figcaption></figure>\n"_s.arg(bar, legend, block.caption.toHtmlEscaped());
    }

    QString operator()(const QuoteBlock &block) const
    {
        return u"<blockquote><b>%1</b><p>%2</p><small>%3%4</small></blockquote>\n"_s.arg(
            block.source.toHtmlEscaped(), block.text.toHtmlEscaped(), block.detail.toHtmlEscaped(),
            block.url.isEmpty() ? QString() : u" · "_s + link(block.url));
    }

private:
    static QString row(const TableBlock &block, const QStringList &cells, const QString &tag)
    {
        QString html = u"<tr>"_s;
        for (qsizetype i = 0; i < cells.size(); ++i)
            html += u"<%1%2>%3</%1>"_s.arg(tag, block.numeric.value(i) ? u" class=\"n\""_s : QString(),
                                           cells[i].toHtmlEscaped());
        return html + u"</tr>\n"_s;
    }

    const ReportDocument &m_document;
};

QString styleSheet()
{
    const ReportColours &c = reportColours();
    return u"body{font:15px/1.6 'Noto Sans KR','Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic',sans-serif;"
           "color:%1;max-width:900px;word-break:keep-all;overflow-wrap:anywhere;margin:32px auto;padding:0 "
           "20px;font-variant-numeric:tabular-nums}\n"
           "header,footer{display:flex;justify-content:space-between;color:%2;font-size:13px}\n"
           "h1{font-size:28px;line-height:1.3;margin:24px 0 8px}h2{font-size:18px;margin:32px 0 8px}\n"
           "table{border-collapse:collapse;width:100%;margin:12px 0}.beside{display:flex;flex-wrap:wrap;gap:0 28px}\n"
           ".beside table{flex:1 1 220px;width:auto;align-self:flex-start}\n"
           "caption,figcaption{text-align:left;color:%2;font-size:13px}\n"
           "th,td{padding:7px 8px;border-bottom:1px solid %3;text-align:left;vertical-align:top;word-break:keep-all;"
           "overflow-wrap:anywhere}\n"
           "th{color:%2}.n{text-align:right;white-space:nowrap}a{color:%4}\n"
           "figure{margin:12px 0}figure img{width:100%}.small,small{color:%2;font-size:13px}.small{margin:4px 0}\n"
           "blockquote{margin:14px 0;padding:0 0 0 14px;border-left:3px solid %3}\n"
           "blockquote p{margin:2px 0;overflow-wrap:anywhere}\n"
           ".comment{border-left:3px solid %4;padding-left:12px}.logo{max-height:64px}\n"
           ".line{display:flex;gap:12px;margin:6px 0}.line b{flex:0 0 132px}\n"
           ".shares{display:flex;gap:2px;height:30px}.shares span{border-radius:3px;padding:0 8px;line-height:30px;"
           "font-size:13px;font-weight:600;white-space:nowrap;overflow:hidden;box-sizing:border-box}\n"
           ".legend{display:flex;flex-wrap:wrap;gap:2px 16px;margin:6px 0;font-size:13px}\n"
           ".legend i{display:inline-block;width:10px;height:10px;border-radius:2px;margin-right:6px}\n"_s.arg(
               c.text.name(), c.secondary.name(), c.border.name(), c.accent.name());
}

} // namespace

QString renderHtml(const ReportDocument &document)
{
    QString body;
    const auto isBeside = [&document](qsizetype i) {
        const auto *table = i < document.blocks.size() ? std::get_if<TableBlock>(&document.blocks[i]) : nullptr;
        return table && table->beside;
    };
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        if (!isBeside(i) && isBeside(i + 1))
            body += u"<div class=\"beside\">\n"_s;
        body += std::visit(HtmlWriter(document), document.blocks[i]);
        if (isBeside(i) && !isBeside(i + 1))
            body += u"</div>\n"_s;
    }
    // The policy keeps a browser from loading anything, even if a later change forgot to escape something.
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src "
           "'unsafe-inline'\">\n"
           "<title>%2</title>\n<style>\n%3</style></head><body>\n"
           "%4<header><span>%5</span><span>%6</span></header>\n<h1>%7</h1>\n<p>%8</p>\n"_s.arg(
               document.language, (document.running + u" – "_s + document.periodName).toHtmlEscaped(), styleSheet(),
               logo(document), document.running.toHtmlEscaped(), document.periodName.toHtmlEscaped(),
               document.title.toHtmlEscaped(), document.lead.toHtmlEscaped()) +
           body + u"<footer><span>%1</span></footer>\n</body></html>\n"_s.arg(document.footer.toHtmlEscaped());
}

Status writeHtml(const ReportDocument &document, const QString &file)
{
    return saveWhole(file, renderHtml(document).toUtf8());
}

} // namespace pulse
