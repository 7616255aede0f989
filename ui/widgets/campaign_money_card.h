#pragma once
#include "services/campaigns/campaign_report.h"
#include <QMap>
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
    /// Reads the file and adds its rows to this campaign, or to those that they name.
    void importFile(const QString &path, Register reg);

    /// Costs above results instead of beside them.
    void setNarrow(bool narrow);

signals:
    void imported(int rows);

private:
    void askForFile(Register reg);
    Session &m_session;
    RegisterEntry m_campaign;
    QMap<Uid, QString> m_named;
    QLabel *m_summary;
    QBoxLayout *m_tables;
    RegisterTable *m_costs, *m_results;
};

} // namespace pulse
