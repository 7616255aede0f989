#pragma once
#include "core/team_calendar.h"
#include "ui/pages/settings/panel.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;

namespace pulse {

/// When the team works, and dates that the team named (campaigns, sales, events): they explain the figures of a day and
/// are left out of what is typical.
class CalendarPanel final : public SettingsPanel {
    Q_OBJECT
public:
    explicit CalendarPanel(Session &session, QWidget *parent = nullptr);

private:
    QWidget *workingDays();
    QWidget *namedDays();
    void saveCalendar();
    void reloadDays();
    void setDay(QDate date, const QString &label, const QString &whatWasDone);
    QList<QCheckBox *> m_weekdays; ///< Monday first
    QCheckBox *m_holidays = nullptr;
    QComboBox *m_fiscal = nullptr;
    TeamCalendar m_calendar;
    QLabel *m_noDays = nullptr;
    QListWidget *m_days = nullptr;
    QDateEdit *m_date = nullptr;
    QLineEdit *m_label = nullptr;
};

} // namespace pulse
