#include "services/shared_reading.h"
#include "store/dictionary_store.h"

namespace pulse {

Result<TeamReading> readTeamReading(Connection &connection)
{
    const DictionaryStore store(connection);
    const auto entries = store.entries();
    const auto layer = store.learned(QString::fromLatin1(DictionaryStore::LayerKey));
    if (!entries || !layer)
        return !entries ? entries.error() : layer.error();
    return TeamReading(*entries, CorrectionLayer::fromBytes(*layer));
}

std::shared_ptr<SharedReading> sharedReadingOf(Workspace &workspace)
{
    auto shared = std::make_shared<SharedReading>();
    auto reading = workspace.read(readTeamReading);
    reading.waitForFinished();
    if (const auto result = reading.result())
        shared->set(*result);
    return shared;
}

} // namespace pulse
