#pragma once
#include "core/series.h"
#include "core/spike.h"
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <variant>

namespace pulse {

/// What a report consists of, before any renderer gives it a shape: PDF, HTML, XLSX and CSV show the same blocks.

struct HeadingBlock {
    QString text; ///< "1. 언급량과 급증"; never left alone at the foot of a page
};

struct ParagraphBlock {
    QString text;
    bool small = false; ///< definitions and notes
};

struct TableBlock {
    QString caption; ///< may be empty
    QStringList headers;
    QList<bool> numeric;         ///< per column: aligned right
    QList<double> widths;        ///< per column: share of the width, sum 1
    QList<QStringList> rows;     ///< as shown
    QList<QList<double>> values; ///< the numbers behind the cells, NaN where a cell is words; for spreadsheets
};

struct TimeChartBlock {
    QString caption;
    QString valueName; ///< what is counted, with its unit
    Series series;
    QList<Spike> spikes;
    Bucket bucket = Bucket::Day;
};

struct Share {
    QString name;
    double percent = 0;
};

struct ShareBlock {
    QString caption;
    QList<Share> shares; ///< drawn as one bar; sums to about 100
};

struct QuoteBlock {
    QString text;   ///< a post, plain text
    QString source; ///< author, place, time
    QString detail; ///< engagement
    QString url;    ///< http(s) or empty
};

using ReportBlock = std::variant<HeadingBlock, ParagraphBlock, TableBlock, TimeChartBlock, ShareBlock, QuoteBlock>;

struct ReportDocument {
    QString language;   ///< "ko" or "en"
    QString running;    ///< head of every page, left: brand and kind of report
    QString periodName; ///< head of every page, right
    QString title;
    QString lead;   ///< the summary under the title
    QString footer; ///< cut-off time and where the definitions are
    QTimeZone zone;
    QList<ReportBlock> blocks;
};

} // namespace pulse
