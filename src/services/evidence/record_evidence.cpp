#include "core/period_name.h"
#include "core/register_words.h"
#include "core/wording.h"
#include "services/campaigns/campaign_report.h"
#include "services/evidence/evidence_views.h"
#include "store/case_store.h"
#include "store/checklist_store.h"
#include "store/journal.h"
#include "store/register_store.h"
#include "store/spike_store.h"
#include <QCoreApplication>
#include <QMap>
#include <algorithm>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ReadRuns = 500;
constexpr int ReadChanges = 500;

/// The lists whose runs a list looks back on: a week on its days, a month on its weeks, a year on its months.
QString lookedBackOn(const QString &templateKey)
{
    if (templateKey == u"monthly")
        return u"weekly"_s;
    if (templateKey == u"annual")
        return u"monthly"_s;
    return u"daily"_s;
}

struct Fate {
    QString title;
    int missed = 0, skipped = 0;
    QStringList reasons;
};

} // namespace

Result<Evidence> runHistory(const EvidenceContext &context)
{
    const QString list = lookedBackOn(context.run.templateKey);
    // A week is looked at on the Monday after it: its run opens up to seven days after the period.
    const int delay = list == u"weekly" ? 7 : list == u"monthly" ? 1 : 0;
    const auto runs = ChecklistStore(context.connection)
                          .runs(context.brand.id, list, context.from, context.to.addDays(delay), ReadRuns);
    if (!runs)
        return runs.error();
    Evidence evidence = context.begin(u"run_history"_s);
    std::array<int, 5> states{};
    QMap<QString, Fate> fates;
    int counted = 0;
    for (const ChecklistRun &run : *runs) {
        if (run.period.first < context.run.period.first || run.period.first > context.run.period.last)
            continue;
        ++counted;
        for (const RunItem &item : run.items) {
            const ItemState state = stateAt(item, run, context.cutOff);
            // Nobody has to do what is optional or what its condition did not ask for.
            if (state == ItemState::Missed && item.item.need != ItemNeed::Required)
                continue;
            ++states[size_t(state)];
            if (state != ItemState::Missed && state != ItemState::Skipped)
                continue;
            Fate &fate = fates[item.item.key];
            fate.title = item.item.title.in(context.language);
            ++(state == ItemState::Missed ? fate.missed : fate.skipped);
            if (!item.reason.isEmpty() && !fate.reasons.contains(item.reason))
                fate.reasons << item.reason;
        }
    }
    QList<Fate> sorted = fates.values();
    std::ranges::stable_sort(sorted, std::greater(), [](const Fate &fate) { return fate.missed + fate.skipped; });
    int twice = 0;
    for (const Fate &fate : std::as_const(sorted)) {
        EvidenceRow row;
        row.title = fate.title;
        row.detail =
            QCoreApplication::translate("Evidence", "missed %1, skipped %2").arg(fate.missed).arg(fate.skipped);
        if (!fate.reasons.isEmpty())
            row.detail += u" · "_s + fate.reasons.join(u" / "_s);
        if (fate.missed + fate.skipped >= 2) {
            row.badge = QCoreApplication::translate("Evidence", "Twice or more");
            row.tone = Tone::Warning;
            ++twice;
        }
        evidence.rows << row;
    }
    evidence.n = counted;
    evidence.headline = QCoreApplication::translate("Evidence", "Runs: %1 · items done %2, skipped %3, missed %4")
                            .arg(counted)
                            .arg(states[size_t(ItemState::Done)])
                            .arg(states[size_t(ItemState::Skipped)])
                            .arg(states[size_t(ItemState::Missed)]);
    evidence.status = twice > 0 ? Evidence::Status::Attention : Evidence::Status::Calm;
    evidence.doneMeansMet = counted > 0 && twice == 0;
    if (counted == 0) {
        evidence.status = Evidence::Status::NotEnoughData;
        evidence.note = QCoreApplication::translate("Evidence", "No run of that list falls into this period.");
    }
    return evidence;
}

