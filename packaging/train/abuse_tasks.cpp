#include "analysis/classifier.h"
#include "analysis/text_features.h"
#include "packaging/train/dataset.h"
#include "packaging/train/linear_trainer.h"
#include "packaging/train/tasks.h"
#include "packaging/train/yes_no.h"
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace pulse::train {
using namespace Qt::StringLiterals;

namespace {

/// Calibrates a language's abuse table with the sentiment table that the model already has, and puts both in place.
void putAbuse(ModelFile &model, const QString &language, const WeightTable &table, const std::vector<Kept> &kept,
              const std::vector<double> &setWeights, std::optional<double> threshold = {})
{
    const auto sentiment = model.tables.constFind(language + u".sentiment"_s);
    if (sentiment == model.tables.constEnd()) {
        std::fprintf(stderr, "Train %s.sentiment first: abuse is calibrated with it.\n", qPrintable(language));
        std::exit(1);
    }
    const auto inputs = [&](const Kept &one) {
        float scores[8], sentimentScores[8];
        table.score(one.features, scores);
        sentiment->score(one.marked, sentimentScores);
        const auto values = pulse::calibration::abuseInputs(scores[0], sentimentScores);
        return std::vector<float>(values.begin(), values.end());
    };
    model.numbers[language + u".abuse"_s] = calibrateYesNo(inputs, kept, setWeights, threshold);
    model.tables[language + u".abuse"_s] = table;
}

} // namespace

void trainKoreanAbuse(const Folders &folders, ModelFile &model)
{
    const QString files[] = {u"ko_beep_train"_s, u"ko_kmhas_train"_s, u"ko_curse_train"_s};
    constexpr float Weight[] = {1, 1, 2}; // the sets differ in size and in what they call abuse
    TextFeatures features, marked;
    Corpus corpus;
    std::vector<Kept> kept;
    for (int set = 0; set < 3; ++set)
        for (const Labelled &one : readLabelled(folders.data + u'/' + files[set] + u".tsv.gz"_s)) {
            const bool yes = one.label == u"abuse";
            const auto &hashes = features.korean(one.text, TextFeatures::Negation::Plain);
            if (share(one.text) < AbuseAside)
                kept.push_back({hashes, yes, set, marked.korean(one.text, TextFeatures::Negation::Marked)});
            else
                corpus.add(hashes, {yes ? 1.0f : 0.0f}, {Weight[set]});
        }
    for (const Labelled &word : readLabelled(folders.lexicon + u"/ko_abuse.tsv"_s))
        corpus.add(features.korean(word.text, TextFeatures::Negation::Plain), {1}, {0.5f});
    Settings settings;
    settings.bits = 22;
    settings.heads = 1;
    settings.epochs = 2;
    settings.rate = 0.1f;
    settings.smoothing = 1;
    settings.power = 1.3f;
    // BEEP calls abuse what K-MHaS, from comments of the same kind, calls clean: the narrower idea counts more. The
    // threshold was chosen by eye where K-MHaS, Curse and APEACH (development part) all keep a margin; the optimum of
    // their mean is too flat to be found by search.
    constexpr double Threshold = 0.4375;
    putAbuse(model, u"ko"_s, quantise(train(corpus, settings), 0.15), kept, {0.5, 1, 0.7}, Threshold);
}

void trainEnglishAbuse(const Folders &folders, ModelFile &model)
{
    TextFeatures features, marked;
    Corpus corpus;
    std::vector<Kept> kept;
    const auto learn = [&](const QString &file, float weight, double aside) {
        for (const Labelled &one : readLabelled(folders.data + u'/' + file + u".tsv.gz"_s)) {
            const bool yes = one.label == u"abuse";
            const auto &hashes = features.english(one.text, TextFeatures::Negation::Plain);
            if (share(one.text) < aside)
                kept.push_back({hashes, yes, 0, marked.english(one.text, TextFeatures::Negation::Marked)});
            else
                corpus.add(hashes, {yes ? 1.0f : 0.0f}, {yes ? 1.4f * weight : weight});
        }
    };
    learn(u"en_offensive_train"_s, 1, AbuseAside);
    learn(u"en_offensive_val"_s, 1, AbuseAside);
    learn(u"en_hate_train"_s, 0.3f, 0); // insults of groups; their idea of abuse is narrower
    for (const Labelled &word : readLabelled(folders.lexicon + u"/en_abuse.tsv"_s)) {
        const int sureness = word.label.toInt(); // 0 to 2: how likely the word is used to insult
        corpus.add(features.english(word.text, TextFeatures::Negation::Plain), {0.3f + 0.3f * float(sureness)}, {0.3f});
    }
    Settings settings;
    settings.bits = 21;
    settings.heads = 1;
    settings.epochs = 2;
    settings.rate = 0.1f;
    settings.smoothing = 1;
    settings.power = 1.5f;
    putAbuse(model, u"en"_s, quantise(train(corpus, settings), 0.2), kept, {1});
}

} // namespace pulse::train
