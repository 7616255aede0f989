#include "packaging/train/linear_trainer.h"
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <utility>

namespace pulse::train {

void Corpus::add(const std::vector<std::uint32_t> &hashes, const std::array<float, 8> &target,
                 const std::array<float, 8> &weight)
{
    Example example{.begin = features.size(), .target = target, .weight = weight};
    features.insert(features.end(), hashes.begin(), hashes.end());
    example.end = features.size();
    examples.push_back(example);
}

namespace {

float logistic(float z) { return 1 / (1 + std::exp(-z)); }

/// Heads known when compiling: the inner loops are most of the time.
template <int Heads>
class Run {
public:
    Run(const Corpus &corpus, const Settings &settings)
        : m_corpus(corpus), m_settings(settings), m_mask((1u << settings.bits) - 1),
          m_cells(std::size_t(1) << settings.bits)
    {
        if (settings.smoothing > 0)
            weighFeatures();
    }

    void learn(std::mt19937 &random)
    {
        Cell fresh{};
        std::fill_n(fresh.square, Heads, m_settings.firstSquare);
        std::fill(m_cells.begin(), m_cells.end(), fresh);
        std::fill_n(m_biases, Heads, 0.0f);
        std::vector<std::uint32_t> order(m_corpus.examples.size());
        std::iota(order.begin(), order.end(), 0u);
        for (int epoch = 0; epoch < m_settings.epochs; ++epoch) {
            shuffle(order, random);
            const float rate = m_settings.rate * (1 - 0.8f * float(epoch) / float(std::max(1, m_settings.epochs)));
            for (std::size_t i = 0; i < order.size(); ++i) {
                if (i + 1 < order.size())
                    prefetch(m_corpus.examples[order[i + 1]]);
                learn(m_corpus.examples[order[i]], rate);
            }
        }
    }

    void addTo(Weights &sum, float share) const
    {
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            for (int head = 0; head < Heads; ++head)
                sum.cells[i * Heads + std::size_t(head)] += share * m_cells[i].weight[head] * importance(i, head);
        for (int head = 0; head < Heads; ++head)
            sum.biases[std::size_t(head)] += share * m_biases[head];
    }

private:
    struct Cell {
        float weight[Heads];
        float square[Heads];
    };
    struct Importance {
        float of[Heads];
    };

    float importance(std::size_t bucket, int head) const
    {
        return m_importance.empty() ? 1 : m_importance[bucket].of[head];
    }

    /// Fills m_importance from how often a bucket occurs in texts of either answer, each text counted once.
    void weighFeatures()
    {
        std::vector<Importance> yes(m_cells.size()), no(m_cells.size());
        std::vector<std::uint32_t> lastSeen(m_cells.size(), 0);
        float allYes[Heads] = {}, allNo[Heads] = {};
        std::uint32_t number = 0;
        for (const Example &example : m_corpus.examples) {
            ++number;
            for (int head = 0; head < Heads; ++head) {
                allYes[head] += example.weight[std::size_t(head)] * example.target[std::size_t(head)];
                allNo[head] += example.weight[std::size_t(head)] * (1 - example.target[std::size_t(head)]);
            }
            for (std::size_t i = example.begin; i < example.end; ++i) {
                const std::size_t bucket = m_corpus.features[i] & m_mask;
                if (std::exchange(lastSeen[bucket], number) == number)
                    continue;
                for (int head = 0; head < Heads; ++head) {
                    const float weight = example.weight[std::size_t(head)], target = example.target[std::size_t(head)];
                    yes[bucket].of[head] += weight * target;
                    no[bucket].of[head] += weight * (1 - target);
                }
            }
        }
        m_importance.resize(m_cells.size());
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            for (int head = 0; head < Heads; ++head) {
                const float ratio = std::log((yes[i].of[head] + m_settings.smoothing) * allNo[head] /
                                             ((no[i].of[head] + m_settings.smoothing) * allYes[head]));
                m_importance[i].of[head] = std::pow(std::min(std::abs(ratio), m_settings.largest), m_settings.power);
            }
    }

    /// std::shuffle is not the same in every library; the model should be.
    static void shuffle(std::vector<std::uint32_t> &order, std::mt19937 &random)
    {
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
    }

    void prefetch(const Example &example)
    {
        for (std::size_t i = example.begin; i < example.end; ++i)
            __builtin_prefetch(&m_cells[m_corpus.features[i] & m_mask]);
    }

