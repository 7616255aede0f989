#pragma once
#include "models/session.h"
#include "services/benchmark_history.h"
#include <QDialog>

class QLabel;
class QTableWidget;

namespace pulse {

/// What a good day was, value by value: from when on, who chose it and why.
class BenchmarkHistoryDialog final : public QDialog {
    Q_OBJECT
public:
    BenchmarkHistoryDialog(Session &session, Metric metric, QWidget *parent = nullptr);
    QTableWidget *table() const { return m_table; }

private:
    void reload();
    void show(const QList<ChosenBenchmark> &list);
    Session &m_session;
    Metric m_metric;
    QTableWidget *m_table;
    QLabel *m_none;
};

} // namespace pulse
