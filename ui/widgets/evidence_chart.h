#pragma once
#include "report/time_chart_painter.h"
#include <QWidget>

namespace pulse {

/// The small chart of an evidence: what happened over what is typical. Told in words to those who do not see it.
class EvidenceChart final : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceChart(QWidget *parent = nullptr);
    void setSeries(const Series &series, const QTimeZone &zone, const QString &language,
                   const QList<SeriesMark> &marks = {});
    QSize sizeHint() const override { return {320, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TimeChartData m_data;
};

} // namespace pulse
