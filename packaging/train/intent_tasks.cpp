#include "analysis/classifier.h"
#include "analysis/text_features.h"
#include "packaging/train/dataset.h"
#include "packaging/train/linear_trainer.h"
#include "packaging/train/tasks.h"
#include "packaging/train/yes_no.h"
#include <cstdio>
#include <cstdlib>

namespace pulse::train {
using namespace Qt::StringLiterals;

namespace {

constexpr double BackgroundAside = 0.06;

/// Ordinary texts of other sets that hardly ever speak of buying: so that not every unknown text is a wish to buy.
struct Background {
    QString file;
    std::size_t limit;
};

bool speaksOfBuying(const QString &text)
{
    for (const QString &word : {u"buy"_s, u"purchase"_s, u"order"_s, u"price"_s, u"want"_s, u"get a"_s, u"need"_s,
                                u"사고 싶"_s, u"사고싶"_s, u"구매"_s, u"지르"_s, u"얼마"_s, u"살까"_s})
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    return false;
}

void trainIntent(const Folders &folders, const QString &language, const QList<Background> &backgrounds,
                 ModelFile &model)
{
    TextFeatures features;
    Corpus corpus;
    const bool korean = language == u"ko";
    const auto add = [&](const Labelled &one, float weight) {
        const bool yes = one.label == u"purchase";
        const auto &hashes = korean ? features.korean(one.text, TextFeatures::Negation::Plain)
                                    : features.english(one.text, TextFeatures::Negation::Plain);
        corpus.add(hashes, {yes ? 1.0f : 0.0f}, {weight});
    };
    for (const Labelled &one : readLabelled(folders.invented + u"/intent_"_s + language + u".tsv"_s))
        add(one, 1);
    for (const Background &background : backgrounds) {
        std::size_t count = 0;
        for (const Labelled &one : readLabelled(folders.data + u'/' + background.file + u".tsv.gz"_s)) {
            if (speaksOfBuying(one.text))
                continue;
            if (++count > background.limit)
                break;
            if (share(one.text) >= BackgroundAside)
                add(one, 0.5f);
        }
    }
    Settings settings;
    settings.bits = 16;
    settings.heads = 1;
    settings.epochs = 3;
    settings.runs = 3;
    settings.rate = 0.15f;
    model.tables[language + u".intent"_s] = quantise(train(corpus, settings), 0.3);
}

} // namespace

void trainKoreanIntent(const Folders &folders, ModelFile &model)
{
    trainIntent(folders, u"ko"_s,
                {{u"ko_nsmc_train"_s, 4000}, {u"ko_neutral_train"_s, 2000}, {u"ko_kmhas_train"_s, 1500}}, model);
}

void trainEnglishIntent(const Folders &folders, ModelFile &model)
{
    trainIntent(folders, u"en"_s, {{u"en_tweeteval_train"_s, 6000}, {u"en_offensive_train"_s, 1500}}, model);
}

void calibrateIntent(const Folders &folders, ModelFile &model)
{
    const QString languages[] = {u"ko"_s, u"en"_s};
    TextFeatures features;
    std::vector<Kept> kept;
    for (int set = 0; set < 2; ++set)
        for (const Labelled &one :
             readLabelled(folders.invented + u"/intent_"_s + languages[set] + u"_calibration.tsv"_s))
            kept.push_back({set == 0 ? features.korean(one.text, TextFeatures::Negation::Plain)
                                     : features.english(one.text, TextFeatures::Negation::Plain),
                            one.label == u"purchase", set});
    const auto inputs = [&](const Kept &one) {
        const auto table = model.tables.constFind(languages[one.set] + u".intent"_s);
        if (table == model.tables.constEnd()) {
            std::fprintf(stderr, "Train %s.intent first: it is calibrated with the other.\n",
                         qPrintable(languages[one.set]));
            std::exit(1);
        }
        float scores[8];
        table->score(one.features, scores);
        return std::vector<float>{1, scores[0]};
    };
    const QList<float> weights = calibrateYesNo(inputs, kept, {1, 1}, pulse::Classifier::Threshold).first(2);
    for (const QString &language : languages)
        model.numbers[language + u".intent"_s] = weights;
}

} // namespace pulse::train
