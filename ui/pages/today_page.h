#pragma once
#include "core/result.h"
#include "services/today.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace pulse {

class Badge;
class Card;
class ChecklistPanel;
class EmptyState;
class KpiTile;
class SegmentedTabs;
class TimeChart;

/// The morning on one page: figures against their benchmark, the checklist with live evidence, the volume of the week
/// with its typical range, what to look at now.
class TodayPage final : public Page {
    Q_OBJECT
public:
    TodayPage(Session &session, Theme &theme, QWidget *parent);
    QString title() const override { return tr("Today"); }
    void activate() override;

signals:
    void shown(); ///< the figures in view are those of the last reading

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTiles();
    QWidget *makeChecklist();
    ChecklistPanel *makePanel(const QString &templateKey);
    QWidget *makeChart();
    QWidget *makeAttention();
    void reload();
    void show(const Result<TodaySummary> &summary);
    void showTile(KpiTile &tile, const DayKpi &kpi) const;
    void showChart(const TodaySummary &summary);
    void showAttention(const TodaySummary &summary);
    void showBeginning(const TodaySummary &summary);
    void openRow(const EvidenceRow &row);
    void openMetric(Metric metric);

    QLabel *m_date = nullptr;
    Badge *m_crisis = nullptr;
    QPushButton *m_all = nullptr;
    QStackedWidget *m_stack = nullptr; ///< the page, or how to begin
    EmptyState *m_empty = nullptr;
    QList<KpiTile *> m_tiles;
    QList<Metric> m_metrics;
    SegmentedTabs *m_tabs = nullptr;
    QStackedWidget *m_panels = nullptr;
    QList<ChecklistPanel *> m_lists;
    TimeChart *m_chart = nullptr;
    Card *m_chartCard = nullptr;
    QVBoxLayout *m_attention = nullptr;
    QTimer *m_soon = nullptr; ///< many changes make one reload
    int m_generation = 0;
};

} // namespace pulse
