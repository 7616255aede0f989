#include "analysis/classifier.h"
#include "analysis/text_features.h"
#include "packaging/train/calibration.h"
#include "packaging/train/dataset.h"
#include "packaging/train/linear_trainer.h"
#include "packaging/train/tasks.h"
#include <algorithm>
#include <cmath>

namespace pulse::train {
using namespace Qt::StringLiterals;

namespace {

using Extract = const std::vector<std::uint32_t> &(*)(TextFeatures &, QStringView);

const std::vector<std::uint32_t> &korean(TextFeatures &features, QStringView text)
{
    return features.korean(text, TextFeatures::Negation::Marked);
}

const std::vector<std::uint32_t> &english(TextFeatures &features, QStringView text)
{
    return features.english(text, TextFeatures::Negation::Marked);
}

constexpr float PositiveShare = 0.53f; // negative / positive texts of all Korean sets, so that sides count alike

enum Class { Negative = 0, Neutral = 1, Positive = 2 };

Class classOf(const QString &label)
{
    return label == u"negative" ? Negative : label == u"neutral" ? Neutral : Positive;
}

/// Collects texts for the two heads polarity and neutrality, and keeps some aside for the calibration.
class SentimentSet {
public:
    explicit SentimentSet(Extract extract) : m_extract(extract) {}

    /// Texts to learn from. \a weights: of negative, neutral, positive. \a neutralPull: how much a neutral text pulls
    /// the polarity of its words towards the middle. A share of \a aside is left to calibrateOn().
    void learn(const std::vector<Labelled> &texts, std::array<float, 3> weights, float neutralPull, double aside = 0)
    {
        for (const Labelled &one : texts) {
            if (share(one.text, Salt) < aside)
                continue;
            const Class c = classOf(one.label);
            const float weight = weights[std::size_t(c)];
            corpus.add(m_extract(m_features, one.text),
                       {c == Positive  ? 1.0f
                        : c == Neutral ? 0.5f
                                       : 0.0f,
                        c == Neutral ? 1.0f : 0.0f},
                       {c == Neutral ? weight * neutralPull : weight, weight});
        }
    }

    /// Texts that were not learned from. \a alike: the classes count alike, for sets with too few of one.
    void calibrateOn(const std::vector<Labelled> &texts, double aside, double weight, bool alike, int set = 0)
    {
        std::array<double, 3> counts{};
        const std::size_t first = points.size();
        for (const Labelled &one : texts) {
            if (share(one.text, Salt) >= aside)
                continue;
            const Class c = classOf(one.label);
            kept.push_back(m_extract(m_features, one.text));
            points.push_back({{}, int(c), weight, set});
            ++counts[std::size_t(c)];
        }
        const double all = double(points.size() - first);
        for (std::size_t i = first; alike && i < points.size(); ++i)
            points[i].weight *= all / 3 / counts[std::size_t(points[i].label)];
    }

    /// The numbers that Classifier reads beside the table. \a lean: the factors of the three classes; searched for
    /// where none are given.
    QList<float> calibration(const WeightTable &table, const WeightTable *kind, const QList<float> &lean = {})
    {
        for (std::size_t i = 0; i < points.size(); ++i) {
            float scores[8];
            table.score(kept[i], scores);
            const auto inputs = pulse::calibration::sentimentInputs(
                scores, pulse::calibration::likenessOf(kind, kept[i]), kept[i].size());
            points[i].inputs.assign(inputs.begin(), inputs.end());
        }
        const QList<float> weights = calibrate(points, 3);
        return weights + (lean.isEmpty() ? leaning(points, weights) : lean);
    }

