#include "ui/dialogs/schedule_dialog.h"
#include "core/mail_account.h"
#include "core/period_name.h"
#include "core/wording.h"
#include "models/session.h"
#include "services/checklist_settings_reader.h"
#include "services/deliver.h"
#include "services/report_scheduler.h"
#include "ui/dialogs/mail_dialog.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/buttons.h"
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 480, LatestDay = 28;

void choose(QComboBox *box, const QVariant &value) { box->setCurrentIndex(std::max(0, box->findData(value))); }

/// "1 April", "4월 1일"
QString dayOfYear(int month, int day, const QString &language)
{
    const bool korean = language == u"ko";
    return QLocale(korean ? QLocale::Korean : QLocale::English)
        .toString(QDate(2026, month, day), korean ? u"M월 d일"_s : u"d MMMM"_s);
}

} // namespace

QString ScheduleDialog::kindName(const QString &kind)
{
    return kind == u"day"           ? tr("Daily report")
           : kind == u"week"        ? tr("Weekly report")
           : kind == u"year"        ? tr("Annual report")
           : kind == u"competitors" ? tr("Competitor report")
                                    : tr("Monthly report");
}

ScheduleDialog::ScheduleDialog(Session &session, const ReportSchedule &schedule, QWidget *parent)
    : QDialog(parent), m_session(session), m_before(schedule), m_kind(new QComboBox), m_day(new QComboBox),
      m_language(new QComboBox), m_format(new QComboBox), m_time(new QTimeEdit(schedule.time)),
      m_folder(new QLineEdit(QDir::toNativeSeparators(schedule.folder))),
      m_to(new QLineEdit(schedule.to.join(u", "_s))), m_next(new QLabel),
      m_save(makeButton(tr("Save"), ButtonKind::Primary))
{
    setWindowTitle(schedule.uid.isEmpty() ? tr("New schedule") : tr("Edit the schedule"));
    setMinimumWidth(Width);
    fillChoices(schedule);
    m_next->setWordWrap(true);
    m_next->setTextFormat(Qt::PlainText);
    setStyleProperty(m_next, "role", u"secondary"_s);

    auto *when = new QHBoxLayout;
    when->addWidget(m_day, 1);
    when->addWidget(m_time);
    auto *chooseFolder = makeButton(tr("Choose…"));
    auto *where = new QHBoxLayout;
    where->addWidget(m_folder, 1);
    where->addWidget(chooseFolder);
    auto *mail = makeButton(tr("Mail account…"));
    auto *whom = new QHBoxLayout;
    whom->addWidget(m_to, 1);
    whom->addWidget(mail);
    m_folder->setPlaceholderText(tr("Not written to a folder"));
    m_to->setPlaceholderText(tr("Not sent by mail"));
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("Report"), m_kind);
    form->addRow(tr("When"), when);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Form"), m_format);
    form->addRow(tr("Folder"), where);
    form->addRow(tr("Send to"), whom);
    auto *cancel = makeButton(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(12);
    all->addLayout(form);
    all->addWidget(m_next);
    all->addLayout(foot);
    m_save->setDefault(true);

    fillDays();
    choose(m_day, schedule.day);
    showNext();
    readFirstMonth();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ScheduleDialog::fillDays);
    connect(m_day, &QComboBox::currentIndexChanged, this, &ScheduleDialog::showNext);
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleDialog::showNext);
    connect(m_folder, &QLineEdit::textChanged, this, &ScheduleDialog::showNext);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ScheduleDialog::save);
    connect(m_to, &QLineEdit::textChanged, this, &ScheduleDialog::showNext);
    connect(chooseFolder, &QPushButton::clicked, this, &ScheduleDialog::browse);
    connect(mail, &QPushButton::clicked, this, &ScheduleDialog::openMail);
    mail->setVisible(session.services().mail);
}

