#pragma once
#include "core/evidence.h"
#include <QLabel>

namespace pulse {

/// The style sheet's word for a tone: "plain", "good", "bad", "warning", "accent".
QString toKey(Tone tone);

/// A short word on a soft background. The word says what the colour says.
class Badge final : public QLabel {
    Q_OBJECT
public:
    explicit Badge(const QString &text = {}, Tone tone = Tone::Plain, QWidget *parent = nullptr);
    void setTone(Tone tone);
};

/// Pixels that the widest badge of \a rows takes, so that the words beside the badges of one list begin at one line;
/// 0 when none has a badge.
int badgeColumn(const QList<EvidenceRow> &rows);

/// The badge of a row at the top left of a cell of \a width pixels; an empty cell where the row has none.
QWidget *badgeCell(const EvidenceRow &row, int width);

} // namespace pulse
