#pragma once
#include <QList>
#include <QWidget>

namespace pulse {

/// Weekday by hour: seven rows, Monday first, of 24 cells; darker is more. Its numbers are in the tooltip of a cell
/// and, in words, in its accessible description.
class HeatMap final : public QWidget {
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);
    /// \a counts 7 x 24; anything else empties the map. \a language "ko" or "en" for weekday and hour labels.
    void setCounts(const QList<QList<int>> &counts, const QString &language);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    qreal cellWidth() const;
    QString weekday(int row) const;
    QString words(int row, int hour) const;
    QList<QList<int>> m_counts;
    QString m_language;
    int m_most = 0;
};

} // namespace pulse
