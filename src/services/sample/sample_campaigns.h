#pragma once
#include "core/register.h"
#include <QList>

namespace pulse {

/// The talk of one campaign of the sample: how many posts on each day since its launch, and what they say.
struct SampleWave {
    int daysBeforeNow = 0; ///< of the launch
    int days = 0;
    double (*mean)(int day) = nullptr; ///< posts of a day since launch
    QString tag, link;
    QStringList texts;
};
QList<SampleWave> sampleWaves();

/// The registers of the sample brand as they stand on \a today: campaigns with costs and results, a sponsorship,
/// decisions, tactics, departments, access, audience, channels and business lines. \a brand: its uid. Entries that
/// point to each other have their uids already.
QList<RegisterEntry> sampleRegisters(const Uid &brand, QDate today);

} // namespace pulse
