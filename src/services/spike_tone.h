#pragma once
#include "core/brand.h"
#include "core/spike.h"
#include "store/connection.h"
#include <optional>

namespace pulse {

/// Whether a rise is one to worry about: most of its talk is negative, or more than in the 28 days before it
/// (isWorse()); a rise of negative mentions or of their share always is. Unset where fewer than 10 of its mentions, or
/// 30 before it, are classified, and for a fall. Runs on a reader thread.
Result<std::optional<bool>> turnsNegative(Connection &connection, const Brand &brand, const Spike &spike);

} // namespace pulse
