#pragma once
#include "analysis/drivers.h"
#include <QTimeZone>
#include <QWidget>

namespace pulse {

/// The path of a story over places in time: a line with a dot for each place where its first post there stands, larger
/// for more posts. The same is said in words in its accessible description and tooltip.
class SpreadPath final : public QWidget {
    Q_OBJECT
public:
    explicit SpreadPath(QWidget *parent = nullptr);
    void setPath(const QList<SpreadStep> &path, const QTimeZone &zone, const QString &language);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString timeWords(qsizetype step) const;
    QList<SpreadStep> m_path;
    QTimeZone m_zone = QTimeZone::utc();
    QString m_language;
};

} // namespace pulse
