#pragma once
#include "core/sentiment.h"
#include <QList>
#include <QString>
#include <functional>

namespace pulse {

/// A word of a text and what it did to the judgement.
struct WordInfluence {
    qsizetype begin = 0, end = 0; ///< UTF-16 indices of the word in the text
    double polarity = 0;          ///< by how much the word raised the polarity (below 0: lowered), -2..2
    double abuse = 0;             ///< by how much it raised the probability of abuse, -1..1
    double purchaseIntent = 0;    ///< the same for a wish to buy
};

/// The words of \a text in order with their part in what \a judge makes of it: each is what changes when the word is
/// left out; where abuse or a wish to buy rests on several words that each suffice, what each says by itself. At most
/// the first 200 words, so \a judge is called at most 601 times.
QList<WordInfluence> explainWords(const QString &text, const std::function<Judgement(const QString &)> &judge);

} // namespace pulse
