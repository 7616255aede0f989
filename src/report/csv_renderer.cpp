#include "report/csv_renderer.h"
#include "report/pdf_renderer.h"
#include "report/spread_chart_painter.h"
#include "report/table_writer.h"
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString csvNumber(double value) { return std::isnan(value) ? QString() : QString::number(value, 'g', 12); }

QString csvCurves(const CurveBlock &block)
{
    QStringList heads{block.stepName};
    qsizetype steps = 0;
    for (const CurveLine &curve : block.curves) {
        heads << curve.name;
        steps = std::max(steps, curve.values.size());
    }
    QString csv = csvRow(heads);
    for (qsizetype step = 0; step < steps; ++step) {
        QStringList row{QString::number(step)};
        for (const CurveLine &curve : block.curves)
            row << csvNumber(curve.values.value(step, std::numeric_limits<double>::quiet_NaN()));
        csv += csvRow(row);
    }
    return csv;
}

/// What the summary, the author and the posts say; a table file has room for words too.
QString csvWords(const ReportBlock &block)
{
    if (const auto *heading = std::get_if<HeadingBlock>(&block))
        return u"\r\n"_s + csvRow({heading->text});
    if (const auto *summary = std::get_if<SummaryBlock>(&block))
        return csvRow({summary->label, summary->text});
    if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
        return csvRow({paragraph->text});
    if (const auto *comment = std::get_if<CommentBlock>(&block))
        return csvRow({comment->text});
    const auto *quote = std::get_if<QuoteBlock>(&block);
    return quote ? csvRow({quote->source, quote->text, quote->detail, quote->url}) : QString();
}

QString csvOf(const ReportDocument &document, const ReportBlock &block)
{
    QString csv;
    if (const auto *table = std::get_if<TableBlock>(&block)) {
        csv +=
            u"\r\n"_s + csvRow({table->caption.isEmpty() ? document.title : table->caption}) + csvRow(table->headers);
        for (qsizetype row = 0; row < table->rows.size(); ++row) {
            QStringList cells = table->rows[row];
            for (qsizetype column = 0; column < cells.size(); ++column)
                if (const double value =
                        table->values.value(row).value(column, std::numeric_limits<double>::quiet_NaN());
                    !std::isnan(value))
                    cells[column] = csvNumber(value);
            csv += csvRow(cells);
        }
    } else if (const auto *chart = std::get_if<TimeChartBlock>(&block)) {
        csv += u"\r\n"_s + csvRow({chart->caption}) +
               csvRow({u"timestamp"_s, u"value"_s, u"expected"_s, u"lower"_s, u"upper"_s});
        for (const SeriesPoint &point : chart->series)
            csv += csvRow({point.start.toTimeZone(document.zone).toString(Qt::ISODate), csvNumber(point.value),
                           csvNumber(point.expected), csvNumber(point.lower), csvNumber(point.upper)});
    } else if (const auto *shares = std::get_if<ShareBlock>(&block)) {
        csv += u"\r\n"_s + csvRow({shares->caption});
        for (const Share &share : shares->shares)
            csv += csvRow({share.name, csvNumber(share.percent)});
    } else if (const auto *curves = std::get_if<CurveBlock>(&block)) {
        csv += u"\r\n"_s + csvRow({curves->caption}) + csvCurves(*curves);
    } else if (const auto *intervals = std::get_if<IntervalBlock>(&block)) {
        csv += u"\r\n"_s + csvRow({intervals->caption}) + csvRow({{}, intervals->valueName, u"lower"_s, u"upper"_s});
        for (const IntervalLine &bar : intervals->bars)
            csv += csvRow({bar.label, csvNumber(bar.value), csvNumber(bar.low), csvNumber(bar.high)});
    } else if (const auto *spread = std::get_if<SpreadBlock>(&block)) {
        const TableBlock path =
            spreadChartTable({spread->steps, document.zone, {}, {}, document.language}, spread->caption);
        csv += u"\r\n"_s + csvRow({path.caption}) + csvRow(path.headers);
        for (const QStringList &row : path.rows)
            csv += csvRow(row);
    } else {
        csv += csvWords(block);
    }
    return csv;
}

} // namespace

Status writeCsvReport(const ReportDocument &document, const QString &file)
{
    QString csv = csvRow({document.running, document.periodName}) + csvRow({document.title}) + csvRow({document.lead}) +
                  csvRow({document.footer});
    for (const ReportBlock &block : document.blocks)
        csv += csvOf(document, block);
    return saveWhole(file, QByteArray("\xEF\xBB\xBF") + csv.toUtf8());
}

} // namespace pulse
