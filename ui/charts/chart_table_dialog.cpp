#include "ui/charts/chart_table_dialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/table_block_model.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace pulse {
using namespace Qt::StringLiterals;

ChartTableDialog::ChartTableDialog(const TableBlock &table, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(table.caption.isEmpty() ? tr("Data of the chart") : tr("%1 – data").arg(table.caption));
    auto *view = new QTableView;
    auto *model = new TableBlockModel(view);
    model->setTable(table);
    view->setModel(model);
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
