#include "core/register_words.h"
#include "core/wording.h"
#include "services/evidence/evidence_views.h"
#include "store/mention_store.h"
#include "store/register_store.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Evidence nothingRecorded(Evidence evidence, const QString &what)
{
    evidence.status = Evidence::Status::NotEnoughData;
    evidence.headline = QCoreApplication::translate("Evidence", "Nothing is recorded (n=0)");
    evidence.hint = what;
    return evidence;
}

/// The fields named in \a keys that say something, each with its name.
QString fieldsText(const RegisterEntry &entry, const QStringList &keys)
{
    QStringList parts;
    for (const QString &key : keys)
        if (const RegisterField *field = fieldOf(entry.reg, key))
            if (const QString text = shownValue(*field, entry.values[key]); !text.isEmpty())
                parts << u"%1: %2"_s.arg(fieldName(key), text);
    return parts.join(u" · "_s);
}

} // namespace

Result<Evidence> tacticRegister(const EvidenceContext &context)
{
    const auto tactics = RegisterStore(context.connection).all(Register::Tactic, context.brand.uid);
    if (!tactics)
        return tactics.error();
    Evidence evidence = context.begin(u"tactic_register"_s);
    if (tactics->isEmpty())
        return nothingRecorded(
            evidence,
            QCoreApplication::translate("Evidence", "Record each way of working with its words on the Year page."));
    int decided = 0;
    const MentionStore mentions(context.connection);
    for (const RegisterEntry &tactic : *tactics) {
        EvidenceRow row;
        const QString decision = tactic.text(u"decision"_s);
        decided += !decision.isEmpty();
        row.badge = decision.isEmpty() ? QCoreApplication::translate("Evidence", "To decide") : choiceName(decision);
        row.tone = decision == u"keep" ? Tone::Good : decision == u"drop" ? Tone::Bad : Tone::Plain;
        row.title = tactic.name();
        row.detail = fieldsText(tactic, {u"evidence"_s, u"lesson"_s});
        if (const QString words = tactic.text(u"words"_s); !words.isEmpty()) {
            MentionFilter filter;
            filter.brand = context.brand.id;
            filter.from = context.from;
            filter.to = context.to;
            filter.search = Query::parse(words).query;
            const auto count = mentions.count(filter);
            if (!count)
                return count.error();
            row.value = context.figure(Metric::Mentions, double(*count));
            row.search = words;
            row.from = context.from;
            row.to = context.to;
            evidence.n += int(*count);
        }
        evidence.rows << row;
    }
    evidence.headline =
        QCoreApplication::translate("Evidence", "Tactics: %1 · decided: %2").arg(tactics->size()).arg(decided);
    evidence.note = QCoreApplication::translate(
        "Evidence", "The figure counts the brand's mentions of the year in which the tactic's words stand.");
    evidence.doneMeansMet = decided == tactics->size();
    return evidence;
}

Result<Evidence> departmentUse(const EvidenceContext &context)
{
    const auto entries = RegisterStore(context.connection).all(Register::Department, context.brand.uid);
    if (!entries)
        return entries.error();
    Evidence evidence = context.begin(u"department_use"_s);
    if (entries->isEmpty())
        return nothingRecorded(evidence, QCoreApplication::translate(
                                             "Evidence", "Record on the Year page what each department received and "
                                                         "what it did with it."));
    int tasks = 0, used = 0;
    for (const RegisterEntry &entry : *entries) {
        EvidenceRow row;
        row.title = entry.name();
        const bool uses = !entry.text(u"use"_s).isEmpty();
        used += uses;
        tasks += !entry.text(u"task"_s).isEmpty() && !entry.text(u"owner"_s).isEmpty();
        row.badge = uses ? QCoreApplication::translate("Evidence", "In use")
                         : QCoreApplication::translate("Evidence", "No use known");
        row.tone = uses ? Tone::Good : Tone::Warning;
        row.detail = fieldsText(entry, {u"received"_s, u"use"_s, u"task"_s, u"owner"_s});
        row.value = entry.text(u"day"_s);
        evidence.rows << row;
    }
    evidence.n = int(entries->size());
    evidence.headline =
        QCoreApplication::translate("Evidence", "Departments: %1 · in use: %2 · with task and owner: %3")
            .arg(entries->size())
            .arg(used)
            .arg(tasks);
    evidence.doneMeansMet = tasks == entries->size();
    return evidence;
}

