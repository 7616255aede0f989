#include "core/sentiment.h"

namespace pulse {
using namespace Qt::StringLiterals;

QString toKey(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Negative:
        return u"negative"_s;
    case Sentiment::Neutral:
        return u"neutral"_s;
    case Sentiment::Positive:
        return u"positive"_s;
    case Sentiment::Unclassified:
        break;
    }
    return u"unclassified"_s;
}

std::optional<Sentiment> sentimentFromKey(const QString &key)
{
    const QString word = key.trimmed().toLower();
    if (word == u"negative" || word == u"부정")
        return Sentiment::Negative;
    if (word == u"neutral" || word == u"중립")
        return Sentiment::Neutral;
    if (word == u"positive" || word == u"긍정")
        return Sentiment::Positive;
    if (word == u"unclassified" || word == u"미분류")
        return Sentiment::Unclassified;
    return std::nullopt;
}

} // namespace pulse
