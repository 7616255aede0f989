#pragma once
#include "services/campaigns/campaign_report.h"
#include "ui/widgets/card.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pulse {

/// The shape of a campaign, which the program proposes and a person confirms.
class CampaignShapeCard final : public QWidget {
    Q_OBJECT
public:
    explicit CampaignShapeCard(QWidget *parent = nullptr);
    void setCampaign(const CampaignLine &line);

signals:
    void shapeChosen(const QString &shape); ///< key of core/register.h; empty takes the word back

private:
    QButtonGroup *m_shapes;
    QLabel *m_proposal, *m_figures;
};

/// What is to be done with a campaign next month: keep, adjust or stop, with what and by when.
class CampaignDecisionCard final : public QWidget {
    Q_OBJECT
public:
    explicit CampaignDecisionCard(QWidget *parent = nullptr);
    void setCampaign(const CampaignReport &report, QDate today);

signals:
    /// \a kind "keep", "adjust" or "stop"; \a due as it was written.
    void decided(const QString &kind, const QString &what, const QString &due);

private:
    void decide();
    QButtonGroup *m_kinds;
    QLineEdit *m_what, *m_due;
    QPushButton *m_save;
    QLabel *m_past, *m_problem;
};

} // namespace pulse
