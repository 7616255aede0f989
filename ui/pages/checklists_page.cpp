#include "ui/pages/checklists_page.h"
#include "models/checklist_model.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checklist_panel.h"
#include "ui/widgets/segmented_tabs.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int HistoryWidth = 248;

} // namespace

ChecklistsPage::ChecklistsPage(Session &session, Theme &theme, QWidget *parent) : Page(session, theme, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Gutter + 4, Theme::Gutter, Theme::Gutter + 4, Theme::Gutter);
    layout->setSpacing(Theme::Step * 3);
    auto *title = new QLabel(this->title());
    setStyleProperty(title, "role", u"title"_s);
    layout->addWidget(title);

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
    connect(m_tabs, &SegmentedTabs::keyChanged, this, &ChecklistsPage::showList);
    connect(&session, &Session::checklistItemRequested, this, &ChecklistsPage::showItem);
}

QWidget *ChecklistsPage::makeHistory()
{
    auto *card = new Card(tr("Past runs"));
    card->setFixedWidth(HistoryWidth);
    m_runs = new ChecklistHistoryModel(session(), u"daily"_s, this);
    m_history = new QListView;
    m_history->setModel(m_runs);
    m_history->setUniformItemSizes(true);
    m_history->setWordWrap(true);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->setAccessibleName(tr("Past runs of this checklist"));
    card->body()->addWidget(m_history, 1);
    const auto open = [this](const QModelIndex &index) {
        showRun(index.data(ChecklistHistoryModel::UidRole).toString());
    };
    connect(m_history, &QListView::clicked, this, open);
    connect(m_history, &QListView::activated, this, open);
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
    m_tabs->setCurrentKey(templateKey);
    m_stack->setCurrentWidget(panel);
    m_runs->setTemplate(templateKey);
}

void ChecklistsPage::showRun(const Uid &run)
{
    auto *panel = static_cast<ChecklistPanel *>(m_stack->currentWidget());
    const bool current = panel->model().isCurrent() && panel->model().run().uid == run;
    if (!current)
        panel->showRun(run);
}

void ChecklistsPage::showItem(const Uid &runItem)
{
    const QString key = runItem.mid(runItem.lastIndexOf(u'/') + 1);
    const QString list = runItem.left(runItem.indexOf(u':'));
    showList(list);
    if (ChecklistPanel *panel = m_panels.value(list)) {
        const Uid run = runItem.left(runItem.lastIndexOf(u'/'));
        if (panel->model().hasRun() && panel->model().run().uid != run)
            panel->showRun(run);
        panel->openItem(key);
    }
}

} // namespace pulse
