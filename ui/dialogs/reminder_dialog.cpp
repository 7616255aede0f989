#include "ui/dialogs/reminder_dialog.h"
#include "models/session.h"
#include "services/checklist_calendar.h"
#include "services/deliver.h"
#include "services/person_change.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QStandardPaths>
#include <QTimeEdit>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

const QTime UsualTime(16, 0);

} // namespace

ReminderDialog::ReminderDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_remind(new QCheckBox(tr("&Remind me when required items are open at"))),
      m_time(new QTimeEdit(UsualTime)), m_file(new ElidedLabel),
      m_stop(makeButton(tr("Stop keeping it"), ButtonKind::Quiet)), m_problem(wrappedLabel(u"error"_s))
{
    setWindowTitle(tr("Reminders and calendar"));
    setMinimumWidth(560);
    QPushButton *close = makeButton(tr("Close"), ButtonKind::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Gutter, Theme::Gutter, Theme::Gutter, Theme::Gutter);
    all->setSpacing(Theme::Step * 3);
    all->addWidget(makeReminder());
    all->addWidget(makeCalendar());
    all->addWidget(m_problem);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    all->addLayout(foot);
    m_problem->hide();
    load();
}

QWidget *ReminderDialog::makeReminder()
{
    auto *card = new Card(tr("Reminder of the daily list"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Step * 2);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setAccessibleName(tr("Time of the reminder"));
    m_time->setEnabled(false);
    row->addWidget(m_remind);
    row->addWidget(m_time);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(wrappedLabel(
        u"secondary"_s, tr("On working days, once, while the program runs – as a notification of the desktop and "
                           "in the calendar file. The time is that of the brand.")));
    connect(m_remind, &QCheckBox::toggled, this, [this](bool on) {
        m_time->setEnabled(on);
        saveTime();
    });
    connect(m_time, &QTimeEdit::editingFinished, this, &ReminderDialog::saveTime);
    return card;
}

QWidget *ReminderDialog::makeCalendar()
{
    auto *card = new Card(tr("Calendar file"));
    card->body()->addWidget(wrappedLabel(
        u"secondary"_s,
        tr("All lists with their days as an iCalendar file (.ics), written anew whenever something changes. "
           "Subscribe to "
           "it in your calendar program, or put it into a folder that is shared or served to your team.")));
    card->body()->addWidget(m_file);
    auto *row = new QHBoxLayout;
    QPushButton *choose = makeButton(tr("Choose a file…"));
    row->addWidget(choose);
    row->addWidget(m_stop);
    row->addStretch(1);
    card->body()->addLayout(row);
    connect(choose, &QPushButton::clicked, this, &ReminderDialog::askWhere);
    connect(m_stop, &QPushButton::clicked, this, [this] { keepCalendarAt({}); });
    return card;
}

void ReminderDialog::load()
{
    const auto reading = m_session.services().workspace.read(
        [](Connection &connection) -> Result<ReminderSettings> { return readReminderSettings(connection); });
    deliver(reading, this, [this](const Result<ReminderSettings> &settings) {
        if (settings)
            fill(*settings);
    });
}

void ReminderDialog::fill(const ReminderSettings &settings)
{
    m_filling = true;
    m_savedTime = settings.time;
    m_remind->setChecked(settings.time.isValid());
    if (settings.time.isValid())
        m_time->setTime(settings.time);
    const bool kept = !settings.calendarFile.isEmpty();
    m_file->setText(kept ? QDir::toNativeSeparators(settings.calendarFile) : tr("No file is kept."));
    m_stop->setVisible(kept);
    m_filling = false;
}

void ReminderDialog::saveTime()
{
    const QTime time = m_remind->isChecked() ? m_time->time() : QTime();
    if (m_filling || time == m_savedTime)
        return;
    m_savedTime = time;
    save(ReminderSettings::TimeKey, time.isValid() ? time.toString(u"HH:mm"_s) : QString(),
         time.isValid() ? tr("A reminder comes at %1.").arg(time.toString(u"HH:mm"_s)) : tr("No more reminders."));
}

void ReminderDialog::keepCalendarAt(const QString &file)
{
    save(ReminderSettings::CalendarKey, file,
         file.isEmpty() ? tr("The calendar file is kept no more.")
                        : tr("The calendar is kept at %1.").arg(QDir::toNativeSeparators(file)));
}

void ReminderDialog::save(QStringView key, const QString &value, const QString &whatWasDone)
{
    const auto saving = applyChange(m_session.services().workspace, u"setting"_s, key.toString(), u"value"_s,
                                    value.isEmpty() ? QJsonValue() : QJsonValue(value));
    deliver(saving, this, [this, whatWasDone](const Result<Change> &change) {
        m_problem->setVisible(!change);
        if (!change) {
            m_problem->setText(change.error().text);
            return load();
        }
        if (!change->uid.isEmpty())
            emit m_session.undoOffered(whatWasDone, change->uid);
        load();
    });
}

void ReminderDialog::askWhere()
{
    auto *dialog =
        new QFileDialog(this, tr("Keep the calendar at"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Calendar (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(u"pulsecheck.ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReminderDialog::keepCalendarAt);
    dialog->open();
}

} // namespace pulse
