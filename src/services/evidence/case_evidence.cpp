#include "core/wording.h"
#include "services/case_reading.h"
#include "services/evidence/evidence_views.h"
#include "store/case_store.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const std::optional<Severity> &severity)
{
    if (!severity)
        return Tone::Warning;
    return *severity == Severity::High ? Tone::Bad : *severity == Severity::Medium ? Tone::Warning : Tone::Plain;
}

QString severityText(const std::optional<Severity> &severity)
{
    return severity ? severityName(*severity) : QCoreApplication::translate("Evidence", "Not graded");
}

/// What is still to be decided about a case, in words; empty when owner, severity and next step are there.
QStringList missing(const CrisisCase &found)
{
    QStringList words;
    if (found.owner.isEmpty())
        words << QCoreApplication::translate("Evidence", "no owner");
    if (!found.severity)
        words << QCoreApplication::translate("Evidence", "severity not graded");
    if (!found.nextStepAt.isValid())
        words << QCoreApplication::translate("Evidence", "no time for the next step");
    return words;
}

QString stepTitle(const EvidenceContext &context, const QString &key)
{
    for (const ChecklistTemplate &list : builtInTemplates())
        for (const ChecklistItem &item : list.items)
            if (item.key == key)
                return item.title.in(context.language);
    return key;
}

EvidenceRow plainRow(const QString &badge, Tone tone, const QString &title, const QString &detail)
{
    EvidenceRow row;
    row.badge = badge;
    row.tone = tone;
    row.title = title;
    row.detail = detail;
    return row;
}

/// Inside a crisis list: the case itself, and whether the item's "done means" is met.
Result<Evidence> thisCase(const EvidenceContext &context, const Uid &uid)
{
    const auto detail = readCase(context.connection, uid, context.cutOff, context.language);
    if (!detail)
        return detail.error();
    const CrisisCase &found = detail->line.crisisCase;
    Evidence evidence = context.begin(u"open_cases"_s);
    evidence.n = detail->line.posts;
    EvidenceRow head = caseRow(context, detail->line);
    evidence.rows << head;
    bool approved = false, replied = false;
    for (const ReplyDraft &draft : detail->drafts) {
        approved = approved || draft.isApproved();
        evidence.rows << plainRow(draft.isApproved() ? QCoreApplication::translate("Evidence", "Approved")
                                                     : QCoreApplication::translate("Evidence", "Draft"),
                                  draft.isApproved() ? Tone::Good : Tone::Plain, draft.text.simplified(),
                                  (draft.isApproved() ? draft.approvedBy : draft.writtenBy) + u" · "_s +
                                      context.when(draft.isApproved() ? draft.approvedAt : draft.writtenAt));
    }
    for (const CaseEntry &entry : detail->entries) {
        if (entry.kind == CaseEntry::Kind::Action)
            continue;
        const bool reply = entry.kind == CaseEntry::Kind::Reply;
        replied = replied || reply;
        evidence.rows << plainRow(reply ? QCoreApplication::translate("Evidence", "Replied")
                                        : QCoreApplication::translate("Evidence", "Escalated"),
                                  reply ? Tone::Good : Tone::Accent, entry.text.isEmpty() ? entry.link : entry.text,
                                  context.when(entry.at) + (entry.link.isEmpty() ? QString() : u" · "_s + entry.link));
    }
    evidence.headline =
        QCoreApplication::translate("Evidence", "Posts saved: %1 · drafts: %2 · severity: %3 · owner: %4")
            .arg(detail->posts.size())
            .arg(detail->drafts.size())
            .arg(severityText(found.severity), found.owner.isEmpty() ? u"—"_s : found.owner);
    evidence.note = detail->groundsInWords.join(u" · "_s);
    evidence.status = found.isOpen() ? Evidence::Status::Attention : Evidence::Status::Calm;
    evidence.doneMeansMet = context.itemKey == u"crisis.facts"     ? approved
                            : context.itemKey == u"crisis.respond" ? replied
                                                                   : false;
    return evidence;
}

} // namespace

EvidenceRow caseRow(const EvidenceContext &context, const CaseLine &line)
{
    const CrisisCase &found = line.crisisCase;
    EvidenceRow row;
    row.crisisCase = found.uid;
    //: %1 severity of a crisis case
    row.badge = QCoreApplication::translate("Evidence", "Case: %1").arg(severityText(found.severity));
    row.tone = toneOf(found.severity);
    row.title = caseTitle(context.connection, found, context.language);
    QStringList parts;
    parts << (found.owner.isEmpty() ? QCoreApplication::translate("Evidence", "no owner") : found.owner);
    if (line.steps > 0)
        parts << QCoreApplication::translate("Evidence", "steps %1/%2").arg(line.stepsDone).arg(line.steps);
    if (!line.lastStep.isEmpty())
        parts << QCoreApplication::translate("Evidence", "last: %1").arg(stepTitle(context, line.lastStep));
    if (found.nextStepAt.isValid())
        parts << (found.isOverdue(context.cutOff)
                      ? QCoreApplication::translate("Evidence", "overdue since %1").arg(context.when(found.nextStepAt))
                      : QCoreApplication::translate("Evidence", "next %1").arg(context.when(found.nextStepAt)));
    if (!found.nextStep.isEmpty())
        parts << found.nextStep.simplified();
    row.detail = parts.join(u" · "_s);
    row.value = ago(found.openedAt, context.cutOff, context.language);
    return row;
}

Result<Evidence> openCases(const EvidenceContext &context)
{
    if (const Uid own = caseOfRun(context.run); !own.isEmpty() && CaseStore(context.connection).byUid(own))
        return thisCase(context, own);
    const auto cases = readCases(context.connection, context.brand, true);
    if (!cases)
        return cases.error();
    Evidence evidence = context.begin(u"open_cases"_s);
    evidence.n = int(cases->size());
    QStringList lacking;
    for (const CaseLine &line : *cases) {
        evidence.rows << caseRow(context, line);
        const QStringList words = missing(line.crisisCase);
        if (!words.isEmpty())
            lacking << evidence.rows.constLast().title + u": "_s + words.join(u", "_s);
    }
    evidence.headline =
        cases->isEmpty()
            ? QCoreApplication::translate("Evidence", "Open cases: 0")
            : QCoreApplication::translate("Evidence", "Open cases: %1").arg(context.number(double(cases->size())));
    evidence.status = cases->isEmpty() ? Evidence::Status::Calm : Evidence::Status::Attention;
    evidence.doneMeansMet = lacking.isEmpty();
    evidence.note = lacking.join(u'\n');
    return evidence;
}

} // namespace pulse
