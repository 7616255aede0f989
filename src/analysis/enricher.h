#pragma once
#include "analysis/classifier.h"
#include "analysis/team_reading.h"
#include "core/brand.h"
#include "core/brand_matcher.h"
#include "core/mention.h"
#include <QList>
#include <optional>

namespace pulse {

/// Makes of a post what the store takes in: language, judgement, hashtags, handles, links, media, brands. Immutable and
/// thread-safe; make a new one when a brand was edited. Its work is a few microseconds a post.
class Enricher {
public:
    /// Without a classifier (its file was refused) posts stay unclassified, but for the words of the team's dictionary.
    Enricher(std::optional<Classifier> classifier, const QList<Brand> &brands, TeamReading reading = {});

    /// A sentiment that came with the post is kept as a person's. The language that the place gave stands unless the
    /// script of the text speaks against it; Korean and English are judged, other languages named and left
    /// unclassified.
    EnrichedPost enrich(Post post) const;
    QList<EnrichedPost> enrich(QList<Post> posts) const;

    const BrandMatcher &matcher() const { return m_matcher; }

private:
    std::optional<Classifier> m_classifier;
    TeamReading m_reading;
    BrandMatcher m_matcher;
};

/// "ko" of "ko-KR", "kor"; empty when \a tag names no language in two or three letters.
QString languageFromTag(const QString &tag);

} // namespace pulse
