#pragma once
#include "core/change.h"
#include "services/report_request.h"
#include "services/report_scheduler.h"
#include <QWidget>
#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace pulse {

class EmptyState;
class Session;

/// The reports that are written by themselves: what, where, when next, and how the latest ended.
class ReportSchedulesPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ReportSchedulesPanel(Session &session, QWidget *parent = nullptr);
    void reload(); ///< in the background
    int count() const;
    /// The report of the latest whole period that the chosen schedule would write; nullopt while there is none.
    std::optional<ReportRequest> current() const;

signals:
    void chosen(); ///< current() is another
    void loaded();

private:
    QWidget *makeButtons();
    void show(const Result<QList<ScheduleLine>> &lines);
    QString textOf(const ScheduleLine &line) const;
    QString lastOf(const WrittenReport &run) const;
    const ScheduleLine *line() const;
    void edit(const ReportSchedule &schedule);
    void togglePaused();
    void remove();
    void changed(const Result<Change> &change, const QString &whatWasDone);
    void showButtons();

    Session &m_session;
    QListWidget *m_list;
    EmptyState *m_empty;
    QLabel *m_note;
    QPushButton *m_add, *m_edit, *m_pause, *m_remove;
    QList<ScheduleLine> m_lines;
    int m_generation = 0; ///< answers to an older question are dropped
};

} // namespace pulse
