#include "ui/widgets/evidence_chart.h"
#include "core/bucket_dates.h"
#include "ui/charts/chart_colours.h"
#include "ui/style/colours.h"
#include <QPainter>

namespace pulse {

EvidenceChart::EvidenceChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(sizeHint().height());
}

void EvidenceChart::setSeries(const Series &series, const QTimeZone &zone, const QString &language,
                              const QList<SeriesMark> &marks)
{
    m_data.series = series;
    m_data.marks = marks;
    m_data.bucket = series.size() > 1 ? bucketOfSpacing(series.at(0).start.secsTo(series.at(1).start)) : Bucket::Hour;
    m_data.zone = zone;
    m_data.language = language;
    setAccessibleName(describeTimeChart(m_data, tr("Mentions")));
    setVisible(series.size() > 1);
    update();
}

void EvidenceChart::paintEvent(QPaintEvent *)
{
    TimeChartData drawn = m_data;
    drawn.labelFont = chartFont(*this);
    drawn.colours = chartColours(*this);
    drawn.colours.surface = colours::sunken(palette()); // an evidence lies in a sunken box
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTimeChart(painter, rect(), drawn);
}

} // namespace pulse
