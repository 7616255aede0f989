#pragma once
#include "sources/connector.h"

namespace pulse {

/// Counts a request against a number a day, for services that tell nobody how much is left: notes it in \a page, with
/// what is left for all sources with this key.
/// \param quota  the name under which the key's use is kept
/// \param limit  requests a day
/// \param zone   whose midnight fills it again
void countRequest(const ConnectorInput &input, SourcePage &page, const QString &quota, qint64 limit,
                  const QTimeZone &zone);

} // namespace pulse
