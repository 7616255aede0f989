#pragma once
#include "core/evidence.h"
#include <QTextEdit>

namespace pulse {

/// A text to be read, with stretches marked in a tone. Plain text whatever it contains; as high as its lines.
class MarkedText final : public QTextEdit {
    Q_OBJECT
public:
    explicit MarkedText(QWidget *parent = nullptr);
    struct Mark {
        qsizetype begin = 0, length = 0;
        Tone tone = Tone::Plain;
    };
    /// Takes the marks of an earlier text away.
    void setText(const QString &text);
    void setMarks(const QList<Mark> &marks);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void paintMarks();
    QString m_text; ///< as given; the document writes line ends in a way of its own
    QList<Mark> m_marks;
};

} // namespace pulse
