#include "ui/pages/settings/staff_panel.h"
#include "models/staff_model.h"
#include "services/deliver.h"
#include "store/staff_store.h"
#include "ui/dialogs/staff_dialog.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 34, TableHeight = 240;

/// What the panel shows, read in one go.
struct StaffReading {
    QList<StaffMember> staff;
    QHash<Uid, QDateTime> latest;
    QList<PersonAccount> marked;
};

Result<StaffReading> readStaff(Connection &connection)
{
    const StaffStore store(connection);
    const auto staff = store.members();
    if (!staff)
        return staff.error();
    const auto latest = store.latestPosts(*staff);
    if (!latest)
        return latest.error();
    const auto marked = PeopleStore(connection).marked(PersonRole::Staff);
    if (!marked)
        return marked.error();
    return StaffReading{*staff, *latest, *marked};
}

} // namespace

StaffPanel::StaffPanel(Session &session, QWidget *parent)
    : SettingsPanel(session, tr("Staff"),
                    tr("The company's own people and their public accounts. The daily crisis scan reads the posts of "
                       "those who agreed, with risk words marked; in People all of them stand apart from the public. "
                       "A post that no source collects, on LinkedIn for instance, is added by hand on Mentions."),
                    parent),
      m_model(new StaffModel(this)), m_table(new QTableView), m_empty(new EmptyState),
      m_add(makeButton(tr("Add somebody…"), ButtonKind::Primary)), m_edit(makeButton(tr("Change…"))),
      m_remove(makeButton(tr("Remove"))), m_adopt(makeButton(QString(), ButtonKind::Link)), m_foot(new QLabel)
{
    makeTable();
    m_empty->setIcon(u"people"_s);
    m_empty->set(tr("Nobody is listed yet"),
                 tr("Add spokespeople and whoever speaks of the company in public, and note whether they agreed."),
                 tr("Add somebody…"));
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->setWordWrap(true);
    setStyleProperty(m_foot, "role", u"secondary"_s);
    m_adopt->hide();
    body()->addWidget(makeButtons());
    body()->addWidget(m_table, 1);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_adopt, 0, Qt::AlignLeft);
    body()->addWidget(m_foot);
    connect(m_empty, &EmptyState::triggered, this, [this] { edit({}); });
    connect(m_adopt, &QPushButton::clicked, this, [this] { edit(m_proposed); });
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.people || changes.settings)
            reload();
    });
    reload();
}

QWidget *StaffPanel::makeButtons()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Step * 2);
    for (QPushButton *button : {m_add, m_edit, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(current()); });
    connect(m_remove, &QPushButton::clicked, this, &StaffPanel::removeCurrent);
    return holder;
}

void StaffPanel::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Staff"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(TableHeight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(StaffModel::Accounts, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { edit(m_model->memberAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_edit->setEnabled(index.isValid());
        m_remove->setEnabled(index.isValid());
    });
}

void StaffPanel::reload()
{
    deliver(session().services().workspace.read(readStaff), this, [this](const Result<StaffReading> &reading) {
        if (!reading) {
            emit session().message(reading.error().text, true);
            return;
        }
        m_model->setMembers(reading->staff, reading->latest, session().language(), session().zone());
        const bool none = reading->staff.isEmpty();
        m_table->setVisible(!none);
        m_empty->setVisible(none);
        m_add->setVisible(!none);
        m_edit->setVisible(!none);
        m_remove->setVisible(!none);
        m_edit->setEnabled(false);
        m_remove->setEnabled(false);
        showMarked(reading->marked, reading->staff);
        const auto read = std::ranges::count_if(reading->staff, &StaffMember::mayBeRead);
        m_foot->setVisible(!none);
        m_foot->setText(tr("The crisis scan reads %1 of %2. The words that it marks are under Accounts and risk words.")
                            .arg(read)
                            .arg(reading->staff.size()));
    });
}

void StaffPanel::showMarked(const QList<PersonAccount> &marked, const QList<StaffMember> &staff)
{
    const auto missing = std::ranges::find_if(marked, [&staff](const PersonAccount &account) {
        return staffMemberOf(staff, account.place, account.handle) == nullptr;
    });
    m_adopt->setVisible(missing != marked.cend());
    if (missing == marked.cend())
        return;
    m_proposed = {};
    m_proposed.name = missing->name.isEmpty() ? missing->handle : missing->name;
    m_proposed.accounts = {{missing->place, missing->handle}};
    m_adopt->setText(
        tr("%1 is marked as staff in People and not listed here. Add…").arg(accountWords(m_proposed.accounts.first())));
}

StaffMember StaffPanel::current() const { return m_model->memberAt(m_table->currentIndex().row()); }

void StaffPanel::edit(const StaffMember &member)
{
    auto *dialog = new StaffDialog(member, session().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StaffDialog::confirmed, this, [this](const StaffMember &edited) {
        const bool added = edited.uid.isEmpty();
        const Uid uid = added ? newUid(session().clock().now().toMSecsSinceEpoch()) : edited.uid;
        change(u"staff"_s, uid, u"content"_s, toJson(edited),
               (added ? tr("Added to the staff list: %1") : tr("Changed in the staff list: %1")).arg(edited.name));
    });
    dialog->open();
}

void StaffPanel::removeCurrent()
{
    const StaffMember member = current();
    if (!member.uid.isEmpty())
        change(u"staff"_s, member.uid, u"content"_s, QJsonValue(),
               tr("Removed from the staff list: %1").arg(member.name));
}

} // namespace pulse