namespace {

/// The sums of an additive metric by the first day of each month.
Result<QMap<QDate, double>> sumsByMonth(const EvidenceContext &context, Metric metric)
{
    const auto days = StatsStore(context.connection)
                          .series(metric, context.brand.id, Bucket::Day, context.from, context.to, context.zone);
    if (!days)
        return days.error();
    QMap<QDate, double> months;
    for (const SeriesPoint &point : *days) {
        const QDate day = point.start.toTimeZone(context.zone).date();
        months[QDate(day.year(), day.month(), 1)] += point.value;
    }
    return months;
}

/// What a month of the year was: net sentiment where enough was judged, what stood out, what was launched.
QString monthInWords(const EvidenceRow &month, double positive, double judged, double negative,
                     const QList<Spike> &spikes, const QList<CampaignLine> &campaigns, const QTimeZone &zone)
{
    const auto inMonth = [&month](const QDateTime &time) { return time >= month.from && time < month.to; };
    QStringList said;
    said << (judged >= FewestMentions ? QCoreApplication::translate("Evidence", "net sentiment %1")
                                            .arg(signedNumber(100 * (positive - negative) / judged))
                                      : notEnoughData(qint64(judged)));
    if (const auto count = std::ranges::count_if(spikes, inMonth, &Spike::start); count > 0)
        said << QCoreApplication::translate("Evidence", "spikes or drops: %1").arg(count);
    QStringList launched;
    for (const CampaignLine &campaign : campaigns)
        if (inMonth(startOfDay(campaign.entry().day(u"first"_s), zone)))
            launched << campaign.entry().name();
    if (!launched.isEmpty())
        said << QCoreApplication::translate("Evidence", "launched: %1").arg(launched.join(u", "_s));
    return said.join(u" · "_s);
}

} // namespace

Result<Evidence> yearOverview(const EvidenceContext &context)
{
    const auto mentions = sumsByMonth(context, Metric::Mentions);
    const auto positive = sumsByMonth(context, Metric::Positive);
    const auto neutral = sumsByMonth(context, Metric::Neutral);
    const auto negative = sumsByMonth(context, Metric::Negative);
    for (const auto *result : {&mentions, &positive, &neutral, &negative})
        if (!*result)
            return result->error();
    const auto spikes = SpikeStore(context.connection).between(context.brand.id, context.from, context.to);
    if (!spikes)
        return spikes.error();
    const auto campaigns = readCampaigns(context.connection, context.brand.uid, context.cutOff);
    if (!campaigns)
        return campaigns.error();
    Evidence evidence = context.begin(u"year_overview"_s);
    double total = 0;
    for (auto month = mentions->cbegin(); month != mentions->cend(); ++month) {
        const QDate first = month.key();
        const double good = positive->value(first), bad = negative->value(first);
        EvidenceRow row;
        row.title = shortPeriodName(Period::monthOf(first), context.language);
        row.value = context.figure(Metric::Mentions, month.value());
        row.from = startOfDay(first, context.zone);
        row.to = startOfDay(first.addMonths(1), context.zone);
        row.detail =
            monthInWords(row, good, good + neutral->value(first) + bad, bad, *spikes, *campaigns, context.zone);
        total += month.value();
        evidence.rows << row;
    }
    evidence.n = int(total);
    evidence.headline =
        QCoreApplication::translate("Evidence", "%1 mentions in %2 months · spikes or drops of all measures: %3")
            .arg(context.number(total))
            .arg(evidence.rows.size())
            .arg(spikes->size());
    if (total < FewestMentions) {
        evidence.status = Evidence::Status::NotEnoughData;
        evidence.headline = notEnoughData(qint64(total));
    }
    return evidence;
}

