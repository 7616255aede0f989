#include "ui/widgets/evidence_row_button.h"
#include "ui/style/colours.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int WidestNumber = 88; ///< pixels
constexpr int TitleLines = 2, DetailLines = 3; ///< at most: a reason is worth its room
} // namespace

EvidenceRowButton::EvidenceRowButton(const EvidenceRow &row, int badgeWidth, QWidget *parent) : QAbstractButton(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Step, Theme::Step, Theme::Step, Theme::Step);
    layout->setSpacing(Theme::Step * 2);
    if (badgeWidth > 0)
        layout->addWidget(badgeCell(row, badgeWidth));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *title = new ElidedLabel(row.title);
    title->setMostLines(TitleLines);
    words->addWidget(title);
    if (!row.detail.isEmpty()) {
        auto *detail = new ElidedLabel(row.detail);
        detail->setMostLines(DetailLines);
        setStyleProperty(detail, "role", u"secondary"_s);
        words->addWidget(detail);
    }
    layout->addLayout(words, 1);
    if (!row.value.isEmpty()) {
        // A number is never cut off, words beside it may be where the row is narrow.
        auto *value = new ElidedLabel(row.value);
        setStyleProperty(value, "role", u"strong"_s);
        value->ensurePolished();
        value->setMinimumWidth(std::min(value->sizeHint().width(), WidestNumber));
        layout->addWidget(value, 0, Qt::AlignTop);
    }
    const bool opens = leadsSomewhere(row);
    if (opens) {
        auto *arrow = new QLabel(u"›"_s);
        setStyleProperty(arrow, "role", u"secondary"_s);
        layout->addWidget(arrow, 0, Qt::AlignTop);
        setCursor(Qt::PointingHandCursor);
    }
    for (QWidget *child : findChildren<QWidget *>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    // Long texts take further lines, then they are elided: they do not widen the page.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    pressWithEnter(this);
    setProperty("opens", opens);
    QStringList spoken{row.badge, row.title, row.value, row.detail};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(row.detail.isEmpty() ? QString() : row.title.toHtmlEscaped() + u"<br>"_s + row.detail.toHtmlEscaped());
}

bool EvidenceRowButton::leadsSomewhere(const EvidenceRow &row)
{
    return raw(row.mention) != 0 || raw(row.person) != 0 || !row.crisisCase.isEmpty() || !row.report.isEmpty() ||
           !row.search.isEmpty() || row.from.isValid();
}

QSize EvidenceRowButton::sizeHint() const { return layout()->sizeHint(); }
QSize EvidenceRowButton::minimumSizeHint() const { return layout()->minimumSize(); }

void EvidenceRowButton::enterEvent(QEnterEvent *) { update(); }
void EvidenceRowButton::leaveEvent(QEvent *) { update(); }

void EvidenceRowButton::paintEvent(QPaintEvent *)
{
    const bool opens = property("opens").toBool();
    if (!opens || (!underMouse() && !hasFocus()))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? colours::accent(palette()) : colours::border(palette()));
    painter.setBrush(colours::surface(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace pulse
