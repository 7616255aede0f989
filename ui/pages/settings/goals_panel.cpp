#include "ui/pages/settings/goals_panel.h"
#include "core/kpi.h"
#include "core/wording.h"
#include "services/checklist_settings_reader.h"
#include "services/deliver.h"
#include "store/benchmark_store.h"
#include "ui/dialogs/benchmark_history_dialog.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/kept_focus.h"
#include "ui/widgets/plain_label.h"
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int NameWidth = 120, ValueWidth = 104; ///< pixels: all columns stand side by side at 1100

QLabel *cell(const QString &text, const char *role = nullptr,
             Qt::Alignment alignment = Qt::AlignRight | Qt::AlignVCenter)
{
    auto *label = new QLabel(text);
    label->setAlignment(alignment);
    if (role)
        setStyleProperty(label, "role", QString::fromLatin1(role));
    return label;
}

} // namespace

GoalsPanel::GoalsPanel(Session &session, QWidget *parent)
    : SettingsPanel(
          session, tr("Benchmarks: what a good day is"),
          tr("Today and the reports compare with these values. A new value holds from the day on that you name; "
             "earlier days keep theirs."),
          parent)
{
    m_state = new QLabel;
    m_state->setWordWrap(true);
    setStyleProperty(m_state, "role", u"secondary"_s);
    auto *holder = new QWidget;
    m_grid = new QGridLayout(holder);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::Step * 3);
    m_grid->setVerticalSpacing(Theme::Step * 3);
    body()->addWidget(holder);
    body()->addWidget(makeTerms());
    body()->addWidget(m_state);
    body()->addStretch();
    connect(&session, &Session::brandChanged, this, &GoalsPanel::reload);
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.benchmarks)
            reload();
    });
    reload();
}

QWidget *GoalsPanel::makeTerms()
{
    m_from = new QDateEdit(session().today());
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_from->setMaximumDate(session().today());
    m_from->setAccessibleName(tr("A new value holds from"));
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("Why, in a few words"));
    m_reason->setAccessibleName(tr("Reason of a new value"));
    auto *terms = new QWidget;
    auto *row = new QHBoxLayout(terms);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Step * 2);
    row->addWidget(cell(tr("A new value holds from"), "secondary", Qt::AlignLeft | Qt::AlignVCenter));
    row->addWidget(m_from);
    row->addWidget(m_reason, 1);
    return terms;
}

void GoalsPanel::reload()
{
    const Brand brand = session().brand();
    if (brand.id == BrandId{}) {
        m_state->setText(tr("Add a brand first."));
        return;
    }
    deliver(session().services().workspace.read(
                [brand, now = session().clock().now()](Connection &connection) -> Result<QList<GoodDayProposal>> {
                    const auto calendar = readTeamCalendar(connection);
                    if (!calendar)
                        return calendar.error();
                    return proposeGoodDays(connection, brand, *calendar, now);
                }),
            this, [this](const Result<QList<GoodDayProposal>> &proposals) {
                if (proposals)
                    show(*proposals);
                else
                    emit session().message(proposals.error().text, true);
            });
}

void GoalsPanel::show(const QList<GoodDayProposal> &proposals)
{
    const KeptFocus place(this);
    emptyLayout(m_grid);
    const QStringList heads{tr("Measure"), tr("Typical day"), tr("In force"), tr("Proposal"), tr("Good day"), {}};
    for (int column = 0; column < heads.size(); ++column)
        m_grid->addWidget(cell(heads[column], "secondary", column >= 1 && column <= 3 ? Qt::AlignRight : Qt::AlignLeft),
                          0, column);
    int fewest = std::numeric_limits<int>::max();
    for (int row = 0; row < proposals.size(); ++row) {
        addRow(row + 1, proposals[row]);
        fewest = std::min(fewest, proposals[row].days);
    }
    // Names and figures stand together however wide the window is: a row is read without losing its line.
    m_grid->setColumnMinimumWidth(0, NameWidth);
    m_grid->setColumnStretch(int(heads.size()), 1);
    m_state->setText(
        fewest < FewestGoodDays
            ? tr("Not enough data for every proposal (n=%1 comparable days); it takes %2.")
                  .arg(fewest)
                  .arg(FewestGoodDays)
            : tr("Proposed is the upper quarter of the comparable days of the last %1 weeks; holidays are left out.")
                  .arg(GoodDayWeeks));
}

