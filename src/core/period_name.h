#pragma once
#include "core/period.h"

namespace pulse {

/// A period as people call it: "2026년 10월" / "October 2026", "2026. 10. 5. – 10. 11." / "5 Oct – 11 Oct 2026".
/// \a language is "ko" or "en".
QString periodName(const Period &period, const QString &language);

/// The same for the head of a column: "10월" / "Oct", "2026-W41", "10.12" / "12 Oct".
QString shortPeriodName(const Period &period, const QString &language);

} // namespace pulse
