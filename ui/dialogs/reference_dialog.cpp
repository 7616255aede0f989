#include "ui/dialogs/reference_dialog.h"
#include "ui/widgets/buttons.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

namespace pulse {

ReferenceDialog::ReferenceDialog(const QString &title, const Row &headers, const QList<Row> &rows, QWidget *parent)
    : QDialog(parent), m_table(new QTableWidget(int(rows.size()), 2)), m_foot(new QHBoxLayout)
{
    setWindowTitle(title);
    m_table->setHorizontalHeaderLabels({headers.first, headers.second});
    m_table->setAccessibleName(title);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < int(rows.size()); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(rows[row].first));
        m_table->setItem(row, 1, new QTableWidgetItem(rows[row].second));
    }
    QPushButton *close = makeButton(tr("Close"), ButtonKind::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_foot->addStretch();
    m_foot->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addWidget(m_table, 1);
    all->addLayout(m_foot);
}

} // namespace pulse
