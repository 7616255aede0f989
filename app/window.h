#pragma once
#include "app/command_line.h"

namespace pulse {

/// Opens the window and runs until it closes; returns the exit status.
int runWindow(int &argc, char **argv, const Invocation &invocation);

} // namespace pulse
