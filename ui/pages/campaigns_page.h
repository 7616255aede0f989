#pragma once
#include "models/campaign_list_model.h"
#include "services/campaigns/response_coding.h"
#include "ui/pages/page.h"
#include <QTimer>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace pulse {

class CampaignCurveCard;
class CampaignDecisionCard;
class CampaignMoneyCard;
class CampaignShapeCard;
class EmptyState;
class IntervalChart;
class KpiTile;
struct ChangeSet;

/// Campaigns of the brand: the list, and of the chosen one its curve, shape, decision, return and how its responses
/// read.
class CampaignsPage final : public Page {
    Q_OBJECT
public:
    CampaignsPage(Session &session, Theme &theme, QWidget *parent);
    QString title() const override { return tr("Campaigns"); }
    void activate() override;
    QVariant state() const override { return m_selected; }
    void restore(const QVariant &state) override { m_selected = state.toString(); }

    QTableView *list() const { return m_list; }
    CampaignCurveCard *curve() const { return m_curve; }
    CampaignShapeCard *shape() const { return m_shape; }
    CampaignMoneyCard *money() const { return m_money; }
    void select(const Uid &campaign);

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void loaded(); ///< list and chosen campaign show the latest answer

private:
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeDetail();
    QWidget *makeResponses();
    void reload();
    void showList(const Result<QList<CampaignLine>> &lines);
    void readDetail();
    void showTiles(const CampaignReport &report);
    void showResponses(const CodingSummary &coding);
    void openEditor(const RegisterEntry &entry);
    void remove();
    void openMentions();
    void judgeResponses();
    void setShape(const QString &shape);
    void decide(const QString &kind, const QString &what, const QString &due);

    struct Detail;
    void showDetail(const Result<Detail> &detail);

    CampaignListModel m_model;
    Uid m_selected;
    CampaignLine m_line;
    QTableView *m_list;
    QWidget *m_body;
    QScrollArea *m_detail;
    EmptyState *m_empty;
    QPushButton *m_add = nullptr;
    QLabel *m_name, *m_about;
    QList<KpiTile *> m_tiles;
    QWidget *m_listCard = nullptr;
    QBoxLayout *m_next = nullptr;
    CampaignCurveCard *m_curve;
    CampaignShapeCard *m_shape;
    CampaignDecisionCard *m_decision;
    CampaignMoneyCard *m_money;
    IntervalChart *m_responses;
    QLabel *m_coding;
    QTimer m_reload;
    int m_generation = 0;
};

} // namespace pulse
