#pragma once
#include "core/result.h"
#include "store/connection.h"
#include <QStringList>

namespace pulse {

/// The team's risk words: the list of its settings, the built-in one while it was never changed (core/risk_words.h),
/// and what its dictionary calls a risk. For RiskWords.
Result<QStringList> readRiskWords(Connection &connection);

} // namespace pulse
