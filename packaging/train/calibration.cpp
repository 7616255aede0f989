#include "packaging/train/calibration.h"
#include <algorithm>
#include <array>
#include <cmath>

namespace pulse::train {

namespace {

constexpr double Ridge = 1e-4; ///< of the mean loss; the constant is free

/// Logits of a point's classes, made into probabilities; gives the logarithm of their sum.
double softmax(const CalibrationPoint &point, const std::vector<double> &weights, std::vector<double> &probability)
{
    const std::size_t inputs = point.inputs.size();
    for (std::size_t c = 0; c < probability.size(); ++c) {
        probability[c] = 0;
        for (std::size_t k = 0; k < inputs; ++k)
            probability[c] += weights[c * inputs + k] * double(point.inputs[k]);
    }
    const double largest = *std::max_element(probability.begin(), probability.end());
    const double right = probability[std::size_t(point.label)];
    double sum = 0;
    for (double &one : probability)
        sum += one = std::exp(one - largest);
    for (double &one : probability)
        one /= sum;
    return std::log(sum) + largest - right;
}

double loss(const std::vector<CalibrationPoint> &points, const std::vector<double> &weights, std::size_t classes,
            double total)
{
    std::vector<double> probability(classes);
    double sum = 0;
    for (const CalibrationPoint &point : points)
        sum += point.weight * softmax(point, weights, probability) / total;
    const std::size_t inputs = points.front().inputs.size();
    for (std::size_t i = 0; i < weights.size(); ++i)
        if (i % inputs)
            sum += Ridge / 2 * weights[i] * weights[i];
    return sum;
}

/// Solves matrix * x = vector by Cholesky; \a matrix is symmetric, positive and is used up.
std::vector<double> solve(std::vector<double> &matrix, std::vector<double> vector)
{
    const std::size_t size = vector.size();
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = matrix[i * size + j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= matrix[i * size + k] * matrix[j * size + k];
            matrix[i * size + j] = i == j ? std::sqrt(std::max(sum, 1e-12)) : sum / matrix[j * size + j];
        }
        for (std::size_t k = 0; k < i; ++k)
            vector[i] -= matrix[i * size + k] * vector[k];
        vector[i] /= matrix[i * size + i];
    }
    for (std::size_t i = size; i-- > 0;) {
        for (std::size_t k = i + 1; k < size; ++k)
            vector[i] -= matrix[k * size + i] * vector[k];
        vector[i] /= matrix[i * size + i];
    }
    return vector;
}

/// The step of Newton's method from \a weights.
std::vector<double> newtonStep(const std::vector<CalibrationPoint> &points, const std::vector<double> &weights,
                               std::size_t classes, double total)
{
    const std::size_t inputs = points.front().inputs.size(), size = weights.size();
    std::vector<double> curvature(size * size), gradient(size), probability(classes);
    for (const CalibrationPoint &point : points) {
        softmax(point, weights, probability);
        for (std::size_t c = 0; c < classes; ++c) {
            const double g = (probability[c] - (c == std::size_t(point.label))) * point.weight / total;
            for (std::size_t k = 0; k < inputs; ++k)
                gradient[c * inputs + k] += g * double(point.inputs[k]);
            for (std::size_t d = 0; d <= c; ++d) {
                const double bend = probability[c] * ((c == d) - probability[d]) * point.weight / total;
                for (std::size_t k = 0; k < inputs; ++k)
                    for (std::size_t m = 0; m < inputs; ++m)
                        curvature[(c * inputs + k) * size + d * inputs + m] +=
                            bend * double(point.inputs[k]) * double(point.inputs[m]);
            }
        }
    }
    for (std::size_t i = 0; i < size; ++i) {
        curvature[i * size + i] += i % inputs ? Ridge : 1e-9;
        gradient[i] += i % inputs ? Ridge * weights[i] : 0;
    }
    return solve(curvature, gradient);
}

} // namespace

QList<float> calibrate(const std::vector<CalibrationPoint> &points, int classes)
{
    constexpr int MostSteps = 30;
    constexpr double Enough = 1e-9;
    double total = 0;
    for (const CalibrationPoint &point : points)
        total += point.weight;
    std::vector<double> weights(std::size_t(classes) * points.front().inputs.size());
    double reached = loss(points, weights, std::size_t(classes), total);
    for (int step = 0; step < MostSteps; ++step) {
        const std::vector<double> down = newtonStep(points, weights, std::size_t(classes), total);
        const double before = reached;
        for (double length = 1; length > 1e-4; length /= 2) {
            std::vector<double> next = weights;
            for (std::size_t i = 0; i < next.size(); ++i)
                next[i] -= length * down[i];
            if (const double there = loss(points, next, std::size_t(classes), total); there < reached) {
                reached = there;
                weights = std::move(next);
                break;
            }
        }
        if (before - reached < Enough)
            break;
    }
    return QList<float>(weights.begin(), weights.end());
}

namespace {

/// Mean recall of the three classes on set 0, less a fine for facts that are not called neutral.
double merit(const std::vector<CalibrationPoint> &points, const std::vector<std::array<double, 3>> &logits,
             const std::array<double, 3> &shift)
{
    constexpr double FactsWanted = 0.975;
    std::array<double, 3> right{}, all{};
    double facts = 0, neutralFacts = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].set > 1)
            continue;
        int best = 0;
        for (int c = 1; c < 3; ++c)
            if (logits[i][std::size_t(c)] + shift[std::size_t(c)] >
                logits[i][std::size_t(best)] + shift[std::size_t(best)])
                best = c;
        if (points[i].set == 1) {
            ++facts;
            neutralFacts += best == 1;
            continue;
        }
        const std::size_t label = std::size_t(points[i].label);
        ++all[label];
        right[label] += best == points[i].label;
    }
    const double recall = (right[0] / all[0] + right[1] / all[1] + right[2] / all[2]) / 3;
    return facts == 0 ? recall : recall + 10 * std::min(0.0, neutralFacts / facts - FactsWanted);
}

} // namespace

QList<float> leaning(const std::vector<CalibrationPoint> &points, const QList<float> &weights)
{
    std::vector<std::array<double, 3>> logits(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::size_t inputs = points[i].inputs.size();
        for (std::size_t c = 0; c < 3; ++c)
            for (std::size_t k = 0; k < inputs; ++k)
                logits[i][c] += double(weights[qsizetype(c * inputs + k)] * points[i].inputs[k]);
    }
    std::array<double, 3> best{};
    double bestMerit = merit(points, logits, best);
    // The optimum is flat: no more leaning than pays, or a clear "good" of a few words becomes neutral by chance.
    constexpr double Reluctance = 0.005;
    // Nor so much that a class is named whose probability, which is told beside it, makes it look absurd.
    constexpr double Most = 0.55;
    for (double negative = -Most; negative <= Most; negative += 0.05)
        for (double positive = -Most; positive <= Most; positive += 0.05) {
            const std::array<double, 3> shift = {negative, 0, positive};
            const double lean = Reluctance * (std::abs(negative) + std::abs(positive));
            if (const double m = merit(points, logits, shift) - lean; m > bestMerit) {
                bestMerit = m;
                best = shift;
            }
        }
    return {float(std::exp(best[0])), 1, float(std::exp(best[2]))};
}

} // namespace pulse::train
