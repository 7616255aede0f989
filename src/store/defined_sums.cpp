#include "store/defined_sums.h"
#include "core/period.h"
#include "store/definition_store.h"
#include <algorithm>

namespace pulse {

namespace {

const QDateTime BeginningOfTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC),
    EndOfTime(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC);

} // namespace

DefinedSums::DefinedSums(Connection &connection, DefinitionSubject subject)
    : m_connection(connection), m_from{BeginningOfTime}, m_parts{actParts(subject, {})}
{
    const DefinitionStore store(connection);
    const auto versions = store.versions(subject);
    const auto zone = store.zone();
    if (!versions || !zone) {
        m_status = versions ? zone.error() : versions.error();
        return;
    }
    for (const Definition &version : *versions) {
        m_from << startOfDay(version.validFrom, *zone);
        m_parts << actParts(subject, version.content);
    }
}

double DefinedSums::of(const StatsSums &sums, const QDateTime &start) const
{
    qsizetype version = 0;
    while (version + 1 < m_from.size() && m_from[version + 1] <= start)
        ++version;
    double acts = 0;
    for (const Metric part : m_parts[version])
        acts += sums.value(part);
    return acts;
}

Result<QList<double>> DefinedSums::between(BrandId brand, const QList<QDateTime> &bounds, bool hourly) const
{
    if (!m_status)
        return m_status.error();
    if (bounds.size() < 2)
        return QList<double>();
    QList<QDateTime> cuts = bounds;
    for (const QDateTime &change : m_from)
        if (change > bounds.constFirst() && change < bounds.constLast() && !cuts.contains(change))
            cuts << change;
    std::sort(cuts.begin(), cuts.end());
    const auto sums = sumsBetween(m_connection, brand, cuts, hourly);
    if (!sums)
        return sums.error();
    QList<double> acts(bounds.size() - 1, 0);
    qsizetype bucket = 0;
    for (qsizetype i = 0; i < sums->size(); ++i) {
        while (bounds[bucket + 1] <= cuts[i])
            ++bucket;
        acts[bucket] += of((*sums)[i], cuts[i]);
    }
    return acts;
}

Result<QList<double>> DefinedSums::ofAll(BrandId brand, const StatsSums &sums) const
{
    if (!m_status)
        return m_status.error();
    if (const auto acts = unchanging(sums))
        return QList<double>{*acts};
    const auto dated = between(brand, {BeginningOfTime, EndOfTime}, false);
    const auto datedSums = sumsBetween(m_connection, brand, {BeginningOfTime, EndOfTime}, false);
    if (!dated || !datedSums)
        return dated ? datedSums.error() : dated.error();
    const double undated = of(sums, EndOfTime) - of(datedSums->constFirst(), EndOfTime);
    return QList<double>{dated->constFirst() + undated};
}

std::optional<double> DefinedSums::unchanging(const StatsSums &sums) const
{
    return m_status && m_from.size() == 1 ? std::optional(of(sums, BeginningOfTime)) : std::nullopt;
}

} // namespace pulse
