#include "ui/pages/settings/sources_panel.h"
#include "core/wording.h"
#include "net/credentials.h"
#include "services/collector.h"
#include "services/deliver.h"
#include "services/source_health.h"
#include "ui/dialogs/source_dialog.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/source_health_view.h"
#include "ui/widgets/table_delegates.h"
#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

SourcesPanel::SourcesPanel(Session &session, Theme &theme, QWidget *parent)
    : SettingsPanel(session, tr("Sources"),
                    tr("Where mentions are collected from. Each source is read on its own schedule; what one cannot "
                       "deliver delays no other."),
                    parent),
      m_model(new SourceTableModel(session, this))
{
    m_stack = new QStackedWidget;
    auto *empty = new EmptyState;
    empty->setIcon(u"source"_s);
    empty->set(tr("Nothing is collected yet"),
               tr("Add a feed, a news search, a channel or a Mastodon hashtag. No account is needed."),
               tr("Add a source"));
    m_stack->addWidget(empty);
    m_stack->addWidget(makeList(theme));
    body()->addWidget(m_stack, 1);
    connect(empty, &EmptyState::triggered, this, &SourcesPanel::add);
    connect(m_model, &SourceTableModel::loaded, this, [this] {
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
        if (!selected() && m_model->rowCount() > 0)
            m_table->selectRow(0);
        showSelected();
    });
}

QWidget *SourcesPanel::makeList(Theme &theme)
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Step * 3);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(Theme::Step * 2);
    QPushButton *addButton = makeButton(tr("Add a source"), ButtonKind::Primary);
    m_collectAll = makeButton(tr("Collect all now"));
    m_collectAll->setEnabled(session().services().collector);
    actions->addWidget(addButton);
    actions->addWidget(m_collectAll);
    actions->addStretch();
    layout->addLayout(actions);

    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Sources"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setItemDelegateForColumn(SourceTableModel::State,
                                      new BadgeDelegate(theme, SourceTableModel::ToneRole, m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(38);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(SourceTableModel::Name, QHeaderView::Stretch);
    const int widths[] = {0, 130, 120, 110, 120};
    for (int column = SourceTableModel::State; column < SourceTableModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column]);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeDetail());

    connect(addButton, &QPushButton::clicked, this, &SourcesPanel::add);
    connect(m_collectAll, &QPushButton::clicked, this, [this] { session().services().collector->collectAll(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SourcesPanel::showSelected);
    connect(m_table, &QTableView::activated, this, &SourcesPanel::edit);
    return list;
}

QWidget *SourcesPanel::makeDetail()
{
    m_detail = new QFrame;
    setStyleProperty(m_detail, "role", u"sunken"_s);
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(Theme::Gutter, Theme::Step * 3, Theme::Gutter, Theme::Step * 3);
    layout->setSpacing(Theme::Step);
    const auto label = [&](const QString &role) {
        auto *text = new QLabel;
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setStyleProperty(text, "role", role);
        layout->addWidget(text);
        return text;
    };
    m_name = label(u"strong"_s);
    m_where = label(u"secondary"_s);
    m_problem = label(u"error"_s);
    m_health = new SourceHealthView(session());
    layout->addSpacing(Theme::Step);
    layout->addWidget(m_health);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(Theme::Step * 2);
    m_collect = makeButton(tr("Collect now"));
    m_test = makeButton(tr("Test"));
    m_test->setToolTip(tr("Tries the source out step by step and stores nothing."));
    QPushButton *editButton = makeButton(tr("Edit"));
    QPushButton *removeButton = makeButton(tr("Remove"), ButtonKind::Danger);
    m_enabled = new QCheckBox(tr("Collect on schedule"));
    actions->addWidget(m_collect);
    actions->addWidget(m_test);
    actions->addWidget(editButton);
    actions->addWidget(removeButton);
    actions->addStretch();
    actions->addWidget(m_enabled);
    layout->addSpacing(Theme::Step);
    layout->addLayout(actions);

    connect(m_collect, &QPushButton::clicked, this, &SourcesPanel::collectSelected);
    connect(m_test, &QPushButton::clicked, this, &SourcesPanel::testSelected);
    connect(editButton, &QPushButton::clicked, this, &SourcesPanel::edit);
    connect(removeButton, &QPushButton::clicked, this, &SourcesPanel::remove);
    connect(m_enabled, &QCheckBox::clicked, this, [this](bool on) {
        if (const Source *source = selected())
            change(u"source"_s, source->uid, u"enabled"_s, on,
                   on ? tr("\"%1\" is collected again.").arg(source->name)
                      : tr("\"%1\" is no longer collected.").arg(source->name));
    });
    return m_detail;
}

const Source *SourcesPanel::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->source(current.row()) : nullptr;
}

