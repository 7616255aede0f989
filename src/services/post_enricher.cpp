#include "services/post_enricher.h"
#include "analysis/enricher.h"
#include "services/shared_reading.h"

namespace pulse {

std::optional<Classifier> standardClassifier(QString *trouble)
{
    auto loaded = Classifier::load();
    if (loaded)
        return std::move(loaded).value();
    if (trouble)
        *trouble = loaded.error().text;
    return std::nullopt;
}

EnricherFactory standardEnrichers(QString *trouble, std::shared_ptr<const SharedReading> reading)
{
    return enrichersWith(standardClassifier(trouble), std::move(reading));
}

EnricherFactory enrichersWith(std::optional<Classifier> classifier, std::shared_ptr<const SharedReading> reading)
{
    return
        [classifier = std::move(classifier), reading = std::move(reading)](const QList<Brand> &brands) -> PostEnricher {
            const auto enricher =
                std::make_shared<const Enricher>(classifier, brands, reading ? reading->now() : TeamReading());
            return [enricher](QList<Post> posts) { return enricher->enrich(std::move(posts)); };
        };
}

EnricherFactory withoutJudgement(const EnricherFactory &enrichers)
{
    return [enrichers](const QList<Brand> &brands) -> PostEnricher {
        return [enrich = enrichers(brands)](QList<Post> posts) {
            QList<EnrichedPost> enriched = enrich(std::move(posts));
            for (EnrichedPost &post : enriched)
                if (!post.judgement.byPerson)
                    post.judgement = {};
            return enriched;
        };
    };
}

} // namespace pulse