void GoalsPanel::addRow(int row, const GoodDayProposal &proposal)
{
    const QString name = kpiName(proposal.metric);
    const bool hasProposal = !std::isnan(proposal.proposed);
    auto *value = new QDoubleSpinBox;
    value->setDecimals(0);
    value->setRange(proposal.metric == Metric::NetSentiment   ? -100
                    : proposal.metric == Metric::NewFollowers ? -1e9
                                                              : 0,
                    1e9);
    value->setGroupSeparatorShown(true);
    value->setFixedWidth(ValueWidth);
    value->setAccessibleName(tr("Good day: %1").arg(name));
    value->setValue(std::isnan(proposal.inForce) ? (hasProposal ? std::round(proposal.proposed) : 0)
                                                 : proposal.inForce);
    auto *save = makeButton(tr("Save"));
    save->setAccessibleName(tr("Save: %1").arg(name));
    connect(save, &QPushButton::clicked, this, [this, value, metric = proposal.metric, now = proposal.inForce] {
        const QString reason = m_reason->text().trimmed();
        if (value->value() == now && reason.isEmpty()) // whoever confirms a value says why
            emit session().message(tr("%1 is in force already.").arg(wholeNumber(now)), false);
        else
            this->save(metric, value->value(), reason);
    });
    auto *history = makeButton(tr("History"), ButtonKind::Link);
    history->setAccessibleName(tr("History: %1").arg(name));
    connect(history, &QPushButton::clicked, this, [this, metric = proposal.metric] {
        auto *dialog = new BenchmarkHistoryDialog(session(), metric, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(save);
    layout->addWidget(history);
    m_grid->addWidget(cell(name, "strong", Qt::AlignLeft | Qt::AlignVCenter), row, 0);
    m_grid->addWidget(cell(wholeNumber(proposal.typical)), row, 1);
    m_grid->addWidget(std::isnan(proposal.inForce) ? cell(tr("none"), "secondary")
                                                   : cell(wholeNumber(proposal.inForce), "strong"),
                      row, 2);
    if (hasProposal && std::round(proposal.proposed) != proposal.inForce)
        m_grid->addWidget(takeButton(proposal), row, 3, Qt::AlignRight | Qt::AlignVCenter);
    else
        m_grid->addWidget(cell(wholeNumber(proposal.proposed)), row, 3);
    m_grid->addWidget(value, row, 4);
    m_grid->addWidget(buttons, row, 5);
}

/// The proposed number itself: a click takes it over.
QPushButton *GoalsPanel::takeButton(const GoodDayProposal &proposal)
{
    //: %1 the proposed number, which a click takes over
    auto *take = makeButton(tr("Use %1").arg(wholeNumber(proposal.proposed)), ButtonKind::Link);
    take->setAccessibleName(tr("Use the proposal: %1").arg(kpiName(proposal.metric)));
    connect(take, &QPushButton::clicked, this, [this, proposal] {
        save(proposal.metric, std::round(proposal.proposed),
             tr("proposed from comparable days (n=%1)").arg(proposal.days));
    });
    return take;
}

void GoalsPanel::save(Metric metric, double value, const QString &reason)
{
    Benchmark benchmark;
    benchmark.brand = session().brand().id;
    benchmark.metric = metric;
    benchmark.value = value;
    benchmark.validFrom = m_from->date();
    benchmark.reason = reason;
    Workspace &workspace = session().services().workspace;
    deliver(workspace.write([benchmark, &clock = session().clock(), actor = workspace.actor()](Connection &connection,
                                                                                               ChangeSet &changes) {
        Journal journal(connection, clock, actor);
        return BenchmarkStore(connection).set(journal, benchmark, changes);
    }),
            this, [this, metric](const Result<Change> &change) {
                if (!change)
                    emit session().message(change.error().text, true);
                else
                    emit session().undoOffered(tr("The benchmark was changed: %1").arg(kpiName(metric)), change->uid);
            });
}

} // namespace pulse
