#pragma once
#include <QDate>
#include <QList>
#include <QString>

namespace pulse {

/// What a service's key was used for on one day, by all sources that have it.
struct KeyUse {
    QString quota;    ///< the service's name for it, e.g. "search.list"
    QDate day;        ///< in the zone whose midnight fills the quota again
    qint64 calls = 0; ///< or units
    bool operator==(const KeyUse &) const = default;
};

/// The calls of \a quota on \a day within \a used; entries of the same day add up.
inline qint64 callsOn(const QList<KeyUse> &used, const QString &quota, QDate day)
{
    qint64 calls = 0;
    for (const KeyUse &use : used)
        if (use.quota == quota && use.day == day)
            calls += use.calls;
    return calls;
}

} // namespace pulse
