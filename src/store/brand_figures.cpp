#include "store/stats_store.h"

namespace pulse {

double BrandFigures::value(Metric metric) const
{
    constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();
    switch (metric) {
    case Metric::Mentions:
        return double(mentions);
    case Metric::Originals:
        return double(originals);
    case Metric::Reposts:
        return double(reposts);
    case Metric::Authors:
        return double(authors);
    case Metric::Likes:
        return double(likes);
    case Metric::Shares:
        return double(shares);
    case Metric::Replies:
        return double(replies);
    case Metric::Engagement:
        return double(engagement);
    case Metric::Hashtags:
        return double(hashtags);
    case Metric::Links:
        return double(links);
    case Metric::Videos:
        return double(videos);
    case Metric::Positive:
        return double(positive);
    case Metric::Neutral:
        return double(neutral);
    case Metric::Negative:
        return double(negative);
    case Metric::Unclassified:
        return double(unclassified);
    case Metric::NetSentiment:
        return netSentiment.value_or(Unknown);
    case Metric::NegativeShare:
        return mentions == unclassified ? Unknown : 100.0 * double(negative) / double(mentions - unclassified);
    case Metric::PositiveRatio:
        return positiveRatio.value_or(Unknown);
    case Metric::PurchaseIntent:
        return double(purchaseIntent);
    case Metric::EstimatedReach:
        return estimatedReach.value_or(Unknown);
    case Metric::Activation:
        return double(activation);
    default:
        return ofChannels.value(metric, Unknown);
    }
}

} // namespace pulse
