#pragma once
#include "core/ids.h"
#include "core/series.h"
#include <QDateTime>
#include <QString>
#include <optional>

namespace pulse {

/// Stored in workspaces: never renumber.
enum class SpikeState { New = 0, Crisis = 1, Opportunity = 2, KnownCause = 3, DidNotMatter = 4 };
/// "new", "crisis", "opportunity", "knownCause", "didNotMatter": in the journal and in files.
QString toKey(SpikeState state);
std::optional<SpikeState> spikeStateFromKey(const QString &key);

/// What is most common among the mentions of a spike.
struct SpikeDriver {
    QString kind; ///< "link", "hashtag", "author", "repost", "text", "place"
    QString value;
    int count = 0;
    double share = 0; ///< of the spike's mentions, 0..1
};

/// The single post or thing from which most of a spike came, as far as it can be told.
struct SpikeOrigin {
    QString kind; ///< as SpikeDriver::kind, or "several" when none explains 40 % of the excess
    QString value;
    MentionId mention{};
    QString url;
    QString author;
    QDateTime publishedAt;
    double coverage = 0; ///< share of the excess that it explains, 0..1
};

/// A rise or a fall of one metric of one brand.
struct Spike {
    Uid uid; ///< derived from brand, metric, direction and start
    BrandId brand{};
    Metric metric = Metric::Mentions;
    Bucket bucket = Bucket::Hour;
    Flag direction = Flag::Rise;
    QDateTime start;     ///< UTC, first flagged bucket
    QDateTime end;       ///< UTC, end of the last flagged bucket
    QDateTime peak;      ///< UTC, bucket farthest from what was expected: counts by number, ratios by deviation
    double actual = 0;   ///< at the peak
    double expected = 0; ///< at the peak
    double lower = 0, upper = 0;
    double probability = 1; ///< that a value this far off comes by chance
    std::optional<SpikeOrigin> origin;
    QList<SpikeDriver> drivers; ///< most common first
    SpikeState state = SpikeState::New;
    QString note;
};

} // namespace pulse
