#pragma once
#include "core/period.h"
#include "services/competitors/comparison.h"
#include "ui/pages/page.h"
#include <QTimer>

class QBoxLayout;
class QLabel;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace pulse {

class Chip;
class EmptyState;
class IntervalChart;
class ShareChart;

/// Our brand beside its competitors over the same sources and days: share of voice and of reach, perception, what is
/// said more of each, and what may bend the comparison.
class CompetitorsPage final : public Page {
    Q_OBJECT
public:
    CompetitorsPage(Session &session, Theme &theme, QWidget *parent);
    QString title() const override { return tr("Competitors"); }
    void activate() override;
    QVariant state() const override;
    void restore(const QVariant &state) override;

    void setMonth(const Period &month);
    /// Keeps to the sources and days that every brand has.
    void setSame(bool same);
    const Comparison &comparison() const { return m_comparison; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void counted(); ///< shares and perception are shown
    void loaded();  ///< and reach, words and the panel

private:
    QWidget *makeHead();
    QWidget *makeFigures();
    QWidget *makeSide();
    void reload();
    void readSlowly(int generation);
    void showFigures();
    static QStringList headings();
    void showTable();
    void fitColumns();
    void showFairness(const QMap<qint64, QString> &placeNames);
    void showWords(const QList<QPair<QString, QStringList>> &words);

    struct Slow;

    Period m_month;
    bool m_same = false;
    Comparison m_comparison;
    QLabel *m_span;
    Chip *m_sameChip;
    ShareChart *m_voice, *m_reach;
    IntervalChart *m_perception, *m_voiceRanges;
    QTableView *m_table;
    QStandardItemModel *m_rows;
    QVBoxLayout *m_fairness, *m_words;
    QLabel *m_basis;
    QWidget *m_body, *m_side = nullptr;
    QBoxLayout *m_shares = nullptr;
    EmptyState *m_empty;
    QTimer m_reload;
    int m_generation = 0;
};

} // namespace pulse
