#pragma once
#include "core/source_health.h"
#include <QJsonObject>
#include <QTimeZone>

namespace pulse {

/// Counts requests against a number a day, for services that tell nobody how much is left. Kept in a connector's
/// state, so it counts what this one source asked; other sources with the same key count for themselves.
/// \param state  of the connector; its member "asked" is changed: one request more
/// \param limit  requests a day
/// \param zone   whose midnight fills it again
SourceQuota countRequest(QJsonObject &state, qint64 limit, const QDateTime &now, const QTimeZone &zone);

} // namespace pulse
