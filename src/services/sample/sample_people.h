#pragma once
#include "core/brand.h"
#include "store/workspace.h"

namespace pulse {

/// What the invented team noted about the invented people: tags, a candidate for a campaign, somebody paid, a follow-up
/// for today, and the company's own people. Counts everybody first. Call it on a worker thread, after the posts are
/// stored.
Status noteSamplePeople(Workspace &workspace, const Brand &brand);

} // namespace pulse
