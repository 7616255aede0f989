#include "ui/widgets/elided_label.h"
#include <QPainter>
#include <QTextLayout>

namespace pulse {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text.simplified();
    setAccessibleName(m_text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setMostLines(int lines)
{
    m_mostLines = lines;
    // A fixed policy would keep it at the one line of its size hint.
    QSizePolicy policy(QSizePolicy::Preferred, lines > 1 ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(lines > 1);
    setSizePolicy(policy);
    updateToolTip();
    updateGeometry();
}

int ElidedLabel::heightForWidth(int width) const { return fontMetrics().height() * int(linesFor(width).size()); }

/// The text as it is broken into lines at \a width; only the last may end in "…".
QStringList ElidedLabel::linesFor(int width) const
{
    QStringList lines;
    QTextLayout layout(m_text, font());
    layout.beginLayout();
    while (lines.size() + 1 < m_mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (line.textStart() + line.textLength() >= m_text.size())
            break; // what is left is the last line
        lines << m_text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    qsizetype done = 0;
    for (int i = 0; i < lines.size(); ++i)
        done = layout.lineAt(i).textStart() + layout.lineAt(i).textLength();
    return lines << fontMetrics().elidedText(m_text.mid(done), Qt::ElideRight, width);
}

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()}; }

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(fontMetrics().averageCharWidth() * 6, sizeHint().width()), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), int(m_alignment), linesFor(width()).join(u'\n'));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    // A tooltip would take text that looks like markup for markup.
    const bool cut = !m_text.endsWith(linesFor(width()).constLast());
    setToolTip(cut ? m_text.toHtmlEscaped() : QString());
}

} // namespace pulse
