#pragma once
#include "core/result.h"
#include <QByteArray>
#include <QByteArrayView>

namespace pulse {

/// Unpacks \a bytes when they begin like gzip, else returns them as they are; an error beyond 32 MiB or when the
/// packed data is damaged before anything came out. Thread-safe.
Result<QByteArray> unpackIfPacked(QByteArrayView bytes);

} // namespace pulse
