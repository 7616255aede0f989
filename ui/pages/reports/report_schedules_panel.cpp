#include "ui/pages/reports/report_schedules_panel.h"
#include "core/period_name.h"
#include "core/wording.h"
#include "models/session.h"
#include "services/deliver.h"
#include "ui/dialogs/schedule_dialog.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int NarrowestText = 200, ItemPadding = 24;
}

ReportSchedulesPanel::ReportSchedulesPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_list(new QListWidget), m_empty(new EmptyState), m_note(new QLabel),
      m_add(makeButton(tr("New schedule…"))), m_edit(makeButton(tr("Edit…"))), m_pause(makeButton(tr("Pause"))),
      m_remove(makeButton(tr("Remove"), ButtonKind::Quiet))
{
    m_list->setAccessibleName(tr("Scheduled reports"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(1);
    m_empty->setIcon(u"reports"_s);
    m_empty->set(tr("No scheduled report"),
                 tr("A report can be written to a folder or sent by mail by itself, for example on the first of every "
                    "month at 08:00."),
                 tr("New schedule…"));
    m_note->setWordWrap(true);
    m_note->setText(tr("Written and sent while this window is open or \"pulsecheck collect\" runs."));
    setStyleProperty(m_note, "role", u"secondary"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(makeButtons());
    connect(m_empty, &EmptyState::triggered, m_add, &QPushButton::click);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showButtons();
        emit chosen();
    });
    connect(m_list, &QListWidget::itemActivated, m_edit, &QPushButton::click);
    if (ReportScheduler *scheduler = session.services().schedules) {
        connect(scheduler, &ReportScheduler::written, this, &ReportSchedulesPanel::reload);
        connect(scheduler, &ReportScheduler::failed, this, &ReportSchedulesPanel::reload);
    }
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.settings && isVisible())
            reload();
    });
}

QWidget *ReportSchedulesPanel::makeButtons()
{
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::Step * 2);
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(m_pause, 0, 1);
    grid->addWidget(m_remove, 0, 2);
    grid->addWidget(m_add, 1, 0, 1, 3);
    for (QPushButton *button : {m_edit, m_pause, m_remove, m_add})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_add, &QPushButton::clicked, this, [this] {
        ReportSchedule schedule;
        schedule.brand = m_session.brand().uid;
        schedule.language = m_session.language();
        schedule.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        edit(schedule);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const ScheduleLine *chosenLine = line())
            edit(chosenLine->schedule);
    });
    connect(m_pause, &QPushButton::clicked, this, &ReportSchedulesPanel::togglePaused);
    connect(m_remove, &QPushButton::clicked, this, &ReportSchedulesPanel::remove);
    return holder;
}

int ReportSchedulesPanel::count() const { return int(m_lines.size()); }

const ScheduleLine *ReportSchedulesPanel::line() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

std::optional<ReportRequest> ReportSchedulesPanel::current() const
{
    const ScheduleLine *chosenLine = line();
    if (!chosenLine)
        return std::nullopt;
    const ReportSchedule &schedule = chosenLine->schedule;
    Period period = chosenLine->next.period;
    while (period.last >= m_session.today())
        period = period.previous();
    return scheduledRequest(schedule, m_session.brand().id, period);
}

void ReportSchedulesPanel::reload()
{
    if (!m_session.services().schedules)
        return;
    const int generation = ++m_generation;
    deliver(m_session.services().schedules->list(m_session.brand().uid), this,
            [this, generation](const Result<QList<ScheduleLine>> &lines) {
                if (generation == m_generation)
                    show(lines);
            });
}

QString ReportSchedulesPanel::lastOf(const WrittenReport &run) const
{
    const QString when = shortTime(run.at, m_session.zone(), m_session.language());
    const auto period = Period::parse(run.period);
    const QString what = period ? shortPeriodName(*period, m_session.language()) : run.period;
    switch (run.state) {
    case WrittenReport::State::Writing:
        break;
    case WrittenReport::State::Written:
        return tr("last: %1, done %2").arg(what, when);
    case WrittenReport::State::Failed:
        return tr("last: %1, failed %2: %3 Tried again %4.")
            .arg(what, when, run.error, shortTime(run.nextTry, m_session.zone(), m_session.language()));
    }
    return tr("being written: %1").arg(what);
}

