#pragma once
#include <QString>
#include <optional>

namespace pulse {

/// The numbers are stored in workspaces: never renumber.
enum class Sentiment { Unclassified = 0, Negative = 1, Neutral = 2, Positive = 3 };

/// "negative", "neutral", "positive", "unclassified": in files and on the command line.
QString toKey(Sentiment sentiment);
/// Reads the keys of toKey() in any case, and the Korean words 부정, 중립, 긍정, 미분류.
std::optional<Sentiment> sentimentFromKey(const QString &key);

/// What the program, or a person, made of a text.
struct Judgement {
    Sentiment sentiment = Sentiment::Unclassified;
    double probability = 0;    ///< of the sentiment named, 0..1; 1 for a person's judgement
    double polarity = 0;       ///< -1..1, above 0 for rather positive
    bool byPerson = false;     ///< never overwritten by the classifier
    double abuse = 0;          ///< probability, 0..1
    double purchaseIntent = 0; ///< probability, 0..1
};

} // namespace pulse
