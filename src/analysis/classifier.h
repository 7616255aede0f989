#pragma once
#include "analysis/model_file.h"
#include "core/result.h"
#include "core/sentiment.h"
#include <QList>
#include <QString>
#include <array>
#include <memory>
#include <optional>

namespace pulse {

/// Reads sentiment, abuse and purchase intent out of Korean and English texts with the trained tables of one model
/// file. Immutable and cheap to copy; all functions are thread-safe.
class Classifier {
public:
    /// Where the shipped model stands in the program's resources.
    static constexpr const char *ResourcePath = ":/classifier/model.bin";

    /// From the bytes of a model file; refuses a damaged one in words.
    static Result<Classifier> load(const QByteArray &bytes);
    /// From the program's resources.
    static Result<Classifier> load();

    /// \a language as ISO 639-1; "ko" and "en" are judged, any other leaves the text unclassified. Empty: the letters
    /// decide (Hangul: Korean, otherwise English; nothing but links, names and numbers: unclassified). What posts
    /// without a word say is told by rule (wordlessKind()), in any language.
    Judgement judge(QStringView text, const QString &language) const;
    /// One part of judge() alone, for those who need no more.
    Judgement judgeSentiment(QStringView text, const QString &language) const;
    /// For a layer on top of it: probabilities of negative, neutral and positive, and the factors by which the class
    /// that is named leans towards the rarer ones. Nothing for what is not judged.
    struct SentimentScores {
        std::array<double, 3> probability{}, leaning{};
        double polarity = 0;
    };
    std::optional<SentimentScores> sentimentScores(QStringView text, const QString &language) const;
    /// Probability, 0..1: from 0.5 on the text is called abuse, below clean, and the larger of it and its rest is how
    /// sure that is.
    double abuse(QStringView text, const QString &language) const;
    double purchaseIntent(QStringView text, const QString &language) const; ///< probability, 0..1

    /// From this probability on a text is called abuse, or a wish to buy.
    static constexpr double Threshold = 0.5;

    /// What the model was trained on.
    const QString &description() const { return m_model->trainedFrom; }

private:
    explicit Classifier(std::shared_ptr<const ModelFile> model);
    /// The tables and calibrations of one language; null where the model has none.
    struct Language {
        const WeightTable *sentiment = nullptr, *abuse = nullptr, *intent = nullptr, *kind = nullptr, *forum = nullptr;
        QList<float> sentimentCalibration, abuseCalibration, intentCalibration;
        bool korean = false;
    };
    const Language *languageFor(QStringView text, const QString &language) const;
    class Features;
    static std::optional<SentimentScores> scoresOf(const Language &language, Features &features);
    static Judgement sentimentOf(const Language &language, Features &features);
    static double abuseOf(const Language &language, Features &features);
    static double intentOf(const Language &language, Features &features);

    std::shared_ptr<const ModelFile> m_model;
    Language m_korean, m_english;
};

/// The steps from scores to probabilities, shared with the trainer, which fits their numbers.
namespace calibration {
/// How much a text reads like those that \a table was trained to tell: facts (news, encyclopaedia) rather than opinion,
/// a forum rather than comments under news; -4..4, 0 where there is no table.
float likenessOf(const WeightTable *table, const std::vector<std::uint32_t> &features);
/// What the sentiment's calibration sees of the scores (polarity, neutrality), how factual the text is and its length.
/// Its numbers: three rows (negative, neutral, positive) of so many weights, then three factors by which the decision
/// leans.
inline constexpr int SentimentInputs = 26;
std::array<float, SentimentInputs> sentimentInputs(const float *scores, float factual, std::size_t features);
/// What decides on abuse: the table's score, and the scores of sentiment (polarity, neutrality), since abuse is hardly
/// ever kind. Its numbers: so many weights, then the probability from which on a text is called abuse, then the weights
/// of surenessInputs().
inline constexpr int AbuseInputs = 5;
std::array<float, AbuseInputs> abuseInputs(float abuse, const float *sentiment);
/// What tells how often that decision is right. \a margin: log odds above the deciding ones, above 0 for abuse. \a
/// forum: how much the text reads like a forum, since places differ in what is called abuse.
inline constexpr int SurenessInputs = 13;
std::array<float, SurenessInputs> surenessInputs(float margin, std::size_t features, float forum);
} // namespace calibration

} // namespace pulse
