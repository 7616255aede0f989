#include "report/case_blocks.h"
#include "core/wording.h"
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int EventsOfCase = 14; ///< lines of one course; what reached most and what the team did comes first anyway

/// Says things in the report's language, whatever the window's is.
class Words {
public:
    Words(const QTimeZone &zone, const QString &language) : m_zone(zone), m_language(language), m_ko(language == u"ko")
    {}
    QString say(QStringView ko, QStringView en) const { return (m_ko ? ko : en).toString(); }
    QString when(const QDateTime &time) const { return time.isValid() ? shortTime(time, m_zone, m_language) : u"—"_s; }
    const QString &language() const { return m_language; }

private:
    QTimeZone m_zone;
    QString m_language;
    bool m_ko;
};

TableBlock tableOf(const QList<CaseRecord> &cases, const Words &words, int number)
{
    TableBlock table;
    table.caption = words.say(u"표 %1. 위기 건", u"Table %1. Crisis cases").arg(number);
    table.headers = {words.say(u"건", u"Case"),      words.say(u"심각도", u"Severity"),
                     words.say(u"시작", u"Began"),   words.say(u"알아차림", u"Noticed after"),
                     words.say(u"담당자", u"Owner"), words.say(u"조치", u"Steps"),
                     words.say(u"종결", u"Closed")};
    table.numeric = {false, false, false, false, false, true, false};
    table.widths = {0.30, 0.10, 0.13, 0.11, 0.13, 0.09, 0.14};
    for (const CaseRecord &record : cases) {
        const CrisisCase &found = record.crisisCase;
        table.rows << QStringList{found.title,
                                  reportSeverity(found.severity, words.language()),
                                  words.when(record.began),
                                  reportDuration(record.began, found.openedAt, words.language()),
                                  found.owner.isEmpty() ? u"—"_s : found.owner,
                                  u"%1/%2"_s.arg(record.stepsDone).arg(record.steps),
                                  found.isOpen() ? words.say(u"진행 중", u"open") : words.when(found.closedAt)};
        table.values << QList<double>(7, std::nan(""));
    }
    return table;
}

} // namespace

QString reportSeverity(const std::optional<Severity> &severity, const QString &language)
{
    const bool korean = language == u"ko";
    if (!severity)
        return korean ? u"미정"_s : u"not graded"_s;
    switch (*severity) {
    case Severity::High:
        return korean ? u"높음"_s : u"high"_s;
    case Severity::Medium:
        return korean ? u"보통"_s : u"medium"_s;
    case Severity::Low:
        break;
    }
    return korean ? u"낮음"_s : u"low"_s;
}

QString reportDuration(const QDateTime &from, const QDateTime &to, const QString &language)
{
    const bool korean = language == u"ko";
    const int minutes = int(std::max<qint64>(0, from.secsTo(to) / 60));
    if (minutes < 120)
        return (korean ? u"%1분"_s : minutes == 1 ? u"%1 minute"_s : u"%1 minutes"_s).arg(minutes);
    return minutes < 48 * 60 ? (korean ? u"%1시간"_s : u"%1 hours"_s).arg(minutes / 60)
                             : (korean ? u"%1일"_s : u"%1 days"_s).arg(minutes / 1440);
}

TableBlock caseCourse(const CaseRecord &record, const QTimeZone &zone, const QString &language, int most)
{
    const Words words(zone, language);
    TableBlock course;
    course.headers = {words.say(u"시각", u"Time"), words.say(u"일어난 일", u"What happened"),
                      words.say(u"누가", u"Who")};
    course.numeric = {false, false, false};
    course.widths = {0.15, 0.65, 0.20};
    for (const CaseEvent &event : record.timeLine.mid(0, most)) {
        course.rows << QStringList{words.when(event.at), event.text, event.by};
        course.values << QList<double>(3, std::nan(""));
        FigureLink link;
        link.mention = event.mention;
        course.links << link;
    }
    return course;
}

QList<ReportBlock> caseBlocks(const QList<CaseRecord> &cases, const QTimeZone &zone, const QString &language,
                              int number)
{
    const Words words(zone, language);
    QList<ReportBlock> blocks{tableOf(cases, words, number)};
    for (const CaseRecord &record : cases) {
        const CrisisCase &found = record.crisisCase;
        QString text = found.title + u": "_s + record.grounds.join(u" · "_s);
        if (!found.closingNote.isEmpty())
            text += u"\n"_s +
                    words.say(u"종결 메모(%1): %2", u"Closing note (%1): %2").arg(found.closedBy, found.closingNote);
        TableBlock course = caseCourse(record, zone, language, EventsOfCase);
        course.caption = words.say(u"표 %1. 경과: %2", u"Table %1. Time line: %2").arg(++number).arg(found.title);
        blocks << ParagraphBlock{text, false} << course;
        if (record.timeLine.size() > EventsOfCase)
            blocks << ParagraphBlock{words
                                         .say(u"경과 %1줄 중 처음 %2줄입니다. 나머지는 위기 건 화면에 있습니다.",
                                              u"The first %2 of %1 lines; the others stand on the Cases page.")
                                         .arg(record.timeLine.size())
                                         .arg(EventsOfCase),
                                     true};
    }
    return blocks;
}

} // namespace pulse
