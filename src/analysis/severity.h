#pragma once
#include "core/crisis_case.h"
#include <optional>

namespace pulse {

/// What is known of a matter when its severity is proposed. Unknown things do not count.
struct SeverityGrounds {
    double negative = 0;           ///< negative mentions since it began
    std::optional<double> usual;   ///< negative mentions that such a span usually has; unset: too little past
    double lastHours = 0;          ///< negative mentions of the last six hours,
    double hoursBefore = 0;        ///< and of the six before
    std::optional<qint64> loudest; ///< followers of the loudest critic
    int days = 0;                  ///< days on which it was spoken of badly, more than usual
};

/// The points of a proposal, so that it can be shown in words and in its parts.
struct SeverityProposal {
    int volume = 0;  ///< 0..2: from 3 times usual and 10 mentions, from 10 times and 50
    int speed = 0;   ///< 0..1: the last six hours have at least 10, and twice as many as the six before
    int speaker = 0; ///< 0..2: from 10,000 and from 100,000 followers
    int lasting = 0; ///< 0..2: on the second day, from the third day on
    int points() const { return volume + speed + speaker + lasting; }
    /// High from 4 points, medium from 2. A concrete complaint over days weighs as much as a large flare of one day.
    Severity severity() const;
};

/// The rule of docs/metrics.md, "Severity of a crisis". Pure.
SeverityProposal proposeSeverity(const SeverityGrounds &grounds);

} // namespace pulse
