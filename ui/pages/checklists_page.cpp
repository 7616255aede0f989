#include "ui/pages/checklists_page.h"
#include "core/checklist_record.h"
#include "models/checklist_model.h"
#include "services/checklist_sheet.h"
#include "ui/dialogs/reminder_dialog.h"
#include "ui/dialogs/template_dialog.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checklist_panel.h"
#include "ui/widgets/checklist_record_view.h"
#include "ui/widgets/run_delegate.h"
#include "ui/widgets/run_printer.h"
#include "ui/widgets/segmented_tabs.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int HistoryWidth = 256;

} // namespace

ChecklistsPage::ChecklistsPage(Session &session, Theme &theme, QWidget *parent) : Page(session, theme, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Gutter + 4, Theme::Gutter, Theme::Gutter + 4, Theme::Gutter);
    layout->setSpacing(Theme::Step * 3);
    layout->addWidget(makeHead());

    m_tabs = new SegmentedTabs;
    m_tabs->setAccessibleName(tr("Checklists"));
    m_stack = new QStackedWidget;
    auto *card = new Card;
    card->body()->setSpacing(Theme::Step * 2);
    card->body()->addWidget(m_tabs);
    card->body()->addWidget(m_stack, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::Gutter);
    columns->addWidget(card, 1);
    columns->addWidget(makeHistory());
    layout->addLayout(columns, 1);

    addList(u"daily"_s, tr("Daily"));
    addList(u"weekly"_s, tr("Weekly"));
    addList(u"monthly"_s, tr("Monthly"));
    addList(u"annual"_s, tr("Annual"));
    addList(u"setup"_s, tr("Getting started"));
    addList(u"crisis"_s, tr("Crisis"));
    m_current = u"daily"_s;
    connect(m_tabs, &SegmentedTabs::keyChanged, this, &ChecklistsPage::showList);
    connect(&session, &Session::checklistItemRequested, this, &ChecklistsPage::showItem);
}

QWidget *ChecklistsPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Step * 2);
    auto *title = new QLabel(this->title());
    setStyleProperty(title, "role", u"title"_s);
    row->addWidget(title);
    row->addStretch(1);
    m_recordButton = makeButton(tr("How it was kept"));
    m_recordButton->setCheckable(true);
    m_recordButton->setToolTip(tr("Streaks, what was missed and why, workload by person"));
    m_print = makeButton(tr("Print"));
    m_print->setProperty("menu", u"true"_s);
    auto *menu = new QMenu(m_print);
    m_printer = new RunPrinter(this);
    connect(menu->addAction(tr("Print…")), &QAction::triggered, this, [this] { m_printer->askAndPrint(sheet()); });
    connect(menu->addAction(tr("Save as PDF…")), &QAction::triggered, this, [this] { m_printer->askAndSave(sheet()); });
    m_print->setMenu(menu);
    QPushButton *reminders = makeButton(tr("Reminders…"));
    QPushButton *edit = makeButton(tr("Edit the list…"));
    for (QPushButton *button : {m_recordButton, m_print, reminders, edit})
        row->addWidget(button);
    connect(m_recordButton, &QPushButton::toggled, this, &ChecklistsPage::showRecord);
    connect(reminders, &QPushButton::clicked, this, &ChecklistsPage::editReminders);
    connect(edit, &QPushButton::clicked, this, &ChecklistsPage::editTemplate);
    connect(m_printer, &RunPrinter::told, &session(), &Session::message);
    return head;
}

QWidget *ChecklistsPage::makeHistory()
{
    auto *card = m_historyCard = new Card(tr("Past runs"));
    card->setFixedWidth(HistoryWidth);
    m_runs = new ChecklistHistoryModel(session(), u"daily"_s, this);
    m_history = new QListView;
    m_history->setModel(m_runs);
    m_history->setUniformItemSizes(true);
    m_history->setItemDelegate(new RunDelegate(m_history));
    m_history->setMouseTracking(true);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->setAccessibleName(tr("Past runs of this checklist"));
    card->body()->addWidget(m_history, 1);
    const auto open = [this](const QModelIndex &index) {
        showRun(index.data(ChecklistHistoryModel::UidRole).toString());
    };
    connect(m_history, &QListView::clicked, this, open);
    connect(m_history, &QListView::activated, this, open);
    connect(m_runs, &ChecklistHistoryModel::modelReset, this, &ChecklistsPage::summarise);
    return card;
}

void ChecklistsPage::addList(const QString &key, const QString &name)
{
    auto *panel = new ChecklistPanel(session(), key);
    m_tabs->addSegment(key, name);
    m_stack->addWidget(panel);
    m_panels.insert(key, panel);
    connect(panel, &ChecklistPanel::progressChanged, this, [this, key, panel](int decided, int total) {
        // Beside the name stands the current list, not the past one being read.
        if (panel->model().isCurrent())
            m_tabs->setCount(key, total > 0 ? u"%1/%2"_s.arg(decided).arg(total) : QString());
    });
    connect(panel, &ChecklistPanel::previousRunRequested, this, &ChecklistsPage::showRun);
}

void ChecklistsPage::activate()
{
    for (ChecklistPanel *panel : std::as_const(m_panels))
        panel->activate();
    m_runs->reload();
}

void ChecklistsPage::showList(const QString &templateKey)
{
    ChecklistPanel *panel = m_panels.value(templateKey);
    if (!panel)
        return;
    m_current = templateKey;
    m_tabs->setCurrentKey(templateKey);
    if (!m_recordButton->isChecked())
        m_stack->setCurrentWidget(panel);
    m_runs->setTemplate(templateKey);
}

void ChecklistsPage::showRecord(bool shown)
{
    m_recordButton->setChecked(shown);
    if (shown && !m_record) {
        m_record = new ChecklistRecordView(session().language());
        m_stack->addWidget(m_record);
        summarise();
    }
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_record) : m_panels.value(m_current));
    m_print->setEnabled(!shown);
}

void ChecklistsPage::summarise()
{
    const RunRecord record = recordOf(m_runs->runs(), m_runs->readAt());
    if (m_record)
        m_record->show(record);
    m_historyCard->setCornerText(record.streak > 1 ? tr("%n kept in a row", nullptr, record.streak) : QString());
}

ReportDocument ChecklistsPage::sheet() const
{
    const ChecklistModel &model = m_panels.value(m_current)->model();
    return checklistSheet(model.run(), session().brand().name, periodText(model.run(), session().language()),
                          session().zone(), session().clock().now(), session().language());
}

void ChecklistsPage::editTemplate()
{
    auto *dialog = new TemplateDialog(session(), m_current, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ChecklistsPage::editReminders()
{
    auto *dialog = new ReminderDialog(session(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ChecklistsPage::showRun(const Uid &run)
{
    showRecord(false);
    ChecklistPanel *panel = m_panels.value(m_current);
    const bool current = panel->model().isCurrent() && panel->model().run().uid == run;
    if (!current)
        panel->showRun(run);
}

void ChecklistsPage::showItem(const Uid &runItem)
{
    const QString key = runItem.mid(runItem.lastIndexOf(u'/') + 1);
    const QString list = runItem.left(runItem.indexOf(u':'));
    showRecord(false);
    showList(list);
    if (ChecklistPanel *panel = m_panels.value(list)) {
        const Uid run = runItem.left(runItem.lastIndexOf(u'/'));
        if (panel->model().hasRun() && panel->model().run().uid != run)
            panel->showRun(run);
        panel->openItem(key);
    }
}

} // namespace pulse
