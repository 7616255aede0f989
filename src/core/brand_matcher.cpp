#include "core/brand_matcher.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

Query effectiveQuery(const Brand &brand)
{
    if (!brand.query.trimmed().isEmpty())
        return Query::parse(brand.query).query;
    QString name = brand.name;
    for (const QChar quote : u"\"“”„＂"_s)
        name.remove(quote);
    return Query::parse(u'"' + name + u'"').query;
}

BrandMatcher::BrandMatcher(const QList<Brand> &brands)
{
    for (const Brand &brand : brands) {
        const Query query = effectiveQuery(brand);
        m_entries.push_back({brand.id, folded(brand.name), query.text(), query.isEmpty(), QueryMatcher(query)});
    }
}

QList<BrandId> BrandMatcher::match(const EnrichedPost &post) const
{
    if (post.post.brandName.isEmpty())
        return match(MatchInput(post));
    const QString wanted = folded(post.post.brandName);
    for (const Entry &entry : m_entries)
        if (entry.name == wanted)
            return {entry.id};
    return {};
}

QList<BrandId> BrandMatcher::match(const MatchInput &input) const
{
    QList<BrandId> brands;
    for (const Entry &entry : m_entries)
        if (!entry.nothing && entry.matcher.matches(input))
            brands.append(entry.id);
    return brands;
}

bool BrandMatcher::isFor(const QList<Brand> &brands) const
{
    const BrandMatcher other(brands);
    return std::equal(
        m_entries.begin(), m_entries.end(), other.m_entries.begin(), other.m_entries.end(),
        [](const Entry &a, const Entry &b) { return a.id == b.id && a.name == b.name && a.query == b.query; });
}

} // namespace pulse