namespace {

/// A decision of the register: what, by whom, on what evidence, and what became of it.
EvidenceRow decisionRow(const RegisterEntry &decision, const QHash<Uid, QString> &names, QDate today)
{
    EvidenceRow row;
    const QString kind = decision.text(u"kind"_s), outcome = decision.text(u"outcome"_s);
    const QDate review = decision.day(u"review"_s);
    row.badge = kind.isEmpty() ? QCoreApplication::translate("Evidence", "Decision") : choiceName(kind);
    row.title = decision.text(u"what"_s);
    QStringList parts{names.value(decision.text(u"of"_s)), decision.text(u"by"_s), decision.text(u"evidence"_s)};
    if (!outcome.isEmpty()) {
        parts << QCoreApplication::translate("Evidence", "what became of it: %1").arg(outcome);
    } else if (review.isValid() && review <= today) {
        parts << QCoreApplication::translate("Evidence", "to review since %1").arg(review.toString(Qt::ISODate));
        row.tone = Tone::Warning;
    }
    parts.removeAll({});
    row.detail = parts.join(u" · "_s);
    row.value = decision.text(u"day"_s);
    return row;
}

QString caseTitle(Connection &connection, const Uid &uid)
{
    const auto found = CaseStore(connection).byUid(uid);
    return found ? QCoreApplication::translate("Evidence", "Decided about “%1”").arg(found->title)
                 : QCoreApplication::translate("Evidence", "Decided about a crisis case");
}

/// The latest change of each case, and of each other kind together, with how many there are; the order stays.
QList<std::pair<Change, int>> byMatter(const QList<Change> &changes)
{
    QList<std::pair<Change, int>> matters;
    for (const Change &change : changes) {
        const auto known = std::ranges::find_if(matters, [&change](const auto &matter) {
            return matter.first.entity == change.entity &&
                   (change.entity != u"case" || matter.first.entityUid == change.entityUid);
        });
        if (known == matters.end())
            matters << std::pair(change, 1);
        else
            ++known->second;
    }
    return matters;
}

/// What was decided within the program: spikes judged, benchmarks set, wording and queries changed.
Result<QList<EvidenceRow>> madeInProgram(const EvidenceContext &context, int &count)
{
    Journal journal(context.connection, FixedClock(context.cutOff), {});
    QList<Change> decisions;
    for (const QString &entity : {u"case"_s, u"spike"_s, u"benchmark"_s, u"checklistTemplate"_s, u"brand"_s}) {
        const auto changes = journal.history(entity, {}, ReadChanges);
        if (!changes)
            return changes.error();
        for (const Change &change : *changes)
            if (change.at >= context.from && change.at < context.cutOff && change.undoes.isEmpty())
                decisions << change;
    }
    std::ranges::sort(decisions, std::greater(), &Change::at);
    count += int(decisions.size());
    QList<EvidenceRow> rows;
    for (const auto &[change, times] : byMatter(decisions).mid(0, ShownRows)) {
        EvidenceRow row;
        row.badge = change.entity == u"case"        ? QCoreApplication::translate("Evidence", "Crisis")
                    : change.entity == u"spike"     ? QCoreApplication::translate("Evidence", "Spike")
                    : change.entity == u"benchmark" ? QCoreApplication::translate("Evidence", "Benchmark")
                    : change.entity == u"brand"     ? QCoreApplication::translate("Evidence", "Brand")
                                                    : QCoreApplication::translate("Evidence", "Checklist");
        row.title =
            change.entity == u"case"    ? caseTitle(context.connection, change.entityUid)
            : change.entity == u"spike" ? QCoreApplication::translate("Evidence", "Judged a spike or noted its cause")
            : change.entity == u"benchmark" ? QCoreApplication::translate("Evidence", "Set what a good day is")
            : change.entity == u"brand"     ? QCoreApplication::translate("Evidence", "Changed a brand or its query")
                                        : QCoreApplication::translate("Evidence", "Changed the wording of a checklist");
        row.detail = change.actor + u" · "_s + context.when(change.at);
        if (times > 1)
            row.detail +=
                u" · "_s + QCoreApplication::translate("Evidence", "%1 changes, the latest is named").arg(times);
        rows << row;
    }
    return rows;
}

} // namespace

Result<Evidence> decisionLog(const EvidenceContext &context)
{
    const RegisterStore store(context.connection);
    auto decisions = store.all(Register::Decision, context.brand.uid);
    if (!decisions)
        return decisions.error();
    const auto names = store.names();
    if (!names)
        return names.error();
    const QDate first = context.from.toTimeZone(context.zone).date();
    const QDate last = context.cutOff.toTimeZone(context.zone).date();
    // Those of the year before come back: what became of them?
    decisions->removeIf([&](const RegisterEntry &decision) {
        return decision.day(u"day"_s) > last || decision.day(u"day"_s) < first.addYears(-1);
    });
    std::ranges::stable_sort(*decisions, std::greater(),
                             [](const RegisterEntry &decision) { return decision.day(u"day"_s); });
    Evidence evidence = context.begin(u"decision_log"_s);
    int count = 0, due = 0;
    for (const RegisterEntry &decision : std::as_const(*decisions)) {
        const EvidenceRow row = decisionRow(decision, *names, last);
        count += decision.day(u"day"_s) >= first;
        due += row.tone == Tone::Warning;
        if (evidence.rows.size() < 3 * ShownRows)
            evidence.rows << row;
    }
    const auto made = madeInProgram(context, count);
    if (!made)
        return made.error();
    evidence.rows += *made;
    evidence.n = count;
    evidence.headline = QCoreApplication::translate("Evidence", "Decisions recorded in this period: %1")
                            .arg(context.number(double(count)));
    if (due > 0)
        evidence.headline += u" · "_s + QCoreApplication::translate("Evidence", "to review: %1").arg(due);
    evidence.note =
        QCoreApplication::translate("Evidence", "Decisions of the year before are listed with what became of them.");
    evidence.hint = QCoreApplication::translate(
        "Evidence", "Decisions are recorded on the Year page with their evidence and a day to look at them again.");
    return evidence;
}

} // namespace pulse