    Corpus corpus;
    std::vector<CalibrationPoint> points;
    std::vector<std::vector<std::uint32_t>> kept;

private:
    TextFeatures m_features;
    Extract m_extract;
};

} // namespace

void trainKoreanSentiment(const Folders &folders, ModelFile &model)
{
    constexpr double StarsAside = 0.06;
    constexpr double FactsWeight = 12; // nearly as much as the stars
    constexpr int FactsCopies = 10;    // there are few of them beside the reviews
    const auto stars = readLabelled(folders.data + u"/ko_stars3_train.tsv.gz"_s);
    const auto facts = readLabelled(folders.data + u"/ko_neutral_train.tsv.gz"_s);
    SentimentSet set(&korean);
    set.learn(readLabelled(folders.data + u"/ko_nsmc_train.tsv.gz"_s), {1, 1, PositiveShare}, 0);
    set.learn(readLabelled(folders.invented + u"/lacking_ko.tsv"_s), {3, 3, 3}, 0.1f);
    set.learn(readLabelled(folders.invented + u"/negation_ko.tsv"_s), {2, 2, 2}, 0.1f);
    set.learn(readLabelled(folders.invented + u"/product_ko.tsv"_s), {2, 2, 2}, 0.3f);
    set.learn(readLabelled(folders.invented + u"/between_lines_ko.tsv"_s), {2, 2, 2}, 0.3f);
    set.learn(stars, {1, 1, PositiveShare}, 0.1f, StarsAside);
    for (int copy = 0; copy < FactsCopies; ++copy)
        set.learn(facts, {1, 1, 1}, 0.1f, FactsAside);
    set.calibrateOn(stars, StarsAside, 1, true);
    set.calibrateOn(facts, FactsAside, FactsWeight, false, 1);
    set.calibrateOn(readLabelled(folders.invented + u"/product_ko_calibration.tsv"_s), 1, 1, true, 2);
    set.calibrateOn(readLabelled(folders.invented + u"/between_lines_ko_calibration.tsv"_s), 1, 1, true, 2);
    Settings settings;
    settings.bits = 22;
    settings.heads = 2;
    settings.smoothing = 1;
    settings.power = 0.5f; // in full it overdoes what only the facts, which are copied, have
    const WeightTable table = quantise(train(set.corpus, settings), 0.4);
    const auto kind = model.tables.constFind(u"ko.kind"_s);
    // From 0.9 to 1.2 the stars are read alike (0.703 to 0.705): the search would take either end by chance.
    const QList<float> lean = {1.16f, 1, 1};
    model.numbers[u"ko.sentiment"_s] = set.calibration(table, kind == model.tables.constEnd() ? nullptr : &*kind, lean);
    model.tables[u"ko.sentiment"_s] = table;
}

void trainEnglishSentiment(const Folders &folders, ModelFile &model)
{
    SentimentSet set(&english);
    const std::array<float, 3> weights = {2.5f, 0.9f, 1}; // three times as many are positive as negative
    set.learn(readLabelled(folders.data + u"/en_tweeteval_train.tsv.gz"_s), weights, 0.3f);
    set.learn(readLabelled(folders.data + u"/en_tweeteval_val.tsv.gz"_s), weights, 0.3f);
    set.learn(readLabelled(folders.invented + u"/negation_en.tsv"_s), {3, 1, 3}, 0.3f);
    set.learn(readLabelled(folders.invented + u"/product_en.tsv"_s), {2, 2, 2}, 0.3f);
    set.learn(readLabelled(folders.invented + u"/between_lines_en.tsv"_s), {2, 2, 2}, 0.3f);
    constexpr float Denied = -0.74f; // what "not" makes of a valence in VADER (Hutto and Gilbert 2014)
    TextFeatures features;
    for (const Labelled &word : readLabelled(folders.lexicon + u"/en_sentiment.tsv"_s)) {
        const float valence = word.label.toFloat(); // -4 to 4
        if (std::abs(valence) < 0.8f)
            continue;
        set.corpus.add(english(features, word.text), {std::clamp(0.5f + valence / 5, 0.0f, 1.0f), 0.15f}, {1, 0.5f});
        if (word.text.front().isLetter())
            set.corpus.add(english(features, u"not "_s + word.text),
                           {std::clamp(0.5f + Denied * valence / 5, 0.0f, 1.0f), 0.15f}, {1, 0.5f});
    }
    // The later tweets are unlike those that were learned from, and the posts that will come are unlike them too.
    set.calibrateOn(readLabelled(folders.data + u"/en_tweeteval_test_dev.tsv.gz"_s), 1, 1, false);
    set.calibrateOn(readLabelled(folders.invented + u"/product_en_calibration.tsv"_s), 1, 1, true, 2);
    set.calibrateOn(readLabelled(folders.invented + u"/between_lines_en_calibration.tsv"_s), 1, 1, true, 2);
    Settings settings;
    settings.bits = 20;
    settings.heads = 2;
    settings.runs = 12;
    settings.rate = 0.2f;
    settings.smoothing = 1;
    const WeightTable table = quantise(train(set.corpus, settings), 0.4);
    model.numbers[u"en.sentiment"_s] = set.calibration(table, nullptr);
    model.tables[u"en.sentiment"_s] = table;
}

} // namespace pulse::train