/// The choices that are always the same, and the names by which screen readers call all of them.
void ScheduleDialog::fillChoices(const ReportSchedule &schedule)
{
    for (const QString &kind : {u"month"_s, u"week"_s, u"day"_s, u"year"_s, u"competitors"_s})
        m_kind->addItem(kindName(kind), kind);
    m_language->addItem(u"한국어"_s, u"ko"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_format->addItem(u"PDF"_s, u"pdf"_s);
    m_format->addItem(tr("Web page"), u"html"_s);
    m_format->addItem(u"Excel"_s, u"xlsx"_s);
    m_format->addItem(u"CSV"_s, u"csv"_s);
    choose(m_kind, schedule.kind);
    choose(m_language, schedule.language);
    choose(m_format, schedule.format);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_kind->setAccessibleName(tr("Kind of report"));
    m_day->setAccessibleName(tr("Day on which it is written"));
    m_time->setAccessibleName(tr("Time at which it is written"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_format->setAccessibleName(tr("Form of the file"));
    m_folder->setAccessibleName(tr("Folder for the reports"));
    m_to->setAccessibleName(tr("Mail addresses to send the report to, parted by commas"));
}

void ScheduleDialog::readFirstMonth()
{
    deliver(m_session.services().workspace.read(readTeamCalendar), this, [this](const Result<TeamCalendar> &calendar) {
        if (!calendar || calendar->fiscalYearStartMonth == m_firstMonth)
            return;
        m_firstMonth = calendar->fiscalYearStartMonth;
        fillDays();
    });
}

void ScheduleDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the reports"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void ScheduleDialog::openMail()
{
    auto *dialog = new MailDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MailDialog::saved, this, [this](const Change &change) {
        if (!change.uid.isEmpty())
            emit m_session.undoOffered(tr("The mail account was saved."), change.uid);
    });
    dialog->open();
}

ReportSchedule ScheduleDialog::schedule() const
{
    ReportSchedule schedule = m_before;
    schedule.kind = m_kind->currentData().toString();
    schedule.day = std::max(1, m_day->currentData().toInt());
    schedule.language = m_language->currentData().toString();
    schedule.format = m_format->currentData().toString();
    schedule.time = m_time->time();
    schedule.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    schedule.to = mailAddresses(m_to->text()).valueOr({});
    return schedule;
}

void ScheduleDialog::fillDays()
{
    const int before = std::max(1, m_day->currentData().toInt());
    const QString kind = m_kind->currentData().toString();
    const QSignalBlocker blocker(m_day);
    m_day->clear();
    if (kind == u"day") {
        m_day->addItem(tr("Every day, about the day before"), 1);
    } else if (kind == u"week") {
        const QLocale locale(m_session.language() == u"ko" ? QLocale::Korean : QLocale::English);
        for (int day = 1; day <= 7; ++day)
            m_day->addItem(tr("Every %1, about the week before").arg(locale.dayName(day)), day);
    } else {
        for (int day = 1; day <= LatestDay; ++day)
            m_day->addItem(kind == u"year"
                               ? tr("%1, about the year before").arg(dayOfYear(m_firstMonth, day, m_session.language()))
                               : tr("Day %1 of every month, about the month before").arg(day),
                           day);
    }
    choose(m_day, before);
    showNext();
}

void ScheduleDialog::showNext()
{
    const DueReport due = nextDue(schedule(), m_session.zone(), m_session.clock().now(), m_firstMonth);
    const QString &language = m_session.language();
    const QDateTime local = due.at.toTimeZone(m_session.zone());
    m_next->setText(
        tr("Next: %1 %2, about %3. It is written and sent while this window is open or \"pulsecheck collect\" runs; "
           "what was missed meanwhile is made up for, the last %4 at most.")
            .arg(longDate(local.date(), language), local.toString(u"HH:mm"_s), periodName(due.period, language))
            .arg(MostMissedReports));
    const QString missing = whyNot();
    m_save->setEnabled(missing.isEmpty());
    m_save->setToolTip(missing);
}

/// What keeps it from being saved, in words.
QString ScheduleDialog::whyNot() const
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const auto to = mailAddresses(m_to->text());
    if (!to)
        return to.error().text;
    if (folder.isEmpty())
        return to->isEmpty() ? tr("Choose a folder, or whom to send it.") : QString();
    return QDir::isAbsolutePath(folder) && QDir(folder).exists() ? QString() : tr("Choose a folder that exists.");
}

void ScheduleDialog::save()
{
    m_save->setEnabled(false);
    deliver(m_session.services().schedules->save(schedule()), this, [this](const Result<Change> &change) {
        m_save->setEnabled(true);
        if (!change) {
            m_next->setText(change.error().text);
            return;
        }
        emit saved(*change);
        accept();
    });
}

} // namespace pulse
