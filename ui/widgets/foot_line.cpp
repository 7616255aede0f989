#include "ui/widgets/foot_line.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/sidebar.h"
#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int Widest = 480, Wider = 40; ///< pixels, and how much more at a time where the room is too low

constexpr int ShadowDarker = 300, ShadowOpacity = 110; ///< percent of the window's colour; of 255

/// Paths, addresses and names of files have no spaces: they may break after their signs, and anywhere when they have
/// none.
QString breakable(const QString &text)
{
    constexpr int LongestPiece = 14;
    constexpr QChar Break(0x200b);
    QString broken;
    int piece = 0;
    for (const QChar each : text) {
        broken += each;
        piece = each.isSpace() ? 0 : piece + 1;
        if ((piece > 1 && u"/\\_-.,"_s.contains(each)) || (piece >= LongestPiece && !each.isHighSurrogate())) {
            broken += Break;
            piece = 0;
        }
    }
    return broken;
}

} // namespace

FootLine::FootLine(Sidebar *over, QWidget *parent)
    : QFrame(parent), m_over(over), m_text(plainLabel(u"message"_s, true)),
      m_undo(makeButton(tr("Undo"), ButtonKind::Link)), m_open(makeButton(tr("Open the file"), ButtonKind::Link)),
      m_shadow(new QGraphicsDropShadowEffect(this))
{
    setProperty("role", u"foot"_s);
    m_shadow->setBlurRadius(18);
    m_shadow->setOffset(0, 3);
    setGraphicsEffect(m_shadow);
    auto *close = new IconButton(u"close"_s, tr("Close the message"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::Step * 3, 6, 4, 6);
    grid->setHorizontalSpacing(Theme::Step);
    grid->setVerticalSpacing(Theme::Step);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(close, 0, 1, Qt::AlignTop);
    grid->addWidget(m_undo, 1, 0, Qt::AlignLeft);
    grid->addWidget(m_open, 1, 0, Qt::AlignLeft);
    grid->setColumnStretch(0, 1);
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested(m_change);
    });
    connect(m_open, &QPushButton::clicked, this, &FootLine::openFile);
    m_over->installEventFilter(this);
    hide();
}

QString FootLine::text() const { return m_said; }

void FootLine::showMessage(const QString &text, bool isError) { present(text, isError, Offer::Nothing); }

void FootLine::offerUndo(const QString &whatWasDone, const Uid &change)
{
    m_change = change;
    present(whatWasDone, false, Offer::Undo);
}

void FootLine::offerFile(const QString &text, const QString &file)
{
    m_file = file;
    present(text, false, Offer::File);
}

void FootLine::openFile()
{
    hide();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)))
        showMessage(tr("This system has no program that opens %1.").arg(QDir::toNativeSeparators(m_file)), true);
}

void FootLine::present(const QString &text, bool isError, Offer offer)
{
    constexpr int messageMs = 7000, offerMs = 15000;
    setStyleProperty(this, "tone", isError ? u"bad"_s : u"plain"_s);
    setStyleProperty(m_text, "tone", isError ? u"bad"_s : u"plain"_s);
    m_said = text.simplified();
    m_text->setText(breakable(m_said));
    m_text->setAccessibleName(m_said);
    m_undo->setVisible(offer == Offer::Undo);
    m_open->setVisible(offer == Offer::File);
    QColor shadow = palette().color(QPalette::Window).darker(ShadowDarker);
    shadow.setAlpha(ShadowOpacity);
    m_shadow->setColor(shadow);
    show();
    place();
    raise();
    if (isError)
        m_leave.stop();
    else
        m_leave.start(offer == Offer::Nothing ? messageMs : offerMs);
}

/// Above the last line of the navigation, as high as its words.
void FootLine::place()
{
    const QRect free = m_over->freeRoom();
    const QRect room(m_over->mapTo(parentWidget(), free.topLeft()), free.size());
    m_text->ensurePolished();
    layout()->invalidate();
    int width = room.width();
    while (layout()->totalHeightForWidth(width) > room.height() && width < Widest)
        width += Wider;
    const int height = layout()->totalHeightForWidth(width);
    setGeometry(room.left(), room.bottom() + 1 - height, width, height);
}

bool FootLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace pulse
