#include "analysis/text_features.h"
#include "packaging/train/dataset.h"
#include "packaging/train/linear_trainer.h"
#include "packaging/train/tasks.h"

namespace pulse::train {
using namespace Qt::StringLiterals;

void trainKoreanKind(const Folders &folders, ModelFile &model)
{
    constexpr float FactsWeight = 5, CommentsWeight = 0.5f, ProductWeight = 2; // few facts, many comments
    constexpr std::size_t ReviewStep = 12; // of the reviews, which are all alike, one in so many is enough
    TextFeatures features;
    Corpus corpus;
    const auto add = [&](const Labelled &one, float target, float weight) {
        corpus.add(features.korean(one.text, TextFeatures::Negation::Marked), {target}, {weight});
    };
    for (const Labelled &one : readLabelled(folders.data + u"/ko_neutral_train.tsv.gz"_s))
        if (share(one.text, Salt) >= FactsAside)
            add(one, 1, FactsWeight);
    for (const QString &file : {u"ko_nsmc_train"_s, u"ko_stars3_train"_s}) {
        const auto reviews = readLabelled(folders.data + u'/' + file + u".tsv.gz"_s);
        for (std::size_t i = 0; i < reviews.size(); i += ReviewStep)
            add(reviews[i], 0, 1);
    }
    for (const QString &file : {u"ko_beep_train"_s, u"ko_kmhas_train"_s, u"ko_curse_train"_s})
        for (const Labelled &one : readLabelled(folders.data + u'/' + file + u".tsv.gz"_s))
            if (share(one.text) >= AbuseAside)
                add(one, 0, CommentsWeight);
    // Short and without endings, as headlines are: "산 지 사흘 만에 고장".
    for (const Labelled &one : readLabelled(folders.invented + u"/product_ko.tsv"_s))
        if (one.label != u"neutral")
            add(one, 0, ProductWeight);
    Settings settings;
    settings.bits = 16;
    settings.epochs = 2;
    settings.runs = 3;
    settings.rate = 0.1f;
    model.tables[u"ko.kind"_s] = quantise(train(corpus, settings), 0.4);
}

} // namespace pulse::train
