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

/// What the columns of a view are called: what a row is, what is said of it, and its figure.
struct ColumnNames {
    QStringView view;
    QStringView ko[3], en[3];
};

constexpr ColumnNames Columns[] = {
    {u"negative_feed", {u"글", u"누가, 어디서, 언제", u"위험"}, {u"Post", u"Who, where, when", u"Risk"}},
    {u"open_cases", {u"위기 건", u"심각도와 조치", u"경과"}, {u"Case", u"Severity and steps", u"Age"}},
    {u"origin_trace", {u"급증", u"어디서 시작했나", u"설명하는 몫"}, {u"Spike", u"Where it began", u"Explains"}},
    {u"people_active", {u"사람", u"어느 쪽, 어디서", u"언급"}, {u"Person", u"For or against, where", u"Mentions"}},
    {u"advocacy_week",
     {u"말이나 사람", u"누가, 어디서, 언제", u"영향력"},
     {u"Words or person", u"Who, where, when", u"Influence"}},
    {u"activation_week",
     {u"활성화", u"평소 주와 견주면", u"이번 기간"},
     {u"Activation", u"Against a usual week", u"This period"}},
    {u"top_content",
     {u"글이나 화제", u"누가, 어디서, 언제", u"참여"},
     {u"Post or theme", u"Who, where, when", u"Engagement"}},
    {u"influencer_week", {u"사람", u"어디서, 어조", u"도달"}, {u"Person", u"Where, in which tone", u"Reach"}},
    {u"benchmark_table", {u"지표", u"근거", u"기준값"}, {u"Measure", u"Rests on", u"Benchmark"}},
    {u"run_history", {u"항목", u"사유", u"횟수"}, {u"Item", u"Reason", u"Times"}},
    {u"campaign_curve", {u"캠페인", u"모양과 경과", u"언급"}, {u"Campaign", u"Shape and course", u"Mentions"}},
    {u"delight_educate",
     {u"캠페인, 예문", u"판정", u"즐거움 또는 정보"},
     {u"Campaign, examples", u"As judged", u"Delight or learning"}},
    {u"roi_table", {u"캠페인·후원", u"비용과 성과", u"ROI"}, {u"Campaign, sponsorship", u"Costs and results", u"ROI"}},
    {u"share_of_voice",
     {u"브랜드", u"언급과 도달", u"언급 점유율"},
     {u"Brand", u"Mentions and reach", u"Share of voice"}},
    {u"competitor_reach",
     {u"브랜드", u"이전과 점유율", u"추정 도달"},
     {u"Brand", u"Before, and share", u"Estimated reach"}},
    {u"perception_compare",
     {u"브랜드", u"긍정 비율과 연관어", u"순감성"},
     {u"Brand", u"Positive ratio and words", u"Net sentiment"}},
    {u"sample_check", {u"언급", u"판정", u"시각"}, {u"Mention", u"As judged", u"Time"}},
    {u"handover_list", {u"건", u"누가, 어디서", u"상태"}, {u"Item", u"Who, where", u"State"}},
    {u"year_overview",
     {u"달", u"순감성·급증·캠페인", u"언급"},
     {u"Month", u"Sentiment, spikes, campaigns", u"Mentions"}},
    {u"demographics", {u"채널과 집단", u"구분과 출처", u"비율"}, {u"Channel and group", u"Kind and origin", u"Share"}},
    {u"channel_mix",
     {u"채널", u"결정·투입·성과", u"언급 비중"},
     {u"Channel", u"Decision, effort, result", u"Of mentions"}},
    {u"sponsorship_table",
     {u"후원", u"비용·성과·감성", u"함께 언급"},
     {u"Sponsorship", u"Cost, result, tone", u"Name both"}},
    {u"tactic_register", {u"실행 방안", u"결정과 근거", u"언급"}, {u"Tactic", u"Decision and evidence", u"Mentions"}},
    {u"department_use", {u"부서", u"받은 것과 쓴 것", u"날짜"}, {u"Department", u"Received and used", u"Day"}},
    {u"business_lines", {u"사업 부문", u"감성과 화제", u"언급"}, {u"Business line", u"Tone and themes", u"Mentions"}},
    {u"loyal_following", {u"사람", u"어느 쪽, 어디서", u"언급"}, {u"Person", u"Stance and place", u"Mentions"}},
    {u"decision_log", {u"결정", u"종류·결정자·근거", u"날짜"}, {u"Decision", u"Kind, by whom, why", u"Day"}},
    {u"strategy", {u"목표", u"역할과 방법", u"담당자"}, {u"Goal", u"Role and how", u"In charge"}},
};

QString columnName(const ReportWriter &w, const QString &view, int column)
{
    for (const ColumnNames &names : Columns)
        if (names.view == view)
            return (w.korean ? names.ko : names.en)[column].toString();
    constexpr QStringView ko[] = {u"항목", u"내용", u"값"}, en[] = {u"Item", u"What", u"Value"};
    return (w.korean ? ko : en)[column].toString();
}

TableBlock rowsOf(ReportWriter &w, const Evidence &evidence)
{
    const bool figures = std::any_of(evidence.rows.cbegin(), evidence.rows.cend(),
                                     [](const EvidenceRow &row) { return !row.value.isEmpty(); });
    TableBlock table;
    table.headers = {columnName(w, evidence.view, 0), columnName(w, evidence.view, 1)};
    table.numeric = {false, false};
    table.widths = {0.38, 0.62};
    if (figures) {
        table.headers << columnName(w, evidence.view, 2);
        table.numeric << true;
        table.widths = {0.32, 0.49, 0.19};
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
        chart.caption = w.figureCaption(evidence.seriesName.isEmpty() ? sectionName(section, w.language)
                                                                      : evidence.seriesName + u'.');
        w.mark(chart, evidence.marks);
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
