#include "ui/widgets/search_field.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/style_sheet.h"
#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QTextCharFormat>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int TypingPauseMs = 250;
}

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent), m_glass(addAction(QIcon(), QLineEdit::LeadingPosition)),
      m_warning(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    setProperty("role", u"search"_s);
    setClearButtonEnabled(true);
    m_warning->setVisible(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, [this] {
        parse();
        m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_announced = QString(); // Enter searches again even for the same words
        announce();
    });
    QEvent palette(QEvent::PaletteChange);
    changeEvent(&palette);
}

void SearchField::setPlaceholders(const QStringList &longestFirst)
{
    m_placeholders = longestFirst;
    fitPlaceholder();
}

void SearchField::fitPlaceholder()
{
    constexpr int Beside = 64; // icons and margins on both sides
    for (const QString &words : std::as_const(m_placeholders)) {
        setPlaceholderText(words);
        if (fontMetrics().horizontalAdvance(words) <= width() - Beside)
            return;
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fitPlaceholder();
}

void SearchField::setQueryText(const QString &text)
{
    setText(text);
    m_pause.stop();
    m_announced = text.trimmed().isEmpty() ? u""_s : text.trimmed();
}

void SearchField::announce()
{
    m_pause.stop();
    const QString now = text().trimmed().isEmpty() ? u""_s : text().trimmed(); // a blank at the end asks nothing else
    if (m_announced == now && !m_announced.isNull())
        return;
    m_announced = now;
    emit queryChanged(m_parsed.query);
}

void SearchField::parse()
{
    m_parsed = Query::parse(text());
    QStringList words;
    for (const QueryError &error : m_parsed.errors)
        words << error.message;
    const bool wrong = !words.isEmpty();
    m_warning->setVisible(wrong);
    m_warning->setToolTip(words.join(u'\n').toHtmlEscaped());
    setAccessibleDescription(words.join(u' '));
    setStyleProperty(this, "invalid", wrong ? u"true"_s : u"false"_s);
    if (!m_composing)
        markMistakes();
}

void SearchField::markMistakes()
{
    // The only way to format parts of a line edit: attributes of an input method event without text.
    QList<QInputMethodEvent::Attribute> marks;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(colours::negative(palette()));
    for (const QueryError &error : m_parsed.errors) {
        const int size = int(text().size());
        const int start = std::clamp(error.length > 0 ? error.position : error.position - 1, 0, std::max(0, size - 1));
        marks << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, start - cursorPosition(),
                                              std::max(1, error.length), format);
    }
    QInputMethodEvent event(QString(), marks);
    QLineEdit::inputMethodEvent(&event);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_composing)
        markMistakes();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_glass->setIcon(strokeIcon(u"search"_s, colours::faint(palette()), colours::faint(palette())));
    m_warning->setIcon(strokeIcon(u"warning"_s, colours::negative(palette()), colours::negative(palette())));
}

} // namespace pulse
