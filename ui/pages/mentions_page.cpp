#include "ui/pages/mentions_page.h"
#include "core/wording.h"
#include "models/mention_editor.h"
#include "services/deliver.h"
#include "services/export_service.h"
#include "store/gathering_store.h"
#include "store/mention_store.h"
#include "ui/dialogs/hand_entry_dialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/feed_view.h"
#include "ui/widgets/list_and_detail.h"
#include "ui/widgets/list_card.h"
#include "ui/widgets/mention_delegate.h"
#include "ui/widgets/mention_detail.h"
#include "ui/widgets/mention_filter_bar.h"
#include "ui/widgets/mention_words.h"
#include <QAction>
#include <QBoxLayout>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ReloadPauseMs = 1500; ///< while mentions keep coming in

/// What survives when the window is made again in another language.
struct MentionsPageState {
    MentionFilter filter;
    MentionId current{};
};

} // namespace
} // namespace pulse
Q_DECLARE_METATYPE(pulse::MentionsPageState)

namespace pulse {

MentionsPage::MentionsPage(Session &session, Theme &theme, QWidget *parent)
    : Page(session, theme, parent), m_model(workspaceReader(session.services().workspace)),
      m_editor(new MentionEditor(session, this)), m_filters(new MentionFilterBar(session)), m_counts(new QLabel),
      m_gathered(new Chip), m_add(new Chip(tr("Add a post…"))), m_csv(new Chip(u"CSV"_s)), m_xlsx(new Chip(u"XLSX"_s)),
      m_view(new FeedView), m_delegate(new MentionDelegate(theme, session.language(), this)),
      m_body(new QStackedWidget), m_empty(new EmptyState), m_detail(new MentionDetail(session, *m_editor))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 18);
    all->addWidget(new ListAndDetail(makeList(), m_detail, tr("The chosen mention"), {720, 400, 320}));

    setFirst(m_view);
    m_reload.setSingleShot(true);
    m_reload.setInterval(ReloadPauseMs);
    connect(&m_reload, &QTimer::timeout, &m_model, &MentionListModel::reload);
    connectModel();
    connect(m_filters, &MentionFilterBar::changed, this, &MentionsPage::apply);
    connect(m_filters, &MentionFilterBar::searchChanged, this, [this](const Query &query) {
        MentionFilter filter = m_model.filter();
        filter.search = query;
        emit this->session().mentionsRequested(filter);
    });
    connect(&session, &Session::mentionsRequested, this, [this](const MentionFilter &filter) {
        m_started = true;
        if (filter.brand && *filter.brand != this->session().brand().id)
            this->session().setBrand(*filter.brand);
        apply(filter);
    });
    connect(&session, &Session::mentionRequested, this, &MentionsPage::choose);
    connect(&session, &Session::brandChanged, this, &MentionsPage::brandChanged);
    connect(
        &session, &Session::brandsChanged, this,
        [this] {
            if (isVisible())
                activate();
        },
        Qt::QueuedConnection);
    connect(&session.services().workspace, &Workspace::changed, this, &MentionsPage::follow);
    connect(m_editor, &MentionEditor::changed, this, [this] {
        m_model.reload();
        m_detail->refresh();
    });
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

