#include "ui/widgets/marked_text.h"
#include "ui/style/colours.h"
#include <QEvent>
#include <QTextDocument>
#include <QWheelEvent>
#include <cmath>
#include <memory>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Colour never stands alone: blame is underlined with a wave, praise with a line, what warns with dashes, a wish to
/// buy and the team's own words with dots and dashes; a plain stretch is underlined with dots and not coloured.
QTextCharFormat formatOf(Tone tone, const QPalette &palette)
{
    constexpr double soft = 0.18;
    QTextCharFormat format;
    QColor ink = colours::accent(palette);
    auto line = QTextCharFormat::DashDotLine;
    switch (tone) {
    case Tone::Plain:
        format.setUnderlineColor(colours::secondary(palette));
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        return format;
    case Tone::Good:
        ink = colours::positive(palette);
        line = QTextCharFormat::SingleUnderline;
        break;
    case Tone::Bad:
        ink = colours::negative(palette);
        line = QTextCharFormat::WaveUnderline;
        break;
    case Tone::Warning:
        ink = colours::negative(palette);
        line = QTextCharFormat::DashUnderline;
        break;
    case Tone::Accent:
        break;
    }
    format.setBackground(colours::mixed(colours::surface(palette), ink, soft));
    format.setUnderlineColor(ink);
    format.setUnderlineStyle(line);
    return format;
}

} // namespace

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
        selection.format = formatOf(mark.tone, palette());
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
