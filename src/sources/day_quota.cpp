#include "sources/day_quota.h"
#include "core/period.h"
#include <algorithm>

namespace pulse {

void countRequest(const ConnectorInput &input, SourcePage &page, const QString &quota, qint64 limit,
                  const QTimeZone &zone)
{
    const QDate today = input.now.toTimeZone(zone).date();
    page.used.append({quota, today, 1});
    SourceQuota told;
    told.left = std::max<qint64>(0, limit - callsOn(input.used + page.used, quota, today));
    told.limit = limit;
    told.resetsAt = startOfDay(today.addDays(1), zone);
    page.quotas.append(told);
}

} // namespace pulse
