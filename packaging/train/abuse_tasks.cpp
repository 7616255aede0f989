#include "analysis/classifier.h"
#include "analysis/text_features.h"
#include "packaging/train/dataset.h"
#include "packaging/train/linear_trainer.h"
#include "packaging/train/tasks.h"
#include "packaging/train/yes_no.h"
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace pulse::train {
using namespace Qt::StringLiterals;

namespace {

/// What a language's abuse table and the tables that are read beside it say of the kept-aside texts.
class AbuseCalibration {
public:
    AbuseCalibration(const ModelFile &model, const QString &language, const WeightTable &abuse)
        : m_abuse(abuse), m_sentiment(find(model, language + u".sentiment"_s)),
          m_forum(find(model, language + u".forum"_s))
    {
        if (!m_sentiment) {
            std::fprintf(stderr, "Train %s.sentiment first: abuse is calibrated with it.\n", qPrintable(language));
            std::exit(1);
        }
    }

    /// The numbers that Classifier reads beside the table. \a deciding, \a sureness: how much each set counts in what
    /// is called abuse, and in how sure that is.
    QList<float> numbers(const std::vector<Kept> &kept, const std::vector<double> &deciding,
                         const std::vector<double> &sureness, std::optional<double> threshold)
    {
        const auto inputs = [this](const Kept &one) { return decidingInputs(one); };
        const QList<float> decision = calibrateYesNo(inputs, kept, deciding, threshold);
        std::vector<double> margins;
        margins.reserve(kept.size());
        for (const Kept &one : kept)
            margins.push_back(margin(one, decision));
        const auto sureInputs = [&](const Kept &one) {
            const auto values =
                pulse::calibration::surenessInputs(float(margin(one, decision)), one.features.size(),
                                                   pulse::calibration::likenessOf(m_forum, one.features));
            return std::vector<float>(values.begin(), values.end());
        };
        return decision + calibrateSureness(sureInputs, kept, margins, sureness);
    }

private:
    static const WeightTable *find(const ModelFile &model, const QString &name)
    {
        const auto found = model.tables.constFind(name);
        return found == model.tables.constEnd() ? nullptr : &*found;
    }

    std::vector<float> decidingInputs(const Kept &one) const
    {
        float scores[8], sentiment[8];
        m_abuse.score(one.features, scores);
        m_sentiment->score(one.marked, sentiment);
        const auto values = pulse::calibration::abuseInputs(scores[0], sentiment);
        return {values.begin(), values.end()};
    }

    /// Log odds above those of the threshold, which stands last in \a decision.
    double margin(const Kept &one, const QList<float> &decision) const
    {
        const std::vector<float> inputs = decidingInputs(one);
        double sum = -std::log(double(decision.last() / (1 - decision.last())));
        for (std::size_t k = 0; k < inputs.size(); ++k)
            sum += double(decision[qsizetype(k)] * inputs[k]);
        return sum;
    }

    const WeightTable &m_abuse;
    const WeightTable *m_sentiment, *m_forum;
};

/// Learns from \a corpus, then once more with texts that nobody labelled, softly as the first table reads them: words
/// that stand beside known insults become known (self-training). \a weight: of such a text.
WeightTable selfTrained(Corpus corpus, const std::vector<std::vector<std::uint32_t>> &unlabelled, float weight,
                        const Settings &settings, double keep)
{
    constexpr float Trust = 1.2f; // the table is more cautious than it need be
    const WeightTable first = quantise(train(corpus, settings), keep);
    for (const auto &hashes : unlabelled) {
        float scores[8];
        first.score(hashes, scores);
        corpus.add(hashes, {1 / (1 + std::exp(-Trust * scores[0]))}, {weight});
    }
    return quantise(train(corpus, settings), keep);
}

} // namespace

void trainKoreanAbuse(const Folders &folders, ModelFile &model)
{
    const QString files[] = {u"ko_beep_train"_s, u"ko_kmhas_train"_s, u"ko_curse_train"_s};
    constexpr float Weight[] = {1, 1, 2}; // the sets differ in size and in what they call abuse
    constexpr int Forum = 2;              // Curse; the others are comments under news
    TextFeatures features, marked;
    Corpus corpus, forum;
    std::vector<Kept> kept;
    for (int set = 0; set < 3; ++set)
        for (const Labelled &one : readLabelled(folders.data + u'/' + files[set] + u".tsv.gz"_s)) {
            const bool yes = one.label == u"abuse";
            const auto &hashes = features.korean(one.text, TextFeatures::Negation::Plain);
            if (share(one.text) < AbuseAside)
                kept.push_back({hashes, yes, set, marked.korean(one.text, TextFeatures::Negation::Marked)});
            else {
                corpus.add(hashes, {yes ? 1.0f : 0.0f}, {Weight[set]});
                forum.add(hashes, {set == Forum ? 1.0f : 0.0f}, {set == Forum ? 5.0f : 1.0f}); // by size
            }
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
    Settings telling;
    telling.bits = 18;
    telling.epochs = 2;
    telling.runs = 3;
    telling.rate = 0.1f;
    telling.smoothing = 1;
    model.tables[u"ko.forum"_s] = quantise(train(forum, telling), 0.3);
    // BEEP calls abuse what K-MHaS, from comments of the same kind, calls clean: the narrower idea counts more. The
    // threshold was chosen by eye where K-MHaS, Curse and APEACH (development part) all keep a margin; the optimum of
    // their mean is too flat to be found by search.
    constexpr double Threshold = 0.4375;
    const WeightTable table = quantise(train(corpus, settings), 0.15);
    model.numbers[u"ko.abuse"_s] =
        AbuseCalibration(model, u"ko"_s, table).numbers(kept, {0.5, 1, 0.7}, {0.5, 0.8, 0.8}, Threshold);
    model.tables[u"ko.abuse"_s] = table;
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
    settings.rate = 0.2f;
    settings.smoothing = 1;
    settings.power = 1.5f;
    std::vector<std::vector<std::uint32_t>> unlabelled;
    for (const Labelled &tweet : readLabelled(folders.data + u"/en_tweeteval_train.tsv.gz"_s))
        unlabelled.push_back(features.english(tweet.text, TextFeatures::Negation::Plain));
    const WeightTable table = selfTrained(std::move(corpus), unlabelled, 0.3f, settings, 0.2);
    model.numbers[u"en.abuse"_s] = AbuseCalibration(model, u"en"_s, table).numbers(kept, {1}, {1}, {});
    model.tables[u"en.abuse"_s] = table;
}

} // namespace pulse::train
