#include "analysis/classifier.h"
#include "analysis/text_features.h"
#include "packaging/train/dataset.h"
#include "packaging/train/linear_trainer.h"
#include "packaging/train/tasks.h"
#include "packaging/train/yes_no.h"
#include <algorithm>

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

constexpr int Parts = 8; // of the invented posts, each with phrases of its own
/// What people write is partly what was learned from, partly new: how much the first counts in the calibration, by the
/// .632 rule (Efron 1983). Posts of left-out phrases alone tell too little sureness.
constexpr double KnownShare = 0.368;

std::vector<Labelled> inventedPart(const Folders &folders, const QString &language, int part)
{
    return readLabelled(folders.invented + u"/intent_%1_%2.tsv"_s.arg(language).arg(part));
}

QList<Background> backgroundsOf(const QString &language)
{
    return language == u"ko" ? QList<Background>{{u"ko_nsmc_train"_s, 4000},
                                                 {u"ko_neutral_train"_s, 2000},
                                                 {u"ko_kmhas_train"_s, 1500}}
                             : QList<Background>{{u"en_tweeteval_train"_s, 6000}, {u"en_offensive_train"_s, 1500}};
}

const std::vector<std::uint32_t> &featuresOf(TextFeatures &features, const QString &text, const QString &language)
{
    return language == u"ko" ? features.korean(text, TextFeatures::Negation::Plain)
                             : features.english(text, TextFeatures::Negation::Plain);
}

std::vector<Labelled> backgroundTexts(const Folders &folders, const QString &language)
{
    std::vector<Labelled> texts;
    for (const Background &background : backgroundsOf(language)) {
        std::size_t count = 0;
        for (Labelled &one : readLabelled(folders.data + u'/' + background.file + u".tsv.gz"_s)) {
            if (speaksOfBuying(one.text))
                continue;
            if (++count > background.limit)
                break;
            texts.push_back({std::move(one.text), u"none"_s});
        }
    }
    return texts;
}

/// The table of a language. \a without: the part of the invented posts that is not learned from; -1: none.
WeightTable intentTable(const Folders &folders, const QString &language, int without)
{
    TextFeatures features;
    Corpus corpus;
    const auto add = [&](const Labelled &one, float weight) {
        const bool yes = one.label == u"purchase";
        corpus.add(featuresOf(features, one.text, language), {yes ? 1.0f : 0.0f}, {weight});
    };
    for (int part = 0; part < Parts; ++part)
        if (part != without)
            for (const Labelled &one : inventedPart(folders, language, part))
                add(one, 1);
    for (const Labelled &one : backgroundTexts(folders, language))
        if (share(one.text) >= BackgroundAside)
            add(one, 0.5f);
    Settings settings;
    settings.bits = 17;
    settings.heads = 1;
    settings.epochs = 4;
    settings.runs = 3;
    settings.rate = 0.3f;
    return quantise(train(corpus, settings), 0.2);
}

/// How many we made up of each kind says nothing of posts at large: both count alike.
void weighAlike(std::vector<Kept> &kept)
{
    const double wishes = double(std::count_if(kept.begin(), kept.end(), [](const Kept &one) { return one.yes; }));
    for (Kept &one : kept)
        if (one.yes)
            one.weight = (double(kept.size()) - wishes) / wishes;
}

} // namespace

void trainKoreanIntent(const Folders &folders, ModelFile &model)
{
    model.tables[u"ko.intent"_s] = intentTable(folders, u"ko"_s, -1);
}

void trainEnglishIntent(const Folders &folders, ModelFile &model)
{
    model.tables[u"en.intent"_s] = intentTable(folders, u"en"_s, -1);
}

void calibrateIntent(const Folders &folders, ModelFile &model)
{
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        TextFeatures features;
        std::vector<Kept> kept, known;
        const auto add = [&](std::vector<Kept> &texts, const Labelled &one, int set) {
            texts.push_back({featuresOf(features, one.text, language), one.label == u"purchase", set});
        };
        std::vector<WeightTable> tables; // one for each part, learned from the others, then the one that is shipped
        for (int part = 0; part < Parts; ++part) {
            for (const Labelled &one : inventedPart(folders, language, part)) {
                add(kept, one, part);
                add(known, one, Parts);
            }
            tables.push_back(intentTable(folders, language, part));
        }
        tables.push_back(model.tables.value(language + u".intent"_s));
        int count = 0;
        for (const Labelled &one : backgroundTexts(folders, language))
            if (share(one.text) < BackgroundAside)
                add(kept, one, count++ % Parts);
        weighAlike(kept);
        weighAlike(known);
        kept.insert(kept.end(), known.begin(), known.end());
        std::vector<double> setWeights(Parts, (1 - KnownShare) / Parts);
        setWeights.push_back(KnownShare);
        const auto inputs = [&](const Kept &one) {
            float scores[8];
            tables[std::size_t(one.set)].score(one.features, scores);
            return std::vector<float>{1, scores[0]};
        };
        model.numbers[language + u".intent"_s] =
            calibrateYesNo(inputs, kept, setWeights, pulse::Classifier::Threshold).first(2);
    }
}

} // namespace pulse::train
