#pragma once
#include "services/post_enricher.h"

namespace pulse {

/// Enrichers with the program's own classifier. Where its file is refused, posts stay unclassified. Thread-safe.
EnricherFactory makeEnrichers();

} // namespace pulse
