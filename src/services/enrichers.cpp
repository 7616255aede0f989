#include "services/enrichers.h"
#include "analysis/enricher.h"

namespace pulse {

EnricherFactory makeEnrichers()
{
    std::optional<Classifier> classifier;
    if (auto loaded = Classifier::load())
        classifier = std::move(loaded).value();
    return [classifier](const QList<Brand> &brands) -> PostEnricher {
        auto enricher = std::make_shared<const Enricher>(classifier, brands);
        return [enricher](QList<Post> posts) { return enricher->enrich(std::move(posts)); };
    };
}

} // namespace pulse
