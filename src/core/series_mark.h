#pragma once
#include <QDateTime>
#include <QString>

namespace pulse {

/// A day on which a series began to be counted otherwise: a dashed line in its chart.
struct SeriesMark {
    QDateTime at; ///< UTC
    QString words;
    bool operator==(const SeriesMark &) const = default;
};

} // namespace pulse
