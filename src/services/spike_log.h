#pragma once
#include "core/brand.h"
#include "services/spike_detail.h"
#include "store/spike_store.h"

namespace pulse {

/// The spikes of one logged series as they are now.
struct ComputedSpikes {
    Metric metric = Metric::Mentions;
    Bucket bucket = Bucket::Hour;
    QList<Spike> spikes;
    QHash<Uid, double> expected; ///< what would have been usual from start to end of each
};

/// The hourly and daily spikes of \a metrics for one brand. A rise of a part (hashtags, links) that comes with a rise
/// of all mentions is the same event and left out; a rise of the negative share is not. Runs on a reader thread. \param
/// from  what ends before it is of no interest; invalid: all
Result<QList<ComputedSpikes>> computeSpikes(Connection &connection, const Brand &brand, const QList<Metric> &metrics,
                                            const QDateTime &from, const QDateTime &now);

/// Brings the log in step with what was computed; gives back the new ones and those with new figures. Runs on the
/// writer thread.
Result<SpikeStore::Merged> mergeSpikes(Connection &connection, BrandId brand, const QList<ComputedSpikes> &computed,
                                       const QDateTime &from, ChangeSet &changes);

struct ToldSpike {
    Uid uid;
    SpikeExplanation told;
};
/// What is behind the latest of \a merged (at most 60; the others are explained when their card opens). Runs on a
/// reader thread.
Result<QList<ToldSpike>> explainLatest(Connection &connection, const SpikeStore::Merged &merged,
                                       const QList<ComputedSpikes> &computed);
Status storeExplanations(Connection &connection, const QList<ToldSpike> &told, ChangeSet &changes);

} // namespace pulse
