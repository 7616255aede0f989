#pragma once
#include "core/evidence.h"
#include <QAbstractButton>

namespace pulse {

/// One line of "what to look at now": a badge, a title, a detail, and a chevron. A click opens what is behind it.
/// The badge takes \a badgeWidth pixels (badgeColumn() of the whole list).
class AttentionRow final : public QAbstractButton {
    Q_OBJECT
public:
    AttentionRow(const EvidenceRow &row, int badgeWidth, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace pulse
