#pragma once
#include <QWidget>

namespace pulse {

/// An icon of our own set on a soft round ground: the picture of an empty state. Hidden without an icon.
class IconDisc final : public QWidget {
    Q_OBJECT
public:
    explicit IconDisc(QWidget *parent = nullptr);
    void setIcon(const QString &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

} // namespace pulse
