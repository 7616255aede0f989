#include "ui/widgets/foot_line.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int Distance = Theme::Step * 4, Widest = 720, Lowest = 38; ///< pixels

constexpr int ShadowDarker = 300, ShadowOpacity = 110; ///< percent of the window's colour; of 255

} // namespace

FootLine::FootLine(QWidget *over, QWidget *parent)
    : QFrame(parent), m_over(over), m_text(plainLabel(u"message"_s, true)),
      m_undo(makeButton(tr("Undo"), ButtonKind::Link)), m_shadow(new QGraphicsDropShadowEffect(this))
{
    setProperty("role", u"foot"_s);
    m_shadow->setBlurRadius(18);
    m_shadow->setOffset(0, 3);
    setGraphicsEffect(m_shadow);
    auto *close = new IconButton(u"close"_s, tr("Close the message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Gutter, 5, 6, 5);
    row->setSpacing(Theme::Step * 2);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested(m_change);
    });
    m_over->installEventFilter(this);
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
    m_text->setText(text.simplified());
    m_undo->setVisible(undo);
    QColor shadow = palette().color(QPalette::Window).darker(ShadowDarker);
    shadow.setAlpha(ShadowOpacity);
    m_shadow->setColor(shadow);
    show();
    place();
    raise();
    if (isError)
        m_leave.stop();
    else
        m_leave.start(undo ? undoMs : messageMs);
}

/// At the foot of what it floats over, as wide as its words; long ones wrap.
void FootLine::place()
{
    const QRect room(m_over->mapTo(parentWidget(), QPoint(0, 0)), m_over->size());
    m_text->ensurePolished();
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + Theme::Step;
    layout()->invalidate();
    const int beside = layout()->minimumSize().width() - m_text->minimumSizeHint().width();
    const int width = std::min({beside + words, Widest, room.width() - 2 * Distance});
    const int height = std::max(layout()->totalHeightForWidth(width), Lowest);
    setGeometry(room.left() + (room.width() - width) / 2, room.bottom() + 1 - height - Distance, width, height);
}

bool FootLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace pulse
