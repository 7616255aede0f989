#include "analysis/risk.h"
#include <algorithm>
#include <cmath>

namespace pulse {

namespace {

double strengthOf(const Judgement &judgement)
{
    const double abuse = 1 + std::clamp(judgement.abuse, 0.0, 1.0) / 2;
    switch (judgement.sentiment) {
    case Sentiment::Negative:
        return 2 * std::clamp(std::max(judgement.probability, -judgement.polarity), 0.25, 1.0) * abuse;
    case Sentiment::Unclassified:
        return 0.4 * abuse;
    case Sentiment::Neutral:
    case Sentiment::Positive:
        break;
    }
    return judgement.abuse >= 0.5 ? judgement.abuse : 0;
}

} // namespace

Risk riskOf(const Mention &mention, const QDateTime &now)
{
    Risk risk;
    risk.reach = std::log10(10 + double(std::max<qint64>(0, mention.post.author.followers.value_or(0))));
    risk.strength = strengthOf(mention.judgement);
    if (mention.post.publishedAt.isValid()) {
        const Engagement &engagement = mention.post.engagement;
        const qint64 responses =
            engagement.likes.value_or(0) + engagement.shares.value_or(0) + engagement.replies.value_or(0);
        const double hours = std::max(1.0, double(mention.post.publishedAt.secsTo(now)) / 3600);
        risk.speed = 1 + std::log2(1 + double(std::max<qint64>(0, responses)) / hours);
    }
    return risk;
}

} // namespace pulse
