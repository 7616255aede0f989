#include "core/holidays.h"
#include "core/language_scope.h"
#include "services/checklist_service.h"
#include "services/evidence/evidence_views.h"
#include "store/brand_store.h"
#include "store/case_store.h"
#include "store/checklist_store.h"
#include "store/spike_store.h"
#include <QJsonArray>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int LookBackDays = 7; // a crisis scan never looks further back than a week
constexpr int SetupDays = 28;   // what the first list looks at
constexpr int RunsToLookBack = 10;

/// When the crisis scan of this list was last done; else from where the run before looked.
Result<QDateTime> lastLook(const ChecklistStore &store, const ChecklistRun &run, const QDateTime &cutOff)
{
    const QDateTime oldest = cutOff.addDays(-LookBackDays);
    const auto earlier = store.runs(run.brand, run.templateKey, oldest, run.opensAt, RunsToLookBack);
    if (!earlier)
        return earlier.error();
    for (const ChecklistRun &before : *earlier)
        for (const RunItem &item : before.items)
            if (item.state == ItemState::Done && item.item.evidenceViews.contains(u"negative_feed"_s) &&
                item.doneAt < cutOff)
                return std::max(oldest, std::min(item.doneAt, run.opensAt));
    if (!earlier->isEmpty())
        return std::max(oldest, earlier->constFirst().opensAt);
    return std::min(run.opensAt, cutOff.addDays(-1));
}

/// Sets from, to and the equally long span before, by what the list looks at.
void setSpans(EvidenceContext &context)
{
    const ChecklistRun &run = context.run;
    if (run.templateKey == u"setup" || run.templateKey == u"crisis") {
        context.to = context.cutOff;
        context.from =
            run.templateKey == u"setup" ? context.cutOff.addDays(-SetupDays) : run.period.begin(context.zone);
        context.beforeFrom = context.from.addMSecs(-context.from.msecsTo(context.to));
        context.beforeTo = context.from;
        return;
    }
    context.from = run.period.begin(context.zone);
    context.to = std::min(run.period.end(context.zone), context.cutOff);
    context.beforeFrom = run.period.previous().begin(context.zone);
    context.beforeTo = run.period.previous().end(context.zone);
}

/// Whether a conditional item's condition holds, where the data can tell.
Result<bool> conditionHolds(const EvidenceContext &context, const ChecklistItem &item)
{
    if (item.need != ItemNeed::Conditional)
        return true;
    const SpikeStore spikes(context.connection);
    if (item.evidenceViews.contains(u"open_cases"_s)) {
        const auto open = CaseStore(context.connection).open(context.brand.id);
        return open ? Result<bool>(!open->isEmpty()) : open.error();
    }
    if (item.evidenceViews.contains(u"spike_card"_s) || item.evidenceViews.contains(u"origin_trace"_s)) {
        const auto found = spikes.between(context.brand.id, context.from, context.to);
        return found ? Result<bool>(!found->isEmpty()) : found.error();
    }
    return true; // only people can tell
}

/// The surroundings of every view of \a run at \a now.
Result<EvidenceContext> contextOf(Connection &connection, const ChecklistRun &run, const QDateTime &now,
                                  const QString &language)
{
    const auto brand = BrandStore(connection).byId(run.brand);
    if (!brand)
        return brand.error();
    auto context =
        readEvidenceContext(connection, *brand, run.dueAt.isValid() ? std::min(now, run.dueAt) : now, language);
    if (!context)
        return context;
    context->run = run;
    setSpans(*context);
    return context;
}

} // namespace

Result<ItemEvidence> readEvidence(Connection &connection, const ChecklistRun &run, const RunItem &item,
                                  const QDateTime &now, const QString &language)
{
    auto made = contextOf(connection, run, now, language);
    if (!made)
        return made.error();
    EvidenceContext &context = made.value();
    const auto since = lastLook(ChecklistStore(connection), run, context.cutOff);
    if (!since)
        return since.error();
    context.since = *since;

    context.itemKey = item.item.key;
    ItemEvidence evidence;
    for (const QString &view : item.item.evidenceViews) {
        auto built = buildEvidence(view, context);
        if (!built)
            return built.error();
        evidence.views << std::move(built).value();
    }
    const auto applies = conditionHolds(context, item.item);
    if (!applies)
        return applies.error();
    evidence.applies = *applies;
    return evidence;
}

Result<QList<Evidence>> readPeriodEvidence(Connection &connection, BrandId brand, const Period &period,
                                           const QStringList &views, const QDateTime &cutOff, const QString &language,
                                           const std::function<Status(const QString &view)> &before)
{
    static const QHash<PeriodKind, QString> templates{{PeriodKind::Day, u"daily"_s},
                                                      {PeriodKind::Week, u"weekly"_s},
                                                      {PeriodKind::Month, u"monthly"_s},
                                                      {PeriodKind::Year, u"annual"_s}};
    ChecklistRun run;
    run.templateKey = templates[period.kind];
    run.brand = brand;
    run.period = period;
    auto context = contextOf(connection, run, cutOff, language);
    if (!context)
        return context.error();
    // What came after the period is no part of its report, even where a view follows things to this day.
    context->cutOff = std::min(context->cutOff, period.end(context->zone));
    context->since = context->from;
    // The texts of evidence follow the translation in use; a report has a language of its own.
    const LanguageScope scope(language);
    QList<Evidence> evidence;
    for (const QString &view : views) {
        if (const Status goesOn = before ? before(view) : ok(); !goesOn)
            return goesOn.error();
        auto built = buildEvidence(view, *context);
        if (!built)
            return built.error();
        evidence << std::move(built).value();
    }
    return evidence;
}

QJsonObject freeze(const QList<Evidence> &views, const QDateTime &now)
{
    QJsonArray array;
    QDateTime cutOff = now;
    for (const Evidence &view : views) {
        array << view.toJson();
        if (view.cutOff.isValid())
            cutOff = std::min(cutOff, view.cutOff);
    }
    return {{u"cutOff"_s, cutOff.toMSecsSinceEpoch()}, {u"views"_s, array}};
}

QList<Evidence> frozenViews(const RunItem &item)
{
    QList<Evidence> views;
    for (const QJsonValue &view : item.evidence[u"views"_s].toArray())
        views << Evidence::fromJson(view.toObject());
    return views;
}

} // namespace pulse