QWidget *MentionsPage::makeList()
{
    m_add->setToolTip(tr("One post by hand, or by its address (Ctrl+N)"));
    connect(m_add, &QPushButton::clicked, this, &MentionsPage::addByHand);
    m_csv->setToolTip(tr("Save what is filtered as CSV"));
    m_xlsx->setToolTip(tr("Save what is filtered as XLSX"));
    connect(m_csv, &QPushButton::clicked, this, [this] { chooseExport(u".csv"_s); });
    connect(m_xlsx, &QPushButton::clicked, this, [this] { chooseExport(u".xlsx"_s); });
    m_gathered->setActive(true);
    m_gathered->setToolTip(tr("Back to the mentions of the brand"));
    m_gathered->hide();
    connect(m_gathered, &QPushButton::clicked, this, [this] {
        MentionFilter filter = m_model.filter();
        filter.brand = session().brand().id;
        apply(filter);
    });
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setRowHeight(MentionDelegate::RowHeight);
    m_view->setAccessibleName(tr("Mentions"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto action = [this](const QString &text, auto slot) {
        auto *made = new QAction(text, m_view);
        connect(made, &QAction::triggered, m_detail, slot);
        m_view->addAction(made);
        return made;
    };
    action(tr("Open the original"), &MentionDetail::openOriginal);
    QAction *copy = action(tr("Copy"), &MentionDetail::copyText);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    addSentimentActions();
    action(tr("Tag…"), &MentionDetail::editTags);
    action(tr("Note…"), &MentionDetail::editNote);
    action(tr("Save with a crisis case…"), &MentionDetail::saveWithCase);
    action(tr("Noise on or off"), &MentionDetail::toggleNoise);
    connect(m_view, &FeedView::activatedByKey, m_detail, &MentionDetail::openOriginal);
    connect(m_view, &FeedView::deletePressed, m_detail, &MentionDetail::toggleNoise);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MentionsPage::showCurrent);
    m_body->addWidget(m_view);
    m_empty->setIcon(u"mentions"_s);
    m_body->addWidget(m_empty);
    return makeListCard({tr("Mentions"), m_gathered, m_counts, {m_add, m_csv, m_xlsx}, m_filters, m_body});
}

/// For all that are selected, by the keys of the sample check.
void MentionsPage::addSentimentActions()
{
    auto *correct = new QAction(tr("Correct sentiment"), m_view);
    auto *menu = new QMenu(m_view);
    const auto add = [&](const QString &text, Qt::Key key, std::optional<Sentiment> sentiment) {
        auto *made = menu->addAction(text, this, [this, sentiment] { correctSelected(sentiment); });
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetShortcut);
    };
    add(MentionWords::sentiment(Sentiment::Positive), Qt::Key_1, Sentiment::Positive);
    add(MentionWords::sentiment(Sentiment::Neutral), Qt::Key_2, Sentiment::Neutral);
    add(MentionWords::sentiment(Sentiment::Negative), Qt::Key_3, Sentiment::Negative);
    menu->addSeparator();
    add(tr("As the program judged"), Qt::Key_0, std::nullopt);
    correct->setMenu(menu);
    m_view->addAction(correct);
}

void MentionsPage::correctSelected(std::optional<Sentiment> sentiment)
{
    constexpr int mostAtOnce = 500;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.size() > mostAtOnce)
        return emit session().message(
            tr("At most %1 mentions can be corrected at once. Nothing was changed.").arg(mostAtOnce), true);
    QList<Mention> mentions;
    for (const QModelIndex &row : rows)
        if (const auto mention = m_model.mentionAt(row.row()))
            mentions << *mention;
    if (mentions.size() < rows.size())
        return emit session().message(
            tr("Some of the chosen mentions are still being read. Nothing was changed; please do it again."), true);
    m_editor->setSentimentOfAll(mentions, sentiment);
}

void MentionsPage::connectModel()
{
    connect(&m_model, &MentionListModel::firstPageShown, this, [this] {
        updateHighlights();
        if (m_model.rowCount() > 0 && m_wanted == MentionId{})
            m_view->setCurrentIndex(m_model.index(0));
        showCounts();
        showEmpty();
        showCurrent();
    });
    connect(&m_model, &MentionListModel::loaded, this, [this] {
        if (m_wanted != MentionId{})
            choose(m_wanted);
        showCounts();
        showEmpty();
    });
    connect(&m_model, &MentionListModel::loadFailed, this,
            [this](const QString &text) { emit session().message(text, true); });
    // What is selected is shown as soon as its row has been read.
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &MentionsPage::showCurrent);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_filters->restricts() || !m_model.filter().search.isEmpty()) {
            MentionFilter open;
            open.brand = m_model.filter().brand;
            open.order = m_model.filter().order;
            emit session().mentionsRequested(open);
        } else {
            emit session().importRequested();
        }
    });
    connect(m_empty, &EmptyState::alternativeTriggered, this, [this](int which) {
        if (which == 0)
            emit session().settingsRequested(u"sources"_s);
        else
            emit session().sampleRequested();
    });
}

