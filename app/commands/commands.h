#pragma once

namespace pulse {

struct Command;

// One file beside this for each; allCommands() in command.cpp lists them.
Command brandCommand();
Command importCommand();
Command sourceCommand();
Command postCommand();
Command staffCommand();
Command fetchCommand();
Command collectCommand();
Command previewCommand();
Command mentionsCommand();
Command seriesCommand();
Command statsCommand();
Command detectCommand();
Command spikesCommand();
Command peopleCommand();
Command classifyCommand();
Command entitiesCommand();
Command sanitizeCommand();
Command checklistCommand();
Command reportCommand();
Command scheduleCommand();
Command mailCommand();
Command campaignCommand();
Command purgeCommand();
Command workspaceCommand();

} // namespace pulse