QString ReportSchedulesPanel::textOf(const ScheduleLine &one) const
{
    const ReportSchedule &schedule = one.schedule;
    QStringList lines{u"%1 · %2 · %3"_s.arg(ScheduleDialog::kindName(schedule.kind), schedule.format.toUpper(),
                                            schedule.language == u"ko" ? u"한국어"_s : u"English"_s)};
    lines << (schedule.paused ? tr("paused")
                              : tr("next: %1, about %2")
                                    .arg(shortTime(one.next.at, m_session.zone(), m_session.language()),
                                         shortPeriodName(one.next.period, m_session.language())));
    if (!schedule.to.isEmpty())
        lines << tr("to: %1").arg(schedule.to.join(u", "_s));
    if (one.last)
        lines << lastOf(*one.last);
    return lines.join(u'\n');
}

void ReportSchedulesPanel::show(const Result<QList<ScheduleLine>> &lines)
{
    if (!lines) {
        emit m_session.message(lines.error().text, true);
        return;
    }
    const Uid before = line() ? line()->schedule.uid : Uid();
    const auto requestBefore = current();
    m_lines = *lines;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const ScheduleLine &one : std::as_const(m_lines)) {
            auto *item = new QListWidgetItem(textOf(one));
            item->setToolTip(
                (QStringList{QDir::toNativeSeparators(one.schedule.folder)} + one.schedule.to).join(u'\n').trimmed());
            // A list cuts what needs more lines than its text has; why a report failed is read whole.
            const int width = std::max(NarrowestText, m_list->viewport()->width() - ItemPadding);
            const QRect room(0, 0, width, QWIDGETSIZE_MAX);
            item->setSizeHint({0, m_list->fontMetrics().boundingRect(room, Qt::TextWordWrap, item->text()).height() +
                                      ItemPadding / 2});
            m_list->addItem(item);
            if (one.schedule.uid == before)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentRow(0);
    }
    m_empty->setVisible(m_lines.isEmpty());
    m_list->setVisible(!m_lines.isEmpty());
    m_note->setVisible(!m_lines.isEmpty());
    m_add->setVisible(!m_lines.isEmpty());
    showButtons();
    const auto now = current();
    const bool same = now.has_value() == requestBefore.has_value() &&
                      (!now || (now->period == requestBefore->period && now->kind == requestBefore->kind &&
                                now->language == requestBefore->language));
    if (!same)
        emit chosen();
    emit loaded();
}

void ReportSchedulesPanel::showButtons()
{
    const ScheduleLine *chosenLine = line();
    for (QPushButton *button : {m_edit, m_pause, m_remove})
        button->setVisible(chosenLine);
    if (chosenLine)
        m_pause->setText(chosenLine->schedule.paused ? tr("Go on") : tr("Pause"));
}

void ReportSchedulesPanel::edit(const ReportSchedule &schedule)
{
    if (schedule.brand.isEmpty()) {
        emit m_session.settingsRequested(u"brands"_s);
        return;
    }
    auto *dialog = new ScheduleDialog(m_session, schedule, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScheduleDialog::saved, this, [this](const Change &change) {
        emit m_session.undoOffered(tr("The schedule was saved."), change.uid);
        reload();
    });
    dialog->open();
}

void ReportSchedulesPanel::togglePaused()
{
    const ScheduleLine *chosenLine = line();
    if (!chosenLine)
        return;
    const bool pause = !chosenLine->schedule.paused;
    deliver(m_session.services().schedules->setPaused(chosenLine->schedule.uid, pause), this,
            [this, pause](const Result<Change> &change) {
                changed(change, pause ? tr("The schedule is paused.") : tr("The schedule goes on."));
            });
}

void ReportSchedulesPanel::remove()
{
    const ScheduleLine *chosenLine = line();
    if (!chosenLine)
        return;
    deliver(m_session.services().schedules->remove(chosenLine->schedule.uid), this,
            [this](const Result<Change> &change) { changed(change, tr("The schedule was removed.")); });
}

void ReportSchedulesPanel::changed(const Result<Change> &change, const QString &whatWasDone)
{
    if (!change) {
        emit m_session.message(change.error().text, true);
        return;
    }
    if (!change->uid.isEmpty())
        emit m_session.undoOffered(whatWasDone, change->uid);
    reload();
}

} // namespace pulse
