#include "report/report_composer.h"
#include "core/period_name.h"
#include "report/report_sections.h"
#include "report/report_summary.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString kindName(const ReportWriter &w, const QString &kind)
{
    if (kind == u"day")
        return w.say(u"소셜 미디어 일간 보고서", u"Daily social media report");
    if (kind == u"week")
        return w.say(u"소셜 미디어 주간 보고서", u"Weekly social media report");
    if (kind == u"month")
        return w.say(u"소셜 미디어 월간 보고서", u"Monthly social media report");
    if (kind == u"competitors")
        return w.say(u"경쟁 비교 보고서", u"Competitor report");
    if (kind == u"campaign")
        return w.say(u"캠페인 보고서", u"Campaign report");
    if (kind == u"crisis")
        return w.say(u"위기 대응 보고서", u"Crisis report");
    return w.say(u"소셜 미디어 연간 보고서", u"Annual social media report");
}

/// What stands at the head of every page: the period, the campaign or the case.
QString subjectName(const ReportWriter &w)
{
    if (w.data.campaign)
        return w.data.campaign->entry.name();
    return w.data.crisis ? w.data.crisis->crisisCase().title : periodName(w.data.period, w.language);
}

void writeSummary(ReportWriter &w, const QList<SummaryLine> &lines, const ReportWords &words)
{
    for (const SummaryLine &line : lines) {
        const QString text = words.value(u"summary."_s + line.key, line.text);
        if (!text.isEmpty())
            w.add(SummaryBlock{line.label, text});
    }
}

void writeSection(ReportWriter &w, const QString &section, const QList<SummaryLine> &lines, const ReportWords &words)
{
    const qsizetype before = w.blocks.size();
    if (section == u"summary") {
        writeSummary(w, lines, words);
    } else if (const QString view = evidenceOf(section); !view.isEmpty()) {
        for (const Evidence &evidence : w.data.evidence)
            if (evidence.view == view)
                writeEvidence(w, section, evidence);
    } else if (const SectionFunction write = sectionFunction(section)) {
        write(w);
    }
    const QString comment = words.value(u"comment."_s + section);
    if (comment.isEmpty())
        return;
    // The author may have something to say where the data has not.
    if (w.blocks.size() == before)
        w.heading(section);
    w.add(CommentBlock{comment});
}

} // namespace

SectionFunction sectionFunction(const QString &section)
{
    static const QHash<QString, SectionFunction> functions{
        {u"kpis"_s, writeKpis},       {u"volume"_s, writeVolume},
        {u"brands"_s, writeBrands},   {u"topics"_s, writeTopics},
        {u"posts"_s, writePosts},     {u"checklists"_s, writeChecklists},
        {u"cases"_s, writeCases},     {u"definitions"_s, writeDefinitions},
        {u"facts"_s, writeFacts},     {u"curves"_s, writeCurves},
        {u"shape"_s, writeShape},     {u"responses"_s, writeResponses},
        {u"returns"_s, writeReturns}, {u"decisions"_s, writeDecisions},
        {u"case"_s, writeCase},       {u"measures"_s, writeMeasures},
        {u"course"_s, writeCourse},   {u"origin"_s, writeOrigin},
        {u"steps"_s, writeSteps},     {u"attached"_s, writeAttached},
        {u"replies"_s, writeReplies}, {u"closing"_s, writeClosing}};
    return functions.value(section, nullptr);
}

ReportDocument composeReport(const ReportData &data, const ReportPlan &plan, const ReportWords &words,
                             const QString &language)
{
    ReportWriter w(data, language);
    const QString kind = data.kind.isEmpty() ? reportKind(data.period) : data.kind;
    ReportDocument document;
    document.language = language;
    document.zone = w.zone;
    document.cutOff = data.cutOff;
    document.running = u"%1 · %2"_s.arg(data.brand.name, kindName(w, kind));
    document.periodName = subjectName(w);
    const ReportSentences sentences = reportSentences(w);
    document.title = words.value(u"title"_s, sentences.title);
    document.lead = words.value(u"lead"_s, sentences.lead);
    document.footer = w.say(u"모든 숫자는 %1 %2 시점 자료로 고정됨 · 정의는 마지막 장",
                            u"All figures as of %1 %2 · definitions on the last page")
                          .arg(w.cutOffTime(), data.cutOff.toTimeZone(w.zone).timeZoneAbbreviation());
    if (plan.cover.shown)
        document.cover = CoverPage{plan.cover.colour, plan.cover.logo};
    for (const ReportSection &section : plan.sections)
        if (section.shown)
            writeSection(w, section.key, sentences.lines, words);
    document.blocks = std::move(w.blocks);
    return document;
}

ReportWords standardWords(const ReportData &data, const QString &language)
{
    const ReportWriter w(data, language);
    const ReportSentences sentences = reportSentences(w);
    ReportWords words{{u"title"_s, sentences.title}, {u"lead"_s, sentences.lead}};
    for (const SummaryLine &line : sentences.lines)
        words.insert(u"summary."_s + line.key, line.text);
    return words;
}

ReportDocument composeReport(const ReportData &data, const QString &language)
{
    return composeReport(data, ReportPlan::standard(data.kind.isEmpty() ? reportKind(data.period) : data.kind), {},
                         language);
}

} // namespace pulse
