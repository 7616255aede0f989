#pragma once
#include "analysis/severity.h"
#include "core/brand.h"
#include "core/checklist.h"
#include "core/crisis_case.h"
#include "core/spike.h"
#include "store/connection.h"

namespace pulse {

/// A case in a list: with how far its steps are.
struct CaseLine {
    CrisisCase crisisCase;
    int stepsDone = 0, steps = 0;
    QString lastStep; ///< the step of its list that was decided last; may be empty
    int posts = 0;
};

/// One case with everything that belongs to it.
struct CaseDetail {
    CaseLine line;
    Brand brand;
    Uid run; ///< its crisis list
    QList<CasePost> posts;
    QList<MentionId> mentions; ///< of posts, in their order; 0 where the mention is no longer stored
    QList<ReplyDraft> drafts;
    QList<CaseEntry> entries;
    QList<CaseEvent> timeLine; ///< oldest first
    SeverityGrounds grounds;
    SeverityProposal proposal;
    QStringList groundsInWords; ///< "84 negative mentions since 22 Nov 21:00 (usually 9)"
    QDateTime began;            ///< UTC: the first post or the spike
    QDateTime noticed;          ///< UTC: when the case was opened
};

/// The uid of the crisis list of a case.
Uid caseRunUid(const Brand &brand, const Uid &crisisCase);
/// The case whose crisis list \a run is; empty for other lists.
Uid caseOfRun(const ChecklistRun &run);

/// The title of a case, or what its spike says where it has none.
QString caseTitle(Connection &connection, const CrisisCase &crisisCase, const QString &language);
/// In the window's language, or in the one that is named: "ko" or "en".
QString severityName(Severity severity);
QString severityName(Severity severity, const QString &language);
/// The name of a watched metric in the language that is named.
QString caseMetric(Metric metric, const QString &language);

/// Cases of a brand, open ones first. Runs on a reader thread.
Result<QList<CaseLine>> readCases(Connection &connection, const Brand &brand, bool openOnly);
/// Runs on a reader thread. \a language "ko" or "en" decides numbers and dates.
Result<CaseDetail> readCase(Connection &connection, const Uid &uid, const QDateTime &now, const QString &language);

/// The posts of a spike that its case should keep: its origin, and the negative ones that reach most. At most
/// \a most.
Result<QList<MentionId>> postsToKeep(Connection &connection, const Spike &spike, int most);

} // namespace pulse
