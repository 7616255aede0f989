#include "ui/dialogs/benchmark_history_dialog.h"
#include "core/kpi.h"
#include "core/wording.h"
#include "services/deliver.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

namespace pulse {
using namespace Qt::StringLiterals;

BenchmarkHistoryDialog::BenchmarkHistoryDialog(Session &session, Metric metric, QWidget *parent)
    : QDialog(parent), m_session(session), m_metric(metric), m_table(new QTableWidget(0, 4)),
      m_none(new QLabel(tr("No value was chosen so far.")))
{
    setWindowTitle(tr("Good day: %1").arg(kpiName(metric)));
    setMinimumSize(560, 300);
    m_table->setHorizontalHeaderLabels({tr("Holds from"), tr("Good day"), tr("Reason"), tr("Chosen by")});
    m_table->setAccessibleName(windowTitle());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    setStyleProperty(m_none, "role", u"secondary"_s);
    QPushButton *close = makeButton(tr("Close"), ButtonKind::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Gutter, Theme::Gutter, Theme::Gutter, Theme::Gutter);
    all->setSpacing(Theme::Step * 3);
    all->addWidget(m_table, 1);
    all->addWidget(m_none);
    all->addWidget(close, 0, Qt::AlignRight);
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.benchmarks)
            reload();
    });
    reload();
}

void BenchmarkHistoryDialog::reload()
{
    deliver(
        m_session.services().workspace.read([brand = m_session.brand().id, metric = m_metric](Connection &connection) {
            return benchmarkHistory(connection, brand, metric);
        }),
        this, [this](const Result<QList<ChosenBenchmark>> &list) {
            if (list)
                show(*list);
            else
                emit m_session.message(list.error().text, true);
        });
}

void BenchmarkHistoryDialog::show(const QList<ChosenBenchmark> &list)
{
    m_none->setVisible(list.isEmpty());
    m_table->setRowCount(int(list.size()));
    for (int row = 0; row < list.size(); ++row) {
        const ChosenBenchmark &chosen = list[row];
        QString who = chosen.author;
        if (chosen.at.isValid())
            who +=
                (who.isEmpty() ? QString() : u" · "_s) + shortTime(chosen.at, m_session.zone(), m_session.language());
        const QStringList cells{
            longDate(chosen.benchmark.validFrom, m_session.language()), wholeNumber(chosen.benchmark.value),
            chosen.benchmark.reason.isEmpty() ? u"—"_s : chosen.benchmark.reason, who.isEmpty() ? u"—"_s : who};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            if (column == 1)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeRowsToContents();
}

} // namespace pulse
