#include "ui/widgets/foot_line.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include <QBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

FootLine::FootLine(QWidget *parent)
    : QFrame(parent), m_text(new ElidedLabel), m_undo(makeButton(tr("Undo"), ButtonKind::Link))
{
    setProperty("role", u"foot"_s);
    auto *close = new IconButton(u"close"_s, tr("Close the message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 5, 12, 5);
    row->setSpacing(8);
    m_text->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    row->addStretch(1);
    row->addWidget(close);
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested(m_change);
    });
    hide();
}

QString FootLine::text() const { return m_text->text(); }

void FootLine::showMessage(const QString &text, bool isError) { present(text, isError, false); }

void FootLine::offerUndo(const QString &whatWasDone, const Uid &change)
{
    m_change = change;
    present(whatWasDone, false, true);
}

void FootLine::present(const QString &text, bool isError, bool undo)
{
    constexpr int messageMs = 7000, undoMs = 15000;
    setStyleProperty(this, "tone", isError ? u"bad"_s : u"plain"_s);
    setStyleProperty(m_text, "tone", isError ? u"bad"_s : u"plain"_s);
    m_text->setText(text);
    m_undo->setVisible(undo);
    show();
    if (isError)
        m_leave.stop();
    else
        m_leave.start(undo ? undoMs : messageMs);
}

} // namespace pulse
