#pragma once
#include "core/ids.h"
#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>

namespace pulse {

/// What a service still gives to this account or key, as it says itself or as its terms say.
struct SourceQuota {
    QString name;                ///< which one where a service has several, e.g. "search.list"; may be empty
    std::optional<qint64> left;  ///< requests or units; nullopt: unknown
    std::optional<qint64> limit; ///< of the whole window; nullopt: unknown
    QDateTime resetsAt;          ///< UTC, when it is full again; invalid: unknown
    bool operator==(const SourceQuota &) const = default;
};

/// A span of time of which a source's posts cannot be had any more.
struct SourceGap {
    SourceId source{};
    QDateTime from, to; ///< UTC, from <= posts < to
    QString reason;     ///< in words, translated when it was noted
    bool operator==(const SourceGap &) const = default;
};

/// One figure of one day beside the mentions: the followers of an own channel, the interest in a search word.
struct DailyFigure {
    QString subject; ///< the account or the word, as people know it, e.g. "@bluewood@mastodon.social"
    QString metric;  ///< one of channel_metric, or the service's own name in camelCase
    QDate day;       ///< as the service gives it; invalid: the day on which it was read
    double value = 0;
    bool operator==(const DailyFigure &) const = default;
};

/// Names of figures that mean the same at every service. Those of the first group stand as they are (the last one of
/// a day counts), those of the second are sums of the day.
namespace channel_metric {
inline constexpr char16_t Followers[] = u"followers"; ///< also subscribers and page follows
inline constexpr char16_t Following[] = u"following";
inline constexpr char16_t Posts[] = u"posts"; ///< published so far
inline constexpr char16_t TotalViews[] = u"totalViews";

inline constexpr char16_t Views[] = u"views"; ///< also impressions
inline constexpr char16_t Reach[] = u"reach"; ///< different accounts
inline constexpr char16_t Engagements[] = u"engagements";
inline constexpr char16_t ProfileViews[] = u"profileViews";
inline constexpr char16_t Clicks[] = u"clicks";
inline constexpr char16_t SearchInterest[] = u"searchInterest";   ///< 0..100, relative to the span's highest
inline constexpr char16_t MentionsCounted[] = u"mentionsCounted"; ///< posts that the service counted itself
} // namespace channel_metric

} // namespace pulse
