#pragma once
#include "core/response_code.h"
#include <QString>

namespace pulse {

/// A proposal how a response to a campaign reads, by a small list of Korean and English words and signs of pleasure and
/// of having learned something. No judgement: a person decides. Pure and thread-safe.
ResponseCode proposedResponse(const QString &text);

} // namespace pulse
