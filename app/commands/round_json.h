#pragma once
#include "services/collector.h"
#include <QJsonObject>

namespace pulse {

/// What a round came to as the line that `fetch` and `collect` print: source, read, added, duplicate, seconds, error
/// (null when it went well), and where there is something to tell, remark, cost, setAside and nextAttempt.
QJsonObject roundJson(const CollectRound &round);

} // namespace pulse
