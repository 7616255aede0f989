#pragma once
#include "report/report_data.h"
#include "report/report_document.h"

namespace pulse {

/// "Cannot be said", in the values of tables.
inline constexpr double UnknownFigure = std::numeric_limits<double>::quiet_NaN();

/// What the sections of a report write with: the data, the language and the numbers of headings, tables and figures.
class ReportWriter {
public:
    ReportWriter(const ReportData &reportData, const QString &reportLanguage)
        : data(reportData), language(reportLanguage), korean(reportLanguage == u"ko"), zone(reportData.brand.timeZone)
    {}

    QString say(QStringView ko, QStringView en) const { return (korean ? ko : en).toString(); }
    /// A number inside a sentence: "9,842", from a hundred thousand on "12만", "3.4억" / "120K", "3.4M".
    QString spoken(double value) const;
    /// "1 mention", "3 mentions" / "3건": \a ko holds %1.
    QString count(double value, QStringView ko, QStringView one, QStringView many) const;
    /// "2026. 10. 1." / "1 Oct 2026"
    QString dayName(QDate day) const;
    void add(ReportBlock block) { blocks << std::move(block); }
    /// The numbered heading of a section.
    void heading(const QString &section);
    QString figureCaption(const QString &text);
    /// Marks in \a chart where its series began to be counted otherwise, and tells the days in its caption.
    void mark(TimeChartBlock &chart, const QList<SeriesMark> &marks) const;
    QString tableCaption(const QString &text);
    int nextTable() { return ++m_table; }       ///< the number of a table whose caption is written elsewhere
    QString cutOffTime() const;                 ///< "2026-11-01 09:00" in the brand's zone
    QString peakTime(const Spike &spike) const; ///< a day without its hour for a spike of days
    QDateTime begin() const { return data.from.isValid() ? data.from : data.period.begin(zone); }
    QDateTime end() const { return std::min(data.to.isValid() ? data.to : data.period.end(zone), data.cutOff); }
    /// The mentions of the brand that \a search finds within the report's span.
    FigureLink link(const QString &search = {}) const { return {search, begin(), end()}; }

    const ReportData &data;
    const QString language; ///< "ko" or "en"
    const bool korean;
    const QTimeZone zone;
    QList<ReportBlock> blocks;

private:
    int m_section = 0, m_figure = 0, m_table = 0;
};

} // namespace pulse