Result<Evidence> accessList(const EvidenceContext &context)
{
    const auto entries = RegisterStore(context.connection).all(Register::Access, context.brand.uid);
    if (!entries)
        return entries.error();
    Evidence evidence = context.begin(u"access_list"_s);
    if (entries->isEmpty())
        return nothingRecorded(evidence, QCoreApplication::translate("Evidence", "Record on the Year page who may read "
                                                                                 "which report or export, and when it "
                                                                                 "was last handed over."));
    int unknown = 0;
    for (const RegisterEntry &entry : *entries) {
        EvidenceRow row;
        row.title = entry.name();
        const QString use = entry.text(u"used"_s);
        unknown += use != u"yes" && use != u"no";
        row.badge = use == u"yes"  ? QCoreApplication::translate("Evidence", "In use")
                    : use == u"no" ? QCoreApplication::translate("Evidence", "Not used")
                                   : QCoreApplication::translate("Evidence", "No use known");
        row.tone = use == u"yes" ? Tone::Good : use == u"no" ? Tone::Bad : Tone::Warning;
        row.detail = fieldsText(entry, {u"what"_s, u"right"_s, u"rhythm"_s});
        row.value = entry.text(u"day"_s).isEmpty() ? QCoreApplication::translate("Evidence", "never handed over")
                                                   : entry.text(u"day"_s);
        evidence.rows << row;
    }
    evidence.n = int(entries->size());
    evidence.headline =
        QCoreApplication::translate("Evidence", "Recipients: %1 · use not known: %2").arg(entries->size()).arg(unknown);
    evidence.note = QCoreApplication::translate("Evidence", "The day is that of the last hand-over.");
    evidence.doneMeansMet = unknown == 0;
    return evidence;
}

Result<Evidence> strategyOfYear(const EvidenceContext &context)
{
    auto goals = RegisterStore(context.connection).all(Register::Strategy, context.brand.uid);
    if (!goals)
        return goals.error();
    goals->removeIf([&context](const RegisterEntry &goal) {
        const QDate day = goal.day(u"day"_s);
        return day.isValid() && (day < context.run.period.first || day > context.run.period.last);
    });
    Evidence evidence = context.begin(u"strategy"_s);
    if (goals->isEmpty())
        return nothingRecorded(
            evidence, QCoreApplication::translate("Evidence", "Write on the Year page which goals of the coming year "
                                                              "social media leads or supports, and how."));
    int settled = 0;
    for (const RegisterEntry &goal : *goals) {
        EvidenceRow row;
        const QString role = goal.text(u"role"_s);
        settled += !role.isEmpty() && (role == u"none" || !goal.text(u"owner"_s).isEmpty());
        row.badge = role.isEmpty() ? QCoreApplication::translate("Evidence", "To decide") : choiceName(role);
        row.tone = role == u"lead" ? Tone::Accent : Tone::Plain;
        row.title = goal.name();
        QStringList parts{goal.text(u"how"_s), fieldsText(goal, {u"measure"_s, u"outcome"_s})};
        parts.removeAll({});
        row.detail = parts.join(u" · "_s);
        row.value = goal.text(u"owner"_s);
        evidence.rows << row;
    }
    evidence.headline =
        QCoreApplication::translate("Evidence", "Goals of the coming year: %1 · with role and owner: %2")
            .arg(goals->size())
            .arg(settled);
    evidence.doneMeansMet = settled == goals->size();
    return evidence;
}

} // namespace pulse
