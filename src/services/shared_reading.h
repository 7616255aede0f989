#pragma once
#include "analysis/team_reading.h"
#include "store/workspace.h"
#include <QMutex>
#include <QMutexLocker>
#include <memory>

namespace pulse {

/// The way in which the team reads posts, shared by all that judge: who asks gets it as it is at that moment.
/// Thread-safe.
class SharedReading {
public:
    TeamReading now() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_reading;
    }
    void set(TeamReading reading)
    {
        const QMutexLocker lock(&m_mutex);
        m_reading = std::move(reading);
    }

private:
    mutable QMutex m_mutex;
    TeamReading m_reading;
};

/// Key of the setting with which a team does without the layer: true.
inline constexpr auto WithoutLayerSetting = "learning.withoutLayer";

/// The dictionary and, unless the team does without it, the layer of a workspace. Runs on one of its threads.
Result<TeamReading> readTeamReading(Connection &connection);
/// The same, waited for: for the command line.
std::shared_ptr<SharedReading> sharedReadingOf(Workspace &workspace);

} // namespace pulse
