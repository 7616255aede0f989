// Measures the detector: how long a million points take, and how it does on invented hourly series of brand size beside
// the field's usual rule (above the mean and three standard deviations of the last seven days, at most one alert in 24
// hours, like ours). The series have a daily and a weekly rhythm and vary more than chance alone (negative binomial).
// Prints false alarms a week and topic, and how often a threefold hour at 04:00 is seen within two hours; by `detect`,
// and in the window, where the same detector stands beside the typical range (analysis/typical.h); and how often the
// best possible test would see it.
//
//   bench_detector [RUNS=100]
//
// The labelled series of ../shared/bench/nab are scored by nab_score.py there, from the output of `pulsecheck detect`.
#include "analysis/detector.h"
#include "analysis/distributions.h"
#include "analysis/spikes.h"
#include "analysis/typical.h"
#include "bench_measure.h"
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <random>

using namespace pulse;
using namespace pulse::bench;

namespace {

constexpr qint64 Hour = 3'600'000;
constexpr qint64 Begin = 1'767'225'600'000; ///< 2026-01-01T00:00Z
constexpr int Warm = 28 * 24, Watched = 70 * 24;

/// What is usual for an hour, 1 on average. \a hour since the beginning, a Thursday.
double rhythm(int hour)
{
    const int weekday = hour / 24 % 7;
    const double night = 1 - 0.75 * std::cos((hour % 24 - 3) * 2 * M_PI / 24); // lowest at 03:00, a quarter
    return night * (weekday == 2 || weekday == 3 ? 0.7 : 1.12);
}

/// How often a threefold 04:00 could be seen at best, by who knows the topic's true rate and spread and alarms once a
/// week by chance. What comes after that hour tells nothing of it, so two hours are no help.
struct Best {
    double anyHour =
        0; ///< by likelihood ratio, a burst being as likely at any hour (no test is better, Neyman-Pearson)
    double onlyFour = 0; ///< if the week's alarm were kept for 04:00 alone
};

Best bestPossible(double mean, double spread)
{
    const auto chanceOf = [spread](int value, double rate) {
        return negativeBinomialUpperTail(value, rate, spread) - negativeBinomialUpperTail(value + 1, rate, spread);
    };
    struct Outcome {
        double ratio, usual, burst; ///< burst: where it is four on a Thursday
    };
    std::vector<Outcome> outcomes;
    for (int hour = 0; hour < 168; ++hour) {
        const double rate = mean * rhythm(hour);
        for (int value = 0; negativeBinomialUpperTail(value, 3 * rate, spread) > 1e-6; ++value) {
            const double usual = chanceOf(value, rate), burst = chanceOf(value, 3 * rate);
            outcomes.push_back({burst / std::max(usual, 1e-300), usual, hour == 4 ? burst : 0});
        }
    }
    std::sort(outcomes.begin(), outcomes.end(), [](const auto &a, const auto &b) { return a.ratio > b.ratio; });
    Best best;
    double alarms = 0, fours = 0;
    for (const Outcome &each : outcomes) {
        const double left = each.usual > 0 ? std::clamp((1 - alarms) / each.usual, 0.0, 1.0) : 1;
        best.anyHour += left * each.burst;
        alarms += left * each.usual;
        if (each.burst <= 0)
            continue;
        const double leftOfFour = each.usual > 0 ? std::clamp((1.0 / 7 - fours) / each.usual, 0.0, 1.0) : 1;
        best.onlyFour += leftOfFour * each.burst;
        fours += leftOfFour * each.usual;
    }
    return best;
}

/// Mentions of one topic, hour by hour. \a mean: of an average hour; \a spread: variance beyond chance over the
/// squared mean.
class Topic {
public:
    Topic(double mean, double spread, unsigned seed) : m_mean(mean), m_spread(spread), m_random(seed) {}
    /// \a hour since the beginning, a Thursday; \a times what is usual for it.
    double next(int hour, double times = 1)
    {
        const double rate = m_mean * rhythm(hour) * times;
        std::gamma_distribution<double> mood(1 / m_spread, m_spread);
        std::poisson_distribution<int> posts(rate * mood(m_random));
        return posts(m_random);
    }

private:
    double m_mean, m_spread;
    std::mt19937 m_random;
};

/// The field's usual rule.
class ThreeSigma {
public:
    bool add(int hour, double value)
    {
        bool alert = false;
        if (m_last.size() >= 7 * 24) {
            double sum = 0, squares = 0;
            for (const double each : m_last) {
                sum += each;
                squares += each * each;
            }
            const double n = double(m_last.size()), mean = sum / n;
            alert = value > mean + 3 * std::sqrt(std::max(0.0, squares / n - mean * mean)) && hour - m_alert >= 24;
            m_last.pop_front();
        }
        m_last.push_back(value);
        if (alert)
            m_alert = hour;
        return alert;
    }

private:
    std::deque<double> m_last;
    int m_alert = -1000;
};

struct Tally {
    int alarms = 0, seen = 0;
};

/// One topic twice: as it is, for false alarms; with a threefold hour at 04:00 at the end, seen or not in two hours.
void run(double mean, double spread, unsigned seed, Tally &ours, Tally &window, Tally &usual)
{
    Topic topic(mean, spread, seed);
    Detector detector;
    ThreeSigma sigma;
    const int burst = Warm + Watched + 4;
    Series series;
    for (int hour = 0; hour < burst + 2; ++hour) {
        const double value = topic.next(hour, hour == burst ? 3 : 1);
        const bool mine = detector.add(Begin + hour * Hour, value).score >= Detector::Threshold;
        const bool theirs = sigma.add(hour, value);
        series << SeriesPoint{QDateTime::fromMSecsSinceEpoch(Begin + hour * Hour, Qt::UTC), value};
        if (hour < Warm)
            continue;
        if (hour < Warm + Watched) {
            ours.alarms += mine ? 1 : 0;
            usual.alarms += theirs ? 1 : 0;
        } else if (hour >= burst) {
            ours.seen += mine ? 1 : 0;
            usual.seen += theirs ? 1 : 0;
        }
    }
    addTypical(series, {});
    Brand brand;
    brand.timeZone = "UTC";
    for (const Spike &spike : findSpikes(series, brand, Metric::Mentions, Bucket::Hour)) {
        const auto hour = int((spike.start.toMSecsSinceEpoch() - Begin) / Hour);
        if (spike.direction == Flag::Rise && hour >= Warm && hour < Warm + Watched)
            ++window.alarms;
        else if (spike.direction == Flag::Rise && hour >= burst)
            ++window.seen;
    }
}

double millionPoints()
{
    std::mt19937 random(1);
    std::poisson_distribution<int> posts(40);
    std::vector<double> values(1'000'000);
    for (double &value : values)
        value = posts(random);
    Detector detector;
    double scores = 0;
    const double begin = cpuMs();
    for (size_t i = 0; i < values.size(); ++i)
        scores += detector.add(Begin + qint64(i) * 300'000, values[i]).score;
    const double ms = cpuMs() - begin;
    return scores >= 0 ? ms : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const int runs = argc > 1 ? std::atoi(argv[1]) : 100;
    std::printf("a million points: %.0f ms (wanted: under 1,000)\n\n", millionPoints());
    std::printf(
        "| posts an hour | spread | false alarms a week | in the window | of mean + 3 sigma | threefold 04:00 seen | "
        "in the window | by mean + 3 sigma | by the best possible test, the rate known | if it alarmed at 04:00 only "
        "|\n|---|---|---|---|---|---|---|---|---|---|\n");
    for (const double mean : {10.0, 20.0, 50.0, 100.0, 200.0})
        for (const double spread : {0.02, 0.1, 0.3}) {
            Tally ours, window, usual;
            for (int i = 0; i < runs; ++i)
                run(mean, spread, unsigned(i + 1), ours, window, usual);
            const Best best = bestPossible(mean, spread);
            const double weeks = double(runs) * Watched / (7 * 24);
            std::printf("| %.0f | %.2f | %.2f | %.2f | %.2f | %.0f %% | %.0f %% | %.0f %% | %.0f %% | %.0f %% |\n",
                        mean, spread, ours.alarms / weeks, window.alarms / weeks, usual.alarms / weeks,
                        100.0 * ours.seen / runs, 100.0 * window.seen / runs, 100.0 * usual.seen / runs,
                        100 * best.anyHour, 100 * best.onlyFour);
            std::fflush(stdout);
        }
    return 0;
}
