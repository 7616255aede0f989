#include "ui/pages/people_page.h"
#include "core/wording.h"
#include "models/person_editor.h"
#include "services/deliver.h"
#include "services/people_export.h"
#include "store/people_rollup.h"
#include "store/people_store.h"
#include "ui/dialogs/definition_dialog.h"
#include "ui/dialogs/stance_effect.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/feed_view.h"
#include "ui/widgets/list_and_detail.h"
#include "ui/widgets/list_card.h"
#include "ui/widgets/person_card.h"
#include "ui/widgets/person_delegate.h"
#include "ui/widgets/person_filter_bar.h"
#include "ui/widgets/person_words.h"
#include "ui/widgets/plain_label.h"
#include <QAction>
#include <QBoxLayout>
#include <QFileDialog>
#include <QLabel>
#include <QStackedWidget>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ReloadPauseMs = 300; ///< for several changes that come together

/// What survives when the window is made again in another language.
struct PeoplePageState {
    PersonFilter filter;
    AuthorId current{};
};

} // namespace
} // namespace pulse
Q_DECLARE_METATYPE(pulse::PeoplePageState)

namespace pulse {

PeoplePage::PeoplePage(Session &session, Theme &theme, QWidget *parent)
    : Page(session, theme, parent), m_model(workspacePeople(session.services().workspace)),
      m_editor(new PersonEditor(session, this)), m_filters(new PersonFilterBar(session)), m_counts(new QLabel),
      m_sides(plainLabel(u"secondary"_s, true)), m_csv(new Chip(u"CSV"_s)), m_xlsx(new Chip(u"XLSX"_s)),
      m_view(new FeedView), m_delegate(new PersonDelegate(theme, session.language(), this)), m_body(new QStackedWidget),
      m_empty(new EmptyState), m_card(new PersonCard(session, *m_editor))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 18);
    all->addWidget(new ListAndDetail(makeList(), m_card, tr("The chosen person"), {640, 460, 360}));
    setFirst(m_view);
    m_reload.setSingleShot(true);
    m_reload.setInterval(ReloadPauseMs);
    connect(&m_reload, &QTimer::timeout, this, [this] {
        readRule();
        m_model.reload();
        m_card->refresh();
    });
    connectModel();
    connect(m_filters, &PersonFilterBar::changed, this, &PeoplePage::apply);
    connect(m_filters, &PersonFilterBar::ruleRequested, this, &PeoplePage::changeRule);
    connect(m_card, &PersonCard::ruleRequested, this, &PeoplePage::changeRule);
    connect(m_card, &PersonCard::read, this, [this](AuthorId main) {
        if (const int row = m_model.rowOf(main); row >= 0 && m_view->currentIndex().row() != row)
            m_view->setCurrentIndex(m_model.index(row));
    });
    connect(&session, &Session::personRequested, this, &PeoplePage::choose);
    connect(&session, &Session::brandChanged, this, [this] {
        if (!m_started)
            return;
        m_wanted = {};
        m_card->showWaiting();
        apply(m_model.filter());
    });
    connect(
        &session, &Session::brandsChanged, this,
        [this] {
            if (isVisible())
                activate();
        },
        Qt::QueuedConnection);
    connect(&session.services().workspace, &Workspace::changed, this, &PeoplePage::follow);
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

QWidget *PeoplePage::makeList()
{
    m_csv->setToolTip(tr("Save who is filtered as CSV"));
    m_xlsx->setToolTip(tr("Save who is filtered as XLSX"));
    connect(m_csv, &QPushButton::clicked, this, [this] { chooseExport(u".csv"_s); });
    connect(m_xlsx, &QPushButton::clicked, this, [this] { chooseExport(u".xlsx"_s); });
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setRowHeight(PersonDelegate::RowHeight);
    m_view->setAccessibleName(tr("People"));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto action = [this](const QString &text, auto slot) {
        auto *made = new QAction(text, m_view);
        connect(made, &QAction::triggered, m_card, slot);
        m_view->addAction(made);
    };
    action(tr("Note…"), &PersonCard::addNote);
    action(tr("Tag…"), &PersonCard::editTags);
    action(tr("All their mentions"), &PersonCard::showMentions);
    connect(m_view, &FeedView::activatedByKey, m_card, &PersonCard::showMentions);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePage::showCurrent);
    m_body->addWidget(m_view);
    m_empty->setIcon(u"people"_s);
    m_body->addWidget(m_empty);
    auto *filters = new QWidget;
    auto *lines = new QVBoxLayout(filters);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::Step * 2);
    lines->addWidget(m_filters);
    lines->addWidget(m_sides);
    return makeListCard({tr("People"), nullptr, m_counts, {m_csv, m_xlsx}, filters, m_body});
}

void PeoplePage::connectModel()
{
    connect(&m_model, &PersonListModel::loaded, this, [this] {
        showCounts();
        showEmpty();
        if (m_wanted != AuthorId{})
            return m_card->showPerson(std::exchange(m_wanted, {}));
        if (m_view->currentIndex().isValid())
            return;
        const int row = m_model.rowOf(m_card->shown());
        if (row >= 0 || m_card->shown() == AuthorId{})
            m_view->setCurrentIndex(m_model.index(std::max(0, row)));
    });
    connect(&m_model, &PersonListModel::loadFailed, this,
            [this](const QString &text) { emit session().message(text, true); });
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_filters->filter().restricts())
            m_filters->clear();
        else if (session().brand().id == BrandId{})
            emit this->session().settingsRequested(u"brands"_s);
        else
            emit this->session().importRequested();
    });
}

