#pragma once
#include "analysis/classifier.h"
#include "core/brand.h"
#include "core/mention.h"
#include <QList>
#include <functional>
#include <memory>

namespace pulse {

class SharedReading;

/// Posts after analysis, in the order given. Called on the thread that imports or collects.
using PostEnricher = std::function<QList<EnrichedPost>(QList<Post> posts)>;
/// Makes an enricher from the brands as they stand. Thread-safe.
using EnricherFactory = std::function<PostEnricher(const QList<Brand> &brands)>;

/// The classifier that the program carries: some MB, and some 50 ms to unpack. One that cannot be read costs the
/// judgements, not the posts; then \a trouble, if given, gets the reason in words.
std::optional<Classifier> standardClassifier(QString *trouble = nullptr);

/// The program's own analysis (analysis/enricher.h) with that classifier. \a reading is asked anew for each enricher,
/// so that a change of the team's dictionary holds from the next batch on; null: the classifier alone.
EnricherFactory standardEnrichers(QString *trouble = nullptr, std::shared_ptr<const SharedReading> reading = {});

/// The same with a classifier that others use too, or with none.
EnricherFactory enrichersWith(std::optional<Classifier> classifier, std::shared_ptr<const SharedReading> reading);

/// \a enrichers without sentiment, abuse and intent, for services whose terms forbid new figures made of their posts.
/// A judgement of a person that came with a post stays.
EnricherFactory withoutJudgement(const EnricherFactory &enrichers);

} // namespace pulse
