#include "ui/pages/settings/dictionary_panel.h"
#include "core/wording.h"
#include "models/dictionary_model.h"
#include "services/deliver.h"
#include "ui/dialogs/dictionary_dialog.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int RowHeight = 34, TableHeight = 150;
} // namespace

DictionaryPanel::DictionaryPanel(Session &session, QWidget *parent)
    : SettingsPanel(
          session, tr("The team's dictionary"),
          tr("Words that mean something of their own to you: slang of the product, irony, names that sound like "
             "praise or blame. They act on new posts at once and on stored ones in the background; what a "
             "person judged stays."),
          parent),
      m_learning(*session.services().learning), m_model(new DictionaryModel(this)), m_table(new QTableView),
      m_empty(new EmptyState), m_add(makeButton(tr("Add a word…"), ButtonKind::Primary)),
      m_edit(makeButton(tr("Change…"))), m_remove(makeButton(tr("Remove"))),
      m_learn(makeButton(tr("Learn from the corrections"))), m_forget(makeButton(tr("Do without"), ButtonKind::Link)),
      m_progress(new QProgressBar), m_state(new QLabel), m_layer(new QLabel)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Step * 2);
    buttons->addWidget(m_add);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Words of the team"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(TableHeight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_empty->setIcon(u"tag"_s);
    m_empty->set(tr("No word yet"),
                 tr("Before a word is saved you see which stored mentions it would judge otherwise."),
                 tr("Add a word…"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading the stored mentions anew"));
    m_progress->hide();
    setStyleProperty(m_state, "role", u"secondary"_s);
    m_state->hide();
    body()->addLayout(buttons);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_state);
    body()->addWidget(m_progress);
    body()->addWidget(makeLayer());

    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_empty, &EmptyState::triggered, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_model->entryAt(m_table->currentIndex().row())); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { edit(m_model->entryAt(index.row())); });
    connect(m_remove, &QPushButton::clicked, this, &DictionaryPanel::remove);
    auto *byKey = new QAction(tr("Remove"), m_table);
    byKey->setShortcut(QKeySequence::Delete);
    byKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(byKey);
    connect(byKey, &QAction::triggered, this, &DictionaryPanel::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_edit->setEnabled(index.isValid());
        m_remove->setEnabled(index.isValid());
    });
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.learning || changes.settings)
            reload();
    });
    connect(&m_learning, &LearningService::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->show();
        m_progress->setRange(0, 1000);
        m_progress->setValue(total > 0 ? int(1000 * done / total) : 0);
        m_state->show();
        m_state->setText(tr("Reading the stored mentions anew: %1 of %2")
                             .arg(wholeNumber(double(done)), wholeNumber(double(total))));
    });
    connect(&m_learning, &LearningService::finished, this, [this](qint64 changed) {
        m_progress->hide();
        m_state->setVisible(changed > 0);
        m_state->setText(tr("%n stored mention(s) have another class now.", nullptr, int(changed)));
    });
    reload();
}

