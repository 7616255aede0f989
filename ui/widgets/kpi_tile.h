#pragma once
#include "core/evidence.h"
#include <QAbstractButton>

class QLabel;

namespace pulse {

/// One figure: title, value, and how it stands against what it is compared with. A click opens what is behind it.
class KpiTile final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Direction { None, Up, Down, Level, Met };
    explicit KpiTile(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setValue(const QString &value);
    /// Less room around the words, for many tiles in a narrow row.
    void setNarrow(bool narrow);
    /// "▲ 38%" in the tone, then " · 평소 298". An arrow goes with every direction, so colour never stands alone.
    /// Where the tile is narrow, \a figure ("298") stands for \a comparedWith, which is then in the tooltip.
    void setComparison(Direction direction, const QString &delta, Tone tone, const QString &comparedWith,
                       const QString &figure = {});
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe();
    void fitComparison();
    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_delta;
    QLabel *m_compared;
    QString m_comparedWith, m_figure;
};

} // namespace pulse
