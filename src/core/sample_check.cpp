#include "core/sample_check.h"
#include "core/json_values.h"
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

QJsonObject toJson(const SampleJudgement &judgement)
{
    return {{u"relevant"_s, judgement.relevant},
            {u"said"_s, toKey(judgement.said)},
            {u"meant"_s, toKey(judgement.meant)},
            {u"by"_s, judgement.by},
            {u"at"_s, timeToJson(judgement.at)}};
}

SampleJudgement sampleJudgementFromJson(const QJsonObject &json)
{
    SampleJudgement judgement;
    judgement.relevant = json[u"relevant"_s].toBool(true);
    judgement.said = sentimentFromKey(json[u"said"_s].toString()).value_or(Sentiment::Unclassified);
    judgement.meant = sentimentFromKey(json[u"meant"_s].toString()).value_or(Sentiment::Unclassified);
    judgement.by = json[u"by"_s].toString();
    judgement.at = timeFromJson(json[u"at"_s]);
    return judgement;
}

Uid sampleUid(const Uid &brand, QDate month) { return brand + u':' + month.toString(u"yyyy-MM"_s); }

Rate wilsonRate(int hits, int of)
{
    Rate rate{hits, of};
    if (of <= 0)
        return rate;
    constexpr double z = 1.959964;
    const double n = of, p = double(hits) / n;
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    rate.share = p;
    rate.lower = std::max(0.0, middle - half);
    rate.upper = std::min(1.0, middle + half);
    return rate;
}

} // namespace pulse
