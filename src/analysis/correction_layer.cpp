#include "analysis/correction_layer.h"
#include "analysis/classifier.h"
#include "analysis/content_words.h"
#include "core/text.h"
#include <QtEndian>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <random>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Magic = 0x504C5931; // "PLY1"
constexpr int Epochs = 40, LeaveOneOutUpTo = 120, Parts = 20;
constexpr double RestWeight = 0.3, Step = 0.5;
constexpr std::array Strengths{0.3, 1.0, 3.0, 10.0}; ///< of the penalty on the squares of the weights
using Shares = std::array<double, CorrectionLayer::Classes>;

quint32 bucketOf(QStringView feature)
{
    quint32 hash = 2166136261u;
    for (const QChar c : feature)
        hash = (hash ^ c.unicode()) * 16777619u;
    hash ^= hash >> 15;
    return hash % CorrectionLayer::Buckets;
}

/// Words, the beginnings of Korean ones, and pairs of neighbours: few features, so that few corrections go far.
std::vector<quint32> featuresOf(const QString &text)
{
    std::vector<quint32> features;
    const QStringList words = contentWords(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        features.push_back(bucketOf(words[i]));
        if (isHangul(codePointAt(words[i], 0)))
            for (const qsizetype length : {2, 3})
                if (words[i].size() > length)
                    features.push_back(bucketOf(u'^' + words[i].left(length)));
        if (i > 0)
            features.push_back(bucketOf(words[i - 1] + u' ' + words[i]));
    }
    std::ranges::sort(features);
    features.erase(std::unique(features.begin(), features.end()), features.end());
    return features;
}

Shares softmax(const Shares &logits)
{
    const double most = *std::ranges::max_element(logits);
    Shares shares{};
    double sum = 0;
    for (size_t c = 0; c < shares.size(); ++c)
        sum += shares[c] = std::exp(logits[c] - most);
    for (double &share : shares)
        share /= sum;
    return shares;
}

size_t best(const Shares &values) { return size_t(std::ranges::max_element(values) - values.begin()); }

size_t classOf(Sentiment sentiment) { return size_t(sentiment) - size_t(Sentiment::Negative); }

/// A text as training sees it.
struct Example {
    std::vector<quint32> features;
    Shares logits{}; ///< of the classifier, with the leaning by which it decides
    Shares target{};
    double weight = 1;
    double scale() const { return features.empty() ? 0 : 1 / std::sqrt(double(features.size())); }
};

Shares corrected(const std::vector<float> &weights, const std::vector<quint32> &features, Shares logits)
{
    if (features.empty())
        return logits;
    const double scale = 1 / std::sqrt(double(features.size()));
    for (const quint32 feature : features)
        for (size_t c = 0; c < logits.size(); ++c)
            logits[c] += scale * double(weights[feature * CorrectionLayer::Classes + c]);
    return logits;
}

std::optional<Example> exampleOf(const Classifier &classifier, const CorrectedText &text)
{
    const auto scores = classifier.sentimentScores(text.text, text.language);
    if (!scores)
        return std::nullopt;
    Example example;
    example.features = featuresOf(text.text);
    for (size_t c = 0; c < example.logits.size(); ++c)
        example.logits[c] = std::log(std::max(1e-9, scores->probability[c] * scores->leaning[c]));
    return example;
}

} // namespace

/// Gradient descent with steps that shrink where much was learned (Adagrad, Duchi et al. 2011).
class LayerTrainer {
public:
    LayerTrainer(const QList<Example> &corrections, const QList<Example> &rest)
        : m_corrections(corrections), m_rest(rest)
    {}

    /// Trains on all corrections but those of \a part of \a parts; parts 0: on all.
    std::vector<float> fit(double strength, int part, int parts) const
    {
        std::vector<float> weights(size_t(CorrectionLayer::Buckets) * CorrectionLayer::Classes, 0);
        std::vector<float> squares(weights.size(), 1e-6f);
        const double n = double(m_corrections.size());
        for (int epoch = 0; epoch < Epochs; ++epoch) {
            for (qsizetype i = 0; i < m_corrections.size(); ++i)
                if (parts == 0 || int(i % parts) != part)
                    learn(weights, squares, m_corrections[i], strength / n);
            for (const Example &example : m_rest)
                learn(weights, squares, example, strength / n);
        }
        return weights;
    }

    /// What layers that had not seen a text made of it, against the classifier alone.
    struct Tally {
        int mended = 0, broken = 0;
        /// A gain that chance alone gives less than once in forty: more than two deviations of its sign test.
        bool isBetter() const { return mended - broken > 2 * std::sqrt(double(mended + broken)); }
    };
    Tally leftOut(double strength) const
    {
        const int parts = m_corrections.size() <= LeaveOneOutUpTo ? int(m_corrections.size()) : Parts;
        Tally tally;
        for (int part = 0; part < parts; ++part) {
            const auto weights = fit(strength, part, parts);
            for (qsizetype i = part; i < m_corrections.size(); i += parts) {
                const bool before = best(m_corrections[i].logits) == best(m_corrections[i].target);
                const bool after = isRight(weights, m_corrections[i]);
                tally.mended += after && !before;
                tally.broken += before && !after;
            }
        }
        return tally;
    }

    static bool isRight(const std::vector<float> &weights, const Example &example)
    {
        return best(corrected(weights, example.features, example.logits)) == best(example.target);
    }

