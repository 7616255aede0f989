#pragma once
#include "report/chart_style.h"
#include "report/report_document.h"
#include <QFont>
#include <QPainter>

namespace pulse {

/// One or several bars divided by share: of mentions, of reach, of sentiment. Each part carries its words where they
/// fit; the key beneath names every part with its figures, so nothing depends on colour or on room.
struct ShareChartData {
    struct Part {
        QString name;
        QColor colour;
    };
    struct Bar {
        QString label;        ///< at the left; empty when there is one bar
        QList<double> values; ///< one a part, any unit, none below zero; shown as shares of their sum
    };
    QList<Part> parts;
    QList<Bar> bars;
    double barHeight = 30; ///< pixels; under 18 no words stand inside
    bool key = true;       ///< the names beneath, with the figures of the first bar when it is the only one
    ChartColours colours;
    QFont labelFont;
    QString language; ///< "ko" or "en"
    bool isEmpty() const;
};

/// The rectangles of the parts of bar \a bar, in the order of the parts; empty ones have no width.
QList<QRectF> shareRects(const ShareChartData &data, const QRectF &rect, int bar);

/// The height that \a data needs at \a width, in pixels.
double shareChartHeight(const ShareChartData &data, double width);
void paintShareChart(QPainter &painter, const QRectF &rect, const ShareChartData &data);

/// A part in words: "예시전자 38.2% · 1,284".
QString shareReading(const ShareChartData &data, int bar, int part);
/// Every bar in words, for people who do not see it.
QString describeShareChart(const ShareChartData &data);
TableBlock shareChartTable(const ShareChartData &data, const QString &caption);

} // namespace pulse
