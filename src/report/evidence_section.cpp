#include "core/bucket_dates.h"
#include "core/wording.h"
#include "report/report_sections.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// What a figure counts in: its text without the number.
QString unitOf(const QString &value)
{
    QString unit = value;
    unit.removeIf([](QChar c) { return c.isDigit() || c.isSpace() || QStringView(u",.+-\u2212").contains(c); });
    return unit;
}

/// Figures of one unit can stand beside each other in a chart.
bool areComparable(const QList<EvidenceRow> &rows)
{
    return std::all_of(rows.cbegin(), rows.cend(),
                       [&rows](const EvidenceRow &row) { return unitOf(row.value) == unitOf(rows[0].value); });
}

TableBlock rowsOf(ReportWriter &w, const Evidence &evidence)
{
    const bool figures = std::any_of(evidence.rows.cbegin(), evidence.rows.cend(),
                                     [](const EvidenceRow &row) { return !row.value.isEmpty(); });
    TableBlock table;
    table.headers = {w.say(u"항목", u"Item"), w.say(u"내용", u"What")};
    table.numeric = {false, false};
    table.widths = {0.38, 0.62};
    if (figures) {
        table.headers << w.say(u"값", u"Value");
        table.numeric << true;
        table.widths = {0.36, 0.46, 0.18};
        if (areComparable(evidence.rows))
            table.charted = {2};
    }
    for (const EvidenceRow &row : evidence.rows) {
        QStringList cells{row.title, row.badge.isEmpty() || row.detail.isEmpty() ? row.badge + row.detail
                                                                                 : row.badge + u" · "_s + row.detail};
        if (figures)
            cells << (row.value.isEmpty() ? u"—"_s : row.value);
        table.rows << cells;
        table.values << QList<double>(cells.size(), UnknownFigure);
        table.links << FigureLink{row.search, row.from, row.to, row.mention};
    }
    return table;
}

} // namespace

void writeEvidence(ReportWriter &w, const QString &section, const Evidence &evidence)
{
    // A view that the program cannot fill has no place in a report that goes out.
    if (evidence.status == Evidence::Status::NotAvailable)
        return;
    w.heading(section);
    if (!evidence.headline.isEmpty())
        w.add(ParagraphBlock{evidence.headline});
    if (!evidence.series.isEmpty()) {
        TimeChartBlock chart;
        chart.series = evidence.series;
        chart.bucket = evidence.series.size() > 1
                           ? bucketOfSpacing(evidence.series[0].start.secsTo(evidence.series[1].start))
                           : Bucket::Day;
        chart.valueName = sectionName(section, w.language);
        chart.caption = w.figureCaption(sectionName(section, w.language));
        w.add(chart);
    }
    if (!evidence.rows.isEmpty()) {
        TableBlock table = rowsOf(w, evidence);
        table.caption = w.tableCaption(
            evidence.n > 0 ? u"%1 (n=%2)"_s.arg(sectionName(section, w.language), wholeNumber(evidence.n))
                           : sectionName(section, w.language));
        w.add(table);
    }
    if (!evidence.note.isEmpty())
        w.add(ParagraphBlock{evidence.note, true});
}

} // namespace pulse
