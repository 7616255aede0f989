#pragma once
#include "core/evidence.h"
#include <QAbstractButton>

namespace pulse {

/// One line of evidence: badge, title, detail and figure. A button where it opens mentions, plain text where not.
/// The badge takes \a badgeWidth pixels (badgeColumn() of the whole list).
class EvidenceRowButton final : public QAbstractButton {
    Q_OBJECT
public:
    EvidenceRowButton(const EvidenceRow &row, int badgeWidth, QWidget *parent = nullptr);
    /// Whether there is something behind the row.
    static bool leadsSomewhere(const EvidenceRow &row);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace pulse
