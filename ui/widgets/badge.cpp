#include "ui/widgets/badge.h"
#include "ui/style/style_sheet.h"
#include <QBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

QString toKey(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"good"_s;
    case Tone::Bad:
        return u"bad"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Plain:
        break;
    }
    return u"plain"_s;
}

Badge::Badge(const QString &text, Tone tone, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    setProperty("tone", toKey(tone));
}

void Badge::setTone(Tone tone) { setStyleProperty(this, "tone", toKey(tone)); }

int badgeColumn(const QList<EvidenceRow> &rows)
{
    Badge measured;
    measured.ensurePolished();
    int width = 0;
    for (const EvidenceRow &row : rows) {
        if (row.badge.isEmpty())
            continue;
        measured.setText(row.badge);
        width = std::max(width, measured.sizeHint().width());
    }
    return width;
}

QWidget *badgeCell(const EvidenceRow &row, int width)
{
    auto *cell = new QWidget;
    cell->setFixedWidth(width);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!row.badge.isEmpty())
        layout->addWidget(new Badge(row.badge, row.tone), 0, Qt::AlignLeft | Qt::AlignTop);
    layout->addStretch(1);
    return cell;
}

} // namespace pulse
