#include "services/shared_reading.h"
#include "store/dictionary_store.h"
#include "store/setting_store.h"

namespace pulse {

Result<TeamReading> readTeamReading(Connection &connection)
{
    const DictionaryStore store(connection);
    const auto entries = store.entries();
    const auto layer = store.learned(QString::fromLatin1(DictionaryStore::LayerKey));
    const auto without = SettingStore(connection).value(QString::fromLatin1(WithoutLayerSetting));
    for (const Status &status : {entries ? ok() : Status(entries.error()), layer ? ok() : Status(layer.error()),
                                 without ? ok() : Status(without.error())})
        if (!status)
            return status.error();
    return TeamReading(*entries, without->toBool() ? CorrectionLayer() : CorrectionLayer::fromBytes(*layer));
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
