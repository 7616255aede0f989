#pragma once
#include "core/ids.h"
#include "core/query.h"
#include "core/sentiment.h"
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <optional>

namespace pulse {

enum class MentionOrder { Newest, Oldest, MostEngagement, MostFollowers };

/// Which mentions a list, an export or an evidence view shows. An unset field does not restrict.
struct MentionFilter {
    std::optional<BrandId> brand;
    QDateTime from; ///< UTC, included
    QDateTime to;   ///< UTC, excluded
    Query search;   ///< the feed's search line; an empty query matches everything
    QList<Sentiment> sentiments;
    QStringList places;
    QStringList languages;
    std::optional<qint64> minFollowers;
    std::optional<AuthorId> author;
    QStringList hashtags;
    QString link;
    std::optional<bool> purchaseIntent;
    bool noiseOnly = false; ///< the list of what was marked as noise; otherwise noise is left out
    bool includeReposts = true;
    MentionOrder order = MentionOrder::Newest;
};

} // namespace pulse
