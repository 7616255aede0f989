#pragma once
#include "models/session.h"
#include "services/kpi_table.h"
#include <QDialog>

class QLabel;
class QTreeWidget;

namespace pulse {

/// The KPIs by family over day, week, month and year, with the formula and the rolling up of the chosen one. Enter or a
/// double click opens its series.
class KpiDialog final : public QDialog {
    Q_OBJECT
public:
    explicit KpiDialog(Session &session, QWidget *parent = nullptr);
    QTreeWidget *table() const { return m_table; }

signals:
    void shown(); ///< the figures in view are those of the last reading

private:
    void reload();
    void show(const KpiTable &table);
    void tell();
    void openSeries();
    Session &m_session;
    QTreeWidget *m_table;
    QLabel *m_formula;
    KpiTable m_read;
};

} // namespace pulse