void PeoplePage::activate()
{
    if (m_started || !session().isReady())
        return;
    apply(m_model.filter());
}

void PeoplePage::focusSearch() { m_filters->focusSearch(); }

void PeoplePage::apply(PersonFilter filter)
{
    m_started = true;
    filter.brand = session().brand().id;
    m_filters->setFilter(filter);
    m_delegate->setZone(session().zone());
    readRule();
    m_model.setFilter(filter);
}

void PeoplePage::readRule()
{
    const auto reading =
        session().services().workspace.read([](Connection &connection) { return readStanceRule(connection); });
    deliver(reading, this, [this](const Result<StanceRule> &rule) {
        m_rule = rule.valueOr(StanceRule());
        m_delegate->setRule(m_rule);
        m_view->viewport()->update();
    });
}

void PeoplePage::follow(const ChangeSet &changes)
{
    if (m_started && (changes.people || changes.settings))
        m_reload.start();
}

void PeoplePage::showCounts()
{
    m_counts->setText( //: %1 how many, with separators
        tr("%1 person(s)", nullptr, m_model.rowCount()).arg(wholeNumber(m_model.rowCount())));
    m_csv->setEnabled(m_model.rowCount() > 0);
    m_xlsx->setEnabled(m_model.rowCount() > 0);
    const auto counted = session().services().workspace.read(
        [filter = m_model.filter()](Connection &connection) { return PeopleStore(connection).stanceCounts(filter); });
    deliver(counted, this, [this, generation = ++m_countings](const Result<std::array<qint64, 5>> &counts) {
        if (generation != m_countings)
            return;
        const bool any = counts && std::ranges::any_of(*counts, [](qint64 count) { return count > 0; });
        m_sides->setText(any ? PersonWords::counts(*counts) : QString());
        m_sides->setVisible(any);
    });
}

void PeoplePage::showEmpty()
{
    const bool empty = m_model.rowCount() == 0;
    m_body->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!empty)
        return;
    if (m_wanted == AuthorId{} && m_card->shown() == AuthorId{})
        m_card->showNothing();
    if (m_filters->filter().restricts())
        m_empty->set(tr("Nobody matches"), tr("Fewer conditions find more people."), tr("Clear the filter"));
    else if (session().brand().id == BrandId{})
        m_empty->set(tr("Nobody has spoken yet"),
                     tr("Whoever speaks of your brand appears here: where, when, how often, for or against."),
                     tr("Add a brand"));
    else
        m_empty->set(tr("Nobody has spoken yet"),
                     tr("Whoever speaks of %1 appears here: where, when, how often, for or against.")
                         .arg(session().brand().name),
                     tr("Import a file"));
}

void PeoplePage::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && m_model.idAt(current.row()) != m_card->shown())
        m_card->showPerson(m_model.idAt(current.row()));
}

void PeoplePage::choose(AuthorId author)
{
    if (!m_started) {
        m_wanted = author;
        if (session().isReady())
            apply(m_model.filter());
        return;
    }
    m_view->selectionModel()->clear();
    m_card->showPerson(author);
}

void PeoplePage::changeRule()
{
    Definition rule;
    rule.subject = DefinitionSubject::Stance;
    rule.content = m_rule.toJson();
    auto *dialog = new DefinitionDialog(rule, {}, session().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DefinitionDialog::chosen, m_editor, &PersonEditor::setRule);
    showStanceEffect(*dialog, session());
    dialog->open();
}

void PeoplePage::chooseExport(const QString &ending)
{
    const QString csv = tr("CSV table (*.csv)"), xlsx = tr("Spreadsheet (*.xlsx)");
    auto *dialog = new QFileDialog(this, tr("Export people"), QString(),
                                   ending == u".csv" ? csv + u";;"_s + xlsx : xlsx + u";;"_s + csv);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending.mid(1));
    dialog->selectFile(tr("people %1").arg(session().today().toString(Qt::ISODate)) + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &PeoplePage::exportTo);
    dialog->open();
}

void PeoplePage::exportTo(const QString &file)
{
    deliver(exportPeople(session().services().workspace, m_model.filter(), file, session().zone()), this,
            [this, file](const Result<qint64> &written) {
                if (written)
                    emit session().fileSaved(tr("%n person(s) saved to %1", nullptr, int(*written)).arg(file), file);
                else
                    emit session().message(written.error().text, true);
            });
}

QVariant PeoplePage::state() const { return QVariant::fromValue(PeoplePageState{m_model.filter(), m_card->shown()}); }

void PeoplePage::restore(const QVariant &state)
{
    if (!state.canConvert<PeoplePageState>())
        return;
    const auto kept = state.value<PeoplePageState>();
    m_wanted = kept.current;
    apply(kept.filter);
}

} // namespace pulse
