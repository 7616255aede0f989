#include "ui/widgets/marked_text.h"
#include "ui/style/colours.h"
#include <QEvent>
#include <QTextDocument>
#include <QWheelEvent>
#include <cmath>
#include <memory>

namespace pulse {
using namespace Qt::StringLiterals;

MarkedText::MarkedText(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setProperty("role", u"reading"_s);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkedText::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_marks.clear();
    setPlainText(text);
    setExtraSelections({});
    updateGeometry();
}

void MarkedText::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    paintMarks();
}

void MarkedText::paintMarks()
{
    QList<ExtraSelection> selections;
    for (const Mark &mark : std::as_const(m_marks)) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        const int last = document()->characterCount() - 1;
        selection.cursor.setPosition(int(std::min<qsizetype>(mark.begin, last)));
        selection.cursor.setPosition(int(std::min<qsizetype>(mark.begin + mark.length, last)), QTextCursor::KeepAnchor);
        const QColor ink = mark.tone == Tone::Good  ? colours::positive(palette())
                           : mark.tone == Tone::Bad ? colours::negative(palette())
                                                    : colours::accent(palette());
        constexpr double soft = 0.18;
        selection.format.setBackground(colours::mixed(colours::surface(palette()), ink, soft));
        // Colour never stands alone: blame is underlined with a wave, praise with a line.
        selection.format.setUnderlineColor(ink);
        selection.format.setUnderlineStyle(mark.tone == Tone::Bad ? QTextCharFormat::WaveUnderline
                                                                  : QTextCharFormat::SingleUnderline);
        selections << selection;
    }
    setExtraSelections(selections);
}

int MarkedText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDefaultFont(font());
    copy->setTextWidth(width);
    return int(std::ceil(copy->size().height())) + 2;
}

QSize MarkedText::sizeHint() const { return {200, heightForWidth(std::max(60, viewport()->width()))}; }

void MarkedText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void MarkedText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintMarks();
}

/// The page around it scrolls.
void MarkedText::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace pulse
