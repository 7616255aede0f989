#pragma once
#include "core/person.h"
#include "services/evidence/evidence_context.h"
#include <QSet>

namespace pulse {

/// Accounts that speak for us by trade: never among advocates, detractors and the other groups of an audience.
class OurSide {
public:
    static Result<OurSide> read(const EvidenceContext &context);
    bool contains(const AuthorActivity &one) const;

private:
    QSet<AuthorId> m_authors;
    QSet<QString> m_handles; ///< own accounts, folded
    QList<StaffMember> m_staff;
};

/// Who is an advocate or a detractor at the cut-off of \a context, the clearest first, at most \a limit. Counts of the
/// days of the team's rule. From the figures that are kept ready where they reach exactly to the cut-off; else counted
/// from the mentions of those days.
Result<QList<AuthorActivity>> peopleOfStance(const EvidenceContext &context, Stance stance, const QDateTime &end,
                                             int limit);
/// The same people by their main accounts alone, which is quicker to read of thousands.
Result<QList<AuthorId>> idsOfStance(const EvidenceContext &context, Stance stance, const QDateTime &end, int limit);

} // namespace pulse
