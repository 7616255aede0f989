#include "services/source_health.h"
#include "services/collect_page.h"
#include "sources/source_kind.h"
#include "store/daily_figure_store.h"
#include "store/key_use_store.h"
#include "store/source_store.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int LatelyDays = 28;
}

int keepDaysOf(const Source &source)
{
    const SourceKind *kind = findSourceKind(source.kind);
    const int asked = kind ? kind->keepDays : 0;
    const int chosen = std::max(0, source.settings.value(u"keepDays"_s).toVariant().toInt());
    return asked > 0 && chosen > 0 ? std::min(asked, chosen) : std::max(asked, chosen);
}

Result<SourceHealth> readSourceHealth(Connection &connection, SourceId id, const QDateTime &now)
{
    SourceHealth health;
    const auto source = SourceStore(connection).byId(id);
    if (!source)
        return source.error();
    health.source = *source;
    health.keepDays = keepDaysOf(*source);
    health.monthlyCap = source->settings.value(u"monthlyCap"_s).toVariant().toDouble();
    const SourceHealthStore store(connection);
    const QDate today = now.date();
    const auto lately = store.tally(id, today.addDays(1 - LatelyDays), today);
    const auto month = store.tally(id, QDate(today.year(), today.month(), 1), today);
    const auto gaps = store.gaps(now.addDays(-LatelyDays), now, id);
    const auto figures = DailyFigureStore(connection).latest(id);
    const auto keyCost = KeyUseStore(connection).costOfMonth(source->state.value(u"key"_s).toString(), now);
    const auto recheck = RecheckStore(connection).walk(id);
    for (const Error *error : {lately ? nullptr : &lately.error(), month ? nullptr : &month.error(),
                               gaps ? nullptr : &gaps.error(), figures ? nullptr : &figures.error(),
                               keyCost ? nullptr : &keyCost.error(), recheck ? nullptr : &recheck.error()})
        if (error)
            return *error;
    health.lately = *lately;
    health.costThisMonth = month->cost;
    health.gaps = *gaps;
    health.figures = *figures;
    health.keyCostThisMonth = std::max(*keyCost, health.costThisMonth);
    health.recheck = *recheck;
    if (source->kind == u"folder")
        health.folder = folderStatus(connectorState(*source));
    return health;
}

} // namespace pulse
