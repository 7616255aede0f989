#pragma once
#include "services/learning_service.h"

namespace pulse {

/// What stored mentions were last read with: so that only what a change can touch is judged anew.
struct AppliedReading {
    QList<DictionaryEntry> entries;
    QByteArray layer;
    QByteArray toBytes() const;
    static AppliedReading fromBytes(const QByteArray &bytes);
};

/// Reads every stored mention that a change from \a before to \a after can touch anew, slice by slice, on the calling
/// thread, which may wait. Gives back how many changed their class.
Result<qint64> rereadStored(Workspace &workspace, const Classifier *classifier, const AppliedReading &before,
                            const TeamReading &after, const std::atomic_bool &stop,
                            const std::function<void(qint64 done, qint64 total)> &progress);

/// The same without writing: what the change would do.
Result<ReadingEffect> measureEffect(Workspace &workspace, const Classifier *classifier, const TeamReading &before,
                                    const TeamReading &after, const DictionaryEntry &entry,
                                    const std::function<bool()> &isStopped);

} // namespace pulse
