#include "ui/pages/settings_page.h"
#include "ui/pages/settings/brands_panel.h"
#include "ui/pages/settings/calendar_panel.h"
#include "ui/pages/settings/definitions_panel.h"
#include "ui/pages/settings/dictionary_panel.h"
#include "ui/pages/settings/general_panel.h"
#include "ui/pages/settings/goals_panel.h"
#include "ui/pages/settings/lists_panel.h"
#include "ui/pages/settings/sources_panel.h"
#include "ui/pages/settings/staff_panel.h"
#include "ui/pages/settings/workspace_panel.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int RowHeight = 34;
}

SettingsPage::SettingsPage(Session &session, Theme &theme, QWidget *parent) : Page(session, theme, parent)
{
    m_sections = {
        {u"brands"_s, tr("Brands"), [this] { return new BrandsPanel(this->session()); }},
        {u"sources"_s, tr("Sources"), [this] { return new SourcesPanel(this->session(), this->theme()); }},
        {u"goals"_s, tr("Benchmarks"), [this] { return new GoalsPanel(this->session()); }},
        {u"definitions"_s, tr("Definitions"), [this] { return new DefinitionsPanel(this->session()); }},
        {u"calendar"_s, tr("Working days"), [this] { return new CalendarPanel(this->session()); }},
        {u"staff"_s, tr("Staff"), [this] { return new StaffPanel(this->session()); }},
        {u"people"_s, tr("Accounts and risk words"), [this] { return new ListsPanel(this->session()); }},
        {u"dictionary"_s, tr("Dictionary"), [this] { return new DictionaryPanel(this->session()); }},
        {u"general"_s, tr("General"), [this] { return new GeneralPanel(this->session(), this->theme()); }},
        {u"workspace"_s, tr("Workspace file"), [this] { return new WorkspacePanel(this->session()); }},
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Gutter + 4, Theme::Gutter, Theme::Gutter + 4, Theme::Gutter);
    layout->setSpacing(Theme::Step * 3);
    auto *title = new QLabel(this->title());
    setStyleProperty(title, "role", u"title"_s);
    layout->addWidget(title);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::Gutter);
    auto *listCard = new Card;
    listCard->setFixedWidth(210);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Subjects of the settings"));
    for (const Section &section : m_sections) {
        auto *item = new QListWidgetItem(section.title, m_list);
        item->setSizeHint(QSize(0, RowHeight));
    }
    listCard->body()->addWidget(m_list);
    auto *panelCard = new Card;
    panelCard->setBodyMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget;
    panelCard->body()->addWidget(m_stack);
    columns->addWidget(listCard);
    columns->addWidget(panelCard, 1);
    layout->addLayout(columns, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::show);
    connect(&session, &Session::settingsRequested, this, &SettingsPage::showSection);
    m_list->setCurrentRow(0);
}

void SettingsPage::showSection(const QString &key)
{
    for (int row = 0; row < m_sections.size(); ++row)
        if (m_sections[row].key == key)
            m_list->setCurrentRow(row);
}

void SettingsPage::show(int row)
{
    if (row < 0)
        return;
    Section &section = m_sections[row];
    if (!section.panel) {
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus); // its controls take the focus
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setAccessibleName(section.title);
        scroll->setFocusPolicy(Qt::NoFocus);
        QWidget *panel = section.make();
        setStyleProperty(panel, "role", u"page"_s);
        scroll->setWidget(panel);
        section.panel = scroll;
        m_stack->addWidget(scroll);
    }
    m_stack->setCurrentWidget(section.panel);
}

} // namespace pulse
