#pragma once
#include "core/person.h"
#include <QDialog>

class QSpinBox;

namespace pulse {

/// The team's rule for advocates and detractors.
class StanceRuleDialog final : public QDialog {
    Q_OBJECT
public:
    explicit StanceRuleDialog(const StanceRule &rule, QWidget *parent = nullptr);

signals:
    void chosen(const pulse::StanceRule &rule);

private:
    void showRule(const StanceRule &rule);
    QSpinBox *m_days, *m_judged, *m_share;
};

} // namespace pulse