    static CorrectionLayer layerOf(std::vector<float> weights)
    {
        CorrectionLayer layer;
        layer.m_weights = std::move(weights);
        return layer;
    }

private:
    static void learn(std::vector<float> &weights, std::vector<float> &squares, const Example &example, double penalty)
    {
        const Shares now = softmax(corrected(weights, example.features, example.logits));
        const double scale = example.scale() * example.weight;
        for (const quint32 feature : example.features)
            for (size_t c = 0; c < now.size(); ++c) {
                const size_t at = feature * CorrectionLayer::Classes + c;
                const double gradient = scale * (now[c] - example.target[c]) + penalty * double(weights[at]);
                squares[at] += float(gradient * gradient);
                weights[at] -= float(Step * gradient / std::sqrt(double(squares[at])));
            }
    }

    const QList<Example> &m_corrections, &m_rest;
};

void CorrectionLayer::correct(const Classifier &classifier, const QString &text, const QString &language,
                              Judgement &judgement) const
{
    if (isEmpty() || judgement.sentiment == Sentiment::Unclassified)
        return;
    const auto scores = classifier.sentimentScores(text, language);
    if (!scores)
        return;
    Shares logits{}, leaning{};
    for (size_t c = 0; c < logits.size(); ++c) {
        logits[c] = std::log(std::max(1e-9, scores->probability[c]));
        leaning[c] = std::log(scores->leaning[c]);
    }
    const Shares raised = corrected(m_weights, featuresOf(text), logits);
    const Shares shares = softmax(raised);
    Shares decision{};
    for (size_t c = 0; c < decision.size(); ++c)
        decision[c] = raised[c] + leaning[c];
    const size_t chosen = best(decision);
    const auto sentiment = Sentiment(chosen + size_t(Sentiment::Negative));
    if (sentiment != judgement.sentiment)
        judgement.polarity = std::clamp(shares[2] - shares[0], -1.0, 1.0);
    judgement.sentiment = sentiment;
    judgement.probability = shares[chosen];
}

CorrectionLayer::Trained CorrectionLayer::train(const Classifier &classifier, const QList<CorrectedText> &corrections,
                                                const QList<CorrectedText> &unlabelled)
{
    Trained trained;
    QList<Example> examples, rest;
    std::array<int, Classes> ofClass{};
    for (const CorrectedText &text : corrections) {
        auto example = text.sentiment == Sentiment::Unclassified ? std::nullopt : exampleOf(classifier, text);
        if (!example)
            continue;
        example->target[classOf(text.sentiment)] = 1;
        ++ofClass[classOf(text.sentiment)];
        trained.rightBefore += best(example->logits) == classOf(text.sentiment);
        examples << *example;
    }
    for (const CorrectedText &text : unlabelled)
        if (auto example = exampleOf(classifier, text)) {
            example->target = softmax(example->logits);
            example->weight = RestWeight;
            rest << *example;
        }
    trained.corrections = int(examples.size());
    trained.rightAfter = trained.rightBefore;
    trained.enough = examples.size() >= FewestCorrections && std::ranges::count(ofClass, 0) <= 1;
    if (!trained.enough)
        return trained;
    // The parts that are left out must not follow the order of time.
    std::mt19937 random(20261123);
    std::shuffle(examples.begin(), examples.end(), random);
    const LayerTrainer trainer(examples, rest);
    double strength = 0;
    for (const double candidate : Strengths)
        if (const auto tally = trainer.leftOut(candidate); tally.isBetter()) {
            const int right = trained.rightBefore + tally.mended - tally.broken;
            if (right <= trained.rightAfter)
                continue;
            trained.rightAfter = right;
            strength = candidate;
        }
    if (strength == 0)
        return trained;
    auto weights = trainer.fit(strength, 0, 0);
    const auto changed = std::ranges::count_if(rest, [&](const Example &example) {
        return best(corrected(weights, example.features, example.logits)) != best(example.logits);
    });
    trained.changedElse = rest.isEmpty() ? 0 : double(changed) / double(rest.size());
    if (trained.changedElse <= MostChangedElse)
        trained.layer = LayerTrainer::layerOf(std::move(weights));
    else
        trained.rightAfter = trained.rightBefore;
    return trained;
}

QByteArray CorrectionLayer::toBytes() const
{
    if (isEmpty())
        return {};
    QByteArray bytes(qsizetype(sizeof(quint32) + m_weights.size() * sizeof(float)), Qt::Uninitialized);
    qToLittleEndian(Magic, bytes.data());
    for (size_t i = 0; i < m_weights.size(); ++i)
        qToLittleEndian(m_weights[i], bytes.data() + sizeof(quint32) + i * sizeof(float));
    return bytes;
}

CorrectionLayer CorrectionLayer::fromBytes(const QByteArray &bytes)
{
    constexpr size_t Count = size_t(Buckets) * Classes;
    CorrectionLayer layer;
    if (bytes.size() != qsizetype(sizeof(quint32) + Count * sizeof(float)) ||
        qFromLittleEndian<quint32>(bytes.constData()) != Magic)
        return layer;
    layer.m_weights.resize(Count);
    for (size_t i = 0; i < Count; ++i) {
        const float weight = qFromLittleEndian<float>(bytes.constData() + sizeof(quint32) + i * sizeof(float));
        layer.m_weights[i] = std::isfinite(weight) ? weight : 0;
    }
    return layer;
}

} // namespace pulse
