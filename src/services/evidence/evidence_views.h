#pragma once
#include "core/person.h"
#include "services/evidence/evidence_context.h"

namespace pulse {

/// Makes one evidence view. A view that this program cannot fill says what is missing; it never invents.
/// Runs on a reader thread; an error is one of the store.
Result<Evidence> buildEvidence(const QString &view, const EvidenceContext &context);

// One function for each view, by subject. Each names what it counts and from when to when; every row opens its
// mentions.

// crisis_evidence.cpp
/// Posts by any of \a handles in [from, to), whatever brand they belong to, newest first.
Result<QList<Mention>> postsBy(const EvidenceContext &context, const QStringList &handles, const QDateTime &from,
                               const QDateTime &to);
Result<Evidence> postsToday(const EvidenceContext &context);
Result<Evidence> ownRiskFeed(const EvidenceContext &context);
Result<Evidence> negativeFeed(const EvidenceContext &context);

// case_evidence.cpp
Result<Evidence> openCases(const EvidenceContext &context);
/// A row that opens a case: severity, title, owner, steps, next step, age.
EvidenceRow caseRow(const EvidenceContext &context, const struct CaseLine &line);

// volume_evidence.cpp
Result<Evidence> dayVsTypical(const EvidenceContext &context);
Result<Evidence> spikeCard(const EvidenceContext &context);
/// "likely origin: @pc_lab (93% of the rise)", "several places at once", or nothing while it was not looked for.
QString originWords(const Spike &spike);
Result<Evidence> originTrace(const EvidenceContext &context);
Result<Evidence> sourceHealth(const EvidenceContext &context);

// people_evidence.cpp
Result<Evidence> peopleActive(const EvidenceContext &context);
Result<Evidence> personGaps(const EvidenceContext &context);
Result<Evidence> influencerWeek(const EvidenceContext &context);
Result<Evidence> loyalFollowing(const EvidenceContext &context);

// advocacy_evidence.cpp
Result<Evidence> advocacyWeek(const EvidenceContext &context);
/// A row for each follow-up that opens the person card.
QList<EvidenceRow> followUpRows(const QList<PersonNote> &notes);

// kpi_evidence.cpp
Result<Evidence> kpiDay(const EvidenceContext &context);
Result<Evidence> benchmarkTable(const EvidenceContext &context);

// activation_evidence.cpp
Result<Evidence> activationWeek(const EvidenceContext &context);

// content_evidence.cpp
Result<Evidence> topContent(const EvidenceContext &context);
Result<Evidence> handoverList(const EvidenceContext &context);
Result<Evidence> sampleCheck(const EvidenceContext &context);

// compare_evidence.cpp
Result<Evidence> shareOfVoice(const EvidenceContext &context);
Result<Evidence> competitorReach(const EvidenceContext &context);
Result<Evidence> perceptionCompare(const EvidenceContext &context);

// audience_evidence.cpp
Result<Evidence> businessLines(const EvidenceContext &context);
Result<Evidence> channelMix(const EvidenceContext &context);
Result<Evidence> demographics(const EvidenceContext &context);

// record_evidence.cpp
Result<Evidence> runHistory(const EvidenceContext &context);
Result<Evidence> yearOverview(const EvidenceContext &context);
Result<Evidence> decisionLog(const EvidenceContext &context);

// campaign_evidence.cpp
Result<Evidence> campaignCurve(const EvidenceContext &context);
Result<Evidence> delightEducate(const EvidenceContext &context);

// return_evidence.cpp
Result<Evidence> roiTable(const EvidenceContext &context);
Result<Evidence> sponsorshipTable(const EvidenceContext &context);

// register_evidence.cpp
Result<Evidence> tacticRegister(const EvidenceContext &context);
Result<Evidence> departmentUse(const EvidenceContext &context);
Result<Evidence> accessList(const EvidenceContext &context);
/// Beside no item: for the report of the year.
Result<Evidence> strategyOfYear(const EvidenceContext &context);

// report_evidence.cpp
Result<Evidence> reportPreview(const EvidenceContext &context);

} // namespace pulse
