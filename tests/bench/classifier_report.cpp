// What the shipped classifier reaches on the development sets: one line a set.
// Usage: classifier_report [MODEL_FILE [DATA_FOLDER [INVENTED_FOLDER]]]
#include "analysis/classifier.h"
#include "packaging/train/dataset.h"
#include <QElapsedTimer>
#include <QFile>
#include <array>
#include <cmath>
#include <cstdio>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

/// Gap between how sure and how right, over ten bins of probability (expected calibration error).
class Calibration {
public:
    void add(double probability, bool right)
    {
        Bin &bin = m_bins[std::min<std::size_t>(9, std::size_t(probability * 10))];
        bin.sum += probability;
        bin.right += right;
        ++m_total;
    }
    double error() const
    {
        double error = 0;
        for (const Bin &bin : m_bins)
            error += std::abs(bin.sum - bin.right) / std::max(1.0, m_total);
        return error;
    }

private:
    struct Bin {
        double sum = 0, right = 0;
    };
    std::array<Bin, 10> m_bins;
    double m_total = 0;
};

void reportSentiment(const Classifier &classifier, const char *name, const std::vector<train::Labelled> &texts,
                     const QString &language)
{
    std::array<std::array<int, 4>, 4> table{};
    Calibration calibration, polarity;
    int sided = 0, rightSide = 0;
    QElapsedTimer timer;
    timer.start();
    for (const train::Labelled &one : texts) {
        const Judgement judgement = classifier.judgeSentiment(one.text, language);
        const Sentiment actual = sentimentFromKey(one.label).value_or(Sentiment::Unclassified);
        ++table[std::size_t(actual)][std::size_t(judgement.sentiment)];
        calibration.add(judgement.probability, actual == judgement.sentiment);
        if (actual == Sentiment::Neutral)
            continue;
        const bool right = (judgement.polarity > 0) == (actual == Sentiment::Positive);
        ++sided;
        rightSide += right;
        polarity.add((1 + std::abs(judgement.polarity)) / 2, right);
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    double recall = 0;
    int classes = 0;
    std::array<double, 4> recalls{};
    for (std::size_t c = 1; c < 4; ++c) {
        const int sum = table[c][0] + table[c][1] + table[c][2] + table[c][3];
        if (sum == 0)
            continue;
        recalls[c] = double(table[c][c]) / sum;
        recall += recalls[c];
        ++classes;
    }
    std::printf("%-24s %6zu texts  macro-recall %.4f (neg %.3f neu %.3f pos %.3f)  two-class %.4f  ECE %.4f, of "
                "polarity %.4f  %.0f texts/s\n",
                name, texts.size(), recall / classes, recalls[1], recalls[2], recalls[3],
                double(rightSide) / std::max(1, sided), calibration.error(), polarity.error(),
                double(texts.size()) / seconds);
}

void reportYesNo(const Classifier &classifier, const char *name, const std::vector<train::Labelled> &texts,
                 const QString &language, const QString &yesLabel)
{
    const bool intent = yesLabel == u"purchase";
    const double threshold = intent ? Classifier::Threshold : Classifier::Threshold;
    double hit = 0, falseAlarm = 0, missed = 0, clean = 0;
    Calibration named, calibration; // of the answer that is told, as for sentiment; of yes
    std::vector<std::pair<double, bool>> ranked;
    QElapsedTimer timer;
    timer.start();
    for (const train::Labelled &one : texts) {
        const double p = intent ? classifier.purchaseIntent(one.text, language) : classifier.abuse(one.text, language);
        const bool yes = one.label == yesLabel;
        const bool saysYes = p >= threshold;
        (saysYes ? (yes ? hit : falseAlarm) : (yes ? missed : clean)) += 1;
        named.add(saysYes ? p : 1 - p, saysYes == yes);
        calibration.add(p, yes);
        ranked.push_back({p, yes});
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    std::sort(ranked.begin(), ranked.end());
    double below = 0, pairs = 0;
    for (const auto &[p, yes] : ranked) {
        if (yes)
            pairs += below;
        else
            ++below;
    }
    const double yesF1 = 2 * hit / std::max(1.0, 2 * hit + falseAlarm + missed);
    const double noF1 = 2 * clean / std::max(1.0, 2 * clean + falseAlarm + missed);
    std::printf("%-24s %6zu texts  macro-F1 %.4f (%s %.3f, other %.3f)  AUC %.4f  ECE %.4f, of yes %.4f  %.0f "
                "texts/s\n",
                name, texts.size(), (yesF1 + noF1) / 2, qPrintable(yesLabel), yesF1, noF1,
                pairs / std::max(1.0, (hit + missed) * (falseAlarm + clean)), named.error(), calibration.error(),
                double(texts.size()) / seconds);
}

} // namespace

int main(int argc, char *argv[])
{
    Result<Classifier> classifier = Classifier::load();
    if (argc > 1) {
        QFile file(QString::fromLocal8Bit(argv[1]));
        classifier = Classifier::load(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    if (!classifier) {
        std::fprintf(stderr, "%s\n", qPrintable(classifier.error().text));
        return 1;
    }
    const QString folder =
        argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral(SHARED_DATA_DIR "/data/sentiment");
    const QString invented =
        argc > 3 ? QString::fromLocal8Bit(argv[3]) : QStringLiteral(SOURCE_DIR "/packaging/train/invented");
    const auto read = [&](const QString &name) { return train::readLabelled(folder + u'/' + name + u".tsv.gz"_s); };
    for (const QString &name : {u"ko_nsmc_test_dev"_s, u"ko_stars3_test_dev"_s, u"ko_neutral_test_dev"_s})
        reportSentiment(*classifier, qPrintable(name), read(name), u"ko"_s);
    reportSentiment(*classifier, "en_tweeteval_test_dev", read(u"en_tweeteval_test_dev"_s), u"en"_s);
    reportYesNo(*classifier, "ko_apeach_dev", read(u"ko_apeach_dev"_s), u"ko"_s, u"abuse"_s);
    // The sets below are trained on; only the texts that the trainer keeps aside are counted here.
    const auto keptAside = [&](std::vector<train::Labelled> texts, double part) {
        std::erase_if(texts, [part](const train::Labelled &one) { return train::share(one.text) >= part; });
        return texts;
    };
    for (const QString &name : {u"ko_beep_train"_s, u"ko_kmhas_train"_s, u"ko_curse_train"_s})
        reportYesNo(*classifier, qPrintable(name), keptAside(read(name), train::AbuseAside), u"ko"_s, u"abuse"_s);
    for (const QString &name : {u"en_offensive_train"_s, u"en_offensive_val"_s})
        reportYesNo(*classifier, qPrintable(name), keptAside(read(name), train::AbuseAside), u"en"_s, u"abuse"_s);
    const auto readInvented = [&](const QString &name) {
        return train::readLabelled(invented + u'/' + name + u".tsv"_s);
    };
    for (const QString &name : {u"intent_%1_test"_s, u"intent_%1_fresh_test"_s, u"intent_%1_later_test"_s})
        for (const QString &language : {u"ko"_s, u"en"_s})
            reportYesNo(*classifier, qPrintable(name.arg(language)), readInvented(name.arg(language)), language,
                        u"purchase"_s);
    for (const QString &name : {u"silly_%1_test"_s, u"product_%1_test"_s, u"negation_%1_test"_s})
        for (const QString &language : {u"ko"_s, u"en"_s})
            reportSentiment(*classifier, qPrintable(name.arg(language)), readInvented(name.arg(language)), language);
    reportSentiment(*classifier, "lacking_ko_test", readInvented(u"lacking_ko_test"_s), u"ko"_s);
    return 0;
}
