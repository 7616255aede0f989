#pragma once
#include <QDialog>
#include <QTime>

class QCheckBox;
class QLabel;
class QPushButton;
class QTimeEdit;

namespace pulse {

class ElidedLabel;
class Session;
struct ReminderSettings;

/// When the program reminds of the daily list, and the calendar file of all lists that other programs subscribe to.
class ReminderDialog final : public QDialog {
    Q_OBJECT
public:
    ReminderDialog(Session &session, QWidget *parent);
    /// Keeps the calendar of the checklists at \a file from now on; empty: no more.
    void keepCalendarAt(const QString &file);

private:
    QWidget *makeReminder();
    QWidget *makeCalendar();
    void load();
    void fill(const ReminderSettings &settings);
    void saveTime();
    void save(QStringView key, const QString &value, const QString &whatWasDone);
    void askWhere();

    Session &m_session;
    QCheckBox *m_remind;
    QTimeEdit *m_time;
    ElidedLabel *m_file;
    QPushButton *m_stop;
    QLabel *m_problem;
    QTime m_savedTime;
    bool m_filling = false;
};

} // namespace pulse
