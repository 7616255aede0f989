#include "ui/widgets/query_edit.h"
#include "core/query_tokens.h"
#include "ui/style/colours.h"
#include "ui/style/style_sheet.h"
#include <QHelpEvent>
#include <QKeyEvent>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QToolTip>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int PauseMs = 250;

/// Operators, brackets and fields in their own colour. Works block by block; a query is one block unless it was
/// pasted with line ends, which count as blanks.
class QueryColours final : public QSyntaxHighlighter {
public:
    QueryColours(QTextDocument *document, const QWidget *widget) : QSyntaxHighlighter(document), m_widget(widget) {}

protected:
    void highlightBlock(const QString &text) override
    {
        QList<QueryError> ignored;
        for (const QueryToken &token : tokenizeQuery(text, ignored)) {
            QTextCharFormat format;
            switch (token.kind) {
            case QueryToken::Kind::And:
            case QueryToken::Kind::Or:
            case QueryToken::Kind::Near:
            case QueryToken::Kind::Open:
            case QueryToken::Kind::Close:
            case QueryToken::Kind::Field:
                format.setForeground(colours::accent(m_widget->palette()));
                format.setFontWeight(QFont::DemiBold);
                break;
            case QueryToken::Kind::Not:
                format.setForeground(colours::negative(m_widget->palette()));
                format.setFontWeight(QFont::DemiBold);
                break;
            default:
                continue;
            }
            setFormat(token.position, token.length, format);
        }
    }

private:
    const QWidget *m_widget;
};

} // namespace

QueryEdit::QueryEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    new QueryColours(document(), this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &QueryEdit::edited);
    connect(this, &QPlainTextEdit::textChanged, this, &QueryEdit::read);
}

QString QueryEdit::query() const
{
    QString text = toPlainText();
    return text.replace(u'\n', u' ');
}

void QueryEdit::goTo(const QueryError &error)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(error.position);
    cursor.setPosition(error.position + error.length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void QueryEdit::read()
{
    m_errors = Query::parse(query()).errors;
    underline();
    setStyleProperty(this, "invalid", m_errors.isEmpty() ? u"false"_s : u"true"_s);
    emit errorsChanged();
    m_pause.start();
}

void QueryEdit::underline()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QueryError &error : m_errors) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(error.position);
        mark.cursor.setPosition(error.position + error.length, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colours::negative(palette()));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QString QueryEdit::errorAt(int position) const
{
    for (const QueryError &error : m_errors)
        if (position >= error.position && position <= error.position + error.length)
            return error.message;
    return {};
}

bool QueryEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString message = errorAt(cursorForPosition(viewport()->mapFrom(this, help->pos())).position());
        if (message.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), message.toHtmlEscaped(), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void QueryEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        underline();
        for (auto *colouring : document()->findChildren<QSyntaxHighlighter *>())
            colouring->rehighlight();
    }
}

void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    // A query has no lines: Enter is for the dialog's default button.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace pulse
