#pragma once
#include "core/brand.h"
#include "core/series.h"
#include "core/spike.h"
#include "store/connection.h"
#include <QJsonObject>
#include <QList>
#include <optional>

namespace pulse {

/// How small a change raises an alert, as a team chooses it. Stored in workspaces by key.
enum class Sensitivity { Calm, Usual, Keen };
QString toKey(Sensitivity sensitivity); ///< "calm", "usual", "keen"
/// The factor on distances from the usual range: 1.3, 1, 0.8.
double factorOf(Sensitivity sensitivity);

/// Key of the setting that holds what teams chose: {"<brand uid>/<metric>": "calm", ...}; not named: usual.
inline constexpr auto SensitivitySetting = "spikes.sensitivity";
QString sensitivityKey(const Brand &brand, Metric metric);

/// What decides whether a bucket of a brand's metric is flagged, in its parts.
struct Threshold {
    Sensitivity chosen = Sensitivity::Usual;
    int didNotMatter = 0;  ///< spikes of the last 180 days that people said did not matter,
    int mattered = 0;      ///< and that they judged a crisis or an opportunity
    QList<Spike> judged{}; ///< both, newest first
    /// Each that did not matter asks for a tenth more, each that mattered takes a twentieth back; 1 to 1.6.
    double taught() const;
    double factor() const { return factorOf(chosen) * taught(); }
};

/// Runs on a reader thread.
Result<Threshold> readThreshold(Connection &connection, const Brand &brand, Metric metric, const QDateTime &now);

/// What a sensitivity would have flagged in the team's own past, and what it would have missed of what mattered.
struct SensitivityTrial {
    Sensitivity sensitivity = Sensitivity::Usual;
    double factor = 1;
    int days = 0;
    QList<Spike> flagged; ///< would have been, newest first, with people's judgements
    int missed = 0;       ///< of those that people judged a crisis, an opportunity or a known cause
    int spared = 0;       ///< of those that people said did not matter
    QList<Spike> missedOnes;
};

/// What one trial flags that another does not, and the other way round; newest first.
struct TrialDifference {
    QList<Spike> more, fewer;
    bool isNone() const { return more.isEmpty() && fewer.isEmpty(); }
};
/// A change that both flag, for a longer or a shorter time, is no difference.
TrialDifference differenceOf(const SensitivityTrial &trial, const SensitivityTrial &from);

/// All three over the last \a days, by the same code that flags. Runs on a reader thread.
Result<QList<SensitivityTrial>> trySensitivities(Connection &connection, const Brand &brand, Metric metric,
                                                 Bucket bucket, int days, const QDateTime &now);

} // namespace pulse
