#pragma once

namespace pulse {

struct Command;

// One file beside this for each; allCommands() in command.cpp lists them.
Command brandCommand();
Command checklistCommand();
Command classifyCommand();
Command detectCommand();
Command entitiesCommand();
Command sanitizeCommand();
Command seriesCommand();
Command spikesCommand();
Command reportCommand();
Command statsCommand();
Command previewCommand();
Command importCommand();
Command mentionsCommand();
Command sourceCommand();
Command fetchCommand();

} // namespace pulse
