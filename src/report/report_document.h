#pragma once
#include "analysis/drivers.h"
#include "core/ids.h"
#include "core/series.h"
#include "core/series_mark.h"
#include "core/spike.h"
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <optional>
#include <variant>

namespace pulse {

/// What a report consists of, before any renderer gives it a shape: PDF, HTML, XLSX and CSV show the same blocks.

/// What stands behind a figure: the mentions of a search within a span, or one mention. Opens the same query again.
struct FigureLink {
    QString search;
    QDateTime from, to; ///< UTC, [from, to)
    MentionId mention{};
    bool purchaseIntent = false; ///< only those that show a wish to buy
    bool isEmpty() const { return mention == MentionId{} && !from.isValid() && search.isEmpty(); }
};

struct HeadingBlock {
    QString text; ///< "1. 언급량과 급증"; never left alone at the foot of a page
};

struct ParagraphBlock {
    QString text;
    bool small = false; ///< definitions and notes
};

/// What the author of the report says of a section.
struct CommentBlock {
    QString text;
};

/// A line of the summary: "What it brought" – a sentence.
struct SummaryBlock {
    QString label, text;
};

struct TableBlock {
    QString caption; ///< may be empty
    QStringList headers;
    QList<bool> numeric;         ///< per column: aligned right
    QList<double> widths;        ///< per column: share of the width, sum 1
    QList<QStringList> rows;     ///< as shown
    QList<QList<double>> values; ///< the numbers behind the cells, NaN where a cell is words; for spreadsheets
    QList<FigureLink> links;     ///< per row; may be shorter
    QList<int> charted;          ///< columns of one unit that a spreadsheet draws beside the table; empty: none
    bool beside = false;         ///< stands beside the table before it where there is room for both
};

struct TimeChartBlock {
    QString caption;
    QString valueName; ///< what is counted, with its unit
    Series series;
    QList<Spike> spikes;
    Bucket bucket = Bucket::Day;
    FigureLink link;
    QList<SeriesMark> marks{}; ///< by time
};

struct Share {
    QString name;
    double percent = 0;
};

struct ShareBlock {
    QString caption;
    QList<Share> shares; ///< drawn as one bar; sums to about 100
};

/// A line of a CurveBlock: one value a step, NaN where nothing is known.
struct CurveLine {
    QString name;
    QList<double> values;
};

/// Lines that begin together: a campaign by day since its launch beside earlier ones. The first is the one looked at.
struct CurveBlock {
    QString caption;
    QString valueName; ///< what is counted
    QString stepName;  ///< "일" / "day"
    QList<CurveLine> curves;
};

/// A bar of an IntervalBlock; \c low and \c high are NaN where no range is known, \c value where there is too little.
struct IntervalLine {
    QString label;
    double value = 0, low = 0, high = 0;
    QString words; ///< "62% (55–69) · n 143"
};

/// Bars with the range that each is sure within, on a scale from 0 to 100 %.
struct IntervalBlock {
    QString caption;
    QString valueName;
    QList<IntervalLine> bars;
};

/// The way of a story over places, from its origin on.
struct SpreadBlock {
    QString caption;
    QList<SpreadStep> steps;
};

struct QuoteBlock {
    QString text;   ///< a post, plain text
    QString source; ///< author, place, time
    QString detail; ///< engagement
    QString url;    ///< http(s) or empty
    MentionId mention{};
};

using ReportBlock = std::variant<HeadingBlock, ParagraphBlock, CommentBlock, SummaryBlock, TableBlock, TimeChartBlock,
                                 ShareBlock, CurveBlock, IntervalBlock, SpreadBlock, QuoteBlock>;

/// The page before the first, when there is one.
struct CoverPage {
    QString colour;  ///< "#RRGGBB"; empty: the accent
    QByteArray logo; ///< PNG; may be empty
};

struct ReportDocument {
    QString language;   ///< "ko" or "en"
    QString running;    ///< head of every page, left: brand and kind of report
    QString periodName; ///< head of every page, right
    QString title;
    QString lead;   ///< the summary under the title
    QString footer; ///< cut-off time and where the definitions are
    QTimeZone zone;
    QDateTime cutOff; ///< UTC
    std::optional<CoverPage> cover;
    QList<ReportBlock> blocks;
};

} // namespace pulse
