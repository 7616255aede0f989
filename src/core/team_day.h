#pragma once
#include "core/ids.h"
#include <QDate>
#include <QString>
#include <optional>

namespace pulse {

/// A date that the team named: a launch, a sale, a holiday of its own. It explains what the figures of that day do.
struct TeamDay {
    QDate date; ///< in the calendar of the brand
    QString label;
    std::optional<BrandId> brand; ///< unset: every brand
};

} // namespace pulse
