#pragma once
#include <QPolygonF>

namespace pulse {

/// What of \a shape lies between two upright lines (Sutherland and Hodgman, 1974); empty when nothing does. Clipping a
/// painter does the same on a screen, but a picture in lines (SVG) does not heed it.
inline QPolygonF partBetween(const QPolygonF &shape, double left, double right)
{
    const auto cut = [](const QPolygonF &whole, double edge, bool above) {
        QPolygonF kept;
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const QPointF from = whole[i], to = whole[(i + 1) % whole.size()];
            const bool fromKept = (from.x() >= edge) == above, toKept = (to.x() >= edge) == above;
            if (fromKept)
                kept << from;
            if (fromKept != toKept)
                kept << from + (to - from) * ((edge - from.x()) / (to.x() - from.x()));
        }
        return kept;
    };
    return cut(cut(shape, left, true), right, false);
}

} // namespace pulse
