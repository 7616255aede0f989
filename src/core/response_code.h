#pragma once
#include <QString>
#include <QStringList>
#include <optional>

namespace pulse {

/// How a response to a campaign reads: pleased, learned something, both, or neither. Numbers are stored: never
/// renumber.
enum class ResponseCode { Neither = 0, Delight = 1, Learning = 2, Both = 3 };

inline constexpr int ResponseCodes = 4;

/// "neither", "delight", "learning", "both"
QString toKey(ResponseCode code);
std::optional<ResponseCode> responseCodeFromKey(const QString &key);
/// The word for people, translated.
QString responseCodeName(ResponseCode code);

/// How many responses of a campaign people should judge (monthly.delight).
inline constexpr int ResponseSample = 30;

} // namespace pulse
