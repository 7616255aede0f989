#include "sources/day_quota.h"
#include "core/period.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

SourceQuota countRequest(QJsonObject &state, qint64 limit, const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    const QJsonObject before = state.value(u"asked"_s).toObject();
    const bool sameDay = before.value(u"day"_s).toString() == today.toString(Qt::ISODate);
    const qint64 asked = 1 + (sameDay ? before.value(u"count"_s).toInteger() : 0);
    state[u"asked"_s] = QJsonObject{{u"day"_s, today.toString(Qt::ISODate)}, {u"count"_s, asked}};
    SourceQuota quota;
    quota.left = std::max<qint64>(0, limit - asked);
    quota.limit = limit;
    quota.resetsAt = startOfDay(today.addDays(1), zone);
    return quota;
}

} // namespace pulse
