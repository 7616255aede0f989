#pragma once
#include "core/ids.h"
#include "core/series.h"
#include "core/series_mark.h"
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace pulse {

/// How a row or a headline is to be read; a word or a shape always says the same as the colour.
enum class Tone { Plain, Good, Bad, Warning, Accent };

/// One line of evidence: a label, a value and what it means.
struct EvidenceRow {
    QString badge; ///< short word in a coloured badge; may be empty
    Tone tone = Tone::Plain;
    QString title;
    QString detail;
    QString value;       ///< right-aligned figure; may be empty
    MentionId mention{}; ///< the mention that it stands for, to open it
    AuthorId person{};   ///< or the account of the person whose card it opens
    Uid crisisCase;      ///< or the crisis case
    QString report;      ///< or the period (Period::key()) whose report it opens
    QString search;      ///< or the search that lists what is behind it
    QDateTime from, to;  ///< the span of that search
};

/// The data beside a checklist item. A value: shown live, and stored as JSON with its cut-off when the item is
/// ticked, so that it reads the same years later.
struct Evidence {
    QString view; ///< key of the evidence view, e.g. "negative_feed"
    BrandId brand{};
    enum class Status { Calm, Attention, NotEnoughData, NotAvailable };
    Status status = Status::Calm;
    QString headline; ///< one line: numbers before judgement
    QString note;     ///< what is missing or doubtful, in words; may be empty
    QString hint;     ///< what to do about it in this program; no part of a report, whose readers have none
    int n = 0;        ///< how many mentions the figures rest on
    QDateTime cutOff; ///< UTC: everything after it is left out
    QList<EvidenceRow> rows;
    Series series;             ///< a chart beside the rows; may be empty
    QList<SeriesMark> marks{}; ///< where `series` began to be counted otherwise, by time
    QString seriesName;        ///< what it counts, for its caption; empty: what the view is named after
    bool doneMeansMet = false; ///< the program can see that "done means" is met, and offers to tick

    QJsonObject toJson() const;
    static Evidence fromJson(const QJsonObject &json);
};

} // namespace pulse
