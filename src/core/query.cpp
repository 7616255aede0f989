#include "core/query.h"

namespace pulse {

Query::Query() = default;

} // namespace pulse