void MentionsPage::activate()
{
    // Without the brands it would show all of them first, and that one in view a moment later.
    if (m_started || !session().isReady())
        return;
    m_started = true;
    MentionFilter filter = m_model.filter();
    if (session().brand().id != BrandId{})
        filter.brand = session().brand().id;
    apply(filter);
}

void MentionsPage::search(const Query &query)
{
    MentionFilter filter = m_model.filter();
    filter.search = query;
    m_started = true;
    apply(filter);
}

void MentionsPage::apply(MentionFilter filter)
{
    m_wanted = {};
    nameGathering(filter.brand);
    m_filters->setFilter(filter);
    m_delegate->setZone(session().zone());
    m_model.setFilter(filter);
}

void MentionsPage::nameGathering(std::optional<BrandId> brand)
{
    const QList<Brand> &brands = session().brands();
    const bool known =
        !brand || std::any_of(brands.cbegin(), brands.cend(), [&](const Brand &b) { return b.id == *brand; });
    m_gathered->setVisible(!known);
    if (known)
        return;
    m_gathered->setText(tr("Campaign ✕"));
    const auto reading = session().services().workspace.read(
        [id = *brand](Connection &connection) { return GatheringStore(connection).byId(id); });
    deliver(reading, this, [this](const Result<Gathering> &gathering) {
        if (gathering) //: a chip that takes the filter by this campaign away
            m_gathered->setText(tr("%1 ✕").arg(QString(gathering->entry.name()).replace(u'&', u"&&"_s)));
    });
}

void MentionsPage::brandChanged()
{
    if (!m_started)
        return;
    MentionFilter filter = m_model.filter();
    const BrandId id = session().brand().id;
    const std::optional<BrandId> brand = id != BrandId{} ? std::optional(id) : std::nullopt;
    if (filter.brand == brand)
        return updateHighlights();
    filter.brand = brand;
    apply(filter);
}

void MentionsPage::follow(const ChangeSet &changes)
{
    if (!changes.mentions || !m_started)
        return;
    if (!m_reload.isActive())
        m_reload.start();
}

void MentionsPage::updateHighlights()
{
    const Brand &brand = session().brand();
    const QString query = brand.query.isEmpty() && !brand.name.isEmpty() ? u'"' + brand.name + u'"' : brand.query;
    m_delegate->setQueries({Query::parse(query).query, m_model.filter().search});
    m_view->viewport()->update();
}

void MentionsPage::showCounts()
{
    const QString seconds = QLocale::c().toString(std::max(0.01, m_model.seconds()), 'f', 2);
    if (!m_model.isComplete())
        m_counts->setText(tr("Counting…"));
    else
        //: %1 all stored mentions, %2 those that match, %3 seconds to the first page
        m_counts->setText(
            tr("%2 of %1 · %3 s")
                .arg(wholeNumber(double(m_model.total())), wholeNumber(double(m_model.rowCount())), seconds));
    const bool any = m_model.rowCount() > 0 && session().services().exports;
    m_csv->setEnabled(any);
    m_xlsx->setEnabled(any);
}