void SourcesPanel::showSelected()
{
    const Source *source = selected();
    m_detail->setVisible(source);
    if (!source)
        return;
    m_name->setText(source->name);
    m_where->setText(SourceTableModel::whereOf(*source));
    m_problem->setText(source->lastError);
    m_problem->setVisible(!source->lastError.isEmpty());
    m_enabled->setChecked(source->enabled);
    m_collect->setEnabled(session().services().collector && !m_model->isCollecting(source->id));
    m_test->setEnabled(session().services().collector);
    readHealth();
}

void SourcesPanel::readHealth()
{
    const Source *source = selected();
    const auto reading =
        session().services().workspace.read([id = source->id, now = session().clock().now()](Connection &connection) {
            return readSourceHealth(connection, id, now);
        });
    deliver(reading, this, [this, id = source->id](const Result<SourceHealth> &health) {
        const Source *present = selected();
        if (health && present && present->id == id)
            m_health->show(*health);
    });
}

void SourcesPanel::testSelected()
{
    const Source *source = selected();
    if (!source)
        return;
    m_health->showTesting();
    deliver(session().services().collector->test(*source), this,
            [this, id = source->id, uid = source->uid](const SourceTest &test) {
                if (test.secrets && session().services().credentials) // a session that was renewed on the way
                    session().services().credentials->write(Collector::secretKey(uid), packSecrets(*test.secrets));
                if (const Source *present = selected(); present && present->id == id)
                    m_health->showTest(test);
            });
}

void SourcesPanel::add()
{
    auto *dialog = new SourceDialog(session(), std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SourceDialog::decided, this, [this](const Source &source) {
        change(u"source"_s, source.uid, u"value"_s, SourceDialog::toValue(source),
               tr("\"%1\" was added.").arg(source.name));
    });
    dialog->open();
}

void SourcesPanel::edit()
{
    const Source *source = selected();
    if (!source)
        return;
    auto *dialog = new SourceDialog(session(), *source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SourceDialog::decided, this, [this, before = *source](const Source &after) {
        const QString done = tr("\"%1\" was changed.").arg(after.name);
        if (after.name != before.name)
            change(u"source"_s, after.uid, u"name"_s, after.name, done);
        if (after.settings != before.settings)
            change(u"source"_s, after.uid, u"settings"_s, after.settings, done);
        if (after.intervalMinutes != before.intervalMinutes)
            change(u"source"_s, after.uid, u"interval"_s, after.intervalMinutes, done);
    });
    dialog->open();
}

void SourcesPanel::remove()
{
    const Source *source = selected();
    if (!source)
        return;
    const bool secret = source->settings.value(u"hasSecret"_s).toBool();
    change(u"source"_s, source->uid, u"value"_s, QJsonValue(QJsonValue::Null),
           secret ? tr("\"%1\" was removed with its access. What it brought stays.").arg(source->name)
                  : tr("\"%1\" was removed. What it brought stays.").arg(source->name));
    // Undo brings back the source, which then asks to sign in again: a key that lies about unused is a risk.
    if (Collector *collector = session().services().collector; collector && secret)
        deliver(collector->accounts().remove(Collector::secretKey(source->uid)), this, [this](const Status &revoked) {
            if (!revoked)
                emit session().message(revoked.error().text, true);
        });
}

void SourcesPanel::collectSelected()
{
    const Source *source = selected();
    if (!source)
        return;
    deliver(session().services().collector->collect(source->id), this,
            [this, name = source->name](const Result<CollectRound> &round) {
                if (!round)
                    emit session().message(round.error().text, true);
                else if (!round->error.isEmpty())
                    emit session().message(round->error, true);
                else if (!round->remark.isEmpty())
                    emit session().message(round->remark, false);
                else
                    emit session().message(tr("%1: %2 new mentions.").arg(name, wholeNumber(double(round->added))),
                                           false);
            });
}

} // namespace pulse
