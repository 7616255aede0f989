#include "analysis/resample.h"
#include <algorithm>
#include <random>
#include <vector>

namespace pulse {

namespace {

constexpr quint32 Seed = 20261123;
constexpr qsizetype FewestUnits = 3; ///< of fewer, drawing again says nothing

class Draw {
public:
    explicit Draw(qsizetype units) : m_generator(Seed), m_units(size_t(units)) {}
    /// How often each unit is drawn in one round.
    void next(std::vector<int> &times)
    {
        times.assign(m_units, 0);
        for (size_t i = 0; i < m_units; ++i)
            ++times[m_generator() % m_units];
    }

private:
    std::mt19937 m_generator; // its sequence is fixed by the standard
    size_t m_units;
};

double weighted(const QList<double> &values, const std::vector<int> &times)
{
    double sum = 0;
    for (qsizetype i = 0; i < values.size(); ++i)
        sum += values[i] * times[size_t(i)];
    return sum;
}

std::optional<ResampledRange> rangeOf(std::vector<double> &values, int rounds)
{
    if (int(values.size()) * 2 < rounds || values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) { return values[size_t(share * double(values.size() - 1) + 0.5)]; };
    return ResampledRange{at(0.025), at(0.975)};
}

QList<std::optional<ResampledRange>> shares(const QList<QList<double>> &rows, int rounds, bool together)
{
    std::vector<std::vector<double>> drawn(size_t(rows.size()));
    std::vector<Draw> draws;
    for (const QList<double> &row : rows) {
        if (row.size() < FewestUnits)
            return QList<std::optional<ResampledRange>>(rows.size());
        draws.emplace_back(row.size());
    }
    std::vector<int> times;
    for (int round = 0; round < rounds; ++round) {
        QList<double> sums;
        double all = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (i == 0 || !together)
                draws[size_t(i)].next(times);
            sums << weighted(rows[i], times);
            all += sums.last();
        }
        if (all > 0)
            for (qsizetype i = 0; i < rows.size(); ++i)
                drawn[size_t(i)].push_back(100 * sums[i] / all);
    }
    QList<std::optional<ResampledRange>> ranges;
    for (std::vector<double> &values : drawn)
        ranges << rangeOf(values, rounds);
    return ranges;
}

} // namespace

QList<std::optional<ResampledRange>> resampledShares(const QList<QList<double>> &rows, int rounds)
{
    return shares(rows, rounds, true);
}

QList<std::optional<ResampledRange>> resampledApart(const QList<QList<double>> &rows, int rounds)
{
    return shares(rows, rounds, false);
}

std::optional<ResampledRange> resampledRatio(const QList<double> &parts, const QList<double> &wholes, int rounds)
{
    if (parts.size() < FewestUnits || parts.size() != wholes.size())
        return std::nullopt;
    Draw draw(parts.size());
    std::vector<int> times;
    std::vector<double> values;
    for (int round = 0; round < rounds; ++round) {
        draw.next(times);
        if (const double whole = weighted(wholes, times); whole > 0)
            values.push_back(100 * weighted(parts, times) / whole);
    }
    return rangeOf(values, rounds);
}

} // namespace pulse
