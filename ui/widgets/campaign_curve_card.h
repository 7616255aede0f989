#pragma once
#include "store/campaign_stats.h"
#include "ui/widgets/card.h"
#include <QMap>

class QButtonGroup;

namespace pulse {

class Chip;
class CurveChart;
class Theme;

/// Mentions, reach or engagement of a campaign by day since its launch, or added up, with earlier campaigns laid upon
/// it.
class CampaignCurveCard final : public QWidget {
    Q_OBJECT
public:
    CampaignCurveCard(Theme &theme, const QString &language, QWidget *parent = nullptr);
    enum Measure { Mentions, Reach, Engagement };

    void setCurve(const QString &name, const QList<GatheredDay> &days);
    /// Campaigns that may be laid upon it, by uid.
    void setOffered(const QMap<Uid, QString> &others);
    /// One of those that compareRequested() asked for.
    void addCompared(const Uid &uid, const QList<GatheredDay> &days);
    void setMeasure(Measure measure);
    void setCumulative(bool cumulative);
    CurveChart *chart() const { return m_chart; }

signals:
    void compareRequested(const pulse::Uid &campaign);
    void told(const QString &text, bool isError);

private:
    void choose(const QStringList &uids);
    void draw();

    Theme &m_theme;
    QString m_language;
    Card *m_card;
    CurveChart *m_chart;
    QButtonGroup *m_measures, *m_modes;
    Chip *m_compare;
    QString m_name;
    QList<GatheredDay> m_days;
    QMap<Uid, QString> m_offered;
    QStringList m_chosen; ///< uids in the order of their colours
    QMap<Uid, QList<GatheredDay>> m_compared;
    Measure m_measure = Mentions;
    bool m_cumulative = false;
};

} // namespace pulse
