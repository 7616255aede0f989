#pragma once
#include "core/checklist_settings.h"
#include "core/result.h"
#include "core/team_calendar.h"
#include "store/connection.h"

namespace pulse {

/// The team's lists for the crisis scan, with their defaults. On the connection's thread.
Result<ChecklistSettings> readChecklistSettings(Connection &connection);
/// The team's working days, with the public holidays of Korea off unless the team works on them.
Result<TeamCalendar> readTeamCalendar(Connection &connection);

} // namespace pulse
