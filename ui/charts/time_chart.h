#pragma once
#include "report/time_chart_painter.h"
#include "services/coverage.h"
#include "services/definition_changes.h"
#include "ui/charts/chart.h"
#include <QPixmap>

namespace pulse {

class Theme;

/// A series over time with its typical band and flagged spans. Hovering or the arrow keys read values, dragging zooms,
/// the wheel zooms (with Shift or sideways: pans), a double click or Esc shows all, a click or Enter on a flagged span
/// explains it. Colours come from the theme; what it shows is told in words to assistive technology.
class TimeChart final : public Chart {
    Q_OBJECT
public:
    explicit TimeChart(Theme &theme, QWidget *parent = nullptr);

    /// \param valueName what is counted, for the read-out and the description ("언급")
    /// \param unit behind each value, "%" for shares
    void setSeries(const Series &series, const QList<Spike> &spikes, Bucket bucket, const QTimeZone &zone,
                   const QString &language, const QString &valueName, const QString &unit = {});
    /// Spans of the series in which something was not collected: hatched, and said in the read-out. setSeries() forgets
    /// them.
    void setGaps(const QList<CoverageGap> &gaps);
    /// Days on which something began to be counted otherwise: dashed, with their words in the read-out, the table and
    /// the description. setSeries() forgets them.
    void setChanges(const QList<DefinitionChange> &changes);
    /// What stands in the middle while there is nothing to draw.
    void setPlaceholder(const QString &text);
    /// Frames a spike; an empty one frames none.
    void select(const Uid &spike);

    QDateTime visibleFrom() const;
    QDateTime visibleTo() const;
    bool isZoomed() const { return m_data.from.isValid(); }
    /// Shows [from, to) of the series; at least four buckets. Invalid times show all.
    void zoomTo(QDateTime from, QDateTime to);
    bool hasData() const override { return !m_data.series.isEmpty(); }
    TableBlock table() const override { return timeChartTable(m_data, m_valueName); }
    void paintPicture(QPainter &painter, const QRectF &rect, const ChartColours &colours,
                      const QFont &font) const override;
    /// The read-out of one point, as shown on hovering.
    QString reading(int index) const;
    int cursorIndex() const { return m_cursor; }

    QSize sizeHint() const override { return {640, 260}; }
    QSize minimumSizeHint() const override { return {240, 140}; }

signals:
    void spikeClicked(const pulse::Uid &spike);
    void zoomChanged(bool zoomed);
    void cursorMoved(const QString &reading);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const TimeChartGeometry &geometryNow();
    void forget(); ///< the cached picture
    void describe();
    QString figuresAt(int index) const;
    void paintReading(QPainter &painter, double x);
    void moveCursor(int index);
    void zoomAround(double x, double factor);
    void pan(double part);
    bool inGap(const SeriesPoint &point) const;
    const Spike *spikeAt(double x);
    const Spike *spikeOf(int index) const;
    void paintCursor(QPainter &painter);

    Theme &m_theme;
    TimeChartData m_data;
    TimeChartGeometry m_geometry;
    QPixmap m_picture;
    bool m_stale = true;
    QString m_valueName, m_placeholder;
    Uid m_selected;
    int m_cursor = -1;
    bool m_pressed = false;
    double m_pressedAt = 0, m_draggedTo = 0;
};

} // namespace pulse
