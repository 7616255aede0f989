#include "services/coverage.h"
#include "store/source_health_store.h"
#include "store/source_store.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double Matters = 0.1;
constexpr double Everything = 0.9;
constexpr int ShareDays = 28;
constexpr qint64 Patience = 2 * 3600; ///< a source that was not asked for longer than this is behind

struct Weighed {
    Source source;
    double share = 0; ///< of all new posts, 0..1
};

Result<QList<Weighed>> weighedSources(Connection &connection, const QDateTime &now)
{
    const auto sources = SourceStore(connection).all();
    if (!sources)
        return sources.error();
    const auto added = SourceHealthStore(connection).addedBySource(now.date().addDays(-ShareDays), now.date());
    if (!added)
        return added.error();
    QList<Weighed> weighed;
    double total = 0;
    for (const Source &source : *sources) {
        if (source.kind == u"file" || !source.enabled)
            continue;
        const double brought = double(added->value(source.id));
        weighed.append({source, brought});
        total += brought;
    }
    for (Weighed &entry : weighed)
        entry.share = total > 0 ? entry.share / total : 1.0 / double(weighed.size());
    return weighed;
}

/// Where \a source stands still now, if it does.
std::optional<SourceGap> openGap(const Source &source, const QDateTime &now)
{
    if (!source.lastSuccess.isValid())
        return std::nullopt; // it has never brought anything that could be missing
    const qint64 since = source.lastSuccess.secsTo(now);
    const bool failing = source.failures > 0 && since > 3600;
    const bool behind = since > std::max<qint64>(Patience, qint64(source.intervalMinutes) * 60 * 9);
    if (!failing && !behind)
        return std::nullopt;
    return SourceGap{source.id, source.lastSuccess, now,
                     failing ? source.lastError
                             : QCoreApplication::translate("Coverage", "It has not been asked since.")};
}

} // namespace

Result<QList<CoverageGap>> coverageGaps(Connection &connection, const QDateTime &from, const QDateTime &to,
                                        const QDateTime &now)
{
    const auto weighed = weighedSources(connection, now);
    if (!weighed)
        return weighed.error();
    auto gaps = SourceHealthStore(connection).gaps(from, to);
    if (!gaps)
        return gaps.error();
    for (const Weighed &entry : *weighed)
        if (const auto open = openGap(entry.source, now); open && open->from < to && open->to > from)
            gaps->append(*open);
    const auto weightOf = [&weighed](SourceId id) -> const Weighed * {
        for (const Weighed &entry : *weighed)
            if (entry.source.id == id)
                return &entry;
        return nullptr;
    };
    gaps->removeIf([&](const SourceGap &gap) {
        const Weighed *entry = weightOf(gap.source);
        return !entry || entry->share < Matters;
    });

    // Between two neighbouring ends the same sources are missing.
    QList<QDateTime> cuts;
    for (const SourceGap &gap : *gaps)
        cuts << std::max(gap.from, from) << std::min(gap.to, to);
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    QList<CoverageGap> spans;
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        CoverageGap span{cuts[i], cuts[i + 1], false, {}};
        double missing = 0;
        QStringList words;
        QSet<qint64> seen;
        for (const SourceGap &gap : *gaps) {
            if (gap.from > span.from || gap.to < span.to || seen.contains(raw(gap.source)))
                continue;
            seen << raw(gap.source);
            const Weighed *entry = weightOf(gap.source);
            missing += entry->share;
            words << QCoreApplication::translate("Coverage", "%1: %2").arg(entry->source.name, gap.reason);
        }
        if (seen.isEmpty())
            continue;
        span.all = missing >= Everything;
        span.words = words.join(u'\n');
        if (!spans.isEmpty() && spans.constLast().to == span.from && spans.constLast().words == span.words)
            spans.last().to = span.to;
        else
            spans.append(span);
    }
    return spans;
}

} // namespace pulse
