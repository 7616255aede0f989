#include "ui/charts/chart_table_dialog.h"
#include "ui/widgets/buttons.h"
#include <QAbstractTableModel>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

class TableBlockModel final : public QAbstractTableModel {
public:
    TableBlockModel(TableBlock table, QObject *parent) : QAbstractTableModel(parent), m_table(std::move(table)) {}
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_table.rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_table.headers.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return m_table.rows[index.row()].value(index.column());
        return role == Qt::TextAlignmentRole ? alignment(index.column()) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical)
            return {};
        if (role == Qt::DisplayRole)
            return m_table.headers[section];
        return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
    }

private:
    QVariant alignment(int column) const
    {
        return int((m_table.numeric.value(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    TableBlock m_table;
};

} // namespace

ChartTableDialog::ChartTableDialog(const TableBlock &table, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(table.caption.isEmpty() ? tr("Data of the chart") : tr("%1 – data").arg(table.caption));
    auto *view = new QTableView;
    view->setModel(new TableBlockModel(table, view));
    view->setAccessibleName(windowTitle());
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->resizeColumnsToContents();
    view->horizontalHeader()->setStretchLastSection(table.headers.size() < 8);
    QPushButton *copy = makeButton(tr("Copy data"));
    QPushButton *save = makeButton(tr("Save as CSV…"));
    QPushButton *close = makeButton(tr("Close"), ButtonKind::Primary);
    connect(copy, &QPushButton::clicked, this, &ChartTableDialog::copyRequested);
    connect(save, &QPushButton::clicked, this, &ChartTableDialog::saveRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
    auto *count = new QLabel(tr("%n row(s)", nullptr, int(table.rows.size())));
    count->setProperty("role", u"secondary"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(count);
    foot->addStretch(1);
    foot->addWidget(copy);
    foot->addWidget(save);
    foot->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(12);
    all->addWidget(view, 1);
    all->addLayout(foot);
    resize(640, 480);
}

} // namespace pulse
