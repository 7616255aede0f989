#include "ui/pages/settings/brands_panel.h"
#include "services/brand_service.h"
#include "services/deliver.h"
#include "ui/dialogs/brand_dialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

BrandsPanel::BrandsPanel(Session &session, QWidget *parent)
    : SettingsPanel(session, tr("Brands and competitors"), tr("The query decides which posts are mentions of a brand."),
                    parent)
{
    m_table = new QTableWidget(0, 3);
    m_table->setAccessibleName(tr("Brands and competitors"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Kind"), tr("Query")});
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false); // a query too long ends in …
    m_table->setColumnWidth(0, 160);
    auto *row = new QHBoxLayout;
    auto *add = makeButton(tr("Add a brand…"), ButtonKind::Primary);
    m_edit = makeButton(tr("Edit…"));
    m_remove = makeButton(tr("Remove"), ButtonKind::Danger);
    row->addWidget(add);
    row->addWidget(m_edit);
    row->addStretch();
    row->addWidget(m_remove);
    body()->addWidget(m_table, 1);
    body()->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(current()); });
    connect(m_table, &QTableWidget::cellActivated, this, [this] { edit(current()); });
    connect(m_remove, &QPushButton::clicked, this, &BrandsPanel::removeCurrent);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const bool any = m_table->currentRow() >= 0;
        m_edit->setEnabled(any);
        m_remove->setEnabled(any);
    });
    connect(&session, &Session::brandsChanged, this, &BrandsPanel::reload);
    reload();
}

void BrandsPanel::reload()
{
    const QList<Brand> &brands = session().brands();
    m_table->setRowCount(int(brands.size()));
    for (int row = 0; row < brands.size(); ++row) {
        const Brand &brand = brands[row];
        const QStringList cells{brand.name, brand.competitor ? tr("Competitor") : tr("Our own"),
                                brand.query.isEmpty() ? brand.name : brand.query};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
    }
    m_edit->setEnabled(m_table->currentRow() >= 0);
    m_remove->setEnabled(m_table->currentRow() >= 0);
}

Brand BrandsPanel::current() const { return session().brands().value(m_table->currentRow()); }

void BrandsPanel::edit(const Brand &brand)
{
    auto *dialog = new BrandDialog(session(), brand, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BrandDialog::saved, &session(), &Session::reload);
    dialog->open();
}

void BrandsPanel::removeCurrent()
{
    const Brand brand = current();
    deliver(session().services().brands->remove(brand.uid), this, [this, brand](const Result<Change> &change) {
        if (!change) {
            emit session().message(change.error().text, true);
            return;
        }
        session().reload();
        emit session().undoOffered(tr("Removed: %1. Its mentions are kept.").arg(brand.name), change->uid);
    });
}

} // namespace pulse
