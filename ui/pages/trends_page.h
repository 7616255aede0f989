#pragma once
#include "core/change.h"
#include "core/spike.h"
#include "models/spike_log_model.h"
#include "services/banded_series.h"
#include "services/spike_detail.h"
#include "ui/pages/page.h"
#include <QFuture>
#include <QTimer>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableView;

namespace pulse {

class ButtonLine;
class Card;
class EmptyState;
class SpikeCard;
class TimeChart;
struct ChangeSet;

/// Any metric over time with its typical range, the chosen spike in words, and the log of spikes.
class TrendsPage final : public Page {
    Q_OBJECT
public:
    TrendsPage(Session &session, Theme &theme, QWidget *parent);
    QString title() const override { return tr("Trends"); }
    void activate() override;
    QVariant state() const override;
    void restore(const QVariant &state) override;

    TimeChart *chart() const { return m_chart; }
    SpikeCard *card() const { return m_card; }
    QTableView *log() const { return m_log; }
    void setMetric(Metric metric);
    void setBucket(Bucket bucket);
    void setSpanDays(int days); ///< 1, 7, 30 or 365, ending now
    void showMetric(Metric metric, Bucket bucket);
    void showSpike(const Uid &uid);
    void setFolded(bool folded);

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void loaded(); ///< chart and log show the latest answer

private:
    QWidget *makeHead();
    QWidget *makeChartCard();
    QWidget *makeLogCard();
    void reload();
    void offerChannels(const QList<Metric> &metrics);
    void showSeries(const Result<BandedSeries> &series);
    void fitRemarks();
    void showLog(const Result<QList<Spike>> &spikes);
    void showDetail(const Result<SpikeDetail> &detail);
    void showNone();
    void retitle();
    void mark(const Uid &uid, SpikeState state);
    void tellTaught(const Uid &uid, SpikeState state, const Uid &change);
    void editNote(const Uid &uid, const QString &note);
    void report(const QFuture<Result<Change>> &change, const QString &said);
    void apply(const Uid &uid, const QString &field, const QString &value, const QString &said);
    void tell(const Uid &uid);
    void bringIntoView(const Spike &spike);

    Metric m_metric = Metric::Mentions;
    Bucket m_bucket = Bucket::Hour;
    int m_spanDays = 7;
    QDateTime m_end;      ///< invalid: now, or the end of the data where that is older
    bool m_begun = false; ///< the log has been shown with something in it
    Uid m_selected;
    bool m_bringIntoView = false;
    ButtonLine *m_metricChips = nullptr;
    QPushButton *m_fold = nullptr;
    QButtonGroup *m_metrics, *m_buckets, *m_spans;
    Card *m_chartCard;
    TimeChart *m_chart;
    QLabel *m_status;
    QPushButton *m_sensitivity = nullptr;
    SpikeCard *m_card;
    SpikeLogModel m_model;
    QTableView *m_log;
    EmptyState *m_logEmpty;
    EmptyState *m_noBrand;
    QWidget *m_body, *m_below;
    QTimer m_reload;
    int m_generation = 0, m_detailGeneration = 0;
};

} // namespace pulse
