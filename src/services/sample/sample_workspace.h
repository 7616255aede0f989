#pragma once
#include "services/post_enricher.h"
#include "store/workspace.h"
#include <functional>

namespace pulse {

/// Fills \a workspace with the sample: its brands, its posts analysed as any other, and the mark that makes every page
/// say that it is one. A workspace that holds the sample already stays as it is; one that holds anything else is
/// refused (Error::Conflict). Takes seconds: call it on a worker thread. \a progress 0..1, on that thread.
Status fillSample(Workspace &workspace, const EnricherFactory &enrichers,
                  const std::function<void(double)> &progress = {});

} // namespace pulse
