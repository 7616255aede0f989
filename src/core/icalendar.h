#pragma once
#include "core/ids.h"
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace pulse {

/// One all-day entry of a calendar.
struct CalendarEvent {
    Uid uid;         ///< the same in every file that is ever written for it
    QDate first;     ///< its first day
    QDate last;      ///< its last day, included
    QString summary; ///< plain text
    QString description;
    bool done = false;           ///< shown as done; without a reminder
    std::optional<QTime> remind; ///< on its first day, in the zone of the calendar that shows it
};

/// A calendar to subscribe to (RFC 5545): CR LF, lines folded at 75 octets between characters, text escaped. All-day
/// entries are dates, which need no time zone.
/// \param stamp UTC, when it was made: DTSTAMP
QByteArray icalendar(const QString &name, const QList<CalendarEvent> &events, const QDateTime &stamp);

} // namespace pulse
