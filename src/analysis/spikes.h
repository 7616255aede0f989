#pragma once
#include "core/brand.h"
#include "core/spike.h"

namespace pulse {

/// The flagged buckets of a series with its typical range (analysis/typical.h), as rises and falls: buckets of one
/// direction that follow each other, in hours also across two that are not flagged themselves. Oldest first, without
/// origin and drivers. Pure and thread-safe.
/// \param brand gives the identifier, which stays the same while the spike grows
QList<Spike> findSpikes(const Series &series, const Brand &brand, Metric metric, Bucket bucket);

} // namespace pulse
