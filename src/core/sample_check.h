#pragma once
#include "core/ids.h"
#include "core/sentiment.h"
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <optional>

namespace pulse {

/// How many mentions of a month are drawn for people to judge.
inline constexpr int SampleSize = 50;

/// What a person made of one mention of a sample.
struct SampleJudgement {
    Uid mention;
    bool relevant = true;                      ///< about the brand at all
    Sentiment said = Sentiment::Unclassified;  ///< the program's class at that moment
    Sentiment meant = Sentiment::Unclassified; ///< the right one; counts where relevant
    QString by;
    QDateTime at; ///< UTC
    bool isRight() const { return said == meant; }
};
QJsonObject toJson(const SampleJudgement &judgement); ///< without the mention, which is part of its uid
SampleJudgement sampleJudgementFromJson(const QJsonObject &json);

/// The name of a brand's sample of a month: the same on every machine.
Uid sampleUid(const Uid &brand, QDate month);

/// A share with the interval in which it lies with 95 % certainty: Wilson's (1927), honest for small numbers.
struct Rate {
    int hits = 0, of = 0;
    double share = 0, lower = 0, upper = 1; ///< 0..1; without any: 0 and the whole range
};
Rate wilsonRate(int hits, int of);

} // namespace pulse
