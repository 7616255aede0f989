#pragma once
#include "app/command.h"

namespace pulse {

/// `source sign-in NAME [--device] [--secret-stdin]`: signs in for a source that is there already, by a browser on this
/// computer or by any device, and keeps the tokens in the key store. For machines without a window.
Exit signInSource(CommandContext &context, const QStringList &arguments);

} // namespace pulse