void MentionsPage::showEmpty()
{
    const bool empty = m_model.rowCount() == 0 && (m_model.isComplete() || !m_model.isLoading());
    m_body->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!empty)
        return;
    m_detail->showNothing();
    if (m_filters->restricts() || !m_model.filter().search.isEmpty()) {
        m_empty->set(tr("No mention matches"),
                     tr("Fewer conditions find more. The stored mentions are all still there."),
                     tr("Clear the filter"));
        m_empty->setAlternatives({});
        return;
    }
    m_empty->set(tr("No mentions yet"),
                 tr("What is collected from sources or imported from files appears here, newest first."),
                 tr("Import a file"));
    m_empty->setAlternatives({tr("Add a source"), tr("Open the sample")});
}

void MentionsPage::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) {
        if (m_model.rowCount() == 0)
            m_detail->showNothing();
        return;
    }
    const auto mention = m_model.mentionAt(current.row());
    if (mention && mention->id != m_detail->shown())
        m_detail->showMention(*mention);
}

/// A mention that the filter leaves out is looked up in everything.
void MentionsPage::choose(MentionId id)
{
    m_started = true;
    if (const int row = m_model.rowOf(id); row >= 0) {
        m_wanted = {};
        m_view->setCurrentIndex(m_model.index(row));
        m_view->scrollTo(m_model.index(row), QAbstractItemView::PositionAtCenter);
        return;
    }
    const bool again = m_wanted == id;
    m_wanted = id;
    if (!m_model.isComplete() && m_model.isLoading())
        return;
    if (again) {
        m_wanted = {};
        emit session().message(tr("This mention is no longer in the workspace."), false);
        return;
    }
    apply({});
    m_wanted = id;
}

void MentionsPage::addByHand()
{
    auto *dialog = new HandEntryDialog(session(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MentionsPage::chooseExport(const QString &ending)
{
    if (m_export) {
        m_export->cancel = true;
        return;
    }
    const QString kind = ending == u".csv" ? tr("CSV table (*.csv)") : tr("Spreadsheet (*.xlsx)");
    const QString other = ending == u".csv" ? tr("Spreadsheet (*.xlsx)") : tr("CSV table (*.csv)");
    auto *dialog = new QFileDialog(this, tr("Export mentions"), QString(), kind + u";;"_s + other);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending.mid(1));
    dialog->selectFile(tr("mentions %1").arg(session().today().toString(Qt::ISODate)) + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &MentionsPage::exportTo);
    dialog->open();
}

void MentionsPage::exportTo(const QString &file)
{
    ExportService *exports = session().services().exports;
    if (!exports || m_export)
        return;
    m_export = std::make_shared<ExportControl>();
    auto *progress = new QTimer(this);
    const auto showProgress = [this] {
        const qint64 total = m_export->total;
        //: %1 percent; the button beside it stops the export
        m_counts->setText(total > 0 ? tr("Exporting… %1%").arg(m_export->written * 100 / total) : tr("Exporting…"));
    };
    connect(progress, &QTimer::timeout, this, showProgress);
    constexpr int everyMs = 250;
    progress->start(everyMs);
    m_csv->setText(tr("Stop"));
    m_xlsx->hide();
    const auto written = exports->start(m_model.filter(), file, session().zone(), m_export);
    deliver(written, this, [this, progress, file](const Result<qint64> &count) {
        progress->deleteLater();
        m_export.reset();
        m_csv->setText(u"CSV"_s);
        m_xlsx->show();
        showCounts();
        if (count)
            emit session().fileSaved(tr("%1 mentions were saved in %2.").arg(wholeNumber(double(*count)), file), file);
        else if (count.error().kind == Error::Kind::Cancelled)
            emit session().message(tr("The export was stopped; nothing was saved."), false);
        else
            emit session().message(count.error().text, true);
    });
}

QVariant MentionsPage::state() const
{
    return QVariant::fromValue(MentionsPageState{m_model.filter(), m_model.idAt(m_view->currentIndex().row())});
}

void MentionsPage::restore(const QVariant &state)
{
    const auto kept = state.value<MentionsPageState>();
    m_started = true;
    apply(kept.filter);
    m_wanted = kept.current;
}

} // namespace pulse
