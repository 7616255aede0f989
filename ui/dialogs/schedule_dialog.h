#pragma once
#include "core/change.h"
#include "core/report_schedule.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace pulse {

class Session;

/// Sets a report that is written by itself: which, in which language and form, where and when. Says when the next one
/// comes before it is saved.
class ScheduleDialog final : public QDialog {
    Q_OBJECT
public:
    ScheduleDialog(Session &session, const ReportSchedule &schedule, QWidget *parent);
    /// "Monthly report"
    static QString kindName(const QString &kind);
    ReportSchedule schedule() const; ///< as it stands in the fields

signals:
    void saved(const pulse::Change &change);

private:
    void fillChoices(const ReportSchedule &schedule);
    void fillDays();
    void readFirstMonth();
    void showNext();
    QString whyNot() const;
    void browse();
    void openMail();
    void save();

    Session &m_session;
    ReportSchedule m_before;
    int m_firstMonth = 1; ///< of the team's years
    QComboBox *m_kind, *m_day, *m_language, *m_format;
    QTimeEdit *m_time;
    QLineEdit *m_folder, *m_to;
    QLabel *m_next;
    QPushButton *m_save;
};

} // namespace pulse