QWidget *DictionaryPanel::makeLayer()
{
    auto *box = new QFrame;
    setStyleProperty(box, "role", u"sunken"_s);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(Theme::Step * 3, Theme::Step * 3, Theme::Step * 3, Theme::Step * 3);
    inside->setSpacing(Theme::Step * 2);
    auto *heading = new QLabel(tr("Learning from corrections"));
    setStyleProperty(heading, "role", u"strong"_s);
    m_layer->setWordWrap(true);
    m_layer->setTextFormat(Qt::PlainText);
    setStyleProperty(m_layer, "role", u"secondary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Gutter);
    buttons->addWidget(m_learn);
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    inside->addWidget(heading);
    inside->addWidget(m_layer);
    inside->addLayout(buttons);
    connect(m_learn, &QPushButton::clicked, this, [this] {
        m_learn->setEnabled(false);
        m_layer->setText(tr("Learning…"));
        deliver(m_learning.learn(), this, [this](const Result<LayerState> &state) { showLayer(state); });
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        report(m_learning.setWithoutLayer(m_inUse),
               m_inUse ? tr("Posts are judged without the layer.") : tr("The layer is used again."));
    });
    return box;
}

void DictionaryPanel::showLayer(const Result<LayerState> &state)
{
    m_learn->setEnabled(true);
    if (!state) {
        m_layer->setText(state.error().text);
        return;
    }
    m_inUse = state->inUse;
    const bool helps = state->rightAfter > state->rightBefore;
    m_forget->setVisible(helps);
    m_forget->setText(m_inUse ? tr("Do without") : tr("Use it again"));
    if (state->corrections == 0)
        m_layer->setText(
            tr("From the sentiments that people corrected, a small layer over the program's judgement is trained. "
               "It is taken only where it judges corrections that it has not seen better than the program "
               "does without it."));
    else if (helps)
        //: %1 "In use" or "Not in use", then of %3 corrected mentions %2 right before, %4 after, %5 percent of the
        //: others
        m_layer->setText(
            tr("%1. Of %3 judged mentions the program alone has %2 right, with the layer %4 (each judged by "
               "a layer that had not seen it). It changes %5% of the mentions that nobody corrected.")
                .arg(m_inUse ? tr("In use") : tr("Not in use"))
                .arg(state->rightBefore)
                .arg(state->corrections)
                .arg(state->rightAfter)
                .arg(100 * state->changedElse, 0, 'f', 1));
    else if (!state->enough)
        m_layer->setText(tr("Not in use: to learn from, it takes %1 judged mentions of two classes at least; there are "
                            "%2. Judge some that the program has right as well, so that it sees the difference.")
                             .arg(CorrectionLayer::FewestCorrections)
                             .arg(state->corrections));
    else if (state->changedElse > CorrectionLayer::MostChangedElse)
        m_layer->setText(tr("Not in use: a layer from the judged mentions would change %1% of the mentions that nobody "
                            "corrected, which is too many.")
                             .arg(100 * state->changedElse, 0, 'f', 1));
    else
        m_layer->setText(tr("Not in use: a layer from %n judged mention(s) would be no better than the program alone.",
                            nullptr, state->corrections));
}

void DictionaryPanel::reload()
{
    deliver(m_learning.layer(), this, [this](const Result<LayerState> &state) { showLayer(state); });
    deliver(m_learning.entries(), this, [this](const Result<QList<DictionaryEntry>> &entries) {
        if (!entries) {
            emit session().message(entries.error().text, true);
            return;
        }
        m_model->setEntries(*entries);
        m_table->setVisible(!entries->isEmpty());
        m_empty->setVisible(entries->isEmpty());
        for (QPushButton *button : {m_add, m_edit, m_remove})
            button->setVisible(!entries->isEmpty());
        const int row = m_model->rowOf(m_saved);
        m_table->setCurrentIndex(row >= 0 ? m_model->index(row, 0) : QModelIndex());
        m_edit->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
        // The button of the empty state, which had the keyboard, is gone.
        if (!m_saved.isEmpty() && !entries->isEmpty())
            m_table->setFocus();
        m_saved.clear();
    });
}

void DictionaryPanel::edit(const DictionaryEntry &entry)
{
    auto *dialog = new DictionaryDialog(session(), entry, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DictionaryDialog::confirmed, this, [this](const DictionaryEntry &saved) {
        m_saved = saved.pattern;
        report(m_learning.save(saved), tr("The dictionary was changed: %1").arg(saved.pattern));
    });
    dialog->open();
}

void DictionaryPanel::remove()
{
    const DictionaryEntry entry = m_model->entryAt(m_table->currentIndex().row());
    if (!entry.uid.isEmpty())
        report(m_learning.remove(entry.uid), tr("Removed from the dictionary: %1").arg(entry.pattern));
}

void DictionaryPanel::report(const QFuture<Result<Change>> &change, const QString &whatWasDone)
{
    deliver(change, this, [this, whatWasDone](const Result<Change> &done) {
        if (!done)
            emit session().message(done.error().text, true);
        else if (!done->uid.isEmpty())
            emit session().undoOffered(whatWasDone, done->uid);
    });
}

} // namespace pulse