    void learn(const Example &example, float rate)
    {
        if (example.begin == example.end)
            return;
        float sums[Heads] = {};
        for (std::size_t i = example.begin; i < example.end; ++i) {
            const Cell &cell = m_cells[m_corpus.features[i] & m_mask];
            for (int head = 0; head < Heads; ++head)
                sums[head] += cell.weight[head] * importance(m_corpus.features[i] & m_mask, head);
        }
        const float scale = 1 / std::sqrt(float(example.end - example.begin));
        float gradient[Heads] = {};
        for (int head = 0; head < Heads; ++head) {
            if (example.weight[std::size_t(head)] <= 0)
                continue;
            const float z = sums[head] * scale + m_biases[head];
            gradient[head] = example.weight[std::size_t(head)] * (logistic(z) - example.target[std::size_t(head)]);
        }
        float squares[Heads];
        for (int head = 0; head < Heads; ++head) {
            m_biases[head] -= 0.01f * rate * gradient[head];
            gradient[head] *= scale;
            squares[head] = gradient[head] * gradient[head];
        }
        for (std::size_t i = example.begin; i < example.end; ++i) {
            const std::size_t bucket = m_corpus.features[i] & m_mask;
            Cell &cell = m_cells[bucket];
            for (int head = 0; head < Heads; ++head) {
                const float counts = importance(bucket, head);
                cell.square[head] += squares[head] * counts * counts;
                cell.weight[head] -= rate * gradient[head] * counts / std::sqrt(cell.square[head]);
            }
        }
    }

    const Corpus &m_corpus;
    const Settings &m_settings;
    const std::uint32_t m_mask;
    std::vector<Cell> m_cells;
    std::vector<Importance> m_importance; ///< empty: all alike
    float m_biases[Heads] = {};
};

template <int Heads>
Weights trainWith(const Corpus &corpus, const Settings &settings)
{
    Weights weights{.bits = settings.bits, .heads = Heads, .cells = {}, .biases = std::vector<float>(Heads)};
    weights.cells.resize((std::size_t(1) << settings.bits) * Heads);
    Run<Heads> run(corpus, settings);
    std::mt19937 random(settings.seed);
    for (int i = 0; i < settings.runs; ++i) {
        run.learn(random);
        run.addTo(weights, 1.0f / float(settings.runs));
    }
    return weights;
}

/// Level 0 is zero; the other fifteen are the means of their cells of the line.
std::array<float, 16> lloydMax(std::vector<float> values)
{
    std::array<float, 16> levels{};
    if (values.empty())
        return levels;
    std::sort(values.begin(), values.end());
    for (std::size_t k = 0; k < 15; ++k)
        levels[k + 1] = values[(2 * k + 1) * values.size() / 30];
    for (int round = 0; round < 40; ++round) {
        std::sort(levels.begin() + 1, levels.end());
        std::array<double, 16> sums{};
        std::array<std::size_t, 16> counts{};
        std::size_t k = 1;
        for (const float value : values) {
            while (k < 15 && std::abs(value - levels[k + 1]) <= std::abs(value - levels[k]))
                ++k;
            sums[k] += double(value);
            ++counts[k];
        }
        for (std::size_t i = 1; i < 16; ++i)
            if (counts[i])
                levels[i] = float(sums[i] / double(counts[i]));
    }
    std::sort(levels.begin() + 1, levels.end());
    return levels;
}

} // namespace

Weights train(const Corpus &corpus, const Settings &settings)
{
    return settings.heads == 1 ? trainWith<1>(corpus, settings) : trainWith<2>(corpus, settings);
}

WeightTable quantise(const Weights &weights, double keep)
{
    WeightTable table;
    table.bits = weights.bits;
    table.heads = weights.heads;
    table.biases = weights.biases;
    const std::size_t buckets = std::size_t(1) << weights.bits;
    const std::size_t heads = std::size_t(weights.heads);
    const std::size_t stride = std::size_t(table.bytesPerBucket());
    table.cells.assign(buckets * stride, 0);
    for (std::size_t head = 0; head < heads; ++head) {
        std::vector<float> sizes(buckets);
        for (std::size_t i = 0; i < buckets; ++i)
            sizes[i] = std::abs(weights.cells[i * heads + head]);
        const std::size_t cut = std::min(buckets - 1, std::size_t(double(buckets) * (1 - keep)));
        std::nth_element(sizes.begin(), sizes.begin() + std::ptrdiff_t(cut), sizes.end());
        const float threshold = sizes[cut];
        std::vector<float> kept;
        for (std::size_t i = 0; i < buckets; ++i) {
            const float weight = weights.cells[i * heads + head];
            if (weight != 0 && std::abs(weight) >= threshold)
                kept.push_back(weight);
        }
        const std::array<float, 16> levels = lloydMax(std::move(kept));
        for (std::size_t i = 0; i < buckets; ++i) {
            const float weight = weights.cells[i * heads + head];
            if (weight == 0 || std::abs(weight) < threshold)
                continue;
            const auto above = std::lower_bound(levels.begin() + 1, levels.end(), weight);
            auto nearest = above == levels.end() ? above - 1 : above;
            if (nearest != levels.begin() + 1 && std::abs(*(nearest - 1) - weight) < std::abs(*nearest - weight))
                --nearest;
            const std::uint8_t level = std::uint8_t(nearest - levels.begin());
            std::uint8_t &cell = table.cells[i * stride + head / 2];
            cell = std::uint8_t(cell | (head % 2 ? level << 4 : level));
        }
        table.levels.push_back(levels);
    }
    table.prepare();
    return table;
}

} // namespace pulse::train
