#pragma once
#include "core/brand.h"
#include "core/result.h"
#include "store/workspace.h"

namespace pulse {

/// All brands, own ones first. Waits: for commands.
Result<QList<Brand>> allBrands(Workspace &workspace);
/// The brand named, or the first of our own; Error::NotFound with words when there is none. Waits: for commands.
Result<Brand> brandOfOurs(Workspace &workspace, const QString &name);

} // namespace pulse
