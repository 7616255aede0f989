#include "ui/pages/settings/calendar_panel.h"
#include "core/wording.h"
#include "services/deliver.h"
#include "store/day_store.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

CalendarPanel::CalendarPanel(Session &session, QWidget *parent)
    : SettingsPanel(session, tr("Working days and dates"),
                    tr("Daily checklists appear on working days. Named dates explain the figures of a day and are left "
                       "out of what is typical."),
                    parent)
{
    body()->addWidget(workingDays());
    body()->addWidget(namedDays(), 1);
    readSetting(QString::fromLatin1(TeamCalendarSetting), [this](const QJsonValue &value) {
        m_calendar = teamCalendarFromJson(value.toObject(), {});
        for (int day = 0; day < m_weekdays.size(); ++day)
            m_weekdays[day]->setChecked(m_calendar.workingWeekdays.contains(day + 1));
        m_holidays->setChecked(m_calendar.worksOnHolidays);
        m_fiscal->setCurrentIndex(m_calendar.fiscalYearStartMonth - 1);
    });
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.settings || changes.mentions)
            reloadDays();
    });
    reloadDays();
}

QWidget *CalendarPanel::workingDays()
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *week = new QHBoxLayout;
    const QLocale locale(session().language() == u"ko" ? QLocale::Korean : QLocale::English);
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat));
        box->setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        week->addWidget(box);
        m_weekdays << box;
        connect(box, &QCheckBox::clicked, this, &CalendarPanel::saveCalendar);
    }
    week->addStretch();
    m_holidays = new QCheckBox(tr("The team works on Korean public &holidays"));
    connect(m_holidays, &QCheckBox::clicked, this, &CalendarPanel::saveCalendar);
    auto *fiscal = new QHBoxLayout;
    auto *label = new QLabel(tr("The fiscal year begins &in"));
    m_fiscal = new QComboBox;
    for (int month = 1; month <= 12; ++month)
        m_fiscal->addItem(locale.standaloneMonthName(month));
    label->setBuddy(m_fiscal);
    connect(m_fiscal, &QComboBox::activated, this, &CalendarPanel::saveCalendar);
    fiscal->addWidget(label);
    fiscal->addWidget(m_fiscal);
    fiscal->addStretch();
    layout->addLayout(week);
    layout->addWidget(m_holidays);
    layout->addLayout(fiscal);
    return holder;
}

QWidget *CalendarPanel::namedDays()
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QLabel(tr("Named dates"));
    setStyleProperty(heading, "role", u"strong"_s);
    m_days = new QListWidget;
    m_days->setAccessibleName(tr("Named dates"));
    m_date = new QDateEdit(session().today());
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setAccessibleName(tr("Date"));
    m_label = new QLineEdit;
    m_label->setPlaceholderText(tr("What happens on that day"));
    m_label->setAccessibleName(tr("What happens on that day"));
    auto *add = makeButton(tr("Add"));
    auto *remove = makeButton(tr("Remove"), ButtonKind::Danger);
    remove->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_date);
    row->addWidget(m_label, 1);
    row->addWidget(add);
    row->addWidget(remove);
    layout->addWidget(heading);
    m_noDays = new QLabel(tr("None yet. A launch, a fair or a day off of the team explains the figures of its day."));
    m_noDays->setWordWrap(true);
    setStyleProperty(m_noDays, "role", u"secondary"_s);
    m_noDays->hide();
    layout->addLayout(row);
    layout->addWidget(m_noDays);
    layout->addWidget(m_days, 1);
    const auto addDay = [this] {
        if (const QString label = m_label->text().trimmed(); !label.isEmpty()) {
            setDay(m_date->date(), label, tr("The date was added."));
            m_label->clear();
        }
    };
    connect(add, &QPushButton::clicked, this, addDay);
    connect(m_label, &QLineEdit::returnPressed, this, addDay);
    connect(m_days, &QListWidget::currentRowChanged, remove,
            [remove](int current) { remove->setEnabled(current >= 0); });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (const auto *item = m_days->currentItem())
            setDay(item->data(Qt::UserRole).toDate(), {}, tr("The date was removed."));
    });
    return holder;
}

void CalendarPanel::saveCalendar()
{
    m_calendar.workingWeekdays.clear();
    for (int day = 0; day < m_weekdays.size(); ++day)
        if (m_weekdays[day]->isChecked())
            m_calendar.workingWeekdays << day + 1;
    m_calendar.worksOnHolidays = m_holidays->isChecked();
    m_calendar.fiscalYearStartMonth = m_fiscal->currentIndex() + 1;
    change(u"setting"_s, QString::fromLatin1(TeamCalendarSetting), u"value"_s, toJson(m_calendar),
           tr("The working days were changed."));
}

void CalendarPanel::reloadDays()
{
    deliver(session().services().workspace.read([](Connection &connection) { return DayStore(connection).all(); }),
            this, [this](const Result<QList<TeamDay>> &days) {
                if (!days)
                    return;
                m_days->clear();
                for (const TeamDay &day : *days) {
                    auto *item =
                        new QListWidgetItem(u"%1  %2"_s.arg(longDate(day.date, session().language()), day.label));
                    item->setData(Qt::UserRole, day.date);
                    m_days->addItem(item);
                }
                m_noDays->setVisible(days->isEmpty());
            });
}

void CalendarPanel::setDay(QDate date, const QString &label, const QString &whatWasDone)
{
    Workspace &workspace = session().services().workspace;
    deliver(workspace.write([day = TeamDay{date, label, std::nullopt}, &clock = session().clock(),
                             actor = workspace.actor()](Connection &connection, ChangeSet &changes) {
        Journal journal(connection, clock, actor);
        return DayStore(connection).set(journal, day, changes);
    }),
            this, [this, whatWasDone](const Result<Change> &change) {
                if (!change)
                    emit session().message(change.error().text, true);
                else
                    emit session().undoOffered(whatWasDone, change->uid);
                reloadDays();
            });
}

} // namespace pulse
