#include "analysis/severity.h"
#include <algorithm>

namespace pulse {

Severity SeverityProposal::severity() const
{
    return points() >= 4 ? Severity::High : points() >= 2 ? Severity::Medium : Severity::Low;
}

SeverityProposal proposeSeverity(const SeverityGrounds &grounds)
{
    SeverityProposal proposal;
    if (grounds.usual) {
        const double usual = std::max(1.0, *grounds.usual);
        proposal.volume = grounds.negative >= 50 && grounds.negative >= 10 * usual  ? 2
                          : grounds.negative >= 10 && grounds.negative >= 3 * usual ? 1
                                                                                    : 0;
    }
    proposal.speed = grounds.lastHours >= 10 && grounds.lastHours >= 2 * grounds.hoursBefore ? 1 : 0;
    const qint64 followers = grounds.loudest.value_or(0);
    proposal.speaker = followers >= 100'000 ? 2 : followers >= 10'000 ? 1 : 0;
    proposal.lasting = grounds.days >= 3 ? 2 : grounds.days == 2 ? 1 : 0;
    return proposal;
}

} // namespace pulse
