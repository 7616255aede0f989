#pragma once
#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"
#include <QByteArray>
#include <functional>

namespace pulse {

/// Which of the two lists of a kept day, month or year (author_rollup.h) is read.
enum class KeptList { Tallies, Authors };

/// Tells what is kept of the brand's mentions with from <= row number < to, the longest spans first, each packed list
/// to \a kept; and the spans of rows of which nothing is kept to \a rest, so that together they are exact.
Status walkKept(Connection &connection, BrandId brand, qint64 from, qint64 to, KeptList list,
                const std::function<void(const QByteArray &)> &kept,
                const std::function<Status(qint64 from, qint64 to)> &rest);

} // namespace pulse
