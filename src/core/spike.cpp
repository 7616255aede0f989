#include "core/spike.h"
#include <array>

namespace pulse {

namespace {
constexpr std::array Keys{"new", "crisis", "opportunity", "knownCause", "didNotMatter"};
} // namespace

QString toKey(SpikeState state) { return QString::fromLatin1(Keys[size_t(state)]); }

std::optional<SpikeState> spikeStateFromKey(const QString &key)
{
    for (size_t i = 0; i < Keys.size(); ++i)
        if (key.compare(QLatin1StringView(Keys[i]), Qt::CaseInsensitive) == 0)
            return SpikeState(i);
    return std::nullopt;
}

} // namespace pulse
