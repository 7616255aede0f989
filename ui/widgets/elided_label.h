#pragma once
#include <QFrame>

namespace pulse {

/// Plain text of one line, or of a few, that ends in "…" where there is no room; the whole text is then its tooltip.
/// Takes colour and font from the properties of QLabel ("role", "tone").
class ElidedLabel final : public QFrame {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setAlignment(Qt::Alignment alignment);
    /// Goes on in further lines where one is too short, at most \a lines.
    void setMostLines(int lines);
    bool hasHeightForWidth() const override { return m_mostLines > 1; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();
    QStringList linesFor(int width) const;
    QString m_text;
    int m_mostLines = 1;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace pulse
