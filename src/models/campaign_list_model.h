#pragma once
#include "services/campaigns/campaign_report.h"
#include <QAbstractTableModel>

namespace pulse {

/// The campaigns of a brand: name with days, mentions, shape as a badge (ToneRole: int of Tone).
class CampaignListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Mentions, Shape, ColumnCount };
    enum Role { UidRole = Qt::UserRole + 1, ToneRole };
    explicit CampaignListModel(QString language, QObject *parent = nullptr);

    void setLines(const QList<CampaignLine> &lines); ///< newest launch first
    const QList<CampaignLine> &lines() const { return m_lines; }
    int rowOf(const Uid &uid) const; ///< -1: not in the list

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString m_language;
    QList<CampaignLine> m_lines;
};

} // namespace pulse
