#pragma once
#include "services/campaigns/campaign_report.h"
#include <QWidget>

class QBoxLayout;
class QLabel;

namespace pulse {

class RegisterTable;
class Session;

/// Costs and attributed results of one campaign, typed or imported, and what they give. Currencies stand apart, media
/// value is in no sum.
class CampaignMoneyCard final : public QWidget {
    Q_OBJECT
public:
    explicit CampaignMoneyCard(Session &session, QWidget *parent = nullptr);
    void setCampaign(const CampaignReport &report, const QHash<Uid, QString> &names);
    RegisterTable *costs() const { return m_costs; }
    RegisterTable *results() const { return m_results; }
    /// Costs above results instead of beside them.
    void setNarrow(bool narrow);

private:
    QLabel *m_summary;
    QBoxLayout *m_tables;
    RegisterTable *m_costs, *m_results;
};

} // namespace pulse
