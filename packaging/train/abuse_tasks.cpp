#include "analysis/text_features.h"
#include "packaging/train/dataset.h"
#include "packaging/train/linear_trainer.h"
#include "packaging/train/tasks.h"
#include "packaging/train/yes_no.h"

namespace pulse::train {
using namespace Qt::StringLiterals;

void trainKoreanAbuse(const Folders &folders, ModelFile &model)
{
    const QString files[] = {u"ko_beep_train"_s, u"ko_kmhas_train"_s, u"ko_curse_train"_s};
    constexpr float Weight[] = {1.5f, 0.8f, 2.0f}; // the sets differ in size and in what they call abuse
    TextFeatures features;
    Corpus corpus;
    std::vector<Kept> kept;
    for (int set = 0; set < 3; ++set)
        for (const Labelled &one : readLabelled(folders.data + u'/' + files[set] + u".tsv.gz"_s)) {
            const bool yes = one.label == u"abuse";
            const auto &hashes = features.korean(one.text);
            if (share(one.text) < AbuseAside)
                kept.push_back({hashes, yes, set});
            else
                corpus.add(hashes, {yes ? 1.0f : 0.0f}, {Weight[set]});
        }
    for (const Labelled &word : readLabelled(folders.lexicon + u"/ko_abuse.tsv"_s))
        corpus.add(features.korean(word.text), {1}, {0.5f});
    Settings settings;
    settings.bits = 20;
    settings.heads = 1;
    settings.epochs = 2;
    settings.rate = 0.1f;
    const WeightTable table = quantise(train(corpus, settings), 0.5);
    model.numbers[u"ko.abuse"_s] = calibrateYesNo(table, kept, 3);
    model.tables[u"ko.abuse"_s] = table;
}

void trainEnglishAbuse(const Folders &folders, ModelFile &model)
{
    TextFeatures features;
    Corpus corpus;
    std::vector<Kept> kept;
    const auto learn = [&](const QString &file, float weight, double aside) {
        for (const Labelled &one : readLabelled(folders.data + u'/' + file + u".tsv.gz"_s)) {
            const bool yes = one.label == u"abuse";
            const auto &hashes = features.english(one.text);
            if (share(one.text) < aside)
                kept.push_back({hashes, yes, 0});
            else
                corpus.add(hashes, {yes ? 1.0f : 0.0f}, {yes ? 1.4f * weight : weight});
        }
    };
    learn(u"en_offensive_train"_s, 1, AbuseAside);
    learn(u"en_offensive_val"_s, 1, AbuseAside);
    learn(u"en_hate_train"_s, 0.3f, 0); // insults of groups; their idea of abuse is narrower
    for (const Labelled &word : readLabelled(folders.lexicon + u"/en_abuse.tsv"_s)) {
        const int sureness = word.label.toInt(); // 0 to 2: how likely the word is used to insult
        corpus.add(features.english(word.text), {0.3f + 0.3f * float(sureness)}, {0.3f});
    }
    Settings settings;
    settings.bits = 19;
    settings.heads = 1;
    settings.epochs = 2;
    settings.rate = 0.1f;
    const WeightTable table = quantise(train(corpus, settings), 0.5);
    model.numbers[u"en.abuse"_s] = calibrateYesNo(table, kept, 1);
    model.tables[u"en.abuse"_s] = table;
}

} // namespace pulse::train
