#pragma once
#include "analysis/model_file.h"
#include <cstdint>
#include <vector>

namespace pulse::train {

/// One text for the trainer: its features and what each head should say of it.
struct Example {
    std::size_t begin = 0, end = 0; ///< into Corpus::features
    std::array<float, 8> target{};  ///< 0..1
    std::array<float, 8> weight{};  ///< 0: says nothing about this head
};

struct Corpus {
    std::vector<std::uint32_t> features;
    std::vector<Example> examples;
    void add(const std::vector<std::uint32_t> &hashes, const std::array<float, 8> &target,
             const std::array<float, 8> &weight);
};

struct Settings {
    int bits = 20;
    int heads = 1; ///< 1 or 2
    int epochs = 1;
    int runs = 5; ///< weights are the mean of so many runs with other orders
    float rate = 0.3f;
    float firstSquare = 1e-3f; ///< where AdaGrad's sum of squares begins
    /// Naive-Bayes features (Wang and Manning 2012): a feature counts by how much the logarithm of its frequency
    /// differs between yes and no, this being added to both counts. 0: all features count alike.
    float smoothing = 0;
    float power = 1;      ///< of that difference
    float largest = 3.0f; ///< differences above it count as this
    std::uint32_t seed = 20261123;
};

/// Floating weights, bucket by bucket, and biases.
struct Weights {
    int bits = 0, heads = 0;
    std::vector<float> cells; ///< [bucket * heads + head]
    std::vector<float> biases;
};

/// Logistic regression of all heads at once by stochastic gradient descent with AdaGrad; a text's features are scaled
/// to unit length. One thread; reproducible from the seed.
Weights train(const Corpus &corpus, const Settings &settings);

/// Sixteen levels a head (Lloyd-Max over the weights, zero among them), weights near zero becoming zero.
/// \a keep: about this share of the buckets keeps a weight other than zero.
WeightTable quantise(const Weights &weights, double keep);

} // namespace pulse::train
