#pragma once
#include "core/ids.h"
#include "core/period.h"
#include <QJsonObject>
#include <QStringList>
#include <QTime>
#include <optional>

namespace pulse {

/// A report that the program writes by itself once a period is over. Its people's changes go through the journal
/// (entity "reportSchedule").
struct ReportSchedule {
    Uid uid;
    Uid brand;
    QString kind = QStringLiteral("month"); ///< "day", "week", "month", "year", "competitors" (of a month)
    QString language = QStringLiteral("ko");
    QString format = QStringLiteral("pdf"); ///< "pdf", "html", "xlsx", "csv"
    QString folder;                         ///< of this machine; empty: it is only sent
    QStringList to;                         ///< mail addresses; empty: it is only written
    int day = 1;      ///< of the period after the one that it is about: 1 is its first day (a week's Monday), up to 28
    QTime time{8, 0}; ///< in the brand's zone
    bool paused = false;
    QDateTime createdAt;   ///< UTC; what was due before is not written
    QDateTime restedUntil; ///< UTC: the end of the latest pause, and what fell due in it is not written; invalid: none

    PeriodKind periodKind() const;
};

/// What the journal holds of it, without uid, paused and restedUntil.
QJsonObject toJson(const ReportSchedule &schedule);
/// Refuses what could never be written, in words that a person can act on.
Result<ReportSchedule> reportScheduleFromJson(const QJsonObject &json);

/// A period and when its report is due.
struct DueReport {
    Period period;
    QDateTime at; ///< UTC
};
/// How many periods are made up for after a time in which no program ran.
inline constexpr int MostMissedReports = 12;
/// What is due at \a now and fell due after the schedule was made and after its latest pause, the oldest first, at most
/// the latest MostMissedReports.
/// \a firstMonth: of the team's years.
QList<DueReport> dueReports(const ReportSchedule &schedule, const QTimeZone &zone, const QDateTime &now,
                            int firstMonth = 1);
/// The first that is due after \a now.
DueReport nextDue(const ReportSchedule &schedule, const QTimeZone &zone, const QDateTime &now, int firstMonth = 1);

/// How one report of a schedule ended.
struct WrittenReport {
    enum class State { Writing = 0, Written = 1, Failed = 2 }; ///< stored: never renumber
    QString period;                                            ///< Period::key()
    State state = State::Writing;
    QDateTime at; ///< UTC
    int tries = 0;
    QString file;      ///< where it was written
    QString error;     ///< why not, in words
    QDateTime nextTry; ///< UTC, after a failure
};

} // namespace pulse
