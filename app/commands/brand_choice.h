#pragma once
#include "core/brand.h"
#include "core/result.h"
#include "store/workspace.h"

namespace pulse {

/// The brand named, or the first of our own; Error::NotFound with words when there is none. Waits: for commands.
Result<Brand> brandOrFirst(Workspace &workspace, const QString &name);

} // namespace pulse
