#pragma once
#include "core/result.h"
#include "store/workspace.h"
#include <QObject>
#include <QTimer>
#include <optional>

namespace pulse {

/// A daily list with required items still open when its reminder is due.
struct DueReminder {
    QString brand;
    int open = 0; ///< required items that nobody decided
    QDate day;    ///< in the brand's zone
};

/// Whether the time that a person chose has come (see ReminderSettings) and today's daily list of a brand of our own
/// still waits; nothing on days off, before that time, when all is decided, or when it was said today already. On the
/// connection's thread.
Result<std::optional<DueReminder>> dueReminder(Connection &connection, const QDateTime &now);

/// Looks every half minute, in the background, whether a reminder is due, and says it once a day. Lives on the GUI
/// thread.
class ChecklistReminder final : public QObject {
    Q_OBJECT
public:
    ChecklistReminder(Workspace &workspace, const Clock &clock, QObject *parent = nullptr);
    void check();

signals:
    void due(const QString &brand, int open);

private:
    void say(const DueReminder &reminder);
    Workspace &m_workspace;
    const Clock &m_clock;
    QTimer m_timer;
    bool m_looking = false;
};

} // namespace pulse
