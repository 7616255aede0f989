#include "services/sensitivity.h"
#include "services/banded_series.h"
#include "store/setting_store.h"
#include "store/spike_store.h"
#include <QTimeZone>
#include <algorithm>
#include <array>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array Keys{"calm", "usual", "keen"};
constexpr int TaughtDays = 180;
constexpr double PerDidNotMatter = 1.1, PerMattered = 0.95, MostTaught = 1.6;

bool overlaps(const Spike &a, const Spike &b)
{
    return a.direction == b.direction && a.start < b.end && b.start < a.end;
}

bool isAmong(const Spike &spike, const QList<Spike> &others)
{
    return std::ranges::any_of(others, [&](const Spike &other) { return overlaps(spike, other); });
}

bool mattered(SpikeState state)
{
    return state == SpikeState::Crisis || state == SpikeState::Opportunity || state == SpikeState::KnownCause;
}

} // namespace

QString toKey(Sensitivity sensitivity) { return QString::fromLatin1(Keys[size_t(sensitivity)]); }

double factorOf(Sensitivity sensitivity)
{
    return sensitivity == Sensitivity::Calm ? 1.3 : sensitivity == Sensitivity::Keen ? 0.8 : 1;
}

QString sensitivityKey(const Brand &brand, Metric metric) { return brand.uid + u'/' + toKey(metric); }

double Threshold::taught() const
{
    const double raised = std::pow(PerDidNotMatter, didNotMatter) * std::pow(PerMattered, mattered);
    return std::clamp(raised, 1.0, MostTaught);
}

Result<Threshold> readThreshold(Connection &connection, const Brand &brand, Metric metric, const QDateTime &now)
{
    Threshold threshold;
    const auto setting = SettingStore(connection).value(QString::fromLatin1(SensitivitySetting));
    if (!setting)
        return setting.error();
    const QString chosen = setting->toObject()[sensitivityKey(brand, metric)].toString();
    for (size_t i = 0; i < Keys.size(); ++i)
        if (chosen == QLatin1StringView(Keys[i]))
            threshold.chosen = Sensitivity(i);
    const auto spikes = SpikeStore(connection).between(brand.id, now.addDays(-TaughtDays), {});
    if (!spikes)
        return spikes.error();
    for (const Spike &spike : *spikes) {
        if (spike.metric != metric)
            continue;
        const bool matters = spike.state == SpikeState::Crisis || spike.state == SpikeState::Opportunity;
        if (!matters && spike.state != SpikeState::DidNotMatter)
            continue;
        ++(matters ? threshold.mattered : threshold.didNotMatter);
        threshold.judged << spike;
    }
    std::ranges::sort(threshold.judged, std::greater(), &Spike::start);
    return threshold;
}

TrialDifference differenceOf(const SensitivityTrial &trial, const SensitivityTrial &from)
{
    TrialDifference difference;
    for (const Spike &spike : trial.flagged)
        if (!isAmong(spike, from.flagged))
            difference.more << spike;
    for (const Spike &spike : from.flagged)
        if (!isAmong(spike, trial.flagged))
            difference.fewer << spike;
    return difference;
}

Result<QList<SensitivityTrial>> trySensitivities(Connection &connection, const Brand &brand, Metric metric,
                                                 Bucket bucket, int days, const QDateTime &now)
{
    const QDateTime from = now.addDays(-days);
    const auto logged = SpikeStore(connection).between(brand.id, from, now);
    if (!logged)
        return logged.error();
    const auto threshold = readThreshold(connection, brand, metric, now);
    if (!threshold)
        return threshold.error();
    QList<SensitivityTrial> trials;
    for (const Sensitivity sensitivity : {Sensitivity::Calm, Sensitivity::Usual, Sensitivity::Keen}) {
        SensitivityTrial trial;
        trial.sensitivity = sensitivity;
        trial.days = days;
        trial.factor = factorOf(sensitivity) * threshold->taught();
        const auto series = readBandedSeries(connection, brand, metric, bucket, from, now, QTimeZone(brand.timeZone),
                                             now, trial.factor);
        if (!series)
            return series.error();
        trial.flagged = series->spikes;
        std::ranges::sort(trial.flagged, std::greater(), &Spike::start);
        for (const Spike &judged : *logged) {
            if (judged.metric != metric || judged.bucket != bucket)
                continue;
            if (isAmong(judged, trial.flagged))
                continue;
            trial.spared += judged.state == SpikeState::DidNotMatter;
            if (mattered(judged.state)) {
                ++trial.missed;
                trial.missedOnes << judged;
            }
        }
        trials << trial;
    }
    return trials;
}

} // namespace pulse
