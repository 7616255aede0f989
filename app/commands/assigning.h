#pragma once
#include "app/command.h"
#include "core/ids.h"

namespace pulse {

/// Gives a brand, or what gathers by marks, the mentions that are stored already. It may be stopped: the next start of
/// the window goes on.
Exit assignStored(CommandContext &context, Workspace &workspace, BrandId brand);

} // namespace pulse
