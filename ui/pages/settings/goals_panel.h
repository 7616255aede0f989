#pragma once
#include "services/good_day.h"
#include "ui/pages/settings/panel.h"

class QDateEdit;
class QGridLayout;
class QLabel;
class QPushButton;
class QLineEdit;

namespace pulse {

/// What a good day is for each figure of the brand in view: typical value, proposal, the value in force, dated.
class GoalsPanel final : public SettingsPanel {
    Q_OBJECT
public:
    explicit GoalsPanel(Session &session, QWidget *parent = nullptr);

private:
    QWidget *makeTerms();
    void reload();
    void show(const QList<GoodDayProposal> &proposals);
    QPushButton *takeButton(const GoodDayProposal &proposal);
    void addRow(int row, const GoodDayProposal &proposal);
    void save(Metric metric, double value, const QString &reason);
    QGridLayout *m_grid = nullptr;
    QLabel *m_state = nullptr;
    QDateEdit *m_from = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace pulse
