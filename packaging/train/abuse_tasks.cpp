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
    constexpr float Weight[] = {1.5f, 0.8f, 2.0f};
    TextFeatures features;
    Corpus corpus;
    std::vector<Kept> kept;
    for (int set = 0; set < 3; ++set)
        for (const Labelled &one : readLabelled(folders.data + u'/' + files[set] + u".tsv.gz"_s)) {
            const bool yes = one.label == u"abuse";
            const auto &hashes = features.korean(one.text);
            if (share(one.text) < AbuseAside) {
                kept.push_back({hashes, yes, set});
                continue;
            }
            std::array<float, 8> target{}, weight{};
            target[std::size_t(1 + set)] = yes;
            weight[std::size_t(1 + set)] = Weight[set];
            for (int other = 0; other < 3; ++other) {
                target[std::size_t(4 + other)] = other == set;
                weight[std::size_t(4 + other)] = 0.5f * Weight[set];
            }
            corpus.add(hashes, target, weight);
        }
    Settings settings;
    settings.bits = 19;
    settings.heads = 8;
    settings.epochs = 2;
    settings.runs = 3;
    settings.base = {-1, 0, 0, 0, -1, -1, -1, -1};
    const WeightTable table = quantise(train(corpus, settings), 0.3);
    model.numbers[u"ko.abuse"_s] = calibrateYesNo(table, kept, 3);
    model.tables[u"ko.abuse"_s] = table;
}

void trainEnglishAbuse(const Folders &folders, ModelFile &model)
{
    TextFeatures features;
    Corpus corpus;
    std::vector<Kept> kept;
    for (const QString &file : {u"en_offensive_train"_s, u"en_offensive_val"_s})
        for (const Labelled &one : readLabelled(folders.data + u'/' + file + u".tsv.gz"_s)) {
            const bool yes = one.label == u"abuse";
            const auto &hashes = features.english(one.text);
            if (share(one.text) < AbuseAside)
                kept.push_back({hashes, yes, 0});
            else
                corpus.add(hashes, {float(yes)}, {yes ? 1.4f : 1.0f});
        }
    Settings settings;
    settings.bits = 19;
    settings.heads = 1;
    settings.epochs = 2;
    const WeightTable table = quantise(train(corpus, settings), 0.3);
    model.numbers[u"en.abuse"_s] = calibrateYesNo(table, kept, 1);
    model.tables[u"en.abuse"_s] = table;
}

} // namespace pulse::train
