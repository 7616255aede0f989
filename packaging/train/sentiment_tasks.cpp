#include "analysis/classifier.h"
#include "analysis/text_features.h"
#include "packaging/train/calibration.h"
#include "packaging/train/dataset.h"
#include "packaging/train/linear_trainer.h"
#include "packaging/train/tasks.h"
#include <cstdio>

namespace pulse::train {
using namespace Qt::StringLiterals;

namespace {

using Extract = const std::vector<std::uint32_t> &(TextFeatures::*)(QStringView);

constexpr float PositiveShare = 0.53f; // negative / positive texts of all Korean sets, so that sides count alike
constexpr double FactsAside = 0.1;

enum Class { Negative = 0, Neutral = 1, Positive = 2 };

Class classOf(const QString &label)
{
    return label == u"negative" ? Negative : label == u"neutral" ? Neutral : Positive;
}

/// Collects texts for the two heads polarity and neutrality, and keeps some aside for the calibration.
class SentimentSet {
public:
    explicit SentimentSet(Extract extract) : m_extract(extract) {}

    /// \a aside: share of the texts kept for the calibration. \a weights: of negative, neutral, positive.
    void add(const std::vector<Labelled> &texts, std::array<float, 3> weights, double aside, double asideWeight,
             float neutralPull)
    {
        std::array<double, 3> counts{};
        const std::size_t first = points.size();
        for (const Labelled &one : texts) {
            const Class c = classOf(one.label);
            const auto &hashes = (m_features.*m_extract)(one.text);
            if (share(one.text) < aside) {
                kept.push_back(hashes);
                points.push_back({{}, int(c), asideWeight});
                ++counts[std::size_t(c)];
                continue;
            }
            const float weight = weights[std::size_t(c)];
            // A neutral text pulls the polarity of its words a little towards the middle.
            corpus.add(hashes,
                       {c == Positive  ? 1.0f
                        : c == Neutral ? 0.5f
                                       : 0.0f,
                        c == Neutral ? 1.0f : 0.0f},
                       {c == Neutral ? weight * neutralPull : weight, weight});
        }
        // Classes count alike within the set.
        for (std::size_t i = first; i < points.size(); ++i)
            points[i].weight *= 1000 / counts[std::size_t(points[i].label)];
    }

    QList<float> calibration(const WeightTable &table)
    {
        for (std::size_t i = 0; i < points.size(); ++i) {
            float scores[8];
            table.score(kept[i], scores);
            const auto inputs = pulse::calibration::sentimentInputs(scores);
            points[i].inputs.assign(inputs.begin(), inputs.end());
        }
        return calibrate(points, 3);
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
    SentimentSet set(&TextFeatures::korean);
    set.add(readLabelled(folders.data + u"/ko_nsmc_train.tsv.gz"_s), {1, 1, PositiveShare}, 0, 0, 0);
    set.add(readLabelled(folders.data + u"/ko_stars3_train.tsv.gz"_s), {1, 1, PositiveShare}, 0.06, 1, 0.1f);
    const auto facts = readLabelled(folders.data + u"/ko_neutral_train.tsv.gz"_s);
    for (int copy = 0; copy < 8; ++copy)
        set.add(facts, {1, 1, 1}, FactsAside, 0.3 / 8, 0.1f);
    Settings settings;
    settings.bits = 22;
    settings.heads = 2;
    settings.runs = 5;
    const WeightTable table = quantise(train(set.corpus, settings), 0.3);
    model.numbers[u"ko.sentiment"_s] = set.calibration(table);
    model.tables[u"ko.sentiment"_s] = table;
}

void trainEnglishSentiment(const Folders &folders, ModelFile &model)
{
    SentimentSet set(&TextFeatures::english);
    set.add(readLabelled(folders.data + u"/en_tweeteval_train.tsv.gz"_s), {2.5f, 0.9f, 1}, 0.08, 1, 0.3f);
    set.add(readLabelled(folders.data + u"/en_tweeteval_val.tsv.gz"_s), {2.5f, 0.9f, 1}, 0, 0, 0.3f);
    Settings settings;
    settings.bits = 20;
    settings.heads = 2;
    settings.runs = 5;
    const WeightTable table = quantise(train(set.corpus, settings), 0.3);
    model.numbers[u"en.sentiment"_s] = set.calibration(table);
    model.tables[u"en.sentiment"_s] = table;
}

} // namespace pulse::train
