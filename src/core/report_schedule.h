#pragma once
#include "core/ids.h"
#include "core/period.h"
#include <QJsonObject>
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
    QString folder;                         ///< of this machine
    int day = 1;      ///< of the period after the one that it is about: 1 is its first day (a week's Monday), up to 28
    QTime time{8, 0}; ///< in the brand's zone
    bool paused = false;
    QDateTime createdAt; ///< UTC; what was due before is not written

    PeriodKind periodKind() const;
};

/// What the journal holds of it, without uid and paused.
QJsonObject toJson(const ReportSchedule &schedule);
/// Refuses what could never be written, in words that a person can act on.
Result<ReportSchedule> reportScheduleFromJson(const QJsonObject &json);

/// A period and when its report is due.
struct DueReport {
    Period period;
    QDateTime at; ///< UTC
};
/// The latest that is due at \a now, due after the schedule was made; nullopt before its first.
std::optional<DueReport> lastDue(const ReportSchedule &schedule, const QTimeZone &zone, const QDateTime &now);
/// The first that is due after \a now.
DueReport nextDue(const ReportSchedule &schedule, const QTimeZone &zone, const QDateTime &now);

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
