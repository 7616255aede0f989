#pragma once
#include "sources/source_kind.h"

namespace pulse {

/// The address of a feed, and ready forms for services whose searches and channels are feeds.
QList<SourceForm> feedForms();

} // namespace pulse
