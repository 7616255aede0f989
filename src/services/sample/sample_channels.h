#pragma once
#include "core/brand.h"
#include "core/source_health.h"
#include "store/workspace.h"

namespace pulse {

/// Followers and views of the invented brand's own channel, a value a day over 400 days up to the day before \a today:
/// a slow growth, quicker after weekends, with one campaign that brought many. The same numbers on every machine.
QList<DailyFigure> sampleChannelFigures(QDate today);

/// Stores them, and the team's change of mind about what counts as activation. Call it on a worker thread, after the
/// posts are stored.
Status noteSampleChannels(Workspace &workspace, const Brand &brand);

} // namespace pulse
